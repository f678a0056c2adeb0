"""Who agrees what with whom: triggers with typed slots, joined across sentences."""
