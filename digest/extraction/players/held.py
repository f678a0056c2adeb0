"""Who holds which post: each post has one holder, told in the surest way."""

import re
from collections.abc import Iterator, Sequence

from digest.extraction.players.holders import CLOSED, HOLDERS
from digest.extraction.players.masks import Masked
from digest.extraction.players.posts import Post, Whose, mask_posts
from digest.extraction.players.signs import BODY, PERSON, POST
from digest.extraction.players.surroundings import REACH
from digest.model.article import Span
from digest.value import Value

_SAID_OF = re.compile(
    r"\b(?:describ|regard|dismiss|portray|cast|known|refer|such|same|soon|far|well|long|much|many"
    r"|see[ns]?|hail|brand|cit|us(?:es|ed|ing)|treat|view|paint|depict)\w*\b"
    r"|(?<!succeed )(?<!replace )(?<!ceeding )(?<!placing )\b(?:him|her|them)\b"
)
"""Words after which "as" tells no office that somebody gets, or leaves."""
_HEIRS = re.compile(rf"\b(?:succe|replac|follow|tak)\w*(?: over from)? (?:[^,.]{{0,30}} )?{PERSON}")
_JOINS = re.compile(
    r"\b(?:join\w*|rejoin\w*|to|at|with|from|left|leav\w+|quit\w*)"
    rf" (?:the (?:board|team|staff) (?:of|at) )?({BODY})"
)
_ONE_OF_MANY = re.compile(r"(?:only|second|third|fourth|fifth|sixth|latest|youngest|oldest) ")
_HAS = re.compile(r"\b(?:has|have|gets?|got|finds?|found)(?: an?)? \Z")
_TAKES = re.compile(r"\b(?:hired|poach\w*|recruited|lured|snapped up)\b")
_SAYS = re.compile(r" (?:said|says|told|added|adds)\b")
_AND = re.compile(rf"{PERSON}(?: \([^()\n]{{1,24}}\))?,? and (?:the |its )?\Z")
_AND_REACH = 40
_ONCE = re.compile(r"\b(?:former|ex-)\W?(?:[\w-]+ )?\Z")
_ONCE_REACH = 24
_SERVES = re.compile(rf"{BODY}(?: \([^()\n]*\))? as \Z")
_PRONOUN = re.compile(r"(?:[Hh]e|[Ss]he|him|her)\b")
_OBJECTS = ("him", "her")
_PERSON = re.compile(PERSON)


class Held(Value, kw_only=False):
    """A post and who holds it."""

    name: str
    """How it is told: the pattern's name."""
    match: re.Match[str]
    """What the pattern found in the text with a sign for each post."""
    at: Span
    """Where that stands in the masked text."""
    who: int
    """Where the holder's name stands in the masked text."""
    post: Post
    """What is held."""
    org: int
    """Where the body stands that is named beside the person; -1 where none is."""


def find_held(masked: Masked, posts: Sequence[Post]) -> Iterator[Held]:
    """Yield who holds the posts of a masked text, the surest first."""
    line = mask_posts(masked, posts)
    taken: set[int] = set()
    for name, pattern in HOLDERS:
        for match in pattern.finditer(line.text):
            number = line.actor(match.start("post"))
            post, who = posts[number], _holder(match)
            if number in taken or who < 0 or not _holds(name, match, post, masked):
                continue
            taken.add(number)
            at, org = line.span(*match.span()), _org(match)
            behind = line.origin(org) if org >= 0 else -1
            yield Held(name, match, at, line.origin(who), post, behind)


def _holder(match: re.Match[str]) -> int:
    """Return where the holder stands: for a pronoun, the person named last before it."""
    index = match.start("who")
    if _PRONOUN.match(match.string, index) is None:
        return index
    start = match.string.rfind("\n\n", 0, max(0, match.string.rfind("\n\n", 0, index)))
    start = max(start, index - REACH, 0)
    end = match.string.rfind(". ", start, index) if match[0].startswith(_OBJECTS) else index
    before = list(_PERSON.finditer(match.string, start, max(start, end)))
    return before[-1].start() if before else -1


def _org(match: re.Match[str]) -> int:
    """Return where the body stands that somebody serves, joins or leaves; -1 for none."""
    groups = match.groupdict()
    for group in ("org", "by"):
        if groups.get(group):
            return match.start(group)
    joined = _JOINS.search(match.string, *match.span("deed")) if groups.get("deed") else None
    return joined.start(1) if joined is not None else -1


def _holds(name: str, match: re.Match[str], post: Post, masked: Masked) -> bool:
    """Tell whether a pattern's find is one, by what the post is and stands in."""
    if name in ("after", "aside", "pronoun"):
        return _is_said(match, post, masked)
    if name == "as":
        deed = match.groupdict().get("deed") or ""
        other = _PERSON.search(deed) is not None and not _HEIRS.search(deed)
        return not other and _SAID_OF.search(deed) is None
    if name == "before":
        return not masked.text.startswith(". ", post.end) or post.short
    if name == "comma":
        return _is_before(match, post, masked)
    if name == "then":
        return _is_open(match, post, masked)
    article = masked.text.startswith(("The ", "the "), post.start)
    return name != "epithet" or article


def _is_before(match: re.Match[str], post: Post, masked: Masked) -> bool:
    """Tell whether a post is said of the name behind its comma: not "as its broker, X said"."""
    said = _SAYS.match(match.string, match.end()) is not None
    owned = masked.text.endswith(("'s ", "s' "), 0, post.start)
    told = not post.bare or post.end > post.stop or owned or is_shared(post, masked)
    return told and not (said and masked.text.endswith(" as ", 0, post.start))


def is_shared(post: Post, masked: Masked) -> bool:
    """Tell whether a bare post follows another person, whose body it shares: CEO X and chair Y."""
    if post.whose is not Whose.OPEN:
        return False
    return _AND.search(masked.text, max(0, post.start - _AND_REACH), post.start) is not None


def _is_open(match: re.Match[str], post: Post, masked: Masked) -> bool:
    """Tell whether a post is one that the person gets, or leaves, whom the next sentence names."""
    deed = match["deed"]
    if _HAS.search(deed):
        return post.fresh
    taken = _TAKES.search(deed) is not None and post.whose is Whose.NAMED
    own = POST in match.string[match.end("post") : match.start("who")]
    once = _ONCE.search(masked.text, max(0, post.role - _ONCE_REACH), post.title) is not None
    return not (taken or own or once or _SERVES.search(deed) or post.whose is Whose.HIS)


def _is_said(match: re.Match[str], post: Post, masked: Masked) -> bool:
    """Tell whether a post behind a name is said of it: by a verb, an owner or what follows."""
    if _ONE_OF_MANY.match(masked.text, post.role, post.title):
        return False
    deed = match.string[match.end("who") : match.start("post")].strip(", ")
    told = post.whose is not Whose.OPEN or post.end > post.stop or " " in deed
    return told or CLOSED.match(match.string, match.end("post")) is not None
