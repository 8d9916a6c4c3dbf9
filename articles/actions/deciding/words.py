"""Accepting what somebody said or posted, and keeping whose words they are."""

from articles.actions.deciding.story import ACCEPTED, Story, Verdict
from articles.findings import Finding, Kind
from articles.models import Decision, Quote
from reading import ANONYMOUS
from reading.keys import fingerprint, fold
from reading.values import Post as FoundPost
from reading.values import Quote as FoundQuote
from social.actions import keep_post
from social.models import Account, Platform, Post

LONGEST_LABEL, LONGEST_VERB = 200, 60


def accept_quote(story: Story, finding: Finding, verdict: Verdict) -> Quote:
    found = finding.found
    assert isinstance(found, FoundQuote)  # as its kind says
    chosen = story.named(verdict.person_id) if verdict.person_id else None
    quote, is_new = Quote.objects.get_or_create(
        article=story.article, fingerprint=fingerprint(found.words), defaults=_as_said(story, found)
    )
    if chosen or is_new:
        quote.person = chosen or story.person(found.speaker)
        quote.chosen = chosen is not None
        quote.save(update_fields=["person", "chosen"])
    return quote


def let_go_of_quote(story: Story, decision: Decision) -> None:
    """A story that was published keeps its quotes: an edition may carry them."""
    quote = decision.quote
    if quote is None or story.others(decision, "quote"):
        return
    if story.article.editions.exists():
        story.article.quotes.filter(pk=quote.pk).update(chosen=False)
    else:
        quote.delete()


def accept_post(story: Story, finding: Finding, verdict: Verdict) -> Post:
    found = finding.found
    assert isinstance(found, FoundPost)  # as its kind says
    is_private = found.author == ANONYMOUS
    author = "" if is_private else found.author or ""
    return keep_post(
        post=Post(
            platform=found.platform,
            account=_account(story, found.platform, author),
            person=story.person(author),
            author_label=author[:LONGEST_LABEL],
            text=found.text,
            hashtags=list(found.hashtags),
            mentions=list(found.mentions),
            private_individual=is_private,
        ),
        by=story.by,
        now=story.now,
    )


def let_go_of_post(story: Story, decision: Decision) -> None:
    """A post that the text shows as a card stays."""
    post = decision.post
    if post is None or post.pk in story.shown:
        return
    story.delete_if_made(decision, post)
    story.delete_if_made(decision, post.account)


def keep_speakers(story: Story) -> None:
    """Have the quotes and posts of the story say whose they are, as far as people of it are
    accepted by now; and write the quotes that were accepted before there were records of them."""
    for place, decision in story.decisions.items():
        finding = story.found.get(place)
        if finding is None or decision.verdict != ACCEPTED:
            continue
        if decision.kind == Kind.QUOTE:
            _keep_speaker(story, finding, decision)
        elif decision.post and isinstance(finding.found, FoundPost):
            _keep_author(story, finding.found, decision.post)


def _as_said(story: Story, found: FoundQuote) -> dict[str, object]:
    dated = story.value.dated
    return {
        "words": _as_one(found),
        "speaker_label": _label(found)[:LONGEST_LABEL],
        "verb": found.verb.raw[:LONGEST_VERB] if found.verb else "",
        "channel": found.channel or "",
        "said_on": dated.on if dated else None,
    }


def _as_one(found: FoundQuote) -> str:
    """The segments as they were said: a comma before “she said” is the story's own."""
    said = ""
    for segment in (segment.raw.strip() for segment in found.segments):
        stops = said.endswith(",") and not segment[:1].islower()
        said = f"{said[:-1] + '.' if stops else said} {segment}"
    return said.strip().removesuffix(",")


def _label(found: FoundQuote) -> str:
    """What the story calls the speaker: a name, or “a source close to both”."""
    surface = found.speaker_surface.raw if found.speaker_surface else ""
    return surface if found.speaker in (None, ANONYMOUS) else found.speaker or ""


def _account(story: Story, platform: str, author: str) -> Account | None:
    """By the handle the story gives, else the only one its author has on that platform."""
    if platform == Platform.UNKNOWN:
        return None
    if author.startswith("@") and fold(author.strip("@ ")):
        handle = author.strip("@ ")
        return story.kept(
            Account, platform=platform, handle=fold(handle), defaults={"shown": handle}
        )
    person = story.person(author)
    known = list(Account.objects.filter(platform=platform, person=person)[:2]) if person else []
    return known[0] if len(known) == 1 else None


def _keep_speaker(story: Story, finding: Finding, decision: Decision) -> None:
    if decision.quote is None:
        decision.quote = accept_quote(story, finding, Verdict(*finding.place, ACCEPTED))
        decision.save(update_fields=["quote"])
    assert isinstance(finding.found, FoundQuote)  # as its kind says
    speaker = story.person(finding.found.speaker)
    is_other = decision.quote.person_id != (speaker.pk if speaker else None)
    if is_other and not decision.quote.chosen:
        decision.quote.person = speaker
        decision.quote.save(update_fields=["person"])


def _keep_author(story: Story, found: FoundPost, post: Post) -> None:
    """Whom an editor wrote down stays."""
    author = story.person(found.author)
    if author and not post.person_id and not post.private_individual:
        post.person = author
        post.save(update_fields=["person"])
