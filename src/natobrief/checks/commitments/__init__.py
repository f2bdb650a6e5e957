"""Checks of commitments and packages: NB5xx."""
