"""Offices whose holder leads the company that an article is about, by language.

Those of ministries, unions, banks' research and the like are left out: they say more of whose.
"""

HEADS = {
    "de": (
        r"(?:Vorstands|Konzern|Unternehmens|Firmen|Finanz)(?:chef|chefin|vorstand|vorständin)|"
        r"Vorstands(?:vorsitzende[rn]?|sprecher|sprecherin)|Finanzvorstand|Finanzvorständin|"
        r"Geschäftsführer|Geschäftsführerin|Firmengründer|Firmengründerin|CEO|CFO|COO|CTO"
    ),
    "fr": (
        r"PDG|directeur général|directrice générale|directeur financier|directrice financière|"
        r"président-directeur général|présidente-directrice générale|président du directoire|"
        r"présidente du directoire"
    ),
    "es": (
        r"consejer[oa] delegad[oa]|director(?:a)? (?:general|ejecutiv[oa]|financier[oa])|"
        r"president[ea] ejecutiv[oa]|gerente general|CEO|CFO"
    ),
    "ja": r"(?:代表取締役)?(?:会長|社長|副社長|最高経営責任者|最高財務責任者)(?:（[A-Z]{3}）)?|CEO|CFO",
    "ko": r"대표이사|대표|사장|최고경영자|최고재무책임자|CEO|CFO|대표이사 사장",
    "zh": (
        r"董事[长長]|[总總][经經]理|[总總]裁|首席[执執]行官|首席[财財][务務]官|[财財][务務](?:[长長]|[总總][监監])|"
        r"[执執]行[长長]|[创創][办辦始]人|CEO|CFO"
    ),
}
"""Patterns of whole roles."""
