# What is verified keeps to all rules: nothing beside what it obsoletes, or beside another version of its name
repo @System 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: twice 1 1 x86_64
#>=Prv: twice = 1-1
#>=Pkg: twice 3 1 x86_64
#>=Prv: twice = 3-1
#>=Pkg: old-name 1 1 x86_64
#>=Prv: old-name = 1-1
#>=Pkg: new-name 1 1 x86_64
#>=Prv: new-name = 1-1
#>=Obs: old-name
#>=Pkg: kernel 1 1 x86_64
#>=Prv: kernel = 1-1
#>=Pkg: kernel 2 1 x86_64
#>=Prv: kernel = 2-1
repo one 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: twice 3 1 x86_64
#>=Prv: twice = 3-1
#>=Pkg: old-name 2 1 x86_64
#>=Prv: old-name = 2-1
#>=Pkg: kernel 3 1 x86_64
#>=Prv: kernel = 3-1
#>=Req: nothing-has-it
#>=Pkg: kernel 1 1 x86_64
#>=Prv: kernel = 1-1
system x86_64 rpm @System
job multiversion name kernel
job verify all packages
result transaction,problems <inline>
#>erase old-name-1-1.x86_64@@System
#>erase twice-1-1.x86_64@@System
nextjob
job verify name old-name
result transaction,problems <inline>
nextjob
job verify name new-name
result transaction,problems <inline>
#>erase old-name-1-1.x86_64@@System
nextjob
job verify name twice
result transaction,problems <inline>
#>erase twice-1-1.x86_64@@System
nextjob
job multiversion name kernel
job distupgrade name kernel
result transaction,problems <inline>
