"""Words that open sentences with a capital and are no names, in languages whose nouns are small."""

from digest.lexicon.tables import read_lists

OPENERS = read_lists("""
    fr: le, la, les, l, un, une, des, du, de, d, ce, cet, cette, ces, son, sa, ses, leur, leurs, il,
        elle, ils, elles, on, en, au, aux, à, dans, sur, selon, pour, par, avec, sans, après, avant,
        depuis, mais, et, ou, si, quand, lorsque, comme, cependant, pourtant, toutefois, ainsi,
        enfin, alors, outre, malgré, face, hier, mardi, chaque, plusieurs, deux, trois, environ,
        près, plus, moins, quelque, tous, toutes, selon, ensuite, déjà, aujourd, c, s, n, qu
    es: el, la, los, las, un, una, unos, unas, lo, este, esta, estos, estas, ese, esa, su, sus, él,
        ella, ellos, ellas, en, al, del, de, a, con, sin, por, para, según, tras, antes, después,
        desde, hasta, sobre, pero, y, o, si, cuando, como, aunque, además, también, así, mientras,
        ayer, hoy, cada, varios, dos, tres, unos, cerca, más, menos, se, no, ya, todo, todos
    it: il, lo, la, i, gli, le, l, un, uno, una, questo, questa, questi, queste, quel, quella, suo,
        sua, suoi, sue, loro, egli, lui, lei, essa, esso, in, al, alla, ai, del, della, dei, di, da,
        dal, dalla, con, senza, per, tra, fra, su, sul, sulla, secondo, dopo, prima, ma, e, o, se,
        quando, come, anche, inoltre, così, mentre, ieri, oggi, ogni, due, tre, circa, più, meno,
        si, non, già, tutti, tutte, nel, nella
    pt: o, a, os, as, um, uma, uns, umas, este, esta, estes, estas, esse, essa, seu, sua, seus, suas,
        ele, ela, eles, elas, em, no, na, nos, nas, ao, à, do, da, dos, das, de, com, sem, por,
        para, segundo, após, antes, depois, desde, até, sobre, mas, e, ou, se, quando, como, embora,
        além, também, assim, enquanto, ontem, hoje, cada, vários, dois, duas, três, cerca, mais,
        menos, não, já, todos, todas, isso
""")
"""By language, in lower case."""

DEFINITE = read_lists("""
    de: der, die, das, den, dem, des, dieser, diese, dieses, diesen, diesem
    fr: le, la, les, l, ce, cet, cette, ces
    es: el, la, los, las, este, esta, estos, estas
    it: il, lo, la, i, gli, le, l, questo, questa, questi, queste
    pt: o, a, os, as, este, esta, estes, estas
    nl: de, het, deze, dit
""")
"""Words before what was told before, by language, in lower case: die 400 Stellen."""

TYING = frozenset("von über de d du del di van".split())
"""Words between a noun and its amount: la hausse de 8 %, das Plus von 8 Prozent."""
