"""Whose an amount is, in languages that keep capitals for names and have a list of openers."""

from bisect import bisect_left
from functools import cached_property, partial

from digest.extraction.figures.differing import Subject, Whose
from digest.extraction.figures.merge import Told
from digest.extraction.figures.names import Names, find_names
from digest.lexicon.languages.openers import OPENERS
from digest.model.article import Article
from digest.text.tokens import Tokens, split_tokens
from digest.value import replace


def name_parties(told: list[Told], article: Article) -> list[Told]:
    """Return the figures of an article with who is named before and behind each."""
    openers = OPENERS.get(article.language.partition("-")[0])
    if openers is None:
        return told
    parties = _Parties(article, frozenset(openers))
    return [replace(one, find_whose=partial(parties.find, one)) for one in told]


class _Parties:
    """An article, as it is asked who is named in its sentences."""

    def __init__(self, article: Article, openers: frozenset[str]) -> None:
        """Take an article, of which nothing is read before it is asked for."""
        self._openers = openers
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
        cut = _find_cut(tokens, amount)
        subject = self._names.of(tokens, 0, cut) or self._names.of(tokens, cut, amount)
        return replace(
            whose, subject=Subject(names=subject), rest=self._names.of(tokens, cut, len(tokens))
        )


_LONGEST = 5_000
"""Characters of a sentence: longer ones are dumps, of which each amount would be asked all."""


def _find_cut(tokens: Tokens, amount: int) -> int:
    """Return where the first phrase of a sentence ends: at its comma, or at the amount."""
    return next((at for at in range(amount) if tokens.words[at] == ","), amount)
