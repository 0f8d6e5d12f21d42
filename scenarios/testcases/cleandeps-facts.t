# What supplements a fact that is not true is cleaned away with what brought it
repo @System 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: app 1 1 x86_64
#>=Prv: app = 1-1
#>=Rec: app-lang-fr
#>=Rec: app-lang-de
#>=Rec: app-driver
#>=Pkg: app-lang-fr 1 1 noarch
#>=Prv: app-lang-fr = 1-1
#>=Sup: namespace:language(fr)
#>=Pkg: app-lang-de 1 1 noarch
#>=Prv: app-lang-de = 1-1
#>=Sup: namespace:language(de)
#>=Pkg: app-driver 1 1 x86_64
#>=Prv: app-driver = 1-1
#>=Sup: namespace:modalias(pci:v00008086)
repo one 0 testtags <inline>
system x86_64 rpm @System
namespace namespace:language(de) @SYSTEM
job erase name app [cleandeps]
result transaction,problems <inline>
#>erase app-1-1.x86_64@@System
#>erase app-driver-1-1.x86_64@@System
#>erase app-lang-fr-1-1.noarch@@System
