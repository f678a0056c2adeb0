"""News agencies and services that send releases: their names, and how a text signs with one."""

import re

_KNOWN = (
    "Reuters;AP;Associated Press;The Associated Press;AFP;Agence France-Presse;Bloomberg;"
    "Bloomberg News;dpa;dpa-AFX;PA;PA Media;Press Association;UPI;Xinhua;Kyodo;Kyodo News;Jiji;"
    "Jiji Press;Yonhap;Yonhap News Agency;Newsis;Bernama;Antara;ANI;PTI;IANS;UNI;APP;TASS;"
    "Interfax;RIA Novosti;Anadolu;Anadolu Agency;EFE;Europa Press;ANSA;Lusa;APA;Keystone-SDA;"
    "ATS;Belga;ANP;TT;NTB;Ritzau;STT;BNS;LETA;PAP;CTK;TASR;MTI;Agerpres;Tanjug;Hina;AAP;NZN;"
    "CNA;SAnews;SAPA;NAN;Ghana News Agency;MAP;MENA;WAM;SPA;QNA;KUNA;IRNA;Canadian Press;"
    "The Canadian Press;Thomson Reuters;Dow Jones;Dow Jones Newswires;MarketWatch;PR Newswire;"
    "PRNewswire;Business Wire;BUSINESS WIRE;GlobeNewswire;GLOBE NEWSWIRE;ACCESSWIRE;EQS;ots;"
    "CNW;Newsfile;AFX;Zacks;awp;SDA;epd;KNA;Agefi;Radiocor;Askanews;Adnkronos;Telam;"
    "연합뉴스;뉴시스;뉴스1;共同;共同通信;時事;時事通信;ロイター;新华社;新華社;中新社;中央社"
)
AGENCIES = {name.casefold(): name for name in _KNOWN.split(";")}
"""Names as they are shown, by their lower-case form."""

_SHOWN = {
    "the associated press": "Associated Press",
    "the canadian press": "Canadian Press",
    "prnewswire": "PR Newswire",
    "business wire": "Business Wire",
    "globe newswire": "GlobeNewswire",
    "thomson reuters": "Reuters",
    "bloomberg news": "Bloomberg",
}
_SERVICE = re.compile(
    r"(?:newswires?|news ?wire|wire services?|press agency|news agency|news service|agence|agentur|"
    r"\bwires?)\b",
    re.IGNORECASE,
)
_DOMAIN = re.compile(r"(?<=\w)\.(?:com|net|org|gov|co|news)(?:\.[a-z]{2})?$", re.IGNORECASE)
_SIGNED = re.compile(
    r"^(?:[-–—(©]|\(c\)|source:|by)?\s*(?P<name>[^\W\d_][\w&.'’/ -]{1,40}?)\s*"
    r"(?:[-–—)]|staff)?\.?$",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r"\s*(?:[-–—]\s*(?P<plain>[A-Z][\w. -]{1,30})|\((?P<bracket>[A-Z][\w. -]{1,30})\))$"
)
_MORE = re.compile(
    r"^(?:\([^)]*\)\s*)?(?:with (?:files|reporting|assistance|additional reporting) from |"
    r"additional reporting by )?(?P<name>Bloomberg|Reuters|AFP|AP)\b.{0,80}(?:\.com|more stories)",
    re.IGNORECASE,
)


def agency_named(text: str) -> str | None:
    """Return the agency whose name a short text is, known or called a news service, else None."""
    name = _DOMAIN.sub("", text.strip().strip("()[]/–—-© ").strip())
    known = AGENCIES.get(name.casefold())
    if known:
        return _SHOWN.get(known.casefold(), known)
    return name if name and _SERVICE.search(name) and name[0].isupper() else None


def signing_agency(line: str) -> str | None:
    """Return the agency that a line of its own signs with: `Reuters`, `— AFP`, `(c) Newswire`."""
    more = _MORE.match(line)
    if more:
        return agency_named(more["name"])
    signed = _SIGNED.match(line)
    return agency_named(signed["name"]) if signed else None


def agency_in_tail(paragraph: str) -> tuple[str, int] | None:
    """Return the agency that ends a paragraph, `... on Monday. — Reuters`, and where it begins."""
    match = _TAIL.search(paragraph, max(0, len(paragraph) - 40))
    if match is None or paragraph[: match.start()].rstrip()[-1:] not in tuple('.!?”"’'):
        return None
    signed = _DOMAIN.sub("", match["plain"] or match["bracket"])
    name = AGENCIES.get(signed.casefold())
    return (_SHOWN.get(name.casefold(), name), match.start()) if name else None
