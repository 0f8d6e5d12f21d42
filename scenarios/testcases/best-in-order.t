# The best is one package of each name, by the order of repositories where several are as new; what cannot be the best whatever is asked for is a problem, though it could go; a weak job that is dropped says nothing.
repo @System 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: viola 1 1 x86_64
#>=Prv: viola = 1-1
#>=Pkg: cello 1 1 x86_64
#>=Prv: cello = 1-1
#>=Pkg: flute 1 1 x86_64
#>=Prv: flute = 1-1
#>=Vnd: SUSE
#>=Pkg: drum 2 1 x86_64
#>=Prv: drum = 2-1
#>=Obs: horn
#>=Pkg: horn 1 1 x86_64
#>=Prv: horn = 1-1
#>=Pkg: lute 1 1 x86_64
#>=Prv: lute = 1-1
#>=Pkg: harp 1 1 x86_64
#>=Prv: harp = 1-1
#>=Vnd: SUSE
#>=Pkg: bass 1 1 x86_64
#>=Prv: bass = 1-1
#>=Pkg: room 1 1 x86_64
#>=Prv: room = 1-1
#>=Pkg: stick 1 1 x86_64
#>=Prv: stick = 1-1
#>=Req: room
#>=Pkg: table 2 1 x86_64
#>=Prv: table = 2-1
#>=Pkg: chair 1 1 x86_64
#>=Prv: chair = 1-1
#>=Pkg: organ 1 1 x86_64
#>=Prv: organ = 1-1
#>=Obs: pipe
#>=Pkg: pipe 1 1 x86_64
#>=Prv: pipe = 1-1
#>=Pkg: gong 1 1 x86_64
#>=Prv: gong = 1-1
#>=Pkg: gong 3 1 noarch
#>=Prv: gong = 3-1
#>=Obs: bell
#>=Pkg: bell 1 1 x86_64
#>=Prv: bell = 1-1
#>=Pkg: hall 2 1 x86_64
#>=Prv: hall = 2-1
#>=Pkg: door 1 1 x86_64
#>=Prv: door = 1-1
#>=Req: hall
#>=Pkg: song 1 1 x86_64
#>=Prv: song = 1-1
#>=Pkg: choir 1 1 x86_64
#>=Prv: choir = 1-1
repo one 0.0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: viola 2 1 x86_64
#>=Prv: viola = 2-1
#>=Pkg: cello 2 1 x86_64
#>=Prv: cello = 2-1
#>=Req: nothing-has-it
#>=Pkg: flute 2 1 x86_64
#>=Prv: flute = 2-1
#>=Pkg: horn 3 1 x86_64
#>=Prv: horn = 3-1
#>=Pkg: lute 1 1 x86_64
#>=Prv: lute = 1-1
#>=Pkg: lyre 1 1 x86_64
#>=Prv: lyre = 1-1
#>=Obs: harp
#>=Pkg: bass 2 1 x86_64
#>=Prv: bass = 2-1
#>=Req: nothing-has-it
#>=Pkg: stick 3 1 x86_64
#>=Prv: stick = 3-1
#>=Req: nothing-has-it
#>=Pkg: table 3 1 x86_64
#>=Prv: table = 3-1
#>=Req: nothing-has-it
#>=Pkg: table 1 1 x86_64
#>=Prv: table = 1-1
#>=Pkg: chair 2 1 x86_64
#>=Prv: chair = 2-1
#>=Con: table
#>=Pkg: organ 2 1 x86_64
#>=Prv: organ = 2-1
#>=Obs: pipe
#>=Pkg: bell 2 1 x86_64
#>=Prv: bell = 2-1
#>=Req: gong
#>=Pkg: hall 1 1 x86_64
#>=Prv: hall = 1-1
#>=Pkg: song 2 1 x86_64
#>=Prv: song = 2-1
#>=Obs: choir
#>=Pkg: hymn 1 1 x86_64
#>=Prv: hymn = 1-1
#>=Req: song = 1
repo two 0.1 testtags <inline>
#>=Ver: 3.0
#>=Pkg: viola 2 1 x86_64
#>=Prv: viola = 2-1
#>=Req: nothing-has-it
#>=Pkg: hall 3 1 x86_64
#>=Prv: hall = 3-1
#>=Req: nothing-has-it
repo three 0.0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: cello 2 1 x86_64
#>=Prv: cello = 2-1
#>=Pkg: flute 2 1 x86_64
#>=Prv: flute = 2-1
#>=Vnd: SUSE
#>=Pkg: choir 2 1 x86_64
#>=Prv: choir = 2-1
system x86_64 rpm @System
job update name viola [forcebest]
result transaction,problems <inline>
#>problem 564d0476 info nothing provides nothing-has-it needed by viola-2-1.x86_64
#>problem 564d0476 solution f58d62f4 allow viola-2-1.x86_64@one
#>upgrade viola-1-1.x86_64@@System viola-2-1.x86_64@one
nextjob
job distupgrade name viola [forcebest]
result transaction,problems <inline>
#>problem 564d0476 info nothing provides nothing-has-it needed by viola-2-1.x86_64
#>problem 564d0476 solution f58d62f4 allow viola-2-1.x86_64@one
#>upgrade viola-1-1.x86_64@@System viola-2-1.x86_64@one
nextjob
solverflags allowuninstall
job update name viola [forcebest]
result transaction,problems <inline>
#>problem 9f2c2a40 info nothing provides nothing-has-it needed by viola-2-1.x86_64
#>problem 9f2c2a40 solution 5c0f2fb7 allow viola-2-1.x86_64@one
#>problem 9f2c2a40 solution a246cbec erase viola-1-1.x86_64@@System
#>problem 9f2c2a40 solution fb8584f2 allow viola-1-1.x86_64@@System
#>upgrade viola-1-1.x86_64@@System viola-2-1.x86_64@one
nextjob
job install name viola > 1 [forcebest]
result transaction,problems <inline>
#>problem 564d0476 info nothing provides nothing-has-it needed by viola-2-1.x86_64
#>problem 564d0476 solution 29dbf7b9 deljob install name viola > 1 [forcebest]
nextjob
job update name cello [forcebest]
result transaction,problems <inline>
#>problem b7b40721 info nothing provides nothing-has-it needed by cello-2-1.x86_64
#>problem b7b40721 solution faa18b60 allow cello-2-1.x86_64@three
#>upgrade cello-1-1.x86_64@@System cello-2-1.x86_64@three
nextjob
job distupgrade name cello [forcebest]
result transaction,problems <inline>
#>problem b7b40721 info nothing provides nothing-has-it needed by cello-2-1.x86_64
#>problem b7b40721 solution faa18b60 allow cello-2-1.x86_64@three
#>upgrade cello-1-1.x86_64@@System cello-2-1.x86_64@three
nextjob
solverflags allowuninstall
job update name cello [forcebest]
result transaction,problems <inline>
#>problem 68dcd9b5 info nothing provides nothing-has-it needed by cello-2-1.x86_64
#>problem 68dcd9b5 solution 33c8bf0a allow cello-2-1.x86_64@three
#>problem 68dcd9b5 solution a3cf6b4f erase cello-1-1.x86_64@@System
#>problem 68dcd9b5 solution ab8113ab allow cello-1-1.x86_64@@System
#>upgrade cello-1-1.x86_64@@System cello-2-1.x86_64@three
nextjob
job install name cello > 1 [forcebest]
result transaction,problems <inline>
#>problem b7b40721 info nothing provides nothing-has-it needed by cello-2-1.x86_64
#>problem b7b40721 solution 3382a65b deljob install name cello > 1 [forcebest]
nextjob
job update name flute [forcebest]
result transaction,problems <inline>
#>problem 1ae530ce info cannot install both flute-2-1.x86_64 and flute-1-1.x86_64
#>problem 1ae530ce solution 237d865d allow flute-2-1.x86_64@three
#>problem 1ae530ce solution 72c049e9 replace flute-1-1.x86_64@@System flute-2-1.x86_64@one
#>upgrade flute-1-1.x86_64@@System flute-2-1.x86_64@one
nextjob
job distupgrade name flute [forcebest]
result transaction,problems <inline>
#>upgrade flute-1-1.x86_64@@System flute-2-1.x86_64@one
nextjob
solverflags allowuninstall
job update name flute [forcebest]
result transaction,problems <inline>
#>problem 5360bc76 info cannot install both flute-2-1.x86_64 and flute-1-1.x86_64
#>problem 5360bc76 solution 72c049e9 replace flute-1-1.x86_64@@System flute-2-1.x86_64@one
#>problem 5360bc76 solution 8c4acaf8 allow flute-2-1.x86_64@three
#>problem 5360bc76 solution 8ff06136 allow flute-1-1.x86_64@@System
#>upgrade flute-1-1.x86_64@@System flute-2-1.x86_64@one
nextjob
job install name flute > 1 [forcebest]
result transaction,problems <inline>
#>problem 1ae530ce info cannot install both flute-2-1.x86_64 and flute-1-1.x86_64
#>problem 1ae530ce solution 72c049e9 replace flute-1-1.x86_64@@System flute-2-1.x86_64@one
#>problem 1ae530ce solution e867b172 deljob install name flute > 1 [forcebest]
nextjob
job distupgrade name horn [forcebest]
result transaction,problems <inline>
#>erase horn-1-1.x86_64@@System
#>problem e248edda info installed package drum-2-1.x86_64 obsoletes horn provided by horn-3-1.x86_64
#>problem e248edda solution 22e6845f erase drum-2-1.x86_64@@System
nextjob
job distupgrade name lute [forcebest]
result transaction,problems <inline>
nextjob
job distupgrade name pipe [forcebest]
result transaction,problems <inline>
#>erase pipe-1-1.x86_64@@System organ-2-1.x86_64@one
#>upgrade organ-1-1.x86_64@@System organ-2-1.x86_64@one
nextjob
job distupgrade name bell [forcebest]
result transaction,problems <inline>
#>erase bell-1-1.x86_64@@System
#>problem faf3564e info installed package gong-3-1.noarch obsoletes bell provided by bell-2-1.x86_64
#>problem faf3564e solution d8b3f0f2 erase gong-3-1.noarch@@System
nextjob
job distupgrade name drum [forcebest]
result transaction,problems <inline>
nextjob
solverflags allowuninstall
job distupgrade name horn [forcebest]
result transaction,problems <inline>
#>erase drum-2-1.x86_64@@System
#>upgrade horn-1-1.x86_64@@System horn-3-1.x86_64@one
nextjob
job distupgrade repo one [forcebest]
result transaction,problems <inline>
#>downgrade hall-2-1.x86_64@@System hall-1-1.x86_64@one
#>erase bell-1-1.x86_64@@System
#>erase choir-1-1.x86_64@@System song-2-1.x86_64@one
#>erase harp-1-1.x86_64@@System lyre-1-1.x86_64@one
#>erase horn-1-1.x86_64@@System
#>erase pipe-1-1.x86_64@@System organ-2-1.x86_64@one
#>erase table-2-1.x86_64@@System
#>install lyre-1-1.x86_64@one
#>problem 29715087 info nothing provides nothing-has-it needed by cello-2-1.x86_64
#>problem 29715087 solution 5dd301d4 allow cello-2-1.x86_64@three
#>problem 29715087 solution a3cf6b4f erase cello-1-1.x86_64@@System
#>problem 4f55bf17 info nothing provides nothing-has-it needed by table-3-1.x86_64
#>problem 4f55bf17 solution 021dae9a erase table-2-1.x86_64@@System
#>problem 4f55bf17 solution d63cd316 allow chair-1-1.x86_64@@System
#>problem 4f55bf17 solution e27dd908 allow chair-1-1.x86_64@@System
#>problem 6857c7fa info nothing provides nothing-has-it needed by bass-2-1.x86_64
#>problem 6857c7fa solution c7206dba allow bass-1-1.x86_64@@System
#>problem 7b089cf5 info nothing provides nothing-has-it needed by stick-3-1.x86_64
#>problem 7b089cf5 solution 47e77843 allow stick-1-1.x86_64@@System
#>problem b7b40721 info nothing provides nothing-has-it needed by cello-2-1.x86_64
#>problem b7b40721 solution faa18b60 allow cello-2-1.x86_64@three
#>problem e248edda info installed package drum-2-1.x86_64 obsoletes horn provided by horn-3-1.x86_64
#>problem e248edda solution 22e6845f erase drum-2-1.x86_64@@System
#>problem edd9deaa info nothing provides nothing-has-it needed by bass-2-1.x86_64
#>problem edd9deaa solution 5fdef60c erase bass-1-1.x86_64@@System
#>problem edd9deaa solution 7f84e6ba allow bass-1-1.x86_64@@System
#>problem f5250e0a info nothing provides nothing-has-it needed by table-3-1.x86_64
#>problem faf3564e info installed package gong-3-1.noarch obsoletes bell provided by bell-2-1.x86_64
#>problem faf3564e solution d8b3f0f2 erase gong-3-1.noarch@@System
#>problem ff422e77 info nothing provides nothing-has-it needed by stick-3-1.x86_64
#>problem ff422e77 solution d0e25731 allow stick-1-1.x86_64@@System
#>problem ff422e77 solution e306b2f6 erase stick-1-1.x86_64@@System
#>upgrade cello-1-1.x86_64@@System cello-2-1.x86_64@three
#>upgrade chair-1-1.x86_64@@System chair-2-1.x86_64@one
#>upgrade flute-1-1.x86_64@@System flute-2-1.x86_64@one
#>upgrade organ-1-1.x86_64@@System organ-2-1.x86_64@one
#>upgrade song-1-1.x86_64@@System song-2-1.x86_64@one
#>upgrade viola-1-1.x86_64@@System viola-2-1.x86_64@one
nextjob
job update name lyre [forcebest]
result transaction,problems <inline>
#>erase harp-1-1.x86_64@@System lyre-1-1.x86_64@one
#>install lyre-1-1.x86_64@one
#>problem 8c8b18bd info package lyre-1-1.x86_64 obsoletes harp provided by harp-1-1.x86_64
#>problem 8c8b18bd solution 5949a45f replace harp-1-1.x86_64@@System lyre-1-1.x86_64@one
#>problem 8c8b18bd solution b52818bd allow harp-1-1.x86_64@@System
nextjob
solverflags bestobeypolicy
job update name lyre [forcebest]
result transaction,problems <inline>
nextjob
solverflags bestobeypolicy allowuninstall
job update name lyre [forcebest]
result transaction,problems <inline>
nextjob
job update name bass [forcebest]
job install pkg bass-2-1.x86_64@one [weak,orupdate]
result transaction,problems <inline>
#>problem 6857c7fa info nothing provides nothing-has-it needed by bass-2-1.x86_64
#>problem 6857c7fa solution c7206dba allow bass-1-1.x86_64@@System
nextjob
job update name bass [forcebest]
job install name bass = 2 [weak]
result transaction,problems <inline>
#>problem 6857c7fa info nothing provides nothing-has-it needed by bass-2-1.x86_64
#>problem 6857c7fa solution c7206dba allow bass-1-1.x86_64@@System
nextjob
job update name bass [forcebest]
job lock name bass [weak]
result transaction,problems <inline>
nextjob
job update name bass [forcebest]
job lock name bass [weak]
job erase name bass
result transaction,problems <inline>
#>erase bass-1-1.x86_64@@System
nextjob
job distupgrade name hall [forcebest]
job erase name hall [weak]
result transaction,problems <inline>
#>downgrade hall-2-1.x86_64@@System hall-1-1.x86_64@one
#>problem dc987e79 info nothing provides nothing-has-it needed by hall-3-1.x86_64
#>problem dc987e79 solution d44aac46 allow hall-1-1.x86_64@one
nextjob
job update name bass [forcebest]
job erase name bass [weak]
result transaction,problems <inline>
#>erase bass-1-1.x86_64@@System
nextjob
solverflags allowuninstall
job update name stick [forcebest]
job erase name room [cleandeps]
result transaction,problems <inline>
#>erase room-1-1.x86_64@@System
#>erase stick-1-1.x86_64@@System
#>problem 898bd6ad info nothing provides nothing-has-it needed by stick-3-1.x86_64
#>problem 898bd6ad solution e306b2f6 erase stick-1-1.x86_64@@System
nextjob
solverflags allowuninstall
job update name stick [forcebest]
job erase name room
result transaction,problems <inline>
#>erase room-1-1.x86_64@@System
#>erase stick-1-1.x86_64@@System
#>problem 898bd6ad info nothing provides nothing-has-it needed by stick-3-1.x86_64
#>problem 898bd6ad solution e306b2f6 erase stick-1-1.x86_64@@System
nextjob
solverflags allowuninstall
job update name stick [forcebest]
result transaction,problems <inline>
#>problem 898bd6ad info nothing provides nothing-has-it needed by stick-3-1.x86_64
#>problem 898bd6ad solution e306b2f6 erase stick-1-1.x86_64@@System
#>problem 898bd6ad solution ed9df3ae allow stick-1-1.x86_64@@System
nextjob
solverflags allowuninstall
job distupgrade name table [forcebest]
job distupgrade name chair [forcebest]
result transaction,problems <inline>
#>erase table-2-1.x86_64@@System
#>problem 2a2aed1a info nothing provides nothing-has-it needed by table-3-1.x86_64
#>problem 2a2aed1a solution 021dae9a erase table-2-1.x86_64@@System
#>problem 2a2aed1a solution bd31410b allow table-1-1.x86_64@one
#>problem 2a2aed1a solution e27dd908 allow table-2-1.x86_64@@System
#>problem 2a2aed1a solution e27dd908 allow table-2-1.x86_64@@System
#>upgrade chair-1-1.x86_64@@System chair-2-1.x86_64@one
nextjob
solverflags allowuninstall
job update name table [forcebest]
job update name chair [forcebest]
result transaction,problems <inline>
#>erase table-2-1.x86_64@@System
#>problem 5f674fe0 info nothing provides nothing-has-it needed by table-3-1.x86_64
#>problem 5f674fe0 solution 884aedb1 erase table-2-1.x86_64@@System
#>upgrade chair-1-1.x86_64@@System chair-2-1.x86_64@one
nextjob
solverflags allowuninstall
job update name chair [forcebest]
result transaction,problems <inline>
#>erase table-2-1.x86_64@@System
#>upgrade chair-1-1.x86_64@@System chair-2-1.x86_64@one
nextjob
solverflags allowuninstall
job distupgrade name organ [forcebest]
job distupgrade name pipe [forcebest]
job install pkg organ-1-1.x86_64@@System
result transaction,problems <inline>
#>erase pipe-1-1.x86_64@@System
#>problem e1055a56 info cannot install both organ-2-1.x86_64 and organ-1-1.x86_64
#>problem e1055a56 solution 73566dcc deljob install pkg organ-1-1.x86_64@@System
nextjob
job distupgrade name organ [forcebest]
job distupgrade name pipe [forcebest]
result transaction,problems <inline>
#>erase pipe-1-1.x86_64@@System organ-2-1.x86_64@one
#>upgrade organ-1-1.x86_64@@System organ-2-1.x86_64@one
nextjob
job distupgrade name gong [forcebest]
job distupgrade name bell [forcebest]
result transaction,problems <inline>
#>erase gong-3-1.noarch@@System
#>upgrade bell-1-1.x86_64@@System bell-2-1.x86_64@one
nextjob
solverflags keeporphans
job distupgrade name gong [forcebest]
job distupgrade name bell [forcebest]
result transaction,problems <inline>
#>erase bell-1-1.x86_64@@System
#>problem faf3564e info installed package gong-3-1.noarch obsoletes bell provided by bell-2-1.x86_64
#>problem faf3564e solution d8b3f0f2 erase gong-3-1.noarch@@System
nextjob
solverflags allowuninstall
job update name song [forcebest]
job install name hymn
result transaction,problems <inline>
#>erase choir-1-1.x86_64@@System song-2-1.x86_64@one
#>problem b5438e46 info package hymn-1-1.x86_64 requires song = 1, but none of the providers can be installed
#>problem b5438e46 solution 11268dc7 allow song-1-1.x86_64@@System
#>problem b5438e46 solution b1e65819 deljob install name hymn
#>upgrade song-1-1.x86_64@@System song-2-1.x86_64@one
nextjob
solverflags allowuninstall
job update name song [forcebest]
job update name choir [forcebest]
result transaction,problems <inline>
#>erase choir-1-1.x86_64@@System song-2-1.x86_64@one
#>upgrade song-1-1.x86_64@@System song-2-1.x86_64@one
