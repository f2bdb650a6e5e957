"""Checks of days and times: NB1xx."""
