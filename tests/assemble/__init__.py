"""Tests of the builders."""
