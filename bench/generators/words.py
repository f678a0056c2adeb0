"""Words of which invented articles are made: no company, person or event in them is real."""

STEMS = tuple(
    "Aldwen Bexcor Bramvik Cadmere Corvall Dunmarsh Elverton Fenholt Garrowby Halvorset Ingleford "
    "Jorvane Kelmarsh Lindvale Marrowick Norvane Oxenholt Pellworth Quenmore Rudvale Selvane "
    "Tarnholt Ulverby Vexmoor Wendlow Yarrowby Zelmarsh Ashvale Brintoft Caldmoor".split()
)
"""First words of companies' names."""
TRADES = tuple(
    "Energy Foods Motors Logistics Telecom Systems Holdings Mining Insurance Airlines Retail Steel "
    "Shipping Pharma Semiconductor Capital Packaging Robotics".split()
)
"""Last words of companies' names."""
FIRST_NAMES = tuple(
    "Amara Beatrice Carlos Daniel Elena Farid Grace Helen Ivan James Kofi Laura Marco Nadia Omar "
    "Priya Rosa Samuel Thabo Victoria William Yasmin Peter Maria".split()
)
"""Given names."""
LAST_NAMES = tuple(
    "Adeyemi Bauer Castro Dlamini Eriksen Fischer Gupta Haddad Jansen Kowalski Lindqvist Mokoena "
    "Novak Okafor Petrov Quinlan Rossi Santos Tanaka Usman Vargas Whitfield Yilmaz Zielinski".split()
)
"""Family names."""
ROLES = ("chief executive", "chairman", "finance director", "chief operating officer", "founder")
"""What the people are."""
CITIES = tuple(
    "Lagos,Mumbai,Osaka,Rotterdam,Nairobi,Lisbon,Manchester,Dubai,Milan,Geneva,Seoul,"
    "Johannesburg,Warsaw,Houston,Santiago".split(",")
)
"""Where things happen."""
PRODUCTS = (
    "cold-chain storage", "wind turbine parts", "school software", "ferry engines", "rail sensors",
    "flour and feed", "battery recycling", "mobile payments", "copper cable", "hospital beds",
)  # fmt: skip
"""What the companies sell."""
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")
"""Days of the week."""
MONEY = (
    ("€{}m", "EUR"), ("£{}m", "GBP"), ("R{} million", "ZAR"), ("¥{}bn", "JPY"),
    ("Rs {} crore", "INR"), ("{} billion won", "KRW"), ("${}m", "USD"),
)  # fmt: skip
"""How amounts are written, and their currencies."""
PEGGED = (("{} million dirhams", "3.6725"), ("{} million Saudi riyals", "3.75"))
"""Amounts of currencies whose worth in dollars is fixed, and how many of them a dollar is.

So an invented article of any day can state a conversion that is right.
"""
QUOTES = (
    "We have waited nine years for a partner that understands {product}",
    "Nobody in this business can afford to stand still, and we do not intend to",
    "Our customers in {city} asked for shorter delivery times, and now they will get them",
    "It is a fair price for a company that knows {product} better than anyone else",
    "The hard part begins tomorrow, when two sets of engineers have to share one workshop",
    "We looked at every plant between here and {city} before we signed",
)
"""What people say."""
LEADS = (
    (
        "{buyer} agrees to buy {target}",
        "{buyer} has agreed to buy {target} for {price} in cash, the two companies said on {weekday}, in a move that joins two of the larger makers of {product}.",
    ),
    (
        "{buyer} and {target} form joint venture",
        "{buyer} and {target} will form a joint venture worth {price} to make {product}, the two companies said on {weekday}.",
    ),
    (
        "{buyer} invests in {target}",
        "{buyer} said on {weekday} it would invest {price} in {target}, its largest commitment so far to {product}.",
    ),
    (
        "{buyer} wins contract from {target}",
        "{buyer} has won a contract worth {price} to supply {product} to {target}, it said on {weekday}.",
    ),
)  # fmt: skip
"""Headline and first sentence of each kind of news."""
STATED = "The plant that the two companies plan in {city} will cost {stated}, according to a statement they issued together, and should open within three years."
"""A sentence with an amount and its conversion."""
SPOKEN = "“{quote},” said {person}, the {role} of {company}, at a press conference in {city}."
"""A sentence with a quotation, its speaker, the speaker's role and company."""
FIGURES = (
    "Revenue at {company} rose {percent}% to {money} in the year to March.",
    "The group expects savings of {money} a year from the third year on.",
    "{company} made a net profit of {money} in the first half, its accounts show.",
    "A new warehouse near {city} will cost {company} a further {money}, it said.",
    "Shares in {company} rose {percent}% on {weekday} after the announcement.",
)
"""Sentences with figures of their own."""
BACKGROUND = (
    "The talks began in the spring and were interrupted twice, once by a strike at the port and once by a change in the law on foreign owners.",
    "Both boards have approved the plan, which must still pass the scrutiny of the authorities in {city}.",
    "Demand for {product} has been growing steadily, although smaller suppliers complain that large customers pay later than they used to.",
    "The companies have worked together before, on a line of {product} that was sold mainly to public buyers.",
    "Rivals have been watching closely, and at least one of them is understood to have prepared a proposal of its own.",
    "Workers at the site near {city} were told of the decision at a meeting in the canteen before it was made public.",
    "Most of the machines will be moved by ship, because the roads along the coast are closed to heavy vehicles in the rainy season.",
    "People who follow the market for {product} had expected a decision later in the year.",
    "The name of the business will not change, and its laboratory will stay where it is.",
    "Suppliers were given a week to say whether they wished to keep their present terms.",
    "It was not clear whether the workshop in {city} would be kept open once the new one is ready.",
    "The older buildings are to be turned into a training centre for apprentices, with classes in the evening.",
    "In the past the market has been shaped by weather, freight rates and the mood of a handful of large buyers.",
    "Neither company would say how the work is to be shared, only that the details had been settled.",
    "A similar plan failed some years ago when the owners could not agree on who should run it.",
    "Local officials welcomed the news and said the road to the harbour would be widened before work begins.",
    "Customers will see little change at first, since the two sales teams are to be kept apart for some time.",
    "The market for {product} remains split among many small firms, few of which sell beyond their own region.",
)  # fmt: skip
"""Sentences that carry no fact worth showing."""
