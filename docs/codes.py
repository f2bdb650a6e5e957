"""Write docs/reference/codes.md, the page of codes, from the code itself.

python docs/codes.py          # write the page
python docs/codes.py --check  # exit status 1 when the page is another
"""

from __future__ import annotations

import inspect
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from natobrief import Check, Code
from natobrief.checks import CHECKS

PAGE = Path(__file__).parent / "reference" / "codes.md"

_MEMBER = re.compile(r"(?P<comment>(?:^ *#: .*\n)+) *(?P<name>[A-Z_]+) = \"", re.MULTILINE)

#: The groups of codes, by the digits after "NB".
_GROUPS = (
    (
        "0",
        "Data",
        "Said of data that are to be a brief, by `natobrief.loads` and the constructors.",
    ),
    ("1", "Days and times", ""),
    ("2", "Places", ""),
    ("3", "Countries, organisations and persons", ""),
    ("4", "Statements", ""),
    ("5", "Commitments and packages", ""),
    ("9", "Evidence and claims", "Claims are what `natobrief.verify` judges, one by one."),
)

_HEAD = """# Codes of problems

<!-- Written by docs/codes.py from the code; edit `natobrief.diagnostics.Code` and run it again. -->

Every problem has a code, and no code is ever given a second meaning. `natobrief.validate` and
`natobrief check` take codes, or beginnings of codes such as `NB4`, to select and to ignore.

- **structure**, **references**, **evidence**: the level of `natobrief.validate` from which on the
  check runs. Structure looks at the record by itself, references also at what was true of the
  Alliance that day, evidence also at the text.
- **reading**: said by `natobrief.extract` and `natobrief.parse` of a text.
- **verify**: said by `natobrief.verify` of a claim.
- **data**: said of data that are to be a brief.

What the tables do not know for certain never makes an error, at most a note.
"""


def page() -> str:
    """Return the page as it is to be."""
    return "".join(_page())


def _page() -> Iterator[str]:
    yield _HEAD
    checks = {check.code: check for check in CHECKS}
    meanings = _meanings()
    for digit, heading, words in _GROUPS:
        yield f"\n## {heading}\n\n"
        yield f"{words}\n\n" if words else ""
        yield "| code | name | said by | severity | means |\n| --- | --- | --- | --- | --- |\n"
        for code in sorted(Code):
            if code[2] == digit:
                yield _row(code, checks.get(code), meanings[code.name])


def _row(code: Code, check: Check | None, meaning: str) -> str:
    if check is not None:
        name, level, severity = check.name, f"{check.level}", f"{check.severity}"
    else:
        name = code.name.lower().replace("_", "-")
        severity = "error" if _is_always_an_error(code) else "as it weighs"
        severity = "warning" if code in {Code.CLAIM_UNDECIDED, Code.OTHER_LANGUAGE} else severity
        level = _sayer(code)
    return f"| `{code}` | {name} | {level} | {severity} | {meaning} |\n"


#: What is said of a whole text, and not of data.
_OF_TEXTS = frozenset({Code.NO_MEETING, Code.OTHER_LANGUAGE})


def _is_always_an_error(code: Code) -> bool:
    return (code < "NB1" and code not in _OF_TEXTS) or code[2] == "9"


def _sayer(code: Code) -> str:
    if code in {Code.CLAIM_NOT_FOUND, Code.CLAIM_CONTRADICTED, Code.CLAIM_UNDECIDED}:
        return "verify"
    return "data" if code[2] == "0" and code not in _OF_TEXTS else "reading"


def _meanings() -> dict[str, str]:
    """Return what stands beside each code in the source."""
    found = _MEMBER.finditer(inspect.getsource(Code))
    return {match["name"]: " ".join(_comment(match["comment"])) for match in found}


def _comment(lines: str) -> Iterator[str]:
    return (line.strip().removeprefix("#: ") for line in lines.splitlines())


def main() -> int:
    """Write the page, or compare it."""
    if sys.argv[1:] == ["--check"]:
        return int(PAGE.read_text(encoding="utf-8") != page())
    PAGE.write_text(page(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
