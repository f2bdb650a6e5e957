"""The files that are given: by their names, or by that of a folder that holds them."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path, PurePath

from attrs import frozen

from natobrief.cli.outcome import Outcome
from natobrief.cli.streams import FileError, is_folder, reason_of
from natobrief.forms import FORMS


@frozen(kw_only=True)
class Given:
    """A file that is to be read."""

    #: Its name, by which it is opened.
    name: str
    #: What a file made of it is called, without its ending, and with folders if it was found there.
    stem: str


def never(_name: str) -> bool:
    """Tell that a folder is not read as a whole."""
    return False


def given_files(
    names: Sequence[str],
    outcome: Outcome,
    output: str = "-",
    *,
    is_wanted: Callable[[str], bool] = bool,
    is_one: Callable[[str], bool] = never,
) -> list[Given]:
    """List files; of a folder, all below it, by their names.

    Hidden files and folders are passed over, and folders that are but links.

    Args:
        names: Files and folders.
        outcome: What is told of folders that cannot be read, or hold no file.
        output: What is written to; in a folder it is passed over.
        is_wanted: Whether a file that was found in a folder is read, by its name.
        is_one: Whether a folder is read as a whole.
    """
    found: list[Given] = []
    for name in names:
        if not is_folder(name) or is_one(name):
            found.append(Given(name=name, stem=stem_of(name)))
            continue
        found_below = _below(name, outcome, output, is_one)
        below = [each for each in found_below if is_one(each) or is_wanted(each)]
        if not below:
            outcome.refuse(FileError(name, "holds no file to be read"))
        found += (Given(name=each, stem=_stem_below(name, each)) for each in below)
    return found


def _below(
    folder: str, outcome: Outcome, output: str, is_one: Callable[[str], bool]
) -> Iterator[str]:
    def refuse(error: OSError) -> None:
        outcome.refuse(FileError(str(error.filename), reason_of(error)))

    for place, folders, files in os.walk(folder, onerror=refuse):
        sources = [each for each in folders if _is_source(place, each, output)]
        whole = [each for each in sources if is_one(str(Path(place, each)))]
        folders[:] = sorted(set(sources) - set(whole))
        read = sorted(whole + [each for each in files if _is_source(place, each, output)])
        yield from (str(Path(place, each)) for each in read)


def _is_source(place: str, name: str, output: str) -> bool:
    """Tell whether a file or folder is neither hidden nor what is written to."""
    if name.startswith("."):
        return False
    try:
        return not Path(place, name).samefile(output)
    except (OSError, ValueError):  # one of the two is not there
        return True


def _stem_below(folder: str, name: str) -> str:
    return str(PurePath(name).relative_to(folder).parent / stem_of(name))


def stem_of(name: str) -> str:
    """Return the name of a file without folders and ending; a number is no ending.

    >>> stem_of("2022/talks.txt"), stem_of("talks.annotations.json"), stem_of("PR.2022.055")
    ('talks', 'talks', 'PR.2022.055')
    """
    path = PurePath("stdin" if name == "-" else name)
    endings = [ending for form in FORMS for ending in form.endings]
    known = [ending for ending in endings if path.name.lower().endswith(ending)]
    usual = path.suffix if path.suffix[1:].isalpha() else ""
    ending = path.name[-len(max(known, key=len)) :] if known else usual
    return path.name.removesuffix(ending) or path.name
