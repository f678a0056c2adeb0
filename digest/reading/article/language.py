"""Which language a text is in: by its script, then by its commonest words."""

import re
from collections import Counter, defaultdict
from functools import lru_cache

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
_ANY_SCRIPT = re.compile("|".join(script.pattern for _, script in _SCRIPTS))
_WORDS = {
    "en": (
        "the of and to in that is was for it with said on by has its would from have be as at "
        "an are will which were had not this they he she his her who been than more after "
        "their but or about over under into year years last week first up out two new also "
        "could when there while what if no one all against before between per next some most "
        "other because whose where"
    ),
    "de": (
        "der die und das von den mit ist dem des auf für nicht eine ein sich auch wird zu im "
        "er sie es als an bei nach um am aus einen einem einer eines zum zur vom wurde werden "
        "hat haben sind war dass oder aber nur noch wie mehr über unter vor durch bis gegen "
        "wegen seit kommende woche jahr jahre jahren neue soll will kann diese dieser ihre "
        "seine keine niemand"
    ),
    "fr": (
        "le les des et est une un du dans que pour qui par sur pas au avec plus ce ses la de "
        "en il elle a été sont aux son sa leur leurs ou mais comme cette ces ont fait était "
        "grâce selon entre après avant depuis contre sans sous très tout tous même aussi dont "
        "où nous vous ils elles se ne y lui an ans mois semaine prochaine personne millions"
    ),
    "es": (
        "el los las del que una un con para por se su al más como pero fue ha sus lo y la de "
        "en es no este esta son han sido entre sobre desde hasta según también cuando donde "
        "muy sin ser hay ya o años año semana próxima millones nadie tras contra dos e ni le "
        "les esto ese esa cada"
    ),
    "it": (
        "il che di è per una un della sono con non nel alla dei gli anche più ha le si la lo "
        "i del dal al da in e ed delle degli nella nelle sul sulla dalla dalle alle ai dai "
        "come ma se o questo questa tra fra dopo prima contro senza era stato stata hanno suo "
        "sua suoi loro anni anno settimana prossima grazie milioni nessun nessuno"
    ),
    "pt": (
        "o os que não uma um com para dos das em foi mais ao na no pelo pela ele ela são da "
        "do a as e de por se como mas seu sua seus suas nos nas aos às é ser tem têm entre "
        "sobre após antes contra sem até também já muito quando onde isso este esta anos ano "
        "semana próxima milhões ninguém graças segundo ficou"
    ),
    "nl": (
        "het een van en dat niet voor met zijn op aan ook bij naar worden door die wordt te "
        "is de in er als maar om uit over tot was werd heeft hebben dan nog wel geen ze hij "
        "zij hun deze dit meer na tegen tussen onder volgende week jaar jaren miljoen niemand "
        "kan zal zou moet veel"
    ),
    "sv": (
        "och att det som på för är av inte den till med har ett om var sig en i kan de men "
        "från eller vid efter ska skulle också mot mellan under över sedan år vecka nästa "
        "miljoner ingen hade blev blir tack nya"
    ),
    "da": (
        "og at det som på for er af ikke den til med har et om var sig en i kan de men fra "
        "eller ved efter skal skulle også mod mellem under over siden år uge næste millioner "
        "ingen havde blev bliver nye"
    ),
    "nb": (
        "og at det som på for er av ikke den til med har et om var seg en i kan de men fra "
        "eller ved etter skal skulle også mot mellom under over siden år uke neste millioner "
        "ingen hadde ble blir nye"
    ),
    "fi": (
        "ja on ei että se oli hän myös mutta kun joka ovat kuin jo vain sekä mukaan vuonna "
        "euroa miljoonaa prosenttia tai niin ole sen yhtiö"
    ),
    "pl": (
        "w na nie się do że jest przez dla po od jak oraz za są który ale tym to z o i a przy "
        "roku lat była był było zostały może tylko również będzie przyszłym milionów nikt "
        "dzięki która które jego jej ich"
    ),
    "cs": (
        "a v na se je že to s z do o k pro byl byla bylo jsou ale jako po podle které který "
        "když jeho jejich také až nebo od za před mezi roce milionů korun procent není už by"
    ),
    "hu": (
        "a az és hogy nem is egy ez volt csak meg már mint még van de el szerint után között "
        "millió százalék forint lesz lett pedig amely"
    ),
    "ro": (
        "și în de la cu pe din care nu este au fost pentru mai că un o ale lui sau dar după "
        "între prin acest această milioane lei sunt fi"
    ),
    "tr": (
        "bir ve bu için ile olarak daha çok olan gibi da sonra kadar yüzde milyar milyon "
        "olduğu göre ancak ise değil var yok en her o ne gelecek hafta yıl şirket şirketinin "
        "kimse iki günü"
    ),
    "id": (
        "yang dan di dari untuk dengan pada ini itu akan tidak dalam ke adalah oleh juga atau "
        "karena telah sebagai lebih bahwa tersebut tahun juta miliar persen pekan saat "
        "menjadi para ada kata"
    ),
    "vi": (
        "và của là có trong được cho không với các một những này đã người khi từ đến về năm "
        "theo tại đồng triệu"
    ),
    "af": (
        "die van en het nie wat dat met vir hy is in op sy was sal aan om te ook word 'n deur "
        "maar uit tot jaar miljoen ons hulle hul kan moet na oor teen"
    ),
}
_SIGNS = (
    (("de",), r"ß|\b\w{4,}(?:ung|ungen|keit|heit|schaft)\b"),
    (("fr",), r"\b\w+(?:eux|aux|eaux|é|ée|és|ées)\b|œ"),
    (("es",), r"ñ|\b\w{3,}(?:ción|ciones|dad|ía|ías)\b|\b\w{2,}[aeiou]ó\b"),
    (("it",), r"\b\w{3,}(?:zione|zioni|ità|aggio)\b"),
    (("pt",), r"[ãõ]|\b\w{2,}(?:ção|ções|dade|ou|eu|iu)\b"),
    (("nl",), r"\b\w*(?:ij|aar|eer|oor|uur|aan|een|oek)\w*\b"),
    (("sv",), r"\b\w*[åäö]\w*(?:r|n|t|a|s)?\b"),
    (("da", "nb"), r"[æø]"),
    (("pl",), r"[łąęśżźć]"),
    (("cs",), r"[řěů]"),
    (("hu",), r"[őű]"),
    (("ro",), r"[țș]"),
    (("tr",), r"[ğış]|\b\w{3,}(?:ler|lar|dı|di|yor|ın|in)\b"),
    (("vi",), r"[ơưđạảấầậắằếềệốồộớờợụủứừựỳỵ]"),
    (("id",), r"\b(?:me|ber|pe|ter|di|ke)\w{4,}(?:kan|an|i)?\b"),
    (("fi",), r"\b\w{3,}(?:ssa|ssä|sta|stä|lla|llä|een|aan|ään)\b|\b\w*(?:aa|ää|yy|kk|uu)\w*\b"),
)
"""What words of some languages look like, in their order."""
_MARKS = tuple((tags, re.compile(pattern)) for tags, pattern in _SIGNS)
_BETWEEN: tuple[tuple[tuple[str, ...], re.Pattern[str]], ...] = (
    (("fr",), re.compile(r"\b(?:[ldnsjm]|qu)['’](?=\w)")),
    (("it",), re.compile(r"\b(?:l|un|dell|nell|all|dall|sull|c)['’](?=\w)")),
    (("es",), re.compile(r"[¿¡]")),
)
"""What stands between words of some languages."""
_SETS = {tag: frozenset(words.split()) for tag, words in _WORDS.items()}
_COMMON: dict[str, tuple[str, ...]] = {
    word: tuple(tag for tag, known in _SETS.items() if word in known)
    for words in _SETS.values()
    for word in words
}
_TOKEN = re.compile(r"[^\W\d_]+")
_WORD = re.compile(r"\w+")
_SAMPLE = 6000
_ENOUGH = 1.0
_AHEAD = 1.25
_SIGN = 0.4
_SURE = 300
_ALIKE = ({"no", "nb", "nn", "da"}, {"id", "ms"}, {"nl", "af"}, {"zh", "ja"})
_TAG = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}")


def read_tag(written: str | None) -> str | None:
    """Return a language tag as BCP 47 writes it: `en_gb` as `en-GB`; None where it is none."""
    if not written or not _TAG.fullmatch(written.strip()):
        return None
    first, *rest = re.split(r"[-_]", written.strip())
    shown = [part.upper() if len(part) == len("GB") else part.title() for part in rest]
    return "-".join((first.lower(), *shown))


def choose_language(declared: str | None, text: str, default: str) -> str:
    """Return the language of an article: the text tells, what the page declares is a hint.

    Args:
        declared: The page's own tag, as written.
        text: The article's text.
        default: The site's tag, taken with its region where the text is in its language.
    """
    tag, guess = read_tag(declared), guess_language(text)
    if tag is None:
        return default if guess in (_base(default), "und") and _leads(default, text) else guess
    known = _base(tag) in _WORDS or _base(tag) in dict(_SCRIPTS)
    told = guess in dict(_SCRIPTS) or (known and len(text) >= _SURE)
    alike = any({_base(tag), guess} <= group for group in _ALIKE)
    return guess if guess not in ("und", _base(tag)) and told and not alike else tag


def _base(tag: str) -> str:
    """Return a tag without its region."""
    return tag.partition("-")[0]


def _leads(tag: str, text: str) -> bool:
    """Tell whether what little tells a text's language tells one above all: a few short lines."""
    ranked = sorted(_score(text[:_SAMPLE]).items(), key=lambda one: -one[1])
    best, second = (*ranked[:2], ("und", 0.0), ("und", 0.0))[:2]
    return best[0] == _base(tag) and best[1] > second[1]


def guess_language(text: str) -> str:
    """Return the language of a text, `und` when neither script nor words tell."""
    sample = text[:_SAMPLE]
    letters = len(_TOKEN.findall(sample)) + 1
    foreign = len(_ANY_SCRIPT.findall(sample)) * 2 > letters
    for tag, script in _SCRIPTS if foreign else ():
        if len(script.findall(sample)) * 2 > letters:
            return tag
    ranked = sorted(_score(sample).items(), key=lambda one: (-one[1], one[0]))
    best, second = (*ranked[:2], ("und", 0.0), ("und", 0.0))[:2]
    return best[0] if best[1] >= _ENOUGH and best[1] >= _AHEAD * second[1] else "und"


def _score(sample: str) -> dict[str, float]:
    """Return how much each language's words and signs speak for it; words of many count less."""
    sample = sample.lower()
    score: dict[str, float] = defaultdict(float)
    for word, count in Counter(_TOKEN.findall(sample)).items():
        for tag in _COMMON.get(word, ()):
            score[tag] += count / len(_COMMON[word])
    signs = _count_signs(sample)
    for tags, _ in _SIGNS:
        for tag in tags if signs[tags] else ():
            score[tag] += _SIGN * signs[tags] / len(tags)
    return score


def _count_signs(sample: str) -> Counter[tuple[str, ...]]:
    """Return how often a text in small letters looks like some languages."""
    signs: Counter[tuple[str, ...]] = Counter()
    for tags, pattern in _BETWEEN:
        signs[tags] += len(pattern.findall(sample))
    for word, count in Counter(_WORD.findall(sample)).items():
        for tags in _signs_of(word):
            signs[tags] += count
    return signs


@lru_cache(maxsize=8192)
def _signs_of(word: str) -> tuple[tuple[str, ...], ...]:
    """Return the languages that a word looks like, each for every sign; most words come again."""
    return tuple(tags for tags, pattern in _MARKS for _ in pattern.finditer(word))
