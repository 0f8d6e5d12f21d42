# What no count tells apart: the better architecture, what somebody there recommends, what enhances what is there. Whether that was so all along, and whether recommends count, is no matter.
repo system 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: desktop 1 1 x86_64
#>=Prv: desktop = 1-1
#>=Rec: zither
#>=Sug: whistle
repo available 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: desktop 1 1 x86_64
#>=Prv: desktop = 1-1
#>=Pkg: alib 1 1 i586
#>=Prv: alib = 1-1
#>=Prv: alib.so
#>=Pkg: alib-32bit 1 1 x86_64
#>=Prv: alib-32bit = 1-1
#>=Prv: alib.so
#>=Pkg: song 1 1 x86_64
#>=Prv: song = 1-1
#>=Req: instrument
#>=Pkg: cello 1 1 x86_64
#>=Prv: cello = 1-1
#>=Prv: instrument
#>=Pkg: zither 1 1 x86_64
#>=Prv: zither = 1-1
#>=Prv: instrument
#>=Pkg: signal 1 1 x86_64
#>=Prv: signal = 1-1
#>=Req: noise
#>=Pkg: drum 1 1 x86_64
#>=Prv: drum = 1-1
#>=Prv: noise
#>=Pkg: whistle 1 1 x86_64
#>=Prv: whistle = 1-1
#>=Prv: noise
#>=Pkg: editor 1 1 x86_64
#>=Prv: editor = 1-1
#>=Req: editor-program
#>=Pkg: editor-nox 1 1 x86_64
#>=Prv: editor-nox = 1-1
#>=Prv: editor-program
#>=Pkg: editor-x11 1 1 x86_64
#>=Prv: editor-x11 = 1-1
#>=Prv: editor-program
#>=Enh: desktop
#>=Pkg: viewer 1 1 x86_64
#>=Prv: viewer = 1-1
#>=Req: viewer-program
#>=Pkg: viewer-nox 1 1 x86_64
#>=Prv: viewer-nox = 1-1
#>=Prv: viewer-program
#>=Pkg: viewer-x11 1 1 x86_64
#>=Prv: viewer-x11 = 1-1
#>=Prv: viewer-program
#>=Sup: desktop
system x86_64 rpm system
job install provides alib.so
result transaction,problems <inline>
#>install alib-32bit-1-1.x86_64@available

nextjob
job install name song
job install name signal
job install name editor
job install name viewer
result transaction,problems <inline>
#>install editor-1-1.x86_64@available
#>install editor-x11-1-1.x86_64@available
#>install signal-1-1.x86_64@available
#>install song-1-1.x86_64@available
#>install viewer-1-1.x86_64@available
#>install viewer-x11-1-1.x86_64@available
#>install whistle-1-1.x86_64@available
#>install zither-1-1.x86_64@available

nextjob
solverflags ignorerecommended
job install name song
job install name signal
job install name editor
job install name viewer
result transaction,problems <inline>
#>install editor-1-1.x86_64@available
#>install editor-x11-1-1.x86_64@available
#>install signal-1-1.x86_64@available
#>install song-1-1.x86_64@available
#>install viewer-1-1.x86_64@available
#>install viewer-x11-1-1.x86_64@available
#>install whistle-1-1.x86_64@available
#>install zither-1-1.x86_64@available

# The same where what recommends it could come anew.
nextjob
job update all packages
job install name song
job install name editor
result transaction,problems <inline>
#>install editor-1-1.x86_64@available
#>install editor-x11-1-1.x86_64@available
#>install song-1-1.x86_64@available
#>install zither-1-1.x86_64@available
