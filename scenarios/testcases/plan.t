# Requires, recommends, obsoletes and updates, by jobs of each kind of selection.
repo system 0 testtags <inline>
#>=Pkg: base 1 1 noarch
#>=Pkg: old 1 1 noarch
#>=Pkg: tool 1 1 x86_64
#>=Prv: tool-api = 1
#>=Pkg: plugin 1 1 x86_64
#>=Req: tool-api = 1
repo available 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: base 2 1 noarch
#>+Prv:
#>base = 2-1
#>base-api = 2
#>-Prv:
#>=Pkg: app 1 1 x86_64
#>+Req:
#>lib >= 2
#>/usr/bin/tool
#>-Req:
#>=Rec: docs
#>=Prv: app = 1-1
#>=Pkg: lib 2:1 3 x86_64
#>=Prv: lib = 2:1-3
#>=Pkg: lib 1 1 x86_64
#>=Prv: lib = 1-1
#>=Pkg: docs 1 1 noarch
#>=Prv: docs = 1-1
#>=Pkg: new 1 1 noarch
#>=Prv: new = 1-1
#>=Obs: old < 2
#>=Pkg: tool 2 1 x86_64
#>=Prv: tool = 2-1
#>=Prv: tool-api = 2
#>=Fls: /usr/bin/tool
#>=Pkg: plugin 2 1 x86_64
#>=Prv: plugin = 2-1
#>=Req: tool-api = 2
system x86_64 rpm system

job install name lib = 1
result transaction,problems <inline>
#>install lib-1-1.x86_64@available

nextjob
job install pkg app-1-1.x86_64@available
result transaction,problems <inline>
#>install app-1-1.x86_64@available
#>install docs-1-1.noarch@available
#>install lib-2:1-3.x86_64@available
#>upgrade plugin-1-1.x86_64@system plugin-2-1.x86_64@available
#>upgrade tool-1-1.x86_64@system tool-2-1.x86_64@available

nextjob
solverflags ignorerecommended
job install provides base-api
job install oneof new-1-1.noarch@available
result transaction,problems <inline>
#>erase old-1-1.noarch@system new-1-1.noarch@available
#>install new-1-1.noarch@available
#>upgrade base-1-1.noarch@system base-2-1.noarch@available

nextjob
job erase name plugin
result transaction,problems <inline>
#>erase plugin-1-1.x86_64@system
