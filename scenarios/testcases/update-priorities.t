# The priority of the repositories counts before names and versions: where the first has no better, the others may not
repo @System 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: same 1 1 x86_64
#>=Prv: same = 1-1
#>=Pkg: renamed 1 1 x86_64
#>=Prv: renamed = 1-1
#>=Pkg: moved 1 1 x86_64
#>=Prv: moved = 1-1
#>=Pkg: stuck 1 1 x86_64
#>=Prv: stuck = 1-1
#>=Pkg: broken 1 1 x86_64
#>=Prv: broken = 1-1
#>=Pkg: older 2 1 x86_64
#>=Prv: older = 2-1
#>=Pkg: kernel 1 1 x86_64
#>=Prv: kernel = 1-1
repo main 10 testtags <inline>
#>=Ver: 3.0
#>=Pkg: same 1 1 x86_64
#>=Prv: same = 1-1
#>=Pkg: renamed 2 1 x86_64
#>=Prv: renamed = 2-1
#>=Pkg: new-name 1 1 x86_64
#>=Prv: new-name = 1-1
#>=Obs: moved < 2
#>=Pkg: stuck 2 1 x86_64
#>=Prv: stuck = 2-1
#>=Req: nothing-has-it
#>=Pkg: stuck 1 1 x86_64
#>=Prv: stuck = 1-1
#>=Pkg: broken 1 1 noarch
#>=Prv: broken = 1-1
#>=Req: nothing-has-it
#>=Pkg: older 1 1 x86_64
#>=Prv: older = 1-1
#>=Pkg: kernel 1 1 x86_64
#>=Prv: kernel = 1-1
repo extra 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: same 2 1 x86_64
#>=Prv: same = 2-1
#>=Pkg: other-name 5 1 x86_64
#>=Prv: other-name = 5-1
#>=Obs: renamed
#>=Pkg: moved 2 1 x86_64
#>=Prv: moved = 2-1
#>=Pkg: stuck 3 1 x86_64
#>=Prv: stuck = 3-1
#>=Pkg: broken 2 1 x86_64
#>=Prv: broken = 2-1
#>=Pkg: older 3 1 x86_64
#>=Prv: older = 3-1
#>=Pkg: kernel 2 1 x86_64
#>=Prv: kernel = 2-1
system x86_64 rpm @System
job multiversion name kernel
job update all packages
result transaction,problems <inline>
#>erase moved-1-1.x86_64@@System new-name-1-1.x86_64@main
#>install new-name-1-1.x86_64@main
#>upgrade broken-1-1.x86_64@@System broken-2-1.x86_64@extra
#>upgrade older-2-1.x86_64@@System older-3-1.x86_64@extra
#>upgrade renamed-1-1.x86_64@@System renamed-2-1.x86_64@main
nextjob
job multiversion name kernel
job distupgrade all packages
result transaction,problems <inline>
#>downgrade older-2-1.x86_64@@System older-1-1.x86_64@main
#>erase moved-1-1.x86_64@@System new-name-1-1.x86_64@main
#>install new-name-1-1.x86_64@main
#>upgrade broken-1-1.x86_64@@System broken-2-1.x86_64@extra
#>upgrade renamed-1-1.x86_64@@System renamed-2-1.x86_64@main
nextjob
job update name same = 2
result transaction,problems <inline>
#>upgrade same-1-1.x86_64@@System same-2-1.x86_64@extra
nextjob
solverflags allowdowngrade
job update name older
result transaction,problems <inline>
nextjob
job update name same [forcebest]
result transaction,problems <inline>
