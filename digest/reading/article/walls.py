"""Pages saved in place of an article: to log in, to prove oneself human, or with an error."""

from collections.abc import Iterable, Sequence

from digest.reading.furniture.prompts import ADDRESSES, REPORTS
from digest.reading.page.blocks import Block
from digest.reading.page.shape import length
from digest.text.alternatives import compile_any

_LONGEST = 500
_SENTENCE = 45
_WALL = compile_any(
    r"\b(?:page|article|story|content|url|address)\b.{0,40}\b(?:not found|can(?:no|['’])t be found|"
    r"does(?: not|n['’]t) exist|no longer (?:available|exists)|"
    r"(?:was|been) (?:moved|removed|deleted))|"
    r"\b(?:can(?:not|['’]t)|could(?: not|n['’]t)) find (?:that|the|this) (?:page|article)|"
    r"\b(?:error|http) ?(?:40[1-4]|410|429|50[0-4])\b|^(?:40[1-4]|410|429|50[0-4])\b|"
    r"\b(?:page|story) you(?: are|['’]re| were)? (?:looking for|requested)|"
    r"\baccess (?:to this page )?(?:has been |is )?(?:denied|blocked)|\bforbidden$|"
    r"\byou (?:do not|don['’]t) have (?:permission|access)\b|"
    r"\b(?:you are|you['’]re|are you) (?:a |not a )?(?:human|robot|bot)\b|"
    r"\bverify(?:ing)? (?:that )?you\b|\bprove you\b|\bcaptcha\b|^just a moment|^one moment|"
    r"\bchecking (?:your|if the site)\b|\bunusual (?:traffic|activity) from\b|\bray id\b|"
    r"\breview the security of your connection\b|\bperformance & security by\b|"
    r"\benable (?:javascript|cookies|js)\b|\bturn off your ad ?blocker\b|"
    r"^(?:please )?(?:log|sign) ?in\b|^(?:create|forgot)\b.{0,20}\b(?:account|password)\b|"
    r"\bforgot(?:ten)? (?:your |my )?password\b|^(?:e-?mail(?: address)?|password|user ?name)\b|"
    r"\b(?:log|sign) ?in to (?:your|continue|read|view|access)\b|\bnew here\?|"
    r"\b(?:create|register for) an? (?:free )?account to\b|\bsession has (?:expired|ended)\b|"
    r"^before you continue\b|\bwe (?:and our partners )?use cookies\b|\bcookies and data\b|"
    r"\b(?:accept|reject) all\b|"
    r"\b(?:service|site) (?:is )?(?:temporarily )?unavailable|\bbad gateway\b|"
    r"\btoo many requests\b|"
    r"\bnot available in your (?:country|region|location)\b|"
    r"\bunavailable (?:for legal|in your)\b|"
    r"\bsomething went wrong\b|\btry again later\b|\bcheck the (?:url|address|spelling)\b|"
    r"\bunder (?:scheduled )?maintenance\b|"
    r"\b(?:seite|artikel) (?:wurde )?nicht gefunden|\bseite existiert nicht|^anmelden$|"
    r"\bpage (?:est )?introuvable|\bpage n['’]existe (?:pas|plus)|"
    r"\bpágina no (?:encontrada|existe)|\bpágina não (?:encontrada|existe)|"
    r"\bpagina non trovata|\bpagina niet gevonden|"
    r"ページ(?:が|は)?見つかりません|お探しのページ|페이지를 찾을 수 없|"
    r"页面(?:不存在|未找到)|找不到.{0,6}[页頁]"
)


def is_wall(title: str | None, kept: Sequence[Block], around: Iterable[Block]) -> bool:
    """Tell whether a page stands in place of an article, and has none.

    Its title or a heading says so, and no paragraph says anything else.

    Args:
        title: The page's title.
        kept: What the rules took for the article's text.
        around: The other blocks of the page.
    """
    said = [title or "", *(block.text for block in (*kept, *around))]
    if not any(_WALL.search(text[:_LONGEST]) for text in said):
        return False
    return not any(_tells(block) for block in kept)


def _tells(block: Block) -> bool:
    """Tell whether a paragraph says more than that something is in the way of the article."""
    text = block.text[:_LONGEST]
    reports = REPORTS.search(text) and not ADDRESSES.search(text)
    return length(text) >= _SENTENCE and (bool(reports) or not _WALL.search(text))
