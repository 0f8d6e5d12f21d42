# What zypper writes of patches and patterns: their versions have no release. A patch that conflicts with what may be
# installed in several versions is content with one that is new enough.
repo @System 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: k 1 1 noarch
#>=Prv: k = 1-1
#>=Pkg: lib 1 1 noarch
#>=Prv: lib = 1-1
repo update 99 testtags <inline>
#>=Ver: 3.0
#>=Pkg: k 3 1 noarch
#>=Prv: k = 3-1
#>=Pkg: lib 2 1 noarch
#>=Prv: lib = 2-1
#>=Pkg: patch:fix-1 1 - noarch
#>=Prv: patch:fix-1 = 1
#>=Con: k < 3-1
#>=Pkg: patch:fix-1 2 - noarch
#>=Prv: patch:fix-1 = 2
#>=Con: k < 3-1
#>=Con: lib < 2-1
#>=Pkg: pattern:base 20081020 - noarch
#>=Prv: pattern:base = 20081020
#>=Req: lib
system x86_64 rpm @System
job multiversion pkg k-1-1.noarch@@System
job multiversion pkg k-3-1.noarch@update
job install pkg patch:fix-1-1.noarch@update
result transaction,problems <inline>
#>install k-3-1.noarch@update
#>install patch:fix-1-1.noarch@update
nextjob
job multiversion name k
job install pkg patch:fix-1-2.noarch@update
result transaction,problems <inline>
#>install k-3-1.noarch@update
#>install patch:fix-1-2.noarch@update
#>upgrade lib-1-1.noarch@@System lib-2-1.noarch@update
nextjob
job install pkg patch:fix-1-1.noarch@update
result transaction,problems <inline>
#>install patch:fix-1-1.noarch@update
#>upgrade k-1-1.noarch@@System k-3-1.noarch@update
nextjob
job install pkg pattern:base-20081020.noarch@update
result transaction,problems <inline>
#>install pattern:base-20081020.noarch@update
nextjob
job install name patch:fix-1
job lock pkg k-1-1.noarch@@System
result transaction,problems <inline>
#>problem 893ae7d2 info package patch:fix-1-1.noarch conflicts with k < 3-1 provided by k-1-1.noarch
#>problem 893ae7d2 solution 27dee1c2 deljob lock pkg k-1-1.noarch@@System
#>problem 893ae7d2 solution a36377e0 deljob install name patch:fix-1
