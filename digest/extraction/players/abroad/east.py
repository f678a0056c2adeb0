"""Names in Korean, Japanese and Chinese."""

import re
from collections.abc import Callable, Iterator
from functools import cache

from digest.extraction.players.abroad.named import EMPLOYER, Named, Script, any_of, split_list
from digest.lexicon.languages import chinese, japanese, korean
from digest.model.article import Span
from digest.model.entry import PlayerKind
from digest.value import Value, replace

_HAN = "一-龯々"
_KATA = "ァ-ヶー"
_LATIN = "A-Za-z0-9&"
_NOBODY = frozenset(
    """同社 当社 両社 各社 新 前 元 現 副 担当 筆頭 代表 同行 同氏 両氏
    관계자 회사 업체 그룹 정부 업계 양사 이날 당시 현재 지난해 올해 신임 국내 해외 최근 이번
    公司 集团 該公司 该公司 本公司 双方 两家 银行 企业""".split()
)
_ENDINGS = re.compile(
    r"(?:라고|다고|하고|으로|에서|이며|하며|지만|는데|[고며는은이가를을의에다한인던])$"
)
_RUN = "[一-龯々ァ-ヶーA-Za-z0-9&・가-힣]"
_CARRIERS = re.compile(
    r"^(?:[米英仏独中韓印]|系|大手|財閥|新興|企業|投資ファンド)+(?=[ァ-ヶA-Z])"
    r"|^[一-龥]{0,10}?(?:[一-龥]{1,2}[廠厂]商?|業者|业者|大[廠厂]|[龍龙][頭头]|巨[頭头]|券商)(?=[一-龥]{3})(?![一-龥]*(?:[工公協协][會会]|大[學学])$)"
    r"|^[一-龥]{1,8}?(?:正[與与]|[與与]|及|向|由|將|将)(?:中[國国]大[陸陆]|大[陸陆]|美[國国]|日本|[韓韩][國国])?(?=[一-龥]{3})"
)
"""What stands before a company's name and is no part of it: 面板廠, 財閥."""


def _stripped(name: str) -> str:
    """Return a company's name without what only says what it is."""
    return _CARRIERS.sub("", name, count=1)


_STEMS = re.compile(
    r"(?:국내|해외|신재생|친환경|차세대|글로벌|전기|수소|차량용|인공지능|온라인|모바일|클라우드|국제|세계|"
    r"(?:米|英|仏|独|中|韓|同|当|両|各|他)?(?:投資|資産|電気|冷凍)|同|国際|中堅|国内|大手|地方|新興|電気|再生|自然|世界|日系|外資|民間|全国|"
    r"合资|注册|总|流动|社会|建设|生产|销售|成立|新设|设立|一位|一名|某|两家|这家|多家|几家|一家|该|各|本|全资|旗下|"
    r"国有|民营|商业|外资|上市|新能源|互联网|有限|股份|全球|中小)"
)


class East(Value, kw_only=False):
    """The rules of one language."""

    rules: tuple[tuple[str, re.Pattern[str], PlayerKind], ...]
    """Name, pattern and kind, in the order in which they are believed."""
    script: Script
    """How names stand in the text."""
    nobody: re.Pattern[str]
    """What no name holds: offices, and words for any company."""
    body: re.Pattern[str]
    """Associations, unions and institutes."""
    may_employ: Callable[[str], str | None]
    """Returns the employer that some characters before a person are, if they are one."""


@cache
def find_east(language: str) -> East | None:
    """Return the rules of a language, or None where there are none."""
    makers = {"ko": _korean, "ja": _japanese, "zh": _chinese}
    return makers[language]() if language in makers else None


def find_east_names(text: str, rules: East) -> list[Named]:
    """Return the names of a text, each employer in the fullest form that a rule found."""
    found = [_settle(one, text) for one in _find(text, rules)]
    whole = [one.name for one in found if one.kind is PlayerKind.COMPANY]
    return [_with_employer(one, whole) for one in found]


def _settle(named: Named, text: str) -> Named:
    """Return a name whose employer is only called the same one, with that one's name."""
    same, at = named.affiliation, named.role_at
    if not same or at is None or not same.startswith("同"):
        return named
    ending = same[1:]
    before = [hit[1] for hit in re.finditer(rf"({_RUN}+{re.escape(ending)})", text[: at.start])]
    real = [one for one in before if not one.startswith("同")]
    return replace(named, affiliation=_stripped(real[-1]) if real else None)


def _with_employer(named: Named, companies: list[str]) -> Named:
    """Return the name with its employer whole, where the text cut off its beginning."""
    short = named.name if named.rule.endswith(EMPLOYER) else named.affiliation
    full = next((one for one in companies if short and one.endswith(short) and one != short), None)
    if full is None:
        return named
    if named.affiliation is None:
        return replace(named, name=full)
    return replace(named, affiliation=full)


def _find(text: str, rules: East) -> Iterator[Named]:
    """Yield the names of a text; what one rule took, a later one takes no more."""
    taken: list[Span] = []
    for rule, pattern, kind in rules.rules:
        for match in pattern.finditer(text):
            name = match["name"] if kind is PlayerKind.PERSON else _stripped(match["name"])
            at = Span(match.end("name") - len(name), match.end("name"))
            if name in _NOBODY or any(at.overlaps(other) for other in taken):
                continue
            if not name or rules.nobody.search(name):
                continue
            if rule == "form:company" and _STEMS.match(name):
                continue
            taken.append(at)
            yield from _read(rule, match, (name, kind), rules)


def _read(
    rule: str, match: re.Match[str], named: tuple[str, PlayerKind], rules: East
) -> Iterator[Named]:
    groups = match.groupdict()
    employer = rules.may_employ(groups["org"]) if groups.get("org") else None
    role = groups.get("role")
    employer = _stripped(employer) if employer else None
    if employer and not employer.startswith("同"):
        body = rules.body.fullmatch(employer)
        works_for = PlayerKind.ORGANISATION if body else PlayerKind.COMPANY
        yield Named(name=employer, kind=works_for, rule=rule + EMPLOYER)
    yield Named(
        name=named[0],
        kind=named[1],
        rule=rule,
        role=role,
        affiliation=employer,
        role_at=Span(*match.span()) if role else None,
    )


def _rules(
    *spelled: tuple[str, str, PlayerKind],
) -> tuple[tuple[str, re.Pattern[str], PlayerKind], ...]:
    return tuple((rule, re.compile(pattern), kind) for rule, pattern, kind in spelled)


def _korean() -> East:
    office = rf"(?P<role>{korean.OFFICES}(?: 겸 {korean.OFFICES}| {korean.OFFICES})?)"
    name = rf"(?<![가-힣])(?P<name>[{korean.FAMILY}][가-힣]{{2}})"
    org = rf"(?<![가-힣{_LATIN}])(?P<org>[가-힣{_LATIN}]{{2,20}})"
    end = rf"(?={korean.PARTICLES}?(?![가-힣]))"
    subject = rf"(?={korean.PARTICLES}(?![가-힣])|[,·(\s])"
    stem = rf"(?<![가-힣{_LATIN}])"
    common = "에서|부문|사업|본부|그룹|신임|공동|수석|한국|글로벌"
    foreign = rf"(?!\S*(?:[은는을를의고며한인]|{common}) )[가-힣]{{2,5}} [가-힣]{{2,5}}"
    person, company = PlayerKind.PERSON, PlayerKind.COMPANY
    known = any_of(split_list(korean.KNOWN))
    return East(
        _rules(
            ("rule:foreign", rf"{stem}(?P<name>{foreign}) (?P<role>대통령|총리){end}", person),
            ("rule:title-behind", rf"{org} {name} (?:신임 |전 |현 )?{office}{end}", person),
            ("rule:title-behind", rf"{name} {org} (?:신임 |전 |현 )?{office}{end}", person),
            ("rule:title-behind", rf"{name} (?:신임 |전 |현 )?{office}{end}", person),
            (
                "rule:foreign",
                (
                    rf"{stem}(?P<name>{foreign})(?:\([^()\n]{{2,40}}\))?(?: {org})?"
                    rf" (?P<role>{korean.HEADS}){end}"
                ),
                person,
            ),
            (
                "rule:named",
                (
                    r"(?:합작법인|합작회사|신설법인|법인|회사|자회사) "
                    rf"[‘'“\"](?P<name>[가-힣{_LATIN} ]{{2,15}})[’'”\"]"
                ),
                company,
            ),
            (
                "list:governments",
                rf"{stem}(?P<name>{korean.GOVERNMENT}){end}",
                PlayerKind.GOVERNMENT,
            ),
            ("list:companies", rf"{stem}(?P<name>{known}){end}", company),
            (
                "form:legal",
                rf"(?:㈜|\(주\)|주식회사 )(?P<name>[가-힣{_LATIN}]{{2,12}}?){end}",
                company,
            ),
            (
                "form:company",
                rf"{stem}(?P<name>[가-힣{_LATIN}]{{2,10}}{korean.COMPANY}){subject}",
                company,
            ),
            ("form:body", rf"{stem}(?P<name>{korean.BODY}){subject}", PlayerKind.ORGANISATION),
        ),
        Script(before=stem, after=end, family_first=True),
        re.compile(rf" {korean.OFFICES}(?: |$)"),
        re.compile(korean.BODY),
        _korean_employer,
    )


def _korean_employer(word: str) -> str | None:
    if word in _NOBODY or _ENDINGS.search(word):
        word = word.removesuffix("의")
        return None if word in _NOBODY or _ENDINGS.search(word) else word
    return word


def _japanese() -> East:
    run = rf"[{_HAN}{_KATA}{_LATIN}・]"
    left = rf"(?<![{_HAN}{_KATA}{_LATIN}・])"
    right = rf"(?![{_HAN}{_KATA}])"
    start = r"(?:(?<=[、。「（】\s・の])|^)"
    name = rf"(?P<name>[{_HAN}]{{2,5}}|[{_KATA}]{{3,10}}(?:[・＝][{_KATA}]{{2,12}}){{0,2}})"
    org = rf"(?:{left}(?P<org>{run}{{2,25}})の)?"
    office = rf"(?P<role>{japanese.OFFICES}(?:兼{japanese.OFFICES})?)"
    honorific = japanese.HONORIFIC
    person, company = PlayerKind.PERSON, PlayerKind.COMPANY
    known = any_of(split_list(japanese.KNOWN))
    return East(
        _rules(
            ("rule:title-before", rf"{org}{office}[のを務める、]*{name}{honorific}", person),
            (
                "rule:named",
                rf"(?:新会社|合弁会社|子会社|合弁)(?:の|、)?「(?P<name>{run}{{2,25}})」",
                company,
            ),
            ("rule:title-behind", rf"{org}(?<![{_HAN}{_KATA}・]){name}{office}", person),
            ("rule:honorific", rf"{org}(?<![{_HAN}{_KATA}・]){name}{honorific}", person),
            (
                "list:governments",
                rf"{left}(?P<name>{japanese.GOVERNMENT}){right}",
                PlayerKind.GOVERNMENT,
            ),
            ("list:companies", rf"{left}(?P<name>{known}){right}", company),
            (
                "form:company",
                rf"{start}(?P<name>[ぁ-ん]{{2,4}}[{_HAN}{_KATA}]{{0,10}}{japanese.COMPANY}){right}",
                company,
            ),
            ("form:legal", rf"株式会社(?P<name>{run}{{2,15}})", company),
            ("form:legal", rf"{left}(?P<name>{run}{{2,15}}?)株式会社", company),
            ("form:company", rf"{left}(?P<name>{run}{{1,15}}{japanese.COMPANY}){right}", company),
            ("form:company", rf"{left}(?P<name>[{_KATA}A-Za-z]{{2,15}})社{right}", company),
            ("form:body", rf"{left}(?P<name>{japanese.BODY}){right}", PlayerKind.ORGANISATION),
        ),
        Script(before=left, after=rf"(?:(?<![{_KATA}])|(?![{_KATA}]))", family_first=True),
        re.compile(rf"^(?:同|{japanese.OFFICES}$)|(?:子会社|現地法人|取引先|メーカー)$"),
        re.compile(japanese.BODY),
        lambda word: None if word in _NOBODY else word,
    )


def _chinese() -> East:
    behind = "公司 企业 巨头 厂商 机构 其中".split()
    signs = r"[，。、“”‘’：；的在与和向对由被从将据及购購与同\s（(《]"
    left = rf"(?:{'|'.join(f'(?<={words})' for words in (*behind, signs))}|^)"
    given = rf"(?:(?!{chinese.SAID})[一-龥]){{1,2}}"
    name = rf"(?P<name>[{chinese.FAMILY}]{given}|[一-龥]{{1,5}}[·・][一-龥]{{1,6}})"
    end = rf"(?={chinese.SAID}|[，、。“”：；）（在对對向与和也还日])"
    org = r"(?P<org>[一-龥A-Za-z0-9&]{2,12}?)"
    person, company = PlayerKind.PERSON, PlayerKind.COMPANY
    known = any_of(split_list(chinese.KNOWN))
    office = rf"(?P<role>{chinese.OFFICES}(?:[、兼]{chinese.OFFICES})*)"
    abroad = rf"(?:其中)?(?:{chinese.ABROAD})?"
    return East(
        _rules(
            (
                "rule:title-before",
                rf"{left}{org}?{office}{name}{end}",
                person,
            ),
            ("rule:said", rf"{left}{name}(?={chinese.SAID})", person),
            (
                "rule:named",
                r"(?:合[资資]公司|新公司|子公司)[“「](?P<name>[一-龥A-Za-z0-9]{2,15})[”」]",
                company,
            ),
            ("list:governments", rf"(?P<name>{chinese.GOVERNMENT})", PlayerKind.GOVERNMENT),
            ("list:companies", rf"(?P<name>{known})(?![一-龥]?公司)", company),
            (
                "form:company",
                rf"(?m){left}{abroad}(?P<name>[一-龥A-Za-z0-9]{{2,12}}?{chinese.COMPANY})(?!{chinese.COMPANY})",
                company,
            ),
            ("form:body", rf"(?m){left}(?P<name>{chinese.BODY})", PlayerKind.ORGANISATION),
        ),
        Script(
            before="",
            after="",
            legal=rf"(?:{chinese.COMPANY})?(?:股份)?(?:有限公司|集团|集團|公司)",
            short=chinese.COMPANY,
            family_first=True,
        ),
        re.compile(r"[母子分總总]公司$"),
        re.compile(chinese.BODY),
        lambda word: None if word in _NOBODY else word,
    )
