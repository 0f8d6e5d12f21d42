# A package that was split (yumobsoletes): what obsoletes it in the same words comes together.
repo system 0 testtags <inline>
#>=Pkg: old 1 1 noarch
repo available 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: one 1 1 noarch
#>=Prv: one = 1-1
#>=Obs: old
#>=Pkg: two 1 1 noarch
#>=Prv: two = 1-1
#>=Obs: old
#>=Pkg: three 1 1 noarch
#>=Prv: three = 1-1
#>=Obs: old < 2
system x86_64 rpm system

job update all packages
job lock name three
result transaction,problems <inline>
#>erase old-1-1.noarch@system one-1-1.noarch@available
#>install one-1-1.noarch@available

nextjob
solverflags yumobsoletes
job update all packages
job lock name three
result transaction,problems <inline>
#>erase old-1-1.noarch@system one-1-1.noarch@available
#>install one-1-1.noarch@available
#>install two-1-1.noarch@available

nextjob
solverflags yumobsoletes
job install name two
result transaction,problems <inline>
#>erase old-1-1.noarch@system one-1-1.noarch@available
#>install one-1-1.noarch@available
#>install two-1-1.noarch@available

nextjob
solverflags yumobsoletes
job install name three
result transaction,problems <inline>
#>erase old-1-1.noarch@system three-1-1.noarch@available
#>install three-1-1.noarch@available

nextjob
solverflags yumobsoletes
job install name one
job lock name two
result transaction,problems <inline>
#>problem 487956ea info both package one-1-1.noarch and two-1-1.noarch obsolete old
#>problem 487956ea solution 2715deb1 deljob install name one
#>problem 487956ea solution a7f21f1d deljob lock name two
