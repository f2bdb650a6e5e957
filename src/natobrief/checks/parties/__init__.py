"""Checks of countries, organisations and persons: NB3xx."""
