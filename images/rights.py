"""The only thing that a public file says besides its pixels: whose it is. Pure."""

from typing import NamedTuple
from xml.sax.saxutils import escape


class Rights(NamedTuple):
    """`credit` is the line as printed, `holder` who may be asked, as in an agency's name."""

    credit: str = ""
    holder: str = ""


def packet(rights: Rights) -> bytes:
    """An XMP packet; empty where nobody is known."""
    if not any(rights):
        return b""
    creator = rights.credit.partition("/")[0].strip()
    return _PACKET.format(
        credit=escape(rights.credit),
        creator=escape(creator),
        rights=escape(rights.holder or rights.credit),
    ).encode()


_PACKET = (
    '<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>'
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">'
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"'
    ' xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/">'
    "<photoshop:Credit>{credit}</photoshop:Credit>"
    "<dc:creator><rdf:Seq><rdf:li>{creator}</rdf:li></rdf:Seq></dc:creator>"
    '<dc:rights><rdf:Alt><rdf:li xml:lang="x-default">{rights}</rdf:li></rdf:Alt></dc:rights>'
    "</rdf:Description></rdf:RDF></x:xmpmeta>"
    '<?xpacket end="r"?>'
)
