# A dist-upgrade of one word size is not held off by what there is for the other one
repo @System 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: broken 1 1 i586
#>=Vnd: SUSE
#>=Prv: broken = 1-1
#>=Pkg: moved 1 1 i586
#>=Vnd: SUSE
#>=Prv: moved = 1-1
repo one 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: broken 2 1 i586
#>=Vnd: SUSE
#>=Prv: broken = 2-1
#>=Req: nothing-has-it
#>=Pkg: broken 3 1 x86_64
#>=Vnd: SUSE
#>=Prv: broken = 3-1
#>=Pkg: moved 1 1 i586
#>=Vnd: other
#>=Prv: moved = 1-1
#>=Pkg: moved 3 1 x86_64
#>=Vnd: SUSE
#>=Prv: moved = 3-1
system x86_64 rpm @System
poolflags implicitobsoleteusescolors
job distupgrade all packages
result transaction,problems <inline>
#>change moved-1-1.i586@@System moved-1-1.i586@one
#>problem 9c4f7369 info nothing provides nothing-has-it needed by broken-2-1.i586
#>problem 9c4f7369 solution 0387f585 allow broken-1-1.i586@@System
#>problem 9c4f7369 solution d7283ac4 erase broken-1-1.i586@@System
nextjob
job distupgrade name moved
result transaction,problems <inline>
#>change moved-1-1.i586@@System moved-1-1.i586@one
nextjob
solverflags !dupallowvendorchange
job distupgrade name moved
result transaction,problems <inline>
#>change moved-1-1.i586@@System moved-1-1.i586@one
#>problem d71758e2 info problem with installed package moved-1-1.i586
#>problem d71758e2 solution 20a7bc9e allow moved-1-1.i586@@System
#>problem d71758e2 solution d2f96493 replace moved-1-1.i586@@System moved-1-1.i586@one
