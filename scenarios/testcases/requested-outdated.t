# What is outdated under its own name comes last among what would do for a request.
repo @System 0 testtags <inline>
#>=Ver: 3.0
repo one 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: a 1 1 noarch
#>=Prv: a = 1-1
#>=Prv: foo
#>=Pkg: a 2 1 noarch
#>=Prv: a = 2-1
#>=Pkg: b 1 1 noarch
#>=Prv: b = 1-1
#>=Prv: foo
#>=Pkg: c 1 1 noarch
#>=Prv: c = 1-1
#>=Req: foo
system x86_64 rpm @System
job install provides foo
result transaction,problems <inline>
#>install b-1-1.noarch@one
nextjob
job install name c
result transaction,problems <inline>
#>install b-1-1.noarch@one
#>install c-1-1.noarch@one
nextjob
job install oneof a-1-1.noarch@one b-1-1.noarch@one
result transaction,problems <inline>
#>install b-1-1.noarch@one
