"""Settling a story as an editor does: by the words of what was found in it."""

from articles import actions
from articles.actions import Verdict
from articles.copying import copy_of
from articles.findings import findings_in, reading_of
from tests.factories import NOW, make_article, make_user

STORY = (
    "Odile Marchetti, 41, left the Orpheum with her husband, Bruno Castellane, 52, on Monday.",
    "“I was never asked about the stairs,” Marchetti said.",
    "Castellane’s ex-wife, Ann Leopold, waited outside. Marchetti sang “Left Shoe” as a song.",
    "“Somebody hold that door!” Marchetti wrote on Instagram.",
    "“Nobody will ever walk there again,” a source said.",
)
ODILE, BRUNO, ANN = "Odile Marchetti", "Bruno Castellane", "Ann Leopold"


def make_story(paragraphs=STORY, *, headline="At the Orpheum", **fields):
    return make_article(headline, paragraphs=paragraphs, **fields)


def found_in(article, kind, words=""):
    """The first finding of a kind whose words hold these."""
    article.refresh_from_db()
    found = findings_in(reading_of(copy_of(article)))
    return next(f for f in found if f.kind == kind and words in f.words)


def settle(article, finding, verdict="accepted", person=None, by=None, now=NOW):
    verdicts = [Verdict(finding.kind, finding.key, verdict, person.pk if person else None)]
    return actions.decide(article=article, verdicts=verdicts, by=by or make_user(), now=now)


def accept(article, kind, words="", **how):
    finding = found_in(article, kind, words)
    settle(article, finding, **how)
    return finding


def accept_people(article, *names, **how):
    for name in names:
        accept(article, "person", name, **how)


def married(article=None, **how):
    """A story of which both spouses and the tie are accepted."""
    article = article or make_story()
    accept_people(article, ODILE, BRUNO, **how)
    accept(article, "tie", "spouse", **how)
    return article
