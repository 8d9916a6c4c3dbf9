"""Illness, addiction, and pictures from a hospital."""

from reading.words.sensitive.fiction import FICTION
from reading.words.sensitive.helplines import HELPLINES
from reading.words.sensitive.words import NUMBER, OWN, either, some, words

PART = either(
    """
    knee hip heart back brain shoulder neck spinal spine foot ankle wrist hand elbow eye ear throat
    vocal kidney liver lung stomach bowel hernia gallbladder gastric abdominal breast prostate
    emergency open-heart bypass reconstructive corrective cosmetic plastic weight-loss bariatric
    cataract dental jaw sinus thyroid cardiac gender-affirming fibroid c-section caesarean
    """
)
ILLNESSES = (
    "leukemia leukaemia lymphoma melanoma dementia alzheimer parkinson lupus pneumonia sepsis"
    " epilepsy endometriosis diabetes hepatitis tuberculosis meningitis fibromyalgia anorexia"
    " bulimia"
    " aphasia tinnitus vertigo shingles cirrhosis emphysema psoriasis alopecia vitiligo narcolepsy"
    " preeclampsia pre-eclampsia schizophrenia bipolar tumour tumor aneurysm concussion biopsy"
    " mastectomy hysterectomy dialysis vasectomy colonoscopy chemotherapy radiotherapy"
).split()
BONE = either(
    "leg arm hip pelvis ankle wrist foot collarbone rib ribs nose jaw back neck shoulder finger"
    " knee"
    " hand elbow toe vertebra vertebrae skull"
)

MEDICAL_DETAIL = words(
    {
        "hospitali": [r"hospitali[sz](?:ed|ation)(?: [\w-]+){0,6}"],
        "transfusion": [r"(?:blood )?transfusions?"],
        "bleeding": [r"(?:excessive |internal )?bleeding"],
        "surger": [
            rf"{PART} surger(?:y|ies)",
            r"(?:undergoing|undergo|underwent|undergone|had|having|after|following|needed|needs"
            r"|required"
            r"|from|recovering from) (?:\w+ ){0,2}surgery",
            r"surgery (?:for|on|to (?:repair|remove|fix|replace|correct))",
            r"into surgery",
        ],
        "operation": [
            rf"{PART} operation",
            r"(?:undergoing|undergo|underwent|undergone) (?:\w+ ){0,2}(?:operation|procedure)",
        ],
        "diagnos": [r"diagnosed(?: with(?: [\w'-]+){1,3}| as)?", r"diagnos[ei]s"],
        "cancer": [
            r"(?:(?:breast|lung|brain|prostate|ovarian|skin|bowel|colon|throat|pancreatic|cervical"
            r"|stage (?:one|two|three|four|\d|i+v?)) )*cancer(?!ian)(?! (?:season|moon|sign))",
        ],
        "chemo": [r"chemo(?:therapy)?"],
        "stroke": [r"(?:suffered|had|having|after|of) an? (?:\w+ )?stroke(?! of)"],
        "heart": [
            r"(?:suffered|had|having|after|of) an? (?:\w+ )?heart attack",
            r"(?:congestive )?heart (?:failure|condition|disease|transplant|defect|murmur)",
        ],
        "cardiac": [r"cardiac arrest"],
        "kidney": [r"kidney (?:failure|disease|transplant|stones?)"],
        "liver": [r"liver (?:failure|disease|transplant)"],
        "transplant": [r"transplants?(?!ed (?:to|from))"],
        "seizure": [r"seizures?"],
        "intensive": [r"intensive care"],
        "icu": [r"icu"],
        "coma": [r"(?:in|into|induced|out of) (?:an? )?coma"],
        "ventilator": [r"ventilator"],
        "complication": [
            r"(?:pregnancy|birth|medical|health|surgical) complications?",
            r"complications (?:from|of|following|after|with)",
        ],
        "rushed": [r"rushed to (?:the |an? )?(?:\w+ )?(?:hospital|a&e|er|emergency)"],
        "depression": [
            r"post(?:partum|natal|-partum|-natal)[ -]depression",
            r"(?:clinical |severe )?depression(?!-era)(?= |[.,;])",
        ],
        "depressed": [r"(?:clinically |severely )depressed"],
        "anxiety": [
            r"(?:severe|crippling|social|debilitating) anxiety",
            r"anxiety (?:disorder|attacks?)",
        ],
        "panic": [r"panic attacks?"],
        "eating": [r"eating disorders?"],
        "mental": [
            r"mental (?:illness|breakdown|health (?:crisis|struggles?|issues|battle|problems?))"
        ],
        "breakdown": [r"nervous breakdown"],
        "autis": [r"autis(?:m|tic)"],
        "adhd": [r"adhd"],
        "als": [r"als(?= |[.,;])(?! (?:ik|o))"],
        "multiple": [r"multiple sclerosis"],
        "crohn": [r"crohn's"],
        "lyme": [r"lyme disease"],
        "covid": [r"covid(?:-19)?", r"positive for covid"],
        "tested": [r"tested positive"],
        "hiv": [r"hiv"],
        "ivf": [r"ivf"],
        "fertility": [r"(?:in)?fertility (?:treatments?|struggles?|issues|journey|problems)"],
        "infertil": [r"infertility"],
        "broke": [
            rf"brok(?:e|en) (?:{OWN} |two |three |several )?{some(1)}{BONE}(?! (?:barrier|record"
            rf"|news))",
        ],
        "fractur": [r"fractur(?:ed?|es)(?! (?:relationship|family|friendship|nation))"],
        "dislocat": [r"dislocated"],
        "torn": [r"torn (?:acl|ligaments?|muscle|hamstring|cartilage|tendon)"],
        "ruptur": [r"ruptured (?:\w+)"],
        "stitches": [rf"{NUMBER} stitches"],
        "critical": [r"(?:in )?critical (?:but stable )?condition"],
        "stable": [r"(?:in )?stable condition"],
        "serious": [r"in serious condition"],
        "condition": [r"(?:heart|medical|skin|neurological|autoimmune|genetic|rare) condition"],
        "treated": [
            r"treated (?:for|at) (?:\w+ ){0,3}(?:injur\w+|hospital|wounds?|burns?|cuts?|exhaustion)"
        ],
        "terminal": [r"terminal(?:ly)? (?:ill(?:ness)?|cancer|diagnosis)"],
        "illness": [
            r"(?:long|short|brief|chronic|mystery|serious|life-threatening|undisclosed"
            r"|mental) illness",
        ],
        "disease": [r"(?:heart|autoimmune|chronic|lung|rare|kidney|thyroid|parkinson's) disease"],
        "disorder": [r"(?:personality|autoimmune|neurological|blood|sleep|mood|rare) disorder"],
        "syndrome": [r"(?!stockholm)[\w-]+ syndrome"],
        "health": [
            r"health (?:scare|crisis|battle|issues?|problems?|emergency|woes|condition|struggles?)"
        ],
        "medical": [r"medical (?:emergency|episode|leave|treatment|issue)"],
        "collapsed": [
            r"collapsed (?:on|at|in|during|backstage|from|while) (?!laughter|tears|giggles)"
        ],
        "exhaustion": [r"(?:for|from|of|with) (?:\w+ )?exhaustion"],
        "hospice": [r"hospice"],
        "miscarr": [r"miscarriage scare"],
        "nose": [r"nose job"],
        "botox": [r"botox"],
        **{illness: [rf"{illness}(?:'s)?(?:s|es)?"] for illness in ILLNESSES},
    },
    harmless=[
        *FICTION,
        *HELPLINES,
        r"cancer (?:charity|charities|research|benefit|fundraiser|society|awareness)",
        r"(?:great|economic) depression",
        r"had a (?:nearly |small |near |mini )?(?:heart attack|stroke) when",
        r"(?:gave|give|giving) (?:[\w'-]+ ){1,4}(?:heart attack|stroke)",
        r"(?:think|thinks|thought) (?:[\w']+ ){0,2}having an? stroke",
        r"broke(?:n)? (?:\w+ )?(?:back|neck) to",
        r"break a leg",
        r"stable condition of",
        r"imposter syndrome",
        r"plastic surgery rumou?rs",
    ],
)

DRUGS = (
    r"(?:drug|alcohol|substance|opioid|painkiller|prescription|pill|cocaine|heroin|meth"
    r"|gambling|sex)s?"
)
TAKEN = (
    r"(?:heroin|cocaine|crack|meth|crystal meth|ketamine|fentanyl|opioids?|opiates?|oxycontin"
    r"|oxycodone"
    r"|vicodin|xanax|valium|adderall|painkillers?|pills|sleeping pills|amphetamines?|ecstasy|mdma"
    r"|drugs|booze|vodka)"
)

ADDICTION = words(
    {
        "abuse": [rf"{DRUGS} abuse"],
        "addict": [
            rf"{DRUGS} addictions?",
            r"addict(?:ion|ions|s)?",
            rf"addicted to {some(1)}{TAKEN}",
            r"recovering addict",
        ],
        "misuse": [rf"{DRUGS} misuse"],
        "dependen": [rf"{DRUGS} dependen(?:cy|ce)", rf"dependen(?:t|cy|ce) on {some(1)}{TAKEN}"],
        "use": [rf"{DRUGS} use(?! of)"],
        "rehab": [r"rehab(?:ilitation (?:cent(?:er|re)|clinic|facility|program\w*))?(?!ilitat)"],
        "treatment": [
            r"treatment (?:cent(?:er|re)|facility|program(?:me)?)",
            r"(?:inpatient|outpatient|in-patient|alcohol|drug|addiction) treatment",
        ],
        "overdos": [r"overdos(?:e|es|ed|ing)"],
        "relaps": [r"relaps(?:e|es|ed|ing)"],
        "alcoholi": [r"alcoholi(?:sm|cs?)(?! (?:drinks?|beverages?|cocktails?))"],
        "sobriety": [r"sobriety"],
        "sober": [
            r"(?:been|was|is|get|got|getting|gets|am|i'm|he's|she's|newly|stay|stayed|staying|stays"
            rf"|became|become|now|years|months|days|clean and) {some(1)}sober(?! (?:look"
            rf"|assessment|tone))",
            r"sober (?:for|since|living|companion|journey|years|date)",
        ],
        "drinking": [
            r"drinking (?:problem|every (?:day|night)|heavily|too much|himself|herself|myself|again"
            r"|in secret|in the morning|before (?:noon|breakfast))",
            r"(?:stopped|quit|gave up|given up|heavy|excessive|his|her|my|binge) drinking",
        ],
        "drink": [
            r"(?:drink|drank) (?:himself|herself|myself|heavily|to excess)",
            r"(?:drink|alcohol) problem",
        ],
        "drugs": [r"(?:on|off|using|took|taking|hooked on|sold|hard|hid|turned to) drugs"],
        "pills": [
            rf"(?:{NUMBER}|popping|popped|taking|took|hid|decade of|years of"
            rf"|handfuls? of) {some(2)}pills",
        ],
        "painkiller": [
            r"(?:taking|took|on|hooked on|up to \d+|popping|prescription) (?:\w+ ){0,3}painkillers?"
        ],
        "hooked": [rf"hooked on {some(1)}{TAKEN}"],
        "snort": [r"snort(?:ed|ing|s) (?:\w+ ){0,2}(?:coke|cocaine|lines|drugs|ketamine|heroin)"],
        "cocaine": [r"cocaine"],
        "heroin": [r"heroin"],
        "meth": [r"(?:crystal )?meth"],
        "opioid": [r"opioids?"],
        "fentanyl": [r"fentanyl"],
        "detox": [r"(?:in|to|medical|alcohol|drug|entered|through) detox"],
        "recovery": [
            r"(?:in|into|my|addiction|his|her) recovery (?:from (?:alcohol|drug|addiction)\w*"
            r"|program\w*|meetings?)"
        ],
        "alcoholics": [r"alcoholics anonymous"],
        "narcotics": [r"narcotics anonymous"],
        "twelve": [r"twelve-step"],
        "12-step": [r"12-step"],
        "aa": [r"aa meetings?"],
    },
    harmless=[
        *FICTION,
        *HELPLINES,
        r"addict(?:ed|ion|s|ive)? (?:to|for) (?:the |my |his |her |your )?(?:phone|show|series"
        r"|shopping|coffee"
        r"|chocolate|social media|work|fame|love|tea|lattes?|sneakers|shoes|game|podcast"
        r"|attention)\w*",
        r"(?:shopping|coffee|chocolate|sugar|sneaker|shoe|social media|phone|tea"
        r"|tattoo) addict(?:ion|s)?",
        r"rehab(?:bing)? (?:her|his|an?|the) (?:\w+ )?(?:knee|ankle|hip|shoulder|house|home"
        r"|hamstring)",
        r"(?:knee|ankle|injury|physical|hip) rehab",
        r"stone-cold sober",
        r"(?:[\w-]+ ){0,3}(?:weight[- ]loss|diet|birth control|vitamin) pills",
    ],
)

HOSPITAL_IMAGES = words(
    {
        place: [
            r"(?:photo|photograph|picture|image|selfie|snap|snapshot|pic)s?(?: [\w'-]+){0,8}"
            rf" {place}(?: bed| room)?"
        ]
        for place in ("hospital", "delivery room", "maternity ward")
    }
)
