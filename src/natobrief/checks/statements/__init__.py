"""Checks of what was said: NB4xx."""
