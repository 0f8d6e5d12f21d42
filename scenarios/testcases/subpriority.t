# What follows the dot of a priority decides between packages that are the same, never between
# versions; where it is the same too, the repository that the file has first.
repo @System 0 empty
repo second -99.2 testtags <inline>
#>=Ver: 3.0
#>=Pkg: same 1 1 noarch
#>=Prv: same = 1-1
#>=Pkg: newer 2 1 noarch
#>=Prv: newer = 2-1
#>=Pkg: alike 1 1 noarch
#>=Prv: alike = 1-1
repo best -99.4 testtags <inline>
#>=Ver: 3.0
#>=Pkg: same 1 1 noarch
#>=Prv: same = 1-1
#>=Pkg: newer 1 1 noarch
#>=Prv: newer = 1-1
repo alphabetical -99.2 testtags <inline>
#>=Ver: 3.0
#>=Pkg: alike 1 1 noarch
#>=Prv: alike = 1-1
system x86_64 rpm @System
job install name same
job install name newer
job install name alike
result transaction,problems <inline>
#>install alike-1-1.noarch@second
#>install newer-2-1.noarch@second
#>install same-1-1.noarch@best
