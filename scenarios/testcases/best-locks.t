# A lock says what else counts as the best: before what it keeps away the best of the rest, and what it keeps in any case; and a lock on one of several versions keeps a dist-upgrade off the name.
repo @System 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: viola 1 1 x86_64
#>=Prv: viola = 1-1
#>=Pkg: gong 1 1 x86_64
#>=Prv: gong = 1-1
#>=Pkg: gong 2 1 x86_64
#>=Prv: gong = 2-1
#>=Pkg: lute 1 1 x86_64
#>=Prv: lute = 1-1
#>=Pkg: harp 2 1 x86_64
#>=Prv: harp = 2-1
#>=Obs: lute
#>=Pkg: organ 2 1 x86_64
#>=Prv: organ = 2-1
#>=Pkg: drum 1 1 x86_64
#>=Prv: drum = 1-1
repo one 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: viola 2 1 x86_64
#>=Prv: viola = 2-1
#>=Pkg: viola 3 1 x86_64
#>=Prv: viola = 3-1
#>=Pkg: viola 4 1 x86_64
#>=Prv: viola = 4-1
#>=Pkg: gong 3 1 x86_64
#>=Prv: gong = 3-1
#>=Pkg: gong 4 1 x86_64
#>=Prv: gong = 4-1
#>=Pkg: lute 3 1 x86_64
#>=Prv: lute = 3-1
#>=Pkg: organ 1 1 x86_64
#>=Prv: organ = 1-1
#>=Pkg: horn 1 1 x86_64
#>=Prv: horn = 1-1
#>=Prv: brass
#>=Obs: drum < 2
#>=Pkg: drum 3 1 x86_64
#>=Prv: drum = 3-1
system x86_64 rpm @System
job update name viola [forcebest]
job lock pkg viola-4-1.x86_64@one
result transaction,problems <inline>
#>upgrade viola-1-1.x86_64@@System viola-3-1.x86_64@one
nextjob
job update name viola [forcebest]
job lock pkg viola-4-1.x86_64@one [weak]
result transaction,problems <inline>
#>upgrade viola-1-1.x86_64@@System viola-3-1.x86_64@one
nextjob
job update name viola [forcebest]
job lock pkg viola-3-1.x86_64@one
result transaction,problems <inline>
#>upgrade viola-1-1.x86_64@@System viola-4-1.x86_64@one
nextjob
job update name viola [forcebest]
job lock name viola
result transaction,problems <inline>
nextjob
job update name gong [forcebest]
job lock pkg gong-1-1.x86_64@@System
result transaction,problems <inline>
nextjob
job update name gong [forcebest]
job lock pkg gong-2-1.x86_64@@System
result transaction,problems <inline>
nextjob
job update name gong [forcebest]
job lock pkg gong-1-1.x86_64@@System [weak]
result transaction,problems <inline>
nextjob
job update name gong [forcebest]
job lock pkg gong-4-1.x86_64@one
result transaction,problems <inline>
#>upgrade gong-1-1.x86_64@@System gong-3-1.x86_64@one
#>upgrade gong-2-1.x86_64@@System gong-3-1.x86_64@one
nextjob
job update name gong [forcebest]
job lock pkg gong-4-1.x86_64@one [weak]
result transaction,problems <inline>
#>upgrade gong-1-1.x86_64@@System gong-3-1.x86_64@one
#>upgrade gong-2-1.x86_64@@System gong-3-1.x86_64@one
nextjob
job update name lute [forcebest]
job lock name harp
result transaction,problems <inline>
nextjob
job update name lute [forcebest]
job lock name lute
result transaction,problems <inline>
nextjob
job update name lute [forcebest]
job lock pkg lute-3-1.x86_64@one
result transaction,problems <inline>
nextjob
job update name horn [forcebest]
job lock name horn
result transaction,problems <inline>
#>erase drum-1-1.x86_64@@System horn-1-1.x86_64@one
#>install horn-1-1.x86_64@one
#>problem a39be510 info cannot install the best update candidate for package drum-1-1.x86_64
#>problem a39be510 solution 00a59000 deljob lock name horn
#>problem a39be510 solution 9c997fd1 allow drum-1-1.x86_64@@System
nextjob
job update name drum [forcebest]
job lock name horn
result transaction,problems <inline>
#>upgrade drum-1-1.x86_64@@System drum-3-1.x86_64@one
nextjob
job update name horn [forcebest]
job lock provides brass
result transaction,problems <inline>
#>erase drum-1-1.x86_64@@System horn-1-1.x86_64@one
#>install horn-1-1.x86_64@one
#>problem a39be510 info cannot install the best update candidate for package drum-1-1.x86_64
#>problem a39be510 solution 2ecca4b2 deljob lock provides brass
#>problem a39be510 solution 9c997fd1 allow drum-1-1.x86_64@@System
nextjob
job update name drum [forcebest]
job lock provides brass
result transaction,problems <inline>
#>upgrade drum-1-1.x86_64@@System drum-3-1.x86_64@one
nextjob
job update name horn [forcebest]
job lock name horn [weak]
result transaction,problems <inline>
#>erase drum-1-1.x86_64@@System horn-1-1.x86_64@one
#>install horn-1-1.x86_64@one
nextjob
job update name drum [forcebest]
job lock name horn [weak]
result transaction,problems <inline>
#>upgrade drum-1-1.x86_64@@System drum-3-1.x86_64@one
nextjob
job update name horn [forcebest]
job lock name drum = 3
result transaction,problems <inline>
#>erase drum-1-1.x86_64@@System horn-1-1.x86_64@one
#>install horn-1-1.x86_64@one
nextjob
job update name drum [forcebest]
job lock name drum = 3
result transaction,problems <inline>
#>erase drum-1-1.x86_64@@System horn-1-1.x86_64@one
#>install horn-1-1.x86_64@one
nextjob
job update name organ [forcebest]
job lock pkg organ-1-1.x86_64@one [weak]
result transaction,problems <inline>
nextjob
job update name organ [forcebest]
job lock pkg organ-1-1.x86_64@one
result transaction,problems <inline>
nextjob
job distupgrade name viola [forcebest]
job lock pkg viola-4-1.x86_64@one
result transaction,problems <inline>
#>upgrade viola-1-1.x86_64@@System viola-3-1.x86_64@one
nextjob
job distupgrade name viola [forcebest]
job lock pkg viola-4-1.x86_64@one [weak]
result transaction,problems <inline>
#>upgrade viola-1-1.x86_64@@System viola-3-1.x86_64@one
nextjob
job distupgrade name viola [forcebest]
job lock pkg viola-3-1.x86_64@one
result transaction,problems <inline>
#>upgrade viola-1-1.x86_64@@System viola-4-1.x86_64@one
nextjob
job distupgrade name viola [forcebest]
job lock name viola
result transaction,problems <inline>
nextjob
job distupgrade name gong [forcebest]
job lock pkg gong-1-1.x86_64@@System
result transaction,problems <inline>
nextjob
job distupgrade name gong [forcebest]
job lock pkg gong-2-1.x86_64@@System
result transaction,problems <inline>
nextjob
job distupgrade name gong [forcebest]
job lock pkg gong-1-1.x86_64@@System [weak]
result transaction,problems <inline>
nextjob
job distupgrade name gong [forcebest]
job lock pkg gong-4-1.x86_64@one
result transaction,problems <inline>
#>upgrade gong-1-1.x86_64@@System gong-3-1.x86_64@one
#>upgrade gong-2-1.x86_64@@System gong-3-1.x86_64@one
nextjob
job distupgrade name gong [forcebest]
job lock pkg gong-4-1.x86_64@one [weak]
result transaction,problems <inline>
#>upgrade gong-1-1.x86_64@@System gong-3-1.x86_64@one
#>upgrade gong-2-1.x86_64@@System gong-3-1.x86_64@one
nextjob
job distupgrade name lute [forcebest]
job lock name harp
result transaction,problems <inline>
#>erase lute-1-1.x86_64@@System
nextjob
job distupgrade name lute [forcebest]
job lock name lute
result transaction,problems <inline>
nextjob
job distupgrade name lute [forcebest]
job lock pkg lute-3-1.x86_64@one
result transaction,problems <inline>
#>erase lute-1-1.x86_64@@System
#>problem eddecbfb info cannot install the best update candidate for package lute-1-1.x86_64
#>problem eddecbfb solution d5f20c82 deljob lock pkg lute-3-1.x86_64@one
#>problem eddecbfb solution d5f20c82 erase harp-2-1.x86_64@@System
nextjob
job distupgrade name horn [forcebest]
job lock name horn
result transaction,problems <inline>
#>problem a39be510 info cannot install the best update candidate for package drum-1-1.x86_64
#>problem a39be510 solution 00a59000 deljob lock name horn
#>problem a39be510 solution 9c997fd1 allow drum-3-1.x86_64@one
#>upgrade drum-1-1.x86_64@@System drum-3-1.x86_64@one
nextjob
job distupgrade name drum [forcebest]
job lock name horn
result transaction,problems <inline>
#>upgrade drum-1-1.x86_64@@System drum-3-1.x86_64@one
nextjob
job distupgrade name horn [forcebest]
job lock provides brass
result transaction,problems <inline>
#>problem a39be510 info cannot install the best update candidate for package drum-1-1.x86_64
#>problem a39be510 solution 2ecca4b2 deljob lock provides brass
#>problem a39be510 solution 9c997fd1 allow drum-3-1.x86_64@one
#>upgrade drum-1-1.x86_64@@System drum-3-1.x86_64@one
nextjob
job distupgrade name drum [forcebest]
job lock provides brass
result transaction,problems <inline>
#>upgrade drum-1-1.x86_64@@System drum-3-1.x86_64@one
nextjob
job distupgrade name drum [forcebest]
job lock name horn [weak]
result transaction,problems <inline>
#>upgrade drum-1-1.x86_64@@System drum-3-1.x86_64@one
nextjob
job distupgrade name horn [forcebest]
job lock name drum = 3
result transaction,problems <inline>
#>erase drum-1-1.x86_64@@System horn-1-1.x86_64@one
#>install horn-1-1.x86_64@one
nextjob
job distupgrade name drum [forcebest]
job lock name drum = 3
result transaction,problems <inline>
#>erase drum-1-1.x86_64@@System horn-1-1.x86_64@one
#>install horn-1-1.x86_64@one
nextjob
job distupgrade name organ [forcebest]
job lock pkg organ-1-1.x86_64@one [weak]
result transaction,problems <inline>
#>downgrade organ-2-1.x86_64@@System organ-1-1.x86_64@one
nextjob
job distupgrade name organ [forcebest]
job lock pkg organ-1-1.x86_64@one
result transaction,problems <inline>
#>downgrade organ-2-1.x86_64@@System organ-1-1.x86_64@one
#>problem 1502e73d info cannot install the best update candidate for package organ-2-1.x86_64
#>problem 1502e73d solution 63f2a2bc deljob lock pkg organ-1-1.x86_64@one
#>problem 1502e73d solution a8ecd7e9 allow organ-2-1.x86_64@@System
nextjob
job install name viola [forcebest]
job lock name viola = 4
result transaction,problems <inline>
#>upgrade viola-1-1.x86_64@@System viola-3-1.x86_64@one
nextjob
job install name viola [forcebest,orupdate]
job lock name viola = 4
result transaction,problems <inline>
#>upgrade viola-1-1.x86_64@@System viola-3-1.x86_64@one
nextjob
job install name gong [forcebest,orupdate]
job lock name gong = 1
result transaction,problems <inline>
nextjob
job distupgrade name gong
job lock pkg gong-1-1.x86_64@@System
result transaction,problems <inline>
nextjob
job distupgrade repo one
job lock pkg gong-1-1.x86_64@@System
result transaction,problems <inline>
#>downgrade organ-2-1.x86_64@@System organ-1-1.x86_64@one
#>erase lute-1-1.x86_64@@System
#>upgrade drum-1-1.x86_64@@System drum-3-1.x86_64@one
#>upgrade viola-1-1.x86_64@@System viola-4-1.x86_64@one
nextjob
job distupgrade name gong
job multiversion name gong
job lock pkg gong-1-1.x86_64@@System
result transaction,problems <inline>
#>install gong-4-1.x86_64@one
nextjob
job distupgrade name gong
job lock pkg gong-2-1.x86_64@@System
result transaction,problems <inline>
nextjob
job distupgrade repo one
job lock pkg gong-2-1.x86_64@@System
result transaction,problems <inline>
#>downgrade organ-2-1.x86_64@@System organ-1-1.x86_64@one
#>erase lute-1-1.x86_64@@System
#>upgrade drum-1-1.x86_64@@System drum-3-1.x86_64@one
#>upgrade viola-1-1.x86_64@@System viola-4-1.x86_64@one
nextjob
job distupgrade name gong
job multiversion name gong
job lock pkg gong-2-1.x86_64@@System
result transaction,problems <inline>
#>install gong-4-1.x86_64@one
nextjob
job distupgrade name gong
job lock pkg gong-2-1.x86_64@@System [weak]
result transaction,problems <inline>
nextjob
job distupgrade repo one
job lock pkg gong-2-1.x86_64@@System [weak]
result transaction,problems <inline>
#>downgrade organ-2-1.x86_64@@System organ-1-1.x86_64@one
#>erase lute-1-1.x86_64@@System
#>upgrade drum-1-1.x86_64@@System drum-3-1.x86_64@one
#>upgrade viola-1-1.x86_64@@System viola-4-1.x86_64@one
nextjob
job distupgrade name gong
job multiversion name gong
job lock pkg gong-2-1.x86_64@@System [weak]
result transaction,problems <inline>
#>install gong-4-1.x86_64@one
nextjob
job distupgrade name gong
job lock name gong = 3
result transaction,problems <inline>
#>upgrade gong-1-1.x86_64@@System gong-4-1.x86_64@one
#>upgrade gong-2-1.x86_64@@System gong-4-1.x86_64@one
nextjob
job distupgrade repo one
job lock name gong = 3
result transaction,problems <inline>
#>downgrade organ-2-1.x86_64@@System organ-1-1.x86_64@one
#>erase lute-1-1.x86_64@@System
#>upgrade drum-1-1.x86_64@@System drum-3-1.x86_64@one
#>upgrade gong-1-1.x86_64@@System gong-4-1.x86_64@one
#>upgrade gong-2-1.x86_64@@System gong-4-1.x86_64@one
#>upgrade viola-1-1.x86_64@@System viola-4-1.x86_64@one
nextjob
job distupgrade name gong
job multiversion name gong
job lock name gong = 3
result transaction,problems <inline>
#>install gong-4-1.x86_64@one
