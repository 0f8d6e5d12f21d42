# What may be installed in several versions stays in a dist-upgrade where another version can stand beside it.
repo @System 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: d 1 1 x86_64
#>=Prv: d = 1-1
#>=Pkg: e 1 1 x86_64
#>=Prv: e = 1-1
#>=Pkg: f 1 1 x86_64
#>=Prv: f = 1-1
#>=Pkg: g 2 1 x86_64
#>=Prv: g = 2-1
repo one 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: e 2 1 x86_64
#>=Prv: e = 2-1
#>=Pkg: f 2 1 x86_64
#>=Prv: f = 2-1
#>=Req: missing
#>=Pkg: g 1 1 x86_64
#>=Prv: g = 1-1
repo two 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: d 1 1 x86_64
#>=Tim: 2
#>=Req: e
#>=Prv: d = 1-1
#>=Pkg: e 1 1 x86_64
#>=Tim: 2
#>=Req: d
#>=Prv: e = 1-1
#>=Pkg: f 1 1 x86_64
#>=Tim: 2
#>=Req: d
#>=Prv: f = 1-1
system x86_64 rpm @System
job multiversion name d
job multiversion name e
job multiversion name f
job multiversion name g
job distupgrade all packages
result transaction,problems <inline>
#>change d-1-1.x86_64@@System d-1-1.x86_64@two
#>change f-1-1.x86_64@@System f-1-1.x86_64@two
#>install e-2-1.x86_64@one
#>install g-1-1.x86_64@one
nextjob
job multiversion name d
job multiversion name e
job multiversion name f
job multiversion name g
job distupgrade repo one
result transaction,problems <inline>
#>change f-1-1.x86_64@@System f-1-1.x86_64@two
#>install e-2-1.x86_64@one
#>install g-1-1.x86_64@one
#>problem ccbf7a40 info nothing provides missing needed by f-2-1.x86_64
#>problem ccbf7a40 solution 682de016 erase f-1-1.x86_64@@System
#>problem ccbf7a40 solution 96f504a6 allow f-1-1.x86_64@two
nextjob
job multiversion name d
job multiversion name e
job multiversion name f
job multiversion name g
job distupgrade repo two
result transaction,problems <inline>
#>change d-1-1.x86_64@@System d-1-1.x86_64@two
#>change e-1-1.x86_64@@System e-1-1.x86_64@two
#>change f-1-1.x86_64@@System f-1-1.x86_64@two
nextjob
job multiversion name d
job multiversion name e
job multiversion name f
job distupgrade name d
result transaction,problems <inline>
#>change d-1-1.x86_64@@System d-1-1.x86_64@two
nextjob
job multiversion name d
job multiversion name e
job multiversion name f
job distupgrade name e
result transaction,problems <inline>
#>install e-2-1.x86_64@one
nextjob
job multiversion name d
job multiversion name e
job multiversion name f
job update all packages
result transaction,problems <inline>
#>install e-2-1.x86_64@one
