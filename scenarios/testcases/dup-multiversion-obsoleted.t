# A dist-upgrade brings no version beside one that goes, or is obsoleted by what is there
repo @System 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: kernel 2 1 noarch
#>=Prv: kernel = 2-1
#>=Pkg: image 1 1 x86_64
#>=Prv: image = 1-1
#>=Obs: kernel
repo main 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: kernel 1 1 x86_64
#>=Prv: kernel = 1-1
#>=Pkg: tool 1 1 x86_64
#>=Prv: tool = 1-1
#>=Con: image
system x86_64 rpm @System
job distupgrade repo main
job multiversion name kernel
result transaction,problems <inline>
nextjob
solverflags allowuninstall
job distupgrade repo main
job multiversion name kernel
job install name tool
result transaction,problems <inline>
#>erase image-1-1.x86_64@@System
#>install kernel-1-1.x86_64@main
#>install tool-1-1.x86_64@main
