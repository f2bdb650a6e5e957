"""The one place that says what to install when Hypothesis is missing."""

from importlib import import_module


def require_hypothesis() -> None:
    """See that Hypothesis can be imported.

    Raises:
        ModuleNotFoundError: It cannot; the message names the extra that brings it.
    """
    try:
        import_module("hypothesis")
    except ModuleNotFoundError as missing:
        message = "natobrief.testing needs Hypothesis: pip install 'natobrief[test]'"
        raise ModuleNotFoundError(message, name="hypothesis") from missing
