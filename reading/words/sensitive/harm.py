"""Abuse, and what somebody is said to have done."""

from reading.words.sensitive.fiction import FICTION
from reading.words.sensitive.helplines import HELPLINES
from reading.words.sensitive.words import HIS, KIN, OWN, WORD, either, some, words

KINDS = r"(?:sexual|domestic|physical|emotional|child|verbal|psychological|racial|online)"
WHOM = rf"(?:him|her|me|them|us|{OWN} {some(1)}(?:{KIN}|children|kids|girlfriend|boyfriend))"
AS_A_CHILD = r"as (?:an? )?(?:\w+ )?(?:child|kid|boy|girl|teenager|children)"
DRUGS = r"(?:drug|alcohol|substance|opioid|painkiller|prescription)s?"

ABUSE = words(
    {
        "abus": [
            rf"{KINDS} abuse",
            r"abuse(?! of power)",
            r"(?:sexually |physically |emotionally |verbally )?abused",
            r"abusers?",
            r"abusive",
        ],
        "assault": [
            rf"{KINDS} assault",
            r"(?:sexually |physically )?assaulted",
        ],
        "violen": [
            rf"{KINDS} violence",
            rf"violen(?:t|ce) (?:towards?|against|with) {WHOM}",
            r"violent (?:relationship|marriage|partner|husband|boyfriend|father|home|childhood)",
        ],
        "misconduct": [rf"{KINDS} misconduct"],
        "harass": [r"sexual(?:ly)? harass(?:ed|ment)", r"harass(?:ed|ment|ing)"],
        "rape": [r"rap(?:ed?|es|ist)"],
        "restraining": [r"restraining order"],
        "molest": [r"molest(?:ed|ation|ing)"],
        "grop": [r"grop(?:ed|ing)"],
        "beat": [
            rf"beat(?:s|ing|en)? {WHOM}(?! (?:at|to|in|by|with the|for the))",
            rf"(?:was|were|been|being) (?:\w+ )?beaten (?:by (?:{HIS}|the|an?)|up|{AS_A_CHILD})",
        ],
        "hit": [rf"(?:would|used to|had) hit {WHOM}"],
        "slap": [rf"slapp(?:ed|ing) {WHOM}(?! on the (?:back|wrist))"],
        "punch": [rf"punch(?:ed|ing) {WHOM}"],
        "chok": [rf"chok(?:ed|ing) {WHOM}"],
        "strangl": [rf"strangl(?:ed|ing) {WHOM}"],
        "stalk": [r"stalk(?:ed|er|ing)"],
        "coerc": [r"coerci(?:ve|on) (?:control|and control)"],
        "groom": [r"(?:was|were|been) groomed by", r"child grooming"],
        "traffick": [r"(?:sex|human) traffick(?:ing|ed)", r"trafficked"],
        "battered": [rf"battered {either('wife wives women woman husband child')}"],
    },
    harmless=[*FICTION, *HELPLINES, rf"{DRUGS} abuse"],
)

COURT = either(
    "appeared_in county superior district federal family criminal civil high crown circuit"
    " magistrates' appeals"
)
CRIMES = either(
    """
    fraud theft assault battery murder manslaughter burglary robbery shoplifting perjury arson
    embezzlement blackmail extortion harassment stalking possession speeding dui dwi drink-driving
    drunk_driving tax_evasion money_laundering reckless_driving disorderly_conduct
    """
)

ALLEGATION = words(
    {
        "alleg": [r"alleged(?:ly)?", r"alleg(?:es?|ations?|ing)"],
        "accus": [r"accus(?:ed|es|ing) (?:[\w'-]+ ){0,4}of", r"accusations?", r"accusers?"],
        "arrest": [r"arrest(?:ed|s|ing)?"],
        "indict": [r"indict(?:ed|ment|ments)"],
        "charged": [
            r"charged (?:with|in connection|over|for (?:\w+ )?the)",
            r"(?:been|be|was) charged",
        ],
        "charges": [
            r"(?:criminal|felony|misdemeano\w+|assault|drug|murder|fraud|multiple|facing|faces|face"
            r"|pressed?|press|dropped|drop|the|all|federal|\w+ counts?) charges(?! (?:of )?\$)",
        ],
        "lawsuit": [r"(?:counter)?lawsuits?"],
        "sue": [r"sue[sd]?(?! (?:ann|ellen))"],
        "suing": [r"suing"],
        "court": [
            rf"{COURT} court(?:room)?",
            r"in court(?! (?:shoes|dress))",
            r"(?:court|legal) (?:documents?|filings?|papers?|records?|order|battle|action|hearing"
            r"|case"
            r"|dispute|proceedings|appearance|date)",
            r"(?:back|taken|took|taking|going|went) (?:\w+ )?to court",
            r"courtroom",
        ],
        "divorce": [
            r"(?:fil(?:ed|es|ing)|petition(?:ed)?) for (?:a )?divorce",
            r"divorce (?:papers|filing|petition|settlement|proceedings|case|battle|court"
            r"|documents)",
        ],
        "custody": [
            r"(?:joint|sole|full|primary|shared|legal|physical|temporary) (?:\w+ )?custody",
            r"custody (?:battle|dispute|case|agreement|hearing|of)",
            r"(?:in|into|police) custody",
        ],
        "plead": [r"plead(?:ed|s|ing)? (?:not )?(?:guilty|no contest)"],
        "pled": [r"pled (?:not )?guilty"],
        "guilty": [r"(?:found|not|pleads?) guilty(?! pleasure)"],
        "convict": [r"convict(?:ed|ion|ions)"],
        "sentenc": [r"sentenced", r"sentencing"],
        "prosecut": [r"prosecut(?:ed?|ors?|ion|ing)"],
        "prison": [r"(?:in|to|from|of|years?|prison) prison", r"prison (?:time|term|sentence)"],
        "jail": [r"jail(?:ed)?"],
        "bail": [r"(?:on|posted|\$[\d,.]+(?: million)?|released on|granted) bail"],
        "bond": [r"(?:on|posted) (?:an? )?(?:\$[\d,]+ )?bond"],
        "probation": [r"probation"],
        "fine": [
            r"(?:was|were|been|is|who was|got) fined",
            r"fined [£$€]\d[\d,]*",
            r"paid an? (?:\S+ )?fine",
        ],
        "suspicion": [r"(?:on )?suspicion of"],
        "police": [
            r"police (?:are |is |were )?(?:investigat\w+|question\w+|interview\w+)",
            r"(?:questioned|interviewed|detained) by (?:the )?police",
        ],
        "investigat": [r"(?:under|criminal|police|federal|internal) investigation"],
        "dui": [r"dui"],
        "dwi": [r"dwi"],
        "drunk": [r"drunk(?:en)? driving"],
        "drink-driv": [r"drink-driv(?:ing|er)"],
        "trial": [
            r"(?:on|stand(?:ing|s)?|went to|go to|goes to|murder|fraud|civil|criminal|jury|the"
            r"|his|her) "
            r"trial(?! (?:run|basis|period|separation|and error|by fire))",
        ],
        "hearing": [r"(?:court|custody|preliminary|bail|sentencing|estate|probate) hearing"],
        "testif": [r"testif(?:y|ied|ies|ying)"],
        "testimon": [r"testimony"],
        "defam": [r"defam(?:ation|ed|atory)"],
        "libel": [r"libel\w*"],
        "settle": [
            r"settle(?:d|ment) (?:out of court|with (?:the|his|her) accuser)",
            r"out-of-court settlement",
        ],
        "damages": [r"(?:in|for|seeking|million in) damages"],
        "subpoena": [r"subpoena(?:ed|s)?"],
        "deposition": [r"deposition"],
        "plaintiff": [r"plaintiffs?"],
        "defendant": [r"defendants?"],
        "cease": [r"cease[- ]and[- ]desist"],
        "embezzl": [r"embezzl\w+"],
        "shoplift": [r"shoplift\w+"],
        "fraud": [r"(?:tax|wire|bank|mail|insurance|alleged|of) fraud", r"defrauded"],
        "restraining": [r"restraining order"],
        "guilt": [rf"guilty (?:of|to) (?:\w+ ){{0,2}}{CRIMES}"],
        "denie": [
            r"denie[sd] (?:any wrongdoing|(?:all |any |the |these )*(?:claims?|allegations?"
            r"|charges?|accusations?))"
        ],
        "deny": [
            r"deny(?:ing)? (?:any wrongdoing|(?:all |any |the |these )*(?:claims|allegations"
            r"|charges))"
        ],
    },
    harmless=[
        *FICTION,
        r"arrest(?:ed|ing)? (?:development|beauty|performance|voice|image|presence)",
        r"(?:cardiac|house) arrest (?:survivor)",
        rf"{some(1)}court (?:shoes|tennis|side|jester)",
        r"(?:tennis|basketball|food|squash|royal|clay|center|centre) court",
        r"sue (?:me|perkins|[a-z]+) (?:said|says)",
        r"trial (?:run|and error|separation|by fire)",
        rf"case in court {WORD}",
    ],
)
