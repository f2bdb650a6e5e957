"""Tests of the immutable classes."""
