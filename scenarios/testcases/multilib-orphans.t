# Of two word sizes each is brought to what the repositories have by itself: what nobody has of its own size any more is an orphan, and in a dist-upgrade a lesser one is not kept from being inferior.
repo @System 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: orphan 1 1 i586
#>=Prv: orphan = 1-1
#>=Pkg: kernel 1 1 i586
#>=Prv: kernel = 1-1
#>=Pkg: lesser 2 1 i586
#>=Prv: lesser = 2-1
#>=Pkg: wants 1 1 x86_64
#>=Prv: wants = 1-1
#>=Rec: lesser
#>=Rec: step
#>=Pkg: step 1 1 i586
#>=Prv: step = 1-1
repo one 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: orphan 2 1 x86_64
#>=Prv: orphan = 2-1
#>=Pkg: kernel 2 1 x86_64
#>=Prv: kernel = 2-1
#>=Pkg: lesser 3 1 i586
#>=Prv: lesser = 3-1
#>=Pkg: lesser 1 1 x86_64
#>=Prv: lesser = 1-1
#>=Pkg: step 2 1 i586
#>=Prv: step = 2-1
#>=Pkg: step 2 1 x86_64
#>=Prv: step = 2-1
system x86_64 rpm @System
poolflags implicitobsoleteusescolors
job distupgrade name orphan
result transaction,problems <inline>
nextjob
job distupgrade name orphan
solverflags keeporphans
result transaction,problems <inline>
nextjob
job distupgrade name kernel
job multiversion name kernel
result transaction,problems <inline>
nextjob
job distupgrade name kernel
job multiversion name kernel
solverflags keeporphans
result transaction,problems <inline>
nextjob
job distupgrade name lesser
result transaction,problems <inline>
#>problem 32b58175 info problem with installed package lesser-2-1.i586
#>problem 32b58175 solution 0ae458c8 erase lesser-2-1.i586@@System
#>problem 32b58175 solution 872d1990 allow lesser-3-1.i586@one
#>problem 32b58175 solution c790d179 allow lesser-2-1.i586@@System
#>upgrade lesser-2-1.i586@@System lesser-3-1.i586@one
nextjob
job distupgrade name step
result transaction,problems <inline>
#>install step-2-1.x86_64@one
#>upgrade step-1-1.i586@@System step-2-1.i586@one
nextjob
job update name lesser
result transaction,problems <inline>
#>upgrade lesser-2-1.i586@@System lesser-3-1.i586@one
nextjob
job update name step
result transaction,problems <inline>
#>upgrade step-1-1.i586@@System step-2-1.i586@one
nextjob
job distupgrade name lesser
job blacklist name lesser = 1
result transaction,problems <inline>
#>problem 32b58175 info problem with installed package lesser-2-1.i586
#>problem 32b58175 solution 0ae458c8 erase lesser-2-1.i586@@System
#>problem 32b58175 solution 872d1990 allow lesser-3-1.i586@one
#>problem 32b58175 solution c790d179 allow lesser-2-1.i586@@System
#>upgrade lesser-2-1.i586@@System lesser-3-1.i586@one
nextjob
job distupgrade all packages
job lock name lesser
result transaction,problems <inline>
#>install step-2-1.x86_64@one
#>upgrade step-1-1.i586@@System step-2-1.i586@one
nextjob
job distupgrade all packages
result transaction,problems <inline>
#>install step-2-1.x86_64@one
#>problem 32b58175 info problem with installed package lesser-2-1.i586
#>problem 32b58175 solution 0ae458c8 erase lesser-2-1.i586@@System
#>problem 32b58175 solution 872d1990 allow lesser-3-1.i586@one
#>problem 32b58175 solution c790d179 allow lesser-2-1.i586@@System
#>upgrade lesser-2-1.i586@@System lesser-3-1.i586@one
#>upgrade step-1-1.i586@@System step-2-1.i586@one
nextjob
job distupgrade all packages
solverflags ignorerecommended keeporphans
result transaction,problems <inline>
#>install step-2-1.x86_64@one
#>problem 32b58175 info problem with installed package lesser-2-1.i586
#>problem 32b58175 solution 0ae458c8 erase lesser-2-1.i586@@System
#>problem 32b58175 solution 872d1990 allow lesser-3-1.i586@one
#>problem 32b58175 solution c790d179 allow lesser-2-1.i586@@System
#>upgrade lesser-2-1.i586@@System lesser-3-1.i586@one
#>upgrade step-1-1.i586@@System step-2-1.i586@one
