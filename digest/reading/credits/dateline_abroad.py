"""Datelines as Korean, Japanese and Chinese agencies and papers write them."""

import re

_AGENCIES = (
    r"共同通信|共同|時事通信|時事|ロイター|ブルームバーグ|A[FP]P?時事|AFP|AP|"
    r"新华社|新華社|中新社|中新网|中新網|中央社|中通社|路透社|彭博社?"
)
_CITIES = (
    "東京|大阪|名古屋|札幌|仙台|横浜|京都|神戸|広島|福岡|那覇|金沢|新潟|静岡|北京|上海|広州|香港|"
    "台北|台中|台南|高雄|新竹|桃園|ソウル|シンガポール|バンコク|ジャカルタ|ハノイ|ニューデリー|"
    "ニューヨーク|ワシントン|シリコンバレー|サンフランシスコ|ロサンゼルス|ロンドン|パリ|ベルリン|"
    "フランクフルト|ブリュッセル|ジュネーブ|チューリヒ|モスクワ|ドバイ|シドニー|"
    "东京|天津|重庆|广州|深圳|杭州|南京|苏州|武汉|成都|西安|合肥|郑州|长沙|济南|青岛|沈阳|大连|"
    "哈尔滨|长春|石家庄|太原|呼和浩特|南昌|福州|厦门|南宁|海口|贵阳|昆明|拉萨|兰州|西宁|银川|"
    "乌鲁木齐|宁波|澳门|首尔|新加坡|曼谷|雅加达|河内|新德里|纽约|华盛顿|旧金山|洛杉矶|伦敦|巴黎|"
    "柏林|法兰克福|布鲁塞尔|日内瓦|莫斯科|迪拜|悉尼|首爾|紐約|華盛頓|舊金山|倫敦|柏林|東京"
)
_LETTERS = r"[^\W\d_]"
_DAY = r"(?:\d{1,2}月)?\d{1,2}日"
_FORMS = (
    (
        r"【(?P<place>[가-힣]{2,6})=(?P<agency>[가-힣\w]{2,12})】"
        r"(?:\s?[가-힣]{2,4}(?: \S{2,6})?\s?기자\s?=)?"
    ),
    rf"[【\[［](?P<place>{_LETTERS}{{2,9}}?)(?P<agency>{_AGENCIES})(?:[=＝]{_LETTERS}{{2,9}})?[】\]］]",
    rf"[【\[［](?P<place>{_LETTERS}{{2,9}})[=＝][^】\]］=＝]{{2,12}}[】\]］](?!\s\S{{2,24}}\s=)",
    rf"[【\[［](?P<place>{_CITIES})[】\]］]",
    rf"[【\[［](?P<place>{_LETTERS}{{2,9}})\s?(?P<date>{_DAY})\s(?P<agency>{_AGENCIES})[】\]］](?:\s?[-–—])?",
    (
        rf"[（(](?P<agency>{_AGENCIES})(?:記者|记者)?[^\d（）()]{{0,12}}?"
        rf"(?P<place>{_CITIES}|{_LETTERS}{{2}})(?P<date>{_DAY})(?:綜合|专)?(?:外)?[電电][）)]"
    ),
    (
        rf"(?:(?P<agency>{_AGENCIES})|本[报報刊社])(?:记者)?(?P<place>{_LETTERS}{{2,8}}?)"
        rf"(?P<date>{_DAY})[电電讯訊](?:\s?[（(](?:本[报報])?(?:记者|記者)[^（）()]{{1,60}}[）)])?"
    ),
    rf"[（(](?:本[报報刊])?(?:记者|記者)\s?[^（）()\d]{{2,20}}?\s(?P<place>{_CITIES})[报報][导導道][）)]",
)
_PATTERNS = tuple(re.compile(rf"(?:{form})\s?") for form in _FORMS)
_OPENS = tuple("【[［（(新中本路彭")


def match_abroad(head: str) -> re.Match[str] | None:
    """Return what opens a paragraph as a dateline of East Asia, with its place and agency."""
    if not head.startswith(_OPENS):
        return None
    return next((match for form in _PATTERNS if (match := form.match(head))), None)
