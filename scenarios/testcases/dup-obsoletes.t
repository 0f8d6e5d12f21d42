# A dist-upgrade towards packages of which one obsoletes what is installed: other versions of that are left free.
repo @System 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: c 1 1 noarch
#>=Prv: c = 1-1
repo one 99 testtags <inline>
#>=Ver: 3.0
#>=Pkg: a 3 1 noarch
#>=Prv: a = 3-1
#>=Obs: c < 2
#>=Req: nothing
repo two 99 testtags <inline>
#>=Ver: 3.0
#>=Pkg: c 2 1 noarch
#>=Prv: c = 2-1
#>=Pkg: c 1 2 noarch
#>=Prv: c = 1-2
system x86_64 rpm @System
job distupgrade name a
result transaction,problems <inline>
#>upgrade c-1-1.noarch@@System c-2-1.noarch@two
nextjob
solverflags needupdateprovide
job distupgrade name a
result transaction,problems <inline>
#>upgrade c-1-1.noarch@@System c-2-1.noarch@two
nextjob
job distupgrade repo one
result transaction,problems <inline>
#>upgrade c-1-1.noarch@@System c-2-1.noarch@two
nextjob
solverflags needupdateprovide
job distupgrade repo one
result transaction,problems <inline>
#>upgrade c-1-1.noarch@@System c-2-1.noarch@two
