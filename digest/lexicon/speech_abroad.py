"""Words with which papers of other languages give words to somebody."""

from digest.value import Value


class Tongue(Value):
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
    reported: str = "(?!)"
    """Verbs in the mood of reported speech."""


TONGUES: dict[str, Tongue] = {
    "de": Tongue(
        verbs="sagte sagt sagten erklärte erklärt erklärten betonte betont meinte meint teilte "
        "teilten kommentierte warnte warnt schrieb schreibt fügte ergänzte bekräftigte "
        "kritisierte kritisiert forderte fordert nannte nennt bezeichnete bezeichnet sprach "
        "spricht erläuterte versicherte versichert berichtete berichtet wetterte schimpfte "
        "klagte klagt mahnte mahnt rechnet rechnete hofft hoffte erwartet erwartete betonten "
        "ergänzt fügt führte erläutert bestätigte bestätigt prophezeite prognostizierte "
        "stellte stellt unterstrich kündigte kündigt resümierte konstatierte monierte rügte "
        "verteidigte gestand bilanzierte freute freut zeigte argumentiert argumentierte teilt "
        "verlangte verlangt beteuerte entgegnete urteilt findet fand sieht befand fragte "
        "antwortete räumte urteilte lobte äußerte hieß so",
        sources="laut|nach Angaben (?:von|des|der)|nach den Worten (?:von|des|der)",
        persons="er|sie|der Minister|die Ministerin|der Manager|die Managerin|der Chef|die Chefin|"
        "der Vorstandschef|die Vorstandschefin|der Politiker|die Politikerin|der Ökonom|"
        "die Ökonomin|der Experte|die Expertin|der Unternehmer|die Unternehmerin|der Präsident|"
        "die Präsidentin|der Gründer|die Gründerin|der Analyst|die Analystin|der Gewerkschafter|"
        "die Gewerkschafterin|der Kanzler|die Kanzlerin|der Geschäftsführer|die Geschäftsführerin",
        bodies="das Unternehmen|der Konzern|die Firma|die Bank|der Hersteller|das Ministerium|"
        "die Behörde|die Gewerkschaft|es",
        somebody="ein|eine|einer",
        particles="von|van|de|zu|der",
        reported="sei|seien|habe|werde|würden|könne|müsse|dürfe|wolle|solle|gebe|bleibe|komme|gehe|"
        "stehe|mache|brauche|nehme|liege|halte|sehe|lasse|bringe|führe|gelte|fehle|drohe",
    ),
    "fr": Tongue(
        verbs="dit dite dits dites évoque évoqué parle parlé vante vanté emporte déclare déclaré "
        "déclarait affirme affirmé explique expliqué souligne souligné estime estimé précise "
        "précisé ajoute ajouté indique indiqué assure assuré prévient prévenu avertit averti "
        "confie confié raconte raconté répond répondu lance lancé commente commenté regrette "
        "regretté s'indigne s’indigne indigné rétorque rétorqué félicite félicité félicitée "
        "félicités réjouit réjoui réjouie tempère tempéré nuance nuancé plaide plaidé soupire "
        "s'inquiète s’inquiète inquiété s'étonne s’étonne détaille détaillé promet promis "
        "tranche tranché observe observé constate constaté fustige fustigé ironise ironisé "
        "tonne tonné peste réplique répliqué riposte prédit prédisait anticipe note noté "
        "critique critiqué argumente justifie justifié objecte relève relevé témoigne "
        "témoigné renchérit complète complété balaie défend défendu pointe pointé alerte "
        "alerté déplore déploré dénonce dénoncé écrit annonce annoncé salué salue qualifié "
        "qualifie insiste insisté rappelle rappelé résume résumé juge jugé martèle reconnaît "
        "reconnu concède glisse poursuit poursuivi conclut conclu",
        sources="selon|d’après|d'après|pour",
        persons="il|elle|lui|le ministre|la ministre|le dirigeant|la dirigeante|le patron|"
        "la patronne|le directeur|la directrice|le président|la présidente|le fondateur|"
        "la fondatrice|l’intéressé|l'intéressé|l’intéressée|l'intéressée|l’économiste|"
        "l'économiste|l’élu|l'élu|l’élue|l'élue|le responsable|la responsable|le syndicaliste|"
        "la syndicaliste|l’entrepreneur|l'entrepreneur|l’entrepreneuse|l'entrepreneuse",
        bodies="l’entreprise|l'entreprise|la firme|la direction|la compagnie|la société|le groupe|"
        "la banque|le ministère",
        somebody="un|une|des",
        particles="de|du|des|la|le|van|von",
    ),
    "es": Tongue(
        verbs="dijo dice dijeron afirmó afirma aseguró asegura señaló señala explicó explica "
        "declaró declara añadió añade agregó agrega indicó indica destacó destaca advirtió "
        "advierte sostuvo sostiene subrayó subraya manifestó manifiesta comentó comenta "
        "precisó expresó expresa escribió escribe anunció respondió calificó califica criticó "
        "apuntó apunta insistió reconoció reconoce recordó lamentó denunció concluyó habló "
        "habla tachó tacha celebra expuso relató celebró defendió defiende matizó zanjó "
        "resumió replicó contestó aclaró alertó pronosticó admitió prometió enfatizó "
        "puntualizó argumentó opinó opina cuestionó exigió pidió vaticinó ironizó sentenció "
        "reveló detalló remarcó acotó planteó consideró considera dicen afirman mencionó "
        "refirió",
        sources="según|para|de acuerdo con|a juicio de|en palabras de",
        persons="él|ella|el ministro|la ministra|el directivo|la directiva|el ejecutivo|"
        "el empresario|la empresaria|el presidente|la presidenta|el funcionario|la funcionaria|"
        "el dirigente|la dirigente|el director|la directora|el mandatario|la mandataria|"
        "el gobernador|la gobernadora|el economista|la economista|el experto|la experta|"
        "el analista|la analista|el alcalde|la alcaldesa|la ejecutiva|el fundador|la fundadora",
        bodies="la empresa|la compañía|el grupo|el banco|el ministerio|la firma|la entidad",
        somebody="un|una|unos|unas",
        particles="de|del|la|las|los|y",
    ),
    "it": Tongue(
        verbs="detto dice disse dichiarato dichiara affermato afferma spiegato spiega aggiunto "
        "aggiunge sottolineato sottolinea commentato commenta avvertito avverte scritto "
        "scrive precisato precisa osserva osservato risposto risponde definito definisce "
        "annunciato",
        sources="secondo|per",
        persons="lui|lei|il ministro|la ministra|il manager|la manager|il presidente|"
        "la presidente|il dirigente|la dirigente|l’imprenditore|l'imprenditore|"
        "l’imprenditrice|l'imprenditrice|il direttore|la direttrice|l’economista|l'economista",
        bodies="la società|l’azienda|l'azienda|il gruppo|la banca|il ministero",
        somebody="un|una|uno",
        particles="de|di|del|della|dal|la",
    ),
    "pt": Tongue(
        verbs="disse diz disseram afirmou afirma declarou declara explicou explica acrescentou "
        "acrescenta ressaltou destacou destaca avaliou avalia comentou comenta alertou alerta "
        "escreveu escreve anunciou contou conta respondeu garantiu lamentou criticou "
        "classificou sublinhou sublinha referiu concluiu",
        sources="segundo|de acordo com|para",
        persons="ele|ela|o ministro|a ministra|o executivo|a executiva|o presidente|a presidente|"
        "o empresário|a empresária|o dirigente|a dirigente|o diretor|a diretora|o economista|"
        "a economista|o analista|a analista|o governador|a governadora|o especialista|"
        "a especialista",
        bodies="a empresa|a companhia|o grupo|o banco|o ministério",
        somebody="um|uma|uns",
        particles="de|da|do|dos|das|e",
    ),
    "nl": Tongue(
        verbs="zei zegt zeiden verklaarde verklaart aldus vertelde vertelt benadrukte benadrukt "
        "stelde stelt schreef schrijft waarschuwde waarschuwt noemde noemt liet voegde "
        "reageerde reageert vindt legde antwoordde",
        sources="volgens",
        persons="hij|zij|ze|de minister|de topman|de topvrouw|de directeur|de bestuurder|"
        "de voorzitter|de econoom|de analist|de oprichter|de ondernemer",
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
    "밝힌|당부했|비판했|반박했|경고했|전망했|호소했|토로했|했다|진단했|분석했|내다봤|일축했|약속했|"
    "촉구했|요구했|우려했|자신했|해명했|사과했|예상했|역설했|귀띔했|털어놨"
)
"""Stems of Korean verbs of speech."""

JAPANESE_VERBS = (
    "述べ|語っ|話し|話す|話した|説明|コメント|強調|指摘|答え|明らかに|主張|訴え|批判|評価|発表|言っ|言う|"
    "いう|書い|つづっ|語る|みる|みて|見る|見て|明か|打ち明|振り返|懸念|反論|拒否|拒ん|要請|期待|呼びかけ|断言|"
    "言い切|胸を張|意気込|嘆|つぶや|こぼ|求め|警告|力説|力を込|漏ら|漏らし|謝罪|釈明|否定|予想|予測|分析|表明|宣言|断っ|"
    "退け|回答|認め|伝え|不満|歓迎|感謝|驚|疑問"
)
"""Stems of Japanese verbs of speech and of thought, and nouns that make such verbs."""
JAPANESE_NOUNS = "コメント|声明|考え|見方|認識|発言|談話|見解|意向|方針|姿勢|立場|声|指摘|主張|回答"
"""Nouns for what somebody says."""
JAPANESE_PEOPLE = (
    "氏|さん|者|員|人|長|幹部|担当|アナリスト|エコノミスト|業者|側|筋|家|相|官|代表|店主|客|社員|教授|会長|"
    "社長|首相|大統領|弁護士|記者|選手|監督|住民|店員|経営者|ストラテジスト|女性|男性"
)
"""Ends of words for people whom a text does not name."""

CHINESE_VERBS = (
    "表示|指出|说道|说|說道|說|称|稱|强调|強調|认为|認為|坦言|透露|补充|補充|告诉|告訴|介绍|介紹|"
    "回应|回應|写道|寫道|宣布|直言|解释|解釋|痛批|批评|批評|抨击|抨擊|怒斥|呼吁|呼籲|警告|质疑|質疑|"
    "形容|评价|評價|预计|預估|判断|判斷|反驳|反駁|感叹|感嘆|感慨|喊话|喊話|承诺|承諾|担心|擔心|提醒|"
    "笑言|重申|否认|否認|盛赞|盛讚|分析|总结|總結|谈到|談到|坦承|主张|主張|澄清|抱怨|建议|建議|问道|問道"
)
"""Chinese verbs of speech."""
CHINESE_MODES = (
    "还|還|也|则|則|并|並|同时|同時|日前|近日|今日|昨日|昨|今|对此|對此|随后|隨後|在|对|對|向|于|於|"
    "公开|公開|又|周[一二三四五六日]|週[一二三四五六日]|曾|进一步|進一步|如此|这样|這樣|明确|明確|接受|当天|當天|\\d"
)
"""What may stand between a Chinese subject and its verb of speech."""
