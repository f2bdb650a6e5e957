"""The forms and their names."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import pytest

from natobrief import UnsupportedFormat, dumps, json_schema, loads
from tests.forms.test_json import brief_of

_PROBE = """
import sys
import natobrief, natobrief.forms
print(sorted({"cattrs", "orjson", "natobrief.forms.json"} & set(sys.modules)))
"""


def test_importing_natobrief_imports_no_form() -> None:
    probe = subprocess.run([sys.executable, "-c", _PROBE], capture_output=True, check=True)  # noqa: S603
    assert probe.stdout.decode().strip() == "[]"


def test_an_unknown_form_is_refused_with_those_that_exist() -> None:
    with pytest.raises(UnsupportedFormat, match="'yaml' is not supported here; choose from json"):
        dumps(brief_of(""), "yaml")
    with pytest.raises(UnsupportedFormat, match="choose from json"):
        loads("", "JSON")
    odd: Any = []
    with pytest.raises(UnsupportedFormat, match=r"format \[\] is not supported"):
        loads("", odd)


def test_a_schema_is_new_each_time() -> None:
    json_schema()["$defs"]["Evidence"]["anyOf"].clear()
    json_schema()["$defs"]["Venue"]["properties"]["timezone"]["not"].clear()
    assert json_schema() == json_schema()
    assert json_schema()["$defs"]["Evidence"]["anyOf"]
    assert json_schema()["$defs"]["Venue"]["properties"]["timezone"]["not"]
