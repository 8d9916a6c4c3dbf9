"""What a file says of itself: read where it is sound, and nothing else is believed."""

import io
import struct
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import ExifTags, Image

from images.taking import found_in, iptc, xmp
from images.taking.metadata import plain
from tests.factories import jpeg
from tests.images import corpus


def fields(*said: tuple[int, bytes], record: int = 2) -> bytes:
    return b"".join(
        bytes([0x1C, record, number]) + struct.pack(">H", len(value)) + value
        for number, value in said
    )


def with_iptc(block: bytes) -> bytes:
    resource = (
        b"8BIM\x04\x04\0\0" + struct.pack(">I", len(block)) + block + b"\0" * (len(block) % 2)
    )
    return corpus.jpeg_with(corpus.segment(b"\xff\xed", b"Photoshop 3.0\0" + resource))


def test_iptc_is_read():
    block = fields(
        (120, b"On the stair"),
        (80, b"Ida Brandt"),
        (110, b"Parallax"),
        (25, b"red"),
        (25, b"stairs"),
        (55, b"20261003"),
    )
    found = found_in(io.BytesIO(with_iptc(block)))
    assert (found.caption, found.credit) == ("On the stair", "Ida Brandt/Parallax")
    assert (found.keywords, found.taken_on) == (("red", "stairs"), date(2026, 10, 3))


def test_iptc_is_read_in_both_its_alphabets():
    assert iptc.read(fields((120, "Zoë".encode())))["caption"] == ["Zoë"]
    assert iptc.read(fields((120, "Zoë".encode("cp1252"))))["caption"] == ["Zoë"]


def test_exif_is_read_where_nothing_else_tells():
    said = Image.Exif()
    said[ExifTags.Base.Artist] = "Ida Brandt"
    said[ExifTags.Base.ImageDescription] = "On the stair"
    said.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.DateTimeOriginal] = "2026:10:03 20:15:00"
    found = found_in(io.BytesIO(jpeg(exif=said.tobytes())))
    assert (found.caption, found.credit) == ("On the stair", "Ida Brandt")
    assert found.taken_on == date(2026, 10, 3)


def test_a_credit_that_names_who_took_it_names_them_once():
    words = "<photoshop:Credit>Ida Brandt for Parallax</photoshop:Credit>"
    creator = "<dc:creator><rdf:Seq><rdf:li>Ida Brandt</rdf:li></rdf:Seq></dc:creator>"
    found = found_in(io.BytesIO(jpeg(xmp=corpus.xmp(words + creator))))
    assert found.credit == "Ida Brandt for Parallax"


@pytest.mark.parametrize("packet", [corpus.laughs, corpus.stranger, corpus.deep])
def test_no_entity_is_followed_and_no_depth_kills(packet):
    said = str(xmp.read(packet()))
    assert "root:" not in said
    assert "haha" not in said


def test_a_packet_longer_than_any_honest_one_is_not_read():
    assert xmp.read(corpus.xmp("<dc:rights>" + "x" * 600_000 + "</dc:rights>")) == {}


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32"])
def test_an_entity_in_another_alphabet_is_not_followed(encoding):
    packet = corpus.stranger().decode().encode(encoding)
    assert "root:" not in str(xmp.read(packet))
    laughs = corpus.laughs().decode().encode(encoding)
    assert "haha" not in str(xmp.read(laughs))


@given(st.binary(max_size=400))
def test_no_garbage_breaks_the_reading(garbage):
    iptc.read(b"\x1c\x02" + garbage)
    xmp.read(garbage)
    found_in(io.BytesIO(with_iptc(garbage)))
    found_in(io.BytesIO(corpus.jpeg_with(corpus.segment(corpus.JPEG_EXIF, b"Exif\0\0" + garbage))))


@given(st.text(max_size=300), st.integers(1, 50))
def test_words_come_out_as_one_plain_line_no_longer_than_asked(words, most):
    line = plain(words, most)
    assert len(line) <= most
    line.encode()
    assert not set(line) & set("\0\n\r\t\x1b\u202e\u2066")


def test_no_database_meets_a_sign_that_it_refuses():
    assert plain("a\0b\ud800c\u202ed", 20) == "a b c d"
