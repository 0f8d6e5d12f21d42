# What a weak job would have let be is not let be where the job is dropped.
repo @System 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: a 2 1 x86_64
#>=Prv: a = 2-1
#>=Pkg: b 2 1 x86_64
#>=Prv: b = 2-1
#>=Pkg: c 2 1 x86_64
#>=Prv: c = 2-1
#>=Pkg: d 1 1 x86_64
#>=Prv: d = 1-1
#>=Prv: thing
#>=Pkg: e 1 1 x86_64
#>=Prv: e = 1-1
#>=Prv: thing
#>=Pkg: needs 1 1 x86_64
#>=Prv: needs = 1-1
#>=Req: e
repo one 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: a 2 1 x86_64
#>=Prv: a = 2-1
#>=Tim: 2
#>=Req: missing
#>=Pkg: b 1 1 x86_64
#>=Prv: b = 1-1
#>=Pkg: other 1 1 x86_64
#>=Prv: other = 1-1
#>=Con: b > 1
#>=Pkg: rival 1 1 x86_64
#>=Prv: rival = 1-1
#>=Con: d
repo two 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: a 3 1 x86_64
#>=Prv: a = 3-1
#>=Pkg: b 3 1 x86_64
#>=Prv: b = 3-1
#>=Req: missing
#>=Pkg: c 1 1 x86_64
#>=Prv: c = 1-1
system x86_64 rpm @System
job distupgrade repo one
result transaction,problems <inline>
#>downgrade b-2-1.x86_64@@System b-1-1.x86_64@one
#>problem 447f4212 info nothing provides missing needed by a-2-1.x86_64
#>problem 447f4212 solution 2b346686 allow a-3-1.x86_64@two
#>problem 447f4212 solution 9301307d erase a-2-1.x86_64@@System
#>upgrade a-2-1.x86_64@@System a-3-1.x86_64@two
nextjob
job distupgrade repo one
job install pkg a-2-1.x86_64@one [weak]
result transaction,problems <inline>
#>downgrade b-2-1.x86_64@@System b-1-1.x86_64@one
#>problem 447f4212 info nothing provides missing needed by a-2-1.x86_64
#>problem 447f4212 solution 2b346686 allow a-3-1.x86_64@two
#>problem 447f4212 solution 9301307d erase a-2-1.x86_64@@System
#>upgrade a-2-1.x86_64@@System a-3-1.x86_64@two
nextjob
job distupgrade all packages
job install pkg b-3-1.x86_64@two [weak]
job blacklist pkg a-3-1.x86_64@two
result transaction,problems <inline>
#>downgrade b-2-1.x86_64@@System b-1-1.x86_64@one
#>downgrade c-2-1.x86_64@@System c-1-1.x86_64@two
#>problem 447f4212 info nothing provides missing needed by a-2-1.x86_64
#>problem 447f4212 solution 2b346686 allow a-2-1.x86_64@@System
#>problem 447f4212 solution 63fea82e allow a-3-1.x86_64@two
#>problem 447f4212 solution 9301307d erase a-2-1.x86_64@@System
#>upgrade a-2-1.x86_64@@System a-3-1.x86_64@two
nextjob
job distupgrade repo one
job install pkg a-3-1.x86_64@two [weak]
result transaction,problems <inline>
#>downgrade b-2-1.x86_64@@System b-1-1.x86_64@one
#>upgrade a-2-1.x86_64@@System a-3-1.x86_64@two
nextjob
job distupgrade repo one
job install pkg a-2-1.x86_64@@System [weak]
result transaction,problems <inline>
#>downgrade b-2-1.x86_64@@System b-1-1.x86_64@one
nextjob
job distupgrade name b
job distupgrade repo one
job install pkg b-3-1.x86_64@two [weak]
result transaction,problems <inline>
#>downgrade b-2-1.x86_64@@System b-1-1.x86_64@one
#>problem 447f4212 info nothing provides missing needed by a-2-1.x86_64
#>problem 447f4212 solution 2b346686 allow a-3-1.x86_64@two
#>problem 447f4212 solution 9301307d erase a-2-1.x86_64@@System
#>upgrade a-2-1.x86_64@@System a-3-1.x86_64@two
nextjob
job distupgrade repo two
job install pkg a-2-1.x86_64@one [weak]
result transaction,problems <inline>
#>downgrade b-2-1.x86_64@@System b-1-1.x86_64@one
#>downgrade c-2-1.x86_64@@System c-1-1.x86_64@two
#>problem c6ec6717 info nothing provides missing needed by b-3-1.x86_64
#>problem c6ec6717 solution 93fd07e7 erase b-2-1.x86_64@@System
#>problem c6ec6717 solution fbe804ed allow b-1-1.x86_64@one
#>upgrade a-2-1.x86_64@@System a-3-1.x86_64@two
nextjob
job erase name b [weak]
job install name other
result transaction,problems <inline>
#>erase b-2-1.x86_64@@System
#>install other-1-1.x86_64@one
nextjob
job install name other
result transaction,problems <inline>
#>problem a216f3c6 info nothing provides missing needed by b-3-1.x86_64
#>problem a216f3c6 solution 9809606e replace b-2-1.x86_64@@System b-1-1.x86_64@one
#>problem a216f3c6 solution fdf39a74 deljob install name other
nextjob
job erase pkg b-2-1.x86_64@@System [weak]
job install name other
result transaction,problems <inline>
#>erase b-2-1.x86_64@@System
#>install other-1-1.x86_64@one
nextjob
job erase name b [weak]
job install name b = 1
result transaction,problems <inline>
#>downgrade b-2-1.x86_64@@System b-1-1.x86_64@one
nextjob
job erase name b = 2 [weak]
job install provides b = 1
result transaction,problems <inline>
#>downgrade b-2-1.x86_64@@System b-1-1.x86_64@one
nextjob
job erase name b [weak]
job install provides b = 1
result transaction,problems <inline>
#>problem 16747d54 info nothing provides missing needed by b-3-1.x86_64
#>problem 16747d54 solution 883f4840 deljob install provides b = 1
#>problem 16747d54 solution 9809606e replace b-2-1.x86_64@@System b-1-1.x86_64@one
nextjob
job erase provides thing [weak]
job install name rival
result transaction,problems <inline>
#>problem 44872d8f info package rival-1-1.x86_64 conflicts with d provided by d-1-1.x86_64
#>problem 44872d8f solution 596013f0 deljob install name rival
#>problem 44872d8f solution ea8ba775 erase d-1-1.x86_64@@System
nextjob
job erase name d [weak]
job install name rival
result transaction,problems <inline>
#>erase d-1-1.x86_64@@System
#>install rival-1-1.x86_64@one
nextjob
job erase provides thing [weak]
job install name rival
solverflags allowuninstall
result transaction,problems <inline>
#>erase d-1-1.x86_64@@System
#>install rival-1-1.x86_64@one
nextjob
job erase provides thing [weak]
job erase name d [weak]
job install name rival
result transaction,problems <inline>
#>erase d-1-1.x86_64@@System
#>install rival-1-1.x86_64@one
nextjob
job erase provides thing [weak]
job erase name needs
job install name rival
result transaction,problems <inline>
#>erase d-1-1.x86_64@@System
#>erase e-1-1.x86_64@@System
#>erase needs-1-1.x86_64@@System
#>install rival-1-1.x86_64@one
