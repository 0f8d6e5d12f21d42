# What a broken transaction left behind: a name that stands once is installed in two versions
repo @System 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: same 1 1 x86_64
#>=Prv: same = 1-1
#>=Pkg: same 3 1 x86_64
#>=Prv: same = 3-1
#>=Pkg: newer 1 1 x86_64
#>=Prv: newer = 1-1
#>=Pkg: newer 3 1 x86_64
#>=Prv: newer = 3-1
#>=Pkg: older 1 1 x86_64
#>=Prv: older = 1-1
#>=Pkg: older 3 1 x86_64
#>=Prv: older = 3-1
#>=Pkg: taken 1 1 noarch
#>=Prv: taken = 1-1
#>=Req: helper
#>=Pkg: taken 3 1 x86_64
#>=Prv: taken = 3-1
#>=Obs: gone
#>=Pkg: gone 1 1 x86_64
#>=Prv: gone = 1-1
#>=Pkg: helper 1 1 x86_64
#>=Prv: helper = 1-1
repo one 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: same 3 1 x86_64
#>=Prv: same = 3-1
#>=Pkg: newer 4 1 x86_64
#>=Prv: newer = 4-1
#>=Pkg: older 2 1 x86_64
#>=Prv: older = 2-1
#>=Pkg: taken 3 1 x86_64
#>=Prv: taken = 3-1
#>=Obs: gone
#>=Pkg: helper 1 1 x86_64
#>=Prv: helper = 1-1
system x86_64 rpm @System
job update all packages
result transaction,problems <inline>
#>upgrade newer-1-1.x86_64@@System newer-4-1.x86_64@one
#>upgrade newer-3-1.x86_64@@System newer-4-1.x86_64@one
nextjob
job update name same
result transaction,problems <inline>
nextjob
job distupgrade all packages
result transaction,problems <inline>
#>downgrade older-3-1.x86_64@@System older-2-1.x86_64@one
#>erase gone-1-1.x86_64@@System
#>erase same-1-1.x86_64@@System
#>erase taken-1-1.noarch@@System
#>upgrade newer-1-1.x86_64@@System newer-4-1.x86_64@one
#>upgrade newer-3-1.x86_64@@System newer-4-1.x86_64@one
#>upgrade older-1-1.x86_64@@System older-2-1.x86_64@one
nextjob
job erase name helper
result transaction,problems <inline>
#>erase helper-1-1.x86_64@@System
#>erase taken-1-1.noarch@@System
nextjob
solverflags !dupallowdowngrade
job distupgrade all packages
result transaction,problems <inline>
#>downgrade older-3-1.x86_64@@System older-2-1.x86_64@one
#>erase gone-1-1.x86_64@@System
#>erase same-1-1.x86_64@@System
#>erase taken-1-1.noarch@@System
#>problem 6cc8b171 info problem with installed package older-3-1.x86_64
#>problem 6cc8b171 solution 49e8dacc allow older-1-1.x86_64@@System
#>problem 6cc8b171 solution 75c96ea6 replace older-3-1.x86_64@@System older-2-1.x86_64@one
#>upgrade newer-1-1.x86_64@@System newer-4-1.x86_64@one
#>upgrade newer-3-1.x86_64@@System newer-4-1.x86_64@one
#>upgrade older-1-1.x86_64@@System older-2-1.x86_64@one
