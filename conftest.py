"""Run the examples of the README, of the docs and of all docstrings as tests."""

from doctest import ELLIPSIS

from sybil import Sybil
from sybil.parsers import myst, rest

_pages = Sybil(
    name="pages",
    parsers=[
        myst.PythonCodeBlockParser(doctest_optionflags=ELLIPSIS),
        myst.SkipParser(),
    ],
    patterns=["README.md", "docs/*.md", "docs/*/*.md"],
)

_docstrings = Sybil(
    name="docstrings",
    parsers=[rest.DocTestParser(optionflags=ELLIPSIS)],
    path="src",
    patterns=["*.py"],
)

pytest_collect_file = (_pages + _docstrings).pytest()
