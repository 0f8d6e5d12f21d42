# What is verified is looked at as if it came new, also for which architecture is the better one; a dist-upgrade that keeps orphans keeps what nobody has any more even where another version of it, or what obsoletes it, is installed as well.
repo @System 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: twice 1 1 x86_64
#>=Prv: twice = 1-1
#>=Pkg: twice 3 1 x86_64
#>=Prv: twice = 3-1
#>=Pkg: old-name 1 1 x86_64
#>=Prv: old-name = 1-1
#>=Pkg: new-name 1 1 x86_64
#>=Prv: new-name = 1-1
#>=Obs: old-name
#>=Pkg: lacks 1 1 x86_64
#>=Prv: lacks = 1-1
#>=Req: lib <= 2
repo one 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: lib 1 1 i686
#>=Prv: lib = 1-1
#>=Pkg: lib 2 1 x86_64
#>=Prv: lib = 2-1
#>=Req: missing
system x86_64 rpm @System
job distupgrade all packages
job verify name old-name
result transaction,problems <inline>
nextjob
job distupgrade all packages
job verify name twice
solverflags keeporphans
result transaction,problems <inline>
#>erase twice-3-1.x86_64@@System
#>problem 64f91d5a info cannot install both twice-3-1.x86_64 and twice-1-1.x86_64
#>problem 64f91d5a solution 4b4dedd5 erase twice-1-1.x86_64@@System
#>problem 64f91d5a solution 6c9bcf07 erase twice-3-1.x86_64@@System
nextjob
job distupgrade all packages
job verify name new-name
solverflags keeporphans
result transaction,problems <inline>
#>erase new-name-1-1.x86_64@@System
#>problem 142312b0 info installed package new-name-1-1.x86_64 obsoletes old-name provided by old-name-1-1.x86_64
#>problem 142312b0 solution 05e78ecd erase new-name-1-1.x86_64@@System
#>problem 142312b0 solution ef8e4d4f erase old-name-1-1.x86_64@@System
nextjob
job distupgrade all packages
job verify name twice
solverflags keeporphans breakorphans
result transaction,problems <inline>
#>erase twice-3-1.x86_64@@System
#>problem 64f91d5a info cannot install both twice-3-1.x86_64 and twice-1-1.x86_64
#>problem 64f91d5a solution 4b4dedd5 erase twice-1-1.x86_64@@System
#>problem 64f91d5a solution 6c9bcf07 erase twice-3-1.x86_64@@System
nextjob
job distupgrade all packages
job verify name new-name
solverflags keeporphans breakorphans
result transaction,problems <inline>
#>erase new-name-1-1.x86_64@@System
#>problem 142312b0 info installed package new-name-1-1.x86_64 obsoletes old-name provided by old-name-1-1.x86_64
#>problem 142312b0 solution 05e78ecd erase new-name-1-1.x86_64@@System
#>problem 142312b0 solution ef8e4d4f erase old-name-1-1.x86_64@@System
nextjob
job distupgrade name twice
job distupgrade name old-name
job verify name old-name
result transaction,problems <inline>
nextjob
job distupgrade name twice
job distupgrade name old-name
job verify name twice
solverflags keeporphans
result transaction,problems <inline>
#>erase twice-3-1.x86_64@@System
#>problem 64f91d5a info cannot install both twice-3-1.x86_64 and twice-1-1.x86_64
#>problem 64f91d5a solution 4b4dedd5 erase twice-1-1.x86_64@@System
#>problem 64f91d5a solution 6c9bcf07 erase twice-3-1.x86_64@@System
nextjob
job distupgrade name twice
job distupgrade name old-name
job verify name new-name
solverflags keeporphans
result transaction,problems <inline>
#>erase new-name-1-1.x86_64@@System
#>problem 142312b0 info installed package new-name-1-1.x86_64 obsoletes old-name provided by old-name-1-1.x86_64
#>problem 142312b0 solution 05e78ecd erase new-name-1-1.x86_64@@System
#>problem 142312b0 solution ef8e4d4f erase old-name-1-1.x86_64@@System
nextjob
job distupgrade name twice
job distupgrade name old-name
job verify name twice
solverflags keeporphans breakorphans
result transaction,problems <inline>
#>erase twice-3-1.x86_64@@System
#>problem 64f91d5a info cannot install both twice-3-1.x86_64 and twice-1-1.x86_64
#>problem 64f91d5a solution 4b4dedd5 erase twice-1-1.x86_64@@System
#>problem 64f91d5a solution 6c9bcf07 erase twice-3-1.x86_64@@System
nextjob
job distupgrade name twice
job distupgrade name old-name
job verify name new-name
solverflags keeporphans breakorphans
result transaction,problems <inline>
#>erase new-name-1-1.x86_64@@System
#>problem 142312b0 info installed package new-name-1-1.x86_64 obsoletes old-name provided by old-name-1-1.x86_64
#>problem 142312b0 solution 05e78ecd erase new-name-1-1.x86_64@@System
#>problem 142312b0 solution ef8e4d4f erase old-name-1-1.x86_64@@System
nextjob
job update all packages
job verify name twice
solverflags keeporphans
result transaction,problems <inline>
#>erase twice-1-1.x86_64@@System
nextjob
job update all packages
job verify name new-name
solverflags keeporphans
result transaction,problems <inline>
#>erase old-name-1-1.x86_64@@System
nextjob
job distupgrade all packages
job verify name twice
solverflags keeporphans
job allowuninstall name twice = 1
result transaction,problems <inline>
#>erase twice-1-1.x86_64@@System
nextjob
job verify name lacks
result transaction,problems <inline>
#>install lib-1-1.i686@one
#>problem 0e68308d info nothing provides missing needed by lib-2-1.x86_64
#>problem 0e68308d solution 37d4c5a2 allow lib-1-1.i686@one
#>problem 0e68308d solution 893c6997 erase lacks-1-1.x86_64@@System
nextjob
job install name lib = 1
result transaction,problems <inline>
#>install lib-1-1.i686@one
nextjob
job install provides lib = 1
result transaction,problems <inline>
#>install lib-1-1.i686@one
nextjob
job verify name lacks
solverflags noinfarchcheck
result transaction,problems <inline>
#>install lib-1-1.i686@one
