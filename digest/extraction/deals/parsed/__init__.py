"""Deals by the grammar of a sentence: who is subject, object or complement of what names one."""
