"""What people are called when they are not called by name."""

# The work of somebody a magazine writes about.
ROLES = frozenset(
    """
    activist actor actress alum alumna anchor architect artist athlete author ballerina baker
    bandleader baritone bassist beauty blogger boxer broadcaster businessman businesswoman
    cellist ceo champion chef choreographer coach cohost co-host co-star columnist comedian
    comedienne comic commentator composer conductor contestant cook correspondent costar creator
    crooner cyclist dancer designer director diva dj drummer duchess duke editor emcee
    entertainer entrepreneur executive filmmaker footballer founder frontman frontwoman golfer
    guitarist gymnast heiress historian hitmaker host hostess icon illusionist influencer
    journalist judge keyboardist laureate lawyer legend lyricist magician magnate maestro mentor
    mezzo model mogul mountaineer musician narrator native newscaster nominee novelist officer
    organist painter performer personality philanthropist photographer pianist playwright poet
    politician pop-star presenter president prince princess producer psychologist queen rapper
    reporter rocker royal runner saxophonist screenwriter sculptor senator showrunner singer
    singer-songwriter skater skier socialite songstress songwriter soprano sprinter star
    starlet storyteller stuntman stylist superstar supermodel surfer swimmer tenor trainer
    tycoon veteran vet violinist virtuoso vocalist wrestler winner writer youtuber
    """.split()
)

# Said of the young or of relatives; "the teenager" is somebody of that age.
OTHERS = frozenset("man woman teenager teen mother father mom dad mum groom bride".split())

# Nobody with a name: a writer may quote them, the reader never makes a person of them.
NAMELESS = frozenset(
    """
    admirer attendee bystander commenter commentator eyewitness fan follower friend insider
    listener neighbor neighbour observer onlooker pal person rep representative source spokesman
    spokesperson spokeswoman user viewer witness
    """.split()
)

GROUPS = frozenset("couple duo pair two twosome newlyweds spouses parents".split())

FEMININE = frozenset(
    """
    actress ballerina businesswoman comedienne duchess frontwoman heiress hostess princess queen
    songstress starlet woman mother mom mum bride alumna wife daughter sister girlfriend ex-wife
    girl fiancée spokeswoman
    """.split()
)
MASCULINE = frozenset(
    """
    businessman crooner duke frontman prince stuntman man father dad groom husband son brother
    boyfriend ex-husband boy fiancé spokesman
    """.split()
)

TITLES = frozenset(
    "Mr Mrs Ms Mx Dr Sir Dame Lord Lady Rev Prof Judge President Senator Governor Mayor Captain "
    "Sgt Officer Detective Justice Chef Coach Director Singer Actor Actress Rapper Host Comedian "
    "Author Pastor Rabbi Father Sister Brother Uncle Aunt Grandma Grandpa".split()
)
FEMALE_TITLES = frozenset("Mrs Ms Dame Lady Actress Princess Queen Duchess Aunt Grandma".split())
MALE_TITLES = frozenset("Mr Sir Lord Prince King Duke Uncle Grandpa".split())
# Kept as part of the name when one given name follows.
ROYAL = frozenset("Prince Princess Queen King Pope Duke Duchess Saint".split())
