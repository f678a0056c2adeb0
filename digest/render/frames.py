"""Which part of a page is its theme's frame, the same around all pages, and which its blocks.

What the blocks of a page print depends on what it shows and on the templates that fill them, not
on the outermost template around them. So it can be kept, and a change of the frame, such as another
style sheet or another footer, renders the frames of all pages and nothing in them.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from jinja2 import TemplateError, meta, nodes

from digest.codec import digest_of, encode
from digest.render.theme import Theme, parse_template, reach_of
from digest.value import Value

_TELLING = (
    nodes.Assign,
    nodes.AssignBlock,
    nodes.Block,
    nodes.CallBlock,
    nodes.EvalContextModifier,
    nodes.ExprStmt,
    nodes.FromImport,
    nodes.Import,
    nodes.Macro,
)
"""What may change what blocks see or print, outside of them."""
_REFERRING = (nodes.FromImport, nodes.Import, nodes.Include)
_STATEFUL = {"cycler", "joiner", "lipsum", "namespace", "self"}
"""Names of what may carry more than values between the frame and the blocks."""
_STATIC = {"asset", "has_asset"}
"""Names of what tells of static files."""

_Sources = Mapping[str, tuple[str, str]]


class Framed(Value):
    """How the pages of a template part into a frame and blocks."""

    blocks: tuple[str, ...] = ()
    """Names of the blocks that the frame holds; none where the two cannot be told apart."""
    mark: str = ""
    """Fingerprint of all in the theme that these blocks print."""


@dataclass(slots=True, kw_only=True)
class Place:
    """All that a frame reads of a page; it knows afterwards what that was."""

    address: str
    """Address of the page."""
    told: bool = False
    """Whether the frame read that address itself."""
    linked: set[str] = field(default_factory=set)
    """Addresses that it links to."""

    @property
    def path(self) -> str:
        """Address of the page, for templates."""
        self.told = True
        return self.address


def part_template(template: str, theme: Theme) -> Framed:
    """Return how the pages of a template part.

    They do where templates extend each other by fixed names, and the frame reads no more of a page
    than where it stands: then it can be rendered without the page.
    """
    try:
        lineage = _find_lineage(template, theme.sources)
        return _part(lineage, theme) if lineage else Framed()
    except TemplateError:
        return Framed()


def _find_lineage(template: str, sources: _Sources) -> list[str]:
    """Return a template, the one that it extends, and so on; none if that is not fixed."""
    found: list[str] = []
    while template in sources and template not in found:
        found.append(template)
        tree = parse_template(sources[template][1])
        extended = [*tree.find_all(nodes.Extends)]
        if not extended:
            return found
        if len(extended) > 1 or extended[0] not in tree.body:
            return []
        name = extended[0].template
        template = name.value if isinstance(name, nodes.Const) else ""
    return []


def _part(lineage: list[str], theme: Theme) -> Framed:
    sources = theme.sources
    trees = [parse_template(sources[name][1]) for name in lineage]
    fillers = [node for tree in trees[:-1] for node in tree.body if not _extends(node)]
    telling = [node for node in trees[-1].body if _is_telling(node)]
    frame = [node for tree in trees for node in _outside_blocks(tree)]
    if not (_reads_only_place(frame, sources) and _is_stateless(lineage[0], sources)):
        return Framed()
    blocks = [node.name for node in _outside_blocks(trees[-1]) if isinstance(node, nodes.Block)]
    filling = nodes.Template([*fillers, *telling])
    used = {name: sources[name][1] for name in _reach([filling], sources)}
    names = _names_in(filling).union(*(_names_in(parse_template(text)) for text in used.values()))
    assets = {asset.name: asset.path for asset in theme.assets.values() if names & _STATIC}
    parts = repr(filling), used, assets, dict(theme.messages)
    return Framed(blocks=tuple(dict.fromkeys(blocks)), mark=digest_of(encode(parts)))


def _extends(node: nodes.Node) -> bool:
    return isinstance(node, nodes.Extends)


def _is_telling(node: nodes.Node) -> bool:
    return any(isinstance(one, _TELLING) for one in (node, *node.find_all(nodes.Node)))


def _outside_blocks(node: nodes.Node) -> Iterator[nodes.Node]:
    """Yield all nodes below one but those in blocks."""
    for child in node.iter_child_nodes():
        yield child
        if not isinstance(child, nodes.Block):
            yield from _outside_blocks(child)


def _reach(some: Iterable[nodes.Node], sources: _Sources) -> list[str]:
    """Return the templates that some nodes include or import, with all that these reach."""
    named = {name for node in some for name in meta.find_referenced_templates(_tree(node))}
    if None in named:
        return sorted(sources)
    return sorted({one for name in named if name for one in reach_of(name, sources)})


def _tree(node: nodes.Node) -> nodes.Template:
    return node if isinstance(node, nodes.Template) else nodes.Template([node])


def _reads_only_place(frame: Collection[nodes.Node], sources: _Sources) -> bool:
    """Tell whether nodes, and what they include or import, read no more of a page than `Place`."""
    used = _reach((node for node in frame if isinstance(node, _REFERRING)), sources)
    trees = (parse_template(sources[name][1]) for name in used)
    every = [*frame, *(node for tree in trees for node in tree.find_all(nodes.Node))]
    read = sum(_is_page(node) for node in every)
    return read == sum(
        isinstance(node, nodes.Getattr) and node.attr == "path" and _is_page(node.node)
        for node in every
    )


def _is_page(node: nodes.Node) -> bool:
    return isinstance(node, nodes.Name) and node.name == "page"


def _is_stateless(template: str, sources: _Sources) -> bool:
    """Tell whether nothing but values goes from a frame into its blocks, and nothing back."""
    trees = [parse_template(sources[name][1]) for name in reach_of(template, sources)]
    blocks = (block for tree in trees for block in tree.find_all(nodes.Block))
    return not any(block.scoped or block.required for block in blocks) and not any(
        _names_in(tree) & _STATEFUL for tree in trees
    )


def _names_in(tree: nodes.Node) -> set[str]:
    return {name.name for name in tree.find_all(nodes.Name)}
