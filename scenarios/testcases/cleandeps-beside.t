# What goes with what it supplements takes nothing along that it supplements as well.
repo system 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: manual 1 1 x86_64
#>=Prv: manual = 1-1
#>=Req: crypto
#>=Pkg: crypto 1 1 x86_64
#>=Prv: crypto = 1-1
#>=Prv: search
#>=Pkg: screen 1 1 x86_64
#>=Prv: screen = 1-1
#>=Req: crypto
#>=Pkg: desktop 1 1 x86_64
#>=Prv: desktop = 1-1
#>=Prv: panel
#>=Pkg: desktop-search 1 1 x86_64
#>=Prv: desktop-search = 1-1
#>=Req: panel
#>=Sup: desktop & search
#>=Pkg: indexer 1 1 x86_64
#>=Prv: indexer = 1-1
#>=Prv: index
#>=Req: library
#>=Pkg: library 1 1 x86_64
#>=Prv: library = 1-1
#>=Pkg: other-indexer 1 1 x86_64
#>=Prv: other-indexer = 1-1
#>=Prv: index
#>=Req: index
#>=Pkg: archive 1 1 x86_64
#>=Prv: archive = 1-1
#>=Req: indexer
repo available 0 testtags <inline>
#>=Ver: 3.0
system x86_64 rpm system
job erase name manual [cleandeps]
result transaction,problems <inline>
#>erase manual-1-1.x86_64@system

# Who wants what stands between wants what it needs, too.
nextjob
job erase name archive [cleandeps]
result transaction,problems <inline>
#>erase archive-1-1.x86_64@system

nextjob
job erase name archive [cleandeps]
job userinstalled name indexer
result transaction,problems <inline>
#>erase archive-1-1.x86_64@system
