"""What people are called when they are not called by name."""

# The work of somebody a magazine writes about.
ROLES = frozenset(
    """
    activist actor actress alum alumna anchor architect artist athlete author ballerina baker
    bandleader baritone bassist beauty blogger boxer broadcaster businessman businesswoman cellist
    ceo champion chef choreographer coach cohost co-host co-star columnist comedian comedienne comic
    commentator composer conductor contestant cook correspondent costar creator crooner cyclist
    dancer designer director diva dj drummer duchess duke editor emcee entertainer entrepreneur
    executive filmmaker footballer founder frontman frontwoman golfer guitarist gymnast heiress
    historian hitmaker host hostess icon illusionist influencer journalist judge keyboardist
    laureate lawyer legend lyricist magician magnate maestro mentor mezzo model mogul mountaineer
    musician narrator native newscaster nominee novelist officer organist painter performer
    personality philanthropist photographer pianist playwright poet politician pop-star presenter
    president prince princess producer psychologist queen rapper reporter rocker royal runner
    saxophonist screenwriter sculptor senator showrunner singer singer-songwriter skater skier
    socialite songstress songwriter soprano sprinter star starlet storyteller stuntman stylist
    superstar supermodel surfer swimmer tenor trainer tycoon veteran vet violinist virtuoso vocalist
    wrestler winner writer youtuber
    """.split()
)

# Besides, of those whom other pages write about: right before a name they tell that it is one.
OCCUPATIONS = ROLES | frozenset(
    """
    accountant administrator adviser advisor agent aide ambassador analyst archbishop archaeologist
    astronaut astronomer attorney auctioneer babysitter banker bartender batsman biographer
    biologist bishop bodyguard boss bowler broadcaster builder butler cabbie candidate captain
    cardinal chairman chairwoman chancellor chemist cinematographer classmate clerk coachman
    colleague colonel commander commissioner congressman congresswoman consultant contractor coroner
    councillor counsellor counselor curator dancer-turned-actor dean defender defendant delegate
    deputy detective developer diplomat doctor driver drummer economist emperor empress engineer
    entertainer expert explorer farmer father-in-law fighter firefighter fisherman forward
    forward-turned-pundit friend gardener general goalkeeper governor graduate grandmaster guest
    guests groundskeeper guard hairdresser handler headteacher housekeeper hunter inspector
    instructor insurer interviewer inventor investigator jockey juror king knight landlord lecturer
    librarian lieutenant linebacker lord magistrate maker-up manager mathematician mayor medic
    midfielder minister missionary mother-in-law nanny naturalist neighbor neighbour nun nurse owner
    paramedic partner pastor patient pharmacist philosopher physician physicist pilot pitcher
    plaintiff playmaker pollster pope preacher priest principal professor prosecutor psychiatrist
    publicist publisher pundit quarterback rabbi racer realtor receiver rector registrar
    representative rival roommate sailor salesman scholar scientist secretary seller sergeant
    sheriff sidekick sociologist soldier solicitor speaker spokesman spokesperson spokeswoman
    striker strategist student suspect teacher teammate technician theologian tutor victim victims
    violinist viewer voter waiter waitress warden widow widower winger witness zoologist actors
    actresses singers writers directors musicians co-stars costars comedians rappers presenters
    hosts stars
    """.split()
)

# Said of the young or of relatives; "the teenager" is somebody of that age.
OTHERS = frozenset("man woman teenager teen mother father mom dad mum groom bride".split())

# Nobody with a name: a writer may quote them, the reader never makes a person of them.
NAMELESS = frozenset(
    """
    admirer attendee bystander commenter commentator eyewitness fan follower friend insider listener
    neighbor neighbour observer onlooker pal person rep representative source spokesman spokesperson
    spokeswoman user viewer witness
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
    """
    Mr Mrs Ms Miss Mx Dr Sir Dame Lord Lady Rev Prof Professor Judge Justice President Senator Sen
    Representative Rep Congressman Congresswoman Governor Gov Mayor Minister Secretary Chancellor
    Ambassador Speaker Premier Councillor Councilman Councilwoman Commissioner Chairman Chairwoman
    Chair Chief CEO CFO COO CTO GM MP MEP PM VP AG QC KC TD Leader Pres Min Taoiseach Chaplain
    Captain Capt Colonel Col General Gen Lieutenant Lt Major Maj Admiral Adm Commander Cmdr Sergeant
    Sgt Cpl Pvt Private Officer Detective Inspector Deputy Sheriff Constable Trooper Chef Coach
    Manager Director Editor Producer Founder Singer Actor Actress Rapper Host Comedian Author Writer
    Reporter Journalist Photographer Star Stars Guitarist Drummer Model Spokesman Spokeswoman
    Spokesperson Attorney Prosecutor Coroner Pastor Rabbi Father Fr Sister Sr Brother Bishop
    Archbishop Cardinal Reverend Uncle Aunt Auntie Grandma Grandpa Candidate Analyst Councilor Dean
    Doctor Nurse Sultan Sheikh Count Countess Baron Baroness Earl Emperor Empress Tsar Herr Frau
    Señor Señora Monsieur Madame Mme Signor
    """.split()
)
FEMALE_TITLES = frozenset(
    "Mrs Ms Miss Dame Lady Actress Princess Queen Duchess Countess Baroness Empress Aunt Auntie "
    "Grandma Congresswoman Spokeswoman Madame Mme Señora Frau".split()
)
MALE_TITLES = frozenset(
    "Mr Sir Lord Prince King Duke Count Baron Earl Emperor Uncle Grandpa Congressman Spokesman "
    "Monsieur Señor Herr".split()
)
# Kept as part of the name when one given name follows.
ROYAL = frozenset("Prince Princess Queen King Pope Duke Duchess Saint".split())
