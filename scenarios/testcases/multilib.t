# Packages of one name for 32 and for 64 bits, which stand beside each other in step.
repo system 0 testtags <inline>
#>=Pkg: A 1 1 i586
#>=Pkg: A 1 1 x86_64
#>=Pkg: B 1 1 i586
#>=Pkg: C 1 1 x86_64
repo available 0 testtags <inline>
#>=Pkg: A 2 1 i586
#>=Prv: A(32)
#>=Pkg: A 2 1 x86_64
#>=Pkg: A 3 1 i586
#>=Prv: A(32)
#>=Pkg: A 4 1 x86_64
#>=Pkg: B 2 1 i586
#>=Pkg: B 2 1 x86_64
#>=Pkg: C 2 1 i586
#>=Prv: C(32)
#>=Pkg: C 2 1 x86_64
#>=Pkg: D 1 1 i586
#>=Prv: D(32)
#>=Pkg: D 1 1 x86_64
#>=Pkg: D 2 1 x86_64
#>=Pkg: E 1 1 noarch
#>=Sup: D
#>=Pkg: F 1 1 i586
#>=Sup: E
#>=Pkg: F 1 1 x86_64
#>=Sup: E
#>=Pkg: G 2 1 i586
#>=Prv: G(32)
#>=Pkg: G 1 1 x86_64
#>=Pkg: H 1 1 x86_64
#>=Req: A(32)
system x86_64 rpm system
poolflags implicitobsoleteusescolors
job update all packages
result transaction,problems <inline>
#>upgrade A-1-1.i586@system A-2-1.i586@available
#>upgrade A-1-1.x86_64@system A-2-1.x86_64@available
#>upgrade B-1-1.i586@system B-2-1.i586@available
#>upgrade C-1-1.x86_64@system C-2-1.x86_64@available

nextjob
poolflags implicitobsoleteusescolors
job install provides C(32)
result transaction,problems <inline>
#>install C-2-1.i586@available
#>upgrade C-1-1.x86_64@system C-2-1.x86_64@available

nextjob
poolflags implicitobsoleteusescolors
job install provides D(32)
result transaction,problems <inline>
#>install D-1-1.i586@available
#>install D-1-1.x86_64@available
#>install E-1-1.noarch@available
#>install F-1-1.x86_64@available

nextjob
poolflags implicitobsoleteusescolors
job install name D . i586
result transaction,problems <inline>
#>install D-1-1.i586@available
#>install E-1-1.noarch@available
#>install F-1-1.x86_64@available

nextjob
poolflags implicitobsoleteusescolors
job install name D
result transaction,problems <inline>
#>install D-2-1.x86_64@available
#>install E-1-1.noarch@available
#>install F-1-1.x86_64@available

nextjob
poolflags implicitobsoleteusescolors
job install name D
job install provides D(32)
result transaction,problems <inline>
#>install D-1-1.i586@available
#>install D-1-1.x86_64@available
#>install E-1-1.noarch@available
#>install F-1-1.x86_64@available

nextjob
poolflags implicitobsoleteusescolors
job install provides G(32)
result transaction,problems <inline>
#>install G-2-1.i586@available

nextjob
poolflags implicitobsoleteusescolors
job install provides G(32)
job install name G = 1
result transaction,problems <inline>
#>install G-1-1.x86_64@available
#>problem 2a4853d4 info G-2-1.i586 has inferior architecture
#>problem 2a4853d4 solution 08db5412 allow G-2-1.i586@available
#>problem 2a4853d4 solution b0805342 deljob install provides G(32)

nextjob
poolflags implicitobsoleteusescolors
job erase name A . x86_64
result transaction,problems <inline>
#>problem 1dc84bd7 info problem with installed package A-1-1.i586
#>problem 1dc84bd7 solution 22d7f187 erase A-1-1.i586@system
#>problem 1dc84bd7 solution 38494b56 allow A-1-1.i586@system
#>problem 1dc84bd7 solution 70a9b6ce deljob erase name A . x86_64

nextjob
poolflags implicitobsoleteusescolors
job erase name A . i586
result transaction,problems <inline>
#>erase A-1-1.i586@system

nextjob
poolflags implicitobsoleteusescolors
job install name H
result transaction,problems <inline>
#>install H-1-1.x86_64@available
#>upgrade A-1-1.i586@system A-2-1.i586@available
#>upgrade A-1-1.x86_64@system A-2-1.x86_64@available

nextjob
poolflags implicitobsoleteusescolors
solverflags allowuninstall
job install name A = 4
result transaction,problems <inline>
#>erase A-1-1.i586@system
#>upgrade A-1-1.x86_64@system A-4-1.x86_64@available

nextjob
poolflags implicitobsoleteusescolors
job update name B . x86_64
result transaction,problems <inline>

nextjob
poolflags implicitobsoleteusescolors
job distupgrade all packages
result transaction,problems <inline>
#>install B-2-1.x86_64@available
#>upgrade A-1-1.i586@system A-2-1.i586@available
#>upgrade A-1-1.x86_64@system A-2-1.x86_64@available
#>upgrade B-1-1.i586@system B-2-1.i586@available
#>upgrade C-1-1.x86_64@system C-2-1.x86_64@available

# Without, one takes the place of the other.
nextjob
job install provides D(32)
result transaction,problems <inline>
#>install D-1-1.i586@available
#>install D-1-1.x86_64@available
#>install E-1-1.noarch@available
#>install F-1-1.x86_64@available

nextjob
job install provides C(32)
result transaction,problems <inline>
#>install C-2-1.i586@available
#>upgrade C-1-1.x86_64@system C-2-1.x86_64@available
