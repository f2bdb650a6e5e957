"""The forms and their names."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from typing import Any, get_args

import pytest

from natobrief import (
    DateRange,
    Level,
    LossWarning,
    Meeting,
    Severity,
    UnsupportedFormat,
    ValidationError,
    Venue,
    dumps,
    json_schema,
    loads,
    lost,
)
from natobrief.forms import FORMATS, FORMS, Form, TableForm, TextForm, form_of_file
from natobrief.forms._registry import module_of
from tests.forms.test_json import brief_of

_PROBE = """
import sys
import natobrief, natobrief.forms
print(sorted({"cattrs", "orjson", "natobrief.forms.json"} & set(sys.modules)))
"""

_MEETING = Meeting(
    name="Talks",
    level=Level.OTHER,
    dates=DateRange(first=date(2024, 7, 9), last=date(2024, 7, 9)),
    venue=Venue(timezone="Europe/Riga"),
)


def test_importing_natobrief_imports_no_form() -> None:
    probe = subprocess.run([sys.executable, "-c", _PROBE], capture_output=True, check=True)  # noqa: S603
    assert probe.stdout.decode().strip() == "[]"


def test_an_unknown_form_is_refused_with_those_that_exist() -> None:
    with pytest.raises(UnsupportedFormat, match="'yaml' is not supported here; choose from json"):
        dumps(brief_of(""), "yaml")
    with pytest.raises(UnsupportedFormat, match="choose from json"):
        loads("", "JSON")
    with pytest.raises(UnsupportedFormat, match="'markdown' is not supported here"):
        loads("", "markdown")
    odd: Any = []
    with pytest.raises(UnsupportedFormat, match=r"format \[\] is not supported"):
        loads("", odd)


def test_a_schema_is_new_each_time() -> None:
    json_schema()["$defs"]["Evidence"]["anyOf"].clear()
    json_schema()["$defs"]["Venue"]["properties"]["timezone"]["not"].clear()
    assert json_schema() == json_schema()
    assert json_schema()["$defs"]["Evidence"]["anyOf"]
    assert json_schema()["$defs"]["Venue"]["properties"]["timezone"]["not"]


class TestTable:
    """The table of forms says what their modules do."""

    @pytest.mark.parametrize("form", FORMS, ids=lambda form: form.name)
    def test_the_module_has_what_the_table_says(self, form: Form) -> None:
        module = module_of(form)
        assert hasattr(module, "loads") is form.reads
        written = module.dumps(brief_of("NATO met.", meetings=(_MEETING,)))
        assert isinstance(written, bytes if form.is_binary else str)
        assert all(problem.pointer for problem in module.lost(brief_of("NATO met.")))

    def test_types_know_which_forms_are_text(self) -> None:
        assert get_args(TextForm) == tuple(form.name for form in FORMS if not form.is_binary)
        assert get_args(TableForm) == tuple(form.name for form in FORMS if form.is_binary)

    def test_names_and_endings_are_told_apart(self) -> None:
        endings = [ending for form in FORMS for ending in form.endings]
        assert len(set(endings)) == len(endings)
        assert len(set(FORMATS)) == len(FORMS)

    @pytest.mark.parametrize("form", FORMS, ids=lambda form: form.name)
    def test_files_are_told_by_their_ending(self, form: Form) -> None:
        assert [form_of_file(f"a.b{ending}") for ending in form.endings] == [form] * len(
            form.endings
        )
        assert form_of_file(f"{form.endings[0]}x") is None

    def test_a_form_without_its_library_names_the_extra(self) -> None:
        form = Form(name="sheet", module="no_such_library", extra="sheets", endings=(".sheet",))
        with pytest.raises(UnsupportedFormat, match=r"pip install 'natobrief\[sheets\]'"):
            module_of(form)

    def test_a_form_that_is_broken_is_no_matter_of_an_extra(self) -> None:
        gone = Form(name="sheet", module="natobrief.forms.sheet", extra="sheets", endings=(".s",))
        with pytest.raises(ModuleNotFoundError):
            module_of(gone)
        with pytest.raises(ModuleNotFoundError):
            module_of(Form(name="sheet", module="no_such_library", endings=(".s",)))


class TestLosses:
    """What a form cannot hold is never left out in silence."""

    def test_writing_warns_once_of_all(self) -> None:
        brief = brief_of("NATO met.", meetings=(_MEETING, _MEETING))
        with pytest.warns(LossWarning) as caught:
            dumps(brief, "markdown")
        [warning] = caught
        assert isinstance(warning.message, LossWarning)
        assert warning.filename == __file__
        assert warning.message.problems == lost(brief, "markdown")
        assert str(warning.message) == (
            "markdown does not hold /source/text, /meetings/*/venue/timezone; "
            "natobrief.lost says why"
        )

    def test_losses_are_notes(self) -> None:
        problems = lost(brief_of("NATO met."), "markdown")
        assert [problem.severity for problem in problems] == [Severity.NOTE]

    def test_writing_refuses_where_it_is_asked_to(self) -> None:
        with pytest.raises(ValidationError, match="/source/text: note NB009"):
            dumps(brief_of("NATO met."), "markdown", losses="refuse")
        assert dumps(brief_of(""), "markdown", losses="refuse")

    def test_losses_that_are_known_may_be_ignored(self) -> None:
        assert dumps(brief_of("NATO met."), "markdown", losses="ignore")

    def test_json_loses_nothing(self) -> None:
        assert lost(brief_of("NATO met."), "json") == ()


class TestArguments:
    """An argument of no use is refused by name."""

    def test_an_option_of_another_form(self) -> None:
        with pytest.raises(ValidationError, match="depth: json takes no such option"):
            dumps(brief_of(""), depth=1)
        with pytest.raises(ValidationError, match="indent: markdown takes no such option"):
            lost(brief_of(""), "markdown", indent=2)
        assert dumps(brief_of(""), "markdown", indent=None)

    def test_what_to_do_with_losses(self) -> None:
        odd: Any = "hide"
        with pytest.raises(ValidationError, match="losses: expected one of warn, ignore, refuse"):
            dumps(brief_of(""), losses=odd)

    def test_only_briefs_have_losses(self) -> None:
        odd: Any = None
        with pytest.raises(ValidationError, match="brief: expected a Brief, found None"):
            lost(odd, "markdown")
