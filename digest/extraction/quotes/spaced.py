"""Who said what, in languages with a table that part words with spaces."""

import re
from collections.abc import Callable
from functools import lru_cache

from digest.extraction.quotes.cast import Cast, Speaker
from digest.extraction.quotes.quoted import Quoted
from digest.extraction.quotes.references_abroad import find_told
from digest.lexicon.speech_abroad import Tongue
from digest.model.article import Span
from digest.value import Value

_CAPITAL = "[A-ZÀ-ÖØ-Þ]"
_HELPERS = (
    "(?:s['’]est|s['’]était|se|s['’]|a|ont|ha|han|hat|haben|heeft|hebben|avait|avrebbe|também|encore|"
    "aussi|noch|ainsi)"
)
_ARTICLES = (
    "der|die|das|den|dem|ein|eine|le|la|les|el|los|las|un|una|une|il|lo|gli|o|os|as|de|het|een"
)
_INVERTED = re.compile(r"-t?-?(?:il|elle)(?!\w)")
_ANY_VERB = re.compile(
    r"\s?,\s(?!(?:et|mais|que|qui|dont|alors|und|aber|dass|während|wie|y|pero|que|mientras|cuando)\s)"
    r"(?:s['’])?[^\W\d_A-ZÀ-Ö][^\W\d_]+(?:[ -](?:s['’])?[^\W\d_A-ZÀ-Ö][\w'’-]*){0,5}\s"
)
_DETERMINED = re.compile(rf"\s?,\s(?:{_ARTICLES})\s")
_NEAR = 70

Rule = Callable[[Cast, Quoted, Span, Span, Speaker | None], Speaker | None]
"""Takes who is named, the words, what stands before and behind them, and who spoke last."""


class _Patterns(Value, kw_only=False):
    """What the table of a language looks like in a text."""

    verb: re.Pattern[str]
    """A verb of speech."""
    verb_behind: re.Pattern[str]
    """The same at once behind the closing mark."""
    source_behind: re.Pattern[str]
    """According to, behind the mark."""
    source_before: re.Pattern[str]
    """According to, before the mark."""
    told: re.Pattern[str]
    """He, the company."""
    person: re.Pattern[str]
    """Those of them that mean a person."""
    somebody: re.Pattern[str]
    """A spokesman of the ministry."""
    name: re.Pattern[str]
    """Capitalised words, with the small ones inside a name."""
    reported: re.Pattern[str]
    """A verb that tells what somebody said without saying so: seien."""
    subject: re.Pattern[str]
    """Any of these behind a verb."""


def read_with(tongue: Tongue) -> Rule:
    """Return the rule of a language's table."""
    patterns = _patterns(tongue)

    def rule(
        cast: Cast, quoted: Quoted, before: Span, behind: Span, last: Speaker | None
    ) -> Speaker | None:
        del quoted
        for pattern in (patterns.verb_behind, patterns.source_behind):
            found = pattern.match(cast.text, behind.start, behind.end)
            if found is not None:
                return _subject(cast, Span(found.end(), behind.end), patterns, last)
        speaker = _inverted(cast, behind, patterns) or _said_before(cast, before, patterns, last)
        reported = patterns.reported.search(cast.text, before.start, before.end)
        if speaker is None and last is not None and reported is not None:
            return Speaker(last.name, last.at, "quote:reported")
        return speaker

    return rule


def _inverted(cast: Cast, behind: Span, patterns: _Patterns) -> Speaker | None:
    """Read a person at once behind the words, after whatever verb: », s’emporte X."""
    found = _ANY_VERB.match(cast.text, behind.start, behind.end)
    if found is None:
        return None
    named = cast.between(behind.start, found.end() + 1)
    person = next((one for one in named if one.person and one.start == found.end()), None)
    if person is not None:
        return person.speaks("quote:inverted")
    written = patterns.name.match(cast.text, found.end(), behind.end)
    if written is None or _DETERMINED.match(found[0]):
        return None
    who = _last_name_of(written)
    return Speaker(who.of(cast.text), who, "quote:as-written")


def _said_before(
    cast: Cast, before: Span, patterns: _Patterns, last: Speaker | None
) -> Speaker | None:
    """Read the words before the mark: X said: "…"; yesterday said X: "…"; according to X "…"."""
    verbs = list(patterns.verb.finditer(cast.text, before.start, before.end))
    source = patterns.source_before.search(cast.text, before.start, before.end)
    if verbs:
        follows = Span(verbs[-1].end(), before.end)
        inverted = patterns.subject.match(cast.text, follows.start, follows.end)
        found = _subject(cast, follows, patterns, last) if inverted else None
        clause = Span(before.start, verbs[-1].start())
        return found or _first(cast, clause, patterns, last) or _unnamed(cast, clause)
    if source is not None:
        return _subject(cast, Span(source.end(), before.end), patterns, last)
    if cast.text[before.start : before.end].rstrip().endswith(":"):
        return _first(cast, before, patterns, last)
    return None


@lru_cache(maxsize=16)
def _patterns(tongue: Tongue) -> _Patterns:
    verbs = rf"(?:{'|'.join(sorted(tongue.verbs.split(), key=len, reverse=True))})(?!\w)"
    told = rf"(?:{tongue.persons}|{tongue.bodies})(?!\w)(?! {_CAPITAL})"
    word = rf"{_CAPITAL}[\w’'.-]*\w"
    return _Patterns(
        verb=re.compile(rf"(?<!\w)(?<![ldLD]['’]){verbs}"),
        verb_behind=re.compile(
            rf"[\s,.–—-]*(?:{_HELPERS}(?:[ -]|(?<=['’]))(?:t-)?)?"
            rf"(?:(?:{tongue.persons})[ -])?{verbs}"
        ),
        source_behind=re.compile(rf"[\s,–—-]*(?:{tongue.sources}) "),
        source_before=re.compile(rf"(?<!\w)(?i:{tongue.sources}) "),
        told=re.compile(rf"[\s-]*(?i:{told})"),
        person=re.compile(rf"[\s-]*(?i:{tongue.persons})(?!\w)"),
        somebody=re.compile(
            rf"\s*(?:{tongue.somebody}) (?P<who>[\w’'-]+(?: (?!(?:und|et|y|e) )[\w’'&-]+){{0,6}})"
        ),
        name=re.compile(
            rf"(?<!\w)(?!(?i:{_ARTICLES}) )(?P<who>{word}"
            rf"(?:(?: (?:{tongue.particles})){{1,2}} {word}(?: {word})?|(?: {word}){{1,3}}))"
        ),
        reported=re.compile(rf"(?<!\w)(?:{tongue.reported})(?!\w)"),
        subject=re.compile(rf" (?:{told}|(?:{tongue.somebody}) |(?:[\w’'-]+ ){{0,4}}?{_CAPITAL})"),
    )


def _unnamed(cast: Cast, clause: Span) -> Speaker | None:
    """Return somebody whom an article and a few words describe right before a verb."""
    found = _PHRASE.fullmatch(cast.text, clause.start, clause.end)
    if found is None or cast.between(clause.start, clause.end):
        return None
    span = Span(*found.span("who"))
    return Speaker(span.of(cast.text), span, "quote:unnamed")


_PHRASE = re.compile(
    r"\s*(?:L[ea]|L['’]|Les|Der|Die|El|Los|Las)\s?(?P<who>[\w’'-]+(?:\s(?!a\b|ha\b|hat\b)[\w’'-]+){0,4}?)"
    r"(?:\s(?:a|ont|ha|han|hat|haben|avait))?\s"
)


def _subject(cast: Cast, clause: Span, patterns: _Patterns, last: Speaker | None) -> Speaker | None:
    """Return who stands behind a verb or a source."""
    text = cast.text
    inverted = _INVERTED.match(text, clause.start)
    if inverted or patterns.told.match(text, clause.start, clause.end):
        person = bool(inverted or patterns.person.match(text, clause.start, clause.end))
        return find_told(cast, clause.start, last, person=person)
    near = Span(clause.start, min(clause.end, clause.start + _NEAR))
    people = [one for one in cast.between(near.start, near.end) if one.person]
    somebody = patterns.somebody.match(text, near.start, near.end)
    if somebody and not (people and "," in text[near.start : people[0].start]):
        span = Span(*somebody.span("who"))
        return Speaker(span.of(text), span, "quote:unnamed")
    found = _named_or_capitals(cast, near, patterns)
    if found is None and not text[clause.start : clause.end].strip(" .,;"):
        return find_told(cast, clause.start, last, person=True)
    return found


def _named_or_capitals(cast: Cast, span: Span, patterns: _Patterns) -> Speaker | None:
    """Return the first person of a range, else a name that no list has, else the first body."""
    named = cast.between(span.start, span.end)
    person = next((one for one in named if one.person), None)
    if person is not None:
        return person.speaks("quote:name")
    written = patterns.name.search(cast.text, span.start, span.end)
    if written is not None:
        who = _last_name_of(written)
        if not any(one.start < who.end and who.start < one.end for one in named):
            return Speaker(who.of(cast.text), who, "quote:as-written")
    return named[0].speaks("quote:name") if named else None


def _last_name_of(written: re.Match[str]) -> Span:
    """Return the name at the end of a run of capitals: an office may stand before it."""
    words = list(re.finditer(r"\S+", written["who"]))
    particle = next((at for at, word in enumerate(words) if word[0][0].islower()), None)
    first = len(words) - 2 if particle is None else max(0, particle - 1)
    return Span(written.start("who") + words[first].start(), written.end("who"))


def _first(cast: Cast, clause: Span, patterns: _Patterns, last: Speaker | None) -> Speaker | None:
    """Return the subject that stands before a verb."""
    found = _named_or_capitals(cast, clause, patterns)
    if found is not None:
        return found
    if patterns.told.match(cast.text, clause.start, clause.end):
        person = bool(patterns.person.match(cast.text, clause.start, clause.end))
        return find_told(cast, clause.start, last, person=person)
    return None
