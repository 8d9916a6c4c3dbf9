"""The closed vocabularies of a reading."""

from typing import Literal, get_args

PersonKind = Literal["public", "minor", "deceased_infant", "unknown"]
Platform = Literal[
    "twitter",
    "instagram",
    "tiktok",
    "threads",
    "facebook",
    "youtube",
    "bluesky",
    "mastodon",
    "reddit",
    "unknown",
]
Tie = Literal[
    "spouse",
    "ex_spouse",
    "engaged",
    "partner",
    "ex_partner",
    "parent_of",
    "sibling",
    "friend",
    "colleague",
    "manager",
]
WorkType = Literal["song", "album", "film", "tv_show", "book", "other"]
Precision = Literal["day", "month", "year", "relative"]
SensitivityCode = Literal[
    "pregnancy_loss",
    "infant_death",
    "death",
    "suicide",
    "minor",
    "medical_detail",
    "abuse",
    "addiction",
    "allegation",
    "hospital_images",
    "private_individual_post",
    "unnamed_source",
]

SENSITIVITY_CODES: tuple[str, ...] = get_args(SensitivityCode)
PLATFORMS: tuple[str, ...] = get_args(Platform)

# A story that carries one of these needs a second pair of eyes (rule R4).
GRIEF_CODES = frozenset({"pregnancy_loss", "infant_death", "suicide", "death"})

ANONYMOUS = "anonymous"
