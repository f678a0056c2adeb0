"""Which language a text is in: by its script, then by its commonest words."""

import re
from collections import Counter

_SCRIPTS = (
    ("ko", re.compile(r"[\uac00-\ud7af]")),
    ("ja", re.compile(r"[\u3040-\u30ff]")),
    ("zh", re.compile(r"[\u4e00-\u9fff]")),
    ("ru", re.compile(r"[\u0400-\u04ff]")),
    ("ar", re.compile(r"[\u0600-\u06ff]")),
    ("hi", re.compile(r"[\u0900-\u097f]")),
    ("el", re.compile(r"[\u0370-\u03ff]")),
    ("he", re.compile(r"[\u0590-\u05ff]")),
    ("th", re.compile(r"[\u0e00-\u0e7f]")),
)
_WORDS = {
    "en": "the of and to in that is was for it with said on by has its would from have be",
    "de": "der die und das von den mit ist dem des auf für nicht eine ein sich auch wird zu im",
    "fr": "le les des et est une du dans que pour qui par sur pas au avec plus ce ses la",
    "es": "el los las del que una con para por se su al más como pero fue ha sus lo y",
    "it": "il che di è per una della sono con non nel alla dei gli anche più ha le un si",
    "pt": "o os que não uma com para dos das em foi mais ao na no pelo ele são da do",
    "nl": "het een van en dat niet voor met zijn op aan ook bij naar worden door die wordt te is",
    "sv": "och att det som på för är av inte den till med har ett om var sig en i kan",
    "pl": "w na nie się do że jest przez dla po od jak oraz za są który ale tym to z",
    "tr": "bir ve bu için ile olarak daha çok olan gibi da de en ise sonra kadar yüzde milyar",
    "af": "die van en het nie wat dat met vir hy is in op sy was sal aan om te ook",
}
_COMMON = {word: [tag for tag, words in _WORDS.items() if word in words.split()]
           for words in _WORDS.values() for word in words.split()}  # fmt: skip
_TOKEN = re.compile(r"[^\W\d_]+")
_SAMPLE = 6000
_ENOUGH = 3
_TAG = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}")


def read_tag(written: str | None) -> str | None:
    """Return a language tag as BCP 47 writes it: `en_gb` as `en-GB`; None where it is none."""
    if not written or not _TAG.fullmatch(written.strip()):
        return None
    first, *rest = re.split(r"[-_]", written.strip())
    shown = [part.upper() if len(part) == len("GB") else part.title() for part in rest]
    return "-".join((first.lower(), *shown))


def guess_language(text: str) -> str:
    """Return the language of a text, `und` when neither script nor words tell."""
    sample = text[:_SAMPLE]
    letters = len(_TOKEN.findall(sample)) + 1
    for tag, script in _SCRIPTS:
        if len(script.findall(sample)) * 2 > letters:
            return tag
    score: Counter[str] = Counter()
    for word in _TOKEN.findall(sample.lower()):
        score.update(_COMMON.get(word, ()))
    best = score.most_common(1)
    return best[0][0] if best and best[0][1] >= _ENOUGH else "und"
