"""Verbs of speech: finite ones take the words before them, participles the sentence's subject."""

REGULAR = """
    acknowledge add admit advise affirm agree allege announce answer argue ask assert bark beam
    beg bellow blog blurt boast brag cackle caution chant chime chirp chuckle claim clarify comment
    complain concede conclude confess confide confirm contend continue counter croak cry
    deadpan declare demand deny disclose echo emphasise emphasize enthuse exclaim explain fume
    gasp giggle grin groan growl grumble gush hiss holler howl implore inquire insist interject
    intone jest joke jot lament laugh marvel moan mumble murmur muse mutter note observe offer
    opine pen persist plead pledge post praise proclaim promise protest purr quip rant rave reason
    reassure recall recount reflect reiterate rejoin remark remember reminisce reply respond retort
    retweet reveal scoff shout shriek shrug sigh snap snarl sneer sniff sob stammer state stress
    suggest tease testify thank thunder tout trill tweet urge venture vent volunteer vow wail warn
    whisper wish wonder yell
""".split()

IRREGULAR = {
    "begin": ("began", "begins", "beginning"),
    "quote": ("quoted", "quotes", "quoting"),
    "read": ("read", "reads", "reading"),
    "repost": ("reposted", "reposts", "reposting"),
    "say": ("said", "says", "saying"),
    "scold": ("scolded", "scolds", "scolding"),
    "scream": ("screamed", "screams", "screaming"),
    "share": ("shared", "shares", "sharing"),
    "sing": ("sang", "sings", "singing"),
    "spill": ("spilled", "spills", "spilling"),
    "swear": ("swore", "swears", "swearing"),
    "tell": ("told", "tells", "telling"),
    "think": ("thought", "thinks", "thinking"),
    "weep": ("wept", "weeps", "weeping"),
    "write": ("wrote", "writes", "writing"),
    "call": ("called", "calls", "calling"),
    "caption": ("captioned", "captions", "captioning"),
}
# Double their last letter: beg, begged.
DOUBLES = frozenset("admit beg blog brag deadpan grin jot pen quip shrug sob snap".split())


def _past(verb: str) -> str:
    if verb.endswith("e"):
        return verb + "d"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb[:-1] + "ied"
    return verb + (verb[-1] if verb in DOUBLES else "") + "ed"


def _present(verb: str) -> str:
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb[:-1] + "ies"
    return verb + ("es" if verb.endswith(("s", "sh", "ch", "x", "o")) else "s")


def _participle(verb: str) -> str:
    stem = verb[:-1] if verb.endswith("e") else verb + (verb[-1] if verb in DOUBLES else "")
    return stem + "ing"


FINITE = frozenset(form for verb in REGULAR for form in (_past(verb), _present(verb))) | frozenset(
    form for past, present, _ in IRREGULAR.values() for form in (past, present)
)

PARTICIPLES = frozenset(map(_participle, REGULAR)) | frozenset(
    participle for *_, participle in IRREGULAR.values()
)

BARE = frozenset(REGULAR) | frozenset(IRREGULAR)

# Verbs that only go with words written down for all to see.
POSTING = frozenset(
    "tweeted tweets tweeting retweeted retweeting posted posts posting captioned captioning "
    "captions commented comments commenting blogged reposted reposts".split()
)
WRITING = frozenset(
    "wrote writes writing penned shared shares sharing added adding continued".split()
)
# What follows these is a song's, and nobody's own words.
SINGING = frozenset("sang sings sing singing croons crooned crooning raps rapped rapping".split())

# Nouns that bring words with them: "the caption: …", "in a statement: …".
WORDINGS = frozenset(
    "caption captions message messages statement note tweet post comment reply letter text".split()
)
