"""Whom the site knows by its own list: votes for names, and which are one player's."""

from collections.abc import Mapping, Sequence

from digest.extraction.players.evidence import Evidence, Sort
from digest.extraction.word import fold
from digest.model.entry import KnownPlayer, PlayerKind

_SURE = 9.0
RULE = "list:players.yaml"
"""How explanations call the list."""

Form = tuple[str, ...]


def small_names(known: Sequence[KnownPlayer]) -> frozenset[str]:
    """Return the names of one word that the list writes with a small letter."""
    forms = (form for player in known for form in (player.name, *player.aliases))
    return frozenset(form for form in forms if form[0].islower() and form.isalnum())


def vote_listed(names: Mapping[str, Evidence], known: Sequence[KnownPlayer]) -> None:
    """Let the list say what the names are that it has."""
    for player in known:
        for form in (player.name, *player.aliases):
            name = names.get(_key(form))
            if name is not None:
                name.vote(Sort(player.kind.value), _SURE, RULE)


def find_listed(names: Mapping[str, Evidence], known: Sequence[KnownPlayer]) -> dict[Form, Form]:
    """Return the short names of listed bodies, each with the fullest that the article uses."""
    found: dict[Form, Form] = {}
    for player in known:
        if player.kind is PlayerKind.PERSON:
            continue
        keys = (_key(form) for form in (player.name, *player.aliases))
        here = [names[key].words for key in dict.fromkeys(keys) if key in names]
        for short in here[1:]:
            found[short] = here[0]
    return found


def _key(form: str) -> str:
    return " ".join(fold(form).removesuffix(".").split())
