"""Illness, addiction, and pictures from a hospital."""

from reading.words.sensitive.words import words

MEDICAL_DETAIL = words(
    {
        "hospitali": [r"hospitali[sz]ed(?: [\w-]+){0,6}"],
        "transfusion": [r"(?:blood )?transfusions?"],
        "bleeding": [r"(?:excessive )?bleeding"],
        "surgery": [r"(?:undergoing|underwent|undergone|had) (?:\w+ ){0,2}surgery"],
        "diagnos": [r"diagnosed with(?: [\w-]+){1,3}"],
        "cancer": [r"(?:breast |lung |brain |prostate |ovarian |skin )?cancer"],
        "chemo": [r"chemo(?:therapy)?"],
        "stroke": [r"(?:suffered|had) an? stroke"],
        "heart attack": [r"(?:suffered|had) an? heart attack"],
        "seizure": [r"(?:suffered|had) an? seizure"],
        "aneurysm": [r"(?:suffered|had) an? aneurysm"],
        "intensive": [r"intensive care"],
        "complication": [r"pregnancy complications?"],
        "rushed": [r"rushed to (?:the )?(?:hospital|a&e|er)"],
        "depression": [r"post(?:partum|natal) depression"],
    }
)

ADDICTION = words(
    {
        "abuse": [r"(?:drug|alcohol|substance|opioid|painkiller)s? abuse"],
        "addict": [
            r"(?:drug|alcohol|substance|opioid|painkiller)s? addictions?",
            r"addict(?:ion|ed to (?:drugs|alcohol|pills|painkillers|heroin|cocaine))",
        ],
        "misuse": [r"(?:drug|alcohol|substance|opioid|painkiller)s? misuse"],
        "dependency": [r"(?:drug|alcohol|substance|opioid|painkiller)s? dependency"],
        "rehab": [r"(?:in|to|from|entered|checked into|out of) rehab"],
        "overdos": [r"overdos(?:e|ed|ing)"],
        "relaps": [r"relaps(?:e|ed)"],
        "alcoholi": [r"alcoholi(?:sm|c)"],
        "sobriety": [r"sobriety"],
    }
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
