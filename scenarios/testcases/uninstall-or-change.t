# Where packages may go, one of another vendor, architecture or name, or an older one, in their place is better than nothing.
repo @System 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: vendor 1 1 noarch
#>=Vnd: SUSE
#>=Prv: vendor = 1-1
#>=Req: lib = 1
#>=Pkg: size 1 1 i586
#>=Prv: size = 1-1
#>=Req: lib = 1
#>=Pkg: newer 2 1 noarch
#>=Prv: newer = 2-1
#>=Req: lib = 1
#>=Pkg: renamed 1 1 noarch
#>=Prv: renamed = 1-1
#>=Req: lib = 1
#>=Pkg: gone 1 1 noarch
#>=Prv: gone = 1-1
#>=Req: lib = 1
#>=Pkg: broken 1 1 i586
#>=Prv: broken = 1-1
#>=Req: nothing
#>=Pkg: lib 1 1 noarch
#>=Prv: lib = 1-1
repo main 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: vendor 2 1 noarch
#>=Vnd: other
#>=Prv: vendor = 2-1
#>=Pkg: size 2 1 x86_64
#>=Prv: size = 2-1
#>=Pkg: newer 1 1 noarch
#>=Prv: newer = 1-1
#>=Pkg: other-name 1 1 noarch
#>=Prv: other-name = 1-1
#>=Prv: renamed
#>=Obs: renamed
#>=Pkg: gone 2 1 noarch
#>=Prv: gone = 2-1
#>=Req: lib = 1
#>=Pkg: broken 2 1 x86_64
#>=Prv: broken = 2-1
#>=Pkg: lib 2 1 noarch
#>=Prv: lib = 2-1
system x86_64 rpm @System
job install name lib = 2
result transaction,problems <inline>
#>problem b7db6f53 info package vendor-1-1.noarch requires lib = 1, but none of the providers can be installed
#>problem b7db6f53 solution 683b3bfa deljob install name lib = 2
#>problem b7db6f53 solution a1fa1de7 erase gone-1-1.noarch@@System
#>problem b7db6f53 solution a1fa1de7 replace newer-2-1.noarch@@System newer-1-1.noarch@main
#>problem b7db6f53 solution a1fa1de7 replace size-1-1.i586@@System size-2-1.x86_64@main
#>problem b7db6f53 solution a1fa1de7 replace vendor-1-1.noarch@@System vendor-2-1.noarch@main
nextjob
solverflags allowuninstall
job install name lib = 2
result transaction,problems <inline>
#>downgrade newer-2-1.noarch@@System newer-1-1.noarch@main
#>erase gone-1-1.noarch@@System
#>erase renamed-1-1.noarch@@System other-name-1-1.noarch@main
#>install other-name-1-1.noarch@main
#>upgrade lib-1-1.noarch@@System lib-2-1.noarch@main
#>upgrade size-1-1.i586@@System size-2-1.x86_64@main
#>upgrade vendor-1-1.noarch@@System vendor-2-1.noarch@main
nextjob
solverflags allowuninstall !allownamechange
job install name lib = 2
result transaction,problems <inline>
#>downgrade newer-2-1.noarch@@System newer-1-1.noarch@main
#>erase gone-1-1.noarch@@System
#>erase renamed-1-1.noarch@@System other-name-1-1.noarch@main
#>install other-name-1-1.noarch@main
#>upgrade lib-1-1.noarch@@System lib-2-1.noarch@main
#>upgrade size-1-1.i586@@System size-2-1.x86_64@main
#>upgrade vendor-1-1.noarch@@System vendor-2-1.noarch@main
nextjob
job erase name lib
job allowuninstall name vendor
job allowuninstall name size
job allowuninstall name newer
job allowuninstall name renamed
job allowuninstall name gone
result transaction,problems <inline>
#>downgrade newer-2-1.noarch@@System newer-1-1.noarch@main
#>erase gone-1-1.noarch@@System
#>erase lib-1-1.noarch@@System
#>erase renamed-1-1.noarch@@System other-name-1-1.noarch@main
#>install other-name-1-1.noarch@main
#>upgrade size-1-1.i586@@System size-2-1.x86_64@main
#>upgrade vendor-1-1.noarch@@System vendor-2-1.noarch@main
nextjob
solverflags allowuninstall
job erase name lib
result transaction,problems <inline>
#>downgrade newer-2-1.noarch@@System newer-1-1.noarch@main
#>erase gone-1-1.noarch@@System
#>erase lib-1-1.noarch@@System
#>erase renamed-1-1.noarch@@System other-name-1-1.noarch@main
#>install other-name-1-1.noarch@main
#>upgrade size-1-1.i586@@System size-2-1.x86_64@main
#>upgrade vendor-1-1.noarch@@System vendor-2-1.noarch@main
nextjob
solverflags allowuninstall
job verify name broken
result transaction,problems <inline>
#>upgrade broken-1-1.i586@@System broken-2-1.x86_64@main
nextjob
solverflags allowuninstall
job lock name vendor = 2
job lock name size = 2
job blacklist name newer = 1
job install name lib = 2
result transaction,problems <inline>
#>erase gone-1-1.noarch@@System
#>erase newer-2-1.noarch@@System
#>erase renamed-1-1.noarch@@System other-name-1-1.noarch@main
#>erase size-1-1.i586@@System
#>erase vendor-1-1.noarch@@System
#>install other-name-1-1.noarch@main
#>upgrade lib-1-1.noarch@@System lib-2-1.noarch@main
nextjob
solverflags allowuninstall
job update name lib
job erase name lib = 1 [weak]
result transaction,problems <inline>
nextjob
job update all packages
job install name lib = 2
job allowuninstall all packages
result transaction,problems <inline>
#>downgrade newer-2-1.noarch@@System newer-1-1.noarch@main
#>erase gone-1-1.noarch@@System
#>erase renamed-1-1.noarch@@System other-name-1-1.noarch@main
#>install other-name-1-1.noarch@main
#>upgrade lib-1-1.noarch@@System lib-2-1.noarch@main
#>upgrade size-1-1.i586@@System size-2-1.x86_64@main
#>upgrade vendor-1-1.noarch@@System vendor-2-1.noarch@main
