# What is broken in every plan brings nobody nearer to what is asked for, nor does who could provide what a package provides itself.
repo @System 0 testtags <inline>
#>=Pkg: shop 1 1 x86_64
#>=Prv: shop = 1-1
#>=Pkg: cafe 1 1 noarch
#>=Prv: cafe = 1-1
repo one 0 testtags <inline>
#>=Pkg: shop 2 1 noarch
#>=Prv: shop = 2-1
#>=Rec: till
#>=Pkg: drawer 1 1 noarch
#>=Prv: drawer = 1-1
#>=Prv: till = 1-1
#>=Rec: coin
#>=Pkg: till 3 1 noarch
#>=Req: mint
#>=Req: nothing
#>=Prv: till = 3-1
#>=Prv: mint = 2-1
#>=Pkg: mint 1 1 noarch
#>=Prv: coin
#>=Prv: mint = 1-1
#>=Rec: mint = 2
#>=Pkg: cafe 2 1 noarch
#>=Req: cup
#>=Prv: cup = 1
#>=Prv: cafe = 2-1
#>=Rec: milk
#>=Rec: cake
#>=Pkg: cow 2 1 noarch
#>=Prv: milk
#>=Prv: cow = 2-1
#>=Con: cream
#>=Pkg: cow 3 1 x86_64
#>=Prv: cow = 3-1
#>=Pkg: cake 1 1 noarch
#>=Prv: cake = 1-1
#>=Pkg: cake 2 1 noarch
#>=Prv: cream
#>=Prv: cake = 2-1
#>=Pkg: goat 1 1 x86_64
#>=Req: milk
#>=Prv: cup
#>=Prv: goat = 1-1
system x86_64 rpm @System
job update name shop
result transaction,problems <inline>
#>install drawer-1-1.noarch@one
#>install mint-1-1.noarch@one
#>upgrade shop-1-1.x86_64@@System shop-2-1.noarch@one
nextjob
job update name cafe
result transaction,problems <inline>
#>install cake-1-1.noarch@one
#>install cow-2-1.noarch@one
#>upgrade cafe-1-1.noarch@@System cafe-2-1.noarch@one
nextjob
job update all packages
result transaction,problems <inline>
#>install cake-1-1.noarch@one
#>install cow-2-1.noarch@one
#>install drawer-1-1.noarch@one
#>install mint-1-1.noarch@one
#>upgrade cafe-1-1.noarch@@System cafe-2-1.noarch@one
#>upgrade shop-1-1.x86_64@@System shop-2-1.noarch@one
nextjob
job install name shop = 2
result transaction,problems <inline>
#>install drawer-1-1.noarch@one
#>install mint-1-1.noarch@one
#>upgrade shop-1-1.x86_64@@System shop-2-1.noarch@one
nextjob
job install name cafe = 2
result transaction,problems <inline>
#>install cake-1-1.noarch@one
#>install cow-2-1.noarch@one
#>upgrade cafe-1-1.noarch@@System cafe-2-1.noarch@one
nextjob
job install name drawer
result transaction,problems <inline>
#>install drawer-1-1.noarch@one
#>install mint-1-1.noarch@one
