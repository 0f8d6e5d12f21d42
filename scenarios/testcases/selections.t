# What words mean: the readings of a selection, and how selections are added and narrowed.
repo system 0 testtags <inline>
#>=Pkg: A 1 1 noarch
#>=Pkg: inst 1 1 noarch
#>=Prv: cap = 5
#>=Fls: /usr/bin/x
repo available 0 testtags <inline>
#>=Pkg: D 2 2 badarch
#>=Pkg: A 2 1 noarch
#>=Prv: cap
#>=Fls: /usr/bin/x
#>=Pkg: A 2 2 i686
#>=Req: BBB > 5
#>=Pkg: a 2 2 i686
#>=Pkg: A 2 2 src
#>=Pkg: A 2 2 badarch
#>=Pkg: pattern:pat 1 1 noarch
#>=Pkg: D 2 2 noarch
#>=Pkg: dis 2 2 noarch
#>=Fls: /usr/bin/x
#>=Pkg: s 1 1 src
#>=Req: BBB
#>=Pkg: e 2:1 1 noarch
#>=Pkg: x.i686 1 1 noarch
#>=Pkg: v-1 1 1 noarch
#>=Rec: (BBB = 3 & CC)
#>=Pkg: v 1 1 noarch
#>=Con: BBB = 3
#>=Prv: /usr/bin/y
system i686 rpm system
disable pkg dis-2-2.noarch@available
job noop selection D name
result jobs <inline>
#>job noop name D

nextjob
job noop selection a name,nocase
result jobs <inline>
#>job noop name A
#>job noop name a

nextjob
job noop selection [aD]* name,glob,flat
result jobs <inline>
#>job noop oneof a-2-2.i686@available D-2-2.noarch@available

nextjob
job noop selection A* name,glob,installedonly
result jobs <inline>
#>job noop pkg A-1-1.noarch@system [setrepo,noautoset]

nextjob
job noop selection A* name,glob,sourceonly,withbadarch
result jobs <inline>
#>job noop name A . src

nextjob
job noop selection A name,withsource,installedonly
result jobs <inline>
#>job noop pkg A-1-1.noarch@system [setrepo,noautoset]

nextjob
job noop selection A.src name,dotarch,withsource
result jobs <inline>
#>job noop name A . src [setarch]

nextjob
job noop selection A.nosuch name,dotarch
result jobs <inline>

nextjob
job noop selection A.i686 name
result jobs <inline>

nextjob
job noop selection A = 2 name,rel
result jobs <inline>
#>job noop name A = 2 [setev]

nextjob
job noop selection A != 2-1 name,rel
result jobs <inline>
#>job noop name A <> 2-1

nextjob
job noop selection A<=>2-1 name,rel
result jobs <inline>
#>job noop name A <=> 2-1

nextjob
job noop selection A* > 1 name,rel,glob
result jobs <inline>
#>job noop name A > 1

nextjob
job noop selection A.i686 = 2-2 name,rel,dotarch
result jobs <inline>
#>job noop name (A . i686) = 2-2 [setevr,setarch]

nextjob
job noop selection pat name,skipkind
result jobs <inline>
#>job noop name pattern:pat

nextjob
job noop selection pat provides,skipkind
result jobs <inline>

nextjob
job noop selection dis name,withdisabled
result jobs <inline>
#>job noop pkg dis-2-2.noarch@available [noautoset]

nextjob
job noop selection cap name
result jobs <inline>

nextjob
job noop selection c* provides,glob
result jobs <inline>
#>job noop provides cap

nextjob
job noop selection c* = 5 provides,glob,rel
result jobs <inline>
#>job noop provides cap = 5

nextjob
job noop selection cap.noarch provides,dotarch
result jobs <inline>
#>job noop provides cap . noarch [setarch]

nextjob
job noop selection A provides,sourceonly
result jobs <inline>

nextjob
job noop selection /usr/bin/x filelist,withdisabled
result jobs <inline>
#>job noop oneof inst-1-1.noarch@system A-2-1.noarch@available dis-2-2.noarch@available

nextjob
job noop selection /usr/bin/x provides
result jobs <inline>

nextjob
job noop selection /usr/bin/y filelist,provides
result jobs <inline>
#>job noop provides /usr/bin/y

nextjob
job noop selection /usr/bin/y filelist
result jobs <inline>

nextjob
job noop selection A-2 canon
result jobs <inline>
#>job noop name A = 2 [setev]

nextjob
job noop selection A-2-2.i686 canon
result jobs <inline>
#>job noop name (A . i686) = 2-2 [setevr,setarch]

nextjob
job noop selection e-1 canon
result jobs <inline>
#>job noop name e = 2:1 [setev]

nextjob
job noop selection e-2:1-1 canon
result jobs <inline>
#>job noop name e = 2:1-1 [setevr]

nextjob
job noop selection v-1 name,canon
result jobs <inline>
#>job noop name v-1

nextjob
job noop selection v-1-1 canon
result jobs <inline>
#>job noop name v-1 = 1 [setev]

nextjob
job noop selection A*-2 canon,glob
result jobs <inline>
#>job noop name A = 2 [setev]

nextjob
job noop selection_matchdeps solvable:requires BBB flat
result jobs <inline>
#>job noop pkg A-2-2.i686@available [noautoset]

nextjob
job noop selection_matchdeps solvable:requires BBB withsource,rel
result jobs <inline>
#>job noop pkg A-2-2.i686@available [noautoset]
#>job noop pkg s-1-1.src@available [noautoset]

nextjob
job noop selection_matchdeps solvable:requires BBB > 5 depstr
result jobs <inline>
#>job noop pkg A-2-2.i686@available [noautoset]

nextjob
job noop selection_matchdeps solvable:recommends BBB < 2 rel
result jobs <inline>

nextjob
job noop selection_matchdeps solvable:conflicts bbb nocase
result jobs <inline>
#>job noop pkg v-1-1.noarch@available [noautoset]

nextjob
job noop selection_matchdeps solvable:name A flat,withbadarch,withsource
result jobs <inline>
#>job noop oneof A-1-1.noarch@system A-2-1.noarch@available A-2-2.i686@available A-2-2.src@available A-2-2.badarch@available

nextjob
job noop selection_matchdeps solvable:provides cap flat
result jobs <inline>
#>job noop oneof inst-1-1.noarch@system A-2-1.noarch@available

nextjob
job noop selection_matchdeps solvable:provides /usr/bin/x flat
result jobs <inline>

nextjob
job noop selection_matchdepid solvable:name A flat
result jobs <inline>
#>job noop oneof A-1-1.noarch@system A-2-1.noarch@available A-2-2.i686@available

nextjob
job noop selection_matchdepid solvable:requires BBB depstr
result jobs <inline>

nextjob
job noop selection_matchdepid solvable:recommends BBB = 3 & CC depstr
result jobs <inline>
#>job noop pkg v-1-1-1.noarch@available [noautoset]

nextjob
job noop selection A name
job noop selection D name,add
result jobs <inline>
#>job noop name A
#>job noop name D

nextjob
job noop selection A name
job noop selection A>1 name,rel,filter
result jobs <inline>
#>job noop oneof A-2-1.noarch@available A-2-2.i686@available

nextjob
job noop selection A name
job noop selection A=1-1 name,rel,filter
result jobs <inline>
#>job noop pkg A-1-1.noarch@system [setevr,noautoset]

nextjob
job noop selection A name
job noop selection D name,subtract
result jobs <inline>
#>job noop name A

nextjob
job noop selection A name
job noop selection A name,subtract
result jobs <inline>

nextjob
job install name A
job noop selection A=1 name,rel,filter
result jobs <inline>
#>job noop pkg A-1-1.noarch@system [setev,noautoset]

nextjob
job install selection A name
job noop selection A=1 name,rel,filter
result jobs <inline>
#>job noop pkg A-1-1.noarch@system [setev,noautoset]

nextjob
job noop selection A name [weak]
job noop selection A=1 name,rel,filter
result jobs <inline>
#>job noop pkg A-1-1.noarch@system [setev,noautoset]

nextjob
job noop all packages
job noop selection A name,filter
result jobs <inline>
#>job noop name A

nextjob
job noop selection A name
job noop selection A name
result jobs <inline>
#>job noop name A
#>job noop name A

nextjob
job noop selection inst name,installedonly
result jobs <inline>
#>job noop name inst [setrepo]

nextjob
job noop selection A=1 name,rel,installedonly
result jobs <inline>
#>job noop name A = 1 [setev,setrepo]

nextjob
job noop selection A.noarch name,dotarch,installedonly
result jobs <inline>
#>job noop pkg A-1-1.noarch@system [setarch,setrepo,noautoset]

nextjob
job noop selection * name,glob,flat,installedonly
result jobs <inline>
#>job noop oneof A-1-1.noarch@system inst-1-1.noarch@system

nextjob
job noop selection A-1 canon,installedonly
result jobs <inline>
#>job noop name A = 1 [setev,setrepo]

nextjob
job noop selection cap=5 provides,rel,installedonly
result jobs <inline>
#>job noop pkg inst-1-1.noarch@system [setrepo,noautoset]

nextjob
job noop selection_matchsolvable solvable:provides inst-1-1.noarch@system flat
result jobs <inline>
#>job noop pkg A-2-1.noarch@available [noautoset]

nextjob
job noop selection_matchsolvable solvable:provides inst-1-1.noarch@system withdisabled
result jobs <inline>
#>job noop pkg A-2-1.noarch@available [noautoset]

nextjob
job noop selection_matchdeps solvable:provides cap>3 rel,flat
result jobs <inline>
#>job noop oneof inst-1-1.noarch@system A-2-1.noarch@available

nextjob
job noop selection A name
job noop selection nothere name,filter
result jobs <inline>

nextjob
job noop selection A name,add
job noop selection D name,filter
result jobs <inline>

nextjob
job noop pkg A-1-1.noarch@system [setevr]
job noop selection A name,filter
result jobs <inline>
#>job noop pkg A-1-1.noarch@system [setevr]

nextjob
job noop selection A*=2 provides,glob,rel,withbadarch
result jobs <inline>
#>job noop oneof A-2-1.noarch@available A-2-2.i686@available A-2-2.badarch@available

nextjob
job noop selection D=2 provides,rel,withbadarch
result jobs <inline>
#>job noop oneof D-2-2.badarch@available D-2-2.noarch@available
