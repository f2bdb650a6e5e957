"""Arguments that several commands take."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import Any, TypeAlias

from natobrief.inputs import INPUTS

#: What commands are added to; argparse has no public name for it.
Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"  # noqa: SLF001


def add_command(commands: Commands, name: str, help: str) -> argparse.ArgumentParser:  # noqa: A002
    """Add a command, and return its parser."""
    return commands.add_parser(name, help=help, description=f"{help[0].upper()}{help[1:]}.")


class Files(argparse.Action):
    """Names of files, among which standard input stands once: it can be read once."""

    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: str | Sequence[Any] | None,
        option_string: str | None = None,  # noqa: ARG002 - so argparse calls it
    ) -> None:
        """Keep the names."""
        names = list(values or ())
        if names.count("-") > 1:
            parser.error("standard input (-) can be read once only")
        setattr(namespace, self.dest, names)


def add_releases(
    command: argparse.ArgumentParser, what: str = "a release, or a folder of releases"
) -> None:
    """Add the releases that a command reads, and how."""
    command.add_argument(
        "files",
        nargs="+",
        action=Files,
        metavar="FILE",
        help=f"{what}; - is standard input",
    )
    command.add_argument(
        "--from",
        choices=INPUTS,
        metavar="FORMAT",
        dest="format",
        help="its format: %(choices)s (default: told from the file)",
    )
