"""Records with a word of their own in each field: where one of these words shows, it leaked."""

from itertools import count

from PIL import ExifTags
from PIL import Image as Drawing

from articles.body import from_paragraphs
from articles.body.nodes import Gallery, PullQuote
from articles.body.nodes import Image as ImageNode
from articles.body.nodes import Post as PostNode
from articles.models import Article
from images.models import Agency, Image
from people.models import Depiction, Person
from social.models import Post
from tests.factories import (
    NOW,
    jpeg,
    make_article,
    make_contributor,
    make_image,
    make_person,
    make_tag,
)
from tests.images.corpus import xmp

CANARY = r"canary\d+"
_number = count(1000)


def canary() -> str:
    """A word that stands nowhere else, fit for a slug too."""
    return f"canary{next(_number)}"


def words(sentence: str) -> str:
    return f"{sentence} {canary()}"


def make_secret_story(shows: Person, **fields) -> Article:
    """A draft with a canary in each field, and people, tags, a post and pictures made for it alone.

    `shows` is somebody public whom its pictures show.
    """
    lead, other = make_secret_picture(shows), make_secret_picture(shows)
    return make_article(
        words("Headline"),
        body=from_paragraphs([words("One"), words("Two")]) + nodes(lead, other),
        kicker=words("Kicker"),
        short_headline=words("Short"),
        social_headline=words("Social"),
        dek=words("Dek"),
        slug=canary(),
        key_points=[words("Point")],
        seo_title=words("Search"),
        seo_description=words("Found"),
        content_note=words("Note"),
        **led_by(lead),
        people=[
            make_person(
                f"Odile {canary()}", slug=canary(), bio=words("Bio"), portrait=make_secret_picture()
            )
        ],
        mentioned=[make_person(f"Wren {canary()}", slug=canary(), protected="minor")],
        tags=[make_tag(canary())],
        contributors=[make_contributor(f"Roza {canary()}")],
        **fields,
    )


def led_by(lead: Image) -> dict[str, object]:
    return {
        "lead_image": lead,
        "lead_alt": words("Lead"),
        "lead_caption": words("Below"),
        "lead_credit": words("By"),
    }


def nodes(lead: Image, other: Image) -> str:
    """A post, a picture, a gallery and a pull quote, as a body stores them."""
    post = Post.objects.create(text=words("Posted"), author_label=canary(), hashtags=[canary()])
    return "".join(
        node.html
        for node in (
            PostNode(ref=str(post.pk), words=post.text, author=post.author_label),
            in_text(other),
            Gallery((in_text(lead), in_text(other)), words("Gallery")),
            PullQuote(words("Said"), words("Speaker")),
        )
    )


def in_text(image: Image) -> ImageNode:
    return ImageNode(image.pk, words("Alt"), words("Caption"), words("Credit"))


def make_secret_picture(*shows: Person, **fields) -> Image:
    """A picture with a canary in its file and in all that is known of it, and its public files.

    `sent_by` is an agency's name: with the credit it is all that a public file may say.
    """
    told = {"alt": words("Alt"), "caption": words("Caption"), "credit": words("Credit")}
    sent_by = fields.pop("sent_by", canary())
    image = make_image(
        file=jpeg(480, 360, seed=next(_number), exif=exif(), xmp=packet()),
        name=f"{canary()}.jpg",
        agency=Agency.objects.get_or_create(name=sent_by, credit=sent_by, licence="agency")[0],
        keywords=[canary()],
        territory=words("Only in"),
        shows_minor=True,
        consent_by=words("Her mother"),
        consent_on=NOW.date(),
        **{**told, **fields},
    )
    for person in shows:
        Depiction.objects.create(image=image, person=person)
    return image


def exif() -> bytes:
    """What a camera writes, but for whom to credit: that is printed in the public files too."""
    said = Drawing.Exif()
    said[ExifTags.Base.ImageDescription] = words("On the stair")
    said[ExifTags.Base.Model] = canary()
    said.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.UserComment] = b"ASCII\0\0\0" + canary().encode()
    return said.tobytes()


def packet() -> bytes:
    return xmp(
        f"<dc:description>{words('On the stair')}</dc:description>"
        f"<Iptc4xmpCore:Location>{canary()}</Iptc4xmpCore:Location>"
        f"<dc:subject><rdf:Bag><rdf:li>{canary()}</rdf:li></rdf:Bag></dc:subject>"
    )
