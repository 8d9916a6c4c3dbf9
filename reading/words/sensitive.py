"""Words that call for care, by the code they raise. Written for lowered text."""

import re
from dataclasses import dataclass

from reading.codes import SensitivityCode

_CHILD = "(?:son|daughter|child|baby|boy|girl|twins?|infant|newborn)"
_OWN = "(?:his|her|their|our|my|the couple[’']s|a)"
_KIN = "(?:husband|wife|father|mother|dad|mom|mum|brother|sister|partner|grandmother|grandfather)"


@dataclass(frozen=True, slots=True)
class Words:
    """`pattern` can only match in a sentence that has one of the `stems`: they are found faster."""

    stems: tuple[str, ...]
    pattern: re.Pattern[str]


def _words(stems: str, *alternatives: str) -> Words:
    pattern = re.compile(rf"(?<![\w-])(?:{'|'.join(alternatives)})(?![\w-])")
    return Words(tuple(stems.split()), pattern)


PATTERNS: dict[SensitivityCode, Words] = {
    "pregnancy_loss": _words(
        "pregnan miscarr stillb lost lose losing loss angel",
        "pregnancy loss(?:es)?",
        "miscarr(?:iage|iages|ied|ying|y)",
        "still(?:birth|births|born)",
        "ectopic pregnancy",
        f"(?:lost|lose|losing|loss of) {_OWN} (?:unborn )?(?:pregnancy|(?:baby|twins)"
        "(?! (?:girl|boy|son|daughter|shower|weight)))",
        f"(?:lost|losing|loss of) {_OWN} (?:\\w+ ){{0,2}}{_CHILD}"
        " (?:after|due to|following|to|during) (?:\\w+ ){0,3}pregnancy",
        "pregnancy (?:ended|was lost)",
        "angel baby",
    ),
    "infant_death": _words(
        "infant newborn baby birth cot born",
        f"(?:death|loss) of {_OWN} (?:\\w+ )?(?:baby|infant|newborn|stillborn)(?: {_CHILD})?",
        "(?:infant|newborn|baby) (?:(?:son|daughter|boy|girl)(?:[’']s)? )?(?:died|death|dies)",
        f"(?:lost|losing) {_OWN} (?:newborn|infant|baby|stillborn) {_CHILD}",
        "(?:died|passed away) (?:\\w+ ){0,3}(?:hours?|days?|weeks?) after "
        "(?:birth|(?:he|she) was born)",
        "cot death",
    ),
    "death": _words(
        "died death dead passed killed murdered late funeral obituary lost losing",
        "died(?! down| out| laughing)",
        "passed away",
        "(?:found|pronounced|presumed) dead",
        "(?:was|were) (?:killed|murdered)",
        "death of",
        "(?:his|her|their|[\\w-]+[’']s) (?:sudden |untimely |tragic )?death",
        "(?:confirmed|announced|mourned|mourning) (?:the|his|her) death",
        "cause of death",
        f"late (?:{_KIN}|son|daughter)",
        "(?:his|her|their|whose|the) funeral",
        "obituary",
        "lost (?:his|her|their) (?:battle|life|lives)",
        f"(?:lost|losing) (?:his|her|their) {_KIN}(?! (?:to|in) (?:marriage|the divorce))",
    ),
    "suicide": _words(
        "suicid own self-harm",
        "suicid(?:e|al|es)(?! squad)",
        "(?:took|taken|taking|take|ended|ending) (?:his|her|their) own li(?:fe|ves)",
        "self-harm(?:ed|ing)?",
    ),
    "medical_detail": _words(
        "hospital transfusion bleeding surgery diagnos cancer chemo stroke attack seizure aneurysm"
        " intensive complication depression a&e",
        "hospitali[sz]ed(?: [\\w-]+){0,6}",
        "(?:blood )?transfusions?",
        "(?:excessive )?bleeding",
        "(?:undergoing|underwent|undergone|had) (?:\\w+ ){0,2}surgery",
        "diagnosed with(?: [\\w-]+){1,3}",
        "(?:breast |lung |brain |prostate |ovarian |skin )?cancer",
        "chemo(?:therapy)?",
        "(?:suffered|had) an? (?:stroke|heart attack|seizure|aneurysm)",
        "intensive care",
        "pregnancy complications?",
        "rushed to (?:the )?(?:hospital|a&e|er)",
        "post(?:partum|natal) depression",
    ),
    "abuse": _words(
        "abus assault violence misconduct harass rape restraining molest",
        "(?:sexual|domestic|physical|emotional|child|verbal) (?:abuse|assault|violence|misconduct)",
        "sexually (?:abused|assaulted|harassed)",
        "raped?",
        "abusive (?:relationship|marriage|behaviou?r|partner|husband|wife)",
        "restraining order",
        "molest(?:ed|ation|ing)",
    ),
    "addiction": _words(
        "addict rehab overdos relaps alcohol abuse misuse dependency sober sobriety",
        "(?:drug|alcohol|substance|opioid|painkiller)s?"
        " (?:abuse|addiction|addictions|misuse|dependency)",
        "addict(?:ion|ed to (?:drugs|alcohol|pills|painkillers|heroin|cocaine))",
        "(?:in|to|from|entered|checked into|out of) rehab",
        "overdos(?:e|ed|ing)",
        "relaps(?:e|ed)",
        "alcoholi(?:sm|c)",
        "sobriety",
    ),
    "allegation": _words(
        "alleg accus arrested indicted charged lawsuit sued suing",
        "alleged(?:ly)?",
        "alleg(?:es|ations?|ing)",
        "accus(?:ed|es|ing) (?:\\w+ ){0,3}of",
        "accusations?",
        "(?:arrested|indicted|charged with)",
        "lawsuit",
        "sued|suing",
    ),
    "hospital_images": _words(
        "hospital delivery maternity",
        "(?:photo|photograph|picture|image|selfie|snap|snapshot|pic)s?(?: [\\w’'-]+){0,8}"
        " (?:hospital|delivery room|maternity ward)(?: bed| room)?",
    ),
}
