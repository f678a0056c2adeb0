"""Short tables of how the papers of smaller markets write figures, each in a few words."""

from digest.value import Value


class Short(Value):
    """The little that is known of a language."""

    money: dict[str, str]
    """Its words for currencies, as patterns."""
    percent: str = "%"
    """Per cent behind a number."""
    percent_before: str = r"(?!)"
    """The same before it."""
    points: str = r"(?!)"
    """Percentage points."""
    more_than: str = r"(?!)"
    """Bounds before an amount."""
    about: str = r"(?!)"
    """Words for about."""
    up_to: str = r"(?!)"
    """Words for up to."""
    up: str = r"(?!)"
    """Words of growth."""
    down: str = r"(?!)"
    """Words of decline."""
    by: str = r"(?!)"
    """What stands before the size of a change."""
    to: str = r"(?!)"
    """What stands before a level."""
    joins: str = r"(?!)"
    """What stands between the ends of a range."""
    ands: str = r"(?!)"
    """And, between them."""
    between: str = r"(?!)"
    """What opens a range."""
    stated: str = r"(?!)"
    """What opens a conversion in brackets."""


_CZECH = Short(
    money={
        r"korun(?:y|a|u|ách|ami)?|Kč": "CZK",
        r"eur[oay]?": "EUR",
        r"dolar(?:ů|y|u|ech)?": "dollar",
    }
    | {r"lib(?:er|ry|ra)": "GBP", r"zlotých|zloté": "PLN", r"forint(?:ů|y)": "HUF"},
    percent=r"%|procent(?:a|o|u|ech|y)?(?!\w)|proc\.",
    points=r"procentní(?:ho|ch)?\s+bod(?:u|y|ů)?",
    more_than=r"přes|více\s+než|nad",
    about=r"asi|zhruba|přibližně|okolo|kolem|cca",
    up_to=r"až|nejvýše|maximálně",
    up=r"vzrost\w*|stoup\w*|zvýš\w*|růst\w*|rost\w*|nárůst\w*|více|posíli\w*|zdraž\w*|přid\w+",
    down=r"kles\w*|sníž\w*|pokles\w*|propad\w*|méně|oslabi\w*|zlevni\w*|ztrati\w*|uběr\w*",
    by=r"o(?:\s+(?:zhruba|asi|téměř))?",
    to=r"na|dosáhl\w*",
    joins=r"\s+(?:až|a|do)\s+",
    ands=r"a",
    between=r"mezi|od",
    stated=r"asi|zhruba|přibližně|tedy",
)
_SOUTH_SLAVIC = Short(
    money={
        r"eur[aoie]?|evr(?:ov|e|a|o)": "EUR",
        r"dolar(?:a|jev|e|i)?": "dollar",
        r"dinara|dinar": "RSD",
    }
    | {
        r"(?:konvertibilnih\s+)?marak[a]?|KM": "BAM",
        r"leva|лева?": "BGN",
        r"евра?о?": "EUR",
        r"динара?": "RSD",
    }
    | {r"долар(?:а|и)?": "dollar"},
    percent=r"%|posto(?!\w)|odstotk(?:ov|a|e|i)(?!\w)|odsto(?!\w)|одсто(?!\w)|процент[аи]?(?!\w)|на\s+сто",
    more_than=r"više\s+od|preko|več\s+kot|повече\s+от|над|преко|више\s+од",
    about=r"oko|približno|okoli|около|око",
    up_to=r"do|до",
    up=r"pora[s]\w*|rast\w*|poveća\w*|poveča\w*|zrast\w*|zrasl\w*|skoči\w*|нарас\w*|ръст\w*|увелич\w*|раст\w*|порас\w*",
    down=r"pad\w*|pao|pal[aoi]\b|smanj\w*|zmanjš\w*|спад\w*|намал\w*|пад\w*|смањ\w*",
    by=r"za|s|с|за",
    to=r"na|на",
    joins=r"\s+(?:i|in|do|и|до)\s+",
    ands=r"i|in|и",
    between=r"između|med|od|между|између|от",
)
_PERSIAN = Short(
    money={
        r"یورو": "EUR",
        r"دلار": "dollar",
        r"ریال": "IRR",
        r"پوند": "GBP",
        r"درهم": "AED",
        r"یوان": "CNY",
    },
    percent=r"%|درصد",
    percent_before=r"%",
    more_than=r"بیش\s+از",
    about=r"حدود",
    up_to=r"تا",
    up=r"افزایش|رشد",
    down=r"کاهش|افت",
    joins=r"\s+(?:تا|و)\s+",
    ands=r"و",
    between=r"بین",
)
SHORT = {
    "cs": _CZECH,
    "sk": Short(
        money={
            r"eur[oaá]?": "EUR",
            r"dolár(?:ov|e)?": "dollar",
            r"korún|koruny": "CZK",
            r"libier": "GBP",
        },
        percent=r"%|percent(?:a|á|o|u)?(?!\w)",
        points=r"percentuáln\w+\s+bod\w*",
        more_than=r"viac\s+ako|vyše|nad",
        about=r"asi|približne|okolo|zhruba",
        up_to=r"do|maximálne|až",
        up=r"vzrás\w*|stúp\w*|zvýš\w*|rast\w*|nárast\w*|viac",
        down=r"kles\w*|zníž\w*|pokles\w*|menej",
        by=r"o",
        to=r"na",
        joins=r"\s+(?:až|a|do)\s+",
        ands=r"a",
        between=r"medzi|od",
    ),
    "uk": Short(
        money={
            r"грн\.?|гривень|гривн[яіюи]|гривням": "UAH",
            r"євро": "EUR",
            r"долар(?:ів|и|а)?(?:\s+США)?": "dollar",
        }
        | {
            r"рубл(?:ів|і|я)": "rouble",
            r"злотих": "PLN",
            r"фунтів(?:\s+стерлінгів)?": "pound",
            r"копійок|копійки|коп": "UAH/100",
        },
        percent=r"%|відсотк(?:ів|и|а|ами)(?!\w)|відсоток(?!\w)|процент(?:ів|и|а)?(?!\w)",
        points=r"відсотков\w+\s+пункт\w*|процентн\w+\s+пункт\w*|в\.\s?п\.",
        more_than=r"понад|більше(?:\s+ніж)?|більш\s+як",
        about=r"близько|приблизно|орієнтовно",
        up_to=r"до|не\s+більше",
        up=r"зріс\w*|зрос\w*|збільш\w*|підви\w*|подорожч\w*|зростан\w*|піднял\w*|більше",
        down=r"зни[зж]\w*|впа[влд]\w*|скоро[тч]\w*|зменш\w*|падін\w*|подешев\w*|менше",
        by=r"на",
        to=r"до",
        joins=r"\s+(?:і|й|та|до)\s+",
        ands=r"і|й|та",
        between=r"між|від",
        stated=r"близько|приблизно|понад",
    ),
    "th": Short(
        money={
            r"บาท": "THB",
            r"(?:ดอลลาร์|เหรียญ)สหรัฐฯ?|ดอลลาร์": "USD",
            r"ยูโร": "EUR",
            r"เยน": "JPY",
            r"หยวน": "CNY",
            r"สตางค์": "THB/100",
        },
        percent=r"%|เปอร์เซ็นต์|ร้อยละ",
        percent_before=r"ร้อยละ",
        more_than=r"มากกว่า|กว่า|เกิน",
        about=r"(?<!งบ)ประมาณ|ราว",
        up_to=r"ไม่เกิน|สูงสุด",
        up=r"เพิ่มขึ้น|ปรับขึ้น|ขยายตัว|เติบโต|พุ่ง|ปรับเพิ่ม|ขึ้น",
        down=r"ลดลง|ปรับลด|หดตัว|ร่วง|ลด",
        by="",
        to=r"เหลือ|เป็น|สู่|ที่",
        joins=r"\s?(?:ถึง|และ|ไปจนถึง)\s?",
        ands=r"และ",
        between=r"ระหว่าง",
    ),
    "hu": Short(
        money={
            r"forint(?:ot|os|ra|tal|ról|ba|ért|nak|ja)?|Ft": "HUF",
            r"euró(?:t|s|ra|val|ért|nak)?|euro(?:t|s)?": "EUR",
        }
        | {
            r"dollár(?:t|os|ra|ral|ért)?": "dollar",
            r"font(?:ot|os|ra)?": "GBP",
            r"(?:svájci\s+)?frank(?:ot|os)?": "franc",
        },
        percent=r"%(?:-\w{1,3})?|százalék(?:kal|os|a|ot|ra|ról|át|án|ban)?(?!\w)",
        points=r"százalékpont(?:tal|os|ot)?",
        more_than=r"több\s+mint|mintegy\s+több",
        about=r"mintegy|körülbelül|nagyjából|hozzávetőleg",
        up_to=r"legfeljebb|akár|maximum",
        up=r"nő(?:tt|nek|ni|ve)?(?!\w)|növeked\w*|emelked\w*|növel\w*|emel\w+|több(?:et)?|drágul\w*|magasabb\w*|bővül\w*",
        down=r"csökken\w*|es(?:ett|ik)(?!\w)|zuhan\w*|kevesebb\w*|mérséklőd\w*|olcsóbb\w*|alacsonyabb\w*|visszaes\w*",
        joins=r"\s+(?:és|vagy)\s+",
        ands=r"és",
    ),
    "ro": Short(
        money={
            r"lei|leu": "RON",
            r"euro": "EUR",
            r"dolari(?:\s+americani)?|dolar": "dollar",
            r"lire\s+sterline": "GBP",
            r"bani": "RON/100",
        },
        percent=r"%|la\s+sut[ăa](?!\w)|procente(?!\w)",
        points=r"puncte?\s+procentuale?|puncte\s+procentuale",
        more_than=r"peste|mai\s+mult\s+de|mai\s+bine\s+de",
        about=r"circa|aproximativ|în\s+jur\s+de|aproape\s+de|cam",
        up_to=r"până\s+la|cel\s+mult|maximum",
        up=r"creșt\w*|cresc\w*|crescut\w*|major\w*|urc\w*|avans\w*|scump\w*",
        down=r"scăd\w*|scad\w*|scăzut\w*|redus\w*|reduc\w*|ieftin\w*|diminu\w*|pierd\w*",
        by=r"cu(?:\s+(?:aproape|circa|peste))?|de",
        to=r"la|până\s+la",
        joins=r"\s+(?:și|la|până\s+la)(?:\s+la)?\s+",
        ands=r"și",
        between=r"între|de\s+la",
        stated=r"circa|aproximativ|aproape|peste|echivalentul\s+a",
    ),
    "fi": Short(
        money={
            r"euro(?:a|n|on|lla|sta|ssa|ksi|jen|ja)?": "EUR",
            r"dollari(?:a|n|in|lla|sta|ssa)?": "dollar",
            r"kruunu(?:a|n|un|lla)?": "crown",
            r"punta(?:a|n|an)": "GBP",
            r"senttiä|sentin|senttiin|sentillä": "EUR/100",
        },
        percent=r"%|prosent(?:tia|illa|in|tiin|ista|issa|ti)?(?!\w)|pros\.",
        points=r"prosenttiyksikkö\w*|prosenttiyksik\w+",
        more_than=r"yli|runsa(?:at|s|an)|enemmän\s+kuin",
        about=r"noin|arviolta|suunnilleen|liki",
        up_to=r"enintään|jopa|korkeintaan",
        up=r"kasvo\w*|kasva\w*|nous\w*|lisään\w*|kohos\w*|vahvistu\w*|kallistu\w*|kasvu\w*",
        down=r"lask(?:i|ee|ivat|ua|enut)\w*|pieneni\w*|supist\w*|väheni\w*|alen\w*|heiken\w*|tippu\w*|halpen\w*|putos\w*",
        by="",
        joins=r"\s+(?:ja|tai)\s+",
        ands=r"ja",
    ),
    "el": Short(
        money={
            r"ευρώ": "EUR",
            r"δολ(?:άρια|αρίων|άριο|\.)": "dollar",
            r"λίρες|λιρών": "pound",
            r"λεπτά|λεπτών": "EUR/100",
            r"γιεν": "JPY",
        },
        percent=r"%|τοις\s+εκατό",
        points=r"ποσοστιαί\w+\s+μονάδ\w+",
        more_than=r"περισσότερ\w+\s+από|πάνω\s+από|άνω\s+των",
        about=r"περίπου|γύρω\s+στα",
        up_to=r"έως|μέχρι|ως",
        up=r"αυξ[ήά]\w*|αύξησ\w*|άνοδ\w*|ενισχύ\w*|ανέβ\w*|κέρδισ\w*|σημείωσ\w+\s+άνοδο",
        down=r"μει[ώω]\w*|μείωσ\w*|πτώσ\w*|υποχώρ\w*|έπεσ\w*|απώλει\w*",
        by=r"κατά",
        to=r"στ[αοηι]|στις|σε",
        joins=r"\s+(?:και|έως|με)\s+",
        ands=r"και",
        between=r"μεταξύ|από",
    ),
    "he": Short(
        money={
            r"(?:מיליון\s+)?שקל(?:ים)?|ש[\"״]ח": "ILS",
            r"דולר(?:ים)?": "dollar",
            r"אירו|יורו": "EUR",
            r"אגורות": "ILS/100",
        },
        percent=r"%|אחוז(?:ים)?",
        points=r"נקודות?\s+(?:ה)?אחוז",
        more_than=r"יותר\s+מ-?|מעל",
        about=r"כ-?|בערך",
        up_to=r"עד",
        up=r"עלי?[יי]?ה|על[התו]|גדל\w*|צמח\w*|זינק\w*|גידול|צמיחה|התחזק\w*",
        down=r"יריד(?:ה|ת)|יר[דת]\w*|קט[נן]\w*|צנ[חה]\w*|ירידה|נחלש\w*|קיטון",
        by=r"של|ב-?",
        to=r"ל-?",
        joins=r"\s+(?:עד|ו-?|ל-?)\s?",
    ),
    "fa": _PERSIAN,
    "ur": Short(
        money={r"روپے|روپیہ|روپوں": "rupee", r"ڈالرز?": "dollar", r"یورو": "EUR", r"پاؤنڈ": "GBP"},
        percent=r"%|فیصد",
        up=r"اضافہ|بڑھ\w*",
        down=r"کمی|گر\w*",
        joins=r"\s+(?:سے|اور)\s+",
    ),
    "bn": Short(
        money={
            r"টাকার?|টাকায়": "BDT",
            r"(?:মার্কিন\s+)?ডলার(?:ের)?": "dollar",
            r"ইউরো": "EUR",
            r"রুপির?": "rupee",
            r"পয়সা": "BDT/100",
        },
        percent=r"%|শতাংশ|ভাগ(?=\s)",
        more_than=r"(?!)",
        about=r"প্রায়|আনুমানিক",
        up=r"বেড়ে|বৃদ্ধি|বেড়েছে|বাড়|বেশি",
        down=r"কমে|কমেছে|হ্রাস|কম",
        joins=r"\s+(?:থেকে|ও|এবং)\s+",
    ),
    "ta": Short(money={r"ரூபாய்": "INR", r"டாலர்(?:கள்)?": "dollar"}, percent=r"%|சதவீதம்|சதவிகிதம்|சதவீத"),
    "te": Short(money={r"రూపాయలు|రూపాయల|రూ": "INR", r"డాలర్లు?": "dollar"}, percent=r"%|శాతం"),
    "mr": Short(
        money={r"रुपये|रुपयांच\S*|रुपयां\S*|रु": "INR", r"डॉलर": "dollar"}, percent=r"%|टक्के|टक्क्यांनी"
    ),
    "gu": Short(money={r"રૂપિયા": "INR", r"ડોલર": "dollar"}, percent=r"%|ટકા"),
    "ne": Short(money={r"रुपैयाँ|रुपियाँ|रुपैयां": "NPR", r"डलर": "dollar"}, percent=r"%|प्रतिशत"),
    "sw": Short(
        money={r"shilingi": "shilling", r"dola(?:\s+za\s+Marekani)?": "USD", r"euro|yuro": "EUR"},
        percent=r"%|asilimia(?!\s\d)",
        percent_before=r"asilimia",
        more_than=r"zaidi\s+ya",
        about=r"takriban|karibu",
        up_to=r"hadi",
        up=r"ongezeko|imeongezeka|iliongezeka|kuongezeka|ilipanda|imepanda|kupanda|ilikua",
        down=r"ilishuka|imeshuka|kupungua|imepungua|ilipungua|upungufu",
        by=r"la|kwa|ya|wa",
        joins=r"\s+(?:na|hadi)\s+",
        ands=r"na",
        between=r"kati\s+ya",
    ),
    "hr": _SOUTH_SLAVIC,
    "sr": _SOUTH_SLAVIC,
    "sl": _SOUTH_SLAVIC,
    "bg": _SOUTH_SLAVIC,
    "mk": _SOUTH_SLAVIC,
    "lt": Short(
        money={r"eur[ųo]?[sa]?|eurai": "EUR", r"dolerių|doleriai": "dollar"},
        percent=r"%|proc\.|procent(?:ų|ai|us|o)(?!\w)",
    ),
    "lv": Short(
        money={r"eiro|eur": "EUR", r"dolāru|dolāri|dolāriem": "dollar"},
        percent=r"%|procent(?:i|u|iem|us)(?!\w)",
    ),
    "et": Short(
        money={r"euro(?:t|ni|le|ga)?": "EUR", r"dollari(?:t|ni)?": "dollar"},
        percent=r"%|protsen(?:ti|t|di|dini|dilt)(?!\w)",
    ),
    "is": Short(
        money={
            r"krón(?:ur|um|a)|kr\.?": "ISK",
            r"evr(?:ur|a|um)": "EUR",
            r"dal(?:ir|a|i)": "dollar",
        },
        percent=r"%|prósent(?:a|um)?(?!\w)",
    ),
    "ca": Short(
        money={r"euros?": "EUR", r"dòlars?": "dollar", r"lliures": "GBP"},
        percent=r"%|per\s+cent",
        more_than=r"més\s+de",
        about=r"uns|unes|prop\s+de|al\s+voltant\s+de",
        up_to=r"fins\s+a",
        joins=r"\s+(?:i|a)\s+",
        ands=r"i",
        between=r"entre|de",
        up=r"augment\w*|puj\w*|crei\w*|cresc\w*",
        down=r"cai\w*|baix\w*|redu\w*|disminu\w*",
        by=r"un|en\s+un|del",
    ),
    "tl": Short(
        money={r"pesos?|piso": "PHP", r"dolyar": "dollar"}, percent=r"%|porsyento|porsiyento"
    ),
    "af": Short(
        money={r"rand": "ZAR", r"dollar": "dollar", r"euro": "EUR", r"pond": "GBP"},
        percent=r"%|persent",
    ),
    "kk": Short(
        money={r"теңге(?:ні|ге|ден)?": "KZT", r"доллар(?:ды|ға)?": "dollar", r"рубль": "rouble"},
        percent=r"%|пайыз(?:ға|ы)?",
    ),
    "uz": Short(
        money={r"so[ʻ'’]m|сўм": "UZS", r"dollar(?:ga|ni)?|доллар": "dollar"},
        percent=r"%|foiz(?:ga|i)?|фоиз(?:га)?",
    ),
    "az": Short(
        money={r"manat(?:a|dan|lıq)?": "AZN", r"dollar(?:a|lıq)?": "dollar", r"avro": "EUR"},
        percent=r"%|faiz(?:ə|i)?",
    ),
    "ka": Short(
        money={r"ლარი|ლარის|ლარამდე": "GEL", r"დოლარ\w*": "dollar", r"ევრო": "EUR"},
        percent=r"%|პროცენტ\w*",
    ),
    "hy": Short(
        money={r"դրամ\w*": "AMD", r"դոլար\w*": "dollar", r"եվրո": "EUR"}, percent=r"%|տոկոս\w*"
    ),
    "am": Short(money={r"ብር": "ETB", r"ዶላር": "dollar"}, percent=r"%|በመቶ"),
    "mn": Short(
        money={r"төгрөг\w*": "MNT", r"ам\.?\s?доллар|доллар\w*": "dollar"}, percent=r"%|хув\w*"
    ),
    "sq": Short(
        money={r"lekë|lek": "ALL", r"euro": "EUR", r"dollarë": "dollar"}, percent=r"%|për\s?qind"
    ),
}
"""The tables by ISO 639 code."""
