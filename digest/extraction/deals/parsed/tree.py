"""A sentence as a tree: its words and signs with what depends on them."""

import re
from collections.abc import Iterator, Sequence
from functools import cached_property

from digest.extraction.deals.tokens import Sentence, Token
from digest.extraction.syntax import Arc, Parser
from digest.lexicon.deals.bases import find_base
from digest.value import Value

_STAND_INS = tuple(
    "Orrin Kelso Tarvin Maddox Brennar Corvin Halden Lindell Pettit Ramsay Selby Tolland Ulric "
    "Varley Wexner Yarrow Alden Bexley Colby Denby Elgin Farley Garvey Hobart Ingram Jarvis "
    "Keaton Lomax Mercer Norwich".split()
)
"""What the parser sees for a player: a name of one word that is nothing else."""
_AMOUNT = ("$", "5bn")
_SAID_OF = {
    (False, False): "it",
    (True, False): "its",
    (False, True): "they",
    (True, True): "their",
}
"""What the parser sees for "the company" and "the two firms'": by genitive and number."""
_GENITIVES = ("'s", "’s")
_TRADE = re.compile(r"[a-z-]*(?:er|or|house|giant|group|firm|ist|ant|fund|chain|man|owner)")
_VERBS = frozenset(
    "offer consider enter deliver order monitor transfer recover register trigger cover refer "
    "alter lower power deter confer administer gather discover remember cater further favor "
    "consist assist persist want grant fund chain man house father mother offer bother counter "
    "encounter uncover bolster foster usher muster batter better hinder render tender surrender "
    "ponder wonder consider answer conquer honor filter enter center monitor shelter suffer "
    "supplant warrant implant transplant slaughter group chant".split()
)
"""Verbs that end as the names of trades do."""
_EITHER = frozenset("partner sponsor author doctor anchor".split())
_SELLING = frozenset("sell sells sold selling sale stake unit cede ceded transfer disposal".split())
_HEADLINE = {
    "ups": "raises", "hikes": "raises", "eyes": "considers", "mulls": "considers",
    "inks": "signs", "pens": "signs", "bags": "wins", "nabs": "gets", "offload": "sell",
    "offloads": "sells", "divest": "sell", "divests": "sells", "flogs": "sells", "scoops": "wins",
    "lands": "wins", "weighs": "considers", "trims": "cuts", "pares": "cuts", "seals": "signs",
    "sheds": "sells", "unloads": "sells",
}  # fmt: skip
"""Verbs of headlines, which a parser takes for nouns, with others of the same sense."""
_SHORT = 3
_CLITICS = frozenset({"'s", "'re", "'ll", "'ve", "'d"})


class Node(Value, kw_only=False):
    """One word of a parsed sentence."""

    head: int
    """Index of the word it depends on; its own where it is the root."""
    relation: str
    """How it depends on it, as the CLEAR labels name it: nsubj, dobj, prep, pobj."""
    tag: str
    """Its part of speech in the Penn Treebank's tags."""
    lemma: str
    """Its base form in lower case."""


class Tree(Value, kw_only=False, dict=True):
    """A parsed sentence."""

    sentence: Sentence
    """The signs."""
    nodes: tuple[Node, ...]
    """The grammar, one node a word that the parser saw."""
    words: tuple[str, ...]
    """What the parser saw."""
    sources: tuple[int | None, ...]
    """Index of each node's token; None for a clitic or a currency sign."""

    @cached_property
    def children(self) -> tuple[tuple[int, ...], ...]:
        """The nodes that depend on each, in order."""
        below: list[list[int]] = [[] for _ in self.nodes]
        for at, node in enumerate(self.nodes):
            if node.head != at:
                below[node.head].append(at)
        return tuple(tuple(one) for one in below)

    def token(self, at: int) -> Token | None:
        """Return the word or sign of a node."""
        source = self.sources[at]
        return None if source is None else self.sentence.tokens[source]

    def names(self, at: int) -> tuple[str, ...]:
        """Return whom the node stands for in a deal."""
        token = self.token(at)
        return token.names if token is not None else ()

    def person(self, at: int) -> tuple[str, ...]:
        """Return the person the node stands for, who stands for no organisation."""
        token = self.token(at)
        return token.person if token is not None else ()

    def sign(self, at: int) -> str:
        """Return the word or sign of a node in lower case, empty for none."""
        token = self.token(at)
        return "" if token is None else token.text

    def below(self, at: int, *relations: str) -> Iterator[int]:
        """Yield what depends on a node in one of the relations."""
        return (child for child in self.children[at] if self.nodes[child].relation in relations)

    def complements(self, at: int) -> Iterator[tuple[str, int]]:
        """Yield each noun that a preposition ties to a node, with the preposition."""
        for child in self.below(at, "prep", "agent", "dative", "prt", "advmod"):
            if self.nodes[child].relation == "dative" and self.nodes[child].tag != "IN":
                yield "dative", child
                continue
            word = self.words[child].lower()
            yield from ((word, noun) for noun in self.below(child, "pobj"))
            for joined in self.below(child, "conj", "prep"):
                yield from (
                    (self.words[joined].lower(), noun) for noun in self.below(joined, "pobj")
                )


def parse_sentences(
    sentences: Sequence[Sentence], originals: str, parser: Parser
) -> tuple[Tree, ...]:
    """Return the trees of sentences of the text `originals`, players seen as one word each."""
    seen = [_words_of(sentence, originals) for sentence in sentences]
    parsed = parser.parse([words for words, _ in seen])
    return tuple(
        Tree(sentence, tuple(map(_node, arcs, words)), words, sources)
        for sentence, arcs, (words, sources) in zip(sentences, parsed, seen, strict=True)
    )


def _node(arc: Arc, word: str) -> Node:
    lemma = find_base(word.lower(), verb=arc.tag.startswith(("VB", "MD")))
    return Node(arc.head, arc.relation, arc.tag, lemma)


def _words_of(sentence: Sentence, text: str) -> tuple[tuple[str, ...], tuple[int | None, ...]]:
    words: list[str] = []
    sources: list[int | None] = []
    stands: dict[str, str] = {}
    lower = _is_title_case(sentence, text)
    for place, token in enumerate(sentence.tokens):
        raw = token.at.of(text)
        if _needs_article(sentence.tokens, place):
            words.append("the")
            sources.append(None)
        if (token.names or token.person) and not token.pronoun:
            sign = token.text.removesuffix("'s")
            words.append(stands.setdefault(sign, _STAND_INS[len(stands) % len(_STAND_INS)]))
            sources.append(place)
            if token.possessive:
                words.append("'s")
                sources.append(None)
        elif token.pronoun and " " in raw:
            words.append(_SAID_OF[token.possessive, len(token.names) > 1])
            sources.append(place)
        elif token.figure is not None:
            words += _AMOUNT
            sources += [None, place]
        elif raw.endswith(_GENITIVES) and len(raw) > len("'s"):
            words += [raw[: -len("'s")], "'s"]
            sources += [place, None]
        elif token.text == "values" and _names_next(sentence.tokens, place):
            words.append("valued")
            sources.append(place)
        elif token.text in _HEADLINE and place and sentence.tokens[place - 1].names:
            words.append(_HEADLINE[token.text])
            sources.append(place)
        else:
            words.append(raw.lower() if lower or token.text in _CLITICS else raw)
            sources.append(None if token.text in _CLITICS else place)
    return tuple(words), tuple(sources)


def _names_next(tokens: Sequence[Token], place: int) -> bool:
    """Tell whether somebody is named right behind: "the offer values Orrin at"."""
    return place + 1 < len(tokens) and bool(tokens[place + 1].names)


def _needs_article(tokens: Sequence[Token], place: int) -> bool:
    """Tell whether a parser would take for a verb what a player is called: "to brewer Orrin"."""
    if not 0 < place < len(tokens) - 1 or tokens[place - 1].text != "to":
        return False
    named = bool(tokens[place + 1].names or tokens[place + 1].person)
    word = tokens[place].text
    if not named or not _TRADE.fullmatch(word) or word in _VERBS:
        return False
    return word not in _EITHER or any(token.text in _SELLING for token in tokens[:place])


def _is_title_case(sentence: Sentence, text: str) -> bool:
    """Tell whether a headline writes most words that are no names with a capital."""
    plain = [t.at.of(text) for t in sentence.tokens if not t.names and t.text[0].isalpha()]
    long = [word for word in plain if len(word) > _SHORT]
    return len(long) > 1 and sum(word[0].isupper() for word in long) * 3 > 2 * len(long)
