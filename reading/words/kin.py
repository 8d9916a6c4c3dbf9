"""Words of family. What follows one, capitalised, is a name whatever the lists say."""

CHILDREN = frozenset(
    "son daughter child baby boy girl toddler newborn infant twin twins kid kids children sons "
    "daughters triplets stepson stepdaughter firstborn".split()
)
YOUNG = frozenset("baby newborn toddler infant little unborn stillborn".split())
UNDERAGE = frozenset(
    "teenage teenaged teen teens teenager young school-age school-aged preteen pre-teen tween "
    "adolescent preschool underage".split()
)
# Nobody's child is called by one of these; a pet or a thing may stand beside the children.
PETS = frozenset(
    "dog dogs puppy pup cat cats kitten greyhound beagle labrador terrier poodle retriever"
    " dachshund"
    " bulldog pug spaniel corgi horse pony rabbit hamster parrot goat pig tortoise boat yacht band"
    " label company foundation charity character song album".split()
)
SPOUSES = frozenset("wife husband spouse".split())
EX_SPOUSES = frozenset("ex-wife ex-husband".split())
ENGAGED = frozenset("fiancé fiancée fiance fiancee".split())
PARTNERS = frozenset("girlfriend boyfriend partner".split())
EX_PARTNERS = frozenset("ex ex-girlfriend ex-boyfriend ex-partner".split())
PARENTS = frozenset("mother father mom dad mum mama papa stepmother stepfather".split())
SIBLINGS = frozenset("sister brother sisters brothers siblings".split())
OTHER_KIN = frozenset(
    "uncle aunt cousin niece nephew grandmother grandfather grandson granddaughter "
    "goddaughter godson great-grandson great-granddaughter great-nephew great-niece mother-in-law"
    " father-in-law sister-in-law brother-in-law".split()
)

# Of a generation below: small until something says that they are grown.
DESCENDANTS = CHILDREN | frozenset(
    "grandson granddaughter great-grandson great-granddaughter niece nephew godson"
    " goddaughter".split()
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
