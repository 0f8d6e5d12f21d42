# Who removes a package wants nothing in its place, be everything updated or brought to a distribution beside.
repo @System 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: mailer 1 1 noarch
#>=Prv: mailer = 1-1
#>=Req: spool
#>=Pkg: spool 1 1 noarch
#>=Prv: spool = 1-1
#>=Pkg: shell 1 1 noarch
#>=Prv: shell = 1-1
repo available 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: courier 2 1 noarch
#>=Prv: courier = 2-1
#>=Obs: mailer
#>=Rec: spool
#>=Pkg: spool 2 1 noarch
#>=Prv: spool = 2-1
#>=Pkg: shell 2 1 noarch
#>=Prv: shell = 2-1
system x86_64 rpm @System
job distupgrade all packages
job erase name mailer [cleandeps]
result transaction,problems <inline>
#>erase mailer-1-1.noarch@@System
#>erase spool-1-1.noarch@@System
#>upgrade shell-1-1.noarch@@System shell-2-1.noarch@available
nextjob
job distupgrade all packages
job erase name mailer
result transaction,problems <inline>
#>erase mailer-1-1.noarch@@System
#>upgrade shell-1-1.noarch@@System shell-2-1.noarch@available
#>upgrade spool-1-1.noarch@@System spool-2-1.noarch@available
nextjob
job update all packages
job erase name mailer [cleandeps]
result transaction,problems <inline>
#>erase mailer-1-1.noarch@@System
#>erase spool-1-1.noarch@@System
#>upgrade shell-1-1.noarch@@System shell-2-1.noarch@available
nextjob
job update all packages
job erase name mailer
result transaction,problems <inline>
#>erase mailer-1-1.noarch@@System
#>upgrade shell-1-1.noarch@@System shell-2-1.noarch@available
#>upgrade spool-1-1.noarch@@System spool-2-1.noarch@available
nextjob
job update all packages [forcebest]
job erase name mailer [weak]
result transaction,problems <inline>
#>erase mailer-1-1.noarch@@System
#>upgrade shell-1-1.noarch@@System shell-2-1.noarch@available
#>upgrade spool-1-1.noarch@@System spool-2-1.noarch@available
nextjob
job update name courier [targeted]
job erase name mailer
result transaction,problems <inline>
#>erase mailer-1-1.noarch@@System
nextjob
job update all packages
job erase repo @System
result transaction,problems <inline>
#>erase mailer-1-1.noarch@@System
#>erase shell-1-1.noarch@@System
#>erase spool-1-1.noarch@@System
