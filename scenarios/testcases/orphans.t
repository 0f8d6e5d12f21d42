# A dist-upgrade and what is in no repository any more.
repo system 0 testtags <inline>
#>=Pkg: orphan 1 1 noarch
#>=Req: lib = 1
#>=Pkg: lib 1 1 noarch
#>=Prv: lib = 1-1
#>=Pkg: free 1 1 noarch
#>=Req: lib
#>=Pkg: against 1 1 noarch
#>=Con: lib = 2
repo available 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: lib 2 1 noarch
#>=Prv: lib = 2-1
#>=Pkg: lib1 1 1 noarch
#>=Prv: lib1 = 1-1
#>=Prv: lib = 1
system x86_64 rpm system
solverflags breakorphans
job distupgrade all packages
result transaction,problems <inline>
#>erase against-1-1.noarch@system
#>install lib1-1-1.noarch@available
#>upgrade lib-1-1.noarch@system lib-2-1.noarch@available
nextjob
job distupgrade all packages
result transaction,problems <inline>
#>erase against-1-1.noarch@system
#>install lib1-1-1.noarch@available
#>upgrade lib-1-1.noarch@system lib-2-1.noarch@available
nextjob
solverflags breakorphans keeporphans
job distupgrade all packages
result transaction,problems <inline>
#>erase against-1-1.noarch@system
#>install lib1-1-1.noarch@available
#>problem 92f66ec3 info package against-1-1.noarch conflicts with lib = 2 provided by lib-2-1.noarch
#>problem 92f66ec3 solution d693964c erase against-1-1.noarch@system
#>problem 92f66ec3 solution d949960a allow lib-1-1.noarch@system
#>problem 92f66ec3 solution ee523071 erase lib-1-1.noarch@system
#>upgrade lib-1-1.noarch@system lib-2-1.noarch@available
nextjob
solverflags breakorphans keeporphans
job distupgrade all packages
job lock name lib1
result transaction,problems <inline>
#>erase against-1-1.noarch@system
#>problem 92f66ec3 info package against-1-1.noarch conflicts with lib = 2 provided by lib-2-1.noarch
#>problem 92f66ec3 solution d693964c erase against-1-1.noarch@system
#>problem 92f66ec3 solution d949960a allow lib-1-1.noarch@system
#>problem 92f66ec3 solution ee523071 erase lib-1-1.noarch@system
#>upgrade lib-1-1.noarch@system lib-2-1.noarch@available
nextjob
solverflags breakorphans
job distupgrade all packages
job lock name lib1
result transaction,problems <inline>
#>erase against-1-1.noarch@system
#>upgrade lib-1-1.noarch@system lib-2-1.noarch@available
nextjob
solverflags keeporphans
job distupgrade all packages
job lock name lib1
result transaction,problems <inline>
#>problem 900e7d80 info package orphan-1-1.noarch requires lib = 1, but none of the providers can be installed
#>problem 900e7d80 solution 59593b11 deljob lock name lib1
#>problem 900e7d80 solution d949960a allow lib-1-1.noarch@system
#>problem 900e7d80 solution ed8f2e24 erase orphan-1-1.noarch@system
nextjob
solverflags breakorphans
job distupgrade all packages
job lock name lib1
job droporphaned all packages
result transaction,problems <inline>
#>erase against-1-1.noarch@system
#>erase free-1-1.noarch@system
#>erase orphan-1-1.noarch@system
#>upgrade lib-1-1.noarch@system lib-2-1.noarch@available
nextjob
solverflags breakorphans
job distupgrade all packages
job lock name lib1
job droporphaned name orphan
result transaction,problems <inline>
#>erase against-1-1.noarch@system
#>erase orphan-1-1.noarch@system
#>upgrade lib-1-1.noarch@system lib-2-1.noarch@available
nextjob
solverflags breakorphans
job distupgrade repo available
job lock name lib1
result transaction,problems <inline>
#>problem 900e7d80 info package orphan-1-1.noarch requires lib = 1, but none of the providers can be installed
#>problem 900e7d80 solution 59593b11 deljob lock name lib1
#>problem 900e7d80 solution d949960a allow lib-1-1.noarch@system
#>problem 900e7d80 solution ed8f2e24 erase orphan-1-1.noarch@system
nextjob
solverflags breakorphans
job distupgrade all packages
job lock name lib1
job erase name lib
result transaction,problems <inline>
#>erase lib-1-1.noarch@system
