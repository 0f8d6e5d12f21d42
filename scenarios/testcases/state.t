# What is needed, wished, orphaned and asked for.
repo system 0 testtags <inline>
#>=Pkg: app 1 1 noarch
#>=Req: lib
#>=Rec: help
#>=Pkg: lib 1 1 noarch
#>=Pkg: icons 1 1 noarch
#>=Sup: app
#>=Pkg: left 1 1 noarch
#>=Req: right
#>=Pkg: right 1 1 noarch
#>=Req: left
#>=Rec: tail
#>=Pkg: tail 1 1 noarch
#>=Pkg: old 1 1 noarch
#>=Vnd: ours
#>=Pkg: plain-en 1 1 noarch
#>=Sup: namespace:language(en)
repo available 0 testtags <inline>
#>=Pkg: app 2 1 noarch
#>=Req: lib
#>=Rec: help
#>=Pkg: help 1 1 noarch
#>=Sug: more
#>=Pkg: help 2 1 noarch
#>=Con: lib
#>=Pkg: more 1 1 noarch
#>=Pkg: more 2 1 noarch
#>=Pkg: also 1 1 noarch
#>=Enh: more
#>=Pkg: lib 1 1 noarch
#>=Pkg: next 2 1 noarch
#>=Obs: old
#>=Prv: old
#>=Pkg: plain-de 1 1 noarch
#>=Sup: namespace:language(de)
system x86_64 rpm system
job noop name app
result transaction,problems,cleandeps,recommended,unneeded,orphaned,userinstalled <inline>
#>autoinst name app
#>autoinst name icons
#>autoinst name left
#>autoinst name lib
#>autoinst name old
#>autoinst name plain-en
#>autoinst name right
#>autoinst name tail
#>orphaned icons-1-1.noarch@system
#>orphaned left-1-1.noarch@system
#>orphaned plain-en-1-1.noarch@system
#>orphaned right-1-1.noarch@system
#>orphaned tail-1-1.noarch@system
#>recommended help-1-1.noarch@available
#>recommended icons-1-1.noarch@system
#>recommended tail-1-1.noarch@system
#>unneeded icons-1-1.noarch@system
#>unneeded lib-1-1.noarch@system
#>unneeded tail-1-1.noarch@system
#>unneeded_filtered app-1-1.noarch@system
#>unneeded_filtered left-1-1.noarch@system
#>unneeded_filtered old-1-1.noarch@system
#>unneeded_filtered plain-en-1-1.noarch@system
#>unneeded_filtered right-1-1.noarch@system

nextjob
solverflags ignorerecommended
job userinstalled name app
job update name app
result transaction,problems,cleandeps,recommended,unneeded,orphaned,userinstalled <inline>
#>autoinst name icons
#>autoinst name left
#>autoinst name lib
#>autoinst name old
#>autoinst name plain-en
#>autoinst name right
#>autoinst name tail
#>orphaned icons-1-1.noarch@system
#>orphaned left-1-1.noarch@system
#>orphaned plain-en-1-1.noarch@system
#>orphaned right-1-1.noarch@system
#>orphaned tail-1-1.noarch@system
#>recommended help-1-1.noarch@available
#>recommended icons-1-1.noarch@system
#>recommended tail-1-1.noarch@system
#>unneeded tail-1-1.noarch@system
#>unneeded_filtered left-1-1.noarch@system
#>unneeded_filtered old-1-1.noarch@system
#>unneeded_filtered plain-en-1-1.noarch@system
#>unneeded_filtered right-1-1.noarch@system
#>upgrade app-1-1.noarch@system app-2-1.noarch@available
#>userinstalled pkg app-2-1.noarch@available

nextjob
job erase name app [cleandeps]
job userinstalled name left
result transaction,problems,cleandeps,recommended,unneeded,orphaned,userinstalled <inline>
#>autoinst name old
#>autoinst name plain-en
#>autoinst name right
#>autoinst name tail
#>cleandeps icons-1-1.noarch@system
#>cleandeps lib-1-1.noarch@system
#>erase app-1-1.noarch@system
#>erase icons-1-1.noarch@system
#>erase lib-1-1.noarch@system
#>orphaned icons-1-1.noarch@system
#>orphaned left-1-1.noarch@system
#>orphaned plain-en-1-1.noarch@system
#>orphaned right-1-1.noarch@system
#>orphaned tail-1-1.noarch@system
#>recommended tail-1-1.noarch@system
#>unneeded icons-1-1.noarch@system
#>unneeded lib-1-1.noarch@system
#>unneeded_filtered app-1-1.noarch@system
#>unneeded_filtered old-1-1.noarch@system
#>unneeded_filtered plain-en-1-1.noarch@system
#>userinstalled pkg left-1-1.noarch@system

nextjob
job install name help
job userinstalled pkg tail-1-1.noarch@system
result transaction,problems,cleandeps,recommended,unneeded,orphaned,userinstalled <inline>
#>autoinst name app
#>autoinst name icons
#>autoinst name left
#>autoinst name lib
#>autoinst name old
#>autoinst name plain-en
#>autoinst name right
#>install help-1-1.noarch@available
#>orphaned icons-1-1.noarch@system
#>orphaned left-1-1.noarch@system
#>orphaned plain-en-1-1.noarch@system
#>orphaned right-1-1.noarch@system
#>orphaned tail-1-1.noarch@system
#>recommended help-1-1.noarch@available
#>recommended icons-1-1.noarch@system
#>recommended tail-1-1.noarch@system
#>suggested more-2-1.noarch@available
#>unneeded icons-1-1.noarch@system
#>unneeded lib-1-1.noarch@system
#>unneeded_filtered app-1-1.noarch@system
#>unneeded_filtered left-1-1.noarch@system
#>unneeded_filtered old-1-1.noarch@system
#>unneeded_filtered plain-en-1-1.noarch@system
#>unneeded_filtered right-1-1.noarch@system
#>userinstalled pkg help-1-1.noarch@available
#>userinstalled pkg tail-1-1.noarch@system

nextjob
job userinstalled name old
job update name old
job lock name icons
result transaction,problems,cleandeps,recommended,unneeded,orphaned,userinstalled <inline>
#>autoinst name app
#>autoinst name icons
#>autoinst name left
#>autoinst name lib
#>autoinst name plain-en
#>autoinst name right
#>autoinst name tail
#>orphaned icons-1-1.noarch@system
#>orphaned left-1-1.noarch@system
#>orphaned plain-en-1-1.noarch@system
#>orphaned right-1-1.noarch@system
#>orphaned tail-1-1.noarch@system
#>recommended help-1-1.noarch@available
#>recommended icons-1-1.noarch@system
#>recommended tail-1-1.noarch@system
#>unneeded lib-1-1.noarch@system
#>unneeded tail-1-1.noarch@system
#>unneeded_filtered app-1-1.noarch@system
#>unneeded_filtered left-1-1.noarch@system
#>unneeded_filtered plain-en-1-1.noarch@system
#>unneeded_filtered right-1-1.noarch@system
#>userinstalled pkg old-1-1.noarch@system

nextjob
namespace namespace:language(de) @SYSTEM
job install provides namespace:language(<NULL>)
result transaction,problems,cleandeps,recommended,unneeded,orphaned,userinstalled <inline>
#>autoinst name app
#>autoinst name icons
#>autoinst name left
#>autoinst name lib
#>autoinst name old
#>autoinst name plain-de
#>autoinst name plain-en
#>autoinst name right
#>autoinst name tail
#>install plain-de-1-1.noarch@available
#>orphaned icons-1-1.noarch@system
#>orphaned left-1-1.noarch@system
#>orphaned plain-en-1-1.noarch@system
#>orphaned right-1-1.noarch@system
#>orphaned tail-1-1.noarch@system
#>recommended help-1-1.noarch@available
#>recommended icons-1-1.noarch@system
#>recommended plain-de-1-1.noarch@available
#>recommended tail-1-1.noarch@system
#>unneeded icons-1-1.noarch@system
#>unneeded lib-1-1.noarch@system
#>unneeded tail-1-1.noarch@system
#>unneeded_filtered app-1-1.noarch@system
#>unneeded_filtered left-1-1.noarch@system
#>unneeded_filtered old-1-1.noarch@system
#>unneeded_filtered plain-en-1-1.noarch@system
#>unneeded_filtered right-1-1.noarch@system

nextjob
job erase provides namespace:language(en) [cleandeps]
result transaction,problems <inline>
#>erase plain-en-1-1.noarch@system

nextjob
job erase provides namespace:language(en)
result transaction,problems,cleandeps,recommended,unneeded,orphaned,userinstalled <inline>
#>autoinst name app
#>autoinst name icons
#>autoinst name left
#>autoinst name lib
#>autoinst name old
#>autoinst name plain-en
#>autoinst name right
#>autoinst name tail
#>orphaned icons-1-1.noarch@system
#>orphaned left-1-1.noarch@system
#>orphaned plain-en-1-1.noarch@system
#>orphaned right-1-1.noarch@system
#>orphaned tail-1-1.noarch@system
#>recommended help-1-1.noarch@available
#>recommended icons-1-1.noarch@system
#>recommended tail-1-1.noarch@system
#>unneeded icons-1-1.noarch@system
#>unneeded lib-1-1.noarch@system
#>unneeded tail-1-1.noarch@system
#>unneeded_filtered app-1-1.noarch@system
#>unneeded_filtered left-1-1.noarch@system
#>unneeded_filtered old-1-1.noarch@system
#>unneeded_filtered plain-en-1-1.noarch@system
#>unneeded_filtered right-1-1.noarch@system

nextjob
job erase name lib [weak]
job lock name app
job erase name tail [weak]
result transaction,problems <inline>
#>erase tail-1-1.noarch@system

nextjob
poolflags implicitobsoleteusescolors
solverflags yumobsoletes ignorerecommended
job update name app
result transaction,problems <inline>
#>upgrade app-1-1.noarch@system app-2-1.noarch@available
