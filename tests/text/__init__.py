"""Tests of the layout of texts."""
