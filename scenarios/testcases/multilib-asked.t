# A version that is only there for a lesser architecture is asked for; what is better is not around.
repo system 0 testtags <inline>
#>=Ver: 3.0
repo available 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: spell 3 1 i586
#>=Prv: spell = 3-1
#>=Pkg: spell 2 1 x86_64
#>=Prv: spell = 2-1
#>=Pkg: speller 1 1 x86_64
#>=Prv: speller = 1-1
#>=Req: spell
#>=Pkg: core 2 1 i586
#>=Prv: core = 2-1
#>=Prv: core.so
#>=Pkg: core 2 1 x86_64
#>=Prv: core = 2-1
#>=Pkg: view-32bit 1 1 x86_64
#>=Prv: view-32bit = 1-1
#>=Req: core.so
#>=Pkg: token 1 1 x86_64
#>=Prv: token = 1-1
#>=Pkg: script 1 1 x86_64
#>=Prv: script = 1-1
#>=Rec: tokens
repo preferred 10 testtags <inline>
#>=Ver: 3.0
#>=Pkg: core 3 1 i586
#>=Prv: core = 3-1
#>=Prv: core.so
#>=Pkg: token 1 1 i586
#>=Prv: token = 1-1
#>=Prv: tokens
system x86_64 rpm system
poolflags implicitobsoleteusescolors
job install name spell = 3-1
result transaction,problems <inline>
#>install spell-3-1.i586@available

nextjob
job install name spell = 3-1
job install name speller
result transaction,problems <inline>
#>install spell-2-1.x86_64@available
#>install speller-1-1.x86_64@available
#>problem 0ff5c2a5 info spell-3-1.i586 has inferior architecture
#>problem 0ff5c2a5 solution ce256370 allow spell-3-1.i586@available
#>problem 0ff5c2a5 solution e70a18bf deljob install name spell = 3-1

nextjob
job install name spell
result transaction,problems <inline>
#>install spell-2-1.x86_64@available

# What stands in step with what can be had is around.
nextjob
job install name view-32bit
result transaction,problems <inline>
#>install core-2-1.i586@available
#>install core-2-1.x86_64@available
#>install view-32bit-1-1.x86_64@available

# What is recommended for a lesser architecture brings what it stands in step with.
nextjob
job install name script
result transaction,problems <inline>
#>install script-1-1.x86_64@available
#>install token-1-1.i586@preferred
#>install token-1-1.x86_64@available
