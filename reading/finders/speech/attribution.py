"""What the words around a run of speech say: who spoke, and by which verb."""

from dataclasses import dataclass

from reading.finders.speech.units import Who
from reading.values import Found

CLAUSE = 260  # letters around a quote in which its speaker is looked for


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who the text says has spoken, and by which verb; either may be missing."""

    verb: Found | None
    surface: Found | None
    speaker: str | None
    reason: str
    confidence: float


def made(verb: Found | None, who: Who, reason: str, confidence: float) -> Attribution:
    if who.speaker is None:
        confidence /= 2
    elif not who.is_sure:
        confidence -= 0.25
    return Attribution(verb, who.surface, who.speaker, reason, round(confidence, 2))
