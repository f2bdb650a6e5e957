"""Checks of places: NB2xx."""
