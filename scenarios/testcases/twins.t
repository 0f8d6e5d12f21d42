# Several packages of a repository are written in the same way: the first of them is meant.
repo @System 0 testtags <inline>
#>=Pkg: old 1 1 noarch
#>=Prv: old = 1-1
#>=Pkg: twin 1 1 noarch
#>=Prv: twin = 1-1
#>=Pkg: kern 1 1 noarch
#>=Prv: kern = 1-1
#>=Req: old
#>=Pkg: kern 1 1 noarch
#>=Prv: kern = 1-1
repo one 0 testtags <inline>
#>=Pkg: a 1 1 noarch
#>=Prv: a = 1-1
#>=Req: b
#>=Pkg: a 1 1 noarch
#>=Prv: a = 1-1
#>=Req: c
#>=Pkg: b 1 1 noarch
#>=Prv: b = 1-1
#>=Pkg: c 1 1 noarch
#>=Prv: c = 1-1
#>=Pkg: d 1 1 noarch
#>=Prv: d = 1-1
#>=Req: nothing
#>=Pkg: d 1 1 noarch
#>=Prv: d = 1-1
#>=Pkg: old 2 1 noarch
#>=Prv: old = 2-1
#>=Req: b
#>=Pkg: old 2 1 noarch
#>=Prv: old = 2-1
#>=Req: c
#>=Pkg: patch:p 2 - noarch
#>=Prv: patch:p = 2
#>=Con: old < 2-1
#>=Pkg: patch:p 2 - noarch
#>=Prv: patch:p = 2
#>=Con: twin < 2-1
system x86_64 rpm @System
job install pkg a-1-1.noarch@one
result transaction,problems <inline>
#>install a-1-1.noarch@one
#>install b-1-1.noarch@one
nextjob
job install name a
result transaction,problems <inline>
#>install a-1-1.noarch@one
#>install b-1-1.noarch@one
nextjob
job install pkg d-1-1.noarch@one
result transaction,problems <inline>
#>problem 1a810635 info nothing provides nothing needed by d-1-1.noarch
#>problem 1a810635 solution 5bb1a05b deljob install pkg d-1-1.noarch@one
nextjob
job install name d
result transaction,problems <inline>
#>install d-1-1.noarch@one
nextjob
job install oneof a-1-1.noarch@one d-1-1.noarch@one
result transaction,problems <inline>
#>install a-1-1.noarch@one
#>install b-1-1.noarch@one
nextjob
job install name a
job erase pkg a-1-1.noarch@one
result transaction,problems <inline>
#>install a-1-1.noarch@one
#>install c-1-1.noarch@one
nextjob
job install name a
job lock pkg a-1-1.noarch@one
result transaction,problems <inline>
#>install a-1-1.noarch@one
#>install c-1-1.noarch@one
nextjob
job update pkg old-2-1.noarch@one
result transaction,problems <inline>
#>install b-1-1.noarch@one
#>upgrade old-1-1.noarch@@System old-2-1.noarch@one
nextjob
job update all packages
result transaction,problems <inline>
#>install b-1-1.noarch@one
#>upgrade old-1-1.noarch@@System old-2-1.noarch@one
nextjob
job update all packages
job lock pkg old-2-1.noarch@one
result transaction,problems <inline>
#>install c-1-1.noarch@one
#>upgrade old-1-1.noarch@@System old-2-1.noarch@one
nextjob
job distupgrade pkg old-2-1.noarch@one
result transaction,problems <inline>
#>install b-1-1.noarch@one
#>upgrade old-1-1.noarch@@System old-2-1.noarch@one
nextjob
job install pkg patch:p-2.noarch@one
result transaction,problems <inline>
#>install b-1-1.noarch@one
#>install patch:p-2.noarch@one
#>upgrade old-1-1.noarch@@System old-2-1.noarch@one
nextjob
job erase pkg kern-1-1.noarch@@System
result transaction,problems <inline>
#>erase kern-1-1.noarch@@System
nextjob
job install name a
job disfavor pkg a-1-1.noarch@one
result transaction,problems <inline>
#>install a-1-1.noarch@one
#>install c-1-1.noarch@one
nextjob
job install name a
job blacklist pkg a-1-1.noarch@one
result transaction,problems <inline>
#>install a-1-1.noarch@one
#>install c-1-1.noarch@one
nextjob
job multiversion pkg a-1-1.noarch@one
job install pkg a-1-1.noarch@one
result transaction,problems <inline>
#>install a-1-1.noarch@one
#>install b-1-1.noarch@one
