"""Stages of deals that rules treat alike."""

from digest.model.entry import DealStatus

HOPED = frozenset({DealStatus.RUMOURED, DealStatus.IN_TALKS})
"""What may yet come to be."""
TOLD = frozenset({DealStatus.ANNOUNCED, DealStatus.AGREED, DealStatus.COMPLETED})
"""What is, or is to be."""
OVER = frozenset({DealStatus.REJECTED, DealStatus.ENDED})
"""What has come to nothing."""
FAILED = OVER | {DealStatus.DENIED}
"""What has come to nothing, or never was."""
