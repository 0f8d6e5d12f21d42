# What is installed beside what obsoletes it goes where it is in the way, and else stays
repo @System 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: new 2 1 x86_64
#>=Vnd: SUSE
#>=Prv: new = 2-1
#>=Obs: old
#>=Obs: older
#>=Pkg: old 2 1 x86_64
#>=Vnd: SUSE
#>=Prv: old = 2-1
#>=Req: lib
#>=Pkg: older 1 1 x86_64
#>=Vnd: other
#>=Prv: older = 1-1
#>=Req: lib
#>=Pkg: lib 2 1 x86_64
#>=Vnd: SUSE
#>=Prv: lib = 2-1
repo main 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: tool 3 1 x86_64
#>=Vnd: SUSE
#>=Prv: tool = 3-1
#>=Con: old
#>=Pkg: new 2 1 x86_64
#>=Vnd: SUSE
#>=Prv: new = 2-1
#>=Obs: old
#>=Obs: older
#>=Pkg: app 3 1 x86_64
#>=Vnd: SUSE
#>=Prv: app = 3-1
system x86_64 rpm @System
job install name app
result transaction,problems <inline>
#>install app-3-1.x86_64@main
nextjob
job install name tool
result transaction,problems <inline>
#>erase old-2-1.x86_64@@System
#>install tool-3-1.x86_64@main
nextjob
# It keeps to its vendor
job erase name lib
result transaction,problems <inline>
#>problem 2e1e0a7b info package older-1-1.x86_64 requires lib, but none of the providers can be installed
#>problem 2e1e0a7b solution 553a7017 deljob erase name lib
#>problem 2e1e0a7b solution f592a990 erase older-1-1.x86_64@@System
nextjob
solverflags allowvendorchange
job erase name lib
result transaction,problems <inline>
#>erase lib-2-1.x86_64@@System
#>erase old-2-1.x86_64@@System
#>erase older-1-1.x86_64@@System
nextjob
# Only what provides the name as well is meant
solverflags needupdateprovide
job install name tool [weak]
result transaction,problems <inline>
