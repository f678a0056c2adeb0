"""What mails put around their text: greetings of programs, addresses, heads of forwarded mails."""

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from lxml import html

from digest.model.article import Dropped
from digest.reading.furniture.lines import furniture_reason
from digest.reading.furniture.prompts import ADDRESSES, REPORTS
from digest.reading.page.blocks import Block, Kind
from digest.reading.page.shape import is_prose
from digest.reading.page.urls import web_address
from digest.text.normalize import compare_key, fold, one_line
from digest.value import Value

_LONGEST = 220
_HEADINGS = ("h1", "h2", "h3", "h4")
_MORE = re.compile(
    r"(?:read|continue|see|view|get)\b.{0,12}\b(?:more|on|reading|full|story|article|here)\b.{0,20}|"
    r"(?:full|whole) (?:story|article)|weiterlesen|mehr lesen|zum artikel|lire la suite|"
    r"leer más|leia mais|lees (?:meer|verder)|leggi tutto|続きを読む|더 ?보기|阅读全文",
    re.IGNORECASE,
)
"""What a link says that leads from the beginning of an article to the whole of it."""

_LINES: dict[str, str] = {
    "view in browser": (
        r"(?:(?:having )?(?:trouble|problems?|difficulty) (?:viewing|reading|seeing)\b.{0,100}|"
        r"i[sf] this (?:e-?mail|message|newsletter)\b.{0,40}\b(?:display|look|show).{0,99}|"
        r"(?:view|read|open|see) (?:this |it |the )?(?:e-?mail |message |newsletter |mail |issue )?"
        r"(?:in|on|with|as)\b.{0,20}\b(?:browser|web|online|website|web ?page|app)\b|"
        r"(?:web|online) version\b|(?:\w+ ){0,3}im browser (?:ansehen|anzeigen|öffnen|lesen)|"
        r"(?:click|tap) here (?:to|if)\b.{0,60}\b(?:view|read|see|online|browser)|"
        r"(?:voir|afficher|lire) (?:cet e-?mail |ce message |la version )?(?:dans|en ligne)|"
        r"ver en (?:el )?(?:navegador|línea)|ver no navegador|visualizza nel browser|"
        r"bekijk (?:deze )?.{0,20}(?:online|browser))"
    ),
    "unsubscribe": (
        r".{0,160}\b(?:unsubscribe|opt[- ]?out|abmelden|abbestellen|désabonner|désinscrire|"
        r"darse de baja|cancelar (?:la |a )?(?:suscripción|inscrição|assinatura)|uitschrijven|"
        r"disiscriv\w+|unsubscribed)\b.*|.*(?:수신 ?거부|配信停止|退订|退訂)|"
        r"(?:update|manage|change|edit)\b.{0,12}\b(?:e-?mail |mail )?(?:preferences|settings|"
        r"subscriptions?|profile|options)\b.*|"
        r"you(?:'re| are) (?:currently |now )?(?:an? )?(?:\w+ )?subscrib(?:er|ed)\b.*|"
        r"(?:no longer|don't) (?:want|wish) to (?:receive|get)\b.*|"
        r"you(?:'re| are| were| have)? (?:receiv\w+|getting|got|subscribed|signed up|on)\b.{0,40}"
        r"\b(?:e-?mail|message|newsletter|because|list|mailing)\b.*|"
        r"this (?:e-?mail|message|newsletter|mail) (?:was|is|has been) "
        r"(?:sent|intended|delivered)\b.*|"
        r"sent (?:to|by|from) \S+@\S+.{0,80}|sent (?:with|via) \S+.{0,30}|"
        r"(?:add|please add) (?:us|\S+@\S+) to your\b.*|"
        r"to (?:ensure|make sure)\b.{0,60}\b(?:inbox|address book|delivery)\b.*|"
        r"(?:privacy|terms|help|contact|advertise|unsubscribe|preferences|manage|about|jobs|"
        r"archive)(?: \w+){0,3}(?: ?[|·•] ?\w+(?: \w+){0,3}){1,8}"
    ),
}
_PATTERNS = tuple((why, re.compile(pattern, re.IGNORECASE)) for why, pattern in _LINES.items())
_STREET = re.compile(
    r"\b(?:street|st|road|rd|avenue|ave|lane|drive|square|floor|suite|unit|box|boulevard|blvd|"
    r"\w*(?:straße|strasse|gasse|platz|weg|straat|laan)|rue|calle|carrer|via|rua|plaza|house|"
    r"building|tower|way|court|centre|center)\b",
    re.IGNORECASE,
)

_FIELDS = {
    "from": "from|von|de|da|van|보낸 ?사람|差出人|发件人|寄件者",
    "date": "date|sent|gesendet|datum|envoyé|fecha|enviado|data|verzonden|"
    "(?:보낸 ?)?날짜|日時|日付|日期|(?:发送)?时间",
    "subject": "subject|betreff|objet|asunto|assunto|oggetto|onderwerp|제목|件名|主题|主旨",
    "to": "to|an|à|para|a|aan|cc|kopie|받는 ?사람|宛先|收件人|抄送|reply-to",
}
_FIELD = re.compile(
    "|".join(rf"(?P<{name}>{words})" for name, words in _FIELDS.items()), re.IGNORECASE
)
_HEAD_LINE = re.compile(r"[>* ]*(?P<name>[^\W\d_][\w -]{0,20}?)\*? ?[:：]\*?\s*(?P<value>.{1,300})")
_HEAD_MOST = 8
_ENOUGH = 160
_MOST = 0.6
_NUMBERED = re.compile(r"(?P<number>\d{1,2})[.)]\s+(?=\S+(?:\s+\S+){2,19}$)(?!.*[.;:]$)")
"""The title of a numbered article: a few words that end no sentence."""
_IN_WORDS = re.compile(r"/[a-z0-9]+(?:-[a-z0-9]+){2,}(?:\.html?)?/?$")


class Forwarded(Value):
    """A mail that stands in another mail's text, head and all."""

    fields: Mapping[str, str]
    """What its head says: from, date, subject."""
    blocks: tuple[Block, ...]
    """Its text."""
    dropped: tuple[Dropped, ...]
    """What the sender wrote above it, and its head."""


def find_forwarded(blocks: Sequence[Block]) -> Forwarded | None:
    """Return the mail that a mail passes on, None where it says something of its own.

    Its head is a run of lines such as `From:`, `Date:`, `Subject:`, below few other words.
    """
    for place, block in enumerate(blocks[:20]):
        if is_prose(block) and not _HEAD_LINE.fullmatch(block.text):
            return None
        fields, end = _read_fields(blocks, place)
        if "from" in fields and len(fields) > 2:  # noqa: PLR2004 - and a date, and a subject
            why = "forwarded mail"
            above = tuple(Dropped(text=one.text[:500], why=why) for one in blocks[:end])
            return Forwarded(fields=fields, blocks=tuple(blocks[end:]), dropped=above)
    return None


def _read_fields(blocks: Sequence[Block], start: int) -> tuple[dict[str, str], int]:
    """Return the fields of a head that begins at a block, and the place after it."""
    fields: dict[str, str] = {}
    at = start
    for block in blocks[start : start + _HEAD_MOST]:
        found = _HEAD_LINE.fullmatch(block.text)
        field = _FIELD.fullmatch(found["name"].strip()) if found else None
        if found is None or field is None or field.lastgroup is None:
            break
        fields.setdefault(field.lastgroup, found["value"].strip("* "))
        at += 1
    return fields, at


def without_furniture(blocks: Sequence[Block]) -> tuple[tuple[Block, ...], tuple[Dropped, ...]]:
    """Return a mail's blocks without what its program put there, and that with its reasons."""
    last = max((at for at, block in enumerate(blocks) if is_prose(block)), default=-1)
    kept, dropped = [], []
    for at, block in enumerate(blocks):
        why = _reason(block) or ("address" if at > last and _is_address(block) else None)
        if why:
            dropped.append(Dropped(text=block.text[:500], why=why))
        else:
            kept.append(block)
    return tuple(kept), tuple(dropped)


def _reason(block: Block) -> str | None:
    """Return which line of a mailing program a block is, None where it is none."""
    line = fold(block.text).strip("|[]()<>*-_ ")
    if len(line) > _LONGEST or (REPORTS.search(line) and not ADDRESSES.search(line)):
        return None
    return next((why for why, pattern in _PATTERNS if pattern.fullmatch(line)), None)


def _is_address(block: Block) -> bool:
    """Tell whether a line is where the sender sits: no sentence, a street and a number."""
    line = fold(block.text)
    parts = re.split(r"[,|·•]", line)
    named = len(line) < _LONGEST and len(parts) > 2 and _STREET.search(line)  # noqa: PLR2004
    return bool(named) and any(char.isdigit() for char in line) and not line.endswith(".")


class Section(Value):
    """An article among others in one mail."""

    title: str
    """Its heading."""
    url: str | None
    """Where its heading leads, when that is an address of its own and not a counter of clicks."""
    blocks: tuple[Block, ...]
    """Its text."""


def find_sections(
    blocks: Sequence[Block], trees: Sequence[html.HtmlElement]
) -> tuple[Section, ...]:
    """Return the articles that a mail brings, none where it is not clear that it brings several.

    Each has a number, a heading that leads somewhere, or a link to read more, and a text of some
    length; together they are most of the mail.
    """
    numbered = _find_numbered(blocks)
    if numbered:
        return numbered
    links: dict[str, str] = {}
    for tree in trees:
        links |= _find_linked(tree)
    heads = [at for at, block in enumerate(blocks) if _is_linked(block, links)]
    found: list[Section] = []
    goals: set[str] = set()
    for at, end in pairwise((*heads, len(blocks))):
        own = _without_tail(blocks[at + 1 : end])
        if _prose(own) >= _ENOUGH:
            link = links[compare_key(blocks[at].text)]
            goals.add(link)
            found.append(Section(title=blocks[at].text, url=_own_address(link), blocks=own))
    told = sum(_prose(section.blocks) for section in found)
    clear = len(found) > 1 and len(goals) == len(found)
    return tuple(found) if clear and told >= _MOST * _prose(blocks) else ()


def _find_numbered(blocks: Sequence[Block]) -> tuple[Section, ...]:
    """Return the articles of a mail that numbers their titles from 1 on, each set apart.

    A list of points has no text between its items.
    """
    heads: list[int] = []
    for at, block in enumerate(blocks):
        found = _NUMBERED.match(block.text)
        apart = block.kind is Kind.HEADING or block.rule or block.gap
        if found and apart and int(found["number"]) == len(heads) + 1:
            heads.append(at)
    found_all = [
        Section(
            title=blocks[at].text[_title_start(blocks[at]) :],
            url=None,
            blocks=_until_rule(blocks[at + 1 : end]),
        )
        for at, end in pairwise((*heads, len(blocks)))
    ]
    told = [_prose(section.blocks) for section in found_all]
    clear = len(told) > 1 and min(told) >= _ENOUGH and sum(told) >= _MOST * _prose(blocks)
    return tuple(found_all) if clear else ()


def _title_start(block: Block) -> int:
    """Return where a numbered title begins after its number."""
    found = _NUMBERED.match(block.text)
    return found.end() if found else 0


def _until_rule(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Return the blocks of a section before the next drawn line or sponsor below its text."""
    ends = (
        at
        for at, block in enumerate(blocks)
        if at and (block.rule or furniture_reason(block) in ("advert", "sign-off"))
    )
    return _without_tail(blocks[: next(ends, len(blocks))])


def _without_tail(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Return the blocks of a section without headings at its end that no text follows."""
    last = max((at for at, block in enumerate(blocks) if is_prose(block)), default=-1)
    tail = range(last + 1, len(blocks))
    end = next((at for at in tail if blocks[at].kind is Kind.HEADING), len(blocks))
    return tuple(blocks[:end])


def _is_linked(block: Block, links: Mapping[str, str]) -> bool:
    """Tell whether a block is a heading that leads somewhere."""
    return block.kind is Kind.HEADING and compare_key(block.text) in links


def _find_linked(tree: html.HtmlElement) -> dict[str, str]:
    """Return the headings of a page that lead somewhere, by their letters, with the address."""
    found: dict[str, str] = {}
    heading = ""
    for element in tree.iter(*_HEADINGS, "a"):
        if element.tag != "a":
            heading = compare_key(element.text_content())
            continue
        link = element.get("href", "")
        inside = next(element.iterancestors(*_HEADINGS), None)
        around = next(element.iter(*_HEADINGS), None)
        own = compare_key(around.text_content()) if around is not None else ""
        if not own and (inside is not None or _MORE.fullmatch(one_line(element.text_content()))):
            own = heading
        if own and link.startswith("http"):
            found.setdefault(own, link)
    return found


def _prose(blocks: Sequence[Block]) -> int:
    """Return how many characters of prose some blocks hold."""
    return sum(len(block.text) for block in blocks if is_prose(block))


def _own_address(link: str) -> str | None:
    """Return an address that names its article in words; others may tell who reads the mail."""
    address = web_address(link)
    if address is None or "?" in address or not _IN_WORDS.search(address):
        return None
    return address
