"""What readers see of a story, now and later, in words."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from articles.admin.standing import Standing, standing_badge
from articles.models import Article, Edition, Kind
from articles.workflow import Standings, standings
from core.hours import in_words
from newsroom.models import LogLine

LEFT = "Left as the draft has it: "  # as the log line of a correction has it
OF_A_CORRECTION = (Kind.CORRECTION, Kind.CLARIFICATION, Kind.TYPO)
MOST_CORRECTIONS = 50  # since one publish
MAKES_AN_EDITION = ("published", "planned", "corrected")  # verbs of the log


@dataclass(frozen=True)
class Public:
    """`replaces` names a planned version that publishing would replace; `left_out` what corrections
    since the last publish could not take over into the draft."""

    stands: Standings
    badges: str
    sentences: tuple[str, ...] = ()
    replaces: str = ""
    was_public: bool = False
    left_out: tuple[str, ...] = ()


def public_of(story: Article | None, now: datetime, zone: ZoneInfo) -> Public:
    if story is None:
        return Public(Standings(None, None), standing_badge([Standing.DRAFT]))
    stands = standings(story, now)
    return Public(
        stands=stands,
        badges=standing_badge(_standing(stands)),
        sentences=tuple(_sentences(stands, zone)),
        replaces=_replaces(stands, zone),
        was_public=stands.current is not None or _has_begun(story, now),
        left_out=tuple(_left_out(story, stands)),
    )


def _has_begun(story: Article, now: datetime) -> bool:
    return Edition.objects.begun(now).filter(article=story).exists()


def _standing(stands: Standings) -> list[Standing]:
    flags = {
        Standing.LIVE: stands.live,
        Standing.WITHDRAWN: stands.is_withdrawn,
        Standing.SCHEDULED: stands.pending,
    }
    return [standing for standing, is_so in flags.items() if is_so] or [Standing.DRAFT]


def _sentences(stands: Standings, zone: ZoneInfo) -> list[str]:
    found = []
    if stands.live:
        end = "" if _is_followed(stands) else _end(stands.live, zone)
        found.append(f"Readers see it since {in_words(stands.live.visible_from, zone)}{end}.")
    if stands.current and stands.is_withdrawn:
        found.append(f"Withdrawn since {in_words(stands.current.visible_from, zone)}.")
    if stands.pending:
        what = "A new version is planned" if _is_followed(stands) else "Planned"
        at = in_words(stands.pending.visible_from, zone)
        found.append(f"{what} for {at}{_end(stands.pending, zone)}.")
    return found


def _is_followed(stands: Standings) -> bool:
    """Whether what readers see ends because the planned version takes its place."""
    live, pending = stands.live, stands.pending
    return bool(live and pending and live.visible_until == pending.visible_from)


def _end(edition: Edition, zone: ZoneInfo) -> str:
    return f", until {in_words(edition.visible_until, zone)}" if edition.visible_until else ""


def _replaces(stands: Standings, zone: ZoneInfo) -> str:
    if stands.pending is None:
        return ""
    at = in_words(stands.pending.visible_from, zone)
    return f"This replaces the version planned for {at}."


def _left_out(story: Article, stands: Standings) -> list[str]:
    if stands.live is None or stands.live.kind not in OF_A_CORRECTION:
        return []
    newest = story.editions.order_by("-number").values_list("pk", flat=True)[:MOST_CORRECTIONS]
    lines = LogLine.objects.filter(
        object_type="articles.edition", object_id__in=[str(pk) for pk in newest]
    )
    found = []
    for line in lines.filter(verb__in=MAKES_AN_EDITION):
        if line.verb != "corrected":
            break
        if LEFT in line.reason:
            found.append(line.reason.partition(LEFT)[2])
    return found
