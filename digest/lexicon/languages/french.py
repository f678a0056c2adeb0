"""French: words for offices, companies and bodies, as regular expressions."""

OFFICES = (
    r"(?:(?:ancien(?:ne)? |vice-|co-?|future? |nouveau |nouvelle )?"
    r"(?:président-directeur général|présidente-directrice générale|PDG|PDG par intérim|"
    r"directeur général délégué|directrice générale déléguée|directeur général|"
    r"directrice générale|directeur financier|directrice financière|directeur|directrice|"
    r"président du directoire|présidente du directoire|président du conseil|"
    r"présidente du conseil|président|présidente|patron|patronne|fondateur|fondatrice|"
    r"cofondateur|cofondatrice|gérant|gérante|dirigeant|dirigeante|porte-parole|"
    r"secrétaire général|secrétaire générale|secrétaire d['’]État|Premier ministre|"
    r"Première ministre|ministre (?:de l['’]|du |de la |des )[\w'’ -]{3,40}?|ministre(?! d[eu’'])|maire|mairesse|bourgmestre|syndique|syndic|préfet|préfète|vice-président|vice-présidente|conseiller d['’]État|conseillère d['’]État|professeur|professeure|"
    r"gouverneur|gouverneure|commissaire|analyste|économiste|avocat|avocate|député|députée|"
    r"sénateur|sénatrice|chef économiste|responsable|consultant|consultante|délégué syndical|déléguée syndicale))"
)
OF = r"(?:au cabinet |du cabinet |au fonds |du fonds |à la banque |de la banque |à l'agence |au sein du |de la |de l['’]|du |des |de |d['’]|chez |au sein de |à la |à )"
SAID = (
    r"(?:a déclaré|a indiqué|a annoncé|a expliqué|a précisé|a affirmé|a estimé|a ajouté|a assuré|"
    r"a souligné|a confirmé|déclare|indique|explique|précise|affirme|estime|ajoute|assure|souligne)"
)
LEGAL = r"(?:SA|SAS|SASU|SARL|SE|SCA|S\.A\.|N\.V\.|NV|AG|plc|Inc\.|Ltd\.)"
CARRIERS = (
    r"(?:(?:minière|pétrolière|gazière|papetière|firme|multinationale|licorne|coopérative|mutuelle|brasserie|compagnie|groupe|société|entreprise|constructeur|chantier|équipementier|assureur|banque|opérateur|"
    r"fabricant|éditeur|distributeur|enseigne|start-up|jeune pousse|géant|spécialiste|numéro un|"
    r"fonds|cabinet|laboratoire|chaîne|brasseur|armateur|transporteur|énergéticien|sidérurgiste|"
    r"chimiste|avionneur|promoteur|studio|syndicat|association|filiale|holding)"
    r"(?: (?:de |d['’])?[a-zàâçéèêëîïôûùüœ-]+){0,2})"
)
NOUNS = CARRIERS
"""Those that a name may seem to begin with."""
BODIES = (
    r"(?:(?:Confédération|Fédération|Union|Syndicat|Association|Institut|Chambre)"
    r"(?: (?:de la |de l['’]|du |des |de |d['’])?[\wÀ-ÿ]+){1,4}(?= ?\()|CFDT|CGT|CFTC|CFE-CGC|FO|Sud-Rail|Unsa|UNSA|Medef|CPME|FNSEA|FGTB|CSC|CGSLB|Unia|Syna)"
)
GOVERNMENTS = (
    r"(?:Banque de France|Banque centrale européenne|BCE|Commission européenne|Autorité de la "
    r"concurrence|Autorité des marchés financiers|AMF|Conseil d['’]État|Cour de cassation|Cour des "
    r"comptes|Assemblée nationale|Sénat|Bercy|Matignon|ministère (?:de l['’]|du |de la |des )"
    r"[\wÉé]+|Insee|Arcom|Arcep)"
)
KNOWN = """
    Accor; Air France-KLM; Air Liquide; Airbus; Alstom; ArcelorMittal; Atos; Auchan; AXA; BNP
    Paribas; Bolloré; Bouygues; Bpifrance; Capgemini; Carrefour; CMA CGM; Crédit Agricole; Danone;
    Dassault Aviation; EDF; Engie; EssilorLuxottica; Hermès; Iliad; JCDecaux; Kering; L'Oréal; La
    Poste; LVMH; Michelin; Mistral AI; Naval Group; Orange; Pernod Ricard; Renault; RATP; Safran;
    Saint-Gobain; Sanofi; Schneider Electric; SNCF; Société Générale; Sodexo; Stellantis; Thales;
    TotalEnergies; Ubisoft; Valeo; Veolia; Vinci; Vivendi
"""
NOT_NAMES = frozenset(
    """M Mme Mlle MM Maître Le La Les Un Une Des Du De Au Aux Ce Cette Ces Son Sa Ses Il Elle Ils Elles On Nous Vous En
    Et Mais Ou Pour Par Sur Dans Avec Sans Selon Après Avant Depuis Dès Si Comme Ainsi Alors
    Monsieur Madame Lundi Mardi Mercredi Jeudi Vendredi Samedi Dimanche Janvier Février Mars Avril
    Mai Juin Juillet Août Septembre Octobre Novembre Décembre PME TPE ETI PDG DRH BTP PIB TVA DG RSE Leur Leurs Notre Votre Cela""".split()
)
CIVILITIES = r"(?:M\. |Mme |Mlle |Me )*"
CALLED = r"(?:[Bb]aptisée?|[Dd]énommée?|[Nn]ommée?|[Rr]ebaptisée?|du nom de)"
BY = r"(?:par|chez|entre)"
AT = r"(?:de chez |chez |du cabinet |de la banque |de la société )"
