"""Portuguese: how the papers of Brazil, Portugal and Africa write figures."""

from decimal import Decimal

from digest.lexicon.languages import per_nouns_west
from digest.lexicon.languages.figures import (
    MILLION,
    THOUSAND,
    FigureWords,
    find_counted,
    make_lemma,
    read_iberian,
    read_per,
)
from digest.lexicon.languages.money_pt import COINS, NAMES
from digest.lexicon.tables import read_table
from digest.model.entry import Qualifier

_SPELLED = (
    "zero um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze "
    "dezesseis dezessete dezoito dezenove vinte".split()
)
_PLAIN = {"uma": 1, "duas": 2, "quatorze": 14, "dezasseis": 16, "dezassete": 17, "dezanove": 19}
_PLAIN |= {"cem": 100, "cento": 100}
_TENS = "trinta quarenta cinquenta sessenta setenta oitenta noventa".split()
_HUNDREDS = "duzent trezent quatrocent quinhent seiscent setecent oitocent novecent".split()

_COUNTED = read_table("""
    posto de trabalho: postos de trabalho
    posto: postos
    vaga: vagas
    emprego: empregos
    demissão: demissões
    despedimento: despedimentos
    funcionário: funcionários
    trabalhador: trabalhadores
    empregado: empregados
    colaborador: colaboradores
    operário: operários
    desempregado: desempregados
    pessoa: pessoas
    habitante: habitantes
    morador: moradores
    cidadão: cidadãos
    família: famílias
    passageiro: passageiros
    turista: turistas
    visitante: visitantes
    cliente: clientes
    usuário: usuários
    utilizador: utilizadores
    assinante: assinantes
    estudante: estudantes
    aluno: alunos
    médico: médicos
    enfermeiro: enfermeiros
    migrante: migrantes
    ferido: feridos
    vítima: vítimas
    morto: mortos
    ação: ações
    acção: acções
    papel: papéis
    veículo: veículos
    carro: carros
    automóvel: automóveis
    caminhão: caminhões
    camião: camiões
    ônibus: ônibus
    autocarro: autocarros
    avião: aviões
    aeronave: aeronaves
    voo: voos
    navio: navios
    contêiner: contêineres
    contentor: contentores
    casa: casas
    moradia: moradias
    apartamento: apartamentos
    imóvel: imóveis
    fogo: fogos
    quarto: quartos
    leito: leitos
    cama: camas
    loja: lojas
    agência: agências
    balcão: balcões
    empresa: empresas
    fábrica: fábricas
    fornecedor: fornecedores
    agricultor: agricultores
    produtor: produtores
    saca: sacas
    cabeça de gado: cabeças de gado
    garrafa: garrafas
    unidade: unidades
    cópia: cópias
    exemplar: exemplares
    bilhete: bilhetes
    ingresso: ingressos
    pedido: pedidos
    município: municípios
    domicílio: domicílios
    painel: painéis
    turbina: turbinas
""")

PORTUGUESE = FigureWords(
    spelled=read_iberian(_SPELLED, _TENS, _HUNDREDS, _PLAIN)
    | {"meio": Decimal("0.5"), "meia": Decimal("0.5"), "mil": THOUSAND},
    tie="e",
    rounds={
        r"uma\s+dezena(?=\s+d)": Decimal(10),
        r"uma\s+dúzia(?=\s+d)": Decimal(12),
        r"meia\s+dúzia(?=\s+d)": Decimal(6),
        r"uma\s+centena(?=\s+d)": Decimal(100),
        r"meia\s+centena(?=\s+d)": Decimal(50),
        r"um\s+milhar(?=\s+d)": THOUSAND,
    },
    fractions={
        r"(?:a\s+)?metade(?=\s+d|[,.])": Decimal(50),
        r"um\s+terço(?=\s+d|[,.])": Decimal(100) / 3,
        r"dois\s+terços(?=\s+d|[,.])": Decimal(200) / 3,
        r"um\s+quarto(?=\s+d[oae]s?\s+(?!hotel|hospital)|[,.])": Decimal(25),
        r"três\s+quartos(?=\s+d[oae]s?\s+(?!hotel|hospital))": Decimal(75),
        r"um\s+quinto(?=\s+d|[,.])": Decimal(20),
        r"um\s+décimo(?=\s+d|[,.])": Decimal(10),
    },
    scales={
        r"mm(?=\s?(?:de\b|[,.;)]|\s|$))": MILLION,
        r"m(?=\s?[€$])": MILLION,
    },
    names=NAMES,
    coins=COINS,
    percent=r"%|por\s+cento",
    points=r"pontos?\s+percentua(?:l|is)|p\.\s?p\.|pp\b",
    basis=r"pontos?[\s-]base|pontos\s+básicos|pb\b",
    index=r"pontos?",
    index_unit="pontos",
    indices=r"Ibovespa|\bPSI\b|[íi]ndice\b|\bDow\b|Nasdaq|S&P|Nikkei|FTSE|\bDax\b|\bCac\b|Stoxx|\bbolsa\b",
    multiples={r"o\s+dobro": Decimal(2), r"o\s+triplo": Decimal(3), r"o\s+quádruplo": Decimal(4)},
    ratios=r"(?P<part>um|uma|dois|duas|três|quatro|cinco|seis|sete|oito|nove|\d{1,2})\s(?:[\w-]+\s)?(?:em|de)\scada\s"
    r"(?P<whole>dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|vinte|cem|\d{1,3})(?!\w)",
    times=r"vezes(?!\s+(?:ao|por|em|na)\b)",
    counted=find_counted(_COUNTED, r"nov[oa]s|outr[oa]s|jovens|pequen[oa]s|grandes"),
    lemma=make_lemma(_COUNTED),
    measures=r"toneladas?|quintais|quil[oóô]metros?(?:\s+quadrados)?|hectares?|metros?(?:\s+(?:quadrados|cúbicos))?|"
    r"barris|litros|quilos?|quilogramas|megawatts?|gigawatts?|quilowatts?|arrobas|alqueires|onças|graus(?:\s+Celsius)?|"
    r"quilowatts?-hora|megawatts?-hora",
    before={
        Qualifier.UP_TO: r"até|no\s+máximo|não\s+mais\s+(?:de|que)|um\s+máximo\s+de",
        Qualifier.AT_LEAST: r"(?:pelo|ao)\s+menos|no\s+mínimo|um\s+mínimo\s+de|não\s+menos\s+(?:de|que)|a\s+partir\s+de",
        Qualifier.MORE_THAN: r"mais\s+d[eoa]s?(?:\s+que)?|mais\s+que|superior(?:es)?\s+a(?:os?)?|acima\s+d[eoa]s?|"
        r"(?:ultrapass|super|exced)(?:a|am|ou|aram|ando|ado|e|em|eu|ar|ará)(?:\s+[oa]s?)?|além\s+d[eo]s?",
        Qualifier.LESS_THAN: r"menos\s+d[eoa]s?(?:\s+que)?|inferior(?:es)?\s+a(?:os?)?|abaixo\s+d[eoa]s?",
        Qualifier.ALMOST: r"quase|perto\s+d[eoa]s?|próxim[oa]s?\s+d[eoa]s?|praticamente",
        Qualifier.ABOUT: r"cerca\s+d[eoa]s?|aproximadamente|em\s+torno\s+d[eoa]s?|por\s+volta\s+d[eoa]s?|uns|umas|"
        r"estimad[oa]s?\s+em|à\s+volta\s+d[eoa]s?|na\s+casa\s+d[eoa]s?|a\s+rondar\s+os|rond(?:a|am|ou)\s+[oa]s?",
    },
    behind={
        Qualifier.ABOUT: r"aproximadamente\b",
        Qualifier.AT_LEAST: r"(?:no\s+mínimo|pelo\s+menos|ou\s+mais)\b",
        Qualifier.UP_TO: r"(?:no\s+máximo|ou\s+menos)\b",
    },
    up=r"aument\w+|sub(?:iu|iram|ir|irá|ida|indo|ido)\b|sobe(?:m|u)?\b|cresc\w+|increment\w+|alta\b|avan[çc]\w+|"
    r"elev\w+|dispar\w+|salt(?:ou|aram|o)\b|melhor(?:ou|aram|a)\b|valoriz\w+|apreci(?:ou|aram)\b|encarec\w+|acréscimo|expan\w+|"
    r"ampli(?:ou|aram|ar)\b|reajust\w+|escal(?:ou|ada)\b|agrav\w+|a\s+mais",
    down=r"ca(?:iu|íram|ir|irá|i|em|ído|indo)\b|queda\w*|baix(?:ou|aram|a|ar|o)\b|desc(?:eu|eram|e|er|ida)\b|diminu\w+|reduz\w+|reduç\w+|"
    r"recu(?:ou|aram|o|a|ar)\b|perd(?:eu|eram|e|er|a|as)\b|retra(?:ção|iu)\b|encolh\w+|despenc\w+|tomb(?:ou|o)\b|contra(?:iu|ção)\b|"
    r"cort(?:ou|aram|ar|a|e|es)\b|desvaloriz\w+|deprec\w+|enfraquec\w+|ced(?:eu|eram|e)\b|afund\w+|decresc\w+|declín\w+|barate\w+|encurt\w+|a\s+menos",
    change=r"em|de|do|d[eo]\s+cerca\s+de|em\s+cerca\s+de|numa?|uns",
    level=r"a|para(?:\s+[oa]s?)?|aos?|até|às?|ating\w+|alcanç\w+|fech(?:ou|aram)\s+[ae]m?|cotad[oa]s?\s+a|nos|em\s+até",
    gains=r"(?:alta|aumento|crescimento|subida|avanço|ganho|elevação|expansão|salto|acréscimo|valorização|reajuste)\s+(?:de|em|da\s+ordem\s+de)(?=\s*$)|"
    r"(?:sub(?:iu|iram|irá|ir)|cresceu|cresceram|aument(?:ou|aram)|avanç(?:ou|aram)|valoriz(?:ou|aram)(?:-se)?|ganh(?:ou|aram)|salt(?:ou|aram)|dispar(?:ou|aram)|sobe|acresceu)|(?:mais|alta|aumento|crescimento|subida|avanço|expansão)(?=\s*$)",
    losses=r"(?:queda|quebra|baixa|descida|redução|recuo|perda|retração|diminuição|corte|contração|decréscimo|desvalorização|tombo)\s+(?:de|em|da\s+ordem\s+de)(?=\s*$)|"
    r"(?:ca(?:iu|íram|irá|ir|i)|baix(?:ou|aram)|desceu|desceram|recu(?:ou|aram)|perd(?:eu|eram)|encolheu|despenc(?:ou|aram)|tomb(?:ou|aram)|ced(?:eu|eram)|contraiu(?:-se)?|desvaloriz(?:ou|aram)(?:-se)?|desce|afund(?:ou|aram))|(?:menos|queda|redução|recuo|descida|quebra)(?=\s*$)",
    more=r"a\s+mais\b|mais\b(?!\s+d[eo]\b)|acima\s+d|superior(?:es)?\s+a|de\s+(?:alta|aumento)\b",
    less=r"a\s+menos\b|menos\b(?!\s+d[eo]\b)|abaixo\s+d|inferior(?:es)?\s+a|de\s+queda\b",
    cuts=r"demit\w+|demiss\w+|desped\w+|dispens\w+|cort(?:e|a|ou|ar|ará)\w*|elimin\w+|extin\w+|suprim\w+|fech(?:a|ar|ou|amento)\b|deslig\w+",
    makes=r"cri(?:a|ou|ar|ará|ação|ando)\b|contrat\w+|ger(?:a|ou|ar|ará|ando)\b|empreg\w+|mant\w+|conta\b|tem\b|admit\w+",
    staff=r"(?:posto|vaga|emprego|demiss|despedimento|funcionári|trabalhador|empregad|colaborador|operári|pessoa)",
    lists=r"e",
    per_nouns=per_nouns_west.PORTUGUESE,
    per_subject={
        "litre": r"(?:o|um)\s+litro\s+d|litro\s+d[aoe]",
        "kilogram": r"(?:o|um)\s+quilo\s+d",
        "barrel": r"(?:o|um)\s+barril\s+d",
        "tonne": r"(?:a|uma)\s+tonelada\s+d",
        "bag": r"(?:a|uma)\s+saca\s+d",
        "ounce": r"(?:a|uma)\s+onça\s+d",
        "euro": r"o\s+euro(?![\w-])",
        "dollar": r"o\s+dólar(?![\w-])(?!\s+(?:canad|austral))",
        "pound": r"a\s+libra(?:\s+esterlina)?",
    },
    per_before={
        "share": r"por\s+(?:ação|acção|papel)(?:\s+de|\s+a)?",
        "year": r"por\s+ano|anualmente|anua(?:l|is)\s+de|ao\s+ano",
        "month": r"por\s+mês|mensa(?:l|is)\s+de|ao\s+mês",
    },
    per_behind=read_per(
        r"(?:por|ao|à|a|o|cada|a\s+cada|por\s+cada)\s|/\s?", per_nouns_west.PORTUGUESE
    )
    | {"year": r"(?:por|ao|cada)\s+ano\b|anua(?:l|is)\b"}
    | {"month": r"(?:por|ao|cada)\s+mês\b|mensa(?:l|is)\b"}
    | {"day": r"(?:por|ao|cada)\s+dia\b|diári[oa]s?\b"}
    | {"person": r"por\s+(?:pessoa|habitante|cabeça)\b|per\s+capita\b"},
    shares=r"\b(?:aç(?:ão|ões)|acç(?:ão|ões)|os\s+títulos|preço-alvo|dividendos?)\b",
    averages=r"em\s+média",
    reaches=r"até",
    leans=r"contra\b|um\b|até\b|após\b|ante\b|face\b|com\b|o\s+que|equivalente",
    between=r"entre(?:\s+os)?|de",
    joins=r"\s+e(?:\s+os)?\s+|\s+a\s+|\s?[-–—]\s?",
    turned_before=r"pass\w+|sub\w+|ca(?:iu|i|ir)|baix\w+|elev(?:ou|ar)|reduz\w+|aument(?:ou|ar)|recu(?:ou|ar)|cresceu",
    turns=r"\s+para\s+(?:os\s+)?",
    stated=r"(?:cerca\s+de|aproximadamente|equivalentes?\s+a|o\s+equivalente\s+a|mais\s+de|quase|perto\s+de|uns|=)",
    aside=r",?\s+(?:equivalentes?\s+a|o\s+equivalente\s+a|ou\s+seja)|,\s+(?:cerca\s+de|aproximadamente)",
    parts=r"d[oa]s\s+quais|del[ea]s",
    earned=r"lucr\w+|prejuízos?|receitas?|faturament\w+|faturação|vendas|dívidas?|investi\w+|aquisiç\w+|"
    r"orçamento|défice|déficit|financiament\w+|empréstimos?|multas?|ebitda|custos?|cust(?:a|ou|ará)\b|"
    r"perdas|volume\s+de\s+negócios|resultados?|dividendos?|subsídios?|capitaliza\w+",
    after=r"ante|contra|frente\sa|face\sa(?:os)?|após",
    clause=r"[;:!?]|,(?!\d)|\s[–—-]\s|\s(?:mas|enquanto|embora)\s",
    fillers=r"o|a|os|as|um|uma|uns|umas|de|do|da|dos|das|ao|à|aos|em|no|na|e|por|para|com|que|se|seu|sua|"
    r"mais|menos|até|quase|cerca|foi|é|entre",
    traps=r"(?:artigo|art\.|inciso|nº|número|página|capítulo|Boeing|Airbus|grupo|lei|canal|PEC|decreto)\s",
)
"""The table of Portuguese."""
