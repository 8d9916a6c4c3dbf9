"""Words that a capital makes no name of."""

from reading.words.tables import table

OPENERS = frozenset(
    """
    A About Above According Across Actually Additionally After Afterward Afterwards Again Against
    Ago All Almost Alongside Already Also Although Always Amid Among An And Another Any Anyone
    Anything Apart Apparently Are Around As Aside At Away Back Backstage Be Because Been Before
    Behind Being Below Beside Besides Between Beyond Both But By Can Clearly Congratulations Could
    Currently Despite Did Do Does Done Down During Each Earlier Either Else Elsewhere Enough
    Especially Even Eventually Ever Every Everybody Everyone Everything Exactly Fans Few Finally
    First Following For Former Fortunately From Further Furthermore Given Good Great Had Happy Has
    Have Having He Heartbroken Hello Hence Her Here Hers Herself Hey Hi Him Himself His How However
    I If In Indeed Inside Instead Into Is It Its Itself Just Last Late Later Lately Least Less Let
    Like Little Long Longtime Look Love Luckily Made Make Many May Maybe Me Meanwhile Merry Might
    Mine Miss More Moreover Most Much Must My Near Nearly Neither Never Nevertheless New Next No
    Nobody None Nonetheless Nor Not Nothing Now Of Off Oh On Once One Only Onstage Onto Opposite Or
    Other Others Otherwise Our Ours Out Outside Over Own Past People Per Perhaps Plus Previously
    Quite Rather Read Really Recently Related Reports Rest Right Same Saturday Says Second See Seems
    Several Shall She Should Show Similarly Since So Some Somebody Somehow Someone Something
    Sometimes Somewhere Soon Sources Still Such Suddenly Sure Surely Surprisingly Thank Thanks That
    The Their Theirs Them Themselves Then There Therefore These They Third This Those Though Three
    Through Throughout Thus Till To Today Together Tomorrow Tonight Too Toward Towards Tributes Two
    Under Unfortunately Unless Unlike Until Up Upon Us Usually Very Via Was Watch Watching We Well
    Were What Whatever When Whenever Where Whereas Wherever Whether Which While Who Whoever Whole
    Whom Whose Why Will With Within Without Would Yes Yesterday Yet You Your Yours Yourself
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
    Academy Act Agency Airlines Airport Airways Album Alley Alliance Arena Army Arts Associates
    Association Ave Avenue Award Awards Bakery Ball Ballet Band Bank Battalion Battle Bay Beach
    Bistro Blvd Boulevard Bowl Boys Brewery Brigade Brothers Bulletin Bureau Cafe Campaign Canyon
    Cape Carpet Castle Cathedral Caucus Cemetery Center Centre Challenge Championship Channel
    Charity Choir Chronicle Church Cinema Circus City Clan Classic Clinic Club Clubs Coalition Coast
    Collection College Committee Company Concert Consortium Convention Corporation Council County
    Court Cove Creek Crew Cricket Crown Cup Cups Day Days Department Desert Diner District Division
    Doctrine Drive Duo Dynasty Edition Empire Entertainment Era Estate Eve Expedition Experience
    Express Fair Faith Falls Fame Family Fashion Federation Ferry Festival Festivals Fiction Film
    Films Fire Fleet Football Force Forest Fort Foundation Freeway Friday Front Ft Fund Gala Gallery
    Games Garden Gardens Gazette Girls Glacier Global Globe Globes Golf Government Group Guild Gym
    Gymnasium Hall Harbor Harbour Heights Herald Highway Hills Holdings Hospital Hotel Hour House
    Hurricane Inc Inn Institute Island Islands Isle Isles Journal Junction Kingdom Label Laboratory
    Labs Lake Lane League Library Life Lights Limited Line Live Lodge Lounge Magazine Mail Mall
    Management Mansion Marathon Market Medal Media Medical Memorial Ministries Ministry Mission
    Monument Morning Mosque Motors Motorway Mount Mountain Mountains Movement Movie Mt Museum
    Museums Music Navy Network News Newspaper Night Nights Observatory Office Opera Orchard
    Orchestra Oscars Outlet PAC Palace Panthers Parade Park Parkway Partners Party Peninsula
    Pictures Pier Place Plateau Players Playfield Playhouse Plaza Plc Podcast Police Polytechnic
    Post Prairie Prize Prizes Productions Project Protocol Quartet Racecourse Raceway Radio Railroad
    Railway Railways Ranch Records Regiment Reservoir Resort Restaurant Reunion Revue Ridge River
    Road Room Rovers Royal Saloon San Santa School Science Sciences Sea Season Seminary Series
    Service Services Session Sessions Shipyard Shopping Show Sisters Social Society Sound Special
    Speedway Springs Squadron Square St Stadium Stage State States Station Store Stores Stories
    Storm Story Strait Street Studio Studios Summit Symphony Synagogue Syndrome Talent Team
    Television Terrace Theater Theatre Theorem Times Tour Tower Town Track Trail Treaty Tribe
    Tribune Trio Trophies Trophy Trust Tunnel Union United Universe University Valley Valleys
    Veterinary Village Voice Waterway Week Weekend Weekly Wharf Works Workshop World Writers Yacht
    Zone Zoo
    """.split()
)

# Anywhere in a run, these make it a place, a firm or a season.
PLACES = frozenset(
    """
    Africa America Amsterdam Angeles Argentina Arizona Atlanta Auckland Australia Austria Barcelona
    Beijing Belgium Berlin Birmingham Boston Brazil Bristol Britain Broadway Brooklyn Brussels
    California Canada Cannes Chicago China Colorado Copenhagen Dallas Denmark Detroit Dubai Dublin
    Edinburgh Egypt England Europe Finland Florida France Geneva Germany Glasgow Greece Harlem
    Hawaii Heights Hollywood Hong Houston Iceland India Ireland Israel Istanbul Italy Jamaica Japan
    Jersey Kenya Kong Korea Lagos Las Lebanon Leeds Lisbon Liverpool London Louisiana Madrid Malibu
    Manchester Manhattan Melbourne Memphis Mexico Miami Milan Monaco Montreal Moscow Nashville
    Netherlands Nevada Nigeria Norway Ohio Oslo Oregon Paris Pennsylvania Philadelphia Poland
    Portugal Prague Rio Rome Russia Scotland Seattle Seoul Shanghai Spain Stockholm Sweden
    Switzerland Sydney Tennessee Texas Tokyo Toronto Turkey Vancouver Vegas Venice Vienna Wales York
    Zealand Zurich
    """.split()
)

# Famous on their own, and words of the trade: never part of a name.
BRANDS = frozenset(
    """
    AP BBC CBS CNN HBO ITV MTV NBC PBS TMZ UK US USA EU Academy Amazon American Americans Apple
    Asian Australian BAFTA Bafta Billboard Bluesky British Brit Broadway Canadian Christmas Disney
    Easter Emmy Emmys English European Facebook French German God Golden Google Grammy Grammys Greek
    Halloween Hulu Instagram Irish Italian Japanese Korean Mastodon Mexican Netflix Olympic Olympics
    Oscar Oscars Paramount Reddit Reuters Scottish Snapchat Spanish Spotify Sundance Sony Super
    Swedish Thanksgiving Threads TikTok Tony Tonys Twitter Universal Valentine Vogue Warner Welsh
    Wimbledon X YouTube
    """.split()
)

# Surnames that are words as well: alone at the head of a sentence they are the word.
WEAK = frozenset(
    """
    Bell Berry Best Bird Black Brown Bush Day Dean Early Fields Fox Good Grant Gray Green Hart Hill
    Hope Hunt Joy King Lamb Law Little Long Lord Love Mark Marsh May Moon Moss Page Park Pope Price
    Rich Rose Short Snow Star Stone Storm Summers Sweet West White Will Winter Wise Wood Woods Young
    """.split()
)

# Given names that are everyday words as well: at the head of a sentence they may be the word.
MEANINGFUL = WEAK | frozenset(
    """
    Amber Angel April Archer Art August Aurora Autumn Baker Basil Bill Blossom Buddy Carol Chance
    Charity Chase Chip Christian Clay Cliff Crystal Daisy Dale Dawn Destiny Drew Duke Earl Faith Fay
    Flora Forest Frank Gene Ginger Glory Grace Grant Guy Harmony Haven Hazel Heath Heather Holly
    Hope Hunter Iris Ivy Jade Jasmine Jewel Joy June Justice Lane Lily Major Marina Mark Mason May
    Melody Mercy Miles Olive Olympia Paige Patience Pearl Penny Phoenix Poppy Porter Prince Queen
    Ray Reed Rich Ridge River Robin Rock Rocky Rose Rosemary Ruby Rusty Sandy Savannah Scout Sierra
    Sky Skye Star Stone Storm Summer Sunny Viola Violet Will Willow Wren
    """.split()
)

STOPPERS = OPENERS | WEEKDAYS | frozenset(MONTHS) | BRANDS

SMALL_WORDS = table("ordinary")


def is_ordinary(word: str) -> bool:
    """Whether it is a common word once it is written small; of a compound, whether its last is."""
    small = word.lower()
    return small in SMALL_WORDS or ("-" in small and small.rpartition("-")[2] in SMALL_WORDS)
