# What is replaced under another name keeps its own, unless the other one comes anyway
repo @System 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: tool 1 1 x86_64
#>=Prv: tool = 1-1
#>=Pkg: suite 1 1 x86_64
#>=Prv: suite = 1-1
repo one 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: tool 2 1 x86_64
#>=Prv: tool = 2-1
#>=Pkg: suite 2 1 x86_64
#>=Prv: suite = 2-1
#>=Obs: tool < 2
#>=Pkg: tool-next 2 1 x86_64
#>=Prv: tool-next = 2-1
#>=Obs: tool < 2
system x86_64 rpm @System
job update all packages
result transaction,problems <inline>
#>erase tool-1-1.x86_64@@System suite-2-1.x86_64@one
#>upgrade suite-1-1.x86_64@@System suite-2-1.x86_64@one
nextjob
job distupgrade all packages
result transaction,problems <inline>
#>erase tool-1-1.x86_64@@System suite-2-1.x86_64@one
#>upgrade suite-1-1.x86_64@@System suite-2-1.x86_64@one
nextjob
job lock name suite
job update all packages
result transaction,problems <inline>
#>upgrade tool-1-1.x86_64@@System tool-2-1.x86_64@one
nextjob
job lock name suite
job install name tool-next
job update all packages
result transaction,problems <inline>
#>erase tool-1-1.x86_64@@System tool-next-2-1.x86_64@one
#>install tool-next-2-1.x86_64@one
