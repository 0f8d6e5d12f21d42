# A dist-upgrade of a repository leads away from all that obsoletes what it replaces, be it asked for or not.
repo @System 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: drum 1 1 x86_64
#>=Prv: drum = 1-1
repo one 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: harp 2 1 x86_64
#>=Prv: harp = 2-1
#>=Obs: drum < 3
repo two 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: lute 3 1 x86_64
#>=Prv: lute = 3-1
#>=Prv: cap
#>=Obs: drum
#>=Pkg: drum 2 1 x86_64
#>=Prv: drum = 2-1
#>=Pkg: oboe 2 1 x86_64
#>=Prv: oboe = 2-1
#>=Obs: drum
#>=Pkg: harp 3 1 x86_64
#>=Prv: harp = 3-1
system x86_64 rpm @System
job distupgrade repo one
job install name drum
result transaction,problems <inline>
#>erase drum-1-1.x86_64@@System harp-2-1.x86_64@one
#>install harp-2-1.x86_64@one
#>problem b54c7701 info conflicting requests
#>problem b54c7701 solution 84836458 deljob install name drum
#>problem b54c7701 solution ad81d760 allow drum-2-1.x86_64@two
nextjob
job distupgrade repo one
job install name lute
result transaction,problems <inline>
#>erase drum-1-1.x86_64@@System
#>problem 49fdeb92 info lute-3-1.x86_64 does not belong to a distupgrade repository
#>problem 49fdeb92 solution 315402e5 deljob install name lute
#>problem 49fdeb92 solution fe5b2519 allow lute-3-1.x86_64@two
nextjob
job distupgrade repo one
job install pkg lute-3-1.x86_64@two
result transaction,problems <inline>
#>erase drum-1-1.x86_64@@System lute-3-1.x86_64@two
#>install lute-3-1.x86_64@two
nextjob
job distupgrade repo one
job install provides cap
result transaction,problems <inline>
#>erase drum-1-1.x86_64@@System lute-3-1.x86_64@two
#>install lute-3-1.x86_64@two
#>problem 49fdeb92 info lute-3-1.x86_64 does not belong to a distupgrade repository
#>problem 49fdeb92 solution a670989d deljob install provides cap
#>problem 49fdeb92 solution fe5b2519 allow lute-3-1.x86_64@two
nextjob
job distupgrade repo one
job install name oboe
result transaction,problems <inline>
#>erase drum-1-1.x86_64@@System
#>problem acbc04ca info oboe-2-1.x86_64 does not belong to a distupgrade repository
#>problem acbc04ca solution acdd91b0 deljob install name oboe
#>problem acbc04ca solution c74f4643 allow oboe-2-1.x86_64@two
nextjob
job distupgrade repo one
job install name harp
result transaction,problems <inline>
#>erase drum-1-1.x86_64@@System harp-2-1.x86_64@one
#>install harp-2-1.x86_64@one
nextjob
job distupgrade repo one
job install name harp = 3
result transaction,problems <inline>
#>erase drum-1-1.x86_64@@System harp-2-1.x86_64@one
#>install harp-2-1.x86_64@one
#>problem 8ca7d85f info harp-3-1.x86_64 does not belong to a distupgrade repository
#>problem 8ca7d85f solution 470abfb6 deljob install name harp = 3
#>problem 8ca7d85f solution 520e978d allow harp-3-1.x86_64@two
nextjob
job distupgrade repo one
job install pkg drum-2-1.x86_64@two
result transaction,problems <inline>
#>upgrade drum-1-1.x86_64@@System drum-2-1.x86_64@two
nextjob
job distupgrade repo one
job install name drum = 2
result transaction,problems <inline>
#>problem 2b0160e2 info drum-2-1.x86_64 does not belong to a distupgrade repository
#>problem 2b0160e2 solution ad81d760 allow drum-2-1.x86_64@two
#>problem 2b0160e2 solution b39767d9 deljob install name drum = 2
nextjob
job distupgrade repo one
job install repo two
result transaction,problems <inline>
#>erase drum-1-1.x86_64@@System harp-2-1.x86_64@one
#>install harp-2-1.x86_64@one
#>problem c43b1300 info unsupported request
#>problem c43b1300 solution 2d424e16 deljob install repo two
nextjob
job distupgrade repo one
job install oneof lute-3-1.x86_64@two oboe-2-1.x86_64@two
result transaction,problems <inline>
#>erase drum-1-1.x86_64@@System lute-3-1.x86_64@two
#>install lute-3-1.x86_64@two
#>problem 4393dafc info conflicting requests
#>problem 4393dafc solution 16aabcd9 deljob install oneof lute-3-1.x86_64@two oboe-2-1.x86_64@two
#>problem 4393dafc solution c74f4643 allow oboe-2-1.x86_64@two
#>problem 4393dafc solution fe5b2519 allow lute-3-1.x86_64@two
nextjob
job distupgrade repo one
job install name lute [weak]
result transaction,problems <inline>
#>erase drum-1-1.x86_64@@System harp-2-1.x86_64@one
#>install harp-2-1.x86_64@one
nextjob
job distupgrade name drum
job install name drum
result transaction,problems <inline>
#>upgrade drum-1-1.x86_64@@System drum-2-1.x86_64@two
nextjob
job distupgrade name drum
job install name lute
result transaction,problems <inline>
#>erase drum-1-1.x86_64@@System lute-3-1.x86_64@two
#>install lute-3-1.x86_64@two
nextjob
job distupgrade name drum
job install pkg lute-3-1.x86_64@two
result transaction,problems <inline>
#>erase drum-1-1.x86_64@@System lute-3-1.x86_64@two
#>install lute-3-1.x86_64@two
nextjob
job distupgrade name drum
job install provides cap
result transaction,problems <inline>
#>erase drum-1-1.x86_64@@System lute-3-1.x86_64@two
#>install lute-3-1.x86_64@two
nextjob
job distupgrade name drum
job install name oboe
result transaction,problems <inline>
#>erase drum-1-1.x86_64@@System oboe-2-1.x86_64@two
#>install oboe-2-1.x86_64@two
nextjob
job distupgrade name drum
job install name harp
result transaction,problems <inline>
#>erase drum-1-1.x86_64@@System lute-3-1.x86_64@two
#>install harp-3-1.x86_64@two
#>install lute-3-1.x86_64@two
nextjob
job distupgrade name drum
job install name harp = 3
result transaction,problems <inline>
#>erase drum-1-1.x86_64@@System lute-3-1.x86_64@two
#>install harp-3-1.x86_64@two
#>install lute-3-1.x86_64@two
nextjob
job distupgrade name drum
job install pkg drum-2-1.x86_64@two
result transaction,problems <inline>
#>upgrade drum-1-1.x86_64@@System drum-2-1.x86_64@two
nextjob
job distupgrade name drum
job install name drum = 2
result transaction,problems <inline>
#>upgrade drum-1-1.x86_64@@System drum-2-1.x86_64@two
nextjob
job distupgrade name drum
job install repo two
result transaction,problems <inline>
#>erase drum-1-1.x86_64@@System lute-3-1.x86_64@two
#>install lute-3-1.x86_64@two
#>problem c43b1300 info unsupported request
#>problem c43b1300 solution 2d424e16 deljob install repo two
nextjob
job distupgrade name drum
job install oneof lute-3-1.x86_64@two oboe-2-1.x86_64@two
result transaction,problems <inline>
#>erase drum-1-1.x86_64@@System lute-3-1.x86_64@two
#>install lute-3-1.x86_64@two
nextjob
job distupgrade name drum
job install name lute [weak]
result transaction,problems <inline>
#>erase drum-1-1.x86_64@@System lute-3-1.x86_64@two
#>install lute-3-1.x86_64@two
nextjob
job distupgrade name harp = 2 [targeted]
job install name drum
result transaction,problems <inline>
#>erase drum-1-1.x86_64@@System harp-2-1.x86_64@one
#>install harp-2-1.x86_64@one
#>problem b54c7701 info conflicting requests
#>problem b54c7701 solution 84836458 deljob install name drum
#>problem b54c7701 solution ad81d760 allow drum-2-1.x86_64@two
nextjob
job distupgrade name harp = 2 [targeted]
job install name lute
result transaction,problems <inline>
#>erase drum-1-1.x86_64@@System
#>problem 49fdeb92 info lute-3-1.x86_64 does not belong to a distupgrade repository
#>problem 49fdeb92 solution 315402e5 deljob install name lute
#>problem 49fdeb92 solution fe5b2519 allow lute-3-1.x86_64@two
nextjob
job distupgrade name harp = 2 [targeted]
job install pkg lute-3-1.x86_64@two
result transaction,problems <inline>
#>erase drum-1-1.x86_64@@System lute-3-1.x86_64@two
#>install lute-3-1.x86_64@two
nextjob
job distupgrade name harp = 2 [targeted]
job install provides cap
result transaction,problems <inline>
#>erase drum-1-1.x86_64@@System lute-3-1.x86_64@two
#>install lute-3-1.x86_64@two
#>problem 49fdeb92 info lute-3-1.x86_64 does not belong to a distupgrade repository
#>problem 49fdeb92 solution a670989d deljob install provides cap
#>problem 49fdeb92 solution fe5b2519 allow lute-3-1.x86_64@two
nextjob
job distupgrade name harp = 2 [targeted]
job install name oboe
result transaction,problems <inline>
#>erase drum-1-1.x86_64@@System
#>problem acbc04ca info oboe-2-1.x86_64 does not belong to a distupgrade repository
#>problem acbc04ca solution acdd91b0 deljob install name oboe
#>problem acbc04ca solution c74f4643 allow oboe-2-1.x86_64@two
nextjob
job distupgrade name harp = 2 [targeted]
job install name harp
result transaction,problems <inline>
#>erase drum-1-1.x86_64@@System harp-2-1.x86_64@one
#>install harp-2-1.x86_64@one
nextjob
job distupgrade name harp = 2 [targeted]
job install name harp = 3
result transaction,problems <inline>
#>erase drum-1-1.x86_64@@System harp-2-1.x86_64@one
#>install harp-2-1.x86_64@one
#>problem 8ca7d85f info harp-3-1.x86_64 does not belong to a distupgrade repository
#>problem 8ca7d85f solution 470abfb6 deljob install name harp = 3
#>problem 8ca7d85f solution 520e978d allow harp-3-1.x86_64@two
nextjob
job distupgrade name harp = 2 [targeted]
job install pkg drum-2-1.x86_64@two
result transaction,problems <inline>
#>upgrade drum-1-1.x86_64@@System drum-2-1.x86_64@two
nextjob
job distupgrade name harp = 2 [targeted]
job install name drum = 2
result transaction,problems <inline>
#>problem 2b0160e2 info drum-2-1.x86_64 does not belong to a distupgrade repository
#>problem 2b0160e2 solution ad81d760 allow drum-2-1.x86_64@two
#>problem 2b0160e2 solution b39767d9 deljob install name drum = 2
nextjob
job distupgrade name harp = 2 [targeted]
job install repo two
result transaction,problems <inline>
#>erase drum-1-1.x86_64@@System harp-2-1.x86_64@one
#>install harp-2-1.x86_64@one
#>problem c43b1300 info unsupported request
#>problem c43b1300 solution 2d424e16 deljob install repo two
nextjob
job distupgrade name harp = 2 [targeted]
job install oneof lute-3-1.x86_64@two oboe-2-1.x86_64@two
result transaction,problems <inline>
#>erase drum-1-1.x86_64@@System lute-3-1.x86_64@two
#>install lute-3-1.x86_64@two
#>problem 4393dafc info conflicting requests
#>problem 4393dafc solution 16aabcd9 deljob install oneof lute-3-1.x86_64@two oboe-2-1.x86_64@two
#>problem 4393dafc solution c74f4643 allow oboe-2-1.x86_64@two
#>problem 4393dafc solution fe5b2519 allow lute-3-1.x86_64@two
nextjob
job distupgrade name harp = 2 [targeted]
job install name lute [weak]
result transaction,problems <inline>
#>erase drum-1-1.x86_64@@System harp-2-1.x86_64@one
#>install harp-2-1.x86_64@one
