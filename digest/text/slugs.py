"""Names in addresses: short, ASCII, and safe as a file name on every system."""

import re
import unicodedata

from digest.codec import digest_of

_LETTERS = str.maketrans(
    {
        "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "ł": "l", "þ": "th",
        "ħ": "h", "ı": "i", "ŋ": "n", "ŧ": "t", "ə": "e", "&": " and ", "+": " plus ",
    }
)  # fmt: skip

_PORTS = tuple(f"{port}{number}" for port in ("com", "lpt") for number in range(10))
_DEVICES = ("con", "prn", "aux", "nul", "conin", "conout", *_PORTS)
_OURS = (
    "404", "about", "archive", "article", "articles", "assets", "digest", "edition", "editions",
    "entry", "favicon", "feed", "feeds", "home", "index", "latest", "manifest", "page", "pages",
    "player", "players", "robots", "rss", "search", "sitemap", "static", "tags", "today",
)  # fmt: skip
RESERVED = frozenset(_DEVICES + _OURS)
"""Slugs that a system or the site itself wants for something else."""


def slugify(text: str, *, limit: int = 80) -> str:
    """Return the slug of a headline: lower-case ASCII letters, digits and single hyphens.

    Never empty, never reserved, never only digits. Letters that have no ASCII form are left
    out, and a short fingerprint of the whole text tells such slugs apart.

    Args:
        text: A headline or a file's name.
        limit: Longest slug, in characters; at least 20.
    """
    plain, lost = _to_ascii(text)
    mark = digest_of(unicodedata.normalize("NFC", text).encode("utf-8", "surrogatepass"))[:8]
    slug = _cut(plain, limit - len(mark) - 1 if lost else limit)
    if not slug:
        return f"article-{mark}"
    if slug in RESERVED or slug.isdigit():
        slug = f"article-{slug}"[:limit].rstrip("-")
    return f"{slug}-{mark}" if lost else slug


def _to_ascii(text: str) -> tuple[str, bool]:
    """Return the words of `text` joined by hyphens, and whether letters had to be left out."""
    lowered = unicodedata.normalize("NFC", text).lower().translate(_LETTERS)
    parts = unicodedata.normalize("NFKD", lowered)
    bare = "".join(char for char in parts if not unicodedata.combining(char)).lower()
    lost = any(char.isalnum() and not char.isascii() for char in bare)
    bare = re.sub(r"(?<=[a-z0-9])['’‘](?=[a-z])|(?<=\d),(?=\d{3})", "", bare)
    return re.sub(r"[^a-z0-9]+", "-", bare).strip("-"), lost


def _cut(slug: str, limit: int) -> str:
    """Return the whole words of a slug that fit, or as much of the first as fits."""
    if len(slug) <= limit:
        return slug
    head = slug[: limit + 1].rpartition("-")[0]
    return head or slug[:limit]
