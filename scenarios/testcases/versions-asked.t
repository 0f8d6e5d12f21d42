# Of two installed versions of a name, either takes the place of the other one that goes.
repo @System 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: gong 2 1 x86_64
#>=Prv: gong = 2-1
#>=Pkg: gong 3 1 x86_64
#>=Prv: gong = 3-1
repo one 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: gong 2 1 x86_64
#>=Prv: gong = 2-1
#>=Prv: brass
#>=Pkg: drum 1 1 x86_64
#>=Prv: drum = 1-1
#>=Con: gong = 3
system x86_64 rpm @System
solverflags allowuninstall
job install name gong = 2
job verify name gong
result transaction,problems <inline>
#>erase gong-3-1.x86_64@@System
nextjob
solverflags allowuninstall
job install name gong = 2
result transaction,problems <inline>
nextjob
solverflags allowuninstall
job install name gong = 2 [orupdate]
job verify name gong
result transaction,problems <inline>
#>erase gong-3-1.x86_64@@System
nextjob
solverflags allowuninstall
job install name gong = 2 [orupdate]
result transaction,problems <inline>
nextjob
solverflags allowuninstall
job install name drum
job verify name gong
result transaction,problems <inline>
#>erase gong-3-1.x86_64@@System
#>install drum-1-1.x86_64@one
nextjob
solverflags allowuninstall
job install name drum
result transaction,problems <inline>
#>erase gong-3-1.x86_64@@System
#>install drum-1-1.x86_64@one
nextjob
solverflags allowuninstall
job install pkg gong-2-1.x86_64@@System
job verify name gong
result transaction,problems <inline>
#>erase gong-3-1.x86_64@@System
nextjob
solverflags allowuninstall
job install pkg gong-2-1.x86_64@@System
result transaction,problems <inline>
nextjob
solverflags allowuninstall
job install provides brass
job verify name gong
result transaction,problems <inline>
#>downgrade gong-3-1.x86_64@@System gong-2-1.x86_64@one
#>reinstall gong-2-1.x86_64@@System gong-2-1.x86_64@one
nextjob
solverflags allowuninstall
job install provides brass
result transaction,problems <inline>
#>downgrade gong-3-1.x86_64@@System gong-2-1.x86_64@one
#>reinstall gong-2-1.x86_64@@System gong-2-1.x86_64@one
nextjob
job install name gong = 2
job verify name gong
result transaction,problems <inline>
#>erase gong-3-1.x86_64@@System
#>problem 7b8a5dac info cannot install both gong-3-1.x86_64 and gong-2-1.x86_64
#>problem 7b8a5dac solution 064dea04 deljob install name gong = 2
#>problem 7b8a5dac solution 61c45540 erase gong-3-1.x86_64@@System
nextjob
job install name gong = 2
result transaction,problems <inline>
nextjob
job install name gong = 2 [orupdate]
job verify name gong
result transaction,problems <inline>
#>erase gong-3-1.x86_64@@System
#>problem 7b8a5dac info cannot install both gong-3-1.x86_64 and gong-2-1.x86_64
#>problem 7b8a5dac solution 3f33dd69 deljob install name gong = 2 [orupdate]
#>problem 7b8a5dac solution 61c45540 erase gong-3-1.x86_64@@System
nextjob
job install name gong = 2 [orupdate]
result transaction,problems <inline>
nextjob
job install name drum
job verify name gong
result transaction,problems <inline>
#>erase gong-3-1.x86_64@@System
#>problem 728604c1 info package drum-1-1.x86_64 conflicts with gong = 3 provided by gong-3-1.x86_64
#>problem 728604c1 solution 61c45540 erase gong-3-1.x86_64@@System
#>problem 728604c1 solution 84836458 deljob install name drum
nextjob
job install name drum
result transaction,problems <inline>
#>problem 728604c1 info package drum-1-1.x86_64 conflicts with gong = 3 provided by gong-3-1.x86_64
#>problem 728604c1 solution 61c45540 erase gong-3-1.x86_64@@System
#>problem 728604c1 solution 84836458 deljob install name drum
nextjob
job install pkg gong-2-1.x86_64@@System
job verify name gong
result transaction,problems <inline>
#>erase gong-3-1.x86_64@@System
#>problem b1425709 info cannot install both gong-3-1.x86_64 and gong-2-1.x86_64
#>problem b1425709 solution 5968b419 deljob install pkg gong-2-1.x86_64@@System
#>problem b1425709 solution 61c45540 erase gong-3-1.x86_64@@System
nextjob
job install pkg gong-2-1.x86_64@@System
result transaction,problems <inline>
nextjob
job install provides brass
job verify name gong
result transaction,problems <inline>
#>erase gong-3-1.x86_64@@System
#>problem 96c2492d info cannot install both gong-2-1.x86_64 and gong-3-1.x86_64
#>problem 96c2492d solution 0af47343 deljob install provides brass
#>problem 96c2492d solution 61c45540 replace gong-3-1.x86_64@@System gong-2-1.x86_64@one
nextjob
job install provides brass
result transaction,problems <inline>
#>problem 96c2492d info cannot install both gong-2-1.x86_64 and gong-3-1.x86_64
#>problem 96c2492d solution 0af47343 deljob install provides brass
#>problem 96c2492d solution 61c45540 replace gong-3-1.x86_64@@System gong-2-1.x86_64@one
nextjob
solverflags allowuninstall !dupallowdowngrade
job distupgrade all packages
result transaction,problems <inline>
#>erase gong-3-1.x86_64@@System
nextjob
solverflags allowuninstall !dupallowdowngrade
job distupgrade name gong
result transaction,problems <inline>
#>erase gong-3-1.x86_64@@System
nextjob
solverflags allowuninstall
job distupgrade all packages
result transaction,problems <inline>
#>erase gong-3-1.x86_64@@System
nextjob
solverflags allowuninstall
job distupgrade name gong
result transaction,problems <inline>
#>erase gong-3-1.x86_64@@System
nextjob
solverflags allowuninstall keeporphans !dupallowdowngrade
job distupgrade all packages
result transaction,problems <inline>
#>erase gong-3-1.x86_64@@System
nextjob
solverflags allowuninstall keeporphans !dupallowdowngrade
job distupgrade name gong
result transaction,problems <inline>
#>erase gong-3-1.x86_64@@System
nextjob
job distupgrade all packages
result transaction,problems <inline>
#>erase gong-3-1.x86_64@@System
nextjob
job distupgrade name gong
result transaction,problems <inline>
#>erase gong-3-1.x86_64@@System
