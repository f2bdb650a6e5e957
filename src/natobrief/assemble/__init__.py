"""Findings into facts: what the rules found becomes a brief, every value with its words."""
