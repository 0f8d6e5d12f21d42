# What holds off an installed package's conflict is not cleaned away.
repo @System 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: editor 1 1 noarch
#>=Prv: editor = 1-1
#>=Req: toolkit
#>=Req: colors
#>=Pkg: toolkit 1 1 noarch
#>=Prv: toolkit = 1-1
#>=Pkg: colors 1 1 noarch
#>=Prv: colors = 1-1
#>=Pkg: viewer 1 1 noarch
#>=Prv: viewer = 1-1
#>=Con: (player) <UNLESS> (toolkit)
#>=Pkg: player 1 1 noarch
#>=Prv: player = 1-1
repo available 0 testtags <inline>
#>=Ver: 3.0
system x86_64 rpm @System
job erase name editor [cleandeps]
result transaction,problems <inline>
#>erase colors-1-1.noarch@@System
#>erase editor-1-1.noarch@@System
