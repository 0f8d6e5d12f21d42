# What an installed package lacks leads nowhere, however near it is: what it recommends comes though not all that this recommends can.
repo @System 0 testtags <inline>
#>=Pkg: shop 3 1 x86_64
#>=Prv: shop = 3-1
#>=Rec: till
#>=Req: coin >= 3
#>=Pkg: bank 3 1 x86_64
#>=Prv: bank = 3-1
#>=Rec: till
#>=Req: (coin & note)
repo one 0 testtags <inline>
#>=Pkg: mint 1 1 x86_64
#>=Req: nothing
#>=Req: till
#>=Prv: coin
#>=Prv: mint = 1-1
#>=Pkg: till 2 1 x86_64
#>=Prv: till = 2-1
#>=Rec: coin
system x86_64 rpm @System
solverflags addalreadyrecommended
result transaction,problems <inline>
#>install till-2-1.x86_64@one
nextjob
solverflags addalreadyrecommended
job verify name shop
result transaction,problems <inline>
#>erase shop-3-1.x86_64@@System
#>install till-2-1.x86_64@one
#>problem f27cd79a info nothing provides nothing needed by mint-1-1.x86_64
#>problem f27cd79a solution 11abc49c erase shop-3-1.x86_64@@System
nextjob
solverflags addalreadyrecommended
job erase name bank
result transaction,problems <inline>
#>erase bank-3-1.x86_64@@System
#>install till-2-1.x86_64@one
nextjob
solverflags addalreadyrecommended
job erase name shop
result transaction,problems <inline>
#>erase shop-3-1.x86_64@@System
#>install till-2-1.x86_64@one
nextjob
solverflags addalreadyrecommended
job update all packages
result transaction,problems <inline>
#>install till-2-1.x86_64@one
