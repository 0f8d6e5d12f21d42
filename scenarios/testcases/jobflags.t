# Job flags: locks that can be dropped, and installed packages that are not good enough.
repo system 0 testtags <inline>
#>=Pkg: radio 1 1 noarch
#>=Prv: radio = 1-1
#>=Prv: music
#>=Pkg: player 1 1 noarch
#>=Prv: player = 1-1
#>=Prv: music
repo available 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: radio 2 1 noarch
#>=Prv: radio = 2-1
#>=Prv: music
#>=Pkg: player 2 1 noarch
#>=Prv: player = 2-1
#>=Prv: music
#>=Pkg: station 1 1 noarch
#>=Prv: station = 1-1
#>=Con: radio < 2
system x86_64 rpm system
job lock provides music [weak]
job install name station
result transaction,problems <inline>
#>install station-1-1.noarch@available
#>upgrade radio-1-1.noarch@system radio-2-1.noarch@available

# All that a job means is locked, or nothing.
nextjob
job lock provides music [weak]
job install name station
job update all packages
result transaction,problems <inline>
#>install station-1-1.noarch@available
#>upgrade player-1-1.noarch@system player-2-1.noarch@available
#>upgrade radio-1-1.noarch@system radio-2-1.noarch@available

nextjob
job lock name player [weak]
job install name station
job update all packages
result transaction,problems <inline>
#>install station-1-1.noarch@available
#>upgrade radio-1-1.noarch@system radio-2-1.noarch@available

nextjob
job lock pkg player-2-1.noarch@available [weak]
job update all packages
result transaction,problems <inline>
#>upgrade radio-1-1.noarch@system radio-2-1.noarch@available

nextjob
job lock name player = 2 [weak]
job install name player = 2
result transaction,problems <inline>
#>upgrade player-1-1.noarch@system player-2-1.noarch@available

nextjob
job lock name radio
job install name station
result transaction,problems <inline>
#>problem eaee38ff info package station-1-1.noarch conflicts with radio < 2 provided by radio-1-1.noarch
#>problem eaee38ff solution 53bd28bd deljob lock name radio
#>problem eaee38ff solution e6d95661 deljob install name station

# Install jobs are content with what is installed, but for those that say so.
nextjob
job install name radio
job install name player [orupdate]
result transaction,problems <inline>
#>upgrade player-1-1.noarch@system player-2-1.noarch@available

nextjob
job install oneof radio-1-1.noarch@system radio-2-1.noarch@available
job install oneof player-1-1.noarch@system player-2-1.noarch@available [orupdate]
result transaction,problems <inline>
#>upgrade player-1-1.noarch@system player-2-1.noarch@available

nextjob
job install name radio = 1 [orupdate]
result transaction,problems <inline>

nextjob
solverflags installalsoupdates
job install name radio
job install name player [orupdate,weak]
result transaction,problems <inline>
#>upgrade player-1-1.noarch@system player-2-1.noarch@available
#>upgrade radio-1-1.noarch@system radio-2-1.noarch@available

# Flags that are not looked at.
nextjob
job update name radio [weak,orupdate]
job lock name player [forcebest,targeted,setevr,setarch,setvendor,cleandeps,essential]
result transaction,problems <inline>
#>upgrade radio-1-1.noarch@system radio-2-1.noarch@available

nextjob
job erase name radio [forcebest,targeted,setevr,orupdate]
job update name player [weak]
job userinstalled name player [weak,forcebest]
result transaction,problems <inline>
#>erase radio-1-1.noarch@system
#>upgrade player-1-1.noarch@system player-2-1.noarch@available

nextjob
job weakendeps name player [weak]
job multiversion name radio [weak,targeted]
job install pkg radio-2-1.noarch@available
result transaction,problems <inline>
#>install radio-2-1.noarch@available
