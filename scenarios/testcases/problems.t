# What cannot be: each kind of rule that two packages can break.
repo system 0 testtags <inline>
#>=Pkg: installed 1 1 x86_64
repo available 0 testtags <inline>
#>=Pkg: lonely 1 1 x86_64
#>=Req: nobody
#>=Pkg: cat 1 1 x86_64
#>=Con: dog
#>=Pkg: dog 1 1 x86_64
#>=Pkg: twin 1 1 x86_64
#>=Pkg: twin 2 1 x86_64
system x86_64 rpm system

job install name lonely
result transaction,problems <inline>
#>problem ea1fe91c info nothing provides nobody needed by lonely-1-1.x86_64
#>problem ea1fe91c solution 98a0131a deljob install name lonely

nextjob
job install name cat
job install name dog
result transaction,problems <inline>
#>problem 0726d466 info package cat-1-1.x86_64 conflicts with dog provided by dog-1-1.x86_64
#>problem 0726d466 solution bcc9155d deljob install name cat
#>problem 0726d466 solution d0da2bc0 deljob install name dog

nextjob
job install name nowhere
result transaction,problems <inline>
#>problem c43b1300 info package nowhere does not exist
#>problem c43b1300 solution d50fb448 deljob install name nowhere
