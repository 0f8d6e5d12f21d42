# What goes as it is needed no more does not go for another version of it that may not take its place.
repo @System 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: player 1 1 x86_64
#>=Vnd: SUSE
#>=Prv: player = 1-1
#>=Req: codec
#>=Pkg: codec 2 1 x86_64
#>=Vnd: SUSE
#>=Prv: codec = 2-1
repo one 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: codec 1 1 x86_64
#>=Vnd: SUSE
#>=Prv: codec = 1-1
#>=Prv: old-codec
#>=Pkg: codec 3 1 x86_64
#>=Vnd: other
#>=Prv: codec = 3-1
#>=Prv: new-codec
#>=Pkg: recorder 1 1 x86_64
#>=Vnd: SUSE
#>=Prv: recorder = 1-1
#>=Req: old-codec
#>=Pkg: editor 1 1 x86_64
#>=Vnd: SUSE
#>=Prv: editor = 1-1
#>=Req: new-codec
#>=Pkg: enemy 1 1 x86_64
#>=Vnd: SUSE
#>=Prv: enemy = 1-1
#>=Con: codec
system x86_64 rpm @System
job erase name player [cleandeps]
result transaction,problems <inline>
#>erase codec-2-1.x86_64@@System
#>erase player-1-1.x86_64@@System
nextjob
job erase name player [cleandeps]
job install name recorder
result transaction,problems <inline>
#>erase player-1-1.x86_64@@System
#>problem f2f2f02a info package recorder-1-1.x86_64 requires old-codec, but none of the providers can be installed
#>problem f2f2f02a solution 996c4513 replace codec-2-1.x86_64@@System codec-1-1.x86_64@one
#>problem f2f2f02a solution 99f0673a deljob install name recorder
nextjob
job erase name player [cleandeps]
job install name editor
result transaction,problems <inline>
#>erase player-1-1.x86_64@@System
#>problem 6cbcc13b info package editor-1-1.x86_64 requires new-codec, but none of the providers can be installed
#>problem 6cbcc13b solution 996c4513 replace codec-2-1.x86_64@@System codec-3-1.x86_64@one
#>problem 6cbcc13b solution 9ef02803 deljob install name editor
nextjob
job erase name player [cleandeps]
job install name codec = 1
result transaction,problems <inline>
#>downgrade codec-2-1.x86_64@@System codec-1-1.x86_64@one
#>erase player-1-1.x86_64@@System
nextjob
job erase name player [cleandeps]
job install provides old-codec
result transaction,problems <inline>
#>erase player-1-1.x86_64@@System
#>problem 401f0021 info cannot install both codec-1-1.x86_64 and codec-2-1.x86_64
#>problem 401f0021 solution 996c4513 replace codec-2-1.x86_64@@System codec-1-1.x86_64@one
#>problem 401f0021 solution daa24ec0 deljob install provides old-codec
nextjob
job erase name player [cleandeps]
job install name enemy
result transaction,problems <inline>
#>erase codec-2-1.x86_64@@System
#>erase player-1-1.x86_64@@System
#>install enemy-1-1.x86_64@one
nextjob
solverflags allowvendorchange
job erase name player [cleandeps]
job install name editor
result transaction,problems <inline>
#>erase player-1-1.x86_64@@System
#>install editor-1-1.x86_64@one
#>upgrade codec-2-1.x86_64@@System codec-3-1.x86_64@one
nextjob
solverflags allowuninstall
job erase name player [cleandeps]
job install name recorder
result transaction,problems <inline>
#>downgrade codec-2-1.x86_64@@System codec-1-1.x86_64@one
#>erase player-1-1.x86_64@@System
#>install recorder-1-1.x86_64@one
nextjob
job erase name player [cleandeps]
job install name recorder
job allowuninstall name codec
result transaction,problems <inline>
#>downgrade codec-2-1.x86_64@@System codec-1-1.x86_64@one
#>erase player-1-1.x86_64@@System
#>install recorder-1-1.x86_64@one
