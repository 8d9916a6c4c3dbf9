"""Words that a capital makes no name of."""

OPENERS = frozenset(
    """
    A About Above According Across Actually Additionally After Afterward Afterwards Again
    Against Ago All Almost Alongside Already Also Although Always Amid Among An And Another Any
    Anyone Anything Apart Apparently Are Around As Aside At Away Back Backstage Be Because Been
    Before Behind Being Below Beside Besides Between Beyond Both But By Can Clearly
    Congratulations Could Currently Despite Did Do Does Done Down During Each Earlier Either
    Else Elsewhere Enough Especially Even Eventually Ever Every Everybody Everyone Everything
    Exactly Fans Few Finally First Following For Former Fortunately From Further Furthermore
    Given Good Great Had Happy Has Have Having He Heartbroken Hello Hence Her Here Hers Herself
    Hey Hi Him Himself His How However I If In Indeed Inside Instead Into Is It Its Itself Just
    Last Late Later Lately Least Less Let Like Little Long Longtime Look Love Luckily Made Make
    Many May Maybe Me Meanwhile Merry Might Mine Miss More Moreover Most Much Must My Near
    Nearly Neither Never Nevertheless New Next No Nobody None Nonetheless Nor Not Nothing Now Of
    Off Oh On Once One Only Onstage Onto Opposite Or Other Others Otherwise Our Ours Out Outside
    Over Own Past People Per Perhaps Plus Previously Quite Rather Read Really Recently Related
    Reports Rest Right Same Saturday Says Second See Seems Several Shall She Should Show
    Similarly Since So Some Somebody Somehow Someone Something Sometimes Somewhere Soon Sources
    Still Such Suddenly Sure Surely Surprisingly Thank Thanks That The Their Theirs Them
    Themselves Then There Therefore These They Third This Those Though Three Through Throughout
    Thus Till To Today Together Tomorrow Tonight Too Toward Towards Tributes Two Under
    Unfortunately Unless Unlike Until Up Upon Us Usually Very Via Was Watch Watching We Well
    Were What Whatever When Whenever Where Whereas Wherever Whether Which While Who Whoever
    Whole Whom Whose Why Will With Within Without Would Yes Yesterday Yet You Your Yours
    Yourself
    """.split()
)

WEEKDAYS = frozenset("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split())
MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)

# A name ends in none of these, however well it begins.
INSTITUTIONS = frozenset(
    """
    Academy Agency Airlines Airport Airways Album Alliance Arena Army Association Avenue Award
    Awards Bakery Ball Ballet Band Bank Battle Bay Beach Bistro Boulevard Bowl Boys Brewery
    Bridge Brothers Bulletin Bureau Cafe Campaign Carpet Castle Cathedral Center Centre
    Challenge Championship Channel Charity Choir Church Cinema Circus City Clinic Club Coast
    Collection College Committee Company Concert Corporation Council County Court Crew Crown Cup
    Day Days Department District Duo Edition Entertainment Estate Eve Experience Express Faith
    Fame Family Fashion Federation Festival Fiction Film Films Fire Force Forest Foundation
    Friday Fund Gala Gallery Games Garden Gardens Gazette Girls Global Globe Globes Government
    Group Guild Hall Herald Hills Holdings Hospital Hotel Hour House Inc Institute Island
    Islands Journal Kingdom Label Lake League Library Life Lights Limited Line Live Lounge
    Magazine Mail Mall Management Mansion Marathon Market Medal Media Medical Memorial Morning
    Motors Mountain Movie Museum Music Network News Night Nights Office Opera Orchestra Oscars
    Palace Parade Park Party Pictures Place Players Playhouse Plaza Podcast Police Post Prize
    Productions Project Quartet Radio Railroad Railway Ranch Records Reservoir Restaurant
    Reunion Revue River Road Room Royal School Science Sciences Sea Season Series Service
    Services Session Sessions Show Sisters Social Society Sound Special Square Stadium Stage
    State States Station Store Stores Stories Story Street Studio Studios Summit Symphony Talent
    Team Television Theater Theatre Times Tour Tower Town Track Tribune Trio Trophy Trust Union
    United Universe University Valley Village Voice Week Weekend Weekly World Writers
    """.split()
)

# Anywhere in a run, these make it a place, a firm or a season.
PLACES = frozenset(
    """
    Africa America Amsterdam Angeles Argentina Arizona Atlanta Auckland Australia Austria
    Barcelona Beijing Belgium Berlin Birmingham Boston Brazil Bristol Britain Broadway Brooklyn
    Brussels California Canada Cannes Chicago China Colorado Copenhagen Dallas Denmark Detroit
    Dubai Dublin Edinburgh Egypt England Europe Finland Florida France Geneva Germany Glasgow
    Greece Harlem Hawaii Heights Hollywood Hong Houston Iceland India Ireland Israel Istanbul
    Italy Jamaica Japan Jersey Kenya Kong Korea Lagos Las Lebanon Leeds Lisbon Liverpool London
    Louisiana Madrid Malibu Manchester Manhattan Melbourne Memphis Mexico Miami Milan Monaco
    Montreal Moscow Nashville Netherlands Nevada Nigeria Norway Ohio Oslo Oregon Paris
    Pennsylvania Philadelphia Poland Portugal Prague Rio Rome Russia Scotland Seattle Seoul
    Shanghai Spain Stockholm Sweden Switzerland Sydney Tennessee Texas Tokyo Toronto Turkey
    Vancouver Vegas Venice Vienna Wales York Zealand Zurich
    """.split()
)

# Famous on their own, and words of the trade: never part of a name.
BRANDS = frozenset(
    """
    AP BBC CBS CNN HBO ITV MTV NBC PBS TMZ UK US USA EU Academy Amazon American Americans Apple
    Asian Australian BAFTA Bafta Billboard Bluesky British Brit Broadway Canadian Christmas
    Disney Easter Emmy Emmys English European Facebook French German God Golden Google Grammy
    Grammys Greek Halloween Hulu Instagram Irish Italian Japanese Korean Mastodon Mexican
    Netflix Olympic Olympics Oscar Oscars Paramount Reddit Reuters Scottish Snapchat Spanish
    Spotify Sundance Sony Super Swedish Thanksgiving Threads TikTok Tony Tonys Twitter Universal
    Valentine Vogue Warner Welsh Wimbledon X YouTube
    """.split()
)

# Surnames that are words as well: alone at the head of a sentence they are the word.
WEAK = frozenset(
    """
    Bell Berry Best Bird Black Brown Bush Day Dean Early Fields Fox Good Grant Gray Green Hart
    Hill Hope Hunt Joy King Lamb Law Little Long Lord Love Mark Marsh May Moon Moss Page Park
    Pope Price Rich Rose Short Snow Star Stone Storm Summers Sweet West White Will Winter Wise
    Wood Woods Young
    """.split()
)

STOPPERS = OPENERS | WEEKDAYS | frozenset(MONTHS) | BRANDS
