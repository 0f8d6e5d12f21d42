# Several versions beside each other in a dist-upgrade: what it cannot bring is a problem, unless the old version may go.
repo system 0 testtags <inline>
#>=Pkg: a 1 1 noarch
repo available 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: a 2 1 noarch
#>=Prv: a = 2-1
#>=Req: missing
system x86_64 rpm system

job multiversion name a
job distupgrade all packages
result transaction,problems <inline>
#>problem e6d3911d info nothing provides missing needed by a-2-1.noarch
#>problem e6d3911d solution 0011b04f allow a-1-1.noarch@system
#>problem e6d3911d solution 44d189a0 erase a-1-1.noarch@system

nextjob
job multiversion name a
job distupgrade repo available
result transaction,problems <inline>
#>problem e6d3911d info nothing provides missing needed by a-2-1.noarch
#>problem e6d3911d solution 0011b04f allow a-1-1.noarch@system
#>problem e6d3911d solution 44d189a0 erase a-1-1.noarch@system

nextjob
solverflags allowuninstall
job multiversion name a
job distupgrade all packages
result transaction,problems <inline>
#>erase a-1-1.noarch@system

nextjob
job multiversion name a
job update all packages
result transaction,problems <inline>
