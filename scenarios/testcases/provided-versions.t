# Of packages that do as well, the one that provides the newer version of what is wanted
repo @System 0 testtags <inline>
#>=Ver: 3.0
repo main 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: app 1 1 x86_64
#>=Prv: app = 1-1
#>=Req: interpreter
#>=Pkg: game 1 1 x86_64
#>=Prv: game = 1-1
#>=Rec: interpreter
#>=Pkg: interpreter5 9 1 x86_64
#>=Prv: interpreter5 = 9-1
#>=Prv: interpreter = 5
#>=Pkg: interpreter7 1 1 x86_64
#>=Prv: interpreter7 = 1-1
#>=Prv: interpreter = 7
repo extra -1 testtags <inline>
#>=Ver: 3.0
#>=Pkg: interpreter8 1 1 x86_64
#>=Prv: interpreter8 = 1-1
#>=Prv: interpreter = 8
system x86_64 rpm @System
job install name app
result transaction,problems <inline>
#>install app-1-1.x86_64@main
#>install interpreter7-1-1.x86_64@main
nextjob
job install provides interpreter
result transaction,problems <inline>
#>install interpreter7-1-1.x86_64@main
nextjob
job install name game
result transaction,problems <inline>
#>install game-1-1.x86_64@main
#>install interpreter7-1-1.x86_64@main
