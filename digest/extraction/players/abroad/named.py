"""Names as a language's own rules find them, and the players they are put together to."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from digest.extraction.players.listed import RULE
from digest.model.article import Span
from digest.model.entry import KnownPlayer, Player, PlayerKind
from digest.value import Value

EMPLOYER = "-employer"
"""Ends the rules that took a name for whom somebody works; any other one knows its kind better."""


class Named(Value):
    """A name at one place, with what the place tells of it."""

    name: str
    """As written, without particles."""
    kind: PlayerKind
    """What the place shows it to be."""
    rule: str
    """The rule or list that found it."""
    role: str | None = None
    """The office that stands with it."""
    affiliation: str | None = None
    """For whom, as written there."""
    role_at: Span | None = None
    """Where name, office and affiliation stand."""


class Script(Value):
    """How names stand in the text of a language."""

    before: str = r"(?<!\w)"
    """What must come before a name, as a regular expression."""
    after: str = r"(?!\w)"
    """What must come after it."""
    legal: str = "(?!)"
    """Legal forms that a short name leaves out, as a regular expression."""
    nouns: str = "(?!)"
    """Nouns that a short name leaves out at its beginning: Minera, Grupo."""
    short: str = "(?!)"
    """What else a short name may leave out, where the article uses it by itself."""
    family_first: bool = False
    """Whether a name begins with the family's, which stands for the whole; else it ends so."""


@dataclass(slots=True)
class _Actor:
    """What is known of one player so far."""

    named: list[Named] = field(default_factory=list)
    forms: dict[str, None] = field(default_factory=dict)
    at: list[Span] = field(default_factory=list)


def make_players(
    text: str, found: Iterable[Named], script: Script, known: Sequence[KnownPlayer] = ()
) -> list[Player]:
    """Return the players that the names belong to, each with every place it is named at.

    Args:
        text: The article's text.
        found: Names; the first told of a player counts.
        script: How the language writes them.
        known: Whom the site's own list has: that says who they are, whatever rules say.
    """
    actors: dict[str, _Actor] = {}
    for one in sorted(found, key=lambda one: one.rule.endswith(EMPLOYER)):
        actors.setdefault(one.name, _Actor()).named.append(one)
    actors = _with_known(text, _link(actors, script), script, known)
    _define(text, actors)
    forms = _forms(actors, script)
    for match in _pattern(forms, script).finditer(text) if forms else ():
        actors[forms[match[1]]].at.append(Span(*match.span(1)))
    fullest = {form: name for form, name in forms.items() if name in actors}
    return [_player(name, actor, fullest) for name, actor in actors.items() if actor.at]


def _link(actors: dict[str, _Actor], script: Script) -> dict[str, _Actor]:
    """Put short names to the one full name that they are a part of."""
    linked: dict[str, _Actor] = {}
    for name in sorted(actors, key=len, reverse=True):
        kind = actors[name].named[0].kind
        longer = [
            full
            for full, actor in linked.items()
            if actor.named[0].kind is kind and _is_short(full, name, kind, script)
        ]
        if len(longer) == 1:
            linked[longer[0]].named += actors[name].named
            linked[longer[0]].forms[name] = None
        else:
            linked[name] = actors[name]
    return {name: linked[name] for name in actors if name in linked}


def _with_known(
    text: str, actors: dict[str, _Actor], script: Script, known: Sequence[KnownPlayer]
) -> dict[str, _Actor]:
    """Return the actors with those of the site's list that the text names, each one actor."""
    for player in known:
        forms = dict.fromkeys((player.name, *player.aliases))
        here = [form for form in forms if _pattern([form], script).search(text)]
        if not here:
            continue
        whole = _Actor([Named(name=here[0], kind=player.kind, rule=RULE)])
        for form in here:
            part = actors.pop(form, _Actor())
            whole.named += part.named
            whole.forms |= part.forms | {form: None}
        whole.forms.pop(here[0])
        actors[here[0]] = whole
    return actors


_DEFINED = (
    r" ?[(（](?:[^\W\d_]+: |以下简称|下称|简称|以下、)?[“「‘]?"
    r"([A-Z][\w&-]{1,11}|[가-힣A-Z]{2,8}|(?<=[“「])[^”」）]{2,10})[”」’]?[)）]"
)


def _define(text: str, actors: dict[str, _Actor]) -> None:
    """Give an organisation the short form that stands in brackets behind it."""
    for name, actor in actors.items():
        if actor.named[0].kind is PlayerKind.PERSON or name not in actors:
            continue
        found = re.search(re.escape(name) + _DEFINED, text)
        if found is not None:
            actor.forms[found[1]] = None
    for short in [form for actor in actors.values() for form in actor.forms]:
        actors.pop(short, None)


def _is_short(full: str, short: str, kind: PlayerKind, script: Script) -> bool:
    if kind is PlayerKind.PERSON:
        return full.startswith(short) if script.family_first else full.endswith(f" {short}")
    if not full.startswith(short):
        bare = re.sub(rf" ?{script.legal}$", "", full)
        return (
            " " in short
            and bare.endswith(f" {short}")
            and bool(re.fullmatch(script.nouns, bare[: -len(short) - 1], re.IGNORECASE))
        )
    rest = full[len(short) :]
    left_out = re.fullmatch(rf" ?{script.legal}|{script.short}", rest)
    return rest.startswith((" ", "・")) or left_out is not None


def _forms(actors: dict[str, _Actor], script: Script) -> dict[str, str]:
    """Return every form that names a player; what could mean two of them names nobody."""
    forms: dict[str, str] = {name: name for name in actors}
    doubtful: set[str] = set()
    for name, actor in actors.items():
        for form in (name, *actor.forms, *_short_forms(name, actor, script)):
            if forms.setdefault(form, name) != name and form not in actors:
                doubtful.add(form)
    return {form: name for form, name in forms.items() if form not in doubtful or form == name}


def _short_forms(name: str, actor: _Actor, script: Script) -> list[str]:
    if actor.named[0].kind is PlayerKind.PERSON:
        return [] if script.family_first or " " not in name else [name.rsplit(maxsplit=1)[-1]]
    bare = re.sub(rf" ?{script.legal}$", "", name)
    return [bare] if bare != name and len(bare) > 1 else []


def _pattern(forms: Iterable[str], script: Script) -> re.Pattern[str]:
    words = "|".join(re.escape(form) for form in sorted(forms, key=len, reverse=True))
    return re.compile(rf"{script.before}({words}){script.after}")


def _player(name: str, actor: _Actor, forms: dict[str, str]) -> Player:
    told = next((one for one in actor.named if one.role), None)
    affiliation = next((one.affiliation for one in actor.named if one.affiliation), None)
    places = {one.role_at for one in actor.named if one.role_at is not None}
    return Player(
        name=name,
        kind=actor.named[0].kind,
        role=told.role if told else None,
        affiliation=forms.get(affiliation, affiliation) if affiliation else None,
        aliases=tuple(form for form, full in forms.items() if full == name != form),
        at=tuple(actor.at),
        role_at=tuple(sorted(places)),
        by=tuple(dict.fromkeys(one.rule for one in actor.named)),
    )


def split_list(written: str) -> tuple[str, ...]:
    """Return the names of a table, longest first: they are parted by semicolons."""
    names = (" ".join(name.split()) for name in written.split(";"))
    return tuple(sorted((name for name in names if name), key=lambda name: (-len(name), name)))


def any_of(words: Sequence[str]) -> str:
    """Return a regular expression for one of some words."""
    return "|".join(map(re.escape, words))
