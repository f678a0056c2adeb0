"""Korean: how its papers write figures."""

from decimal import Decimal

from digest.lexicon.languages import per_nouns
from digest.lexicon.languages.figures import FigureWords
from digest.lexicon.languages.money_ko import COINS, NAMES
from digest.model.entry import Qualifier

_SIGNS = {sign: Decimal(value) for value, sign in enumerate("영일이삼사오육칠팔구")} | {
    "공": Decimal(0)
}
_NATIVE = "한 두 세 네 다섯 여섯 일곱 여덟 아홉 열".split()
_TENS = {
    "스무": 20,
    "서른": 30,
    "마흔": 40,
    "쉰": 50,
    "예순": 60,
    "일흔": 70,
    "여든": 80,
    "아흔": 90,
}

_SAID = r"(?:\s?(?:평균|최대|최소|최고|약|총)){0,2}"
"""What may stand between a time and the amount of it."""

KOREAN = FigureWords(
    eastern=True,
    spelled=_SIGNS,
    native={word: Decimal(value) for value, word in enumerate(_NATIVE, start=1)}
    | {word: Decimal(value) for word, value in _TENS.items()}
    | {f"열{word}": Decimal(value) for value, word in enumerate(_NATIVE[:9], start=11)},
    fractions={r"절반": Decimal(50)},
    scales={
        "십": Decimal(10),
        "백": Decimal(100),
        "천": Decimal(1_000),
        "만": Decimal(10**4),
        "억": Decimal(10**8),
        "조": Decimal(10**12),
    },
    names=NAMES,
    money={
        r"(?:미국?\s?)?(?:달러|불)(?!암|안|만|편)": "USD",
        r"베트남\s?동|동(?=[을이은에의(]|\s(?!\d))|"
        r"(?:(?<=[만억조])|(?<=[만억조]\s)|(?<=,\d{3})|(?<=[만억조]\d{3})|(?<=[만억조]\d{4}))동(?=[^\w\s]|[으로가도까와며]|$)": "VND",
        r"원(?![자료칙유장래인])": "KRW",
    },
    coins=COINS,
    weak_coins=frozenset({"전"}),
    main_units=("원",),
    percent=r"%|퍼센트|프로(?=[\s를가로])",
    points=r"%\s?포인트|%\s?p\b|%P\b|퍼센트\s?포인트",
    basis=r"bp\b|베이시스\s?포인트",
    index=r"포인트|p\b|P\b",
    index_unit="포인트",
    indices=r"코스피|코스닥|지수|나스닥|다우|닛케이|니케이|S&P|항셍|상하이종합",
    changes={r"반토막(?=\s?(?:[이으]|났|나|난))": Decimal("0.5"), r"갑절": Decimal(2)},
    ratios=r"(?P<whole>\d{1,3}|두|세|네|다섯|열)\s?(?P<unit>명|가구|곳|개|대|채)\s중\s(?P<part>\d{1,2}|한|두|세|네|다섯|여섯|일곱|여덟|아홉)\s?(?P=unit)",
    times=r"배(?!럴|당|송|터|치|우|출|포|열)",
    counted=r"(?P<noun>명|대(?!\s?\d|표|에\s?접어|초반|후반|중반|비|학)|개사|개국|개소|개(?![월년국사소])|곳|건(?!물|설|강)|가구|"
    r"주(?=[를을의,.)\s(가]|$|씩|로)|채(?!권)|척|편|병(?!원)|마리|세대|종(?!목|합)|점포|석(?!유)|상자|박스|봉지|포대|벌|켤레|그루|객실|병상|필지|업체|농가|품목|회선|장(?=[을의,.이 ])|권(?=[을의,.이 ]))",
    uncounted=r"(?!)",
    measures=r"(?:톤|밀리그램|그램|밀리미터|미터(?!법)|마일|피트|에이커|노트(?!북)|야드|갤런|온스|캐럿|와트|킬로그램|도(?=[\s.,로를까에의안였이며]|$)|세제곱미터|t\b|㎏|kg|킬로미터|㎞|km|㎡|제곱미터|평(?!균)|헥타르|MW|GW|㎿|㎾|메가와트|기가와트|킬로와트|GWh|MWh|"
    r"배럴|리터|m(?![A-Za-z\d²]))",
    before={
        Qualifier.UP_TO: r"(?:최대|최고|많게는)(?:\s?(?:주당|톤당|배럴당))?",
        Qualifier.AT_LEAST: r"최소|최소한|적어도|적게는|줄잡아|못해도",
        Qualifier.ABOUT: r"약|대략|대략적으로|어림잡아|얼추|어림",
        Qualifier.ALMOST: r"거의",
    },
    behind={
        Qualifier.AT_LEAST: r"이상",
        Qualifier.UP_TO: r"까지(?=\s?(?:끌어|늘|높|확대|올리|키우|낮|인상|지원|투자|증)|\s*$)|이하|이내|한도",
        Qualifier.MORE_THAN: r"(?:을|를|도)\s?(?:넘(?!기|겨|어가|어간|어서는)|상회|웃도|돌파|뚫)|\s?초과|여(?=\s)|넘게|이 넘|가 넘|남짓|(?:을|를)?\s?웃도는|\s?넘는",
        Qualifier.LESS_THAN: r"(?:에\s?)?(?:미만|못\s?미치|밑도는|미달|아래로(?=\s?(?:떨어|내려|하락|밀|추락|주저))|밑으로)|도 안\s?되는",
        Qualifier.ALMOST: r"(?:에\s?)?(?:가까운|가까이|육박|달할\s?듯)",
        Qualifier.ABOUT: r"(?:원)?(?:안팎|가량|정도|내외|쯤|수준|선에서)|\s안팎",
    },
    particles=r"을|를|가|이|나|씩",
    more=r"증가|늘(?:어|었|린|리|릴|렸|려|은|며|고)|올(?:라|랐)|(?<!을\s)올(?:린|려|렸|릴|리(?=고|기|는|며|면))|오른|오르|상승|비싸|비싼|비쌌|급등|급증|뛰|뛴|성장|확대|높아|높였|"
    r"높여|인상|개선|강세|치솟|불어|신장|상향|급상승|반등|많(?=은|아|았)|더\s?오|뛰어|확장|급반등|도약|불어났|늘렸",
    less=r"감소|준(?=\s)|줄(?:어|었|인|여|였|이|며|고)|내(?:려|렸|린|리|림)|하락|싸[졌다]|저렴|급락|급감|떨어|낮(?:아|췄|춰|춘|추|출)|축소|빠(?:졌|진|져)|악화|"
    r"인하|삭감|약세|위축|후퇴|하향|폭락|밀린|밀려|적(?=은|어|었)|깎|쪼그라|미끄러|반토막|둔화|감축",
    cuts=r"감원|해고|감축|구조조정|정리해고|희망퇴직|줄이|내보내|떠나|떠난|그만두",
    makes=r"채용|고용|신규|늘|전체",
    staff=r"(?:명|개|자리)",
    lists=r"와|과|및",
    per_nouns=per_nouns.KOREAN,
    per_subject={
        "dollar": r"(?:원[·/-]?달러|달러[·/-]?원|원화)\s?환율|달러당|달러\s?대비",
        "euro": r"(?:원[·/-]?유로|유로[·/-]?원)\s?환율|유로당",
        "month": r"월세|월급|월\s?임대료|월\s?보험료|월\s?구독료",
        "year": r"연봉",
        "hour": r"시급",
        "head": r"(?:한|1)\s?포기",
        "bottle": r"(?:한|1)\s?병(?=\s|당|에)",
        "bowl": r"(?:한|1)\s?그릇",
        "cup": r"(?:한|1)\s?잔",
        "household": r"가구당",
        "person": r"1인당|한\s?사람당",
        "kilowatt-hour": r"(?:㎾h|kWh|킬로와트시)당",
    },
    per_before={
        "share": r"(?:보통주\s?)?(?:1?주당|주당|1주에|한\s?주당)(?:\s[가-힣]{1,4}\s?(?:가격은|가격|가는|배당금은|배당금|배당)?)?",
        "year": rf"(?:(?<![\d가-힣])연간?|매년|해마다|연평균|한\s?해(?:에|\s평균)|1년에){_SAID}",
        "month": rf"(?:(?<![\d가-힣])월|매달|매월|다달이|월평균|한\s?달(?:에)?|월\s?평균|1개월에){_SAID}",
        "week": rf"(?:매주|한\s?주에|1주일에|주당(?=\s평균)){_SAID}",
        "tonne": r"(?:t|톤)당",
        "barrel": r"배럴당",
        "ounce": r"온스당",
        "person": r"(?:1인당|인당|한\s?명당)",
        "hour": r"시간당|시급",
        "day": rf"(?:하루(?:에|당)?|일평균|매일|1일|날마다){_SAID}",
        "litre": r"(?:ℓ|리터)\s?(?:\(\s?(?:L|ℓ)\s?\))?\s?당",
        "kilogram": r"(?:㎏|kg|킬로그램)당",
        "dollar": r"(?:1?달러당|1달러\s?=|(?:원[·/-]?달러|달러[·/-]?원|달러)\s?환율(?:은|이|도|을)?[^,\d]{0,30})",
        "euro": r"1?유로당",
        "3.3㎡": r"3\.3㎡당(?:\s?평균)?(?:\s?[가-힣]{1,4}(?:은|는|이|가))?",
        "household": r"(?:가구|세대)당(?:\s?(?:평균|월평균|연간))?",
        "piece": r"(?:개|장|건|벌|켤레)당",
        "bottle": r"병당",
        "vehicle": r"대당",
        "night": r"(?:1박|하룻밤)(?:에|당)?",
        "square metre": r"(?:㎡|제곱미터)당",
    },
    per_behind={
        "share": r"(?:\(\s?주당\s?\))",
    },
    shares=r"주가|종가|목표주가|목표가|배당|주식시장|거래를\s?마|거래됐|거래되|장을\s?마|마감|공모가|유가증권시장|코스닥시장|"
    r"장중|매수가|공개매수",
    unshared=r"(?:엔화|위안화|유로화|달러화|원화|파운드화|환율)(?:는|은|가|이)?",
    leans=r"이\s?(?:중|가운데)|전년|작년|지난해\s?같은|전날|전분기",
    joins=r"\s?[~∼〜～–-]\s?|(?:에서|부터)\s?",
    turned_behind=r"(?:으?로)",
    stated=r"(?:한화|우리\s?돈|미화|원화)?\s?(?:로\s?)?(?:약|환산|대략|우리\s?돈|=)?",
    aside=r",?\s?(?:우리\s?돈|한화)(?:로)?",
    parts=r"이\s?(?:중|가운데|들\s?중)|이\s중",
    clause=r"[,;:!?。…]\s|[가-힣]지만|으나|면서|[가-힣]며(?=\s)|으며",
    fillers=r"은|는|을|를|의|에|약|최대|최소|총|각각|등|및|또|또한|당|주당",
    known=r"(?:예상치|전망치|컨센서스|목표치?|전년|작년|전분기|기대치|추정치)[^,.\d]{0,8}",
    growth=r"성장률",
    packs=r"(?<!\d)(?P<size>\d{1,3})\s?(?:kg|㎏|킬로그램|킬로|(?P<gram>g|그램))(?:들이|짜리|당|\s(?:한\s)?(?:포대|부대|상자|기준))?(?=\s?(?:[가-힣]{0,6}\s?)?(?:소매|도매|평균|산지|소비자)?\s?(?:가격|값)|들이|짜리|당|\s(?:한\s)?(?:포대|상자|기준))",
    carried=r"일자리",
    heading={
        "미화": "USD",
        "달러화": "USD",
        "유로화": "EUR",
        "엔화": "JPY",
        "위안화": "CNY",
        "원화": "KRW",
        "파운드화": "GBP",
    },
    traps=r"(?:제|코스피|코스닥|나스닥|다우)\s?(?=\d{2,3}(?!\d))",
)
