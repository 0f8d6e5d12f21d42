# Who wants the best updates keeps nothing for which there is none; of a worse architecture nothing is best.
repo system 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: course 1 1 noarch
#>=Prv: course = 1-1
#>=Pkg: course-fi 1 1 noarch
#>=Prv: course-fi = 1-1
#>=Req: course = 1-1
#>=Pkg: teacher 1 1 noarch
#>=Prv: teacher = 1-1
#>=Pkg: pupil 1 1 noarch
#>=Prv: pupil = 1-1
#>=Req: teacher = 1-1
#>=Pkg: room 1 1 noarch
#>=Prv: room = 1-1
#>=Pkg: desk 1 1 noarch
#>=Prv: desk = 1-1
#>=Req: room
#>=Pkg: list 1 1 x86_64
#>=Prv: list = 1-1
repo available 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: course 2 1 noarch
#>=Prv: course = 2-1
#>=Pkg: teacher 2 1 noarch
#>=Prv: teacher = 2-1
#>=Pkg: teacher 1 1 noarch
#>=Prv: teacher = 1-1
#>=Pkg: desk 2 1 noarch
#>=Prv: desk = 2-1
#>=Req: room
#>=Pkg: exam 1 1 noarch
#>=Prv: exam = 1-1
#>=Con: course = 1-1
#>=Pkg: list 2 1 i586
#>=Prv: list = 2-1
#>=Req: nothing
system x86_64 rpm system
solverflags allowuninstall
job update all packages [forcebest]
result transaction,problems <inline>
#>erase course-fi-1-1.noarch@system
#>erase pupil-1-1.noarch@system
#>upgrade course-1-1.noarch@system course-2-1.noarch@available
#>upgrade desk-1-1.noarch@system desk-2-1.noarch@available
#>upgrade teacher-1-1.noarch@system teacher-2-1.noarch@available

nextjob
job update name course-fi [forcebest]
job install name exam
job allowuninstall name course-fi
result transaction,problems <inline>
#>erase course-fi-1-1.noarch@system
#>install exam-1-1.noarch@available
#>upgrade course-1-1.noarch@system course-2-1.noarch@available

nextjob
solverflags allowarchchange bestobeypolicy
job update name list [forcebest]
result transaction,problems <inline>

nextjob
solverflags allowarchchange
job update name list [forcebest]
result transaction,problems <inline>

# What the best update of what falls lacks was erased.
nextjob
solverflags allowuninstall
job erase name room
job update name desk [forcebest]
result transaction,problems <inline>
#>erase desk-1-1.noarch@system
#>erase room-1-1.noarch@system

# It is not installed anew to be another one than that of which the best is wanted.
nextjob
solverflags allowuninstall
job update name teacher [forcebest]
result transaction,problems <inline>
#>erase pupil-1-1.noarch@system
#>upgrade teacher-1-1.noarch@system teacher-2-1.noarch@available
