"""Tests of reading dates."""
