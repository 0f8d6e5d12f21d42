# What is asked to go does not come in another version, and what is asked for takes the place of what it obsoletes.
repo system 0 testtags <inline>
#>=Pkg: lib 1 1 noarch
#>=Prv: api
#>=Pkg: user 1 1 noarch
#>=Req: lib
#>=Pkg: old 1 1 noarch
repo available 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: lib 2 1 noarch
#>=Prv: lib = 2-1
#>=Pkg: app 1 1 noarch
#>=Prv: app = 1-1
#>=Prv: tool
#>=Obs: old
#>=Pkg: suite 1 1 noarch
#>=Prv: suite = 1-1
#>=Req: app
system x86_64 rpm system

job erase name lib = 1
result transaction,problems <inline>
#>problem f9cb084c info package user-1-1.noarch requires lib, but none of the providers can be installed
#>problem f9cb084c solution 76c6692a erase user-1-1.noarch@system
#>problem f9cb084c solution 7a32cc6a deljob erase name lib = 1

nextjob
job erase pkg lib-1-1.noarch@system
result transaction,problems <inline>
#>problem f9cb084c info package user-1-1.noarch requires lib, but none of the providers can be installed
#>problem f9cb084c solution 76c6692a erase user-1-1.noarch@system
#>problem f9cb084c solution 8670b839 deljob erase pkg lib-1-1.noarch@system

nextjob
# It is not the package that is meant, but what it is good for.
job erase provides api
result transaction,problems <inline>
#>upgrade lib-1-1.noarch@system lib-2-1.noarch@available

nextjob
job erase name lib = 1
job install name lib
result transaction,problems <inline>
#>upgrade lib-1-1.noarch@system lib-2-1.noarch@available

nextjob
solverflags !allownamechange
job install name app
result transaction,problems <inline>
#>erase old-1-1.noarch@system app-1-1.noarch@available
#>install app-1-1.noarch@available

nextjob
solverflags needupdateprovide
job install pkg app-1-1.noarch@available
result transaction,problems <inline>
#>erase old-1-1.noarch@system app-1-1.noarch@available
#>install app-1-1.noarch@available

nextjob
solverflags !allownamechange
job install provides tool
result transaction,problems <inline>
#>problem 9c07f047 info package app-1-1.noarch obsoletes old provided by old-1-1.noarch
#>problem 9c07f047 solution aa5b282f deljob install provides tool
#>problem 9c07f047 solution e9a30d57 replace old-1-1.noarch@system app-1-1.noarch@available

nextjob
solverflags needupdateprovide
job install name suite
result transaction,problems <inline>
#>problem 25ec3478 info package suite-1-1.noarch requires app, but none of the providers can be installed
#>problem 25ec3478 solution e9a30d57 erase old-1-1.noarch@system
#>problem 25ec3478 solution f3a82b3c deljob install name suite
