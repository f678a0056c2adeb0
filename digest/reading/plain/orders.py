"""Which keys of front matter are orders to hold an article back, and which may be meant as one.

The spellings of other programs are orders like our own. Of a key that nobody knows its words tell:
`embargo_lifts` may be an order, `publisher` and `press_release` are none.
"""

import difflib
import re
from datetime import date, datetime
from functools import lru_cache

ALIASES = {
    "draft": ("draft", "drafts", "is_draft", "unpublished", "embargoed", "on_hold"),
    "publish_at": (
        "publish_at", "publish_date", "publish_on", "publish_after", "publish_from",
        "publish_time", "embargo", "embargo_until", "embargo_till", "embargo_date",
        "embargo_ends", "embargoed_until", "embargoed_till", "hold_until", "held_until",
        "release_date", "release_at", "release_on", "go_live", "go_live_at", "go_live_date",
    ),
    "expires_at": (
        "expires_at", "expires", "expires_on", "expire_at", "expire_date", "expiry",
        "expiry_date", "expiry_at", "expiration", "expiration_date", "unpublish_at",
        "unpublish_on", "unpublish_date",
    ),
}  # fmt: skip
"""Orders with all their spellings; capitals, blanks, hyphens and underscores do not count."""
_KNOWN = {name.replace("_", ""): order for order, names in ALIASES.items() for name in names}
_PARTS = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")
_HOLDS = re.compile(
    r"(?:is|not)?(?:draft|embargo|unpublish|withh[eo]ld|scheduled|expir)|hold$|onhold"
)
_GOES = re.compile(r"(?:is|to|auto)?(?:publish|releas)|golive")
_NO_ORDER = re.compile(r"draft(?:ed|er|ing|sm[ae]n|swoman)|(?:publish|releas)(?:er|ing)")
_DONE = re.compile(r"(?:is)?(?:published|released)")
_ENDS = re.compile(r"expir|unpublish")
_STILL_TO_COME = frozenset({"until", "till", "after", "not", "dont"})
_OF_THE_STORY = frozenset({"press", "news", "by", "note", "notes", "version", "url", "link", "id"})
_MISSPELT = ("draft", "drafts", "embargo", "embargoed", "publish", "unpublish", "unpublished",
             "expires", "expiry", "release")  # fmt: skip
_OTHER_WORDS = frozenset("craft daft drift graft kraft lease raft republish republished".split())
_NEAR = 0.8
_TRUE = ("true", "yes", "on", "1", "y")
_FALSE = ("false", "no", "off", "0", "n", "none", "never")
_SAID_AFTER = ("hidden", "private", "unlisted", "confidential", "donotpublish")
_SAID_BEFORE = ("public", "visible", "published", "released", "ispublished", "ispublic")


def order_named(key: str) -> str | None:
    """Return the order that a key is, by any of its spellings: draft, publish_at, expires_at."""
    return _KNOWN.get(_close(key))


def order_meant(key: str, value: object) -> str | None:
    """Return the order that a key which nobody knows may be meant as, None where it cannot.

    Args:
        key: The key as written.
        value: What it says: `false` holds nothing back, unless of something that lets out.
    """
    close, words = _close(key), {part.lower() for part in _PARTS.findall(key)}
    flag = _flag(value)
    if close in _SAID_AFTER or close in _SAID_BEFORE:
        return "draft" if flag is (close in _SAID_AFTER) else None
    parts = (*words, close)
    if any(_HOLDS.match(part) and not _NO_ORDER.match(part) for part in parts):
        return None if flag is False else _moment(close, value)
    if any(_DONE.match(part) for part in parts):
        return "draft" if words & _STILL_TO_COME and flag is not False else None
    if any(_GOES.match(part) and not _NO_ORDER.match(part) for part in parts):
        return _release(words, value)
    near = any(_is_misspelt(part) for part in words)
    plain = value in (None, "") or flag is True or _is_day(value)
    return _moment(close, value) if near and plain else None


def may_be_order(key: str) -> bool:
    """Tell whether a key may hold an article back, whatever its value."""
    if order_named(key) or re.search(r"status|visibility|state|published", _close(key)):
        return True
    return any(order_meant(key, value) for value in (None, True, False))


def is_no(value: object) -> bool:
    """Tell whether a value says no."""
    return _flag(value) is False


def _release(words: set[str], value: object) -> str | None:
    """Return what a key may be meant as that lets an article out: `false` may hold it back."""
    flag = _flag(value)
    if words & {"not", "dont"}:
        return None if flag is False else "draft"
    if flag is not None:
        return None if flag else "draft"
    if words & _OF_THE_STORY and not _is_day(value):
        return None
    address = isinstance(value, str) and re.match(r"https?://", value)
    return None if address else "publish_at"


def _moment(close: str, value: object) -> str:
    if not _is_day(value) or "draft" in close:
        return "draft"
    return "expires_at" if _ENDS.search(close) else "publish_at"


def _close(key: str) -> str:
    return re.sub(r"[\W_]+", "", key.lower())


@lru_cache(maxsize=512)
def _is_misspelt(word: str) -> bool:
    others = word in _OTHER_WORDS or _DONE.match(word) or _NO_ORDER.match(word)
    return not others and bool(difflib.get_close_matches(word, _MISSPELT, 1, _NEAR))


def _is_day(value: object) -> bool:
    return isinstance(value, date | datetime) or (
        isinstance(value, str) and re.match(r"\d{4}-\d\d?-\d\d?", value) is not None
    )


def _flag(value: object) -> bool | None:
    """Return what a value says as yes or no, None where it says something else."""
    word = "" if value is None else str(value).strip().lower()
    return True if word in _TRUE else False if word in _FALSE else None
