# What goes with removed packages as they alone needed it: decided before the plan, by what is installed.
repo system 0 testtags <inline>
#>=Pkg: app 1 1 noarch
#>=Req: lib
#>=Pkg: lib 1 1 noarch
#>=Req: base
#>=Prv: api
#>=Pkg: base 1 1 noarch
#>=Pkg: tool 1 1 noarch
#>=Req: helper
#>=Pkg: user 1 1 noarch
#>=Req: helper
#>=Pkg: helper 1 1 noarch
#>=Pkg: loop 1 1 noarch
#>=Req: part
#>=Pkg: part 1 1 noarch
#>=Req: loop
#>=Pkg: cart 1 1 noarch
#>=Req: wheel
#>=Pkg: wheel 1 1 noarch
#>=Sup: cart
#>=Req: cart
repo available 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: lib 2 1 noarch
#>=Prv: lib = 2-1
#>=Req: more
#>=Pkg: more 1 1 noarch
#>=Prv: more = 1-1
#>=Pkg: rival 1 1 noarch
#>=Prv: rival = 1-1
#>=Con: lib
#>=Pkg: guest 1 1 noarch
#>=Prv: guest = 1-1
#>=Req: api
#>=Pkg: user 2 1 noarch
#>=Prv: user = 2-1
system x86_64 rpm system

# It is not updated first.
job erase name app [cleandeps]
job update all packages
result transaction,problems <inline>
#>erase app-1-1.noarch@system
#>erase base-1-1.noarch@system
#>erase lib-1-1.noarch@system
#>upgrade user-1-1.noarch@system user-2-1.noarch@available

nextjob
# It makes room.
job erase name app [cleandeps]
job install name rival
result transaction,problems <inline>
#>erase app-1-1.noarch@system
#>erase base-1-1.noarch@system
#>erase lib-1-1.noarch@system
#>install rival-1-1.noarch@available

nextjob
# It stays where something has use for it.
job erase name app [cleandeps]
job install name guest
result transaction,problems <inline>
#>erase app-1-1.noarch@system
#>install guest-1-1.noarch@available

nextjob
# What the user wants makes no room.
job erase name app [cleandeps]
job userinstalled name lib
job install name rival
result transaction,problems <inline>
#>erase app-1-1.noarch@system
#>problem e1ff1178 info package rival-1-1.noarch conflicts with lib provided by lib-1-1.noarch
#>problem e1ff1178 solution 596013f0 deljob install name rival
#>problem e1ff1178 solution ee523071 erase lib-1-1.noarch@system

nextjob
# An update that needs it no more is not asked.
job erase name tool [cleandeps]
job update name user
result transaction,problems <inline>
#>erase tool-1-1.noarch@system
#>upgrade user-1-1.noarch@system user-2-1.noarch@available

nextjob
# What is removed as well is.
job erase name tool [cleandeps]
job erase name user
result transaction,problems <inline>
#>erase helper-1-1.noarch@system
#>erase tool-1-1.noarch@system
#>erase user-1-1.noarch@system

nextjob
# A cycle needs itself alone.
job erase name loop [cleandeps]
result transaction,problems <inline>
#>erase loop-1-1.noarch@system
#>erase part-1-1.noarch@system

nextjob
# So does what supplements what it requires.
job erase name cart [cleandeps]
result transaction,problems <inline>
#>erase cart-1-1.noarch@system
#>erase wheel-1-1.noarch@system
