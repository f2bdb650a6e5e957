"""Tests of what sort of document a text is."""
