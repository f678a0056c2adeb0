"""Quotations that a language model names are kept only where the text gives them to somebody."""

import pytest

from digest.extraction.llm.evidence import Refusal, RefusedError
from digest.extraction.llm.quotes import RULE, check_quote
from digest.lexicon.speech import VERBS
from digest.model.article import Article
from digest.model.entry import Quote
from digest.model.proposal import ProposedQuote
from digest.text.sentences import split_sentences

WORDS = "Safety costs money too"


def check(text: str) -> Quote:
    article = Article(slug="x", source="x.txt", text=text, sentences=split_sentences(text))
    claim = ProposedQuote(text=WORDS, speaker="Dana Whitlock", evidence=text)
    return check_quote(claim, article, (), ())


@pytest.mark.parametrize("verb", sorted(verb for verb in VERBS if " " in verb))
@pytest.mark.parametrize(
    "frame", ['"{words}," {verb} {name}.', '"{words}," {name} {verb} at once.']
)
def test_verb_of_two_words_gives_words_to_its_subject(verb: str, frame: str) -> None:
    text = frame.format(words=WORDS, verb=verb, name="Dana Whitlock")
    quote = check(text)
    assert (quote.text, quote.speaker, quote.by) == (WORDS, "Dana Whitlock", (RULE,))
    assert quote.speaker_at is not None
    assert quote.speaker_at.of(text) == "Dana Whitlock"


@pytest.mark.parametrize(
    "text",
    [
        f'Dana Whitlock went back to the gate, where "{WORDS}" hung on the wall.',
        f'Dana Whitlock fired at the sign "{WORDS}" and hit its back.',
        f'Dana Whitlock signed on at the yard, off which "{WORDS}" was painted.',
    ],
)
def test_halves_of_such_a_verb_give_nothing(text: str) -> None:
    with pytest.raises(RefusedError) as refused:
        check(text)
    assert refused.value.args == (Refusal.UNSUPPORTED,)
