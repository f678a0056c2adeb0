"""Properties that note programs write into a note itself, under its title or above it.

Notion writes `Author: Jane Roe` lines, Readwise a list under `## Metadata`, Obsidian's Dataview
`author:: Jane Roe`.
"""

import re

from digest.value import Value

_HEAD = re.compile(
    r"\A(?P<above>\s*(?:# [^\n]{1,300}\n\s*)?(?:!\[[^\]\n]{0,200}\]\([^)\n]{0,2000}\)\s*)?)"
    r"(?:## (?:Metadata|Properties|Info)\s*\n\s*)?"
    r"(?P<lines>(?:(?:[-*] )?"
    r"(?:\*\*)?[A-Za-z][A-Za-z ()_-]{1,30}(?:\*\*)?::?(?:\*\*)?"
    r"[ \t]?[^\n]*\n){2,20})"
    r"\s*(?:## (?:Full Document|Content|Article|Highlights)\s*\n)?"
)
_LINE = re.compile(
    r"^(?:[-*] )?(?:\*\*)?(?P<key>[A-Za-z][A-Za-z ()_-]{1,30}?)(?:\*\*)?::?(?:\*\*)?"
    r"[ \t]?(?P<value>.*)$",
    re.MULTILINE,
)
_OTHERS = frozenset(
    "created created_time updated last_edited last_edited_time edited saved date_saved clipped "
    "date_clipped added date_added type status read archived full_title document_note "
    "document_tags highlights note notes rating favorite reviewed due completed id cover "
    "image".split()
)


class NoteHead(Value, kw_only=False):
    """The properties in a note, and the note without them."""

    values: dict[str, str]
    """Values by the keys as written."""
    body: str
    """The note, its title kept."""


def key_of(written: str) -> str:
    """Return a key in one form: `Date-Published` and `date published` as `date_published`."""
    return re.sub(r"[\s-]+", "_", re.sub(r"\(s\)|[?:]", "", written).strip().lower())


def find_note_head(text: str, known: frozenset[str]) -> NoteHead | None:
    """Return the properties that open a note, None where it has none.

    Args:
        text: The note.
        known: Keys that say something of an article; two of them make properties.
    """
    head = _HEAD.match(text)
    if head is None:
        return None
    values: dict[str, str] = {}
    for line in _LINE.finditer(head["lines"]):
        values.setdefault(line["key"], line["value"].strip().lstrip("#"))
    keys = {key_of(key) for key in values}
    if len(keys & known) < len(("title", "author")) or not keys <= known | _OTHERS:
        return None
    return NoteHead(values, head["above"] + text[head.end() :])
