"""The table of forms: what each is called, where it is made, and what it can do."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from importlib import import_module
from typing import Any, Literal, Protocol, TypeAlias, TypedDict, cast, final

from attrs import frozen

from natobrief.diagnostics import Code, Problem
from natobrief.errors import UnsupportedFormat, ValidationError
from natobrief.model import Brief

#: What `loads` does with what no field holds.
Unknown: TypeAlias = Literal["refuse", "ignore", "keep"]
#: What `dumps` does when a form cannot hold something.
Losses: TypeAlias = Literal["warn", "ignore", "refuse"]
#: Names of the forms that are text.
TextForm: TypeAlias = Literal["json", "jsonl", "ics", "markdown", "html", "annotations", "jsonld"]
#: Names of the forms that are tables, of which `dumps` makes the bytes of a zip.
TableForm: TypeAlias = Literal["csv", "parquet"]


class Options(TypedDict, total=False):
    """What else may be asked of a form; each takes those that concern it."""

    #: json, jsonld, annotations: None for one line without blanks, 2 for indented lines.
    indent: int | None
    #: markdown, html: "en" or "fr" for headings; by default the language of the release.
    language: str | None
    #: markdown: 1 for the card alone, 2 for the note, 3 for the note with the words behind it.
    depth: int
    #: html: problems to show, as `extract` and `validate` give them; None for a page that says
    #: nothing of problems, none at all for one that says so.
    problems: Sequence[Problem] | None


class FormModule(Protocol):
    """What the module of a form offers."""

    def dumps(self, brief: Brief, **options: Any) -> str | bytes:
        """Write a brief; a form is either text or bytes, always."""

    def loads(self, data: str | bytes, *, unknown: Unknown | None) -> Brief:
        """Read a brief; a form that cannot be read has none."""

    def lost(self, brief: Brief, **options: Any) -> Iterable[Problem]:
        """Give what the form cannot hold."""


@final
@frozen(kw_only=True)
class Form:
    """A form, without the libraries that it may need."""

    #: As callers name it.
    name: str
    #: What to import.
    module: str
    #: The extra that brings the library it needs; None when it needs none.
    extra: str | None = None
    #: How the names of its files end, the usual one first.
    endings: tuple[str, ...]
    #: Whether `loads` reads it; `dumps` writes them all.
    reads: bool = False
    #: Whether a file holds as many briefs as one likes, written one after the other.
    holds_many: bool = False
    #: Whether its files are bytes, and no text.
    is_binary: bool = False
    #: The options that it takes.
    options: tuple[str, ...] = ()


#: All forms, in the order in which messages list them.
FORMS = (
    Form(
        name="json",
        module="natobrief.forms.json",
        endings=(".json",),
        reads=True,
        options=("indent",),
    ),
    Form(
        name="jsonl",
        module="natobrief.forms.jsonl",
        endings=(".jsonl", ".ndjson"),
        reads=True,
        holds_many=True,
    ),
    Form(
        name="ics",
        module="natobrief.forms.ics",
        extra="ical",
        endings=(".ics", ".ical", ".icalendar"),
        reads=True,
    ),
    Form(
        name="markdown",
        module="natobrief.forms.markdown",
        endings=(".md", ".markdown"),
        holds_many=True,
        options=("language", "depth"),
    ),
    Form(
        name="html",
        module="natobrief.forms.html",
        endings=(".html", ".htm"),
        options=("language", "problems"),
    ),
    Form(
        name="annotations",
        module="natobrief.forms.annotations",
        endings=(".annotations.json",),
        reads=True,
        options=("indent",),
    ),
    Form(
        name="jsonld",
        module="natobrief.forms.jsonld",
        endings=(".jsonld",),
        options=("indent",),
    ),
    Form(
        name="csv",
        module="natobrief.forms.csv",
        endings=(".csv.zip",),
        reads=True,
        holds_many=True,
        is_binary=True,
    ),
    Form(
        name="parquet",
        module="natobrief.forms.parquet",
        extra="arrow",
        endings=(".parquet.zip",),
        reads=True,
        holds_many=True,
        is_binary=True,
    ),
)


def form_called(name: object, *, to_read: bool = False) -> Form:
    """Find a form by its name.

    Raises:
        UnsupportedFormat: There is none of that name, or it cannot be read.
    """
    fitting = [form for form in FORMS if form.reads or not to_read]
    for form in fitting:
        if form.name == name:
            return form
    raise UnsupportedFormat(name, [form.name for form in fitting])


def form_of_file(name: str) -> Form | None:
    """Find the form that files of such a name have; None when none has.

    >>> form_of_file("Talks.MD").name, form_of_file("talks.doc")
    ('markdown', None)
    """
    endings = {ending: form for form in FORMS for ending in form.endings}
    fitting = [ending for ending in endings if name.lower().endswith(ending)]
    return endings[max(fitting, key=len)] if fitting else None


def module_of(form: Form) -> FormModule:
    """Import the module of a form.

    Raises:
        UnsupportedFormat: Its library is not installed; the message names the extra.
    """
    try:
        return cast("FormModule", import_module(form.module))
    except ModuleNotFoundError as missing:
        if form.extra is None or (missing.name or "").startswith("natobrief"):
            raise
        names = [each.name for each in FORMS]
        raise UnsupportedFormat(form.name, names, extra=form.extra) from missing


def options_for(form: Form, options: Options) -> dict[str, Any]:
    """Return the options that a form takes, and refuse those that are another form's.

    Raises:
        ValidationError: An option is none that the form takes.
    """
    problems = [
        Problem(code=Code.IMPOSSIBLE_VALUE, message=f"{name}: {form.name} takes no such option")
        for name, value in options.items()
        if name not in form.options and value is not None
    ]
    if problems:
        raise ValidationError(problems)
    return {name: value for name, value in options.items() if name in form.options}
