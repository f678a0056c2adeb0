"""Kinds of deals that one deal may be called by."""

from digest.model.entry import DealType

_KIN = (
    frozenset({DealType.ACQUISITION, DealType.MERGER}),
    frozenset({DealType.ACQUISITION, DealType.DIVESTITURE}),
    frozenset({DealType.PARTNERSHIP, DealType.JOINT_VENTURE}),
    frozenset({DealType.PARTNERSHIP, DealType.CONTRACT}),
    frozenset({DealType.PARTNERSHIP, DealType.MERGER}),
    frozenset({DealType.PARTNERSHIP, DealType.FINANCING}),
    frozenset({DealType.INVESTMENT, DealType.FINANCING}),
    frozenset({DealType.INVESTMENT, DealType.JOINT_VENTURE}),
)


def are_kin(kind: DealType, types: frozenset[DealType]) -> bool:
    """Tell whether one deal may be called by both: a pact by any of several names."""
    return kind in types or any(kind in kin and types & kin for kin in _KIN)
