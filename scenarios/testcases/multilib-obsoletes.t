# Of two word sizes what obsoletes a package of the other one takes its place only where it is asked for.
repo @System 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: b 2 1 x86_64
#>=Prv: b = 2-1
#>=Pkg: d 1 1 i586
#>=Prv: d = 1-1
#>=Obs: b
#>=Pkg: e 1 1 x86_64
#>=Prv: e = 1-1
repo one 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: b 2 1 x86_64
#>=Prv: b = 2-1
#>=Req: missing
#>=Pkg: d 1 1 i586
#>=Prv: d = 1-1
#>=Pkg: c 1 1 i586
#>=Prv: c = 1-1
#>=Obs: e
#>=Pkg: needs 1 1 x86_64
#>=Prv: needs = 1-1
#>=Req: c
system x86_64 rpm @System
poolflags implicitobsoleteusescolors
job distupgrade name b
result transaction,problems <inline>
#>problem 807069a3 info nothing provides missing needed by b-2-1.x86_64
#>problem 807069a3 solution 323ced7b erase b-2-1.x86_64@@System
#>problem 807069a3 solution fbe804ed allow b-2-1.x86_64@@System
nextjob
job distupgrade all packages
result transaction,problems <inline>
#>problem 807069a3 info nothing provides missing needed by b-2-1.x86_64
#>problem 807069a3 solution 323ced7b erase b-2-1.x86_64@@System
#>problem 807069a3 solution fbe804ed allow b-2-1.x86_64@@System
nextjob
job install pkg c-1-1.i586@one
result transaction,problems <inline>
#>erase e-1-1.x86_64@@System c-1-1.i586@one
#>install c-1-1.i586@one
nextjob
job install name c
result transaction,problems <inline>
#>problem 6c8e0c19 info package c-1-1.i586 obsoletes e provided by e-1-1.x86_64
#>problem 6c8e0c19 solution 86764155 deljob install name c
#>problem 6c8e0c19 solution a28544b5 erase e-1-1.x86_64@@System
nextjob
job install name needs
result transaction,problems <inline>
#>problem 3042e0b3 info package needs-1-1.x86_64 requires c, but none of the providers can be installed
#>problem 3042e0b3 solution 5c4655d9 deljob install name needs
#>problem 3042e0b3 solution a28544b5 erase e-1-1.x86_64@@System
nextjob
job install provides c
result transaction,problems <inline>
#>problem 6c8e0c19 info package c-1-1.i586 obsoletes e provided by e-1-1.x86_64
#>problem 6c8e0c19 solution a28544b5 erase e-1-1.x86_64@@System
#>problem 6c8e0c19 solution f5e27ead deljob install provides c
nextjob
job update name e
result transaction,problems <inline>
nextjob
job distupgrade name e
result transaction,problems <inline>
nextjob
job distupgrade name c
result transaction,problems <inline>
