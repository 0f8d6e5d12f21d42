# What a rich dependency with an other case leads to, and so which better architecture counts.
repo @System 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: drum 1 1 x86_64
#>=Prv: drum = 1-1
repo one 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: harp0 1 1 x86_64
#>=Prv: harp0 = 1-1
#>=Req: flute0
#>=Pkg: flute0 2 1 x86_64
#>=Prv: flute0 = 2-1
#>=Pkg: flute0 3 1 i586
#>=Prv: flute0 = 3-1
#>=Prv: reed0
#>=Pkg: song0 1 1 x86_64
#>=Prv: song0 = 1-1
#>=Req: reed0
#>=Rec: harp0
#>=Pkg: harp1 1 1 x86_64
#>=Prv: harp1 = 1-1
#>=Req: (drum) <IF> (bass > 3)
#>=Pkg: flute1 2 1 x86_64
#>=Prv: flute1 = 2-1
#>=Pkg: flute1 3 1 i586
#>=Prv: flute1 = 3-1
#>=Prv: reed1
#>=Pkg: song1 1 1 x86_64
#>=Prv: song1 = 1-1
#>=Req: reed1
#>=Rec: harp1
#>=Pkg: harp2 1 1 x86_64
#>=Prv: harp2 = 1-1
#>=Req: (drum) <IF> ((bass > 3) <ELSE> (flute2))
#>=Pkg: flute2 2 1 x86_64
#>=Prv: flute2 = 2-1
#>=Pkg: flute2 3 1 i586
#>=Prv: flute2 = 3-1
#>=Prv: reed2
#>=Pkg: song2 1 1 x86_64
#>=Prv: song2 = 1-1
#>=Req: reed2
#>=Rec: harp2
#>=Pkg: harp3 1 1 x86_64
#>=Prv: harp3 = 1-1
#>=Req: (drum) <IF> ((drum) <ELSE> (flute3))
#>=Pkg: flute3 2 1 x86_64
#>=Prv: flute3 = 2-1
#>=Pkg: flute3 3 1 i586
#>=Prv: flute3 = 3-1
#>=Prv: reed3
#>=Pkg: song3 1 1 x86_64
#>=Prv: song3 = 1-1
#>=Req: reed3
#>=Rec: harp3
#>=Pkg: harp4 1 1 x86_64
#>=Prv: harp4 = 1-1
#>=Req: (drum) <IF> ((nothing) <ELSE> (flute4))
#>=Pkg: flute4 2 1 x86_64
#>=Prv: flute4 = 2-1
#>=Pkg: flute4 3 1 i586
#>=Prv: flute4 = 3-1
#>=Prv: reed4
#>=Pkg: song4 1 1 x86_64
#>=Prv: song4 = 1-1
#>=Req: reed4
#>=Rec: harp4
#>=Pkg: harp5 1 1 x86_64
#>=Prv: harp5 = 1-1
#>=Req: (flute5) <IF> ((nothing) <ELSE> (drum))
#>=Pkg: flute5 2 1 x86_64
#>=Prv: flute5 = 2-1
#>=Pkg: flute5 3 1 i586
#>=Prv: flute5 = 3-1
#>=Prv: reed5
#>=Pkg: song5 1 1 x86_64
#>=Prv: song5 = 1-1
#>=Req: reed5
#>=Rec: harp5
#>=Pkg: harp6 1 1 x86_64
#>=Prv: harp6 = 1-1
#>=Req: (flute6) <IF> ((drum) <ELSE> (drum))
#>=Pkg: flute6 2 1 x86_64
#>=Prv: flute6 = 2-1
#>=Pkg: flute6 3 1 i586
#>=Prv: flute6 = 3-1
#>=Prv: reed6
#>=Pkg: song6 1 1 x86_64
#>=Prv: song6 = 1-1
#>=Req: reed6
#>=Rec: harp6
#>=Pkg: harp7 1 1 x86_64
#>=Prv: harp7 = 1-1
#>=Req: (flute7) <IF> ((drum) <ELSE> (harp7))
#>=Pkg: flute7 2 1 x86_64
#>=Prv: flute7 = 2-1
#>=Pkg: flute7 3 1 i586
#>=Prv: flute7 = 3-1
#>=Prv: reed7
#>=Pkg: song7 1 1 x86_64
#>=Prv: song7 = 1-1
#>=Req: reed7
#>=Rec: harp7
#>=Pkg: harp8 1 1 x86_64
#>=Prv: harp8 = 1-1
#>=Req: (harp8) <IF> ((drum) <ELSE> (flute8))
#>=Pkg: flute8 2 1 x86_64
#>=Prv: flute8 = 2-1
#>=Pkg: flute8 3 1 i586
#>=Prv: flute8 = 3-1
#>=Prv: reed8
#>=Pkg: song8 1 1 x86_64
#>=Prv: song8 = 1-1
#>=Req: reed8
#>=Rec: harp8
#>=Pkg: harp9 1 1 x86_64
#>=Prv: harp9 = 1-1
#>=Req: (drum) <UNLESS> ((nothing) <ELSE> (flute9))
#>=Pkg: flute9 2 1 x86_64
#>=Prv: flute9 = 2-1
#>=Pkg: flute9 3 1 i586
#>=Prv: flute9 = 3-1
#>=Prv: reed9
#>=Pkg: song9 1 1 x86_64
#>=Prv: song9 = 1-1
#>=Req: reed9
#>=Rec: harp9
#>=Pkg: harp10 1 1 x86_64
#>=Prv: harp10 = 1-1
#>=Req: (flute10) <UNLESS> ((nothing) <ELSE> (drum))
#>=Pkg: flute10 2 1 x86_64
#>=Prv: flute10 = 2-1
#>=Pkg: flute10 3 1 i586
#>=Prv: flute10 = 3-1
#>=Prv: reed10
#>=Pkg: song10 1 1 x86_64
#>=Prv: song10 = 1-1
#>=Req: reed10
#>=Rec: harp10
#>=Pkg: harp11 1 1 x86_64
#>=Prv: harp11 = 1-1
#>=Req: (flute11) <UNLESS> ((drum) <ELSE> (drum))
#>=Pkg: flute11 2 1 x86_64
#>=Prv: flute11 = 2-1
#>=Pkg: flute11 3 1 i586
#>=Prv: flute11 = 3-1
#>=Prv: reed11
#>=Pkg: song11 1 1 x86_64
#>=Prv: song11 = 1-1
#>=Req: reed11
#>=Rec: harp11
#>=Pkg: harp12 1 1 x86_64
#>=Prv: harp12 = 1-1
#>=Req: (drum) <UNLESS> ((drum) <ELSE> (flute12))
#>=Pkg: flute12 2 1 x86_64
#>=Prv: flute12 = 2-1
#>=Pkg: flute12 3 1 i586
#>=Prv: flute12 = 3-1
#>=Prv: reed12
#>=Pkg: song12 1 1 x86_64
#>=Prv: song12 = 1-1
#>=Req: reed12
#>=Rec: harp12
#>=Pkg: harp13 1 1 x86_64
#>=Prv: harp13 = 1-1
#>=Req: (harp13) <UNLESS> ((drum) <ELSE> (flute13))
#>=Pkg: flute13 2 1 x86_64
#>=Prv: flute13 = 2-1
#>=Pkg: flute13 3 1 i586
#>=Prv: flute13 = 3-1
#>=Prv: reed13
#>=Pkg: song13 1 1 x86_64
#>=Prv: song13 = 1-1
#>=Req: reed13
#>=Rec: harp13
#>=Pkg: harp14 1 1 x86_64
#>=Prv: harp14 = 1-1
#>=Req: (flute14) <UNLESS> ((drum) <ELSE> (harp14))
#>=Pkg: flute14 2 1 x86_64
#>=Prv: flute14 = 2-1
#>=Pkg: flute14 3 1 i586
#>=Prv: flute14 = 3-1
#>=Prv: reed14
#>=Pkg: song14 1 1 x86_64
#>=Prv: song14 = 1-1
#>=Req: reed14
#>=Rec: harp14
#>=Pkg: harp15 1 1 x86_64
#>=Prv: harp15 = 1-1
#>=Req: (drum) <IF> ((flute15) <ELSE> (nothing))
#>=Pkg: flute15 2 1 x86_64
#>=Prv: flute15 = 2-1
#>=Pkg: flute15 3 1 i586
#>=Prv: flute15 = 3-1
#>=Prv: reed15
#>=Pkg: song15 1 1 x86_64
#>=Prv: song15 = 1-1
#>=Req: reed15
#>=Rec: harp15
#>=Pkg: harp16 1 1 x86_64
#>=Prv: harp16 = 1-1
#>=Req: (drum) <IF> ((flute16) <ELSE> (harp16))
#>=Pkg: flute16 2 1 x86_64
#>=Prv: flute16 = 2-1
#>=Pkg: flute16 3 1 i586
#>=Prv: flute16 = 3-1
#>=Prv: reed16
#>=Pkg: song16 1 1 x86_64
#>=Prv: song16 = 1-1
#>=Req: reed16
#>=Rec: harp16
#>=Pkg: harp17 1 1 x86_64
#>=Prv: harp17 = 1-1
#>=Req: (drum) <UNLESS> ((flute17) <ELSE> (nothing))
#>=Pkg: flute17 2 1 x86_64
#>=Prv: flute17 = 2-1
#>=Pkg: flute17 3 1 i586
#>=Prv: flute17 = 3-1
#>=Prv: reed17
#>=Pkg: song17 1 1 x86_64
#>=Prv: song17 = 1-1
#>=Req: reed17
#>=Rec: harp17
#>=Pkg: harp18 1 1 x86_64
#>=Prv: harp18 = 1-1
#>=Req: (drum) <UNLESS> ((flute18) <ELSE> (harp18))
#>=Pkg: flute18 2 1 x86_64
#>=Prv: flute18 = 2-1
#>=Pkg: flute18 3 1 i586
#>=Prv: flute18 = 3-1
#>=Prv: reed18
#>=Pkg: song18 1 1 x86_64
#>=Prv: song18 = 1-1
#>=Req: reed18
#>=Rec: harp18
#>=Pkg: harp19 1 1 x86_64
#>=Prv: harp19 = 1-1
#>=Req: (harp19) <UNLESS> ((flute19) <ELSE> (drum))
#>=Pkg: flute19 2 1 x86_64
#>=Prv: flute19 = 2-1
#>=Pkg: flute19 3 1 i586
#>=Prv: flute19 = 3-1
#>=Prv: reed19
#>=Pkg: song19 1 1 x86_64
#>=Prv: song19 = 1-1
#>=Req: reed19
#>=Rec: harp19
#>=Pkg: harp20 1 1 x86_64
#>=Prv: harp20 = 1-1
#>=Req: (drum) <UNLESS> (flute20)
#>=Pkg: flute20 2 1 x86_64
#>=Prv: flute20 = 2-1
#>=Pkg: flute20 3 1 i586
#>=Prv: flute20 = 3-1
#>=Prv: reed20
#>=Pkg: song20 1 1 x86_64
#>=Prv: song20 = 1-1
#>=Req: reed20
#>=Rec: harp20
#>=Pkg: harp21 1 1 x86_64
#>=Prv: harp21 = 1-1
#>=Req: (harp21) <UNLESS> (flute21)
#>=Pkg: flute21 2 1 x86_64
#>=Prv: flute21 = 2-1
#>=Pkg: flute21 3 1 i586
#>=Prv: flute21 = 3-1
#>=Prv: reed21
#>=Pkg: song21 1 1 x86_64
#>=Prv: song21 = 1-1
#>=Req: reed21
#>=Rec: harp21
#>=Pkg: harp22 1 1 x86_64
#>=Prv: harp22 = 1-1
#>=Rec: flute22
#>=Pkg: flute22 2 1 x86_64
#>=Prv: flute22 = 2-1
#>=Pkg: flute22 3 1 i586
#>=Prv: flute22 = 3-1
#>=Prv: reed22
#>=Pkg: song22 1 1 x86_64
#>=Prv: song22 = 1-1
#>=Req: reed22
#>=Rec: harp22
#>=Pkg: harp23 1 1 x86_64
#>=Prv: harp23 = 1-1
#>=Rec: (drum) <IF> (bass > 3)
#>=Pkg: flute23 2 1 x86_64
#>=Prv: flute23 = 2-1
#>=Pkg: flute23 3 1 i586
#>=Prv: flute23 = 3-1
#>=Prv: reed23
#>=Pkg: song23 1 1 x86_64
#>=Prv: song23 = 1-1
#>=Req: reed23
#>=Rec: harp23
#>=Pkg: harp24 1 1 x86_64
#>=Prv: harp24 = 1-1
#>=Rec: (drum) <IF> ((bass > 3) <ELSE> (flute24))
#>=Pkg: flute24 2 1 x86_64
#>=Prv: flute24 = 2-1
#>=Pkg: flute24 3 1 i586
#>=Prv: flute24 = 3-1
#>=Prv: reed24
#>=Pkg: song24 1 1 x86_64
#>=Prv: song24 = 1-1
#>=Req: reed24
#>=Rec: harp24
#>=Pkg: harp25 1 1 x86_64
#>=Prv: harp25 = 1-1
#>=Rec: (drum) <IF> ((drum) <ELSE> (flute25))
#>=Pkg: flute25 2 1 x86_64
#>=Prv: flute25 = 2-1
#>=Pkg: flute25 3 1 i586
#>=Prv: flute25 = 3-1
#>=Prv: reed25
#>=Pkg: song25 1 1 x86_64
#>=Prv: song25 = 1-1
#>=Req: reed25
#>=Rec: harp25
#>=Pkg: harp26 1 1 x86_64
#>=Prv: harp26 = 1-1
#>=Rec: (drum) <IF> ((nothing) <ELSE> (flute26))
#>=Pkg: flute26 2 1 x86_64
#>=Prv: flute26 = 2-1
#>=Pkg: flute26 3 1 i586
#>=Prv: flute26 = 3-1
#>=Prv: reed26
#>=Pkg: song26 1 1 x86_64
#>=Prv: song26 = 1-1
#>=Req: reed26
#>=Rec: harp26
#>=Pkg: harp27 1 1 x86_64
#>=Prv: harp27 = 1-1
#>=Rec: (flute27) <IF> ((nothing) <ELSE> (drum))
#>=Pkg: flute27 2 1 x86_64
#>=Prv: flute27 = 2-1
#>=Pkg: flute27 3 1 i586
#>=Prv: flute27 = 3-1
#>=Prv: reed27
#>=Pkg: song27 1 1 x86_64
#>=Prv: song27 = 1-1
#>=Req: reed27
#>=Rec: harp27
#>=Pkg: harp28 1 1 x86_64
#>=Prv: harp28 = 1-1
#>=Rec: (flute28) <IF> ((drum) <ELSE> (drum))
#>=Pkg: flute28 2 1 x86_64
#>=Prv: flute28 = 2-1
#>=Pkg: flute28 3 1 i586
#>=Prv: flute28 = 3-1
#>=Prv: reed28
#>=Pkg: song28 1 1 x86_64
#>=Prv: song28 = 1-1
#>=Req: reed28
#>=Rec: harp28
#>=Pkg: harp29 1 1 x86_64
#>=Prv: harp29 = 1-1
#>=Rec: (flute29) <IF> ((drum) <ELSE> (harp29))
#>=Pkg: flute29 2 1 x86_64
#>=Prv: flute29 = 2-1
#>=Pkg: flute29 3 1 i586
#>=Prv: flute29 = 3-1
#>=Prv: reed29
#>=Pkg: song29 1 1 x86_64
#>=Prv: song29 = 1-1
#>=Req: reed29
#>=Rec: harp29
#>=Pkg: harp30 1 1 x86_64
#>=Prv: harp30 = 1-1
#>=Rec: (harp30) <IF> ((drum) <ELSE> (flute30))
#>=Pkg: flute30 2 1 x86_64
#>=Prv: flute30 = 2-1
#>=Pkg: flute30 3 1 i586
#>=Prv: flute30 = 3-1
#>=Prv: reed30
#>=Pkg: song30 1 1 x86_64
#>=Prv: song30 = 1-1
#>=Req: reed30
#>=Rec: harp30
#>=Pkg: harp31 1 1 x86_64
#>=Prv: harp31 = 1-1
#>=Rec: (drum) <UNLESS> ((nothing) <ELSE> (flute31))
#>=Pkg: flute31 2 1 x86_64
#>=Prv: flute31 = 2-1
#>=Pkg: flute31 3 1 i586
#>=Prv: flute31 = 3-1
#>=Prv: reed31
#>=Pkg: song31 1 1 x86_64
#>=Prv: song31 = 1-1
#>=Req: reed31
#>=Rec: harp31
#>=Pkg: harp32 1 1 x86_64
#>=Prv: harp32 = 1-1
#>=Rec: (flute32) <UNLESS> ((nothing) <ELSE> (drum))
#>=Pkg: flute32 2 1 x86_64
#>=Prv: flute32 = 2-1
#>=Pkg: flute32 3 1 i586
#>=Prv: flute32 = 3-1
#>=Prv: reed32
#>=Pkg: song32 1 1 x86_64
#>=Prv: song32 = 1-1
#>=Req: reed32
#>=Rec: harp32
#>=Pkg: harp33 1 1 x86_64
#>=Prv: harp33 = 1-1
#>=Rec: (flute33) <UNLESS> ((drum) <ELSE> (drum))
#>=Pkg: flute33 2 1 x86_64
#>=Prv: flute33 = 2-1
#>=Pkg: flute33 3 1 i586
#>=Prv: flute33 = 3-1
#>=Prv: reed33
#>=Pkg: song33 1 1 x86_64
#>=Prv: song33 = 1-1
#>=Req: reed33
#>=Rec: harp33
#>=Pkg: harp34 1 1 x86_64
#>=Prv: harp34 = 1-1
#>=Rec: (drum) <UNLESS> ((drum) <ELSE> (flute34))
#>=Pkg: flute34 2 1 x86_64
#>=Prv: flute34 = 2-1
#>=Pkg: flute34 3 1 i586
#>=Prv: flute34 = 3-1
#>=Prv: reed34
#>=Pkg: song34 1 1 x86_64
#>=Prv: song34 = 1-1
#>=Req: reed34
#>=Rec: harp34
#>=Pkg: harp35 1 1 x86_64
#>=Prv: harp35 = 1-1
#>=Rec: (harp35) <UNLESS> ((drum) <ELSE> (flute35))
#>=Pkg: flute35 2 1 x86_64
#>=Prv: flute35 = 2-1
#>=Pkg: flute35 3 1 i586
#>=Prv: flute35 = 3-1
#>=Prv: reed35
#>=Pkg: song35 1 1 x86_64
#>=Prv: song35 = 1-1
#>=Req: reed35
#>=Rec: harp35
#>=Pkg: harp36 1 1 x86_64
#>=Prv: harp36 = 1-1
#>=Rec: (flute36) <UNLESS> ((drum) <ELSE> (harp36))
#>=Pkg: flute36 2 1 x86_64
#>=Prv: flute36 = 2-1
#>=Pkg: flute36 3 1 i586
#>=Prv: flute36 = 3-1
#>=Prv: reed36
#>=Pkg: song36 1 1 x86_64
#>=Prv: song36 = 1-1
#>=Req: reed36
#>=Rec: harp36
#>=Pkg: harp37 1 1 x86_64
#>=Prv: harp37 = 1-1
#>=Rec: (drum) <IF> ((flute37) <ELSE> (nothing))
#>=Pkg: flute37 2 1 x86_64
#>=Prv: flute37 = 2-1
#>=Pkg: flute37 3 1 i586
#>=Prv: flute37 = 3-1
#>=Prv: reed37
#>=Pkg: song37 1 1 x86_64
#>=Prv: song37 = 1-1
#>=Req: reed37
#>=Rec: harp37
#>=Pkg: harp38 1 1 x86_64
#>=Prv: harp38 = 1-1
#>=Rec: (drum) <IF> ((flute38) <ELSE> (harp38))
#>=Pkg: flute38 2 1 x86_64
#>=Prv: flute38 = 2-1
#>=Pkg: flute38 3 1 i586
#>=Prv: flute38 = 3-1
#>=Prv: reed38
#>=Pkg: song38 1 1 x86_64
#>=Prv: song38 = 1-1
#>=Req: reed38
#>=Rec: harp38
#>=Pkg: harp39 1 1 x86_64
#>=Prv: harp39 = 1-1
#>=Rec: (drum) <UNLESS> ((flute39) <ELSE> (nothing))
#>=Pkg: flute39 2 1 x86_64
#>=Prv: flute39 = 2-1
#>=Pkg: flute39 3 1 i586
#>=Prv: flute39 = 3-1
#>=Prv: reed39
#>=Pkg: song39 1 1 x86_64
#>=Prv: song39 = 1-1
#>=Req: reed39
#>=Rec: harp39
#>=Pkg: harp40 1 1 x86_64
#>=Prv: harp40 = 1-1
#>=Rec: (drum) <UNLESS> ((flute40) <ELSE> (harp40))
#>=Pkg: flute40 2 1 x86_64
#>=Prv: flute40 = 2-1
#>=Pkg: flute40 3 1 i586
#>=Prv: flute40 = 3-1
#>=Prv: reed40
#>=Pkg: song40 1 1 x86_64
#>=Prv: song40 = 1-1
#>=Req: reed40
#>=Rec: harp40
#>=Pkg: harp41 1 1 x86_64
#>=Prv: harp41 = 1-1
#>=Rec: (harp41) <UNLESS> ((flute41) <ELSE> (drum))
#>=Pkg: flute41 2 1 x86_64
#>=Prv: flute41 = 2-1
#>=Pkg: flute41 3 1 i586
#>=Prv: flute41 = 3-1
#>=Prv: reed41
#>=Pkg: song41 1 1 x86_64
#>=Prv: song41 = 1-1
#>=Req: reed41
#>=Rec: harp41
#>=Pkg: harp42 1 1 x86_64
#>=Prv: harp42 = 1-1
#>=Rec: (drum) <UNLESS> (flute42)
#>=Pkg: flute42 2 1 x86_64
#>=Prv: flute42 = 2-1
#>=Pkg: flute42 3 1 i586
#>=Prv: flute42 = 3-1
#>=Prv: reed42
#>=Pkg: song42 1 1 x86_64
#>=Prv: song42 = 1-1
#>=Req: reed42
#>=Rec: harp42
#>=Pkg: harp43 1 1 x86_64
#>=Prv: harp43 = 1-1
#>=Rec: (harp43) <UNLESS> (flute43)
#>=Pkg: flute43 2 1 x86_64
#>=Prv: flute43 = 2-1
#>=Pkg: flute43 3 1 i586
#>=Prv: flute43 = 3-1
#>=Prv: reed43
#>=Pkg: song43 1 1 x86_64
#>=Prv: song43 = 1-1
#>=Req: reed43
#>=Rec: harp43
system x86_64 rpm @System
job install name song0
result transaction,problems <inline>
#>problem c1734821 info package song0-1-1.x86_64 requires reed0, but none of the providers can be installed
#>problem c1734821 solution 1bc12cfd allow flute0-3-1.i586@one
#>problem c1734821 solution 65aee945 deljob install name song0
nextjob
job install name song1
result transaction,problems <inline>
#>install flute1-3-1.i586@one
#>install harp1-1-1.x86_64@one
#>install song1-1-1.x86_64@one
nextjob
job install name song2
result transaction,problems <inline>
#>problem d3de0fa8 info package song2-1-1.x86_64 requires reed2, but none of the providers can be installed
#>problem d3de0fa8 solution 979297c2 deljob install name song2
#>problem d3de0fa8 solution c8439ca4 allow flute2-3-1.i586@one
nextjob
job install name song3
result transaction,problems <inline>
#>problem 94bc832f info package song3-1-1.x86_64 requires reed3, but none of the providers can be installed
#>problem 94bc832f solution 838fcb67 deljob install name song3
#>problem 94bc832f solution d942549b allow flute3-3-1.i586@one
nextjob
job install name song4
result transaction,problems <inline>
#>problem 43793ef6 info package song4-1-1.x86_64 requires reed4, but none of the providers can be installed
#>problem 43793ef6 solution da255e23 deljob install name song4
#>problem 43793ef6 solution ebd3881b allow flute4-3-1.i586@one
nextjob
job install name song5
result transaction,problems <inline>
#>install flute5-3-1.i586@one
#>install harp5-1-1.x86_64@one
#>install song5-1-1.x86_64@one
nextjob
job install name song6
result transaction,problems <inline>
#>problem 3f13d203 info package song6-1-1.x86_64 requires reed6, but none of the providers can be installed
#>problem 3f13d203 solution 6baed898 deljob install name song6
#>problem 3f13d203 solution bc1b358d allow flute6-3-1.i586@one
nextjob
job install name song7
result transaction,problems <inline>
#>problem bae4fc5c info package song7-1-1.x86_64 requires reed7, but none of the providers can be installed
#>problem bae4fc5c solution 24c41845 allow flute7-3-1.i586@one
#>problem bae4fc5c solution 7e6b8ab1 deljob install name song7
nextjob
job install name song8
result transaction,problems <inline>
#>problem ebc2a890 info package song8-1-1.x86_64 requires reed8, but none of the providers can be installed
#>problem ebc2a890 solution 26541115 allow flute8-3-1.i586@one
#>problem ebc2a890 solution 9c16ef68 deljob install name song8
nextjob
job install name song9
result transaction,problems <inline>
#>install flute9-3-1.i586@one
#>install harp9-1-1.x86_64@one
#>install song9-1-1.x86_64@one
nextjob
job install name song10
result transaction,problems <inline>
#>problem e28b7d76 info package song10-1-1.x86_64 requires reed10, but none of the providers can be installed
#>problem e28b7d76 solution ab80d4e9 deljob install name song10
#>problem e28b7d76 solution ac6fc38f allow flute10-3-1.i586@one
nextjob
job install name song11
result transaction,problems <inline>
#>problem e30a9f79 info package song11-1-1.x86_64 requires reed11, but none of the providers can be installed
#>problem e30a9f79 solution 24cf5d37 allow flute11-3-1.i586@one
#>problem e30a9f79 solution cb922c4f deljob install name song11
nextjob
job install name song12
result transaction,problems <inline>
#>problem 97296f5e info package song12-1-1.x86_64 requires reed12, but none of the providers can be installed
#>problem 97296f5e solution 80fcf877 deljob install name song12
#>problem 97296f5e solution dd947588 allow flute12-3-1.i586@one
nextjob
job install name song13
result transaction,problems <inline>
#>problem 9658aff3 info package song13-1-1.x86_64 requires reed13, but none of the providers can be installed
#>problem 9658aff3 solution 1a448a94 deljob install name song13
#>problem 9658aff3 solution bebd7c96 allow flute13-3-1.i586@one
nextjob
job install name song14
result transaction,problems <inline>
#>problem 4f2360d1 info package song14-1-1.x86_64 requires reed14, but none of the providers can be installed
#>problem 4f2360d1 solution d3f13925 allow flute14-3-1.i586@one
#>problem 4f2360d1 solution dae91f65 deljob install name song14
nextjob
job install name song15
result transaction,problems <inline>
#>problem 61a5e1d5 info package song15-1-1.x86_64 requires reed15, but none of the providers can be installed
#>problem 61a5e1d5 solution e6b35985 allow flute15-3-1.i586@one
#>problem 61a5e1d5 solution f52c5c6c deljob install name song15
nextjob
job install name song16
result transaction,problems <inline>
#>install flute16-3-1.i586@one
#>install harp16-1-1.x86_64@one
#>install song16-1-1.x86_64@one
nextjob
job install name song17
result transaction,problems <inline>
#>install flute17-3-1.i586@one
#>install song17-1-1.x86_64@one
nextjob
job install name song18
result transaction,problems <inline>
#>problem 6905a451 info package song18-1-1.x86_64 requires reed18, but none of the providers can be installed
#>problem 6905a451 solution 14fd4662 allow flute18-3-1.i586@one
#>problem 6905a451 solution 21e50827 deljob install name song18
nextjob
job install name song19
result transaction,problems <inline>
#>install flute19-3-1.i586@one
#>install harp19-1-1.x86_64@one
#>install song19-1-1.x86_64@one
nextjob
job install name song20
result transaction,problems <inline>
#>install flute20-3-1.i586@one
#>install song20-1-1.x86_64@one
nextjob
job install name song21
result transaction,problems <inline>
#>install flute21-3-1.i586@one
#>install song21-1-1.x86_64@one
nextjob
job install name song22
result transaction,problems <inline>
#>problem 1c920ab4 info package song22-1-1.x86_64 requires reed22, but none of the providers can be installed
#>problem 1c920ab4 solution 0c98ab93 deljob install name song22
#>problem 1c920ab4 solution d21031e9 allow flute22-3-1.i586@one
nextjob
job install name song23
result transaction,problems <inline>
#>install flute23-3-1.i586@one
#>install harp23-1-1.x86_64@one
#>install song23-1-1.x86_64@one
nextjob
job install name song24
result transaction,problems <inline>
#>problem a7724b77 info package song24-1-1.x86_64 requires reed24, but none of the providers can be installed
#>problem a7724b77 solution 5778b6d4 deljob install name song24
#>problem a7724b77 solution 86040059 allow flute24-3-1.i586@one
nextjob
job install name song25
result transaction,problems <inline>
#>problem 403dfd2f info package song25-1-1.x86_64 requires reed25, but none of the providers can be installed
#>problem 403dfd2f solution 03c3eba8 allow flute25-3-1.i586@one
#>problem 403dfd2f solution c0886bb7 deljob install name song25
nextjob
job install name song26
result transaction,problems <inline>
#>problem b5537c84 info package song26-1-1.x86_64 requires reed26, but none of the providers can be installed
#>problem b5537c84 solution 712c4829 allow flute26-3-1.i586@one
#>problem b5537c84 solution ae765a0f deljob install name song26
nextjob
job install name song27
result transaction,problems <inline>
#>problem 98bcfec6 info package song27-1-1.x86_64 requires reed27, but none of the providers can be installed
#>problem 98bcfec6 solution c302aa9d allow flute27-3-1.i586@one
#>problem 98bcfec6 solution c5f89b88 deljob install name song27
nextjob
job install name song28
result transaction,problems <inline>
#>problem cd220a2c info package song28-1-1.x86_64 requires reed28, but none of the providers can be installed
#>problem cd220a2c solution 8519cd67 allow flute28-3-1.i586@one
#>problem cd220a2c solution d720c685 deljob install name song28
nextjob
job install name song29
result transaction,problems <inline>
#>problem 5fbb0cc0 info package song29-1-1.x86_64 requires reed29, but none of the providers can be installed
#>problem 5fbb0cc0 solution 48bcec84 allow flute29-3-1.i586@one
#>problem 5fbb0cc0 solution 6c2f1d49 deljob install name song29
nextjob
job install name song30
result transaction,problems <inline>
#>problem 8f2407ee info package song30-1-1.x86_64 requires reed30, but none of the providers can be installed
#>problem 8f2407ee solution ac3c5792 allow flute30-3-1.i586@one
#>problem 8f2407ee solution c112e421 deljob install name song30
nextjob
job install name song31
result transaction,problems <inline>
#>problem 8f6702f3 info package song31-1-1.x86_64 requires reed31, but none of the providers can be installed
#>problem 8f6702f3 solution 65d7f360 allow flute31-3-1.i586@one
#>problem 8f6702f3 solution 7176145e deljob install name song31
nextjob
job install name song32
result transaction,problems <inline>
#>problem 88930ae9 info package song32-1-1.x86_64 requires reed32, but none of the providers can be installed
#>problem 88930ae9 solution a244935e deljob install name song32
#>problem 88930ae9 solution e1f5f245 allow flute32-3-1.i586@one
nextjob
job install name song33
result transaction,problems <inline>
#>problem 88551f40 info package song33-1-1.x86_64 requires reed33, but none of the providers can be installed
#>problem 88551f40 solution 7c2fbe04 allow flute33-3-1.i586@one
#>problem 88551f40 solution fe3b87f4 deljob install name song33
nextjob
job install name song34
result transaction,problems <inline>
#>problem 13ed6094 info package song34-1-1.x86_64 requires reed34, but none of the providers can be installed
#>problem 13ed6094 solution 278bafa5 deljob install name song34
#>problem 13ed6094 solution 60517909 allow flute34-3-1.i586@one
nextjob
job install name song35
result transaction,problems <inline>
#>problem a75e5995 info package song35-1-1.x86_64 requires reed35, but none of the providers can be installed
#>problem a75e5995 solution 8d77d0f1 deljob install name song35
#>problem a75e5995 solution f9ffef33 allow flute35-3-1.i586@one
nextjob
job install name song36
result transaction,problems <inline>
#>problem baa00f84 info package song36-1-1.x86_64 requires reed36, but none of the providers can be installed
#>problem baa00f84 solution b57ccd0b allow flute36-3-1.i586@one
#>problem baa00f84 solution ee10ed7d deljob install name song36
nextjob
job install name song37
result transaction,problems <inline>
#>install flute37-3-1.i586@one
#>install harp37-1-1.x86_64@one
#>install song37-1-1.x86_64@one
nextjob
job install name song38
result transaction,problems <inline>
#>install flute38-3-1.i586@one
#>install harp38-1-1.x86_64@one
#>install song38-1-1.x86_64@one
nextjob
job install name song39
result transaction,problems <inline>
#>install flute39-3-1.i586@one
#>install harp39-1-1.x86_64@one
#>install song39-1-1.x86_64@one
nextjob
job install name song40
result transaction,problems <inline>
#>install flute40-3-1.i586@one
#>install harp40-1-1.x86_64@one
#>install song40-1-1.x86_64@one
nextjob
job install name song41
result transaction,problems <inline>
#>install flute41-3-1.i586@one
#>install harp41-1-1.x86_64@one
#>install song41-1-1.x86_64@one
nextjob
job install name song42
result transaction,problems <inline>
#>install flute42-3-1.i586@one
#>install harp42-1-1.x86_64@one
#>install song42-1-1.x86_64@one
nextjob
job install name song43
result transaction,problems <inline>
#>install flute43-3-1.i586@one
#>install harp43-1-1.x86_64@one
#>install song43-1-1.x86_64@one
