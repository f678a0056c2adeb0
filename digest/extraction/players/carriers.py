"""Papers, agencies and exchanges that only carry the news: no players."""

import re

from digest.lexicon.companies import known_kinds, media
from digest.model.article import Article, Span
from digest.model.entry import Player, PlayerKind

_REPORTS = re.compile(
    r"(?: [Nn]ews(?: agency)?)?(?: has| had| also| first| earlier)*"
    r" (?:reported|reports|spoke|quoted|quoting|cited|citing|wrote|learned|understands"
    r"|said (?:on|in))\b"
)
_TOLD = re.compile(
    r"\b(?:told|to|by|with|in|on|from|publishes|published|tells|for|according to)(?: the| The)? $"
)
_TOLD_LETTERS = re.compile(r"\b(?:told|tells|seen by|shared with|an interview with) $")
_OUTLET = re.compile(r" (?:radio|television|TV|newspaper|magazine)\b")
_LISTED = re.compile(r"\b(?:on|told)(?: the)? $")
_BEFORE = 24


_PAPERS = frozenset(
    """Courier Daily Times Post Herald Gazette Journal Tribune Chronicle Newswire Wire Observer
    Telegraph Zeitung Kurier Weekly Monitor Sentinel Examiner Inquirer Dispatch Bulletin Argus
    Diário Diario Newspaper Radio Mirror Star Guardian Standard Mail Express Record Citizen
    Globe""".split()
)


def carries_only(article: Article, player: Player) -> bool:
    """Tell whether a player is only where the news was printed, told or traded."""
    names = {player.name, *player.aliases}
    printed = {article.publication, article.agency, *article.authors}
    if names & printed or _is_dateline(article, player):
        return True
    if player.name in _PAPERS and (article.publication or "").endswith(f" {player.name}"):
        return True
    outlet = any(_OUTLET.match(article.text, span.end) for span in player.at)
    words = player.name.removeprefix("The ").split()
    paper = bool({words[0], words[-1]} & _PAPERS) and player.kind is PlayerKind.COMPANY
    if outlet or paper or {" ".join(words), words[0]} & media():
        return all(_is_carrier(article.text, span.start, span.end) for span in player.at)
    if _is_own_paper(article, player):
        return True
    if not player.name.endswith(("Stock Exchange", "Bourse")):
        return False
    windows = (article.text[max(0, span.start - _BEFORE) : span.start] for span in player.at)
    return all(_LISTED.search(window) for window in windows)


def _is_own_paper(article: Article, player: Player) -> bool:
    """Tell whether a name stands only where a paper calls itself, and letters mark another."""
    letters = player.name.isalpha() and player.name.isupper() and player.name not in known_kinds()
    shown = any(player.name in piece.text for piece in article.dropped)
    if shown or (letters and not player.aliases):
        return all(_is_teller(article.text, span) for span in player.at)
    bracketed = player.name.isupper()
    return bracketed and all(_is_bracketed(article.text, span) for span in player.at)


def _is_dateline(article: Article, player: Player) -> bool:
    """Tell whether a name is the town from which the article was sent."""
    place = (article.dateline or "").lower()
    return place == player.name.lower() and player.kind is not PlayerKind.GOVERNMENT


def _is_teller(text: str, span: Span) -> bool:
    """Tell whether letters stand where a paper calls itself: she told XYZ, XYZ reported."""
    told = _TOLD_LETTERS.search(text, max(0, span.start - _BEFORE), span.start)
    return told is not None or _is_bracketed(text, span)


def _is_bracketed(text: str, span: Span) -> bool:
    """Tell whether a name only marks another: the mayor, Holger Wendt (XYZ)."""
    return text.endswith("(", 0, span.start) and text.startswith(")", span.end)


def _is_carrier(text: str, start: int, end: int) -> bool:
    window = text[max(0, start - _BEFORE) : start]
    told = window.endswith("(") or _TOLD.search(window)
    return bool(told or _REPORTS.match(text, end))
