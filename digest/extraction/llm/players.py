"""Players that a language model names: kept where one sentence says all of it."""

from collections.abc import Sequence

from digest.extraction.llm.evidence import (
    Refusal,
    RefusedError,
    find_player,
    find_sentence,
    find_words,
    is_nearest,
    named_in,
)
from digest.lexicon.people import GIVEN_NAMES
from digest.lexicon.words import LEGAL_FORMS
from digest.model.article import Article, Span
from digest.model.entry import Player, PlayerKind
from digest.model.proposal import ProposedPlayer
from digest.value import replace

RULE = "llm:player"


def check_player(claim: ProposedPlayer, article: Article, players: Sequence[Player]) -> Player:
    """Return the player of a claim: the one that is known, with what it lacked, or a new one.

    Args:
        claim: What the language model says.
        article: Where it must stand.
        players: Who is known already.

    Raises:
        RefusedError: The article does not say so, or says otherwise.
    """
    sentence = find_sentence(article, claim.evidence)
    places = find_words(article.text, sentence, claim.name)
    known = find_player(players, claim.name)
    kind = _kind(claim.kind)
    if known is not None and known.kind is not kind:
        raise RefusedError(Refusal.CONTRARY)
    rivals = [at for one, at in named_in(players, sentence) if one is not known]
    role = _near(article, sentence, claim.role, places, _persons(players, sentence, known))
    affiliation = _near(article, sentence, claim.affiliation, places, rivals)
    mine = known or _new_player(claim, article, kind)
    return _completed(mine, claim, (role, affiliation))


def _kind(written: str) -> PlayerKind:
    try:
        return PlayerKind(written)
    except ValueError:
        raise RefusedError(Refusal.MALFORMED) from None


def _new_player(claim: ProposedPlayer, article: Article, kind: PlayerKind) -> Player:
    """Return a player that nobody had found.

    What has no capital letter is a word, not a name. Nothing in the sentence proves the kind, so
    what can be known of it must not speak against it.
    """
    name = " ".join(claim.name.split())
    if name == name.lower() and name != name.upper():
        raise RefusedError(Refusal.UNSUPPORTED)
    words = name.split()
    given = words[0] in GIVEN_NAMES and len(words) > 1 and words[-1] not in LEGAL_FORMS
    is_person = kind is PlayerKind.PERSON
    if is_person != given and not (is_person and claim.role and words[-1] not in LEGAL_FORMS):
        raise RefusedError(Refusal.UNSUPPORTED)
    at = find_words(article.text, Span(0, len(article.text)), name)
    return Player(name=name, kind=kind, at=at, by=(RULE,))


def _persons(players: Sequence[Player], sentence: Span, known: Player | None) -> list[Span]:
    return [
        at
        for one, at in named_in(players, sentence)
        if one is not known and one.kind is PlayerKind.PERSON
    ]


def _near(
    article: Article,
    sentence: Span,
    words: str | None,
    places: Sequence[Span],
    rivals: Sequence[Span],
) -> Span | None:
    """Return where the words stand nearest to the name, with nobody else nearer to them.

    Raises:
        RefusedError: The sentence lacks the words, or they belong to somebody else.
    """
    if not words:
        return None
    for found in find_words(article.text, sentence, words):
        apart = [at for at in rivals if not at.overlaps(found)]
        if is_nearest(places, apart, found):
            return found
    raise RefusedError(Refusal.CONTRARY)


def _completed(
    player: Player, claim: ProposedPlayer, found: tuple[Span | None, Span | None]
) -> Player:
    """Return the player with the role and affiliation that it lacked.

    Raises:
        RefusedError: The article gives another role or affiliation.
    """
    role = _joined(player.role, claim.role if found[0] else None)
    affiliation = _joined(player.affiliation, claim.affiliation if found[1] else None)
    if (role, affiliation) == (player.role, player.affiliation):
        return player
    role_at = tuple(sorted({*player.role_at, *(at for at in found if at)}))
    by = player.by if RULE in player.by else (*player.by, RULE)
    return replace(player, role=role, affiliation=affiliation, role_at=role_at, by=by)


def _joined(known: str | None, claimed: str | None) -> str | None:
    """Return what is known, or what is claimed where nothing is.

    Raises:
        RefusedError: The two differ.
    """
    if not claimed:
        return known
    if known is not None and known.casefold() != claimed.casefold():
        raise RefusedError(Refusal.CONTRARY)
    return known if known is not None else " ".join(claimed.split())
