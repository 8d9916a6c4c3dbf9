"""What stands before the body of a raw file: a date, perhaps junk, a headline, bylines."""

import re
from dataclasses import replace
from datetime import date

from reading.paragraphs import is_furniture
from reading.values import Byline, Found, Header

DATE = re.compile(r"\ufeff?\s*date[^\S\r\n]+(?P<date>\d{4}-\d{1,2}-\d{1,2})(?![\d-])")
LATER_DATE = re.compile(r"[\r\n][^\S\r\n]*date \d{4}-\d{1,2}-\d{1,2}(?!\d)")
JUNK = re.compile(
    r"\s*(?P<junk>(?:T?\d\d:\d\d\S{0,16}(?=\s|$)"
    r"|(?:[A-Za-z][\w:.-]{0,40}=\"[^\"<>\r\n]{0,200}\"[^\S\r\n]{0,4}){1,20}/?>?"
    r"|<?/?>|advertisement[.:]?(?=\s*$|\s*[\r\n]|\s+(?-i:[^\W\d_a-z]))"
    r"|read full article on original website\b[.:]?"
    r"|recommended on [^\r\n]{1,80}(?=[\r\n]|$)))",
    re.IGNORECASE,
)
READ_FULL = re.compile(r"read (?:the )?full article on (?:the )?original website", re.IGNORECASE)
NEXT_LINE = re.compile(r"\r?\n[^\S\r\n]*(?P<first>\S)")
LINE = re.compile(r"[^\S\r\n]*(?P<line>[^\r\n]*)")
WORD = r"[^\W\d_a-z][\w’'.-]{0,30}"
NAME = rf"{WORD}(?: (?:{WORD}|van|von|de|der|den|di|da|la|bin|al)){{0,4}}"
NAMES = rf"{NAME}(?:(?:, and |, | and | & ){NAME}){{0,5}}"
BYLINE = re.compile(rf"(?P<author>{NAMES})(?:[,;]? with files from (?P<files>{NAMES}))?[.,]?\s*")
BETWEEN_NAMES = re.compile(r", and |, | and | & ")
LONGEST_HEADLINE = 180


def read_header(text: str) -> Header:
    """The header of a raw file. Nothing is made up: what the file does not say stays None."""
    match = DATE.match(text)
    if match is None:
        start = 1 if text.startswith("\ufeff") else 0
        header = Header(end=start, notes=("no date in the header",))
    else:
        header = _dated(match)
        header = _without_junk(text, header)
        header = _headed(text, header)
    return replace(header, notes=header.notes + _several_stories(text, header.end))


def impossible_date(text: str) -> Found | None:
    """The header's date where it has the form of one and no calendar has it."""
    match = DATE.match(text)
    if match is None or _calendar_date(match["date"]):
        return None
    return Found(match["date"], *match.span("date"))


def _dated(match: re.Match[str]) -> Header:
    published = _calendar_date(match["date"])
    notes = () if published else (f"no calendar has the header's date, {match['date']}",)
    return Header(published=published, end=match.end(), notes=notes)


def _calendar_date(words: str) -> date | None:
    year, month, day = (int(number) for number in words.split("-"))
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _without_junk(text: str, header: Header) -> Header:
    end, notes = header.end, header.notes
    while match := JUNK.match(text, end):
        end = match.end()
        notes += (f"junk after the date: {match['junk'].strip()}",)
    return replace(header, end=end, notes=notes)


def _headed(text: str, header: Header) -> Header:
    """With the headline and bylines that stand on the rest of the header's line, if they do."""
    match = LINE.match(text, header.end)
    assert match is not None  # LINE matches the empty string too
    line, start = match["line"].rstrip(), match.start("line")
    if not text[match.end() :].strip() or _runs_on(text, match.end()):
        return header
    headline, by, names = line.rpartition(" By ")
    if not by and line.startswith("By "):
        headline, by, names = "", "By ", line[3:]
    bylines = _bylines(names) if by else ()
    if bylines:
        found = Found(headline, start, start + len(headline)) if headline else None
        return replace(header, headline=found, bylines=bylines, end=match.end())
    if not _is_headline(line):
        return header
    header = replace(header, headline=Found(line, start, start + len(line)), end=match.end())
    return _with_byline_below(text, header)


def _with_byline_below(text: str, header: Header) -> Header:
    match = re.compile(r"\s*By (?P<names>[^\r\n]{1,300})").match(text, header.end)
    bylines = _bylines(match["names"].strip()) if match else ()
    if match is None or not bylines or not text[match.end() :].strip():
        return header
    return replace(header, bylines=bylines, end=match.end())


def _bylines(words: str) -> tuple[Byline, ...]:
    match = BYLINE.fullmatch(words)
    if match is None:
        return ()
    authors = [Byline(name, "author") for name in BETWEEN_NAMES.split(match["author"])]
    files = BETWEEN_NAMES.split(match["files"]) if match["files"] else []
    return (*authors, *(Byline(name, "with files from") for name in files))


def _runs_on(text: str, end: int) -> bool:
    """Whether a line is only broken here: the next one goes on in small letters."""
    match = NEXT_LINE.match(text, end)
    return match is not None and match["first"].islower()


def _is_headline(line: str) -> bool:
    if not 0 < len(line) <= LONGEST_HEADLINE or is_furniture(line):
        return False
    if line[-1] not in ".!?…:;,”\"’')":
        return True
    return line[-1] in "!?”’'\"" and _is_title_case(line)


def _is_title_case(line: str) -> bool:
    long_words = [word for word in re.findall(r"[^\W\d_]+", line) if len(word) > 3]
    return len(long_words) >= 4 and all(word[0].isupper() for word in long_words)


def _several_stories(text: str, start: int) -> tuple[str, ...]:
    if later := LATER_DATE.search(text, start):
        line = text.count("\n", 0, later.start() + 1) + 1
        return (f"several stories seem to be in this file: another header at line {line}",)
    if len(READ_FULL.findall(text, start)) > 1:
        return ("several stories seem to be in this file: more than one link to a full article",)
    return ()
