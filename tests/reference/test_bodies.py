"""Bodies, instruments and levels by name."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief import data, reference
from natobrief.model import Level
from natobrief.reference import Body, Instrument, Precision, Tables, UnknownNameError

BODIES = reference.bodies()
COUNCIL = date(2023, 7, 11)


class TestBody:
    """`body` knows every name of the table."""

    @pytest.mark.parametrize("body", BODIES, ids=[body.id for body in BODIES])
    def test_full_names_are_known_at_all_times(self, body: Body) -> None:
        for name in (body.name, body.french_name, *body.aliases, *body.french_aliases):
            assert name is not None
            assert reference.body(name) == body
            assert reference.body(name.upper(), date(1990, 1, 1)) == body

    @given(st.dates(date(1980, 1, 1), date(2040, 1, 1)))
    def test_nuc_changed_hands(self, day: date) -> None:
        expected = "nuc_council" if day >= COUNCIL else "nuc_commission"
        found = reference.find_body("NUC", day)
        assert found is None if day < date(1997, 7, 9) else found is not None
        assert found is None or found.id == expected

    @pytest.mark.parametrize(
        ("name", "day", "expected"),
        [
            ("NAC", None, "nac"),
            ("CAN", None, "nac"),
            ("the Council", None, "nac"),
            ("NATO–Ukraine Council", None, "nuc_council"),
            ("COU", date(2024, 1, 1), "nuc_commission"),
            ("Conseil OTAN-Ukraine", None, "nuc_council"),
            ("Ukraine Defence Contact Group", None, "udcg"),
            ("MC/CS", None, "mc_cs"),
        ],
    )
    def test_names_as_releases_write_them(self, name: str, day: date | None, expected: str) -> None:
        assert reference.body(name, day).id == expected

    def test_without_a_day_nuc_is_refused(self) -> None:
        with pytest.raises(UnknownNameError, match="no single body is called 'NUC'") as caught:
            reference.body("NUC")
        assert caught.value.known == ("NATO-Ukraine Commission", "NATO-Ukraine Council")

    def test_an_unknown_body_is_refused(self) -> None:
        assert reference.find_body("Security Council") is None
        with pytest.raises(UnknownNameError, match="did you mean 'North Atlantic Council'"):
            reference.body("North Atlantik Council")

    @given(st.text())
    def test_any_text_is_survived(self, text: str) -> None:
        found = reference.find_body(text)
        assert found is None or found == reference.body(text)

    def test_an_added_body_is_known(self) -> None:
        mine = Tables().extended(bodies=[Body(id="x", name="Round Table", kind="coalition")])
        assert reference.body("the Round Table", tables=mine).id == "x"
        assert reference.bodies(tables=mine)[-1].names == ("Round Table",)


class TestExistsOn:
    """Bodies begin and end, half-open."""

    def test_the_commission_ended_when_the_council_began(self) -> None:
        commission, council = map(
            reference.body, ("NATO-Ukraine Commission", "NATO-Ukraine Council")
        )
        eve = date(2023, 7, 10)
        assert (commission.exists_on(eve), council.exists_on(eve)) == (True, False)
        assert (commission.exists_on(COUNCIL), council.exists_on(COUNCIL)) == (False, True)
        assert council.exists_on(datetime(2023, 7, 11, 9, tzinfo=UTC))

    def test_an_end_may_be_known_to_the_year(self) -> None:
        committee = reference.body("Defence Planning Committee")
        assert (committee.end, committee.precision) == (date(2010, 1, 1), Precision.YEAR)


class TestInstrument:
    """`instrument` knows every name of the table."""

    @pytest.mark.parametrize(
        "instrument", reference.instruments(), ids=lambda instrument: str(instrument.id)
    )
    def test_every_name_is_known(self, instrument: Instrument) -> None:
        for name in instrument.names:
            assert reference.instrument(name) == instrument

    def test_an_unknown_instrument_is_refused(self) -> None:
        with pytest.raises(UnknownNameError, match="no instrument is called 'Trombone'"):
            reference.instrument("Trombone")

    def test_an_added_instrument_is_known(self) -> None:
        mine = Tables().extended(instruments=[Instrument(id="x", name="Trombone")])
        assert reference.instrument("trombone", tables=mine).id == "x"
        assert reference.instruments(tables=mine)[-1].id == "x"


class TestLevels:
    """Words for levels lead to levels of the model."""

    @pytest.mark.parametrize(
        ("language", "words", "level"),
        [
            ("en", "Foreign Ministers", Level.FOREIGN_MINISTERS),
            ("en", "leaders", Level.HEADS_OF_STATE_AND_GOVERNMENT),
            ("en", "Military Representatives", Level.OTHER),
            ("fr", "ministres de la Défense", Level.DEFENCE_MINISTERS),
            ("fr", "chefs d’État et de gouvernement", Level.HEADS_OF_STATE_AND_GOVERNMENT),
        ],
    )
    def test_words(self, language: str, words: str, level: Level) -> None:
        assert reference.levels(language)[words] is level


class TestRows:
    """The table of bodies is well formed."""

    def test_identifiers_are_unique_and_sorted(self) -> None:
        ids = [body.id for body in BODIES]
        assert ids == sorted(set(ids))
        ids = [each.id for each in reference.instruments()]
        assert ids == sorted(set(ids))

    def test_parents_exist(self) -> None:
        ids = {body.id for body in BODIES}
        assert {body.parent for body in BODIES} - {None} <= ids

    def test_starts_come_before_ends(self) -> None:
        for body in BODIES:
            assert body.start is None or body.end is None or body.start < body.end

    def test_collisions_are_of_known_things(self) -> None:
        ids = {body.id for body in BODIES} | {each.id for each in reference.instruments()}
        for row in data.load("bodies")["abbreviation_collisions"]:
            assert set(row["meanings"]) <= ids

    def test_joint_bodies_agree_with_the_table_of_statuses(self) -> None:
        known = {body.id: body for body in BODIES}
        for row in data.load("status")["joint_bodies"]:
            if row["id"] in known:
                body = known[row["id"]]
                assert body.name == row["name"]
                assert str(body.start) == row["start"]
                assert (body.end and str(body.end)) == row["end"]
