"""Words of family. What follows one, capitalised, is a name whatever the lists say."""

CHILDREN = frozenset(
    "son daughter child baby boy girl toddler newborn infant twin twins kid kids children sons "
    "daughters triplets stepson stepdaughter firstborn".split()
)
YOUNG = frozenset("baby newborn toddler infant little unborn stillborn".split())
SPOUSES = frozenset("wife husband spouse".split())
EX_SPOUSES = frozenset("ex-wife ex-husband".split())
ENGAGED = frozenset("fiancé fiancée fiance fiancee".split())
PARTNERS = frozenset("girlfriend boyfriend partner".split())
EX_PARTNERS = frozenset("ex ex-girlfriend ex-boyfriend ex-partner".split())
PARENTS = frozenset("mother father mom dad mum mama papa stepmother stepfather".split())
SIBLINGS = frozenset("sister brother sisters brothers siblings".split())
OTHER_KIN = frozenset(
    "uncle aunt cousin niece nephew grandmother grandfather grandson granddaughter "
    "goddaughter godson mother-in-law father-in-law sister-in-law brother-in-law".split()
)

KIN = (
    CHILDREN
    | SPOUSES
    | EX_SPOUSES
    | ENGAGED
    | PARTNERS
    | EX_PARTNERS
    | PARENTS
    | SIBLINGS
    | OTHER_KIN
)
