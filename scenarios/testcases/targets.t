# Updates towards packages: what is forced, and which architecture may come.
repo system 0 testtags <inline>
#>=Pkg: a 1 1 x86_64
#>=Pkg: b 1 1 x86_64
#>=Req: a = 1
#>=Pkg: c 1 1 x86_64
#>=Pkg: d 1 1 noarch
repo available 0 testtags <inline>
#>=Pkg: a 2 1 x86_64
#>=Pkg: a 3 1 x86_64
#>=Pkg: c 2 1 x86_64
#>=Pkg: c 3 1 i586
#>=Pkg: d 2 1 x86_64
#>=Pkg: d 3 1 i586
system x86_64 rpm system
job update pkg a-2-1.x86_64@available [targeted,forcebest]
result transaction,problems <inline>
#>erase b-1-1.x86_64@system
#>problem 52b60c26 info package b-1-1.x86_64 requires a = 1, but none of the providers can be installed
#>problem 52b60c26 solution 269278b3 erase b-1-1.x86_64@system
#>problem 52b60c26 solution d2581bae allow a-1-1.x86_64@system
#>upgrade a-1-1.x86_64@system a-2-1.x86_64@available
nextjob
job update pkg a-2-1.x86_64@available [targeted]
result transaction,problems <inline>
nextjob
job update oneof a-2-1.x86_64@available a-1-1.x86_64@system [targeted,forcebest]
result transaction,problems <inline>
#>erase b-1-1.x86_64@system
#>problem 52b60c26 info package b-1-1.x86_64 requires a = 1, but none of the providers can be installed
#>problem 52b60c26 solution 269278b3 erase b-1-1.x86_64@system
#>problem 52b60c26 solution d2581bae allow a-1-1.x86_64@system
#>upgrade a-1-1.x86_64@system a-2-1.x86_64@available
nextjob
job update oneof a-1-1.x86_64@system [targeted,forcebest]
job update all packages
result transaction,problems <inline>
#>upgrade c-1-1.x86_64@system c-2-1.x86_64@available
#>upgrade d-1-1.noarch@system d-2-1.x86_64@available
nextjob
job update name a > 1 [forcebest]
result transaction,problems <inline>
#>erase b-1-1.x86_64@system
#>problem a914db55 info package b-1-1.x86_64 requires a = 1, but none of the providers can be installed
#>problem a914db55 solution 06005b31 allow a-1-1.x86_64@system
#>problem a914db55 solution 269278b3 erase b-1-1.x86_64@system
#>upgrade a-1-1.x86_64@system a-3-1.x86_64@available
nextjob
job update name a > 1 [forcebest]
job erase name b
result transaction,problems <inline>
#>erase b-1-1.x86_64@system
#>upgrade a-1-1.x86_64@system a-3-1.x86_64@available
nextjob
job update oneof a-2-1.x86_64@available a-3-1.x86_64@available [forcebest]
job allowuninstall name b
result transaction,problems <inline>
#>erase b-1-1.x86_64@system
#>upgrade a-1-1.x86_64@system a-3-1.x86_64@available
nextjob
job distupgrade oneof a-2-1.x86_64@available [forcebest,targeted]
result transaction,problems <inline>
#>erase b-1-1.x86_64@system
#>problem d796756d info package b-1-1.x86_64 requires a = 1, but none of the providers can be installed
#>problem d796756d solution 269278b3 erase b-1-1.x86_64@system
#>problem d796756d solution 6f5a0f11 allow a-1-1.x86_64@system
#>problem d796756d solution 6f5a0f11 allow a-1-1.x86_64@system
#>upgrade a-1-1.x86_64@system a-2-1.x86_64@available
nextjob
job distupgrade oneof a-2-1.x86_64@available [forcebest,targeted]
job allowuninstall name b
result transaction,problems <inline>
#>erase b-1-1.x86_64@system
#>upgrade a-1-1.x86_64@system a-2-1.x86_64@available
nextjob
job update name c [setarch]
result transaction,problems <inline>
#>upgrade c-1-1.x86_64@system c-2-1.x86_64@available
nextjob
job update pkg c-3-1.i586@available [targeted,setarch]
result transaction,problems <inline>
nextjob
job update pkg d-3-1.i586@available [targeted,setarch]
result transaction,problems <inline>
nextjob
job update pkg d-3-1.i586@available [targeted,setarch]
solverflags allowarchchange
result transaction,problems <inline>
nextjob
job distupgrade pkg d-3-1.i586@available [targeted,setarch]
solverflags allowarchchange
result transaction,problems <inline>
#>problem 6f5b7ba2 info problem with installed package d-1-1.noarch
#>problem 6f5b7ba2 solution 46ad9faa allow d-3-1.i586@available
#>problem 6f5b7ba2 solution 5a960ffb erase d-1-1.noarch@system
#>problem 6f5b7ba2 solution 6b1a58e3 allow d-2-1.x86_64@available
#>upgrade d-1-1.noarch@system d-2-1.x86_64@available
nextjob
job distupgrade pkg c-3-1.i586@available [targeted,setarch]
solverflags allowarchchange
result transaction,problems <inline>
#>problem 0515efa6 info problem with installed package c-1-1.x86_64
#>problem 0515efa6 solution b6674dce allow c-3-1.i586@available
#>problem 0515efa6 solution d41781bf erase c-1-1.x86_64@system
#>problem 0515efa6 solution eed07e2b allow c-2-1.x86_64@available
#>upgrade c-1-1.x86_64@system c-2-1.x86_64@available
nextjob
job install name d [setarch]
result transaction,problems <inline>
