# What is recommended comes although not all that it recommends itself can be had, and in the next
# best version where nobody can install the best.
repo main 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: player 2 1 noarch
#>=Prv: player = 2-1
#>=Rec: codecs
#>=Rec: skins
#>=Pkg: codecs 1 1 noarch
#>=Prv: codecs = 1-1
#>=Rec: free-codecs
#>=Rec: other-codecs
#>=Pkg: free-codecs 1 1 noarch
#>=Prv: free-codecs = 1-1
#>=Req: nobody-has-it
#>=Pkg: other-codecs 1 1 noarch
#>=Prv: other-codecs = 1-1
#>=Req: nobody-has-it
#>=Pkg: skins 1 1 noarch
#>=Prv: skins = 1-1
#>=Pkg: skins 2 1 noarch
#>=Prv: skins = 2-1
#>=Req: skins-data
#>=Pkg: skins-data 2 1 noarch
#>=Prv: skins-data = 2-1
#>=Req: nobody-has-it
repo @System 0 empty
system x86_64 rpm @System
job install name player
result transaction,problems <inline>
#>install codecs-1-1.noarch@main
#>install player-2-1.noarch@main
#>install skins-1-1.noarch@main
