# How dependencies are read and written: in libsolv's tree, and back.
evrcmp 1.0~rc1 1.0
evrcmp 1.0 1.0^git1
evrcmp 1:1 2
result genid <inline>
#>genid  1: genid lit 1.0
#>genid  1: genid lit 1.0~rc1
#>genid  1: genid lit 1:1
#>genid  2: genid lit 1.0
#>genid  2: genid lit 1.0^git1
#>genid  2: genid lit 2
#>genid  3: genid op <
#>genid  3: genid op <
#>genid  3: genid op >
#>genid dep 1.0 < 1.0^git1
#>genid dep 1.0~rc1 < 1.0
#>genid dep 1:1 > 2

nextjob
genid dep a & (b >= 1-2 | (c . x86_64) = 3)
result genid <inline>
#>genid  1: genid lit a
#>genid  2: genid lit b
#>genid  3: genid lit 1-2
#>genid  4: genid op >=
#>genid  5: genid lit c
#>genid  6: genid lit x86_64
#>genid  7: genid op .
#>genid  8: genid lit 3
#>genid  9: genid op =
#>genid 10: genid op |
#>genid 11: genid op &
#>genid dep a & (b >= 1-2 | (c . x86_64) = 3)

nextjob
genid lit odd name (x
genid dep namespace:modalias(pci:*)
genid op <IF>
result genid <inline>
#>genid  1: genid lit odd name (x
#>genid  2: genid lit namespace:modalias
#>genid  3: genid lit pci:*
#>genid  4: genid op <NAMESPACE>
#>genid  5: genid op <IF>
#>genid dep odd\20name\20\28x <IF> namespace:modalias(pci:*)
