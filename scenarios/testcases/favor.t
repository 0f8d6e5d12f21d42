# Of what is favored and disfavored the last word counts.
repo system 0 empty
repo available 0 testtags <inline>
#>=Pkg: a 1 1 noarch
#>=Req: x
#>=Pkg: b 1 1 noarch
#>=Prv: x
#>=Pkg: c 1 1 noarch
#>=Prv: x
#>=Pkg: wish 1 1 noarch
#>=Rec: x
system unset * system

job install name a
job favor name c
job favor name b
result transaction,problems <inline>
#>install a-1-1.noarch@available
#>install b-1-1.noarch@available

nextjob
job install name a
job favor name b
job favor name c
result transaction,problems <inline>
#>install a-1-1.noarch@available
#>install c-1-1.noarch@available

nextjob
job install name a
job disfavor name c
job disfavor name b
result transaction,problems <inline>
#>install a-1-1.noarch@available
#>install c-1-1.noarch@available

nextjob
job install name a
job disfavor name b
job favor name b
result transaction,problems <inline>
#>install a-1-1.noarch@available
#>install b-1-1.noarch@available

nextjob
job install name wish
job favor name c
result transaction,problems <inline>
#>install c-1-1.noarch@available
#>install wish-1-1.noarch@available
