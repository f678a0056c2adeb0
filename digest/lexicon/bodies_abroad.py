"""What bodies are called in the languages of their own countries, as English papers print them."""

import re

PUBLIC_FIRST = frozenset(
    """Bord Comisión Comissão Ministerio Ministério Ministère Ministero Bundesamt Landesamt
    Finanzamt Bundesministerium Landratsamt Landkreis Regierungspräsidium Staatsanwaltschaft
    Polizei Bundeskriminalamt Landeskriminalamt Landesgericht Handelsgericht Bezirksgericht
    Oberlandesgericht Landgericht Amtsgericht Kammergericht Verwaltungsgericht Arbeitsgericht
    Superintendencia Superintendência Ayuntamiento Ajuntament Tribunal Corte Procuraduría
    Fiscalía Contraloría Defensoría Secretaría Generalitat Junta Xunta Diputación Cabildo
    Alcaldía Municipalidad Gobierno Governo Autorité Autoridad Autoridade Autorità Agencia
    Agência Agence Agenzia Dirección Préfecture Prefeitura Prefettura Mairie Comune Intendencia
    Gobernación Receita Polícia Policía Guardia Direction Directorate Régie Cour Dinas Badan
    Kementerian Kejaksaan Komisi Otoritas Pemerintah Jabatan Lembaga Suruhanjaya Mahkamah Majlis
    Polis Perbadanan Kagawaran Sangguniang Ministerstwo Urząd Sąd Prokuratura Ministerstvo Úřad
    Soud Ministerul Agenția Autoritatea Primăria Curtea Ministarstvo Uprava Autoriteit Gemeente
    Provincie Rechtbank Ministerie Inspectie Länsstyrelsen Statens Département Sénat Assemblée
    Cámara-Alta Haute""".split()
)
"""Words with which the names of public bodies begin in other languages."""

PUBLIC_LAST = frozenset(
    """Bakanlığı Kurumu Kurulu Müdürlüğü Belediyesi Valiliği Başkanlığı Mahkemesi Savcılığı
    Minisztérium Minisztériuma Hivatal Hivatala Bíróság Önkormányzat Kommune Kommun Kommunen
    Virasto Ministeriö Nyomozóhivatal Mahkeme Kaymakamlığı Bakanligi Kurulu Belediye""".split()
)
"""Words with which such names end."""

PUBLIC_ENDING = re.compile(
    r"[A-ZÅÄÖØÆ][a-zà-ÿ]{2,}(?:tilsynet|inspektionen|styrelsen|myndigheten|myndighed|nämnden"
    r"|direktoratet|departementet|ministeriet|ministerium|netzagentur|kartellamt|bundesamt"
    r"|gericht|behörde|virasto|ministeriö|kommunen|politiet|polisen|tinget|rikostorjunta"
    r"|nadzor|(?:skatte|konkurrens|trafik|energi|kommers|skol|vårds|fartst?s?|migrations|tull|jord"
    r"bruks|pensions|lantmäteri|livsmedels|luftfarts|banks?|stats)verket)"
)
"""How the names of public bodies end that are one word."""

_FRENCH = """Agence Banque Caisse Conseil Fonds Société Ministère Compagnie Chambre Fédération
    Confédération Régie Comité Coopérative Mutuelle Syndicat Ligue Regroupement Autorité Cour
    Conférence École Université Institut Musée Observatoire Fondation Ordre Parti Rassemblement
    Mouvement Sénat Assemblée Préfecture Mairie Groupe Haute Direction Cercle Collectif Laboratoire
    Entreprise Établissement Bureau Office Réseau Secours"""
_SPANISH = """Banco Caja Consejo Corporación Empresa Instituto Ministerio Secretaría
    Superintendencia Comisión Cámara Fondo Agencia Asociación Federación Confederación Unión
    Junta Compañía Fundación Tribunal Corte Servicio Dirección Fiscalía Defensoría Contraloría
    Procuraduría Autoridad Universidad Sindicato Partido Movimiento Sociedad Cooperativa Central
    Colegio Comité Consorcio Red Sistema Administración Bolsa"""
_PORTUGUESE = """Caixa Conselho Agência Companhia Ministério Secretaria Comissão Câmara Fundo
    Associação Federação Confederação União Fundação Serviço Autoridade Universidade Polícia Receita
    Sociedade Cooperativa Superintendência"""
_ITALIAN = """Banca Cassa Agenzia Autorità Ministero Consiglio Fondo Associazione Federazione
    Confederazione Unione Fondazione Servizio Università Sindacato Partito Guardia Istituto Ente
    Società Cooperativa"""
ROMANCE_HEADS = frozenset(f"{_FRENCH} {_SPANISH} {_PORTUGUESE} {_ITALIAN}".split())
"""Nouns of Romance languages that head names in which small letters go on: Banque nationale de."""

ROMANCE_LINKS = frozenset(
    """de du des del della delle dello dei degli di do da dos das pour para por per et y e la le les
    las los el il lo sur en""".split()
)
"""Small words inside such names."""

ROMANCE_WORD = re.compile(
    r"[a-zà-ÿ]+(?:al|ale|ales|aux|ais|aise|ois|oise|ien|ienne|el|elle|elles|ifs?|ives?|iques?|aires?"
    r"|iers?|ières?|ional|ionale|icanos?|icanas?|icos?|icas?|anos?|anas?|és|esas?|eños?|eñas?|eiros?"
    r"|eiras?|arios?|arias?|enses?|ain|aine|aines|ivos?|ivas?|adora?|eurs?|istes?)"
    r"|[a-z]*[à-ÿ][a-zà-ÿ]*"
)
"""Adjectives that stand behind their nouns in Romance languages, by their endings."""
