"""Spanish: words for offices, companies and bodies, as regular expressions."""

OFFICES = (
    r"(?:(?:ex|vice|co)?-?(?:antiguo |antigua |nuevo |nueva )?"
    r"(?:consejero delegado|consejera delegada|director general|directora general|"
    r"director ejecutivo|directora ejecutiva|director financiero|directora financiera|"
    r"gerente general|gerenta general|gerente|presidente ejecutivo|presidenta ejecutiva|"
    r"presidente del consejo|presidente del directorio|vicepresidente|vicepresidenta|presidente|"
    r"presidenta|fundador|fundadora|cofundador|cofundadora|director|directora|portavoz|vocero|"
    r"vocera|secretario general|secretaria general|primer ministro|primera ministra|"
    r"ministr[oa] de(?: la| los| las|l)? [A-ZÁÉÍÓÚ][\w]+(?: (?:y|e) [A-ZÁÉÍÓÚ][\w]+)?|"
    r"secretari[oa] de(?: la| los| las|l)? [A-ZÁÉÍÓÚ][\w]+|ministr[oa](?! de)|alcalde|alcaldesa|"
    r"gobernador|gobernadora|analista|economista jefe|economista|abogado|abogada|diputado|"
    r"diputada|senador|senadora|comisario|comisaria|dirigente sindical|CEO|CFO))"
)
OF = r"(?:de la |de los |del |de |en |para |al frente de )"
SAID = (
    r"(?:dijo|afirmó|aseguró|señaló|explicó|declaró|añadió|agregó|indicó|destacó|advirtió|sostuvo|"
    r"subrayó|manifestó|comentó|precisó|expresó|apuntó|reconoció|lamentó|denunció)"
)
LEGAL = r"(?:S\.A\.(?: de C\.V\.)?|SA de CV|SAB de CV|S\.A\.B\.|SA|S\.L\.|SL|SAU|SLU|SpA|S\.A\.S\.|SAS|Ltda\.|plc|Inc\.)"
CARRIERS = (
    r"(?:(?:grupo|empresa|compañía|firma|constructora|aerolínea|aseguradora|banco|petrolera|minera|"
    r"cervecera|cementera|siderúrgica|eléctrica|energética|farmacéutica|tecnológica|fabricante|"
    r"operadora|operador|distribuidora|cadena|startup|start-up|gigante|consultora|gestora|fondo|"
    r"sociedad|filial|matriz|bodega|naviera|automotriz|textil|promotora|inmobiliaria|sindicato)"
    r"(?: (?:de )?[a-záéíóúüñ]+(?<! de)(?<! y)){0,2})"
)
NOUNS = r"(?!)"
"""Those that a name may seem to begin with: none, since capitals are for names."""
BODIES = (
    r"(?:(?:Confederación|Federación|Asociación|Unión|Sindicato|Cámara|Instituto|Consejo)"
    r"(?: (?:de la |de los |de las |del |de |y )?[A-ZÁÉÍÓÚ][\wáéíóúñ]+){1,4}|CCOO|UGT|CEOE|Coparmex)"
)
GOVERNMENTS = (
    r"(?:Banco de España|Banco de México|Banxico|Banco Central Europeo|BCE|Banco Central|"
    r"Banco de la República|Comisión Europea|CNMV|CNMC|Tribunal Supremo|Tribunal Constitucional|"
    r"Audiencia Nacional|Congreso|Senado|Corte Suprema|Suprema Corte|"
    r"Ministerio de(?: la| los| las|l)? [A-ZÁÉÍÓÚ][\w]+|Secretaría de(?: la|l)? [A-ZÁÉÍÓÚ][\w]+|"
    r"Superintendencia de [A-ZÁÉÍÓÚ][\w]+|Indecopi|Cofece|Indec|INE|Inegi)"
)
KNOWN = """
    Acciona; ACS; Aena; Almirall; Amadeus; América Móvil; BBVA; Banco Sabadell; Banco Santander;
    Bancolombia; Bankinter; CaixaBank; Cemex; Cencosud; Codelco; Ecopetrol; El Corte Inglés; Endesa;
    Falabella; Femsa; Ferrovial; Globant; Grifols; Grupo Bimbo; Grupo México; Iberdrola; Iberia;
    Inditex; Indra; LATAM Airlines; Mapfre; Mercadolibre; Mercado Libre; Mercadona; Naturgy; Pemex;
    Petrobras; Petroperú; Prisa; Renfe; Repsol; Sacyr; SQM; Telefónica; Televisa; Vueling; YPF
"""
NOT_NAMES = frozenset(
    """El La Los Las Un Una Unos Unas Lo Al Del De En Por Para Con Sin Según Tras Ante Bajo Desde
    Hasta Entre Sobre Pero Y E O U Si No Como Cuando Donde Mientras Aunque Porque Además También Este
    Esta Estos Estas Ese Esa Su Sus Se Nos Ya Hoy Ayer Señor Señora Don Doña Lunes Martes Miércoles
    Jueves Viernes Sábado Domingo Enero Febrero Marzo Abril Mayo Junio Julio Agosto Septiembre Octubre
    Noviembre Diciembre PIB IVA IPC PYME Pymes Gobierno Estado""".split()
)
CIVILITIES = r"(?:don |doña |el señor |la señora |Sr\. |Sra\. )*"
CALLED = r"(?:denominad[oa]|llamad[oa]|bautizad[oa] como|de nombre)"
BY = r"(?!)"
AT = r"(?:de la firma |de la consultora |de la gestora |de |del )"
