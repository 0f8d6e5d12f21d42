# The best update is not meant where another job says what becomes of the package
repo @System 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: app 1 1 x86_64
#>=Prv: app = 1-1
#>=Pkg: old 1 1 x86_64
#>=Prv: old = 1-1
#>=Pkg: new 2 1 x86_64
#>=Prv: new = 2-1
#>=Obs: old
#>=Pkg: lib 1 1 x86_64
#>=Prv: lib = 1-1
repo main 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: app 3 1 x86_64
#>=Prv: app = 3-1
#>=Req: nothing-has-it
#>=Pkg: app 2 1 x86_64
#>=Prv: app = 2-1
#>=Prv: tool = 2
#>=Pkg: old 2 1 x86_64
#>=Prv: old = 2-1
#>=Req: nothing-has-it
#>=Pkg: lib 2 1 i586
#>=Prv: lib = 2-1
system x86_64 rpm @System
job update name app [forcebest]
result transaction,problems <inline>
#>problem 8fb73b4a info nothing provides nothing-has-it needed by app-3-1.x86_64
#>problem 8fb73b4a solution 4bb167ee allow app-2-1.x86_64@main
#>upgrade app-1-1.x86_64@@System app-2-1.x86_64@main
nextjob
job update name app [forcebest]
job lock name app [weak]
result transaction,problems <inline>
nextjob
job update name app [forcebest]
job install pkg app-1-1.x86_64@@System
result transaction,problems <inline>
nextjob
job update name app [forcebest]
job install name app = 2
result transaction,problems <inline>
#>upgrade app-1-1.x86_64@@System app-2-1.x86_64@main
nextjob
job update name app [forcebest]
job install provides tool
result transaction,problems <inline>
#>problem 8fb73b4a info nothing provides nothing-has-it needed by app-3-1.x86_64
#>problem 8fb73b4a solution 4bb167ee allow app-2-1.x86_64@main
#>upgrade app-1-1.x86_64@@System app-2-1.x86_64@main
nextjob
job update name app [forcebest]
job install name app = 2 [weak]
result transaction,problems <inline>
#>upgrade app-1-1.x86_64@@System app-2-1.x86_64@main
nextjob
job update name app [forcebest]
job erase name app [weak]
result transaction,problems <inline>
#>erase app-1-1.x86_64@@System
nextjob
# What is there and obsoletes it is the best
job update name old [forcebest]
result transaction,problems <inline>
nextjob
# A dist-upgrade brings it to another architecture
job distupgrade name lib [forcebest]
result transaction,problems <inline>
#>upgrade lib-1-1.x86_64@@System lib-2-1.i586@main
