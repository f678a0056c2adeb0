"""Words for what a deal is about: the share that changes hands, the thing, the day."""

_QUALIFIERS = (
    "up to|as much as|about|around|some|nearly|almost|more than|at least|roughly|approximately|"
    "just under|just over|over|under|less than"
)
PERCENT = (
    rf"(?P<share>(?:(?:{_QUALIFIERS}) )?\d{{1,3}}(?:\.\d{{1,4}})?(?:-\d{{1,3}}(?:\.\d{{1,4}})?)?"
    r"(?:%|[ -]per[ -]?cent|[ -]percent| ?pct\b| ?pc\b))"
)
"""A share with what bounds it."""

OWNERS = (
    r"(?:(?:an?|the|its|their|his|her|another|[OGP]\d+'s|further|additional|remaining|combined|"
    r"minority|majority|controlling|strategic|entire|other|indirect|direct|out|off|whole|"
    r"(?:company|government|state|family|founder|fund|group|city)'s) ){0,5}"
)
"""What may stand before a share: whose it is, and of which kind."""

STAKE = (
    r"(?:(?:minority|majority|equity|direct|indirect|controlling|strategic|economic|"
    r"non-controlling|passive) ){0,2}"
    r"(?:stake|shareholding|holding|interest(?! rate)|share(?= in [OG]\d))"
)
"""The word that makes a share of it."""

SHARED = (
    r"(?:the |all |its |their |[OG]\d+'s ){0,2}(?:(?!of |in |from |to )[\w-]+ ){0,3}?(?:"
    r"shares|share capital|stock|equity|company|business|unit|subsidiary|division|arm|firm|group|"
    r"bank|lender|club|venture|"
    r"operator|maker|mine|field|project|it|them|O\d+(?!'))(?![\w'-])"
)
"""What a share may be a share of: a firm or a part of one, not its output."""

CHANGES = (
    r"(?:b(?:uy|uys|uying|ought)|acquir(?:e|es|ed|ing)|purchas(?:e|es|ed|ing)|"
    r"t(?:ake|akes|aking|aken|ook)(?: up)?|pick(?:s|ed|ing)? up|snap(?:s|ped)? up|"
    r"secur(?:e|es|ed|ing)|s(?:ell|ells|elling|old)|get(?:s|ting)?|got|for|"
    r"(?:sale|purchase|acquisition|disposal|buying|selling|taking) of)"
)
"""Words right before a stake that make it change hands; who holds or lifts one is not meant."""

DETERMINERS = frozenset("a an the this that these those its their his her all both".split())
"""Words that name nothing by themselves."""

AMOUNT_LEADS = (
    ("up", "to"), ("more", "than"), ("at", "least"), ("as", "many", "as"), ("about",),
    ("around",), ("nearly",), ("almost",), ("roughly",), ("some",), ("over",), ("another",),
)  # fmt: skip
"""What bounds a count of things."""

THINGS = (
    r"business|division|unit|arm|operation|subsidiary|brand|portfolio|chain|fleet|network|plant|"
    r"factory|campus|cent(?:re|er)|fab|facility|refinery|mill|gigafactory|smelter|terminal|mine|"
    r"farm|pipeline|hub|headquarters|line|reactor|laboratory|warehouse|hotel|store|building|"
    r"property|studio|label|stadium|ship|vessel|ferry|carrier|tanker|aircraft|train|tram|bus|"
    r"satellite|helicopter|submarine|frigate|system|equipment|software|platform|quarry|oilfield|"
    r"project|dam|bridge|port|airport|railway|tunnel|hospital|brewery|bakery|dairy|distillery|"
    r"newspaper|magazine|station|engine|turbine|wheat|gas|oil|coal|lithium|copper|steel|cement|"
    r"land|farmland|complex|shipyard|yard|vineyard|estate|catalogue|archive|mall|tower|depot|"
    r"rolling stock|expressway|motorway|highway|substation|observatory|museum|theatre|cinema"
)
"""Things that are bought, sold, ordered or paid for, in the singular."""

NO_THINGS = frozenset(
    "shares stocks bonds notes stakes talks terms plans interests investors shareholders holders "
    "billions millions years months weeks days dollars euros pounds others ones things details "
    "efforts customers jobs people workers employees buyers bidders rivals approvals regulators "
    "sales lenders banks holdings loans debts losses profits costs prices funds proceeds rights "
    "units hours instalments purposes reasons claims cases news this its was has is "
    "always besides perhaps less unless across towards firms companies members directors owners "
    "users clients players passengers goods services countries markets sources times conditions "
    "parts rises cuts moves steps options offers bids deals contracts orders losses".split()
)
"""Plurals that name no thing which changes hands, or no thing in particular."""

PHRASE_ENDS = frozenset(
    "that which who whose whom where as after before when while if because said says will would is "
    "are was were has have had to or but not also plus than since until now later next last "
    "earlier today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday "
    "january february march april june july august september october november december this "
    "built made powered owned valued based located run operated designed developed produced held "
    "used known called named worth due scheduled expected planned costing starting beginning "
    "instead each per then there here so it them they he she".split()
)
"""Words that stand behind the name of a thing, not in it."""

WORK = (
    r"(?:suppl(?:y|ying)|deliver(?:ing)?|provid(?:e|ing)|build(?:ing)?|construct(?:ing)?|"
    r"mak(?:e|ing)|manufactur(?:e|ing)|buy(?:ing)?|purchas(?:e|ing)|leas(?:e|ing)|acquir(?:e|ing)|"
    r"assembl(?:e|ing)|refurbish(?:ing)?|overhaul(?:ing)?|moderni[sz](?:e|ing)|"
    r"expand(?:ing)?|financ(?:e|ing)|fund(?:ing)?)"
)
"""What is done to the thing that a contract or a loan is for."""

_MONTH = "(?:january|february|march|april|may|june|july|august|september|october|november|december)"
_WEEKDAY = "(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
_YEAR = r"(?:19|20)\d\d"
DAY = (
    rf"(?:(?:on )?(?:(?:last|next|this) )?{_WEEKDAY}(?: (?:morning|afternoon|evening|night))?|"
    rf"(?:on )?{_MONTH} \d{{1,2}}(?:(?: ,)? {_YEAR})?|(?:on )?\d{{1,2}} {_MONTH}(?: {_YEAR})?|"
    r"yesterday|today|(?:earlier (?=this|last)|later (?=this))?(?:last|this) (?:week|month))"
)
"""A day, or a week or month counted from the article's own."""
PAST = (
    rf"(?:{DAY}|(?:back )?in (?:early |late |mid-)?(?:{_MONTH}(?! \d{{1,2}}\b)(?: {_YEAR})?|"
    rf"{_YEAR})|"
    rf"last (?:year|summer|autumn|fall|winter|spring|{_MONTH})|earlier this (?:year|quarter)|"
    r"(?:a|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:days|weeks|months|years?) ago)"
)
"""A day or a stretch of time that lies behind."""
PERIOD = (
    rf"(?:(?:in|by|by the end of|at the end of|before the end of) (?:early |late |mid-)?(?:"
    rf"{_MONTH}(?! \d)(?:(?: ,)? {_YEAR})?|(?:the )?(?:first|second|third|fourth)[ -]quarter"
    rf"(?: of {_YEAR}| {_YEAR})?|q[1-4](?: {_YEAR})?|(?:this|next) (?:week|month|quarter|year)|"
    rf"{_YEAR})|by the end of the year|(?:by|on|before) {_MONTH} \d{{1,2}}(?:(?: ,)? {_YEAR})?|"
    rf"(?:by|on|before) \d{{1,2}} {_MONTH}(?: {_YEAR})?|by {_WEEKDAY}|"
    rf"(?:later )?(?:this|next) (?:week|month|quarter|year)|tomorrow)"
)
"""A stretch of time in which something is to happen."""
NOT_ALL = r"(?! (?:of|or|and|to|at the|fiscal|financial|[-–—]|until|through)\b)"
"""What must not follow a time: it would say more, or something else."""

DEALS = (
    r"(?:deal|transaction|acquisition|sale|takeover|merger|purchase|tie-up|round|financing|"
    r"investment|agreement|disposal|buyout|divestment|divestiture|combination|contract|order|loan)"
)
"""What a deal is called where its day is told."""

TELLS = (
    r"(?:said|announced|voted(?: \d+-\d+)?|agreed|signed|confirmed|disclosed|unveiled|struck|"
    r"reached|sealed|clinched|"
    r"inked|won|placed|awarded|secured|landed|raised)"
)
"""Verbs whose day is the day of the deal."""

LEADS_ON = (
    r"(?:(?:that|it|they|he|she|the|its|their|an?|[OGPM]\d+(?:'s)?|had|has|have|will|would|is|are|"
    r"was|were|be|been|to|and|agreed|planned|plans|intends|intended|going|signed|won|struck|"
    r"award|bagged|clinched|received|landed|launch|tender|set|form|establish|entered|into|"
    r"exclusive|creation|formation|completed|reached|placed|"
    r"secured|sealed|awarded|new|joint|definitive|binding|merger|takeover|cash|"
    r"all-share|all-cash|company|firm|group|bank|rival|preliminary|long-term|supply|"
    r"\d{1,3}-year|two-year|three-year|four-year|five-year|six-year|ten-year|conditional|about|"
    r"worth|"
    r"deal|agreement|contract|order|on|for|up) ){0,12}"
)
"""Words that lead from such a verb to the deal."""

INTERRUPTS = frozenset(
    "that which who whose and but after before since until when while as delivery deliveries "
    "starting beginning due said says listed published reported will would is are was were expire "
    "expired by if because . ? ! ; : — , ( )".split()
)
"""Words that begin something else, so that a day behind them is not the deal's."""
