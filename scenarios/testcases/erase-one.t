# Who asks one package of a name to go wants nothing new of that name but what another job asks for, even where another version stays; who asks several of them to go says nothing of others.
repo @System 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: d 1 1 x86_64
#>=Prv: d = 1-1
#>=Pkg: d 3 1 x86_64
#>=Prv: d = 3-1
#>=Pkg: e 1 1 x86_64
#>=Prv: e = 1-1
#>=Pkg: e 2 1 x86_64
#>=Prv: e = 2-1
#>=Pkg: f 1 1 x86_64
#>=Prv: f = 1-1
#>=Prv: thing
repo one 0 testtags <inline>
#>=Ver: 3.0
#>=Pkg: d 2 1 x86_64
#>=Prv: d = 2-1
#>=Prv: want-d
#>=Pkg: d 4 1 x86_64
#>=Prv: d = 4-1
#>=Pkg: e 3 1 x86_64
#>=Prv: e = 3-1
#>=Pkg: f 2 1 x86_64
#>=Prv: f = 2-1
#>=Pkg: needs 1 1 x86_64
#>=Prv: needs = 1-1
#>=Req: d > 3
#>=Pkg: needs-e 1 1 x86_64
#>=Prv: needs-e = 1-1
#>=Req: e > 2
#>=Pkg: needs-f 1 1 x86_64
#>=Prv: needs-f = 1-1
#>=Req: f > 1
system x86_64 rpm @System
job erase name d = 3
job update name d
result transaction,problems <inline>
#>erase d-3-1.x86_64@@System
nextjob
job erase name d = 1
job update all packages
result transaction,problems <inline>
#>erase d-1-1.x86_64@@System
#>upgrade e-1-1.x86_64@@System e-3-1.x86_64@one
#>upgrade e-2-1.x86_64@@System e-3-1.x86_64@one
#>upgrade f-1-1.x86_64@@System f-2-1.x86_64@one
nextjob
job erase name d = 3
job install name needs
result transaction,problems <inline>
#>problem 25f83c84 info package needs-1-1.x86_64 requires d > 3, but none of the providers can be installed
#>problem 25f83c84 solution 5c4655d9 deljob install name needs
#>problem 25f83c84 solution f12c3b67 deljob erase name d = 3
nextjob
job erase name d = 3
job install name needs
job multiversion name d
result transaction,problems <inline>
#>problem 25f83c84 info package needs-1-1.x86_64 requires d > 3, but none of the providers can be installed
#>problem 25f83c84 solution 5c4655d9 deljob install name needs
#>problem 25f83c84 solution f12c3b67 deljob erase name d = 3
nextjob
job erase name d = 1
job update name d
job multiversion name d
result transaction,problems <inline>
#>erase d-1-1.x86_64@@System
nextjob
job erase name d = 3
job install provides want-d
result transaction,problems <inline>
#>downgrade d-3-1.x86_64@@System d-2-1.x86_64@one
#>upgrade d-1-1.x86_64@@System d-2-1.x86_64@one
nextjob
job erase name d = 3
job install name d = 4
result transaction,problems <inline>
#>upgrade d-1-1.x86_64@@System d-4-1.x86_64@one
#>upgrade d-3-1.x86_64@@System d-4-1.x86_64@one
nextjob
job erase name d = 3
job install name d = 2
job install name needs
result transaction,problems <inline>
#>downgrade d-3-1.x86_64@@System d-2-1.x86_64@one
#>problem 25f83c84 info package needs-1-1.x86_64 requires d > 3, but none of the providers can be installed
#>problem 25f83c84 solution 5c4655d9 deljob install name needs
#>problem 25f83c84 solution f12c3b67 deljob erase name d = 3
#>problem 25f83c84 solution f12c3b67 deljob install name d = 2
#>upgrade d-1-1.x86_64@@System d-2-1.x86_64@one
nextjob
job erase pkg e-1-1.x86_64@@System
job install name needs-e
result transaction,problems <inline>
#>problem 4edc5ba4 info package needs-e-1-1.x86_64 requires e > 2, but none of the providers can be installed
#>problem 4edc5ba4 solution 8feaa111 deljob install name needs-e
#>problem 4edc5ba4 solution ba8083e6 deljob erase pkg e-1-1.x86_64@@System
nextjob
job erase name e < 3
job install name needs-e
result transaction,problems <inline>
#>install needs-e-1-1.x86_64@one
#>upgrade e-1-1.x86_64@@System e-3-1.x86_64@one
#>upgrade e-2-1.x86_64@@System e-3-1.x86_64@one
nextjob
job erase name e < 3
job update all packages
result transaction,problems <inline>
#>erase e-1-1.x86_64@@System
#>erase e-2-1.x86_64@@System
#>upgrade d-1-1.x86_64@@System d-4-1.x86_64@one
#>upgrade d-3-1.x86_64@@System d-4-1.x86_64@one
#>upgrade f-1-1.x86_64@@System f-2-1.x86_64@one
nextjob
job erase name e = 1
job erase name e = 2
job install name needs-e
result transaction,problems <inline>
#>erase e-2-1.x86_64@@System
#>problem 4edc5ba4 info package needs-e-1-1.x86_64 requires e > 2, but none of the providers can be installed
#>problem 4edc5ba4 solution 8feaa111 deljob install name needs-e
#>problem 4edc5ba4 solution 96536ea7 deljob erase name e = 1
#>problem 4edc5ba4 solution 96536ea7 deljob erase name e = 2
nextjob
job erase name f
job install name needs-f
result transaction,problems <inline>
#>problem 1e860734 info package needs-f-1-1.x86_64 requires f > 1, but none of the providers can be installed
#>problem 1e860734 solution 62ba91c4 deljob erase name f
#>problem 1e860734 solution e3d5591e deljob install name needs-f
nextjob
job erase provides thing
job install name needs-f
result transaction,problems <inline>
#>install needs-f-1-1.x86_64@one
#>upgrade f-1-1.x86_64@@System f-2-1.x86_64@one
nextjob
job erase provides f = 1
job install name needs-f
result transaction,problems <inline>
#>install needs-f-1-1.x86_64@one
#>upgrade f-1-1.x86_64@@System f-2-1.x86_64@one
nextjob
job erase name d = 3
job distupgrade all packages
result transaction,problems <inline>
#>problem 88eadf3f info problem with installed package d-1-1.x86_64
#>problem 88eadf3f solution e28c5f53 allow d-1-1.x86_64@@System
#>problem 88eadf3f solution f12c3b67 deljob erase name d = 3
#>problem 88eadf3f solution f22d042b erase d-1-1.x86_64@@System
#>upgrade d-1-1.x86_64@@System d-4-1.x86_64@one
#>upgrade d-3-1.x86_64@@System d-4-1.x86_64@one
#>upgrade e-1-1.x86_64@@System e-3-1.x86_64@one
#>upgrade e-2-1.x86_64@@System e-3-1.x86_64@one
#>upgrade f-1-1.x86_64@@System f-2-1.x86_64@one
nextjob
job erase name d = 3
job distupgrade name d
result transaction,problems <inline>
#>problem 88eadf3f info problem with installed package d-1-1.x86_64
#>problem 88eadf3f solution e28c5f53 allow d-1-1.x86_64@@System
#>problem 88eadf3f solution f12c3b67 deljob erase name d = 3
#>problem 88eadf3f solution f22d042b erase d-1-1.x86_64@@System
#>upgrade d-1-1.x86_64@@System d-4-1.x86_64@one
#>upgrade d-3-1.x86_64@@System d-4-1.x86_64@one
nextjob
job erase name d = 3 [weak]
job distupgrade name d
result transaction,problems <inline>
#>upgrade d-1-1.x86_64@@System d-4-1.x86_64@one
#>upgrade d-3-1.x86_64@@System d-4-1.x86_64@one
nextjob
job erase name d = 3 [weak]
job install name needs
result transaction,problems <inline>
#>install needs-1-1.x86_64@one
#>upgrade d-1-1.x86_64@@System d-4-1.x86_64@one
#>upgrade d-3-1.x86_64@@System d-4-1.x86_64@one
