"""English verbs and nouns back to their base forms, for words that lists name by these."""

from collections.abc import Iterable

_VOWELS = "aeiou"
_IRREGULAR = {
    "be": "is are was were been being am 's 're", "have": "has had having 've", "buy": "bought",
    "sell": "sold", "take": "took taken", "pay": "paid", "spend": "spent", "win": "won",
    "repay": "repaid", "outbid": "outbid",
    "get": "got gotten", "lend": "lent", "build": "built", "choose": "chose chosen",
    "give": "gave given", "sink": "sank sunk", "strike": "struck", "break": "broke broken",
    "fall": "fell fallen", "throw": "threw thrown", "go": "went gone goes", "become": "became",
    "hold": "held", "lead": "led", "put": "put", "let": "let", "bid": "bid bade", "hit": "hit",
    "make": "made", "withdraw": "withdrew withdrawn", "draw": "drew drawn", "fight": "fought",
    "see": "saw seen", "say": "said", "tell": "told", "think": "thought", "know": "knew known",
    "forbid": "forbade forbidden", "seek": "sought", "find": "found", "leave": "left",
    "lose": "lost", "tear": "tore torn", "shake": "shook shaken",
    "bring": "brought", "catch": "caught", "begin": "began begun",
    "unwind": "unwound", "undertake": "undertook undertaken", "split": "split", "cut": "cut",
    "spin": "spun", "do": "did done does", "underwrite": "underwrote underwritten", "rise": "rose",
    "teach": "taught", "send": "sent", "set": "set", "meet": "met", "come": "came", "grow": "grew",
    "beat": "beaten", "shed": "shed", "shut": "shut", "stand": "stood", "oversee": "oversaw",
    "tie": "tying", "die": "dying", "lie": "lying", "overtake": "overtook overtaken",
    "arise": "arose arisen", "swear": "swore sworn", "write": "wrote written", "run": "ran",
    "keep": "kept", "feel": "felt", "mean": "meant", "read": "read", "eat": "ate eaten",
    "dig": "dug", "ring": "rang rung", "drive": "drove driven", "stick": "stuck", "shoot": "shot",
    "lay": "laid", "show": "shown", "burn": "burnt",
}  # fmt: skip
"""Forms that no rule gives, by base form."""
_PLURALS = {"woman": "women", "man": "men", "person": "people", "child": "children"}
"""Plurals that no rule gives, by singular."""


def verb_forms(base: str) -> frozenset[str]:
    """Return how a verb may be written, its base form too."""
    stem = base.removesuffix("e")
    doubled = f"{base}{base[-1]}"
    forms = {base, _plural(base), f"{stem}ed", f"{stem}ing", f"{doubled}ed", f"{doubled}ing"}
    if _ends_in_y(base):
        forms |= {f"{base[:-1]}ied", f"{base}ing"}
    if base.endswith("ee"):
        forms.add(f"{base}ing")
    return frozenset(forms | set(_IRREGULAR.get(base, "").split()))


def noun_forms(base: str) -> frozenset[str]:
    """Return a noun's singular and plural."""
    return frozenset({base, _PLURALS.get(base) or _plural(base)})


def base_forms(verbs: Iterable[str], nouns: Iterable[str]) -> dict[tuple[str, bool], str]:
    """Return the base form by written form and whether that is a verb's."""
    by_form = {(form, False): noun for noun in nouns for form in noun_forms(noun)}
    for verb in (*_IRREGULAR, *verbs):
        for form in verb_forms(verb):
            by_form.setdefault((form, True), verb)
    return by_form


def guess_base(form: str, *, verb: bool) -> str:
    """Return the base form of a regular word that no list names."""
    if form.endswith("ies") and len(form) > len("ties"):
        return f"{form[:-3]}y"
    if form.endswith("s") and not form.endswith(("ss", "us", "is")):
        return form[:-1]
    for ending in ("ed", "ing") if verb else ():
        if form.endswith(ending) and len(form) > len(ending) + 2:
            return _without(form, ending)
    return form


def _without(form: str, ending: str) -> str:
    stem = form.removesuffix(ending)
    if stem[-1] == stem[-2] and stem[-1] not in "ls":
        return stem[:-1]
    return f"{stem}e" if stem[-1] in "cvuz" or stem.endswith(("at", "is", "ag")) else stem


def _plural(base: str) -> str:
    if _ends_in_y(base):
        return f"{base[:-1]}ies"
    return f"{base}es" if base.endswith(("s", "x", "z", "ch", "sh")) else f"{base}s"


def _ends_in_y(base: str) -> bool:
    return len(base) > 1 and base.endswith("y") and base[-2] not in _VOWELS
