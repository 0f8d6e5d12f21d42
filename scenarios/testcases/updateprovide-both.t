# Where an update need not provide the old name and must, it must.
repo @System 0 testtags <inline>
#>=Pkg: f 1 1 x86_64
#>=Prv: f = 1-1
#>=Pkg: g 1 1 x86_64
#>=Prv: g = 1-1
repo one 0 testtags <inline>
#>=Pkg: a 3 1 x86_64
#>=Prv: a = 3-1
#>=Prv: f
#>=Obs: f
#>=Pkg: b 3 1 x86_64
#>=Prv: b = 3-1
#>=Obs: f
#>=Pkg: g 2 1 x86_64
#>=Prv: g = 2-1
#>=Pkg: h 2 1 x86_64
#>=Prv: h = 2-1
#>=Prv: g = 2
#>=Obs: g < 2
system x86_64 rpm @System
solverflags needupdateprovide noupdateprovide
job update all packages
result transaction,problems <inline>
#>erase f-1-1.x86_64@@System a-3-1.x86_64@one
#>install a-3-1.x86_64@one
#>upgrade g-1-1.x86_64@@System g-2-1.x86_64@one
nextjob
solverflags noupdateprovide
job update all packages
result transaction,problems <inline>
#>erase f-1-1.x86_64@@System a-3-1.x86_64@one
#>install a-3-1.x86_64@one
#>upgrade g-1-1.x86_64@@System g-2-1.x86_64@one
nextjob
solverflags needupdateprovide
job update all packages
result transaction,problems <inline>
#>erase f-1-1.x86_64@@System a-3-1.x86_64@one
#>install a-3-1.x86_64@one
#>upgrade g-1-1.x86_64@@System g-2-1.x86_64@one
nextjob
job update all packages
result transaction,problems <inline>
#>erase f-1-1.x86_64@@System a-3-1.x86_64@one
#>install a-3-1.x86_64@one
#>upgrade g-1-1.x86_64@@System g-2-1.x86_64@one
nextjob
solverflags noupdateprovide needupdateprovide
job distupgrade all packages
result transaction,problems <inline>
#>erase f-1-1.x86_64@@System a-3-1.x86_64@one
#>install a-3-1.x86_64@one
#>upgrade g-1-1.x86_64@@System g-2-1.x86_64@one
nextjob
solverflags noupdateprovide needupdateprovide
job update all packages [forcebest]
result transaction,problems <inline>
#>erase f-1-1.x86_64@@System a-3-1.x86_64@one
#>install a-3-1.x86_64@one
#>upgrade g-1-1.x86_64@@System g-2-1.x86_64@one
nextjob
solverflags noupdateprovide needupdateprovide
job update name a [targeted]
result transaction,problems <inline>
#>erase f-1-1.x86_64@@System a-3-1.x86_64@one
#>install a-3-1.x86_64@one
nextjob
solverflags noupdateprovide needupdateprovide
job update name b
result transaction,problems <inline>
nextjob
solverflags noupdateprovide needupdateprovide
job install name b
result transaction,problems <inline>
#>erase f-1-1.x86_64@@System b-3-1.x86_64@one
#>install b-3-1.x86_64@one
nextjob
solverflags noupdateprovide needupdateprovide
job install name a
result transaction,problems <inline>
#>erase f-1-1.x86_64@@System a-3-1.x86_64@one
#>install a-3-1.x86_64@one
