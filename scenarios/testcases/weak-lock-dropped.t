# What is weakly locked is not left where it is where a dist-upgrade leads elsewhere and the lock is dropped; who asks for a multiversion package does not mean the same build from another vendor to take its place.
repo @System 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: e 2 1 x86_64
#>=Vnd: SUSE
#>=Prv: e = 2-1
#>=Prv: thing
#>=Pkg: f 3 1 x86_64
#>=Vnd: SUSE
#>=Prv: f = 3-1
#>=Prv: thing
#>=Pkg: kernel 1 1 x86_64
#>=Vnd: SUSE
#>=Prv: kernel = 1-1
repo one 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: e 1 1 x86_64
#>=Vnd: SUSE
#>=Prv: e = 1-1
#>=Pkg: f 1 1 x86_64
#>=Vnd: SUSE
#>=Prv: f = 1-1
#>=Req: missing
#>=Pkg: enemy 1 1 x86_64
#>=Vnd: SUSE
#>=Prv: enemy = 1-1
#>=Con: e > 1
#>=Pkg: kernel 1 1 x86_64
#>=Vnd: other
#>=Prv: kernel = 1-1
#>=Pkg: kernel 2 1 x86_64
#>=Vnd: other
#>=Prv: kernel = 2-1
repo two 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: kernel 1 1 x86_64
#>=Vnd: SUSE
#>=Tim: 2
#>=Prv: kernel = 1-1
system x86_64 rpm @System
job distupgrade repo one
job lock provides thing [weak]
result transaction,problems <inline>
#>upgrade kernel-1-1.x86_64@@System kernel-2-1.x86_64@one
nextjob
job distupgrade repo one
job lock provides thing [weak]
job install name enemy
result transaction,problems <inline>
#>downgrade e-2-1.x86_64@@System e-1-1.x86_64@one
#>install enemy-1-1.x86_64@one
#>problem 4cbd252d info nothing provides missing needed by f-1-1.x86_64
#>problem 4cbd252d solution 681d69da allow f-3-1.x86_64@@System
#>problem 4cbd252d solution a611cda5 erase f-3-1.x86_64@@System
#>upgrade kernel-1-1.x86_64@@System kernel-2-1.x86_64@one
nextjob
job distupgrade repo one
job lock name e [weak]
job lock name f [weak]
job install name enemy
result transaction,problems <inline>
#>downgrade e-2-1.x86_64@@System e-1-1.x86_64@one
#>install enemy-1-1.x86_64@one
#>upgrade kernel-1-1.x86_64@@System kernel-2-1.x86_64@one
nextjob
job distupgrade repo one
job lock name f [weak]
result transaction,problems <inline>
#>downgrade e-2-1.x86_64@@System e-1-1.x86_64@one
#>upgrade kernel-1-1.x86_64@@System kernel-2-1.x86_64@one
nextjob
job distupgrade repo one
job lock name e [weak]
result transaction,problems <inline>
#>problem 4cbd252d info nothing provides missing needed by f-1-1.x86_64
#>problem 4cbd252d solution 681d69da allow f-3-1.x86_64@@System
#>problem 4cbd252d solution a611cda5 erase f-3-1.x86_64@@System
#>upgrade kernel-1-1.x86_64@@System kernel-2-1.x86_64@one
nextjob
job multiversion name kernel
job install pkg kernel-1-1.x86_64@one
result transaction,problems <inline>
#>problem ab3d7528 info cannot install both kernel-1-1.x86_64 and kernel-1-1.x86_64
#>problem ab3d7528 solution 155cdbe5 erase kernel-1-1.x86_64@@System
#>problem ab3d7528 solution 155cdbe5 replace kernel-1-1.x86_64@@System kernel-1-1.x86_64@one
#>problem ab3d7528 solution 747fecb4 deljob install pkg kernel-1-1.x86_64@one
nextjob
job multiversion name kernel
job install pkg kernel-1-1.x86_64@two
result transaction,problems <inline>
#>reinstall kernel-1-1.x86_64@@System kernel-1-1.x86_64@two
nextjob
job multiversion name kernel
job install pkg kernel-1-1.x86_64@one
solverflags allowvendorchange
result transaction,problems <inline>
#>change kernel-1-1.x86_64@@System kernel-1-1.x86_64@one
nextjob
job install pkg kernel-1-1.x86_64@one
result transaction,problems <inline>
#>change kernel-1-1.x86_64@@System kernel-1-1.x86_64@one
nextjob
job multiversion name kernel
job install name kernel = 2
result transaction,problems <inline>
#>install kernel-2-1.x86_64@one
nextjob
job multiversion name kernel
job install pkg kernel-2-1.x86_64@one
result transaction,problems <inline>
#>install kernel-2-1.x86_64@one
nextjob
job multiversion name kernel
job install pkg kernel-1-1.x86_64@one
solverflags allowuninstall
result transaction,problems <inline>
#>change kernel-1-1.x86_64@@System kernel-1-1.x86_64@one
