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
#>=Pkg: h 1 1 noarch
#>=Prv: h = 1-1
#>=Prv: x
#>=Con: (x) & (x <= 1)
#>=Pkg: i 1 1 noarch
#>=Prv: i = 1-1
#>=Prv: x
#>=Prv: y
#>=Con: (x) & (y)
#>=Pkg: j 1 1 noarch
#>=Prv: j = 1-1
#>=Prv: x = 2
#>=Pkg: k 1 1 noarch
#>=Prv: k = 1-1
#>=Prv: y
#>=Pkg: l 1 1 noarch
#>=Prv: l = 1-1
#>=Con: ((l) & (k)) | (j)
#>=Pkg: m 1 1 noarch
#>=Prv: m = 1-1
#>=Con: ((m) | (k)) & ((m) | (j))
#>=Pkg: n 1 1 noarch
#>=Prv: n = 1-1
#>=Con: ((n) <UNLESS> (k)) & (n)
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
nextjob
job install name h
result transaction,problems <inline>
#>install h-1-1.noarch@available
nextjob
job install name h
job install name j
result transaction,problems <inline>
#>problem c6c19c9d info package h-1-1.noarch conflicts with (x and x <= 1) provided by h-1-1.noarch
#>problem c6c19c9d solution 4f3be6e4 deljob install name j
#>problem c6c19c9d solution 85a4ee02 deljob install name h
nextjob
job install name h
job install name k
result transaction,problems <inline>
#>install h-1-1.noarch@available
#>install k-1-1.noarch@available
nextjob
job install name i
result transaction,problems <inline>
#>install i-1-1.noarch@available
nextjob
job install name i
job install name j
result transaction,problems <inline>
#>problem a7989c5a info package i-1-1.noarch conflicts with (x and y) provided by i-1-1.noarch
#>problem a7989c5a solution 4f3be6e4 deljob install name j
#>problem a7989c5a solution 57eedf4c deljob install name i
nextjob
job install name i
job install name k
result transaction,problems <inline>
#>problem bda31b9f info package i-1-1.noarch conflicts with (x and y) provided by i-1-1.noarch
#>problem bda31b9f solution 57eedf4c deljob install name i
#>problem bda31b9f solution f7a42583 deljob install name k
nextjob
job install name i
job install name j
job install name k
result transaction,problems <inline>
#>install j-1-1.noarch@available
#>problem bda31b9f info package i-1-1.noarch conflicts with (x and y) provided by i-1-1.noarch
#>problem bda31b9f solution 57eedf4c deljob install name i
#>problem bda31b9f solution f7a42583 deljob install name j
#>problem bda31b9f solution f7a42583 deljob install name k
nextjob
job install name l
result transaction,problems <inline>
#>install l-1-1.noarch@available
nextjob
job install name l
job install name k
result transaction,problems <inline>
#>problem e8b35a4d info package l-1-1.noarch conflicts with ((l and k) or j) provided by k-1-1.noarch
#>problem e8b35a4d solution d772a96c deljob install name l
#>problem e8b35a4d solution f7a42583 deljob install name k
nextjob
job install name l
job install name j
result transaction,problems <inline>
#>problem caae397c info package l-1-1.noarch conflicts with ((l and k) or j) provided by j-1-1.noarch
#>problem caae397c solution 4f3be6e4 deljob install name j
#>problem caae397c solution d772a96c deljob install name l
nextjob
job install name m
result transaction,problems <inline>
#>install m-1-1.noarch@available
nextjob
job install name m
job install name k
result transaction,problems <inline>
#>problem dbd426d4 info package m-1-1.noarch conflicts with ((m or k) and (m or j)) provided by k-1-1.noarch
#>problem dbd426d4 solution 4be02f1d deljob install name m
#>problem dbd426d4 solution f7a42583 deljob install name k
nextjob
job install name m
job install name j
result transaction,problems <inline>
#>problem 85a74ae5 info package m-1-1.noarch conflicts with ((m or k) and (m or j)) provided by j-1-1.noarch
#>problem 85a74ae5 solution 4be02f1d deljob install name m
#>problem 85a74ae5 solution 4f3be6e4 deljob install name j
nextjob
job install name n
result transaction,problems <inline>
#>install k-1-1.noarch@available
#>install n-1-1.noarch@available
nextjob
job install name n
job install name k
result transaction,problems <inline>
#>install k-1-1.noarch@available
#>install n-1-1.noarch@available
nextjob
job install name n
job install name j
result transaction,problems <inline>
#>install j-1-1.noarch@available
#>install k-1-1.noarch@available
#>install n-1-1.noarch@available
