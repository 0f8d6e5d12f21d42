# A version that was made of another distribution's may have dashes: what a job names as a package is found all the same.
repo @System 0 testtags <inline>
#>=Pkg: zoo 1.7-1 1 x86_64
#>=Prv: zoo = 1.7-1-1
repo available 0 testtags <inline>
#>=Pkg: zoo 1.8-14 1 x86_64
#>=Prv: zoo = 1.8-14-1
#>=Pkg: zoo-1.8 3-4 1 x86_64
#>=Prv: zoo-1.8 = 3-4-1
system x86_64 rpm @System
job install pkg zoo-1.8-14-1.x86_64@available
result transaction,problems <inline>
#>upgrade zoo-1.7-1-1.x86_64@@System zoo-1.8-14-1.x86_64@available
nextjob
job install pkg zoo-1.8-3-4-1.x86_64@available
result transaction,problems <inline>
#>install zoo-1.8-3-4-1.x86_64@available
nextjob
job lock pkg zoo-1.7-1-1.x86_64@@System
job update all packages
result transaction,problems <inline>
