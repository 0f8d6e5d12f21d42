# Which architecture comes where a machine runs several.
repo system 0 testtags <inline>
repo available 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: codecs 3 1 x86_64
#>=Prv: codecs = 3-1
#>=Pkg: codecs 2 1 noarch
#>=Prv: codecs = 2-1
#>=Pkg: codecs 1 1 i586
#>=Prv: codecs = 1-1
#>=Prv: libcodecs.so.1
#>=Pkg: player 1 1 noarch
#>=Prv: player = 1-1
#>=Rec: codecs = 2
#>=Pkg: viewer 1 1 noarch
#>=Prv: viewer = 1-1
#>=Rec: codecs = 3
system x86_64 rpm system

# A package for no architecture is no better one of its name.
job install provides libcodecs.so.1
job install name player
result transaction,problems <inline>
#>install codecs-1-1.i586@available
#>install player-1-1.noarch@available

# Something leads to the better one.
nextjob
job install provides libcodecs.so.1
job install name viewer
result transaction,problems <inline>
#>install codecs-3-1.x86_64@available
#>install viewer-1-1.noarch@available
#>problem 64425ac2 info codecs-1-1.i586 has inferior architecture
#>problem 64425ac2 solution 3db55899 allow codecs-1-1.i586@available
#>problem 64425ac2 solution bbac35e9 deljob install provides libcodecs.so.1
