"""What an amount may be, by the word that names it or the verb that does something with it.

A word that may be many things has several senses, one that may be anything has none: two amounts
are different things where both are named and share no sense, so "paid" and "fined" may be one.
"""

from collections import defaultdict
from collections.abc import Iterator

from digest.lexicon.inflection import noun_forms, verb_forms
from digest.lexicon.tables import read_lists

_NOUNS = """
    price: price, acquisition, takeover, purchase, buyout, merger, deal, bid, offer, approach,
        proposal, valuation, sale, auction, fee, transfer, transaction, consideration, order,
        contract, buyback, repurchase
    fine: fine, penalty, settlement, compensation, redress, damages, refund, payout, deal, claim,
        sanction
    debt: debt, borrowing, loan, credit, mortgage, overdraft, bond, note, issue, rescue, bailout,
        liability, package, facility, funding, financing, investment
    raising: funding, round, financing, equity, capital, stock, share, listing, ipo, flotation,
        float, offering, placement, investment, deal, issue, sale, appeal
    outlay: spending, investment, cost, bill, expense, outlay, budget, capex, expenditure, aid,
        grant, donation, gift, subsidy, help, support, relief, rescue, bailout, package, funding,
        financing, appeal, buyback, repurchase
    profit: profit, earnings, income, ebit, ebitda, surplus
    revenue: revenue, sales, turnover, taking, receipt, royalty
    loss: loss, deficit, shortfall, gap, damage, cost, claim, charge, impairment, writedown, write,
        hit, provision
    dividend: dividend, payout
    pay: pay, salary, wage, bonus, remuneration, raise, award, package
    tax: tax, duty, tariff, levy, vat
    orders: order, booking, backlog, contract, deal
    exports: export
    imports: import
    output: output, production
    assets: asset
    flow: flow
    rent: rent
    inflation: inflation, price
    joblessness: unemployment, joblessness, jobless
    shares: share, stock
    holding: stake, holding, shareholding, share
    margin: margin
    premiums: premium
    forecast: forecast
    saving: saving
    shedding: loss, cut, reduction, redundancy, layoff
"""
"""Nouns of an amount: a fine of £5m, net debt was £5m."""

_PAYMENTS = """
    price: buy, repurchase, acquire, purchase, bid, offer, value, sell, fetch, auction, cost, order
    fine: fine, settle, compensate, refund, repay, penalise, order
    debt: owe, borrow, lend, repay, raise, loan, invest, sell
    saving: save
    raising: raise, commit, invest, secure, inject, list, float, offer, seek, sell
    outlay: spend, repurchase, invest, cost, build, commit, give, donate, pledge, promise, grant,
        lend, send, inject
    profit: earn, make
    revenue: earn, raise, gross
    loss: lose, cost, write, bear
    pay: earn
    orders: order
    stealing: steal, stole, embezzle
"""
"""Verbs with money for their object: fined Orin £5m, sold its arm for £5m."""

_STAFFING = """
    shedding: cut, axe, shed, slash, eliminate, dismiss, fire, lose
    hiring: hire, recruit, create, add
"""
"""Verbs with jobs for their object."""

_HOLDING = """
    holding: own, hold, control
"""
"""Verbs with a share for their object."""


def _gather(pairs: Iterator[tuple[str, str]]) -> dict[str, frozenset[str]]:
    senses: dict[str, set[str]] = defaultdict(set)
    for sense, word in pairs:
        senses[word].add(sense)
    return {word: frozenset(several) for word, several in senses.items()}


def _read_nouns(table: str) -> dict[str, frozenset[str]]:
    """Return the senses of nouns; a plural that is listed, as sales, has those of its own alone."""
    by_sense = read_lists(table)
    listed = {noun for nouns in by_sense.values() for noun in nouns}
    return _gather(
        (sense, form)
        for sense, nouns in by_sense.items()
        for noun in nouns
        for form in noun_forms(noun)
        if form == noun or form not in listed
    )


NAMED = _read_nouns(_NOUNS)
"""The senses of the nouns, in every form."""


def _read_verbs(table: str) -> dict[str, frozenset[str]]:
    return _gather(
        (sense, form)
        for sense, verbs in read_lists(table).items()
        for verb in verbs
        for form in verb_forms(verb)
    )


PAYMENTS = _read_verbs(_PAYMENTS)
"""The senses of verbs of money, in every form."""

STAFFING = _read_verbs(_STAFFING)
"""The senses of verbs of jobs, in every form."""

HOLDING = _read_verbs(_HOLDING)
"""The senses of verbs of shares, in every form."""

KINDS = frozenset("operating net gross underlying final interim special".split())
"""Words that pick one of several measures: net profit, a special dividend."""
