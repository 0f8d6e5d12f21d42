# What is cleaned away stands for nothing: another version that is installed beside it does not go for its sake.
repo @System 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: mailer 1 1 noarch
#>=Prv: mailer = 1-1
#>=Req: format = 1
#>=Pkg: spool 1 1 noarch
#>=Prv: spool = 1-1
#>=Prv: format = 1
#>=Pkg: spool 3 1 noarch
#>=Prv: spool = 3-1
#>=Req: mailer
repo available 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: spool 2 1 noarch
#>=Prv: spool = 2-1
system x86_64 rpm @System
solverflags allowdowngrade
job erase name mailer [cleandeps]
result transaction,problems <inline>
#>downgrade spool-3-1.noarch@@System spool-2-1.noarch@available
#>erase mailer-1-1.noarch@@System
#>upgrade spool-1-1.noarch@@System spool-2-1.noarch@available
nextjob
job erase name mailer [cleandeps]
result transaction,problems <inline>
#>problem f6a18445 info package spool-3-1.noarch requires mailer, but none of the providers can be installed
#>problem f6a18445 solution 0b632490 replace spool-3-1.noarch@@System spool-2-1.noarch@available
#>problem f6a18445 solution aa03d365 deljob erase name mailer [cleandeps]
