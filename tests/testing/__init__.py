"""Tests of the public strategies."""
