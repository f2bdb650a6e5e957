"""Dates in running text, with the words that state them."""

from natobrief.rules.dates.mention import DateMention, Precision
from natobrief.rules.dates.read import find_dates, read_dates

__all__ = ["DateMention", "Precision", "find_dates", "read_dates"]
