"""Who takes part in what a verb or noun of a parsed sentence tells, by its frame."""

from collections.abc import Iterator

from digest.extraction.deals.parsed.amounts import find_amounts
from digest.extraction.deals.parsed.asked import is_supposed
from digest.extraction.deals.parsed.idioms import find_frames
from digest.extraction.deals.parsed.near import suits_surroundings
from digest.extraction.deals.parsed.nouns import read_noun
from digest.extraction.deals.parsed.owning import find_seller, sells_own
from digest.extraction.deals.parsed.roles import Roles
from digest.extraction.deals.parsed.stage import accompanies_past, find_stage
from digest.extraction.deals.parsed.tree import Tree
from digest.extraction.deals.parsed.verbs import read_verb
from digest.lexicon.deals.frames.frame import Frame
from digest.model.entry import DealStatus, DealType
from digest.value import Value, replace

_INVESTORS = frozenset("arm capital fund investor firm capitalist unit backer debt".split())
_FOR_HIMSELF = frozenset({"acquirer", "investor", "seller", "claimant", "payer", "lender"})
_TIED = frozenset({"dobj", "nsubjpass", "attr"})


class Event(Value, kw_only=False):
    """One telling of a deal."""

    frame: Frame
    """What told it."""
    token: int
    """Index of its word among the tokens of the sentence."""
    stage: DealStatus | None
    """How far it has come, where the verb above it tells."""
    amounts: tuple[int, ...]
    """Indexes of the amounts that the grammar ties to it, the closest first."""
    roles: tuple[tuple[str, str], ...]
    """Names and roles, in order."""
    own: bool = False
    """Whether the seller by himself is enough: what he sells is his, and named."""
    tied: bool = True
    """Whether a noun is what a verb does or is done to, not named by the way."""


def find_events(tree: Tree) -> tuple[Event, ...]:
    """Return what the words of the sentence that have frames tell, with what they share."""
    events = tuple(_read_events(tree))
    told = [event.roles for event in events]
    return tuple(
        replace(event, roles=(*event.roles, *find_seller(event.roles, told))) for event in events
    )


def _read_events(tree: Tree) -> Iterator[Event]:
    """Yield what each word of the sentence that has a frame tells."""
    for at in range(len(tree.nodes)):
        token = tree.sources[at]
        if token is None or tree.names(at) or is_supposed(tree, at):
            continue
        verb = tree.nodes[at].tag.startswith("VB")
        for frame in find_frames(tree, at):
            if not suits_surroundings(tree, at, frame) or _only_describes(tree, at, frame):
                continue
            found = read_verb(tree, at, frame) if verb else read_noun(tree, at, frame)
            roles = _distinct(found)
            if roles:
                own = sells_own(tree, at, frame, roles)
                amounts = find_amounts(tree, at)
                stage = find_stage(tree, at)
                if stage is None and accompanies_past(tree, at):
                    stage = frame.done
                tied = verb or _is_tied(tree, at)
                yield Event(frame, token, stage, amounts, roles, own, tied)


def _is_tied(tree: Tree, noun: int) -> bool:
    """Tell whether somebody does something to what the noun names, or it goes to somebody."""
    node = tree.nodes[noun]
    goes = node.relation == "nsubj" and tree.nodes[node.head].lemma == "go"
    return goes or node.relation in _TIED


def _only_describes(tree: Tree, at: int, frame: Frame) -> bool:
    """Tell whether a word only says what a sum or a firm is: "a combined €12m", "venture arm"."""
    node = tree.nodes[at]
    if node.relation == "compound" and node.lemma == "venture":
        return tree.nodes[node.head].lemma in _INVESTORS
    return frame.type is DealType.MERGER and node.relation == "amod"


def _distinct(found: Roles) -> tuple[tuple[str, str], ...]:
    """Return each name with its first role; a person has one only where he acts for himself."""
    roles: dict[str, str] = {}
    for held, role in found:
        if role and (not held.person or role in _FOR_HIMSELF):
            roles.setdefault(held.name, role)
    return tuple(roles.items())
