# Jobs that install a rich dependency: both, either, with and without.
repo system 0 empty
repo available 0 testtags <inline>
#>=Pkg: a 1 1 x86_64
#>=Pkg: b 1 1 noarch
#>=Prv: x
#>=Pkg: c 1 1 noarch
#>=Prv: x
system x86_64 rpm system

job install provides a & b
result transaction,problems <inline>
#>install a-1-1.x86_64@available
#>install b-1-1.noarch@available

nextjob
job install name a & c
result transaction,problems <inline>
#>install a-1-1.x86_64@available
#>install c-1-1.noarch@available

nextjob
job install provides a | nobody
result transaction,problems <inline>
#>install a-1-1.x86_64@available

nextjob
job install provides x - b
result transaction,problems <inline>
#>install c-1-1.noarch@available

nextjob
job install provides (a & x) & c
result transaction,problems <inline>
#>install a-1-1.x86_64@available
#>install c-1-1.noarch@available

nextjob
job install name a.i586 = 5
result transaction,problems <inline>
#>problem c43b1300 info package a.i586 = 5 does not exist
#>problem c43b1300 solution f13b9609 deljob install name a.i586 = 5

nextjob
job install provides a + x
result transaction,problems <inline>
#>problem c43b1300 info nothing provides requested (a with x)
#>problem c43b1300 solution 9a6a8be3 deljob install provides a + x
