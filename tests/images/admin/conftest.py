"""The library as somebody of the newsroom has it open."""

import io

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from tests.factories import jpeg, make_user


@pytest.fixture
def at_the_desk(db, client):
    """Logs in somebody of a role, and gives back who it is."""

    def log_in(role="Editor", **fields):
        user = make_user(role, **fields)
        client.force_login(user)
        return user

    return log_in


def place(name, *args):
    """The address of one of the library's screens."""
    return reverse(f"admin:images_image_{name}", args=args)


def sent(content=None, name="carpet.jpg"):
    """A file as a browser sends it."""
    return SimpleUploadedFile(name, content or jpeg(), "image/jpeg")


def with_words(seed=1, *, caption="", people=()):
    """A JPEG that says something of itself, as agencies send them."""
    from PIL import Image as Pillow

    subjects = "".join(f"<rdf:li>{name}</rdf:li>" for name in people)
    xmp = f"""<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF
        xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description
        xmlns:dc="http://purl.org/dc/elements/1.1/"
        xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/">
        <dc:description><rdf:Alt><rdf:li xml:lang="x-default">{caption}</rdf:li></rdf:Alt>
        </dc:description><Iptc4xmpExt:PersonInImage><rdf:Bag>{subjects}</rdf:Bag>
        </Iptc4xmpExt:PersonInImage></rdf:Description></rdf:RDF></x:xmpmeta>"""
    file = io.BytesIO()
    Pillow.open(io.BytesIO(jpeg(seed=seed))).save(file, "JPEG", xmp=xmp.encode())
    return file.getvalue()


def fields_of(response):
    """What the form on a page would send, but for its buttons."""
    form = response.context["adminform"].form
    sent = {name: form[name].value() for name in form.fields}
    for inline in response.context["inline_admin_formsets"]:
        for one in [inline.formset.management_form, *inline.formset.forms]:
            sent |= {one[name].html_name: one[name].value() for name in one.fields}
    filled = {name: "" if value is None else value for name, value in sent.items()}
    return {name: value for name, value in filled.items() if value is not False}
