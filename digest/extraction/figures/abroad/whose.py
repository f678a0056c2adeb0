"""Whose an amount is, in languages that keep capitals for names and have a list of openers."""

from bisect import bisect_left
from functools import cached_property, partial

from digest.extraction.figures.differing import Subject, Whose
from digest.extraction.figures.merge import Told
from digest.extraction.figures.names import Names, find_names
from digest.lexicon.languages.openers import DEFINITE, OPENERS, TYING
from digest.model.article import Article
from digest.model.entry import FigureKind
from digest.text.tokens import Tokens, split_tokens
from digest.value import replace


def name_parties(told: list[Told], article: Article) -> list[Told]:
    """Return the figures of an article with who is named beside each, and which point back."""
    language = article.language.partition("-")[0]
    if language not in DEFINITE:
        return told
    parties = _Parties(article, language)
    return [replace(one, find_whose=partial(parties.find, one)) for one in told]


class _Parties:
    """An article, as it is asked who is named in its sentences."""

    def __init__(self, article: Article, language: str) -> None:
        """Take an article, of which nothing is read before it is asked for."""
        self._openers = frozenset(OPENERS.get(language, ()))
        self._definite = frozenset(DEFINITE[language])
        self._text = article.text
        self._ends = {sentence.start: sentence.end for sentence in article.sentences}

    @cached_property
    def _names(self) -> Names:
        names = find_names(self._text)
        return replace(names, small=names.small | self._openers)

    def find(self, told: Told) -> Whose:
        """Return whose a figure is."""
        whose = told.find_whose()
        end = self._ends.get(whose.sentence)
        if end is None or end - whose.sentence > _LONGEST:
            return whose
        tokens = split_tokens(self._text[whose.sentence : end])
        amount = bisect_left(tokens.starts, told.figure.at[0].start - whose.sentence)
        share = told.figure.kind is FigureKind.PERCENT
        whose = replace(whose, known=_is_known(tokens, amount, self._definite, share=share))
        if not self._openers:
            return whose
        cut = _find_cut(tokens, amount)
        subject = self._names.of(tokens, 0, cut) or self._names.of(tokens, cut, amount)
        rest = self._names.of(tokens, cut, len(tokens))
        return replace(whose, subject=Subject(names=subject), rest=rest)


def _is_known(tokens: Tokens, amount: int, definite: frozenset[str], *, share: bool) -> bool:
    """Tell whether an amount points back: die 400 Stellen, la hausse de 8 %, but not el 8 %."""
    at = amount - 1
    if tokens.word(at) in definite and not share:
        return True
    at -= int(tokens.word(at) == "'")
    return tokens.word(at) in TYING and _opens(tokens, at, definite)


def _opens(tokens: Tokens, end: int, definite: frozenset[str]) -> bool:
    """Tell whether the noun before a token has a word before it that points back."""
    at = end - 2 - int(tokens.word(end - 2) == "'")
    return tokens.word(at) in definite


_LONGEST = 5_000
"""Characters of a sentence: longer ones are dumps, of which each amount would be asked all."""


def _find_cut(tokens: Tokens, amount: int) -> int:
    """Return where the first phrase of a sentence ends: at its comma, or at the amount."""
    return next((at for at in range(amount) if tokens.words[at] == ","), amount)
