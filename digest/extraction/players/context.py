"""How the words beside a name tell what it is: "carmaker X", "X, CEO of", "X shares"."""

import re

from digest.extraction.players.after import vote_after, vote_home, vote_owning
from digest.extraction.players.before import vote_before
from digest.extraction.players.deeds import vote_deeds
from digest.extraction.players.evidence import Evidence, Sort
from digest.extraction.players.forms import looks_personal
from digest.extraction.players.nouns import SITES

_OWN_SITES = re.compile(r"\b(?:[Ii]ts|[Tt]heir) (?:[A-Z][\w'-]+(?:, | and |, and ))*$")
_SITE_BEHIND = re.compile(r"(?:(?:, | and |, and )[A-Z][\w'-]+){0,3} ([a-z]+)")
_PLACING = (
    " in ",
    " on ",
    " near ",
    " across ",
    " around ",
    " join ",
    " joins ",
    " joined ",
    " left ",
)
_AT_WORK = tuple(f" {word} " for word in "at for with from of to join joined joins left by".split())
"""Words before the bodies at which somebody did something: at Nordbank, where she ran."""
_BOUND = tuple(f" {word} " for word in "of at for with from by in to on near and or".split())
"""Words before a name that is no subject: what follows is not its deed."""
_ALONE = re.compile(r"[,.;:!?)]|\Z| (?:is|was|has|had|says|said|will|would|can|may)\b")
"""What follows a name that stands for itself: "the Ida Vale, which"; not "the Ida Vale prize"."""
_LISTS = re.compile(r": ?[A-Z0-9]{1,6}(?:\.[A-Z]{1,3})?[),;/]")
"""What follows the exchange that lists a firm: (OSE: NORDP)."""
_MODEL_NUMBER = re.compile(r" (?:\d{1,4}|[A-Z]\d{1,4}|[IVX]{1,4}|Pro|Max|Mini|Plus)\b(?! ?%)")
"""What follows the name of a model: an Ostra 9, a Kestrel X4."""
_OWNS = (" its ", " their ", " the new ", " his ", " her ")
_OWN_MODEL = re.compile(r" \d{1,4} [a-z]+")
_ABOUT = 60


def vote_context(text: str, names: dict[str, Evidence]) -> None:
    """Let the words before and after each mention vote for what its name is."""
    for name in names.values():
        several = len(name.words) > 1
        personal = several and looks_personal(name.words)
        for run in name.runs:
            before = text[max(0, run.span.start - _ABOUT) : run.span.start]
            after = text[run.span.end : run.span.end + _ABOUT * 2]
            vote_before(name, run, before, after)
            _vote_signs(name, run.span.of(text), before, after)
            if several:
                vote_deeds(name, before, after, personal=personal)
            start = run.span.start
            placed = text.endswith(_PLACING, 0, start)
            apposed, at_work = text.endswith(", ", 0, start), text.endswith(_AT_WORK, 0, start)
            vote_after(name, after, apposed=apposed, placed=placed, at_work=at_work)
            if not text.endswith(_BOUND, 0, start):
                vote_owning(name, after)
            articled = text.endswith((" a ", " an "), 0, start) and _MODEL_NUMBER.match(after)
            if articled or (text.endswith(_OWNS, 0, start) and _OWN_MODEL.match(after)):
                name.vote(Sort.THING, 4.0, "rule:model-number")
            if text.endswith(("the ", "The "), 0, start):
                if not several:
                    vote_home(name, after)
                elif personal and _ALONE.match(after):
                    name.vote(Sort.BODY, 1.6, "rule:article")
            if ("its " in before or "heir " in before) and _OWN_SITES.search(before):
                _vote_site(name, after)


def _vote_signs(name: Evidence, written: str, before: str, after: str) -> None:
    """Vote by "&" in a name, and by the brackets in which exchanges stand with their tickers."""
    if before.endswith("(") and _LISTS.match(after):
        name.vote(Sort.THING, 9.0, "rule:ticker")
    if "&" in written:
        name.vote(Sort.COMPANY, 3.0, "form:ampersand")


def _vote_site(name: Evidence, after: str) -> None:
    """Vote for the places of "its Morvada and Ilse plants"."""
    site = _SITE_BEHIND.match(after)
    if site is not None and site[1] in SITES:
        name.vote(Sort.PLACE, 4.0, "rule:site-of")
