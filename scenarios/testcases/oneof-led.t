# Who asks for one of several packages does not mean it to come from where a dist-upgrade does not lead, or where a better repository hides it.
repo @System 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: there 1 1 x86_64
#>=Prv: there = 1-1
repo one 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: a 1 1 x86_64
#>=Prv: a = 1-1
#>=Req: missing
#>=Pkg: b 1 1 x86_64
#>=Prv: b = 1-1
#>=Req: missing
#>=Pkg: there 2 1 x86_64
#>=Prv: there = 2-1
repo two 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: a 2 1 x86_64
#>=Prv: a = 2-1
#>=Pkg: b 2 1 x86_64
#>=Prv: b = 2-1
#>=Pkg: c 1 1 x86_64
#>=Prv: c = 1-1
repo three 10 testtags <inline>
#>=Ver: 3.0
#>=Pkg: c 2 1 x86_64
#>=Prv: c = 2-1
#>=Req: missing
system x86_64 rpm @System
job install oneof a-2-1.x86_64@two b-2-1.x86_64@two
result transaction,problems <inline>
#>install a-2-1.x86_64@two
nextjob
job install oneof a-2-1.x86_64@two b-2-1.x86_64@two
job distupgrade repo one
result transaction,problems <inline>
#>problem 52670327 info conflicting requests
#>problem 52670327 solution 0144ba35 allow a-2-1.x86_64@two
#>problem 52670327 solution 54ae29fc allow b-2-1.x86_64@two
#>problem 52670327 solution d750ceed deljob install oneof a-2-1.x86_64@two b-2-1.x86_64@two
#>upgrade there-1-1.x86_64@@System there-2-1.x86_64@one
nextjob
job install pkg a-2-1.x86_64@two
job distupgrade repo one
result transaction,problems <inline>
#>install a-2-1.x86_64@two
#>upgrade there-1-1.x86_64@@System there-2-1.x86_64@one
nextjob
job install oneof a-2-1.x86_64@two b-2-1.x86_64@two
job distupgrade all packages
result transaction,problems <inline>
#>install a-2-1.x86_64@two
#>upgrade there-1-1.x86_64@@System there-2-1.x86_64@one
nextjob
job install oneof c-1-1.x86_64@two c-2-1.x86_64@three
solverflags strictrepopriority
result transaction,problems <inline>
#>problem 06b7cee1 info nothing provides missing needed by c-2-1.x86_64
#>problem 06b7cee1 solution 1f045d8e allow c-1-1.x86_64@two
#>problem 06b7cee1 solution 4f73310a deljob install oneof c-1-1.x86_64@two c-2-1.x86_64@three
nextjob
job install oneof c-1-1.x86_64@two a-1-1.x86_64@one
solverflags strictrepopriority
result transaction,problems <inline>
#>problem 01f9b4a8 info nothing provides missing needed by a-1-1.x86_64
#>problem 01f9b4a8 solution 1f045d8e allow c-1-1.x86_64@two
#>problem 01f9b4a8 solution 7e7e1932 deljob install oneof c-1-1.x86_64@two a-1-1.x86_64@one
nextjob
job install pkg c-1-1.x86_64@two
solverflags strictrepopriority
result transaction,problems <inline>
#>install c-1-1.x86_64@two
