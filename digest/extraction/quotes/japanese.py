"""Who said what in Japanese: the topic before the words, and the verb behind them."""

import re

from digest.extraction.quotes.cast import Cast, Named, Speaker
from digest.extraction.quotes.quoted import Quoted
from digest.extraction.quotes.references_abroad import find_told
from digest.extraction.quotes.wide import goes_on, named_or_written
from digest.lexicon.speech_abroad import (
    JAPANESE_NOUNS,
    JAPANESE_PEOPLE,
    JAPANESE_VERBS,
)
from digest.model.article import Span

_AFTER = re.compile(
    rf"(?:など)?と(?P<rest>[^「」。\n]{{0,40}}?)(?:{JAPANESE_VERBS})"
    rf"|(?:など)?と(?:の|する|いう|した)[^「」。\n]{{0,8}}(?:{JAPANESE_NOUNS})"
    r"|(?:など)?とし(?:ている|ていた)(?=[。、\n]|\Z)"
)
_TOPIC = re.compile(
    r"(?:[^、。「」\n]{0,24}?(?:（[^）]{1,24}）)?[^、。「」\n]{0,6}?)(?P<mark>は|も|が|によると|によれば|では)"
)
_UNNAMED = re.compile(
    rf"(?P<who>[^、。「」『』（）\s]{{0,24}}?(?:{JAPANESE_PEOPLE}))(?:（[^）]{{1,24}}）)?(?:は|も|が|によると)"
)
_SAME = re.compile(
    r"同(?P<kind>氏|社|行|省|庁|局|紙|ファンド|団体|グループ|協会)(?:は|も|が|では)?"
)
_THUS = re.compile(
    r"。?[\s　]*(?P<clause>[^「」。\n]{2,60}?)(?:は|が|も)、?"
    r"(?:こう|そう|このように|笑顔で|力強く)?"
    rf"(?:{JAPANESE_VERBS})"
)
_NAMES = re.compile(r"を\Z|(?:名称|名|名前|愛称|題|タイトル)は\Z")
"""What gives a name to something, and no words."""
_PERSON = "氏"


def find_japanese(
    cast: Cast, quoted: Quoted, before: Span, behind: Span, last: Speaker | None
) -> Speaker | None:
    """Read Xは「…」と述べた, 「…」とXは語った, and 「…」。Xはそう明かす."""
    del behind
    after = _AFTER.match(cast.text, quoted.outer.end, quoted.paragraph.end)
    if after is not None and not _NAMES.search(cast.text[before.start : before.end]):
        inside = after["rest"] and _find_subject(
            cast, Span(after.start("rest"), after.end("rest")), last
        )
        return _find_subject(cast, before, last) or inside or goes_on(last)
    if not quoted.sentence:
        return None
    thus = _THUS.match(cast.text, quoted.outer.end, quoted.paragraph.end)
    if thus is not None:
        clause = Span(thus.start("clause"), thus.end())
        return _find_subject(cast, clause, last)
    lead = cast.text[before.start : before.end].rstrip()
    return _find_subject(cast, before, last) if lead.endswith(("、", "は", "：", ":")) else None


def _find_subject(cast: Cast, clause: Span, last: Speaker | None) -> Speaker | None:
    """Return whom a clause is about: the last one named as its topic, or a person unnamed."""
    named = [one for one in cast.between(clause.start, clause.end) if _topic(cast, one, clause)]
    topics = [one for one in named if _topic(cast, one, clause) != "が"]
    people = [one for one in topics or named if one.person]
    chosen = next(reversed(people or topics or named), None)
    if chosen is not None:
        return chosen.speaks("quote:subject")
    same = list(_SAME.finditer(cast.text, clause.start, clause.end))
    if same:
        person = same[-1]["kind"] == _PERSON
        return find_told(cast, same[-1].start(), last, person=person) or goes_on(last)
    unnamed = _UNNAMED.search(cast.text, clause.start, clause.end)
    if unnamed is None:
        return None
    start, end = unnamed.span("who")
    inner = unnamed["who"].rfind("の") + 1
    return named_or_written(cast, Span(start + inner, end), "quote:subject")


def _topic(cast: Cast, one: Named, clause: Span) -> str:
    """Return the particle that makes a name the topic of its clause; nothing if none does."""
    found = _TOPIC.match(cast.text, one.end, clause.end)
    if found is None or cast.between(one.end, found.end()):
        return ""
    return found["mark"]
