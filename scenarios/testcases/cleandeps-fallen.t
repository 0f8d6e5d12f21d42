# What falls with the removed packages takes along what it alone needed, where all that it fell for was to be cleaned away.
repo system 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: course 1 1 noarch
#>=Prv: course = 1-1
#>=Req: imap
#>=Req: ldap
#>=Rec: extra
#>=Pkg: lesson 1 1 noarch
#>=Prv: lesson = 1-1
#>=Req: ldap
#>=Req: chalk
#>=Pkg: lesson 2 1 noarch
#>=Prv: lesson = 2-1
#>=Pkg: chalk 1 1 noarch
#>=Prv: chalk = 1-1
#>=Pkg: imap 1 1 noarch
#>=Prv: imap = 1-1
#>=Req: imap-lib
#>=Pkg: imap-lib 1 1 noarch
#>=Prv: imap-lib = 1-1
#>=Pkg: extra 1 1 noarch
#>=Prv: extra = 1-1
#>=Pkg: ldap 1 1 noarch
#>=Prv: ldap = 1-1
#>=Pkg: other 1 1 noarch
#>=Prv: other = 1-1
repo available 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: imap 2 1 noarch
#>=Prv: imap = 2-1
system x86_64 rpm system
solverflags allowuninstall
job erase name ldap [cleandeps]
result transaction,problems <inline>
#>erase course-1-1.noarch@system
#>erase extra-1-1.noarch@system
#>erase imap-1-1.noarch@system
#>erase imap-lib-1-1.noarch@system
#>erase ldap-1-1.noarch@system
#>erase lesson-1-1.noarch@system

# It fell for another job.
nextjob
solverflags allowuninstall
job erase name ldap
job erase name other [cleandeps]
result transaction,problems <inline>
#>erase course-1-1.noarch@system
#>erase ldap-1-1.noarch@system
#>erase lesson-1-1.noarch@system
#>erase other-1-1.noarch@system

nextjob
job erase name ldap
job allowuninstall name course
job erase name other [cleandeps]
result transaction,problems <inline>
#>erase course-1-1.noarch@system
#>erase ldap-1-1.noarch@system
#>erase lesson-1-1.noarch@system
#>erase other-1-1.noarch@system

# It did not fall, but was told to go; for the other, which falls, its other version stands.
nextjob
job erase name ldap [cleandeps]
job erase name course
result transaction,problems <inline>
#>erase course-1-1.noarch@system
#>erase ldap-1-1.noarch@system
#>erase lesson-1-1.noarch@system

nextjob
job erase name ldap [cleandeps]
job erase name course
job update all packages
result transaction,problems <inline>
#>erase course-1-1.noarch@system
#>erase ldap-1-1.noarch@system
#>erase lesson-1-1.noarch@system
#>upgrade imap-1-1.noarch@system imap-2-1.noarch@available
