# A dist-upgrade leads to the better architecture, an update stays with what is installed.
repo system 0 testtags <inline>
#>=Pkg: B 1 1 i586
#>=Pkg: C 1 1 i586
repo available 0 testtags <inline>
#>=Pkg: B 2 1 i586
#>=Pkg: B 2 1 x86_64
#>=Pkg: C 2 1 i586
system x86_64 rpm system
job distupgrade all packages
result transaction,problems <inline>
#>upgrade B-1-1.i586@system B-2-1.x86_64@available
#>upgrade C-1-1.i586@system C-2-1.i586@available
nextjob
job distupgrade name B
result transaction,problems <inline>
#>upgrade B-1-1.i586@system B-2-1.x86_64@available
nextjob
solverflags !dupallowarchchange
job distupgrade name B
result transaction,problems <inline>
#>problem 81ff14b9 info problem with installed package B-1-1.i586
#>problem 81ff14b9 solution 7fb4fa57 replace B-1-1.i586@system B-2-1.x86_64@available
#>problem 81ff14b9 solution cbe3a774 allow B-2-1.i586@available
#>problem 81ff14b9 solution e89d4834 allow B-1-1.i586@system
#>upgrade B-1-1.i586@system B-2-1.x86_64@available
nextjob
job update all packages
result transaction,problems <inline>
#>upgrade B-1-1.i586@system B-2-1.i586@available
#>upgrade C-1-1.i586@system C-2-1.i586@available
