"""What bodies are called that make and sell, and those that rather order and buy."""

MAKERS = frozenset(
    """contractor shipbuilder manufacturer maker builder supplier provider producer planemaker
    drugmaker chipmaker carmaker steelmaker consultancy engineer shipyard yard works aerospace
    aircraft shipyards yards shipbuilding manufacturing vehicles locomotive locomotives turbines
    engines trucks buses semiconductor semiconductors contractors construction builders
    constructions dredger driller caterer cleaner integrator vendor toolmaker truckmaker busmaker
    trainmaker gunmaker boatbuilder coachbuilder housebuilder foundry designer architect
    architects software systems technologies robotics""".split()
)
"""Nouns, and words of names, of those who mostly supply."""
BUYERS = frozenset(
    """airline airways airlines carrier railway railways rail hospital hospitals clinic university
    college school museum theatre council authority ministry city town county municipality army
    navy police club zoo airport shipowner shipping ferries utility procurement administrator
    transit metro transport department government agency diocese church festival library prison
    opera orchestra district borough commission""".split()
)
"""Nouns, and words of names, of those who mostly order."""
TRADES = frozenset(
    """cleaning security catering software technology engineering construction drilling dredging
    consulting consultancy logistics haulage waste recruitment payroll facilities demolition
    scaffolding printing packaging robotics defence defense aerospace electronics equipment
    machinery rolling-stock signalling drainage roofing landscaping marketing advertising
    architecture design surveying survey it""".split()
)
"""Words before "firm" or "company" of those who work for others."""
