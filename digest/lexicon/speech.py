"""Words with which papers give words to somebody."""

VERBS = frozenset(
    """said says say saying added adds adding told tells telling noted notes noting explained
    explains explaining argued argues arguing warned warns warning replied replies responded
    responds insisted insists insisting stressed stresses stressing emphasised emphasizes
    emphasises emphasized commented comments commenting remarked quipped joked observed
    observes recalled continued continues concluded concludes declared declares announced
    announces claimed claims admitted admits acknowledged acknowledges conceded concedes
    stated states highlighted highlights wrote writes asked asks answered reckons reckoned
    believes believed called calls calling described describes describing quoted quoting
    tweeted predicted predicts reported complained complains complaining suggested suggests
    maintained maintains confirmed confirms confirming denied agreed agrees dismissed
    dismissing hailed hails praised thinks vowed promised lamented countered retorted
    testified urged urges cited citing read termed labelled labeled dubbed branded criticised
    criticized slammed blasted welcomed accused pointed exclaimed wondered mused cautioned
    cautions reiterated reiterates affirmed boasted""".split()
)
"""Verbs whose subject speaks."""

UNNAMED = frozenset(
    """insider source sources official officials analyst analysts trader traders broker brokers
    executive executives spokesperson spokesman spokeswoman lawyer expert economist manager
    banker investor employee worker resident residents shareholder diplomat minister adviser
    observer person people statement report documents document letter memo filing email note
    ruling judge prosecutor company group firm bank MP ministry government union agency
    commission court regulator customer farmer driver shopkeeper owner director strategist
    researcher scientist critic critics supporter campaigner player manufacturer""".split()
)
"""Nouns that may name a speaker whom the article does not name."""
