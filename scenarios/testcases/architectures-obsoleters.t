# What may take the place of an installed package under another name leads to a better architecture
repo @System 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: base 1 1 x86_64
#>=Prv: base = 1-1
repo main 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: game 2 1 x86_64
#>=Prv: game = 2-1
#>=Obs: base
#>=Con: base
#>=Pkg: game 1 1 i586
#>=Prv: game = 1-1
#>=Prv: player
system x86_64 rpm @System
job install provides player
result transaction,problems <inline>
#>problem 3325e652 info game-1-1.i586 has inferior architecture
#>problem 3325e652 solution 21e7c9cb allow game-1-1.i586@main
#>problem 3325e652 solution 5c4af90c deljob install provides player
