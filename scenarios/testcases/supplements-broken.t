# What supplements a package and cannot be had keeps nobody from that package; what nobody else wants is not missed where it is only suggested.
repo @System 0 testtags <inline>
#>=Pkg: shop 2 1 noarch
#>=Prv: shop = 2-1
#>=Pkg: lamp 1 1 x86_64
#>=Prv: lamp = 1-1
#>=Pkg: torch 1 1 noarch
#>=Prv: torch = 1-1
repo one 0 testtags <inline>
#>=Pkg: shop 3 1 noarch
#>=Prv: shop = 3-1
#>=Rec: till = 3
#>=Pkg: till 3 1 noarch
#>=Prv: till = 3-1
#>=Pkg: coin 2 1 noarch
#>=Prv: coin = 2-1
#>=Req: nothing
#>=Sup: till
#>=Pkg: lamp 1 1 noarch
#>=Prv: lamp = 1-1
#>=Obs: torch
#>=Pkg: lamp 3 1 x86_64
#>=Prv: lamp = 3-1
#>=Sug: bulb
#>=Pkg: bulb 1 1 noarch
#>=Prv: bulb = 1-1
system x86_64 rpm @System
job update all packages
result transaction,problems <inline>
#>install till-3-1.noarch@one
#>upgrade lamp-1-1.x86_64@@System lamp-3-1.x86_64@one
#>upgrade shop-2-1.noarch@@System shop-3-1.noarch@one
nextjob
job install name till
result transaction,problems <inline>
#>install till-3-1.noarch@one
nextjob
job update name shop
result transaction,problems <inline>
#>install till-3-1.noarch@one
#>upgrade shop-2-1.noarch@@System shop-3-1.noarch@one
nextjob
job update name lamp
result transaction,problems <inline>
#>upgrade lamp-1-1.x86_64@@System lamp-3-1.x86_64@one
nextjob
job distupgrade all packages
result transaction,problems <inline>
#>change lamp-1-1.x86_64@@System lamp-1-1.noarch@one
#>erase torch-1-1.noarch@@System lamp-1-1.noarch@one
#>install till-3-1.noarch@one
#>upgrade shop-2-1.noarch@@System shop-3-1.noarch@one
nextjob
job install name shop
result transaction,problems <inline>
