# What an upgraded package recommends comes with all that can be had of what that recommends.
repo main 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: player 2 1 noarch
#>=Prv: player = 2-1
#>=Rec: codecs
#>=Pkg: codecs 1 1 noarch
#>=Prv: codecs = 1-1
#>=Rec: free-codecs
#>=Pkg: free-codecs 1 1 noarch
#>=Prv: free-codecs = 1-1
#>=Req: nobody-has-it
#>=Pkg: patch:newer-player 1 - noarch
#>=Prv: patch:newer-player = 1
#>=Con: player < 2-1
repo @System 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: player 1 1 noarch
#>=Prv: player = 1-1
system x86_64 rpm @System
job install name patch:newer-player
result transaction,problems <inline>
#>install codecs-1-1.noarch@main
#>install patch:newer-player-1.noarch@main
#>upgrade player-1-1.noarch@@System player-2-1.noarch@main
