"""What a file is, by its first bytes and never by its name."""

from images.taking.refusing import NotTaken

HEAD = 512  # bytes that are enough to know it
WANTED = "Send JPEG, PNG, WebP, AVIF or a still GIF."
HEIC = (
    "This is HEIC, which browsers do not show. Send it as JPEG: on an iPhone under Settings, "
    "Camera, Formats, Most Compatible; or export it from Photos as JPEG."
)
SVG = "This is SVG, a drawing that can carry code. Send it as PNG, 2000 pixels wide."
RAW = "This is TIFF or a camera's raw file. Export it as JPEG, quality 90, and send that."
DRAWN = "This is a Photoshop file. Export it as JPEG, quality 90, and send that."
FILM = "This is a film, not a picture. Send a still of it as JPEG."
OTHERS = {
    b"II*\0": RAW,
    b"MM\0*": RAW,
    b"II+\0": RAW,
    b"MM\0+": RAW,
    b"IIU\0": RAW,
    b"FUJIFILM": RAW,
    b"8BPS": DRAWN,
    b"BM": f"This is BMP. {WANTED}",
    b"\xff\x0a": f"This is JPEG XL. {WANTED}",
    b"\0\0\0\x0cJXL ": f"This is JPEG XL. {WANTED}",
    b"\0\0\0\x0cjP  ": f"This is JPEG 2000. {WANTED}",
    b"%PDF": f"This is a PDF. {WANTED}",
    b"PK\x03\x04": "This is a ZIP archive. Unpack it and send the pictures.",
}
AVIF_BRANDS = {b"avif", b"avis"}
HEIC_BRANDS = {b"heic", b"heix", b"hevc", b"hevx", b"heim", b"heis", b"hevm", b"mif1", b"msf1"}


def kind_of(head: bytes) -> str:
    """Pillow's name of what it is: JPEG, PNG, WEBP, AVIF or GIF. Raises NotTaken."""
    if not head:
        raise NotTaken("The file is empty: choose it once more.")
    if head.startswith(b"\xff\xd8\xff"):
        return "JPEG"
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return "PNG"
    if head.startswith((b"GIF87a", b"GIF89a")):
        return "GIF"
    if head.startswith(b"RIFF") and head[8:12] == b"WEBP":
        return "WEBP"
    if head[4:8] == b"ftyp":
        return _of_brands(head)
    raise NotTaken(_otherwise(head))


def _of_brands(head: bytes) -> str:
    """AVIF and HEIC are one family: the brands of the first box tell them apart."""
    end = min(int.from_bytes(head[:4], "big"), len(head))
    brands = {head[8:12], *(head[at : at + 4] for at in range(16, end, 4))}
    if brands & AVIF_BRANDS:
        return "AVIF"
    raise NotTaken(HEIC if brands & HEIC_BRANDS else FILM)


def _otherwise(head: bytes) -> str:
    for start, sentence in OTHERS.items():
        if head.startswith(start):
            return sentence
    text = head.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").lower()
    if b"<svg" in text or head.startswith(b"\x1f\x8b"):
        return SVG
    return f"This is no picture that we know. {WANTED}"
