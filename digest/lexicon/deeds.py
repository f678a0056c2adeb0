"""What firms do rather than persons, and persons rather than firms: verbs behind a name."""

FIRM_DEEDS = frozenset(
    """acquire acquires acquired merge merges merged demerge list lists listed relist delist
    delisted float floats floated supply supplies supplied manufacture manufactures manufactured
    produce produces produced export exports exported import imports imported ship ships shipped
    recall recalls recalled launch launches launched unveil unveils unveiled expand expands expanded
    operate operates operated insure insures insured brew brews brewed distil distils mine mines
    mined refine refines refined smelt smelts smelted breed breeds assemble assembles assembled
    distribute distributes distributed outsource outsources outsourced employ employs employed
    furlough furloughed issue issues issued build builds built open opens opened close closes closed
    shut shuts idle idles idled halt halts halted resume resumes resumed suspend suspends suspended
    cut cuts trim trims trimmed slash slashes slashed buy buys spin spins spun divest divests
    divested offload offloads offloaded post posts posted book books booked generate generates
    generated forecast forecasts guide guides guided swing swings swung file files filed default
    defaults defaulted collapse collapses collapsed trade trades traded rebrand rebrands rebranded
    stock stocks stocked license licenses licensed lease leases leased deliver delivers delivered
    install installs installed develop develops bid bids outbid tender tenders tendered swallow
    swallows swallowed absorb absorbs absorbed transfer transfers price prices priced charge charges
    refinance refinances refinanced restructure restructures restructured raise raises""".split()
)
"""Forms of verbs whose subject is rather a firm."""

PERSONAL_DEEDS = frozenset(
    """joked laughed smiled wept cried shrugged nodded tweeted testified graduated married divorced
    retired retires resigned resigns died dies wrote writes sang sings scored scores batted bowled
    swam ran walked plays played studied taught teaches grew lives lived sat stood spoke thinks
    thought believes feels felt loves loved remembers remembered knows knew remarked quipped mused
    grinned sighed conceded campaigned preached drove wore succeeds succeeded trained chairs
    pleads pleaded accuses accused""".split()
)
"""Forms of verbs whose subject is rather a person."""

PERSONAL_FATES = frozenset(
    """appointed arrested jailed born buried elected promoted re-elected sworn sacked fired
    dismissed ousted murdered kidnapped hospitalised hospitalized convicted acquitted sentenced
    married survived deported extradited crowned knighted succeeded reappointed bailed remanded
    indicted pardoned injured killed shot stabbed""".split()
)
"""Participles of what is done to persons: X has been appointed."""

HOLDINGS = frozenset(
    """workers employees staff drivers pilots crews passengers customers clients tenants depositors
    policyholders subscribers franchisees creditors bondholders shareholders investors managers
    branches stores shops outlets restaurants factories mills plants mines depots warehouses flights
    trains buses ferries trucks tickets cards products brands shares stock bonds debts losses profit
    profits revenue revenues sales earnings turnover dividend headquarters subsidiary subsidiaries
    franchise franchises payroll""".split()
)
"""What stands behind a firm's name as its own: X workers, X branches."""
