"""Extended tables, and what the package exports."""

from __future__ import annotations

import pickle
import subprocess
import sys
from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given

from natobrief import reference
from natobrief.errors import UnknownCountryError
from natobrief.model import Country
from natobrief.reference import Tables
from natobrief.testing import countries


class TestTables:
    """Tables are values: extending one leaves it as it was."""

    @given(countries())
    def test_an_added_name_is_known(self, country: Country) -> None:
        mine = Tables().extended(names={"Ruritania": country})
        assert reference.country("the RURITANIA", tables=mine) == country
        assert reference.find_country("Ruritania") is None

    @given(countries())
    def test_an_added_name_wins(self, country: Country) -> None:
        once = Tables().extended(names={"Georgia": Country("USA")})
        twice = once.extended(names={"Georgia": country})
        assert reference.country("Georgia", tables=once) == Country("USA")
        assert reference.country("Georgia", tables=twice) == country

    def test_an_added_name_is_suggested(self) -> None:
        mine = Tables().extended(names={"Ruritania": Country("ROU")})
        with pytest.raises(UnknownCountryError, match="did you mean 'Ruritania'"):
            reference.country("Ruritanja", tables=mine)

    @given(countries())
    def test_equal_additions_make_equal_tables(self, country: Country) -> None:
        one, other = (Tables().extended(names={"Ruritania": country}) for _ in range(2))
        assert one == other
        assert hash(one) == hash(other)
        assert Tables().extended() == Tables()

    def test_only_additions_are_shown(self) -> None:
        assert repr(Tables()) == "Tables()"
        mine = Tables().extended(names={"Ruritania": Country("ROU")})
        assert repr(mine) == "Tables(names=(('Ruritania', Country(alpha3='ROU')),))"

    def test_indexes_do_not_travel(self) -> None:
        mine = Tables().extended(names={"Ruritania": Country("ROU")})
        assert reference.country("Ruritania", tables=mine) == Country("ROU")
        copied = pickle.loads(pickle.dumps(mine))  # noqa: S301 - bytes of our own
        assert copied == mine
        assert reference.allies_on(date(2024, 7, 9), tables=copied)


def test_exports_are_what_they_say() -> None:
    assert reference.__all__ == sorted(
        reference.__all__, key=lambda name: (name[0].islower(), name)
    )
    assert all(hasattr(reference, name) for name in reference.__all__)


@pytest.mark.parametrize(
    "function",
    [getattr(reference, name) for name in reference.__all__ if name[0].islower()],
    ids=lambda function: str(function.__name__),
)
def test_functions_show_how_they_are_used(function: Callable[..., object]) -> None:
    assert ">>>" in (function.__doc__ or "")


def test_importing_reads_no_table() -> None:
    """Tables load when a question first needs them."""
    program = (
        "from natobrief import data, reference\n"
        "from natobrief.lexicon import places\n"
        "print(data.load.cache_info().currsize)\n"
        "reference.find_country('Romania')\n"
        "print(data.load.cache_info().currsize)\n"
    )
    command = [sys.executable, "-c", program]
    run = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603 - ours
    assert run.stdout.split() == ["0", "1"]
