# The words of a vendor class are globs, in whatever case; the first that matches counts, and one
# behind an exclamation mark takes the vendor out. What would end a word stands as \20.
repo @System 0 testtags <inline>
#>=Pkg: a 1 1 noarch
#>=Vnd: SUSE LLC
#>=Pkg: b 1 1 noarch
#>=Vnd: other
#>=Pkg: c 1 1 noarch
#>=Vnd: otherwise
#>=Pkg: d 1 1 noarch
#>=Vnd: OBS home
#>=Pkg: e 1 1 noarch
#>=Vnd: Lone! [x]*
#>=Pkg: f 1 1 noarch
#>=Vnd: OBS
repo new 0 testtags <inline>
#>=Pkg: a 2 1 noarch
#>=Vnd: other
#>=Pkg: b 2 1 noarch
#>=Vnd: suse llc
#>=Pkg: c 2 1 noarch
#>=Vnd: other
#>=Pkg: d 2 1 noarch
#>=Vnd: OBS
#>=Pkg: e 2 1 noarch
#>=Vnd: lone! [y]*
#>=Pkg: f 2 1 noarch
#>=Vnd: obsolete
system x86_64 rpm @System
vendorclass SUSE\20LLC other
vendorclass !obs\20* OBS*
vendorclass Lone!\20\5c[x]* lone!\20\5c[[w-z]]*
job update all packages
result transaction,problems <inline>
#>upgrade a-1-1.noarch@@System a-2-1.noarch@new
#>upgrade b-1-1.noarch@@System b-2-1.noarch@new
#>upgrade e-1-1.noarch@@System e-2-1.noarch@new
#>upgrade f-1-1.noarch@@System f-2-1.noarch@new
