# Which package is the best: repositories and architectures come before versions, and what is favored is so, too; nobody loses a package for the best update of it.
repo @System 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: violin 2 1 i586
#>=Prv: violin = 2-1
#>=Pkg: viola 1 1 x86_64
#>=Prv: viola = 1-1
#>=Pkg: cello 1 1 noarch
#>=Prv: cello = 1-1
#>=Pkg: bass 1 1 i586
#>=Prv: bass = 1-1
#>=Req: strings > 1
#>=Pkg: harp 1 1 noarch
#>=Prv: harp = 1-1
#>=Pkg: flute 1 1 noarch
#>=Prv: flute = 1-1
#>=Pkg: oboe 1 1 noarch
#>=Prv: oboe = 1-1
#>=Pkg: horn 2 1 noarch
#>=Prv: horn = 2-1
#>=Pkg: drum 1 1 noarch
#>=Prv: drum = 1-1
#>=Pkg: stick 1 1 noarch
#>=Prv: stick = 1-1
#>=Pkg: tuba 1 1 noarch
#>=Prv: tuba = 1-1
#>=Con: strings
#>=Pkg: lute 1 1 noarch
#>=Prv: lute = 1-1
repo main 10 testtags <inline>
#>=Ver: 3.0
#>=Pkg: violin 2 1 i686
#>=Prv: violin = 2-1
#>=Pkg: viola 2 1 i586
#>=Prv: viola = 2-1
#>=Pkg: cello 1 1 x86_64
#>=Prv: cello = 1-1
#>=Pkg: bass 2 1 x86_64
#>=Prv: bass = 2-1
#>=Pkg: harp 2 1 x86_64
#>=Prv: harp = 2-1
#>=Req: nothing-has-it
#>=Pkg: flute 2 1 noarch
#>=Prv: flute = 2-1
#>=Con: oboe
#>=Pkg: oboe 2 1 noarch
#>=Prv: oboe = 2-1
#>=Pkg: horn 3 1 noarch
#>=Prv: horn = 3-1
#>=Req: nothing-has-it
#>=Pkg: horn 1 1 noarch
#>=Prv: horn = 1-1
#>=Pkg: drum 2 1 noarch
#>=Prv: drum = 2-1
#>=Req: stick = 1
#>=Pkg: stick 2 1 noarch
#>=Prv: stick = 2-1
#>=Pkg: silence 1 1 noarch
#>=Prv: silence = 1-1
#>=Con: drum
#>=Pkg: broom 1 1 noarch
#>=Prv: broom = 1-1
#>=Con: stick
#>=Pkg: theorbo 1 1 noarch
#>=Prv: theorbo = 1-1
#>=Obs: lute
repo more 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: cello 2 1 x86_64
#>=Prv: cello = 2-1
#>=Pkg: harp 1 1 x86_64
#>=Prv: harp = 1-1
#>=Pkg: horn 4 1 noarch
#>=Prv: horn = 4-1
system x86_64 rpm @System
job multiversion name theorbo
job update name lute [forcebest]
result transaction,problems <inline>
#>install theorbo-1-1.noarch@main
nextjob
job update name oboe [forcebest]
job lock name oboe = 2
result transaction,problems <inline>
nextjob
job update name oboe [forcebest]
job lock name oboe = 2 [weak]
result transaction,problems <inline>
nextjob
job update name oboe [forcebest]
job blacklist name oboe = 2
result transaction,problems <inline>
#>problem 06119376 info package oboe-2-1.noarch can only be installed by a direct request
#>problem 06119376 solution 4cfe5aed allow oboe-2-1.noarch@main
#>problem 06119376 solution f17aa859 allow oboe-1-1.noarch@@System
#>upgrade oboe-1-1.noarch@@System oboe-2-1.noarch@main
nextjob
job update name oboe [forcebest]
job erase name oboe = 2
result transaction,problems <inline>
#>problem 06119376 info cannot install the best update candidate for package oboe-1-1.noarch
#>problem 06119376 solution 5eee9266 deljob erase name oboe = 2
#>problem 06119376 solution f17aa859 allow oboe-1-1.noarch@@System
#>upgrade oboe-1-1.noarch@@System oboe-2-1.noarch@main
nextjob
job install name horn [forcebest]
job lock name horn = 3
result transaction,problems <inline>
nextjob
job install name broom [forcebest]
job lock name broom [weak]
result transaction,problems <inline>
#>problem bafa838f info package broom-1-1.noarch conflicts with stick provided by stick-1-1.noarch
#>problem bafa838f solution 1eba4ef7 erase stick-1-1.noarch@@System
#>problem bafa838f solution bec8c8da deljob install name broom [forcebest]
nextjob
job update name violin [forcebest]
result transaction,problems <inline>
#>change violin-2-1.i586@@System violin-2-1.i686@main
#>problem 8a028111 info cannot install both violin-2-1.i686 and violin-2-1.i586
#>problem 8a028111 solution c6939df2 allow violin-2-1.i586@@System
#>problem 8a028111 solution ca04563d replace violin-2-1.i586@@System violin-2-1.i686@main
nextjob
job update name violin [forcebest]
solverflags allowarchchange
result transaction,problems <inline>
#>change violin-2-1.i586@@System violin-2-1.i686@main
nextjob
job update name viola [forcebest]
result transaction,problems <inline>
nextjob
job install name viola [forcebest]
result transaction,problems <inline>
nextjob
job update name cello [forcebest]
result transaction,problems <inline>
nextjob
job update name harp [forcebest]
result transaction,problems <inline>
#>problem 5a9ad659 info nothing provides nothing-has-it needed by harp-2-1.x86_64
#>problem 5a9ad659 solution 73a612e9 allow harp-1-1.noarch@@System
nextjob
job update name harp [forcebest]
job favor pkg harp-1-1.x86_64@more
result transaction,problems <inline>
#>change harp-1-1.noarch@@System harp-1-1.x86_64@more
nextjob
job update name harp [forcebest]
job disfavor pkg harp-2-1.x86_64@main
result transaction,problems <inline>
nextjob
solverflags allowuninstall
job update name flute [forcebest]
result transaction,problems <inline>
#>erase oboe-1-1.noarch@@System
#>upgrade flute-1-1.noarch@@System flute-2-1.noarch@main
nextjob
solverflags allowuninstall
job update name flute [forcebest]
job update name oboe [forcebest]
result transaction,problems <inline>
#>erase oboe-1-1.noarch@@System
#>upgrade flute-1-1.noarch@@System flute-2-1.noarch@main
nextjob
job update name flute [forcebest]
job update name oboe [forcebest]
job allowuninstall name oboe
result transaction,problems <inline>
#>erase oboe-1-1.noarch@@System
#>upgrade flute-1-1.noarch@@System flute-2-1.noarch@main
nextjob
solverflags allowuninstall
job distupgrade name horn [forcebest]
result transaction,problems <inline>
#>downgrade horn-2-1.noarch@@System horn-1-1.noarch@main
#>problem e79cab77 info nothing provides nothing-has-it needed by horn-3-1.noarch
#>problem e79cab77 solution 2e71a7bc erase horn-2-1.noarch@@System
#>problem e79cab77 solution 853f221f allow horn-2-1.noarch@@System
#>problem e79cab77 solution 853f221f allow horn-2-1.noarch@@System
#>problem e79cab77 solution bb229e00 allow horn-1-1.noarch@main
#>problem e79cab77 solution e6fe9db1 allow horn-4-1.noarch@more
nextjob
solverflags allowuninstall
job update name horn [forcebest]
result transaction,problems <inline>
#>problem 15257649 info nothing provides nothing-has-it needed by horn-3-1.noarch
#>problem 15257649 solution 2e4fb09b allow horn-2-1.noarch@@System
#>problem 15257649 solution 7ee9349c replace horn-2-1.noarch@@System horn-1-1.noarch@main
#>problem 15257649 solution e6fe9db1 allow horn-4-1.noarch@more
#>upgrade horn-2-1.noarch@@System horn-4-1.noarch@more
nextjob
solverflags allowuninstall bestobeypolicy
job update name violin [forcebest]
result transaction,problems <inline>
nextjob
solverflags allowuninstall
job update name drum [forcebest]
job update name stick [forcebest]
result transaction,problems <inline>
#>problem 1f6964df info package drum-2-1.noarch requires stick = 1, but none of the providers can be installed
#>problem 1f6964df solution 887397db allow drum-1-1.noarch@@System
#>problem 1f6964df solution 9bbf5558 erase drum-1-1.noarch@@System
#>problem 1f6964df solution fbae667b allow stick-1-1.noarch@@System
#>upgrade drum-1-1.noarch@@System drum-2-1.noarch@main
nextjob
solverflags allowuninstall
job update name drum [forcebest]
job update name stick [forcebest]
job erase name tuba
result transaction,problems <inline>
#>erase tuba-1-1.noarch@@System
#>problem 1f6964df info package drum-2-1.noarch requires stick = 1, but none of the providers can be installed
#>problem 1f6964df solution 887397db allow drum-1-1.noarch@@System
#>problem 1f6964df solution 9bbf5558 erase drum-1-1.noarch@@System
#>problem 1f6964df solution fbae667b allow stick-1-1.noarch@@System
#>upgrade drum-1-1.noarch@@System drum-2-1.noarch@main
nextjob
solverflags allowuninstall
job update name drum [forcebest]
job install name silence
result transaction,problems <inline>
#>erase drum-1-1.noarch@@System
#>install silence-1-1.noarch@main
nextjob
solverflags allowuninstall
job update name drum [forcebest]
job erase name stick
result transaction,problems <inline>
#>problem ce1a5d3e info package drum-2-1.noarch requires stick = 1, but none of the providers can be installed
#>problem ce1a5d3e solution 8627aceb deljob erase name stick
#>problem ce1a5d3e solution 887397db allow drum-1-1.noarch@@System
#>problem ce1a5d3e solution 9bbf5558 erase drum-1-1.noarch@@System
#>upgrade drum-1-1.noarch@@System drum-2-1.noarch@main
nextjob
solverflags allowuninstall
job update name drum [forcebest]
job update name stick [forcebest]
job install name silence
job install name broom
result transaction,problems <inline>
#>erase drum-1-1.noarch@@System
#>erase stick-1-1.noarch@@System
#>install broom-1-1.noarch@main
#>install silence-1-1.noarch@main
nextjob
solverflags allowuninstall
job distupgrade all packages [forcebest]
result transaction,problems <inline>
#>change cello-1-1.noarch@@System cello-1-1.x86_64@main
#>change harp-1-1.noarch@@System harp-1-1.x86_64@more
#>change violin-2-1.i586@@System violin-2-1.i686@main
#>downgrade horn-2-1.noarch@@System horn-1-1.noarch@main
#>erase drum-1-1.noarch@@System
#>erase lute-1-1.noarch@@System theorbo-1-1.noarch@main
#>erase oboe-1-1.noarch@@System
#>install theorbo-1-1.noarch@main
#>problem 704119cb info nothing provides nothing-has-it needed by harp-2-1.x86_64
#>problem 704119cb solution b6426097 allow harp-1-1.x86_64@more
#>problem 704119cb solution fb6d67d6 erase harp-1-1.noarch@@System
#>problem 704119cb solution fe5b67b6 allow harp-1-1.noarch@@System
#>problem 704119cb solution fe5b67b6 allow harp-1-1.noarch@@System
#>problem e79cab77 info nothing provides nothing-has-it needed by horn-3-1.noarch
#>problem e79cab77 solution 2e71a7bc erase horn-2-1.noarch@@System
#>problem e79cab77 solution 853f221f allow horn-2-1.noarch@@System
#>problem e79cab77 solution 853f221f allow horn-2-1.noarch@@System
#>problem e79cab77 solution bb229e00 allow horn-1-1.noarch@main
#>problem e79cab77 solution e6fe9db1 allow horn-4-1.noarch@more
#>upgrade bass-1-1.i586@@System bass-2-1.x86_64@main
#>upgrade flute-1-1.noarch@@System flute-2-1.noarch@main
#>upgrade stick-1-1.noarch@@System stick-2-1.noarch@main
#>upgrade viola-1-1.x86_64@@System viola-2-1.i586@main
nextjob
solverflags allowuninstall
job update all packages [forcebest]
result transaction,problems <inline>
#>change violin-2-1.i586@@System violin-2-1.i686@main
#>erase lute-1-1.noarch@@System theorbo-1-1.noarch@main
#>erase oboe-1-1.noarch@@System
#>install theorbo-1-1.noarch@main
#>problem 15257649 info nothing provides nothing-has-it needed by horn-3-1.noarch
#>problem 15257649 solution 2e4fb09b allow horn-2-1.noarch@@System
#>problem 15257649 solution 7ee9349c replace horn-2-1.noarch@@System horn-1-1.noarch@main
#>problem 15257649 solution e6fe9db1 allow horn-4-1.noarch@more
#>problem 1f6964df info package drum-2-1.noarch requires stick = 1, but none of the providers can be installed
#>problem 1f6964df solution 887397db allow drum-1-1.noarch@@System
#>problem 1f6964df solution 9bbf5558 erase drum-1-1.noarch@@System
#>problem 1f6964df solution fbae667b allow stick-1-1.noarch@@System
#>problem 63157823 info cannot install both bass-2-1.x86_64 and bass-1-1.i586
#>problem 63157823 solution 0ccf8ade allow bass-1-1.i586@@System
#>problem 63157823 solution 2ca6d96e replace bass-1-1.i586@@System bass-2-1.x86_64@main
#>problem add95034 info nothing provides nothing-has-it needed by harp-2-1.x86_64
#>problem add95034 solution b6426097 allow harp-1-1.x86_64@more
#>problem add95034 solution c727d3a5 allow harp-1-1.noarch@@System
#>problem add95034 solution fb6d67d6 erase harp-1-1.noarch@@System
#>problem d6b9d5a1 info cannot install both violin-2-1.i686 and violin-2-1.i586
#>problem d6b9d5a1 solution 4c2fa2b9 allow violin-2-1.i586@@System
#>problem d6b9d5a1 solution ca04563d replace violin-2-1.i586@@System violin-2-1.i686@main
#>upgrade bass-1-1.i586@@System bass-2-1.x86_64@main
#>upgrade drum-1-1.noarch@@System drum-2-1.noarch@main
#>upgrade flute-1-1.noarch@@System flute-2-1.noarch@main
#>upgrade horn-2-1.noarch@@System horn-4-1.noarch@more
