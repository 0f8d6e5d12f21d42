# Strong recommends are those of the installed packages as well, but not what supplements them
repo @System 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: app 2 1 x86_64
#>=Prv: app = 2-1
#>=Rec: docs
repo main 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: docs 1 1 noarch
#>=Prv: docs = 1-1
#>=Pkg: lang 1 1 noarch
#>=Prv: lang = 1-1
#>=Sup: app
system x86_64 rpm @System
solverflags strongrecommends
result transaction,problems <inline>
#>install docs-1-1.noarch@main
nextjob
solverflags strongrecommends addalreadyrecommended
result transaction,problems <inline>
#>install docs-1-1.noarch@main
#>install lang-1-1.noarch@main
