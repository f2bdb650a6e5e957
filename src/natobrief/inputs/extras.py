"""The libraries of the extras, imported when they are asked for."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from natobrief.errors import UnsupportedFormat
from natobrief.inputs.page import INPUTS


def import_extra(module: str, extra: str) -> Any:  # noqa: ANN401 - a module has any names
    """Import a module that an extra brings; the extra is called as the format that it reads.

    Raises:
        UnsupportedFormat: It is not installed; the message names the extra.
    """
    try:
        return import_module(module)
    except ModuleNotFoundError as missing:
        raise UnsupportedFormat(extra, INPUTS, extra=extra) from missing
