# What may be installed in several versions is brought to the repositories where nothing that is allowed to could stand beside it, and need not be where another version that is there will do.
repo @System 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: vendor 1 1 x86_64
#>=Vnd: SUSE
#>=Prv: vendor = 1-1
#>=Pkg: newer 2 1 x86_64
#>=Prv: newer = 2-1
#>=Pkg: twice 1 1 x86_64
#>=Prv: twice = 1-1
#>=Pkg: twice 2 1 x86_64
#>=Prv: twice = 2-1
#>=Pkg: same 1 1 x86_64
#>=Prv: same = 1-1
#>=Pkg: old 1 1 x86_64
#>=Prv: old = 1-1
repo one 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: vendor 2 1 x86_64
#>=Vnd: other
#>=Prv: vendor = 2-1
#>=Pkg: newer 1 1 x86_64
#>=Prv: newer = 1-1
#>=Pkg: twice 2 1 x86_64
#>=Prv: twice = 2-1
#>=Tim: 2
#>=Req: missing
#>=Pkg: same 1 1 x86_64
#>=Prv: same = 1-1
#>=Tim: 2
#>=Req: missing
#>=Pkg: old 1 1 x86_64
#>=Prv: old = 1-1
#>=Tim: 2
#>=Req: missing
#>=Pkg: new 1 1 x86_64
#>=Prv: new = 1-1
#>=Obs: old
repo two 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: twice 2 1 x86_64
#>=Prv: twice = 2-1
#>=Tim: 2
#>=Pkg: vendor 3 1 x86_64
#>=Vnd: SUSE
#>=Prv: vendor = 3-1
#>=Req: missing
#>=Pkg: against 1 1 x86_64
#>=Prv: against = 1-1
#>=Con: vendor
#>=Con: newer > 1
#>=Con: twice < 2
system x86_64 rpm @System
job distupgrade name vendor
job multiversion name vendor
job blacklist name vendor = 3
result transaction,problems <inline>
#>install vendor-2-1.x86_64@one
nextjob
job distupgrade name vendor
job multiversion name vendor
solverflags !dupallowvendorchange
job blacklist name vendor = 3
result transaction,problems <inline>
#>problem 5fee85c3 info nothing provides missing needed by vendor-3-1.x86_64
#>problem 5fee85c3 solution a18e288c erase vendor-1-1.x86_64@@System
#>problem 5fee85c3 solution a18e288c replace vendor-1-1.x86_64@@System vendor-2-1.x86_64@one
#>problem 5fee85c3 solution fd45bb45 allow vendor-1-1.x86_64@@System
nextjob
job distupgrade repo one
job multiversion name vendor
solverflags !dupallowvendorchange
job lock name same
job lock name old
job lock name twice
job lock name newer
result transaction,problems <inline>
#>problem 5fee85c3 info nothing provides missing needed by vendor-3-1.x86_64
#>problem 5fee85c3 solution a18e288c erase vendor-1-1.x86_64@@System
#>problem 5fee85c3 solution a18e288c replace vendor-1-1.x86_64@@System vendor-2-1.x86_64@one
#>problem 5fee85c3 solution fd45bb45 allow vendor-1-1.x86_64@@System
nextjob
job distupgrade name vendor
job multiversion name vendor
solverflags !dupallowvendorchange
result transaction,problems <inline>
#>problem 5fee85c3 info nothing provides missing needed by vendor-3-1.x86_64
#>problem 5fee85c3 solution a18e288c erase vendor-1-1.x86_64@@System
#>problem 5fee85c3 solution a18e288c replace vendor-1-1.x86_64@@System vendor-2-1.x86_64@one
#>problem 5fee85c3 solution fd45bb45 allow vendor-1-1.x86_64@@System
nextjob
job distupgrade name newer
job multiversion name newer
result transaction,problems <inline>
#>install newer-1-1.x86_64@one
nextjob
job distupgrade name newer
job multiversion name newer
solverflags !dupallowdowngrade
result transaction,problems <inline>
#>install newer-1-1.x86_64@one
#>problem 19f89334 info problem with installed package newer-2-1.x86_64
#>problem 19f89334 solution 6a983806 allow newer-2-1.x86_64@@System
#>problem 19f89334 solution f8895cd7 erase newer-2-1.x86_64@@System
#>problem 19f89334 solution f8895cd7 replace newer-2-1.x86_64@@System newer-1-1.x86_64@one
nextjob
job distupgrade name newer
job multiversion name newer
solverflags !dupallowdowngrade keeporphans
result transaction,problems <inline>
#>install newer-1-1.x86_64@one
#>problem 19f89334 info problem with installed package newer-2-1.x86_64
#>problem 19f89334 solution 6a983806 allow newer-2-1.x86_64@@System
#>problem 19f89334 solution f8895cd7 erase newer-2-1.x86_64@@System
#>problem 19f89334 solution f8895cd7 replace newer-2-1.x86_64@@System newer-1-1.x86_64@one
nextjob
job distupgrade name newer
job multiversion name newer
solverflags !dupallowdowngrade allowuninstall
result transaction,problems <inline>
#>erase newer-2-1.x86_64@@System
#>install newer-1-1.x86_64@one
nextjob
job distupgrade name newer
job multiversion name newer
job install name against
result transaction,problems <inline>
#>install newer-1-1.x86_64@one
#>problem 2d19fdc0 info nothing provides missing needed by vendor-3-1.x86_64
#>problem 2d19fdc0 solution a18e288c erase vendor-1-1.x86_64@@System
#>problem 2d19fdc0 solution c1fdb6be deljob install name against
nextjob
job distupgrade name newer
job multiversion name newer
solverflags !dupallowdowngrade
job install name against
result transaction,problems <inline>
#>install newer-1-1.x86_64@one
#>problem 19f89334 info problem with installed package newer-2-1.x86_64
#>problem 19f89334 solution 6a983806 allow newer-2-1.x86_64@@System
#>problem 19f89334 solution f8895cd7 erase newer-2-1.x86_64@@System
#>problem 19f89334 solution f8895cd7 replace newer-2-1.x86_64@@System newer-1-1.x86_64@one
#>problem 2d19fdc0 info nothing provides missing needed by vendor-3-1.x86_64
#>problem 2d19fdc0 solution a18e288c erase vendor-1-1.x86_64@@System
#>problem 2d19fdc0 solution c1fdb6be deljob install name against
nextjob
job distupgrade name twice
job multiversion name twice
result transaction,problems <inline>
nextjob
job distupgrade repo one
job multiversion name twice
job lock name same
job lock name old
job lock name vendor
job lock name newer
result transaction,problems <inline>
nextjob
job distupgrade name twice
job multiversion name twice
job blacklist pkg twice-2-1.x86_64@two
result transaction,problems <inline>
nextjob
job distupgrade name twice
job multiversion name twice
solverflags !dupallowdowngrade
job blacklist pkg twice-2-1.x86_64@two
result transaction,problems <inline>
nextjob
job distupgrade name twice
job multiversion name twice
job blacklist pkg twice-2-1.x86_64@two
job erase name twice = 1
result transaction,problems <inline>
#>erase twice-1-1.x86_64@@System
nextjob
job distupgrade name twice
job multiversion name twice
job install name against
job lock name newer
job blacklist pkg twice-2-1.x86_64@two
result transaction,problems <inline>
#>problem 45a0aff0 info package against-1-1.x86_64 conflicts with newer > 1 provided by newer-2-1.x86_64
#>problem 45a0aff0 solution c1fdb6be deljob install name against
#>problem 45a0aff0 solution f8895cd7 deljob lock name newer
#>problem 45a0aff0 solution f8895cd7 erase vendor-1-1.x86_64@@System
#>problem 45a0aff0 solution f8895cd7 replace newer-2-1.x86_64@@System newer-1-1.x86_64@one
nextjob
job distupgrade name same
job multiversion name same
result transaction,problems <inline>
#>problem 905da2f1 info nothing provides missing needed by same-1-1.x86_64
#>problem 905da2f1 solution 221a97af erase same-1-1.x86_64@@System
#>problem 905da2f1 solution 3783463e allow same-1-1.x86_64@@System
nextjob
job distupgrade name old
job multiversion name new
result transaction,problems <inline>
#>install new-1-1.x86_64@one
nextjob
job distupgrade name old
job multiversion name new
job multiversion name old
result transaction,problems <inline>
#>install new-1-1.x86_64@one
nextjob
job distupgrade name old
job multiversion name old
result transaction,problems <inline>
#>erase old-1-1.x86_64@@System new-1-1.x86_64@one
#>install new-1-1.x86_64@one
nextjob
job distupgrade name old
job multiversion name new
job blacklist name new
result transaction,problems <inline>
#>install new-1-1.x86_64@one
#>problem f0ba757c info nothing provides missing needed by old-1-1.x86_64
#>problem f0ba757c solution 13eeba2e allow new-1-1.x86_64@one
#>problem f0ba757c solution b597c9a3 erase old-1-1.x86_64@@System
#>problem f0ba757c solution c5e2c060 allow old-1-1.x86_64@@System
nextjob
job distupgrade all packages
job multiversion name vendor
job multiversion name newer
job multiversion name twice
job multiversion name new
result transaction,problems <inline>
#>install new-1-1.x86_64@one
#>install newer-1-1.x86_64@one
#>install vendor-2-1.x86_64@one
#>problem 905da2f1 info nothing provides missing needed by same-1-1.x86_64
#>problem 905da2f1 solution 221a97af erase same-1-1.x86_64@@System
#>problem 905da2f1 solution 3783463e allow same-1-1.x86_64@@System
nextjob
job distupgrade all packages
job multiversion name vendor
job multiversion name newer
job multiversion name twice
job multiversion name new
solverflags allowuninstall !dupallowvendorchange
result transaction,problems <inline>
#>erase same-1-1.x86_64@@System
#>erase vendor-1-1.x86_64@@System
#>install new-1-1.x86_64@one
#>install newer-1-1.x86_64@one
nextjob
job distupgrade all packages
job multiversion name vendor
job multiversion name newer
job multiversion name twice
job multiversion name same
solverflags !dupallowvendorchange !dupallowdowngrade
result transaction,problems <inline>
#>erase old-1-1.x86_64@@System new-1-1.x86_64@one
#>install new-1-1.x86_64@one
#>install newer-1-1.x86_64@one
#>problem 19f89334 info problem with installed package newer-2-1.x86_64
#>problem 19f89334 solution 6a983806 allow newer-2-1.x86_64@@System
#>problem 19f89334 solution f8895cd7 erase newer-2-1.x86_64@@System
#>problem 19f89334 solution f8895cd7 replace newer-2-1.x86_64@@System newer-1-1.x86_64@one
#>problem 5fee85c3 info nothing provides missing needed by vendor-3-1.x86_64
#>problem 5fee85c3 solution a18e288c erase vendor-1-1.x86_64@@System
#>problem 5fee85c3 solution a18e288c replace vendor-1-1.x86_64@@System vendor-2-1.x86_64@one
#>problem 5fee85c3 solution fd45bb45 allow vendor-1-1.x86_64@@System
#>problem 905da2f1 info nothing provides missing needed by same-1-1.x86_64
#>problem 905da2f1 solution 221a97af erase same-1-1.x86_64@@System
#>problem 905da2f1 solution 3783463e allow same-1-1.x86_64@@System
