"""Releases of our own with their facts, and how well they are read."""
