# What is there and has what is asked for is brought up to date where installs are updates as well.
repo system 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: player 1 1 noarch
#>=Prv: player = 1-1
#>=Prv: music
repo available 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: player 2 1 noarch
#>=Prv: player = 2-1
#>=Prv: music
#>=Req: sound
#>=Pkg: sound 1 1 noarch
#>=Prv: sound = 1-1
#>=Pkg: orchestra 1 1 noarch
#>=Prv: orchestra = 1-1
#>=Prv: music
system x86_64 rpm system
job install provides music
result transaction,problems <inline>

nextjob
solverflags installalsoupdates
job install provides music
result transaction,problems <inline>
#>install sound-1-1.noarch@available
#>upgrade player-1-1.noarch@system player-2-1.noarch@available

nextjob
job install provides music [orupdate]
result transaction,problems <inline>
#>install sound-1-1.noarch@available
#>upgrade player-1-1.noarch@system player-2-1.noarch@available
