# What is so of the machine leads to a better architecture, too; it is said for one question alone.
repo @System 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: lute 3 1 noarch
#>=Prv: lute = 3-1
repo one 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: lute 1 1 x86_64
#>=Prv: lute = 1-1
#>=Req: harp <= 1
#>=Pkg: harp 2 1 x86_64
#>=Prv: harp = 2-1
#>=Sup: namespace:language(de)
#>=Pkg: harp 1 1 i586
#>=Prv: harp = 1-1
#>=Pkg: viola 1 1 x86_64
#>=Prv: viola = 1-1
#>=Req: cello <= 1
#>=Pkg: cello 2 1 x86_64
#>=Prv: cello = 2-1
#>=Enh: namespace:language(fr) & viola
#>=Pkg: cello 1 1 i586
#>=Prv: cello = 1-1
system x86_64 rpm @System
namespace namespace:language(de) @SYSTEM
job distupgrade all packages
result transaction,problems <inline>
#>downgrade lute-3-1.noarch@@System lute-1-1.x86_64@one
#>install harp-1-1.i586@one
#>problem d741674e info package lute-1-1.x86_64 requires harp <= 1, but none of the providers can be installed
#>problem d741674e solution 1f6ba280 erase lute-3-1.noarch@@System
#>problem d741674e solution 2284b40a allow harp-1-1.i586@one
#>problem d741674e solution 3705b96b allow lute-3-1.noarch@@System
nextjob
namespace namespace:language(de) @SYSTEM
job install name harp = 1
result transaction,problems <inline>
#>problem 6f4d7489 info harp-1-1.i586 has inferior architecture
#>problem 6f4d7489 solution 2284b40a allow harp-1-1.i586@one
#>problem 6f4d7489 solution 87554e81 deljob install name harp = 1
nextjob
namespace namespace:language(de) @SYSTEM
job install name viola
result transaction,problems <inline>
#>install cello-1-1.i586@one
#>install viola-1-1.x86_64@one
nextjob
namespace namespace:language(fr) @SYSTEM
job distupgrade all packages
result transaction,problems <inline>
#>downgrade lute-3-1.noarch@@System lute-1-1.x86_64@one
#>install harp-1-1.i586@one
nextjob
namespace namespace:language(fr) @SYSTEM
job install name harp = 1
result transaction,problems <inline>
#>install harp-1-1.i586@one
nextjob
namespace namespace:language(fr) @SYSTEM
job install name viola
result transaction,problems <inline>
#>problem 6c08f46b info package viola-1-1.x86_64 requires cello <= 1, but none of the providers can be installed
#>problem 6c08f46b solution 30d7e983 allow cello-1-1.i586@one
#>problem 6c08f46b solution eb12a4b9 deljob install name viola
nextjob
job distupgrade all packages
result transaction,problems <inline>
#>downgrade lute-3-1.noarch@@System lute-1-1.x86_64@one
#>install harp-1-1.i586@one
nextjob
job install name harp = 1
result transaction,problems <inline>
#>install harp-1-1.i586@one
nextjob
job install name viola
result transaction,problems <inline>
#>install cello-1-1.i586@one
#>install viola-1-1.x86_64@one
