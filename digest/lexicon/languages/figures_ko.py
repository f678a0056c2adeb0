"""Korean: how its papers write figures."""

from decimal import Decimal

from digest.lexicon.languages.figures import FigureWords
from digest.model.entry import Qualifier

_SPELLED = {
    word: Decimal(value)
    for value, word in enumerate("한 두 세 네 다섯 여섯 일곱 여덟 아홉 열".split(), start=1)
}

KOREAN = FigureWords(
    eastern=True,
    spelled=_SPELLED,
    fractions={r"절반": Decimal(50)},
    scales={
        "십": Decimal(10),
        "백": Decimal(100),
        "천": Decimal(1_000),
        "만": Decimal(10**4),
        "억": Decimal(10**8),
        "조": Decimal(10**12),
    },
    money={
        r"홍콩\s?달러": "HKD",
        r"싱가포르\s?달러": "SGD",
        r"(?:타이완|대만)\s?달러": "TWD",
        r"(?:호주|오스트레일리아)\s?달러": "AUD",
        r"캐나다\s?달러": "CAD",
        r"(?:미국?\s?)?(?:달러|불)(?!암)": "USD",
        r"유로": "EUR",
        r"엔화|엔": "JPY",
        r"위안화|위안": "CNY",
        r"파운드": "GBP",
        r"(?:스위스\s?)?프랑": "CHF",
        r"루피아": "IDR",
        r"루피": "INR",
        r"바트": "THB",
        r"링깃": "MYR",
        r"페소": "peso",
        r"헤알": "BRL",
        r"루블": "RUB",
        r"리라": "TRY",
        r"즈워티": "PLN",
        r"디르함": "AED",
        r"리얄": "SAR",
        r"(?:베트남\s?)?동(?=[을이은에의\s(])": "VND",
        r"원(?![자료칙유])": "KRW",
    },
    coins={r"센트": "cent"},
    percent=r"%|퍼센트|프로(?=[\s를가로])",
    points=r"%\s?포인트|%\s?p\b|%P\b|퍼센트\s?포인트",
    basis=r"bp\b|베이시스\s?포인트",
    times=r"배(?!럴|당|송|터|치|우|출|포|열)",
    multiples={},
    counted=r"(?P<noun>명|대(?!\s?\d|로|표|에\s?접어|초반|후반|중반|비|학)|개사|개국|개소|개(?![월년국사소])|곳|건(?!물|설|강)|가구|"
    r"주(?=[를을의,.)\s(가]|$|씩|로)|채(?!권)|척|편|병(?!원)|마리|세대|종(?!목|합)|점포|석(?!유))",
    uncounted=r"(?!)",
    measures=r"(?:톤|t\b|㎏|kg|킬로미터|㎞|km|㎡|제곱미터|평(?!균)|헥타르|MW|GW|㎿|㎾|메가와트|기가와트|킬로와트|GWh|MWh|"
    r"배럴|리터|m\b)",
    before={
        Qualifier.UP_TO: r"최대|최고|많게는",
        Qualifier.AT_LEAST: r"최소|최소한|적어도|적게는",
        Qualifier.ABOUT: r"약|대략|대략적으로|어림잡아",
        Qualifier.ALMOST: r"거의",
    },
    behind={
        Qualifier.AT_LEAST: r"이상",
        Qualifier.UP_TO: r"까지(?=\s?(?:끌어|늘|높|확대|올리|키우|낮|인상|지원|투자|증)|\s*$)|이하|이내|한도",
        Qualifier.MORE_THAN: r"(?:을|를|도)\s?(?:넘(?!기|겨|어가|어간|어서는)|상회|웃도|돌파)|\s?초과|여(?=\s)|넘게|이 넘|가 넘",
        Qualifier.LESS_THAN: r"(?:에\s?)?(?:미만|못\s?미치|밑도는|미달)|도 안\s?되는",
        Qualifier.ALMOST: r"(?:에\s?)?(?:가까운|가까이|육박|달할\s?듯)",
        Qualifier.ABOUT: r"(?:원)?(?:안팎|가량|정도|내외|쯤|수준|선에서)|\s안팎",
    },
    particles=r"을|를|가|이|나|씩",
    more=r"증가|늘(?:어|었|린|리|릴|렸|려|은|며|고)|올(?:라|랐|린|려|렸)|오른|오르|상승|급등|급증|뛰|뛴|성장|확대|높아|높였|"
    r"높여|인상|개선|강세|치솟|불어|신장|상향|급상승|반등",
    less=r"감소|줄(?:어|었|인|여|였|이|며|고)|내(?:려|렸|린|리|림)|하락|급락|급감|떨어|낮(?:아|췄|춰|춘)|축소|빠(?:졌|진|져)|악화|"
    r"인하|삭감|약세|위축|후퇴|하향|폭락|밀린|밀려",
    per_before={
        "share": r"(?:보통주\s?)?(?:1?주당|주당|1주에|한\s?주당)(?:\s[가-힣]{1,4}\s?(?:가격은|가격|가는|배당금은|배당금|배당)?)?",
        "year": r"(?<![\d가-힣])연간?|매년|해마다|연평균",
        "month": r"(?<![\d가-힣])월|매달|매월|월평균|한\s?달에",
        "tonne": r"(?:t|톤)당",
        "barrel": r"배럴당",
        "ounce": r"온스당",
        "person": r"(?:1인당|인당|한\s?명당)",
        "hour": r"시간당|시급",
        "day": r"하루|일평균|매일",
        "litre": r"(?:ℓ|리터)당",
        "kilo": r"(?:㎏|kg|킬로그램)당",
        "dollar": r"(?:1?달러당|달러·원\s환율은)",
        "euro": r"1?유로당",
        "square metre": r"(?:㎡|제곱미터)당",
    },
    per_behind={
        "share": r"(?:\(\s?주당\s?\))",
    },
    shares=r"주가|종가|목표주가|목표가|배당|주식시장|거래를\s?마|거래됐|거래되|장을\s?마|마감|공모가|유가증권시장|코스닥시장|"
    r"장중|매수가|공개매수",
    leans=r"이\s?(?:중|가운데)|전년|작년|지난해\s?같은|전날|전분기",
    joins=r"\s?[~∼〜～–-]\s?|(?:에서|부터)\s?",
    turned_behind=r"(?:으?로)",
    stated=r"(?:한화|우리\s?돈|미화|원화)?\s?(?:로\s?)?(?:약|환산|대략|우리\s?돈|=)?",
    aside=r",?\s?(?:우리\s?돈|한화)(?:로)?",
    parts=r"이\s?(?:중|가운데|들\s?중)|이\s중",
    clause=r"[,;:!?。…]\s|[가-힣]지만|으나|면서|[가-힣]며(?=\s)|으며",
    fillers=r"은|는|을|를|의|에|약|최대|최소|총|각각|등|및|또|또한|당|주당",
    traps=r"(?:제|코스피|코스닥|지수|나스닥|다우)\s?",
)
