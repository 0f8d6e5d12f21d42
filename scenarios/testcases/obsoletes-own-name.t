# Other versions that obsolete their own name are not preferred to what is there and obsoletes it
repo @System 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: new 2 1 x86_64
#>=Prv: new = 2-1
#>=Obs: old < 3
#>=Pkg: old 2 1 x86_64
#>=Prv: old = 2-1
repo main 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: old 3 1 i586
#>=Prv: old = 3-1
#>=Obs: old
#>=Pkg: tool 1 1 x86_64
#>=Prv: tool = 1-1
#>=Con: old
system x86_64 rpm @System
job install name tool
result transaction,problems <inline>
#>erase old-2-1.x86_64@@System
#>install tool-1-1.x86_64@main
