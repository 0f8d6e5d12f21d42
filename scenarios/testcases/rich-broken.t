# What an installed package lacks of a rich dependency is not asked for, but what it says of packages that come is.
repo @System 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: lock 1 1 x86_64
#>=Prv: lock = 1-1
#>=Req: (lib = 2) <IF> (lib)
#>=Pkg: lib 1 1 x86_64
#>=Prv: lib = 1-1
#>=Pkg: foe 1 1 x86_64
#>=Prv: foe = 1-1
#>=Con: (enemy) <UNLESS> (peace)
#>=Pkg: enemy 1 1 x86_64
#>=Prv: enemy = 1-1
#>=Pkg: both 1 1 x86_64
#>=Prv: both = 1-1
#>=Req: (left) & (right)
#>=Pkg: left 1 1 x86_64
#>=Prv: left = 1-1
#>=Pkg: other 1 1 x86_64
#>=Prv: other = 1-1
#>=Req: (one) <IF> ((left) <ELSE> (two))
#>=Pkg: pair 1 1 x86_64
#>=Prv: pair = 1-1
#>=Con: (lib) & (left)
#>=Pkg: any 1 1 x86_64
#>=Prv: any = 1-1
#>=Req: (nowhere) | ((one) <IF> (thing))
#>=Pkg: thing 1 1 x86_64
#>=Prv: thing = 1-1
repo one 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: lib 2 1 x86_64
#>=Prv: lib = 2-1
#>=Pkg: lib 3 1 x86_64
#>=Prv: lib = 3-1
#>=Pkg: lib-twin 1 1 x86_64
#>=Prv: lib-twin = 1-1
#>=Prv: lib = 3
#>=Pkg: enemy 2 1 x86_64
#>=Prv: enemy = 2-1
#>=Pkg: enemy-ally 2 1 x86_64
#>=Prv: enemy-ally = 2-1
#>=Prv: enemy
#>=Pkg: peace 2 1 x86_64
#>=Prv: peace = 2-1
#>=Pkg: left 2 1 x86_64
#>=Prv: left = 2-1
#>=Pkg: right 2 1 x86_64
#>=Prv: right = 2-1
#>=Pkg: one 2 1 x86_64
#>=Prv: one = 2-1
#>=Con: any > 3
#>=Pkg: two 2 1 x86_64
#>=Prv: two = 2-1
#>=Pkg: thing 2 1 x86_64
#>=Prv: thing = 2-1
#>=Pkg: against-left 2 1 x86_64
#>=Prv: against-left = 2-1
#>=Con: left
#>=Pkg: against-one 2 1 x86_64
#>=Prv: against-one = 2-1
#>=Con: one
#>=Pkg: against-two 2 1 x86_64
#>=Prv: against-two = 2-1
#>=Con: two
system x86_64 rpm @System
job install name lib = 3
result transaction,problems <inline>
#>problem 6a23b4a1 info package lock-1-1.x86_64 requires (lib = 2 if lib), but none of the providers can be installed
#>problem 6a23b4a1 solution 73ed37e5 erase lock-1-1.x86_64@@System
#>problem 6a23b4a1 solution d71ad649 deljob install name lib = 3
nextjob
job install name lib
result transaction,problems <inline>
nextjob
job install name lib-twin
result transaction,problems <inline>
#>problem a309db2f info package pair-1-1.x86_64 conflicts with (lib and left) provided by <NULL>
#>problem a309db2f solution 237ff746 erase pair-1-1.x86_64@@System
#>problem a309db2f solution 748c1ab9 erase both-1-1.x86_64@@System
#>problem a309db2f solution 748c1ab9 erase left-1-1.x86_64@@System
#>problem a309db2f solution da04fe16 deljob install name lib-twin
nextjob
job install name lib-twin
solverflags allowuninstall
result transaction,problems <inline>
#>erase pair-1-1.x86_64@@System
#>install lib-twin-1-1.x86_64@one
#>upgrade lib-1-1.x86_64@@System lib-2-1.x86_64@one
nextjob
job install name lib-twin
job install name lib = 2
result transaction,problems <inline>
#>erase pair-1-1.x86_64@@System
#>problem a309db2f info package pair-1-1.x86_64 conflicts with (lib and left) provided by <NULL>
#>problem a309db2f solution 237ff746 erase pair-1-1.x86_64@@System
#>problem a309db2f solution 748c1ab9 erase both-1-1.x86_64@@System
#>problem a309db2f solution da04fe16 deljob install name lib = 2
#>problem a309db2f solution da04fe16 deljob install name lib-twin
#>upgrade lib-1-1.x86_64@@System lib-2-1.x86_64@one
nextjob
job update name lib
result transaction,problems <inline>
nextjob
job update all packages
result transaction,problems <inline>
#>install one-2-1.x86_64@one
#>install peace-2-1.x86_64@one
#>upgrade enemy-1-1.x86_64@@System enemy-2-1.x86_64@one
#>upgrade thing-1-1.x86_64@@System thing-2-1.x86_64@one
nextjob
job verify name lock
result transaction,problems <inline>
#>erase lock-1-1.x86_64@@System
#>problem f52a9444 info package both-1-1.x86_64 requires (left and right), but none of the providers can be installed
#>problem f52a9444 solution 237ff746 erase pair-1-1.x86_64@@System
#>problem f52a9444 solution 73ed37e5 erase lock-1-1.x86_64@@System
#>problem f52a9444 solution 748c1ab9 erase both-1-1.x86_64@@System
#>problem f52a9444 solution 748c1ab9 erase left-1-1.x86_64@@System
#>problem f52a9444 solution 98ea16e5 erase lib-1-1.x86_64@@System
nextjob
job verify name lock
job install name lib-twin
result transaction,problems <inline>
#>erase pair-1-1.x86_64@@System
#>problem a309db2f info package pair-1-1.x86_64 conflicts with (lib and left) provided by <NULL>
#>problem a309db2f solution 237ff746 erase pair-1-1.x86_64@@System
#>problem a309db2f solution 748c1ab9 erase both-1-1.x86_64@@System
#>problem a309db2f solution 748c1ab9 erase left-1-1.x86_64@@System
#>problem a309db2f solution da04fe16 deljob install name lib-twin
#>upgrade lib-1-1.x86_64@@System lib-2-1.x86_64@one
nextjob
job install name enemy = 2
result transaction,problems <inline>
#>install peace-2-1.x86_64@one
#>upgrade enemy-1-1.x86_64@@System enemy-2-1.x86_64@one
nextjob
job update name enemy
result transaction,problems <inline>
#>install peace-2-1.x86_64@one
#>upgrade enemy-1-1.x86_64@@System enemy-2-1.x86_64@one
nextjob
job install name enemy-ally
result transaction,problems <inline>
#>install enemy-ally-2-1.x86_64@one
#>install peace-2-1.x86_64@one
nextjob
job install name enemy-ally
job install name peace
result transaction,problems <inline>
#>install enemy-ally-2-1.x86_64@one
#>install peace-2-1.x86_64@one
nextjob
job install name enemy = 2
job verify name foe
result transaction,problems <inline>
#>install peace-2-1.x86_64@one
#>upgrade enemy-1-1.x86_64@@System enemy-2-1.x86_64@one
nextjob
job verify name foe
job allowuninstall name foe
result transaction,problems <inline>
#>install peace-2-1.x86_64@one
nextjob
job install name right
result transaction,problems <inline>
#>install right-2-1.x86_64@one
nextjob
job erase name left
result transaction,problems <inline>
#>problem aa4a936d info package both-1-1.x86_64 requires (left and right), but none of the providers can be installed
#>problem aa4a936d solution 748c1ab9 erase both-1-1.x86_64@@System
#>problem aa4a936d solution d672aaef deljob erase name left
nextjob
job erase name left
solverflags allowuninstall
result transaction,problems <inline>
#>erase both-1-1.x86_64@@System
#>erase left-1-1.x86_64@@System
#>install two-2-1.x86_64@one
nextjob
job install name against-left
result transaction,problems <inline>
#>problem 22ec015c info package both-1-1.x86_64 requires (left and right), but none of the providers can be installed
#>problem 22ec015c solution 748c1ab9 erase both-1-1.x86_64@@System
#>problem 22ec015c solution 748c1ab9 erase left-1-1.x86_64@@System
#>problem 22ec015c solution 78b9e1e6 deljob install name against-left
nextjob
job update name left
result transaction,problems <inline>
nextjob
job install name left = 2
result transaction,problems <inline>
#>problem a78b3854 info package pair-1-1.x86_64 conflicts with (lib and left) provided by <NULL>
#>problem a78b3854 solution 237ff746 erase pair-1-1.x86_64@@System
#>problem a78b3854 solution 64f88c58 deljob install name left = 2
#>problem a78b3854 solution 98ea16e5 erase lib-1-1.x86_64@@System
nextjob
job install name left = 2
job install name against-one
result transaction,problems <inline>
#>problem 81fff91c info package other-1-1.x86_64 requires (one if left else two), but none of the providers can be installed
#>problem 81fff91c solution 2d331058 deljob install name against-one
#>problem 81fff91c solution 64f88c58 deljob install name left = 2
#>problem 81fff91c solution a44caddd erase other-1-1.x86_64@@System
nextjob
job erase name left
job install name against-two
result transaction,problems <inline>
#>install against-two-2-1.x86_64@one
#>problem aa4a936d info package both-1-1.x86_64 requires (left and right), but none of the providers can be installed
#>problem aa4a936d solution 748c1ab9 erase both-1-1.x86_64@@System
#>problem aa4a936d solution d672aaef deljob erase name left
nextjob
job erase name left
job erase name both
job install name against-two
result transaction,problems <inline>
#>erase both-1-1.x86_64@@System
#>problem 10b808ef info package other-1-1.x86_64 requires (one if left else two), but none of the providers can be installed
#>problem 10b808ef solution 11394303 deljob install name against-two
#>problem 10b808ef solution a44caddd erase other-1-1.x86_64@@System
#>problem 10b808ef solution d672aaef deljob erase name left
nextjob
job erase name left
job erase name both
result transaction,problems <inline>
#>erase both-1-1.x86_64@@System
#>erase left-1-1.x86_64@@System
#>install two-2-1.x86_64@one
nextjob
job install name lib = 2
job install name left = 2
result transaction,problems <inline>
#>problem d26215ff info package pair-1-1.x86_64 conflicts with (lib and left) provided by <NULL>
#>problem d26215ff solution 237ff746 erase pair-1-1.x86_64@@System
#>problem d26215ff solution 64f88c58 deljob install name left = 2
#>problem d26215ff solution 64f88c58 erase both-1-1.x86_64@@System
#>problem d26215ff solution 64f88c58 erase left-1-1.x86_64@@System
#>problem d26215ff solution 683b3bfa deljob install name lib = 2
#>problem d26215ff solution 683b3bfa erase lib-1-1.x86_64@@System
nextjob
job update name lib
job update name left
job blacklist name lib = 3
result transaction,problems <inline>
nextjob
job update name thing
result transaction,problems <inline>
#>install one-2-1.x86_64@one
#>upgrade thing-1-1.x86_64@@System thing-2-1.x86_64@one
nextjob
job update name thing
job install name against-one
result transaction,problems <inline>
#>install against-one-2-1.x86_64@one
nextjob
job install name thing = 2
job install name against-one
result transaction,problems <inline>
#>problem b6c02cea info package any-1-1.x86_64 requires (nowhere or (one if thing)), but none of the providers can be installed
#>problem b6c02cea solution 0c9f2485 erase any-1-1.x86_64@@System
#>problem b6c02cea solution 2d331058 deljob install name against-one
#>problem b6c02cea solution 3e04ee6a deljob install name thing = 2
nextjob
job distupgrade all packages
result transaction,problems <inline>
#>erase lock-1-1.x86_64@@System
#>erase pair-1-1.x86_64@@System
#>install one-2-1.x86_64@one
#>install peace-2-1.x86_64@one
#>upgrade enemy-1-1.x86_64@@System enemy-2-1.x86_64@one
#>upgrade left-1-1.x86_64@@System left-2-1.x86_64@one
#>upgrade lib-1-1.x86_64@@System lib-3-1.x86_64@one
#>upgrade thing-1-1.x86_64@@System thing-2-1.x86_64@one
nextjob
job weakendeps pkg lock-1-1.x86_64@@System
job install name lib = 3
result transaction,problems <inline>
#>problem 6a23b4a1 info package lock-1-1.x86_64 requires (lib = 2 if lib), but none of the providers can be installed
#>problem 6a23b4a1 solution 73ed37e5 erase lock-1-1.x86_64@@System
#>problem 6a23b4a1 solution d71ad649 deljob install name lib = 3
nextjob
job weakendeps pkg lock-1-1.x86_64@@System
job install name lib-twin
result transaction,problems <inline>
#>problem a309db2f info package pair-1-1.x86_64 conflicts with (lib and left) provided by <NULL>
#>problem a309db2f solution 237ff746 erase pair-1-1.x86_64@@System
#>problem a309db2f solution 748c1ab9 erase both-1-1.x86_64@@System
#>problem a309db2f solution 748c1ab9 erase left-1-1.x86_64@@System
#>problem a309db2f solution da04fe16 deljob install name lib-twin
nextjob
job erase name lock [cleandeps]
job install name lib-twin
result transaction,problems <inline>
#>erase lock-1-1.x86_64@@System
#>problem a309db2f info package pair-1-1.x86_64 conflicts with (lib and left) provided by <NULL>
#>problem a309db2f solution 237ff746 erase pair-1-1.x86_64@@System
#>problem a309db2f solution 748c1ab9 erase both-1-1.x86_64@@System
#>problem a309db2f solution 748c1ab9 erase left-1-1.x86_64@@System
#>problem a309db2f solution da04fe16 deljob install name lib-twin
