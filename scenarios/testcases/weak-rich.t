# A condition of what nobody has is not weakened: what would need it and the condition may not be together, as in a conflict.
# An orphan that a dist-upgrade may break is no different.
repo @System 0 testtags <inline>
#>=Pkg: a 2 1 x86_64
#>=Prv: a = 2-1
#>=Req: (c = 3) <IF> ((c) <ELSE> (x))
#>=Pkg: b 1 1 x86_64
#>=Prv: b = 1-1
#>=Req: (d & nothing) <IF> (e)
#>=Pkg: g 1 1 x86_64
#>=Prv: g = 1-1
repo one 0 testtags <inline>
#>=Pkg: c 2 1 x86_64
#>=Prv: c = 2-1
#>=Pkg: d 1 1 x86_64
#>=Prv: d = 1-1
#>=Pkg: e 1 1 x86_64
#>=Prv: e = 1-1
#>=Pkg: f 1 1 x86_64
#>=Prv: f = 1-1
#>=Req: nothing <IF> g
#>=Pkg: g 2 1 x86_64
#>=Prv: g = 2-1
#>=Req: nothing <IF> g
system x86_64 rpm @System
job weakendeps pkg a-2-1.x86_64@@System
job install name c
result transaction,problems <inline>
#>problem 5881547f info package a-2-1.x86_64 requires (c = 3 if c else x), but none of the providers can be installed
#>problem 5881547f solution 86764155 deljob install name c
#>problem 5881547f solution 99eae6f4 erase a-2-1.x86_64@@System
nextjob
job install name c
result transaction,problems <inline>
#>problem 5881547f info package a-2-1.x86_64 requires (c = 3 if c else x), but none of the providers can be installed
#>problem 5881547f solution 86764155 deljob install name c
#>problem 5881547f solution 99eae6f4 erase a-2-1.x86_64@@System
nextjob
job weakendeps pkg b-1-1.x86_64@@System
job install name e
result transaction,problems <inline>
#>problem f18f08a5 info package b-1-1.x86_64 requires ((d and nothing) if e), but none of the providers can be installed
#>problem f18f08a5 solution 4aa15d76 deljob install name e
#>problem f18f08a5 solution e5e3018d erase b-1-1.x86_64@@System
nextjob
job weakendeps pkg b-1-1.x86_64@@System
job install name e
job install name d
result transaction,problems <inline>
#>install d-1-1.x86_64@one
#>problem f18f08a5 info package b-1-1.x86_64 requires ((d and nothing) if e), but none of the providers can be installed
#>problem f18f08a5 solution 4aa15d76 deljob install name e
#>problem f18f08a5 solution e5e3018d erase b-1-1.x86_64@@System
nextjob
job weakendeps pkg b-1-1.x86_64@@System
job verify name b
job install name e
result transaction,problems <inline>
#>problem f18f08a5 info package b-1-1.x86_64 requires ((d and nothing) if e), but none of the providers can be installed
#>problem f18f08a5 solution 4aa15d76 deljob install name e
#>problem f18f08a5 solution e5e3018d erase b-1-1.x86_64@@System
nextjob
job weakendeps name f
job install name f
result transaction,problems <inline>
#>problem 57e498a7 info package g-2-1.x86_64 requires (nothing if g), but none of the providers can be installed
#>problem 57e498a7 solution 3487b83f erase g-1-1.x86_64@@System
#>problem 57e498a7 solution 93ab9773 deljob install name f
nextjob
job weakendeps name f
job install name f
job erase name g
result transaction,problems <inline>
#>erase g-1-1.x86_64@@System
#>install f-1-1.x86_64@one
nextjob
job weakendeps pkg g-2-1.x86_64@one
job install pkg g-2-1.x86_64@one
result transaction,problems <inline>
#>upgrade g-1-1.x86_64@@System g-2-1.x86_64@one
nextjob
job distupgrade all packages
job lock name g
job install name c
solverflags breakorphans
result transaction,problems <inline>
#>erase a-2-1.x86_64@@System
#>install c-2-1.x86_64@one
nextjob
job distupgrade all packages
job lock name g
job install name e
solverflags breakorphans
result transaction,problems <inline>
#>erase b-1-1.x86_64@@System
#>install e-1-1.x86_64@one
nextjob
job distupgrade all packages
job lock name g
job install name e
solverflags breakorphans keeporphans
result transaction,problems <inline>
#>problem f18f08a5 info package b-1-1.x86_64 requires ((d and nothing) if e), but none of the providers can be installed
#>problem f18f08a5 solution 4aa15d76 deljob install name e
#>problem f18f08a5 solution e5e3018d erase b-1-1.x86_64@@System
