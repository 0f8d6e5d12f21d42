# In a dist-upgrade what obsoletes an installed package and comes beside it, as it may be installed in several versions, counts like what takes its place: it must be there where the package stays, and must be allowed to.
repo @System 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: tool 1 1 x86_64
#>=Vnd: SUSE
#>=Prv: tool = 1-1
#>=Pkg: firmware 1 1 x86_64
#>=Vnd: SUSE
#>=Prv: firmware = 1-1
#>=Pkg: kernel 1 1 x86_64
#>=Vnd: SUSE
#>=Prv: kernel = 1-1
#>=Obs: firmware
repo one 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: kernel 2 1 x86_64
#>=Vnd: SUSE
#>=Prv: kernel = 2-1
#>=Pkg: driver 2 1 x86_64
#>=Vnd: other
#>=Prv: driver = 2-1
#>=Obs: tool
#>=Pkg: firmware 1 1 x86_64
#>=Vnd: SUSE
#>=Prv: firmware = 1-1
#>=Tim: 2
#>=Req: missing
repo two 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: tool 1 1 x86_64
#>=Vnd: SUSE
#>=Prv: tool = 1-1
#>=Tim: 2
#>=Req: missing
system x86_64 rpm @System
job distupgrade name tool
job multiversion name kernel
job multiversion name driver
result transaction,problems <inline>
#>install driver-2-1.x86_64@one
nextjob
job distupgrade name tool
job multiversion name kernel
job multiversion name driver
solverflags !dupallowvendorchange
result transaction,problems <inline>
#>install driver-2-1.x86_64@one
#>problem 67206ae6 info nothing provides missing needed by tool-1-1.x86_64
#>problem 67206ae6 solution d1f968e3 allow tool-1-1.x86_64@@System
#>problem 67206ae6 solution ed7af894 erase tool-1-1.x86_64@@System
#>problem 67206ae6 solution ed7af894 replace tool-1-1.x86_64@@System driver-2-1.x86_64@one
nextjob
job distupgrade name tool
job multiversion name kernel
job multiversion name driver
solverflags !dupallownamechange
result transaction,problems <inline>
#>install driver-2-1.x86_64@one
#>problem 67206ae6 info nothing provides missing needed by tool-1-1.x86_64
#>problem 67206ae6 solution d1f968e3 allow tool-1-1.x86_64@@System
#>problem 67206ae6 solution ed7af894 erase tool-1-1.x86_64@@System
#>problem 67206ae6 solution ed7af894 replace tool-1-1.x86_64@@System driver-2-1.x86_64@one
nextjob
job distupgrade name tool
job multiversion name kernel
job multiversion name driver
solverflags needupdateprovide
result transaction,problems <inline>
#>problem 67206ae6 info nothing provides missing needed by tool-1-1.x86_64
#>problem 67206ae6 solution d1f968e3 allow tool-1-1.x86_64@@System
#>problem 67206ae6 solution ed7af894 erase tool-1-1.x86_64@@System
nextjob
job distupgrade name tool
job multiversion name kernel
job multiversion name driver
job blacklist name driver
result transaction,problems <inline>
#>install driver-2-1.x86_64@one
#>problem fcf8dbf1 info nothing provides missing needed by tool-1-1.x86_64
#>problem fcf8dbf1 solution 25b3b060 allow driver-2-1.x86_64@one
#>problem fcf8dbf1 solution 5b5811b6 allow tool-1-1.x86_64@@System
#>problem fcf8dbf1 solution ed7af894 erase tool-1-1.x86_64@@System
nextjob
job distupgrade repo one
job multiversion name kernel
job multiversion name driver
result transaction,problems <inline>
#>install driver-2-1.x86_64@one
#>install kernel-2-1.x86_64@one
nextjob
job distupgrade repo one
job multiversion name kernel
job multiversion name driver
solverflags needupdateprovide
result transaction,problems <inline>
#>install kernel-2-1.x86_64@one
#>problem 12aaf48d info nothing provides missing needed by firmware-1-1.x86_64
#>problem 12aaf48d solution aaa1b0ba erase firmware-1-1.x86_64@@System
#>problem 12aaf48d solution ca6f2758 allow firmware-1-1.x86_64@@System
#>problem 67206ae6 info nothing provides missing needed by tool-1-1.x86_64
#>problem 67206ae6 solution d1f968e3 allow tool-1-1.x86_64@@System
#>problem 67206ae6 solution ed7af894 erase tool-1-1.x86_64@@System
nextjob
job distupgrade repo one
job multiversion name kernel
job multiversion name driver
solverflags !dupallowvendorchange
result transaction,problems <inline>
#>install driver-2-1.x86_64@one
#>install kernel-2-1.x86_64@one
#>problem 67206ae6 info nothing provides missing needed by tool-1-1.x86_64
#>problem 67206ae6 solution d1f968e3 allow tool-1-1.x86_64@@System
#>problem 67206ae6 solution ed7af894 erase tool-1-1.x86_64@@System
#>problem 67206ae6 solution ed7af894 replace tool-1-1.x86_64@@System driver-2-1.x86_64@one
nextjob
job distupgrade name firmware
job multiversion name kernel
job multiversion name driver
result transaction,problems <inline>
nextjob
job distupgrade name firmware
job multiversion name kernel
job multiversion name driver
job erase name kernel
result transaction,problems <inline>
#>problem ff71bc70 info nothing provides missing needed by firmware-1-1.x86_64
#>problem ff71bc70 solution aaa1b0ba erase firmware-1-1.x86_64@@System
#>problem ff71bc70 solution bbc2f92c deljob erase name kernel
#>problem ff71bc70 solution cbcac752 allow firmware-1-1.x86_64@@System
nextjob
job distupgrade name firmware
job multiversion name kernel
job multiversion name driver
solverflags needupdateprovide
result transaction,problems <inline>
#>problem 12aaf48d info nothing provides missing needed by firmware-1-1.x86_64
#>problem 12aaf48d solution aaa1b0ba erase firmware-1-1.x86_64@@System
#>problem 12aaf48d solution ca6f2758 allow firmware-1-1.x86_64@@System
nextjob
job distupgrade name firmware
job multiversion name driver
result transaction,problems <inline>
#>erase firmware-1-1.x86_64@@System
nextjob
job distupgrade all packages
job multiversion name kernel
job multiversion name driver
result transaction,problems <inline>
#>install driver-2-1.x86_64@one
#>install kernel-2-1.x86_64@one
nextjob
job distupgrade all packages
job multiversion name kernel
job multiversion name driver
solverflags keeporphans
result transaction,problems <inline>
#>install driver-2-1.x86_64@one
#>install kernel-2-1.x86_64@one
nextjob
job distupgrade all packages
job multiversion name kernel
job multiversion name driver
solverflags keeporphans !dupallowvendorchange
result transaction,problems <inline>
#>install driver-2-1.x86_64@one
#>install kernel-2-1.x86_64@one
#>problem 67206ae6 info nothing provides missing needed by tool-1-1.x86_64
#>problem 67206ae6 solution d1f968e3 allow tool-1-1.x86_64@@System
#>problem 67206ae6 solution ed7af894 erase tool-1-1.x86_64@@System
#>problem 67206ae6 solution ed7af894 replace tool-1-1.x86_64@@System driver-2-1.x86_64@one
nextjob
job distupgrade all packages
result transaction,problems <inline>
#>erase tool-1-1.x86_64@@System driver-2-1.x86_64@one
#>install driver-2-1.x86_64@one
#>problem 9059bd7b info nothing provides missing needed by firmware-1-1.x86_64
#>problem 9059bd7b solution 17097bfc erase firmware-1-1.x86_64@@System
#>problem 9059bd7b solution ace6d754 allow kernel-1-1.x86_64@@System
#>problem 9059bd7b solution ca6f2758 allow firmware-1-1.x86_64@@System
