"""Verbs of speech: finite ones take the words before them, participles the sentence's subject."""

FINITE = frozenset(
    """
    admitted adds added admits announced announces answered argued asked asks began begged blogged
    boasted bragged called cautioned claimed commented comments concluded confessed confided
    confirmed continued continues cried declared declares echoed emphasized emphasised exclaimed
    explained explains gushed insisted insists joked jokes jotted laughed lamented mused noted notes
    observed offered penned pleaded posted posts praised proclaimed promised quipped raved read
    reads recalled recalls reflected remarked remembered replied replies responded retorted
    retweeted revealed reveals reflects said says sang shared shares shouted shrugged sighed sobbed
    stated states stressed suggested teased tells thanked thought told tweeted tweets urged vowed
    warned wept whispered wished wondered wrote writes yelled captioned
    """.split()
)

PARTICIPLES = frozenset(
    """
    adding admitting announcing asking calling captioning claiming commenting concluding confessing
    confirming crying declaring exclaiming explaining gushing insisting joking noting posting
    promising quipping recalling remarking replying responding revealing saying shouting sharing
    singing stating teasing telling tweeting vowing warning whispering wishing writing yelling
    """.split()
)

# Verbs that only go with words written down for all to see.
POSTING = frozenset(
    "tweeted tweets tweeting retweeted retweeting posted posts posting captioned captioning "
    "commented comments commenting blogged".split()
)
WRITING = frozenset(
    "wrote writes writing penned shared shares sharing added adding continued".split()
)

# Nouns that bring words with them: "the caption: …", "in a statement: …".
WORDINGS = frozenset(
    "caption captions message messages statement note tweet post comment reply letter text".split()
)
