"""XMP, the newest of the three: RDF in XML. Read with no entity, no network and a bounded size."""

from collections import defaultdict

from lxml import etree

MOST_BYTES = 500_000
MOST_VALUES = 200
RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
DC = "{http://purl.org/dc/elements/1.1/}"
PHOTOSHOP = "{http://ns.adobe.com/photoshop/1.0/}"
CORE = "{http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/}"
EXTENSION = "{http://iptc.org/std/Iptc4xmpExt/2008-02-29/}"
# The first of a field that is there is the one that counts.
FIELDS = {
    f"{DC}description": "caption",
    f"{CORE}AltTextAccessibility": "alt",
    f"{PHOTOSHOP}Credit": "credit",
    f"{PHOTOSHOP}Source": "source",
    f"{PHOTOSHOP}DateCreated": "taken_on",
    f"{DC}creator": "creator",
    f"{DC}rights": "notice",
    f"{DC}subject": "keywords",
    f"{EXTENSION}PersonInImage": "people",
}


def read(packet: bytes) -> dict[str, list[str]]:
    """Its fields by our names; nothing, if it cannot be read or is longer than any honest one."""
    packet = packet.strip(b"\0 \r\n\t")
    if not packet or len(packet) > MOST_BYTES or b"<!DOCTYPE" in packet or b"<!ENTITY" in packet:
        return {}
    try:
        root = etree.fromstring(packet, _parser())
    except (etree.XMLSyntaxError, ValueError):
        return {}
    said: dict[str, list[str]] = defaultdict(list)
    for description in root.iter(f"{RDF}Description"):
        _read(description, said)
    return dict(said)


def _parser() -> etree.XMLParser:
    return etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_pis=True
    )


def _read(description: etree._Element, said: dict[str, list[str]]) -> None:
    """A simple field may stand as an attribute, a list has its items."""
    for name, value in description.attrib.items():
        if name in FIELDS:
            said[FIELDS[name]].append(value)
    for child in description:
        if child.tag in FIELDS:
            said[FIELDS[child.tag]] += _values(child)


def _values(field: etree._Element) -> list[str]:
    items = list(field.iter(f"{RDF}li"))[:MOST_VALUES]
    words = [item.text or "" for item in items] or [field.text or ""]
    return [word for word in words if word.strip()]
