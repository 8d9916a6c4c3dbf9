"""Abuse, and what somebody is said to have done."""

from reading.words.sensitive.words import words

KINDS = r"(?:sexual|domestic|physical|emotional|child|verbal)"

ABUSE = words(
    {
        "abus": [
            rf"{KINDS} abuse",
            r"sexually abused",
            r"abusive (?:relationship|marriage|behaviou?r|partner|husband|wife)",
        ],
        "assault": [rf"{KINDS} assault", r"sexually assaulted"],
        "violence": [rf"{KINDS} violence"],
        "misconduct": [rf"{KINDS} misconduct"],
        "harass": [r"sexually harassed"],
        "rape": [r"raped?"],
        "restraining": [r"restraining order"],
        "molest": [r"molest(?:ed|ation|ing)"],
    }
)

ALLEGATION = words(
    {
        "alleg": [r"alleged(?:ly)?", r"alleg(?:es|ations?|ing)"],
        "accus": [r"accus(?:ed|es|ing) (?:\w+ ){0,3}of", r"accusations?"],
        "arrested": [r"arrested"],
        "indicted": [r"indicted"],
        "charged": [r"charged with"],
        "lawsuit": [r"lawsuit"],
        "sued": [r"sued"],
        "suing": [r"suing"],
    }
)
