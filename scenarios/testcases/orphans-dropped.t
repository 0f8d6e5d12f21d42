# Orphans are dropped by a dist-upgrade that involves them alone.
repo system 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: orphan 1 1 noarch
#>=Prv: orphan = 1-1
#>=Pkg: waif 1 1 noarch
#>=Prv: waif = 1-1
#>=Req: orphan
#>=Pkg: lib 1 1 noarch
#>=Prv: lib = 1-1
repo available 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: lib 2 1 noarch
#>=Prv: lib = 2-1
system x86_64 rpm system
job droporphaned name orphan
result transaction,problems <inline>
nextjob
job droporphaned all packages
job update all packages
result transaction,problems <inline>
#>upgrade lib-1-1.noarch@system lib-2-1.noarch@available
nextjob
solverflags allowuninstall
job droporphaned all packages
result transaction,problems <inline>
nextjob
job droporphaned all packages
job distupgrade repo available
result transaction,problems <inline>
#>upgrade lib-1-1.noarch@system lib-2-1.noarch@available
nextjob
job droporphaned name waif
job distupgrade name waif
result transaction,problems <inline>
#>erase waif-1-1.noarch@system
nextjob
job droporphaned name waif
job distupgrade name orphan
result transaction,problems <inline>
nextjob
solverflags keeporphans
job droporphaned name waif
job distupgrade all packages
result transaction,problems <inline>
#>erase waif-1-1.noarch@system
#>upgrade lib-1-1.noarch@system lib-2-1.noarch@available
nextjob
solverflags keeporphans
job droporphaned all packages
job distupgrade all packages
result transaction,problems <inline>
#>erase orphan-1-1.noarch@system
#>erase waif-1-1.noarch@system
#>upgrade lib-1-1.noarch@system lib-2-1.noarch@available
nextjob
solverflags keeporphans
job droporphaned name orphan
job distupgrade all packages
result transaction,problems <inline>
#>upgrade lib-1-1.noarch@system lib-2-1.noarch@available
nextjob
job droporphaned name waif
job distupgrade all packages
result transaction,problems <inline>
#>erase waif-1-1.noarch@system
#>upgrade lib-1-1.noarch@system lib-2-1.noarch@available
nextjob
job droporphaned name waif
job distupgrade all packages
job install name waif
result transaction,problems <inline>
#>upgrade lib-1-1.noarch@system lib-2-1.noarch@available
nextjob
solverflags allowuninstall keeporphans
job droporphaned name orphan
job distupgrade all packages
result transaction,problems <inline>
#>upgrade lib-1-1.noarch@system lib-2-1.noarch@available
