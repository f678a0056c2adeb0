"""Hindi: how its papers write figures."""

from decimal import Decimal

from digest.lexicon.languages import per_nouns_east
from digest.lexicon.languages.figures import FigureWords, find_counted, make_lemma, read_per
from digest.lexicon.languages.money_hi import COINS, NAMES
from digest.lexicon.tables import read_table
from digest.model.entry import Qualifier

_COUNTED = read_table("""
    नौकरी: नौकरियां, नौकरियों, नौकरी
    कर्मचारी: कर्मचारी, कर्मचारियों
    मजदूर: मजदूर, मजदूरों
    लोग: लोग, लोगों
    व्यक्ति: व्यक्ति, व्यक्तियों
    किसान: किसान, किसानों
    परिवार: परिवार, परिवारों
    यात्री: यात्री, यात्रियों
    पर्यटक: पर्यटक, पर्यटकों
    ग्राहक: ग्राहक, ग्राहकों
    छात्र: छात्र, छात्रों
    शेयर: शेयर, शेयरों
    वाहन: वाहन, वाहनों
    कार: कारें, कारों
    घर: घर, घरों, मकान
    फ्लैट: फ्लैट
    पद: पद, पदों
    विमान: विमान
    कंपनी: कंपनियां, कंपनियों
    यूनिट: यूनिट
""")

HINDI = FigureWords(
    spelled={
        "आधा": Decimal("0.5"),
        "डेढ़": Decimal("1.5"),
        "ढाई": Decimal("2.5"),
        "एक": Decimal(1),
        "दो": Decimal(2),
        "तीन": Decimal(3),
        "चार": Decimal(4),
        "पांच": Decimal(5),
        "दस": Decimal(10),
    },
    fractions={
        r"एक\s+तिहाई": Decimal(100) / 3,
        r"दो\s+तिहाई": Decimal(200) / 3,
        r"एक\s+चौथाई": Decimal(25),
        r"तीन\s+चौथाई": Decimal(75),
    },
    names=NAMES,
    money={r"रु\.?": "INR"},
    coins=COINS,
    percent=r"%|फ[़]?ीसदी|फीसद|प्रतिशत|परसेंट|पर्सेंट",
    points=r"प्रतिशत\s+(?:अंक|अंकों|बिंदु)|परसेंटेज\s+प्वाइंट",
    basis=r"आधार\s+(?:अंक|अंकों|बिंदु|बिंदुओं)|बेसिस\s+(?:प्वाइंट|पॉइंट|प्वॉइंट)|बीपीएस",
    index=r"अंकों?|अंक|प्वाइंट",
    index_unit="अंक",
    indices=r"सेंसेक्स|निफ्टी|सूचकांक|डाउ|नैस्डैक",
    times=r"गुना|गुने",
    counted=find_counted(_COUNTED, r"नई|नए|नये|नयी"),
    lemma=make_lemma(_COUNTED),
    measures=r"टन|किलोग्राम|किलो|किलोमीटर|किमी|हेक्टेयर|एकड़|एकड़|वर्ग\s+(?:मीटर|फुट|किलोमीटर)|मेगावाट|गीगावाट|बैरल|लीटर|क्विंटल|ग्राम",
    before={
        Qualifier.UP_TO: r"अधिकतम|ज्यादा\s+से\s+ज्यादा",
        Qualifier.AT_LEAST: r"कम\s+से\s+कम|न्यूनतम",
        Qualifier.ABOUT: r"करीब(?:\s+करीब)?|लगभग|तकरीबन|अनुमानित",
        Qualifier.ALMOST: r"लगभग\s+पूरे",
    },
    behind={
        Qualifier.UP_TO: r"तक(?!\s*\w*ीबन)",
        Qualifier.MORE_THAN: r"से\s+(?:अधिक|ज्यादा|ज़्यादा|ज़्यादा|ऊपर)",
        Qualifier.LESS_THAN: r"से\s+(?:कम|नीचे)",
        Qualifier.ALMOST: r"के\s+करीब",
        Qualifier.ABOUT: r"के\s+आसपास",
    },
    particles=r"(?:की|का|के|तक)",
    more=r"(?:बढ़|बढ़|उछल|चढ़|चढ़|वृद्धि|बढ़ोतरी|बढ़ोतरी|तेजी|तेज़ी|महंगा|महंगी|महंगे|अधिक|ज्यादा|इजाफ|उछाल|मजबूत)",
    less=r"(?:घट|गिर|कम(?=\s|$|[।,.])|सस्त|कटौती|कमी|लुढ़क|लुढ़क|टूट|फिसल|नीचे|कमजोर)",
    cuts=r"छंटनी|निकाल|बर्खास्त|खत्म|समाप्त",
    makes=r"भर्ती|पैदा|सृजन|मिल|आएंगी|रोजगार",
    staff=r"(?:नौकरी|कर्मचारी|मजदूर|पद)",
    lists=r"और|व|एवं",
    per_nouns=per_nouns_east.HINDI,
    per_before={
        "share": r"प्रति\s+शेयर",
        "year": r"सालाना|प्रति\s+वर्ष|हर\s+साल",
        "month": r"मासिक|प्रति\s+माह|हर\s+महीने",
        "person": r"प्रति\s+व्यक्ति",
        "litre": r"प्रति\s+लीटर",
    },
    per_behind=read_per(r"प्रति\s|/\s?|हर\s", per_nouns_east.HINDI)
    | {"year": r"सालाना|प्रति\s+वर्ष|हर\s+साल", "month": r"मासिक|प्रति\s+(?:माह|महीने)|हर\s+महीने"},
    shares=r"(?:प्रति\s+शेयर|लाभांश)",
    joins=r"\s+(?:से|और)\s+|\s?[-–—]\s?",
    between=r"(?!)",
    stated=r"(?:करीब|लगभग|यानी|तकरीबन|=)",
    aside=r",?\s+यानी(?:\s+(?:करीब|लगभग))?",
    clause=r"[;:!?।]|,(?!\d)|\s[–—-]\s|\s(?:लेकिन|जबकि|और)\s(?!\d)",
    fillers=r"का|की|के|को|में|से|पर|ने|और|है|हैं|था|थी|यह|वह|तक|करीब|लगभग|कर|हो|गया|गई|एक",
    traps=r"(?:धारा|संख्या|नंबर|पृष्ठ|बोइंग|एयरबस)\s",
)
"""The table of Hindi."""
