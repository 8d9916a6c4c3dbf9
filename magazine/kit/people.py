"""Whom the site shows and what they post, in every state."""

from dataclasses import dataclass

from articles.body.cards import posts
from articles.frontpage import Frame, Newsworthy, PostOfTheDay, Reel
from articles.furniture import Featured
from magazine.kit.samples import LONG, LONG_NAME, Samples
from people.initials import initials

# With news, with a long name, without a portrait, with nothing new.
NAMES = ("Odile Marchetti-Vance", LONG_NAME, "Beatrix Coolidge-Mbeki", "Wren")
CAPTIONS = ("The arrivals. Three dresses, one publicist", "The hat", "", LONG, "The encore")


@dataclass(frozen=True)
class People:
    samples: Samples

    @property
    def strip(self) -> tuple[Newsworthy, ...]:
        return tuple(
            Newsworthy(
                name=name,
                href="/people/",
                initials=initials(name),
                portrait=self.samples.picture(number) if number != 2 else None,
                words="Left her premiere alone",
                stories=len(NAMES) - number,
                is_new=number == 0,
            )
            for number, name in enumerate(NAMES)
        )

    @property
    def featured(self) -> list[Featured]:
        return [
            Featured(
                name=one.name,
                href=one.href,
                initials=one.initials,
                occupations="actor, painter",
                role="about",
                indexed=True,
                portrait=one.portrait,
            )
            for one in self.strip
        ]

    @property
    def post(self) -> PostOfTheDay:
        shown = posts(self.samples.post(1).html, self.samples.today)[1]
        return PostOfTheDay(shown, "/", "The other left shoe is still missing")

    @property
    def reel(self) -> Reel:
        shown = zip(self.samples.pictures, CAPTIONS, strict=False)
        frames = (Frame(picture, words or "A hat", words, "/") for picture, words in shown)
        return Reel("The stairs, in twenty-four pictures", "/", 24, tuple(frames))
