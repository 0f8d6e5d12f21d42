# What an older version supplements is wanted where no better one wants anything, and it comes itself.
repo @System 0 testtags <inline>
#>=Pkg: there 1 1 x86_64
#>=Prv: there = 1-1
#>=Pkg: old 1 1 x86_64
#>=Prv: old = 1-1
repo one 0 testtags <inline>
#>=Pkg: card 1 1 x86_64
#>=Prv: card = 1-1
#>=Pkg: board 1 1 x86_64
#>=Prv: board = 1-1
#>=Pkg: needy 1 1 x86_64
#>=Prv: needy = 1-1
#>=Req: driver
#>=Pkg: asking 1 1 x86_64
#>=Prv: asking = 1-1
#>=Rec: driver
#>=Pkg: driver 1 1 x86_64
#>=Prv: driver = 1-1
#>=Sup: card
#>=Pkg: driver 2 1 x86_64
#>=Prv: driver = 2-1
#>=Sup: board
#>=Pkg: driver 3 1 x86_64
#>=Prv: driver = 3-1
#>=Pkg: tool 1 1 x86_64
#>=Prv: tool = 1-1
#>=Sup: card
#>=Pkg: tool 2 1 x86_64
#>=Prv: tool = 2-1
#>=Req: nothing
#>=Pkg: old 2 1 x86_64
#>=Prv: old = 2-1
#>=Sup: board
#>=Pkg: old 3 1 x86_64
#>=Prv: old = 3-1
#>=Pkg: dev 1 1 x86_64
#>=Prv: dev = 1-1
#>=Sup: namespace:modalias(pci:v1)
#>=Pkg: dev 2 1 x86_64
#>=Prv: dev = 2-1
system x86_64 rpm @System
job install name card
result transaction,problems <inline>
#>install card-1-1.x86_64@one
#>install driver-1-1.x86_64@one
#>install tool-1-1.x86_64@one
nextjob
job install name board
result transaction,problems <inline>
#>install board-1-1.x86_64@one
#>install driver-2-1.x86_64@one
nextjob
job install name board
job install name card
result transaction,problems <inline>
#>install board-1-1.x86_64@one
#>install card-1-1.x86_64@one
#>install driver-2-1.x86_64@one
#>install tool-1-1.x86_64@one
nextjob
job install name board
job install name needy
result transaction,problems <inline>
#>install board-1-1.x86_64@one
#>install driver-3-1.x86_64@one
#>install needy-1-1.x86_64@one
nextjob
job install name card
job install name driver = 3
result transaction,problems <inline>
#>install card-1-1.x86_64@one
#>install driver-3-1.x86_64@one
#>install tool-1-1.x86_64@one
nextjob
job install name card
job excludefromweak name driver = 1
result transaction,problems <inline>
#>install card-1-1.x86_64@one
#>install tool-1-1.x86_64@one
nextjob
job install name card
job excludefromweak name driver = 3
result transaction,problems <inline>
#>install card-1-1.x86_64@one
#>install driver-1-1.x86_64@one
#>install tool-1-1.x86_64@one
nextjob
job install name card
job blacklist name driver = 3
result transaction,problems <inline>
#>install card-1-1.x86_64@one
#>install driver-1-1.x86_64@one
#>install tool-1-1.x86_64@one
nextjob
job install name board
job update all packages
result transaction,problems <inline>
#>install board-1-1.x86_64@one
#>install driver-2-1.x86_64@one
#>upgrade old-1-1.x86_64@@System old-3-1.x86_64@one
nextjob
job distupgrade all packages
job install name board
result transaction,problems <inline>
#>install board-1-1.x86_64@one
#>install driver-2-1.x86_64@one
#>upgrade old-1-1.x86_64@@System old-3-1.x86_64@one
nextjob
job install name card
job lock name driver = 2
result transaction,problems <inline>
#>install card-1-1.x86_64@one
#>install driver-1-1.x86_64@one
#>install tool-1-1.x86_64@one
nextjob
job install name card
solverflags ignorerecommended
result transaction,problems <inline>
#>install card-1-1.x86_64@one
nextjob
namespace namespace:modalias(pci:v1) @SYSTEM
job install name asking
result transaction,problems <inline>
#>install asking-1-1.x86_64@one
#>install driver-3-1.x86_64@one
nextjob
namespace namespace:modalias(pci:v1) @SYSTEM
job install name asking
solverflags onlynamespacerecommended
result transaction,problems <inline>
#>install asking-1-1.x86_64@one
nextjob
namespace namespace:modalias(pci:v1) @SYSTEM
solverflags addalreadyrecommended
result transaction,problems <inline>
#>install dev-1-1.x86_64@one
nextjob
job install name card
job multiversion name driver
result transaction,problems <inline>
#>install card-1-1.x86_64@one
#>install driver-1-1.x86_64@one
#>install tool-1-1.x86_64@one
nextjob
job install name board
job multiversion name old
result transaction,problems <inline>
#>install board-1-1.x86_64@one
#>install driver-2-1.x86_64@one
