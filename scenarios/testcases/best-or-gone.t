# Where nothing but the best could be there in any case, a package goes for another reason than that it has to be the best.
repo @System 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: viola 1 1 x86_64
#>=Prv: viola = 1-1
#>=Pkg: cello 1 1 x86_64
#>=Prv: cello = 1-1
#>=Pkg: flute 1 1 x86_64
#>=Prv: flute = 1-1
#>=Vnd: SUSE
#>=Pkg: room 1 1 x86_64
#>=Prv: room = 1-1
#>=Req: hall
#>=Pkg: stage 2 1 i586
#>=Prv: stage = 2-1
#>=Req: room
#>=Pkg: oboe 1 1 x86_64
#>=Prv: oboe = 1-1
#>=Req: reed
#>=Pkg: gong 1 1 x86_64
#>=Prv: gong = 1-1
#>=Pkg: bell 1 1 x86_64
#>=Prv: bell = 1-1
#>=Pkg: harp 2 1 x86_64
#>=Prv: harp = 2-1
repo one 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: viola 2 1 x86_64
#>=Prv: viola = 2-1
#>=Req: string
#>=Pkg: string 1 1 x86_64
#>=Prv: string = 1-1
#>=Req: nothing-has-it
#>=Pkg: cello 2 1 x86_64
#>=Prv: cello = 2-1
#>=Req: nothing-has-it
#>=Pkg: flute 2 1 noarch
#>=Prv: flute = 2-1
#>=Pkg: stage 3 1 x86_64
#>=Prv: stage = 3-1
#>=Pkg: oboe 1 1 x86_64
#>=Prv: oboe = 1-1
#>=Req: (nothing-has-it & reed)
#>=Pkg: gong 2 1 x86_64
#>=Prv: gong = 2-1
#>=Req: nothing-has-it
#>=Pkg: bell 2 1 x86_64
#>=Prv: bell = 2-1
#>=Pkg: lyre 2 1 x86_64
#>=Prv: lyre = 2-1
#>=Obs: harp
#>=Req: nothing-has-it
repo two 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: cello 2 1 x86_64
#>=Prv: cello = 2-1
#>=Req: nothing-has-it
#>=Pkg: gong 2 1 x86_64
#>=Prv: gong = 2-1
repo three 0.1 testtags <inline>
#>=Ver: 3.0
#>=Pkg: flute 3 1 noarch
#>=Prv: flute = 3-1
#>=Req: nothing-has-it
#>=Vnd: SUSE
#>=Pkg: bell 3 1 x86_64
#>=Prv: bell = 3-1
#>=Req: nothing-has-it
system x86_64 rpm @System
solverflags allowuninstall
job distupgrade name viola [forcebest]
result transaction,problems <inline>
#>erase viola-1-1.x86_64@@System
nextjob
job distupgrade name viola [forcebest]
result transaction,problems <inline>
#>problem cf757985 info nothing provides nothing-has-it needed by string-1-1.x86_64
#>problem cf757985 solution b1f62fd5 allow viola-1-1.x86_64@@System
#>problem cf757985 solution ed5469ad erase viola-1-1.x86_64@@System
#>problem f5aa34d5 info nothing provides nothing-has-it needed by string-1-1.x86_64
#>problem f5aa34d5 solution 6ce65c87 allow viola-1-1.x86_64@@System
nextjob
solverflags allowuninstall
job update name viola [forcebest]
result transaction,problems <inline>
#>problem 87711b65 info nothing provides nothing-has-it needed by string-1-1.x86_64
#>problem 87711b65 solution e4d2bfff allow viola-1-1.x86_64@@System
#>problem 87711b65 solution ed5469ad erase viola-1-1.x86_64@@System
nextjob
solverflags allowuninstall
job distupgrade name cello [forcebest]
result transaction,problems <inline>
#>erase cello-1-1.x86_64@@System
nextjob
job distupgrade name cello [forcebest]
result transaction,problems <inline>
#>problem 6077a878 info nothing provides nothing-has-it needed by cello-2-1.x86_64
#>problem 6077a878 solution 223f9527 erase cello-1-1.x86_64@@System
#>problem 6077a878 solution 5dd301d4 allow cello-1-1.x86_64@@System
#>problem b7b40721 info nothing provides nothing-has-it needed by cello-2-1.x86_64
#>problem b7b40721 solution faa18b60 allow cello-1-1.x86_64@@System
nextjob
solverflags allowuninstall
job update name cello [forcebest]
result transaction,problems <inline>
#>problem 3b6f4b00 info nothing provides nothing-has-it needed by cello-2-1.x86_64
#>problem 3b6f4b00 solution 223f9527 erase cello-1-1.x86_64@@System
#>problem 3b6f4b00 solution ab8113ab allow cello-1-1.x86_64@@System
nextjob
solverflags allowuninstall !dupallowvendorchange
job distupgrade name flute [forcebest]
result transaction,problems <inline>
#>erase flute-1-1.x86_64@@System
nextjob
solverflags allowuninstall
job distupgrade name flute [forcebest]
result transaction,problems <inline>
#>problem df0ddfe9 info nothing provides nothing-has-it needed by flute-3-1.noarch
#>problem df0ddfe9 solution 215a0d63 allow flute-1-1.x86_64@@System
#>problem df0ddfe9 solution 215a0d63 allow flute-1-1.x86_64@@System
#>problem df0ddfe9 solution 9778d89b erase flute-1-1.x86_64@@System
#>problem df0ddfe9 solution a6cff8d6 allow flute-2-1.noarch@one
#>upgrade flute-1-1.x86_64@@System flute-2-1.noarch@one
nextjob
solverflags allowuninstall
job update name oboe [forcebest]
job verify name oboe
result transaction,problems <inline>
#>erase oboe-1-1.x86_64@@System
nextjob
job distupgrade name gong [forcebest]
job multiversion name gong
result transaction,problems <inline>
#>install gong-2-1.x86_64@two
#>problem e654ce2d info nothing provides nothing-has-it needed by gong-2-1.x86_64
#>problem e654ce2d solution afc43ad9 allow gong-1-1.x86_64@@System
nextjob
job distupgrade name bell [forcebest]
job multiversion name bell
result transaction,problems <inline>
#>install bell-2-1.x86_64@one
#>problem 4f39c4f8 info nothing provides nothing-has-it needed by bell-3-1.x86_64
#>problem 4f39c4f8 solution ba18ec4d allow bell-1-1.x86_64@@System
nextjob
solverflags allowuninstall
job update name lyre [forcebest]
result transaction,problems <inline>
#>problem 852cb656 info nothing provides nothing-has-it needed by lyre-2-1.x86_64
#>problem 852cb656 solution 8df18152 erase harp-2-1.x86_64@@System
#>problem 852cb656 solution d71a32eb allow harp-2-1.x86_64@@System
nextjob
job update name lyre [forcebest]
result transaction,problems <inline>
#>problem c331dd2d info nothing provides nothing-has-it needed by lyre-2-1.x86_64
#>problem c331dd2d solution f561d755 allow harp-2-1.x86_64@@System
