"""Words with which papers of other languages give words to somebody."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Tongue:
    """How a language that parts words with spaces says who speaks."""

    verbs: str
    """Verbs whose subject speaks, with an auxiliary where there is one."""
    sources: str
    """Words before a source: laut, selon, según."""
    persons: str
    """Pronouns and nouns that mean the person told before."""
    bodies: str
    """Pronouns and nouns that mean the body told before."""
    somebody: str
    """Articles that open the description of somebody unnamed."""
    particles: str
    """Small words inside names."""


TONGUES: dict[str, Tongue] = {
    "de": Tongue(
        verbs="sagte sagt sagten erklärte erklärt erklärten betonte betont meinte meint teilte "
        "teilten kommentierte warnte warnt schrieb schreibt fügte ergänzte bekräftigte kritisierte "
        "kritisiert forderte fordert nannte nennt bezeichnete bezeichnet sprach spricht erläuterte "
        "versicherte berichtete fragte antwortete räumte urteilte lobte äußerte hieß so",
        sources="laut|nach Angaben (?:von|des|der)|nach den Worten (?:von|des|der)",
        persons="er|sie|der Minister|die Ministerin|der Manager|die Managerin|der Chef|die Chefin",
        bodies="das Unternehmen|der Konzern|die Firma|die Bank|der Hersteller|das Ministerium|"
        "die Behörde|die Gewerkschaft|es",
        somebody="ein|eine|einer",
        particles="von|van|de|zu|der",
    ),
    "fr": Tongue(
        verbs="dit déclare déclaré déclarait affirme affirmé explique expliqué souligne souligné "
        "estime estimé précise précisé ajoute ajouté indique indiqué assure assuré prévient "
        "prévenu avertit averti confie confié raconte raconté répond répondu lance lancé commente "
        "commenté regrette regretté dénonce dénoncé écrit annonce annoncé salué salue qualifié "
        "qualifie insiste insisté rappelle rappelé résume résumé juge jugé martèle reconnaît "
        "reconnu concède glisse poursuit poursuivi conclut conclu",
        sources="selon|d’après|d'après|pour",
        persons="il|elle|le ministre|la ministre|le dirigeant|la dirigeante|le patron|la patronne",
        bodies="l’entreprise|l'entreprise|la société|le groupe|la banque|le ministère|la compagnie",
        somebody="un|une|des",
        particles="de|du|des|la|le|van|von",
    ),
    "es": Tongue(
        verbs="dijo dice dijeron afirmó afirma aseguró asegura señaló señala explicó explica "
        "declaró declara añadió añade agregó agrega indicó indica destacó destaca advirtió "
        "advierte sostuvo sostiene subrayó subraya manifestó manifiesta comentó comenta precisó "
        "expresó expresa escribió escribe anunció respondió calificó califica criticó apuntó "
        "apunta insistió reconoció reconoce recordó lamentó denunció concluyó expuso relató",
        sources="según|de acuerdo con|a juicio de|en palabras de",
        persons="él|ella|el ministro|la ministra|el directivo|la directiva|el ejecutivo|"
        "el empresario|el presidente|la presidenta",
        bodies="la empresa|la compañía|el grupo|el banco|el ministerio|la firma|la entidad",
        somebody="un|una|unos|unas",
        particles="de|del|la|las|los|y",
    ),
    "it": Tongue(
        verbs="detto dice disse dichiarato dichiara affermato afferma spiegato spiega aggiunto "
        "aggiunge sottolineato sottolinea commentato commenta avvertito avverte scritto scrive "
        "precisato precisa osserva osservato risposto risponde definito definisce annunciato",
        sources="secondo|per",
        persons="lui|lei|il ministro|la ministra|il manager",
        bodies="la società|l’azienda|l'azienda|il gruppo|la banca|il ministero",
        somebody="un|una|uno",
        particles="de|di|del|della|dal|la",
    ),
    "pt": Tongue(
        verbs="disse diz disseram afirmou afirma declarou declara explicou explica acrescentou "
        "acrescenta ressaltou destacou destaca avaliou avalia comentou comenta alertou alerta "
        "escreveu escreve anunciou contou conta respondeu garantiu lamentou criticou classificou "
        "sublinhou sublinha referiu concluiu",
        sources="segundo|de acordo com|para",
        persons="ele|ela|o ministro|a ministra|o executivo|a executiva|o presidente|a presidente",
        bodies="a empresa|a companhia|o grupo|o banco|o ministério",
        somebody="um|uma|uns",
        particles="de|da|do|dos|das|e",
    ),
    "nl": Tongue(
        verbs="zei zegt zeiden verklaarde verklaart aldus vertelde vertelt benadrukte benadrukt "
        "stelde stelt schreef schrijft waarschuwde waarschuwt noemde noemt liet voegde reageerde "
        "reageert vindt legde antwoordde",
        sources="volgens",
        persons="hij|zij|ze|de minister|de topman|de topvrouw",
        bodies="het bedrijf|het concern|de bank|de onderneming|het ministerie",
        somebody="een",
        particles="van|de|der|den|ter|ten",
    ),
    "sv": Tongue(
        verbs="säger sade sa berättar förklarar menar skriver tillägger kommenterar konstaterar "
        "uppger anser varnar svarar",
        sources="enligt",
        persons="han|hon|ministern",
        bodies="bolaget|banken|företaget|koncernen|det",
        somebody="en|ett",
        particles="af|av|von|de",
    ),
}
"""The languages that part words with spaces, by primary tag."""

KOREAN_QUOTES = r"(?:이)?(?:라고|라며|라면서|라는|라고도)|고|며|면서|는"
"""What follows the closing mark of Korean words that somebody says."""
KOREAN_VERBS = (
    "말했|밝혔|전했|강조했|설명했|덧붙였|주장했|답했|지적했|평가했|언급했|썼|말한다|말하|설명하|"
    "밝힌|당부했|비판했|반박했|경고했|전망했|호소했|토로했"
)
"""Stems of Korean verbs of speech."""

JAPANESE_VERBS = (
    "述べ|語っ|話し|話す|説明し|コメントし|強調し|指摘し|答え|明らかにし|主張し|訴え|批判し|"
    "評価し|発表し|言っ|いう|書い|つづっ|語る|述べる"
)
"""Stems of Japanese verbs of speech."""

CHINESE_VERBS = (
    "表示|指出|说道|说|說|称|稱|强调|強調|认为|認為|坦言|透露|补充|補充|告诉|告訴|介绍|介紹|"
    "回应|回應|写道|寫道|宣布|直言|解释|解釋"
)
"""Chinese verbs of speech."""
