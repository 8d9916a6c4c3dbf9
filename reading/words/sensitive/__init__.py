"""Words that call for care, by the code they raise: a file for each family of codes."""

from reading.codes import SensitivityCode
from reading.words.sensitive.death import DEATH
from reading.words.sensitive.harm import ABUSE, ALLEGATION
from reading.words.sensitive.health import ADDICTION, HOSPITAL_IMAGES, MEDICAL_DETAIL
from reading.words.sensitive.infant_death import INFANT_DEATH
from reading.words.sensitive.loss import LOSS
from reading.words.sensitive.pregnancy_loss import PREGNANCY_LOSS
from reading.words.sensitive.sources import UNNAMED_SOURCE
from reading.words.sensitive.suicide import SUICIDE
from reading.words.sensitive.words import Words

__all__ = ["CARE", "GRIEF", "LOSS", "UNNAMED_SOURCE", "Words"]

# The codes that ask for a second person (R4); a death comes last, it is what is left.
GRIEF: dict[SensitivityCode, Words] = {
    "pregnancy_loss": PREGNANCY_LOSS,
    "infant_death": INFANT_DEATH,
    "suicide": SUICIDE,
    "death": DEATH,
}
CARE: dict[SensitivityCode, Words] = {
    "medical_detail": MEDICAL_DETAIL,
    "abuse": ABUSE,
    "addiction": ADDICTION,
    "allegation": ALLEGATION,
    "hospital_images": HOSPITAL_IMAGES,
}
