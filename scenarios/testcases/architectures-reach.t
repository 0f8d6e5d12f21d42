# What a package has itself, nobody needs, or nobody can meet, leads to no better architecture
repo @System 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: base 1 1 x86_64
#>=Prv: base = 1-1
#>=Req: (nothing-has-it) & (base)
#>=Pkg: desk 1 1 x86_64
#>=Prv: desk = 1-1
#>=Pkg: porch 1 1 x86_64
#>=Prv: porch = 1-1
repo main 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: game 2 1 x86_64
#>=Prv: game = 2-1
#>=Pkg: game 1 1 i586
#>=Prv: game = 1-1
#>=Prv: player
#>=Req: game
#>=Pkg: console 2 1 x86_64
#>=Prv: console = 2-1
#>=Prv: nothing-has-it
#>=Pkg: console 1 1 i586
#>=Prv: console = 1-1
#>=Prv: stick
#>=Req: (console = 1) | (console = 2)
#>=Pkg: table 2 1 x86_64
#>=Prv: table = 2-1
#>=Pkg: table 1 1 i586
#>=Prv: table = 1-1
#>=Prv: dice
#>=Req: (table = 2) <IF> (house)
#>=Pkg: hall 1 1 x86_64
#>=Prv: hall = 1-1
#>=Obs: base
#>=Req: (table) & (house)
#>=Pkg: shelf 2 1 x86_64
#>=Prv: shelf = 2-1
#>=Sup: (base) & (dice)
#>=Pkg: shelf 1 1 i586
#>=Prv: shelf = 1-1
#>=Prv: book
#>=Pkg: desk 2 1 x86_64
#>=Prv: desk = 2-1
#>=Req: (nobody-has-it) <IF> ((lamp) <ELSE> (oil))
#>=Pkg: porch 2 1 x86_64
#>=Prv: porch = 2-1
#>=Req: (nobody-has-it) <IF> (lantern)
#>=Pkg: lamp 2 1 x86_64
#>=Prv: lamp = 2-1
#>=Pkg: lamp 1 1 i586
#>=Prv: lamp = 1-1
#>=Prv: light
#>=Pkg: lantern 2 1 x86_64
#>=Prv: lantern = 2-1
#>=Pkg: lantern 1 1 i586
#>=Prv: lantern = 1-1
#>=Prv: glow
system x86_64 rpm @System
job install provides light
result transaction,problems <inline>
#>problem d2f9ac47 info lamp-1-1.i586 has inferior architecture
#>problem d2f9ac47 solution 03ab5e9b deljob install provides light
#>problem d2f9ac47 solution b583598d allow lamp-1-1.i586@main
nextjob
job install provides glow
result transaction,problems <inline>
#>install lantern-1-1.i586@main
nextjob
job install provides player
result transaction,problems <inline>
#>install game-1-1.i586@main
nextjob
job install provides stick
result transaction,problems <inline>
#>install console-1-1.i586@main
nextjob
job install provides dice
result transaction,problems <inline>
#>install shelf-2-1.x86_64@main
#>install table-1-1.i586@main
nextjob
job install provides book
result transaction,problems <inline>
#>install shelf-1-1.i586@main
nextjob
# What may take the place of an installed package counts
solverflags ignorerecommended
job install provides book
job install provides dice
result transaction,problems <inline>
#>install table-1-1.i586@main
#>problem 92aec6cb info shelf-1-1.i586 has inferior architecture
#>problem 92aec6cb solution 2f9e1e2f deljob install provides book
#>problem 92aec6cb solution 7e0c0485 allow shelf-1-1.i586@main
