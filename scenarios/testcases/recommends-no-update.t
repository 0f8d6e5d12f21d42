# Nobody updates what is there only to have a version that wishes for less
repo @System 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: reader 1 1 x86_64
#>=Prv: reader = 1-1
#>=Rec: dictionary
#>=Rec: viewer
repo main 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: reader 2 1 x86_64
#>=Prv: reader = 2-1
#>=Pkg: dictionary 1 1 x86_64
#>=Prv: dictionary = 1-1
#>=Req: words
#>=Pkg: words 1 1 x86_64
#>=Prv: words = 1-1
#>=Pkg: viewer 1 1 x86_64
#>=Prv: viewer = 1-1
#>=Con: reader
system x86_64 rpm @System
solverflags addalreadyrecommended
result transaction,problems <inline>
#>install dictionary-1-1.x86_64@main
#>install words-1-1.x86_64@main
nextjob
# Who asks for the update has the wishes of the new version
solverflags addalreadyrecommended
job update name reader
result transaction,problems <inline>
#>upgrade reader-1-1.x86_64@@System reader-2-1.x86_64@main
