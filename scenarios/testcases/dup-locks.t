# What zypper makes of a lock in a dist-upgrade: who asks for one very package wants it from wherever it is.
repo @System 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: a 1 1 noarch
#>=Prv: a = 1-1
repo third 99 testtags <inline>
#>=Ver: 3.0
#>=Pkg: a 2 1 noarch
#>=Prv: a = 2-1
repo other 99 testtags <inline>
#>=Ver: 3.0
#>=Pkg: a 3 1 noarch
#>=Prv: a = 3-1
#>=Pkg: b 1 1 noarch
#>=Prv: b = 1-1
#>=Req: a = 1
#>=Pkg: c 1 1 noarch
#>=Prv: c = 1-1
#>=Obs: a
system x86_64 rpm @System
job distupgrade repo third
job install pkg a-3-1.noarch@other
result transaction,problems <inline>
#>upgrade a-1-1.noarch@@System a-3-1.noarch@other
nextjob
job distupgrade repo third
job install name a = 3-1
result transaction,problems <inline>
#>problem f371c4bf info a-3-1.noarch does not belong to a distupgrade repository
#>problem f371c4bf solution 726e6c45 deljob install name a = 3-1
#>problem f371c4bf solution f39ceeee allow a-3-1.noarch@other
nextjob
job distupgrade repo third
job install name a = 3-1 [setrepo]
result transaction,problems <inline>
#>upgrade a-1-1.noarch@@System a-3-1.noarch@other
nextjob
job distupgrade repo third
job install name b
result transaction,problems <inline>
#>problem 8ef48f18 info package b-1-1.noarch requires a = 1, but none of the providers can be installed
#>problem 8ef48f18 solution e98e1a37 deljob install name b
#>problem 8ef48f18 solution f39ceeee allow a-1-1.noarch@@System
#>upgrade a-1-1.noarch@@System a-3-1.noarch@other
nextjob
job distupgrade repo third
job install name b
job install pkg a-1-1.noarch@@System
result transaction,problems <inline>
#>install b-1-1.noarch@other
nextjob
job distupgrade repo third
job install name a [setrepo]
result transaction,problems <inline>
#>upgrade a-1-1.noarch@@System a-3-1.noarch@other
nextjob
job distupgrade repo third
job install name a [setrepo]
job erase pkg a-2-1.noarch@third
result transaction,problems <inline>
#>upgrade a-1-1.noarch@@System a-3-1.noarch@other
nextjob
job distupgrade repo third
job install pkg c-1-1.noarch@other
result transaction,problems <inline>
#>erase a-1-1.noarch@@System c-1-1.noarch@other
#>install c-1-1.noarch@other
nextjob
job distupgrade repo third
job install pkg a-1-1.noarch@@System [weak]
result transaction,problems <inline>
nextjob
job distupgrade repo third
job install pkg a-3-1.noarch@other [weak]
result transaction,problems <inline>
#>upgrade a-1-1.noarch@@System a-3-1.noarch@other
nextjob
job distupgrade all packages
job install pkg a-2-1.noarch@third
result transaction,problems <inline>
#>upgrade a-1-1.noarch@@System a-2-1.noarch@third
nextjob
job distupgrade repo third
job install pkg a-1-1.noarch@@System
result transaction,problems <inline>
nextjob
job distupgrade repo third
job erase pkg a-2-1.noarch@third
job install pkg a-1-1.noarch@@System
result transaction,problems <inline>
nextjob
job distupgrade all packages
job erase pkg a-2-1.noarch@third
job install pkg a-1-1.noarch@@System
result transaction,problems <inline>
nextjob
job distupgrade repo third
job install name a = 1-1
result transaction,problems <inline>
#>problem 3c045862 info a-1-1.noarch does not belong to a distupgrade repository
#>problem 3c045862 solution c11f09e8 deljob install name a = 1-1
#>problem 3c045862 solution f39ceeee allow a-1-1.noarch@@System
#>upgrade a-1-1.noarch@@System a-3-1.noarch@other
nextjob
job distupgrade repo third
job install name a
result transaction,problems <inline>
#>upgrade a-1-1.noarch@@System a-2-1.noarch@third
nextjob
job distupgrade repo third
job erase pkg a-2-1.noarch@third
job install name a
result transaction,problems <inline>
#>problem c6d17163 info problem with installed package a-1-1.noarch
#>problem c6d17163 solution b57bba69 deljob install name a
#>problem c6d17163 solution b57bba69 erase a-1-1.noarch@@System
#>problem c6d17163 solution d5dabd61 deljob erase pkg a-2-1.noarch@third
#>problem c6d17163 solution e502821e allow c-1-1.noarch@other
#>problem c6d17163 solution e502821e deljob install name a
#>problem c6d17163 solution f39ceeee allow a-3-1.noarch@other
#>upgrade a-1-1.noarch@@System a-3-1.noarch@other
nextjob
job distupgrade repo third
job erase pkg a-2-1.noarch@third
result transaction,problems <inline>
#>erase a-1-1.noarch@@System c-1-1.noarch@other
#>install c-1-1.noarch@other
#>problem c6d17163 info problem with installed package a-1-1.noarch
#>problem c6d17163 solution b57bba69 erase a-1-1.noarch@@System
#>problem c6d17163 solution d5dabd61 deljob erase pkg a-2-1.noarch@third
#>problem c6d17163 solution e502821e allow c-1-1.noarch@other
#>problem c6d17163 solution f39ceeee allow a-3-1.noarch@other
nextjob
job distupgrade repo third
job install pkg a-1-1.noarch@@System [noautoset]
result transaction,problems <inline>
#>problem 3c045862 info a-1-1.noarch does not belong to a distupgrade repository
#>problem 3c045862 solution 8951bcef deljob install pkg a-1-1.noarch@@System [noautoset]
#>problem 3c045862 solution f39ceeee allow a-1-1.noarch@@System
#>upgrade a-1-1.noarch@@System a-3-1.noarch@other
nextjob
job distupgrade repo third
job install oneof a-1-1.noarch@@System a-2-1.noarch@third
job erase pkg a-2-1.noarch@third
result transaction,problems <inline>
#>problem c6d17163 info problem with installed package a-1-1.noarch
#>problem c6d17163 solution b57bba69 deljob install oneof a-1-1.noarch@@System a-2-1.noarch@third
#>problem c6d17163 solution b57bba69 erase a-1-1.noarch@@System
#>problem c6d17163 solution d5dabd61 deljob erase pkg a-2-1.noarch@third
#>problem c6d17163 solution e502821e allow c-1-1.noarch@other
#>problem c6d17163 solution e502821e deljob install oneof a-1-1.noarch@@System a-2-1.noarch@third
#>problem c6d17163 solution f39ceeee allow a-1-1.noarch@@System
#>upgrade a-1-1.noarch@@System a-2-1.noarch@third
