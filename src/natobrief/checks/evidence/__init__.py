"""Checks of evidence: NB9xx."""
