"""What the page of results says beside its tables."""

HEAD = """\
<!-- Made by `python -m bench.generators`; change it there. -->

# Speed

What a build costs, beside other site generators that make the same pages of the same articles. \
Numbers are ratios of Digest to the other program: 0.5 is half of what it takes, 2 is twice as \
much. Each is the median of pairs of runs that took turns. Two numbers in one cell are processor \
time (of all cores) and time by the clock.

{measured}

The others find nothing: they are handed the facts. Digest finds them, once an article; \
"from nothing" is what that costs, and the other lines are the builds after it.
"""
"""How to read the tables."""
EQUAL = """\
## What is compared

The articles are invented, about {words} words each, twenty a day, with companies, people, a deal, \
amounts and quotations. Digest gets them as saved articles. The others get the same text with the \
facts in its front matter, ready to print. All have a theme of the same few templates and write a \
page an article, a page a day, a home page, an archive, a feed and a sitemap. After each run the \
pages are counted and looked into: planted facts, edited sentences, new titles and a changed \
footer must be on them.

{sizes}
Not equal, and left so:

- An entry's page of Digest shows the sentences that facts came from; the others' show them all.
- Digest writes each entry as JSON beside its page. The others do not.
- Digest waits for the disk and exchanges one version of the site for the next. The others write \
into the folder that readers see, and leave the disk to the system.
- The others build everything every time, except in their previews. Pelican can keep what it has \
read, which is not its default.
"""
"""What is equal and what is not."""
REPEAT = """\
## Measure it yourself

```sh
make bench-generators                                        # 500 articles
make bench-generators ARGS="--articles 10000 anew edit"      # larger, and in part
make bench-generators ARGS="--articles 100000 --runs 1 anew" # as far as memory and patience go
make bench-generators ARGS="--articles 100000 --words 60"    # short articles: the same, sooner
```

The other programs are installed from PyPI and npm into `.digest/bench/generators/`, each in an \
environment of its own; one that cannot be installed is left out, with the reason. \
`--report FILE` writes this page of all that was measured.
"""
"""How to repeat it."""
