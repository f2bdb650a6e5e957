"""Arguments that several commands take."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import Any

from natobrief.inputs import INPUTS


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


def add_releases(command: argparse.ArgumentParser) -> None:
    """Add the releases that a command reads, and how."""
    command.add_argument(
        "files",
        nargs="+",
        action=Files,
        metavar="FILE",
        help="a release, or a folder of releases; - is standard input",
    )
    command.add_argument(
        "--from", choices=INPUTS, dest="format", help="its format (default: told from the file)"
    )
