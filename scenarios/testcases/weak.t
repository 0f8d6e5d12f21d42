# What is dropped where it cannot be: weak jobs, then weakened dependencies; neither takes away what is installed.
repo @System 0 testtags <inline>
#>=Pkg: y 1 1 noarch
#>=Pkg: w 1 1 noarch
#>=Req: v
#>=Pkg: v 1 1 noarch
repo one 0 testtags <inline>
#>=Pkg: c 1 1 noarch
#>=Req: d
#>=Pkg: d 1 1 noarch
#>=Con: y
#>=Pkg: e 1 1 noarch
#>=Con: y
#>=Pkg: f 1 1 noarch
#>=Req: nothing
#>=Pkg: g 1 1 noarch
#>=Con: v
system x86_64 rpm @System
job install name e [weak]
solverflags allowuninstall
result transaction,problems <inline>
nextjob
job install name c [weak]
solverflags allowuninstall
result transaction,problems <inline>
nextjob
job weakendeps pkg c-1-1.noarch@one
job install name c [weak]
result transaction,problems <inline>
nextjob
job weakendeps pkg c-1-1.noarch@one
job install name c [weak]
solverflags allowuninstall
result transaction,problems <inline>
nextjob
job weakendeps pkg f-1-1.noarch@one
job install name f [weak]
result transaction,problems <inline>
nextjob
job erase name y [weak]
result transaction,problems <inline>
#>erase y-1-1.noarch@@System
nextjob
job erase name v [weak]
result transaction,problems <inline>
nextjob
job erase name v [weak]
solverflags allowuninstall
result transaction,problems <inline>
nextjob
job weakendeps pkg w-1-1.noarch@@System
job erase name v
result transaction,problems <inline>
#>erase v-1-1.noarch@@System
nextjob
job weakendeps pkg w-1-1.noarch@@System
job erase name v
solverflags allowuninstall
result transaction,problems <inline>
#>erase v-1-1.noarch@@System
nextjob
job weakendeps pkg w-1-1.noarch@@System
job install name g
solverflags allowuninstall
result transaction,problems <inline>
#>erase v-1-1.noarch@@System
#>install g-1-1.noarch@one
nextjob
job weakendeps pkg w-1-1.noarch@@System
job install name g [weak]
solverflags allowuninstall
result transaction,problems <inline>
nextjob
job install name g [weak]
job allowuninstall name v
job allowuninstall name w
result transaction,problems <inline>
nextjob
job weakendeps pkg w-1-1.noarch@@System
job erase name v [weak]
solverflags allowuninstall
result transaction,problems <inline>
nextjob
job weakendeps pkg w-1-1.noarch@@System
job erase name v [weak]
result transaction,problems <inline>
nextjob
job lock name y [weak]
job install name e
solverflags allowuninstall
result transaction,problems <inline>
#>erase y-1-1.noarch@@System
#>install e-1-1.noarch@one
nextjob
job lock name v [weak]
job install name g
solverflags allowuninstall
result transaction,problems <inline>
#>erase v-1-1.noarch@@System
#>erase w-1-1.noarch@@System
#>install g-1-1.noarch@one
nextjob
job lock name y [weak]
job install name e [weak]
solverflags allowuninstall
result transaction,problems <inline>
