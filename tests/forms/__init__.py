"""Tests of the forms that briefs are written in."""
