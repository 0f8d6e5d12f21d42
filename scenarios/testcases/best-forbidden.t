# Who wants the best updates loses nothing for a best one of another vendor, or one that cannot be beside the best of something else.
repo @System 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: song 1 1 noarch
#>=Prv: song = 1-1
#>=Vnd: SUSE
#>=Pkg: choir 1 1 noarch
#>=Prv: choir = 1-1
#>=Vnd: SUSE
#>=Pkg: hall 1 1 noarch
#>=Prv: hall = 1-1
#>=Vnd: SUSE
#>=Pkg: organ 2 1 noarch
#>=Prv: organ = 2-1
#>=Vnd: SUSE
repo one 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: song 2 1 noarch
#>=Prv: song = 2-1
#>=Vnd: other
#>=Pkg: choir 2 1 noarch
#>=Prv: choir = 2-1
#>=Req: hall = 1
#>=Vnd: SUSE
#>=Pkg: hall 2 1 noarch
#>=Prv: hall = 2-1
#>=Vnd: SUSE
repo two 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: chant 1 1 noarch
#>=Prv: chant = 1-1
#>=Req: song > 1
#>=Vnd: SUSE
#>=Pkg: organ 1 1 noarch
#>=Prv: organ = 1-1
#>=Vnd: SUSE
#>=Pkg: organ 3 1 noarch
#>=Prv: organ = 3-1
#>=Req: nothing
#>=Vnd: SUSE
system x86_64 rpm @System
solverflags allowuninstall
job update name song [forcebest]
result transaction,problems <inline>
#>problem 2fe92c55 info cannot install both song-2-1.noarch and song-1-1.noarch
#>problem 2fe92c55 solution 908cd36b replace song-1-1.noarch@@System song-2-1.noarch@one
#>problem 2fe92c55 solution b7ed7e2c allow song-1-1.noarch@@System
#>upgrade song-1-1.noarch@@System song-2-1.noarch@one
nextjob
solverflags allowuninstall allowvendorchange
job update name song [forcebest]
result transaction,problems <inline>
#>upgrade song-1-1.noarch@@System song-2-1.noarch@one
nextjob
solverflags allowuninstall
job update name choir [forcebest]
job update name hall [forcebest]
result transaction,problems <inline>
#>problem 9aa6081c info package choir-2-1.noarch requires hall = 1, but none of the providers can be installed
#>problem 9aa6081c solution 5eea7631 allow choir-1-1.noarch@@System
#>problem 9aa6081c solution e023d402 allow hall-1-1.noarch@@System
#>problem 9aa6081c solution f5b1267e erase choir-1-1.noarch@@System
#>upgrade choir-1-1.noarch@@System choir-2-1.noarch@one
nextjob
solverflags allowuninstall
job distupgrade name organ [forcebest]
result transaction,problems <inline>
#>downgrade organ-2-1.noarch@@System organ-1-1.noarch@two
#>problem 1f2a4b20 info nothing provides nothing needed by organ-3-1.noarch
#>problem 1f2a4b20 solution 0c661984 allow organ-2-1.noarch@@System
#>problem 1f2a4b20 solution 0c661984 allow organ-2-1.noarch@@System
#>problem 1f2a4b20 solution 7e337024 erase organ-2-1.noarch@@System
#>problem 1f2a4b20 solution a1bc7e92 allow organ-1-1.noarch@two
nextjob
job distupgrade repo two [forcebest]
result transaction,problems <inline>
#>downgrade organ-2-1.noarch@@System organ-1-1.noarch@two
#>problem 77ec5db0 info nothing provides nothing needed by organ-3-1.noarch
#>problem 77ec5db0 solution 940564ed allow organ-1-1.noarch@two
nextjob
job distupgrade repo two
result transaction,problems <inline>
#>downgrade organ-2-1.noarch@@System organ-1-1.noarch@two
nextjob
solverflags allowuninstall
job update name song [forcebest]
job install name chant
result transaction,problems <inline>
#>install chant-1-1.noarch@two
#>problem 2fe92c55 info cannot install both song-2-1.noarch and song-1-1.noarch
#>problem 2fe92c55 solution 908cd36b replace song-1-1.noarch@@System song-2-1.noarch@one
#>upgrade song-1-1.noarch@@System song-2-1.noarch@one
nextjob
solverflags allowuninstall !dupallowvendorchange
job distupgrade name song [forcebest]
result transaction,problems <inline>
#>upgrade song-1-1.noarch@@System song-2-1.noarch@one
