"""Lines that name who wrote an article, and what they are."""

import re

_NAME = r"(?-i:[^\W\d_a-z][\w.’'-]+(?: [^\W\d_a-z][\w.’'-]+){1,2})"
BYLINE = re.compile(
    r"^(?:written )?(?:by|von|por|par|di|door)[: ]\s?(?P<names>(?-i:[^\W\d_a-zß-ÿ]|(?:al|bin|d|"
    r"da|de|"
    r"den|der|di|du|el|la|le|ten|ter|van|von)\b|[a-z]+@).{1,120})$|"
    rf"^(?!by)(?P<bare>{_NAME})(?:, ?| ?[/|] ?| )(?:[\w&.]+ ){{0,3}}"
    r"(?:correspondent|reporter|(?<!the )editor|staff writer|writer|journalist)$|"
    rf"^(?!the )(?P<pair>{_NAME} (?:and|&) {_NAME})(?:,? in (?-i:[A-Z])\w+)?$|"
    rf"^(?!by)(?P<described>{_NAME}), (?:an? |the )?(?:[\w-]+ ){{0,3}}(?:author|editor|host|writer|"
    r"columnist|correspondent|reporter|contributor|bureau chief) (?:of|at|for|in|on|from) "
    r"[^.!?,:;]{2,50}$|"
    rf"^(?P<dated>{_NAME}) {{1,8}}(?:[|·•–—-] ?)?(?:published|updated|posted)\b.{{0,60}}$|"
    rf"^(?!by)(?P<papers>{_NAME}) \((?-i:[Tt]he [A-Z])[\w&.' -]{{2,40}}\)$|"
    r"^(?:本[报報])?(?:记者|記者|作者|撰文)\s?[:：/|]?\s?(?P<hanzi>[\u4e00-\u9fff·]{2,12})$|"
    r"^(?:\[?\S{2,10}[=\]] ?)?(?P<east>[가-힣]{2,4}) ?(?:선임 ?)?(?:기자|특파원)$",
    re.IGNORECASE,
)
"""Lines that name who wrote the article."""

ROLE_LINE = re.compile(
    r"(?:[\w&]+ ){0,3}(?:correspondent|reporter|editor|writer|journalist|columnist)"
    r"(?:, [\w .&]{2,40}| [A-Z]{2,5})?",
    re.IGNORECASE,
)
"""A line that says what the person named on the line above is."""

_PERSON = re.compile(
    r"[^\W\d_a-z][\w.’'-]+(?: (?:[^\W\d_a-z][\w.’'-]*|de|da|van|von|der|al|bin)){1,3}"
)
_NO_PERSON = frozenset(
    "about agency analysis and app articles banking breaking business businesses city comment "
    "companies company correspondent culture daily desk economy editor edition editorial "
    "election energy exclusive express featured features finance financial global gazette "
    "government group health herald home industry insight international journal latest life "
    "live local magazine market markets media metro money morning national news newsletter "
    "newsroom online opinion our paper personal photo photos picks pictures politics post press "
    "print property real report reporter reuters review science section services sport sports "
    "staff standard star stock stocks stories story sun sunday technology the times today top "
    "trending tribune update updates video videos weekly world your january february march "
    "april may june july august september october november december monday tuesday wednesday "
    "thursday friday saturday".split()
)


def is_person_name(line: str) -> bool:
    """Tell whether a line is written as a person's name is, with no word that sections have."""
    words = line.lower().replace(".", "").split()
    return bool(_PERSON.fullmatch(line)) and _NO_PERSON.isdisjoint(words)


def is_no_section(line: str) -> bool:
    """Tell whether a line has a word that names of sections have not."""
    return not _NO_PERSON.issuperset(line.lower().split())


def find_byline_names(line: str) -> list[str]:
    """Return the names in a byline as written, one or more in a text; empty where it is none."""
    match = BYLINE.match(line)
    if match is None:
        return []
    found = next(text for text in match.groups() if text)
    return [name.strip() for name in re.split(r",| and | & | und | et | y | [|·•] ", found)]
