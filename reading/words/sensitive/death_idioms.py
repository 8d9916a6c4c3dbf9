"""What sounds of death and tells of none: idioms, things that are late or dead, passing."""

from reading.words.sensitive.fiction import FICTION
from reading.words.sensitive.words import HIS, either, some

LATE_THINGS = either(
    r"""
    shows? nights? late shift bus train flight starts? afternoon morning evening summer spring
    autumn fall winter editions? arrivals? additions? entry entries bloomers? stages? games? goal
    era period calls? call-up fees? slot hours? lunch dinner breakfast supper teens twenties
    thirties forties fifties sixties seventies eighties nineties \d+\w* eighteenth nineteenth
    twentieth career work style album entrance appearance payment replacement text reply response
    news session sets? bid surge change finish diagnosis penalty equaliser winner registration
    spot film novel release pregnancy snack checkout return drama twist
    """
)
DEAD_THINGS = either(
    """
    careers? comeback jokes? bit plants? phones? battery batteries laptops? party shows? romance
    relationship marriage rivalry
    franchise deals? disco rock jazz chivalry line mic room crowd internet trend genre chat film
    cinema theatre television tv radio print jokes? buzz spark hype engine signal applause it idea
    project plan feud bill law language conversation economy industry fashion denim punk glamour
    """
)
PASSING_THINGS = either(
    """
    time times years? months? weeks? days? hours? minutes? moments? bill law storm deadline date
    danger test exam phase feeling craze fad baton
    """
)
ON_STAGE = either(
    r"""
    game look vibe mood shows? performances? stage choreo\w* dance sets? songs? deal project role
    stor(?:y|ies) rumou?rs? red runway notes? high crowd carpet music engine lights idea series
    auditions? verse solo entrance career chances appetite debut routine number lines? hopes buzz
    interview speech monologue first
    """
)
SUNG = either(
    "song tune look outfit vocals? verse note burger pizza anthem classic lyrics? beat track curry"
    " crowd audience room"
)
GOSSIP = either(
    """
    rumou?rs? speculation talk reports? doubts? feuds? beef rivalry claims? theory theories debates?
    questions? concerns? gossip fears? whispers myths? story idea notion chatter ghosts?
    """
)
WATER = either(
    r"""
    water lake sea river pool ocean bath bathtub tub pond surf canal flood\w* reservoir creek
    accident sleep \d{4} \w+_(?:bay|lake|river|sea|harbou?r|sound)
    """
)
NO_PERSON = either("relationship marriage romance show series band label film career dress wig")
DRUGS = either(
    r"""
    drugs? pills? heroin fentanyl cocaine opioids? painkillers? medication paracetamol alcohol
    barbiturates? xanax ketamine meth\w* insulin tablets? morphine propofol prescription sleeping
    sedatives? antidepressants?
    """
)
TEMPTING = either(
    """
    temptation pressures? peer urge hype charms? trend nerves demands? craze tears laughter giggles
    lure cravings? fomo sleep exhaustion fashion
    """
)
FEELINGS = either(
    """
    laughter laughing curiosity embarrassment boredom hunger thirst love nerves shame joy excitement
    happiness envy jealousy shock cuteness
    """
)
DEADLY = either(
    """
    metal rows? scenes? stares? threats? grip wish traps? valley star becomes eaters? match drops?
    knell spiral glare ray proof cab
    """
)
DEAD_SO = either(
    """
    wrong tired set serious on last certain keen broke to right in_the_water weight beat inside
    ringers? gorgeous ends? heat sexy silent easy calm cert funny impressed good good-looking centre
    center straight chuffed proud
    """
)
TO_DEATH = either(
    "scar bor worri tickl fright froze freez thrill sick done work embarrass lov play"
)
OUTLIVED = either(
    r"""
    romance rock disco party novel cinema album cds? chivalry irony print magazines? genre celebrity
    monoculture vinyl radio tv television glamour movie_star high_street dvd ego
    """
)
DISPUTES = either("legal court custody copyright trademark ratings chart title planning bidding")
ILLNESS = r"(?:cancer|the \w+|\w+ (?:cancer|disease|illness)|addiction|depression|als|covid)"
IS = r"(?:is|was|are|were)"

NO_DEATH = (
    *FICTION,
    # Died, dying, dead.
    rf"died (?:down|out|off|inside|a little|a thousand|laughing|(?:of|from) {FEELINGS})",
    r"(?:nearly|almost|practically|literally|could've|could have|would have) (?:\w+ )?died",
    rf"{DEAD_THINGS} (?:had |has |have |just |suddenly |nearly )*(?:died|dies)",
    rf"(?:dying|die) (?:of|from) {FEELINGS}",
    r"(?:left|leave|leaving) for dead",
    rf"(?:{DEAD_THINGS}|that|this|what|there)(?:'s| {IS}) (?:\w+ )?dead",
    rf"\w+ dead {DEAD_SO}",
    r"over (?:my|her|his|their) dead body",
    r"dead and buried",
    r"dead (?:man walking|(?:after|from) (?:midnight|the (?:show|party|gig)))",
    rf"(?:{HIS} |an? |the )dead (?:ringers?|ends?|heats?|weights?|giveaways?|air|lifts?|spots?)",
    # Death.
    r"(?:my|your|his|her) own (?:death|funeral|obituary)",
    rf"death {DEADLY}",
    r"sudden[ -]death",
    rf"{TO_DEATH}\w* (?:\w+ ){{0,3}}to death",
    r"(?:fight|fought|rivals|friends|battle) to the death",
    rf"deaths? (?:of|for) (?:the )?{OUTLIVED}",
    r"matters? of life (?:and|or) death",
    r"kiss of death",
    r"death (?:warmed up|by (?:chocolate|powerpoint))",
    # Passed and passing.
    rf"{PASSING_THINGS} (?:(?:\w+ )?(?:had |has |have ))?(?:\w+ )?passed",
    r"passing (?:grades?|mention|interest|resemblance|glance|fad|phase|cars?|comment|game|remark)",
    r"passing of (?:the )?(?:torch|time|bill|law|years|baton|seasons|crown|days|an? (?:era|law))",
    # Killed and murdered.
    r"killed (?:it|them|me|us|off|time|every|each|this|that (?!man|woman|night)\w+)",
    r"(?:jokes?|bits?|lines?|gags?|punchlines?|acts?|impressions?) killed",
    r"killed (?:on ?stage|on the (?:red carpet|dance ?floor|runway)|at karaoke)",
    rf"killed (?:the|{HIS}) (?:\w+ )?{ON_STAGE}",
    r"murder (?:myster(?:y|ies)|ballads?|drama|series|plot|podcasts?|on the|she|house|thrillers?)",
    rf"murder(?:ed|ing|s)? (?:the|that|a|{HIS}) (?:\w+ )?{SUNG}",
    r"(?:get|gets|got|getting|gotten) away with murder",
    r"(?:scream\w*|cr(?:y|ied|ying)|blue) (?:blue )?murder",
    r"fatal (?:flaws?|attraction|mistakes?|blow|errors?|frame|fury|charm|weakness|fashion)",
    # Drowned, overdosed, succumbed, perished.
    r"drown(?:ed|s|ing)? (?:out|by (?:the )?(?:cheers|screams|applause|noise|music|crowd|sound))",
    rf"drown(?:ed|s|ing)? in (?!(?:the |an? |{HIS} )?(?:\w+ )?{WATER})\w+",
    rf"drown(?:ed|s|ing)? {HIS} (?:sorrows?|voice|vocals|words|speech)",
    rf"overdos(?:e|es|ed|ing) (?:of|on) (?!{some(2)}{DRUGS})\w+",
    rf"succumb(?:ed|s|ing)? to (?:(?:the|an?|public|peer|fans?'?|{HIS}) )?{TEMPTING}",
    r"drowned (?:\w+ ){1,2}in (?:syrup|sauce|ketchup|gravy|butter|cream)",
    r"perish the thought",
    rf"{NO_PERSON}(?:,? [\w'-]+){{0,3}} (?:not|n't|\w+n't) survive",
    r"surviv\w+ (?:the )?(?:first|second|third|next|cut|auditions?|round|season|vote|merger|edit)"
    r"(?: \w+)?",
    r"unresponsive (?:to|script|touchscreen|app|server|website)",
    # Buried, at rest, late.
    r"memorial (?:day|hospital|stadium|hall|park|arena|auditorium|coliseum|tournament|cent\w+)",
    r"(?:roll\w*|turn\w*|spin\w*) in (?:his|her|their) graves?",
    r"grave (?:concerns?|mistakes?|danger|error|doubts?|matter|situation)",
    r"(?:dug|digging) \w+ own grave",
    r"(?:nail in the|nails in the) coffin",
    r"(?:from|rose from|phoenix from) the ashes",
    r"buried (?:under|deep|beneath|in (?:work|emails?|paperwork|snow|debt|scripts?))",
    r"buried (?:the|her|his|their) (?:hatchet|head|face|feelings|differences|lede|news)",
    rf"{GOSSIP}(?:,? [\w'-]+){{0,10}} to rest",
    r"rest easy (?:knowing|that|now|,? fans)",
    r"let (?:it|her|him|them|'er) rip",
    r"(?:a|the|to|into|and|one|no|big|rag) rip",
    r"(?:black|grass|golf|football|gaming|sports|white|merry) widows?",
    r"widow's peak\S*|widow-?maker",
    r"the late,? (?:great )?(?:1\d\d\ds?|20\d\ds?)",
    # Lost.
    rf"lost (?:\w+ ){{1,3}}(?:battle|fight) (?:for|over|to (?!{ILLNESS})\w+)",
    rf"lost (?:\w+ ){{0,3}}{DISPUTES} (?:battle|fight)",
    r"lost (?:\w+ ){0,4}(?:friends?|fans?) (?:over|because of|on (?:instagram|facebook))",
    r"lost (?:\w+ ){0,2}(?:husband|wife|partner|boyfriend|girlfriend) to "
    r"(?:her|his|another|a younger|the nanny|a rival|someone)",
    r"lost (?:his|her|their|my) lives? savings",
)
