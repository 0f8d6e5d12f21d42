# A job's words let an installed package change where all that it means may take its place.
repo system 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: ldap 2 4 x86_64
#>=Prv: ldap = 2-4
#>=Pkg: mail 2 4 x86_64
#>=Prv: mail = 2-4
repo available 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: ldap 2 1 x86_64
#>=Prv: ldap = 2-1
#>=Pkg: ldap 2 1 i586
#>=Prv: ldap = 2-1
#>=Pkg: ldap 2 1 ppc
#>=Prv: ldap = 2-1
#>=Pkg: mail 2 1 x86_64
#>=Prv: mail = 2-1
#>=Pkg: mail 1 1 x86_64
#>=Prv: mail = 1-1
#>=Pkg: mail 2 1 ppc
#>=Prv: mail = 2-1
system x86_64 rpm system
job install name ldap = 2-1
result transaction,problems <inline>
#>problem 953b5e1f info cannot install both ldap-2-1.x86_64 and ldap-2-4.x86_64
#>problem 953b5e1f solution 6e92abec replace ldap-2-4.x86_64@system ldap-2-1.x86_64@available
#>problem 953b5e1f solution 8f10af9a deljob install name ldap = 2-1
#>problem 953b5e1f solution d29cb0de deljob install name ldap = 2-1
nextjob
job install name mail = 2-1
result transaction,problems <inline>
#>downgrade mail-2-4.x86_64@system mail-2-1.x86_64@available
nextjob
job install name mail = 2
result transaction,problems <inline>
nextjob
job install name mail = 1
result transaction,problems <inline>
#>downgrade mail-2-4.x86_64@system mail-1-1.x86_64@available
nextjob
job install pkg mail-2-1.x86_64@available
result transaction,problems <inline>
#>downgrade mail-2-4.x86_64@system mail-2-1.x86_64@available
nextjob
job install oneof mail-2-1.x86_64@available mail-1-1.x86_64@available
result transaction,problems <inline>
#>problem a4453758 info cannot install both mail-2-1.x86_64 and mail-2-4.x86_64
#>problem a4453758 solution 59837bfe replace mail-2-4.x86_64@system mail-2-1.x86_64@available
#>problem a4453758 solution fbd72268 deljob install oneof mail-2-1.x86_64@available mail-1-1.x86_64@available
nextjob
job install provides mail = 1 [setevr]
result transaction,problems <inline>
#>downgrade mail-2-4.x86_64@system mail-1-1.x86_64@available
