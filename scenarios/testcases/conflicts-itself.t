# What a package conflicts with by a rich dependency is no conflict where nothing but the package itself stands against it.
repo @System 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: there 1 1 noarch
#>=Prv: there = 1-1
#>=Pkg: old 1 1 noarch
#>=Prv: old = 1-1
#>=Con: (old) <UNLESS> (nowhere)
repo available 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: a 1 1 noarch
#>=Prv: a = 1-1
#>=Con: (a) <UNLESS> (nowhere)
#>=Pkg: b 1 1 noarch
#>=Prv: b = 1-1
#>=Con: (b) <UNLESS> ((nowhere) & (there))
#>=Pkg: c 1 1 noarch
#>=Prv: c = 1-1
#>=Con: (c) & (c)
#>=Pkg: d 1 1 noarch
#>=Prv: d = 1-1
#>=Con: (d) <UNLESS> (e)
#>=Pkg: e 1 1 noarch
#>=Prv: e = 1-1
#>=Pkg: f 1 1 noarch
#>=Prv: f = 1-1
#>=Con: (f) & (there)
#>=Pkg: g 1 1 noarch
#>=Prv: g = 1-1
#>=Con: (g) + (there)
system x86_64 rpm @System
job install name a
result transaction,problems <inline>
#>install a-1-1.noarch@available
nextjob
job install name b
result transaction,problems <inline>
#>install b-1-1.noarch@available
nextjob
job install name c
result transaction,problems <inline>
#>install c-1-1.noarch@available
nextjob
job install name d
result transaction,problems <inline>
#>install d-1-1.noarch@available
#>install e-1-1.noarch@available
nextjob
job install name f
result transaction,problems <inline>
#>problem be96b4eb info package f-1-1.noarch conflicts with (f and there) provided by there-1-1.noarch
#>problem be96b4eb solution 93ab9773 deljob install name f
#>problem be96b4eb solution a321adf4 erase there-1-1.noarch@@System
nextjob
job install name g
result transaction,problems <inline>
#>install g-1-1.noarch@available
nextjob
job verify all packages
result transaction,problems <inline>
