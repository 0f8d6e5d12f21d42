# A dist-upgrade leaves what is as new as the best the repositories have, though what they have of it may not come itself; where architectures do not stand beside each other, the better one comes first.
repo @System 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: lute 2 1 i586
#>=Prv: lute = 2-1
repo oss 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: lute 2 1 i586
#>=Prv: lute = 2-1
repo upd 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: lute 1 1 i586
#>=Prv: lute = 1-1
#>=Pkg: lute 1 1 x86_64
#>=Prv: lute = 1-1
system x86_64 rpm @System
job distupgrade all packages
result transaction,problems <inline>
#>downgrade lute-2-1.i586@@System lute-1-1.x86_64@upd
nextjob
job distupgrade name lute
result transaction,problems <inline>
#>downgrade lute-2-1.i586@@System lute-1-1.x86_64@upd
nextjob
job distupgrade repo oss
result transaction,problems <inline>
nextjob
job distupgrade repo upd
result transaction,problems <inline>
#>downgrade lute-2-1.i586@@System lute-1-1.x86_64@upd
nextjob
job distupgrade all packages
job lock pkg lute-2-1.i586@oss
result transaction,problems <inline>
#>downgrade lute-2-1.i586@@System lute-1-1.x86_64@upd
nextjob
job distupgrade all packages [forcebest]
result transaction,problems <inline>
#>downgrade lute-2-1.i586@@System lute-1-1.x86_64@upd
