"""German: words for offices, companies and bodies, as regular expressions."""

OFFICES = (
    r"(?:(?:[A-ZÄÖÜ][a-zäöüß]{2,}-?)*"
    r"(?:[Cc]hef|[Cc]hefin|[Vv]orstand|[Vv]orsitzende[rn]?|[Mm]inister|[Mm]inisterin|[Pp]räsident|"
    r"[Pp]räsidentin|[Ss]precher|[Ss]precherin|[Aa]nalyst|[Aa]nalystin|[Aa]nalysten|[Ll]eiter|"
    r"[Ll]eiterin|[Dd]irektor|[Dd]irektorin|[Gg]ründer|[Gg]ründerin|[Gg]eschäftsführer|"
    r"[Gg]eschäftsführerin|[Kk]anzler|[Kk]anzlerin|[Bb]ürgermeister|[Bb]ürgermeisterin|[Öö]konom|"
    r"[Öö]konomin|[Vv]olkswirt|[Vv]olkswirtin|[Mm]anager|[Mm]anagerin|[Kk]ommissar|"
    r"[Kk]ommissarin|[Ss]ekretär|[Ss]ekretärin|[Bb]eauftragte[rn]?|[Ee]xperte|[Ee]xpertin|"
    r"[Aa]nwalt|[Aa]nwältin|[Ii]nhaber|[Ii]nhaberin|[Rr]ichter|[Rr]ichterin|[Pp]rofessor|"
    r"[Pp]rofessorin|[Hh]ändler|[Hh]ändlerin|[Ss]tratege|[Ss]trategin|[Vv]orständin|CEO|CFO|COO|"
    r"CTO))"
)
OF = r"(?:von (?:der )?|bei (?:der |dem )?|beim |der |des |vom |im |für (?:die |den |das )?)"
SAID = (
    r"(?:sagte|sagt|erklärte|erklärt|betonte|kündigte|teilte|warnte|kritisierte|forderte|lobte|"
    r"bestätigte|räumte|ergänzte|fügte|meinte|schrieb|versicherte)"
)
LEGAL = (
    r"(?:AG & Co\. KGaA|GmbH & Co\. KG|SE & Co\. KGaA|KGaA|gGmbH|GmbH|mbH|AG|SE|KG|OHG|eG|e\. ?V\.|"
    r"UG|N\.V\.|S\.A\.|Inc\.|Corp\.|Ltd\.|plc|AB|ASA|Oyj|A/S)"
)
CARRIERS = (
    r"(?:\w*(?:konzern|hersteller|bauer|anbieter|unternehmen|firma|gruppe|kette|riese|versicherer|"
    r"entwickler|betreiber|händler|zulieferer|dienstleister|produzent|verlag|werft|brauerei|"
    r"reederei|investor|start-?up|holding|discounter|verband|gewerkschaft|partei|agentur|"
    r"spezialist|lieferant|züchter|makler|spediteur|bank|institut|behörde)s?|"
    r"Konzern|Hersteller|Unternehmen|Firma|Gruppe|Kette|Verlag|Werft|Brauerei|Reederei|Investor|"
    r"Start-?up|Startup|Holding|Bank|Verband|Gewerkschaft|Discounter|Autobauer|Versicherer)"
)
NOUNS = CARRIERS
"""Those that a name may seem to begin with."""
BODIES = (
    r"(?:(?:Gewerkschaft|Verband|Bundesverband|Vereinigung|Institut|Industriegewerkschaft|"
    r"Handelskammer|Verbraucherzentrale|Deutsche Gesellschaft|Deutscher \w+bund)"
    r"(?:(?: (?:der|für|und|des))* [A-ZÄÖÜ][\w-]+){1,4})"
)
GOVERNMENTS = (
    r"(?:Schweizerische[n]? Nationalbank|SNB|Finma|Wettbewerbskommission|Oesterreichische[n]? Nationalbank|"
    r"OeNB|Bundesverwaltungsgericht|Monopolkommission|Bundesarbeitsgericht|Landgericht [A-ZÄÖÜ]\w+|Bundesregierung|Bundesbank|Bundeskartellamt|Bundesnetzagentur|Bundesrat|Bundestag|"
    r"Bundesgerichtshof|Bundesverfassungsgericht|Kartellamt|Europäische Kommission|"
    r"Europäischen Kommission|EU-Kommission|Europäische Zentralbank|Europäischen Zentralbank|EZB|"
    r"BaFin|Finanzaufsicht|Statistisches Bundesamt|Statistische Bundesamt|"
    r"(?:[A-ZÄÖÜ][a-zäöüß]+er )?(?:Bundes)?(?:Finanz|Wirtschafts|Innen|Außen|Justiz|Verkehrs|Umwelt|Gesundheits|"
    r"Verteidigungs|Agrar|Arbeits)ministerium)"
)
KNOWN = """
    Adidas; Airbus; Aldi; Allianz; Audi; BASF; Bayer; Beiersdorf; Bertelsmann; BMW; Bosch;
    Commerzbank; Continental; Covestro; Daimler Truck; Deutsche Bahn; Deutsche Bank; Deutsche
    Börse; Deutsche Post; Deutsche Telekom; E.ON; Edeka; Fresenius; Hapag-Lloyd; Henkel; Infineon;
    KfW; Lidl; Linde; Lufthansa; Mercedes-Benz; Merck; MTU; Nestlé; Novartis; Porsche; Puma; Rewe;
    Rheinmetall; Roche; RWE; SAP; Schaeffler; Siemens; Siemens Energy; Swiss Re; Thyssenkrupp; TUI;
    UBS; Uniper; Volkswagen; Vonovia; VW; Zalando; ZF Friedrichshafen; Zeiss
"""
NOT_NAMES = frozenset(
    """Der Die Das Den Dem Des Ein Eine Einen Einem Einer Am Im In Bei Beim Vom Von Zum Zur Auch
    Nach Mit Für Auf Aus An Als Wie Wenn Weil Doch Aber Und Oder So Damit Dabei Dazu Denn Noch Nun
    Seit Unter Über Vor Wegen Zwischen Laut Herr Frau Dr Prof Heute Gestern Montag Dienstag
    Mittwoch Donnerstag Freitag Samstag Sonntag Januar Februar März April Mai Juni Juli August
    September Oktober November Dezember Er Sie Es Wir Ihr Ich Diese Dieser Dieses Seine Ihre
    Doktor Professor Prozent Euro Millionen Milliarden Jahr Jahre""".split()
)
CIVILITIES = r"(?:Herr |Herrn |Frau |Dr\. |Prof\. )*"
CALLED = r"(?:namens|unter dem Namen|mit dem Namen|firmiert künftig als)"
BY = r"(?!)"
AT = r"(?:von (?:der )?|bei (?:der |dem )?|vom )"
