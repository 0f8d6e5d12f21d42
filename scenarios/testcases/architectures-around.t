# An architecture is only inferior to one that some dependency leads to
repo @System 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: base 1 1 x86_64
#>=Prv: base = 1-1
#>=Req: nothing-has-it
repo main 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: game 2 1 x86_64
#>=Prv: game = 2-1
#>=Prv: nothing-has-it
#>=Pkg: game 3 1 i586
#>=Prv: game = 3-1
#>=Pkg: launcher 1 1 x86_64
#>=Prv: launcher = 1-1
#>=Rec: game = 2
system x86_64 rpm @System
job install name game = 3
result transaction,problems <inline>
#>install game-3-1.i586@main
nextjob
job install name game
result transaction,problems <inline>
#>install game-2-1.x86_64@main
nextjob
job install name launcher
job install name game = 3
result transaction,problems <inline>
#>install game-2-1.x86_64@main
#>install launcher-1-1.x86_64@main
#>problem 2b43b3e1 info game-3-1.i586 has inferior architecture
#>problem 2b43b3e1 solution 26ff7df6 deljob install name game = 3
#>problem 2b43b3e1 solution e6afb888 allow game-3-1.i586@main
