"""What the builders share: whom words that point back stand for, and what is true on the day."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief.assemble.context import Context
from natobrief.diagnostics import Code
from natobrief.lexicon.organisations import NATO
from natobrief.model import Country, Language, Status
from natobrief.rules.people import people_of
from natobrief.span import Span
from natobrief.testing.filler import filler
from tests.rules.marked import mark

DAY = date(2022, 11, 29)


def reading(
    text: str,
    *,
    day: date | None = DAY,
    level: str | None = "foreign_ministers",
    language: Language = Language.EN,
) -> Context:
    """Read a text as far as the builders need it."""
    marked = mark(text, language)
    where = None if level is None else (level, Span(0, 1))
    return Context(marked, people_of(marked), day, where)


def codes(countries: tuple[Country, ...]) -> str:
    """Name countries shortly."""
    return " ".join(country.alpha3 for country in countries)


def last(text: str, words: str) -> Span:
    """Find some words where they stand last."""
    start = text.rindex(words)
    return Span(start, start + len(words))


class TestGroups:
    """Lists of countries are what later words point back to."""

    @pytest.mark.parametrize(
        ("text", "group"),
        [
            pytest.param("of Georgia, Moldova and Ukraine", "GEO MDA UKR", id="list"),
            pytest.param("of Georgia, and of the Republic of Korea", "GEO KOR", id="with-of"),
            pytest.param(
                "the president of Finland and the prime minister of Sweden", "FIN SWE", id="offices"
            ),
            pytest.param("the Finnish and Swedish foreign ministers", "FIN SWE", id="adjectives"),
            pytest.param("Georgia as well as Moldova", "GEO MDA", id="as-well-as"),
        ],
    )
    def test_list(self, text: str, group: str) -> None:
        assert codes(reading(text).groups[-1][1]) == group

    def test_adjectives_of_things_are_no_list_of_countries(self) -> None:
        assert reading("Finnish and Swedish bread").groups == []


class TestCountriesMeant:
    """Words like "these three countries" mean the nearest list of so many."""

    @pytest.mark.parametrize(
        ("text", "words", "meant"),
        [
            pytest.param("Iraq, Jordan. The two nations", "The two nations", "IRQ JOR", id="two"),
            pytest.param(
                "Iraq, Jordan and Qatar. Fiji and Malta. These three countries",
                "These three countries",
                "IRQ JOR QAT",
                id="by-number",
            ),
            pytest.param("Iraq and Jordan. Both countries", "Both countries", "IRQ JOR", id="both"),
            pytest.param("Iraq and Jordan. These States", "These States", "IRQ JOR", id="these"),
            pytest.param("Iraq and Jordan. The countries", "The countries", "", id="the-countries"),
            pytest.param("Iraq. These countries", "These countries", "", id="no-list"),
            pytest.param("Iraq and Jordan. They", "They", "", id="no-such-words"),
            pytest.param("Iraq, Fiji, Malta. The trio", "The trio", "IRQ FJI MLT", id="trio"),
            pytest.param("Iraq, Fiji, Malta. All three", "All three", "IRQ FJI MLT", id="three"),
            pytest.param(
                "Iraq, Fiji, Malta. The three have it",
                "The three have it",
                "IRQ FJI MLT",
                id="three-have",
            ),
            pytest.param("Iraq, Fiji, Malta. The three men", "The three men", "", id="men"),
            pytest.param("Iraq, Fiji, Malta. The trio of men", "The trio of men", "", id="trio-of"),
            pytest.param("Iraq, Fiji, Malta. It ends. The trio", "The trio", "", id="trio-far"),
            pytest.param("Iraq and Jordan. The trio", "The trio", "", id="trio-of-two"),
            pytest.param("Iraq and Jordan. The two", "The two", "", id="two-alone"),
        ],
    )
    def test_meant(self, text: str, words: str, meant: str) -> None:
        countries, spans = reading(text).countries_meant(last(text, words))
        assert codes(countries) == meant
        assert bool(spans) is bool(meant)

    def test_a_list_of_the_wrong_length_is_a_problem(self) -> None:
        text = "Iraq and Jordan. These three countries"
        context = reading(text)
        assert context.countries_meant(last(text, "These three countries")) == ((), ())
        assert [problem.code for problem in context.problems] == [Code.UNRESOLVED_REFERENCE]


class TestNearest:
    """Words of joining mean the nearest list, or the nearest country, one sentence back."""

    @pytest.mark.parametrize(
        ("text", "is_one", "meant"),
        [
            pytest.param("Iraq and Jordan came. Here", False, "IRQ JOR", id="list"),
            pytest.param("Iraq and Jordan saw Qatar. Here", False, "IRQ JOR", id="list-not-one"),
            pytest.param("Qatar saw Iraq and Jordan. Here", True, "QAT", id="one-not-list"),
            pytest.param("Iraq and Jordan came. It rained. Here", False, "", id="too-far"),
            pytest.param("Qatar. Here", False, "", id="one-is-no-list"),
            pytest.param("Here", True, "", id="nobody"),
        ],
    )
    def test_nearest(self, text: str, is_one: bool, meant: str) -> None:  # noqa: FBT001
        found = reading(text).nearest_before(len(text) - 1, is_one=is_one)
        assert ("" if found is None else codes(found[1])) == meant


class TestPronouns:
    """A plural pronoun means the list just before it, unless others may be meant."""

    @pytest.mark.parametrize(
        ("text", "meant"),
        [
            pytest.param("Iraq and Jordan came. They spoke.", "IRQ JOR", id="next-sentence"),
            pytest.param("Iraq and Jordan say they spoke.", "IRQ JOR", id="same-sentence"),
            pytest.param("Iraq and Jordan came. It rained. They spoke.", "", id="too-far"),
            pytest.param("They spoke.", "", id="nobody"),
            pytest.param("Iraq and Jordan came. Ministers say they spoke.", "", id="other-plural"),
            pytest.param("Iraq and Jordan came. It rained.", "", id="no-pronoun"),
        ],
    )
    def test_meant(self, text: str, meant: str) -> None:
        sentence = last(text, text.rsplit(". ", 1)[-1])
        countries, _ = reading(text).countries_of_pronoun(sentence)
        assert codes(countries) == meant


class TestStatus:
    """What a party is depends on the day; without one, only what never changed is known."""

    @pytest.mark.parametrize(
        ("day", "alpha3", "status"),
        [
            pytest.param(DAY, "FIN", Status.INVITEE, id="on-the-day"),
            pytest.param(None, "FRA", Status.ALLY, id="always"),
            pytest.param(None, "FIN", None, id="it-depends"),
        ],
    )
    def test_country(self, day: date | None, alpha3: str, status: Status | None) -> None:
        context = reading("Here.", day=day)
        found = context.status_of(Country(alpha3), Span(0, 4))
        assert (found and found.value) is status
        unknown = [problem.code for problem in context.problems]
        assert unknown == ([Code.UNKNOWN_STATUS] if status is None else [])

    def test_organisation(self) -> None:
        found = reading("Here.").status_of(NATO, Span(0, 4))
        assert found is not None
        assert found.value is Status.OTHER


class TestPersons:
    """A counterpart holds the office of those who meet, as far as that is one."""

    TEXT = "They meet with their Ukrainian counterpart Dmytro Kuleba."

    @pytest.mark.parametrize(
        ("level", "office"),
        [
            pytest.param("foreign_ministers", "foreign minister", id="ministers"),
            pytest.param("other", None, id="no-office"),
            pytest.param(None, None, id="no-level"),
        ],
    )
    def test_counterpart(self, level: str | None, office: str | None) -> None:
        person = reading(self.TEXT, level=level).person(0).value
        assert (person.name, person.office) == ("Dmytro Kuleba", office)

    @pytest.mark.parametrize(
        ("who", "office"),
        [
            ("President Jan Kos and his Norwegian counterpart", None),
            ("Mr Jan Kos and his Norwegian counterpart", "foreign minister"),
            ("President Jan Kos and their Norwegian counterpart", "foreign minister"),
            ("They and her Norwegian counterpart", "foreign minister"),
        ],
    )
    def test_a_president_has_no_minister_for_a_counterpart(
        self, who: str, office: str | None
    ) -> None:
        context = reading(f"{who} Ida Holm spoke.", level="foreign_ministers")
        known = [each.name.name for each in context.people.known]
        assert context.person(known.index("Ida Holm")).value.office == office

    def test_a_counterpart_is_spelt_as_those_who_meet(self) -> None:
        text = f"Defense Ministers meet. {self.TEXT}"
        marked = mark(text)
        level = ("defence_ministers", Span(0, len("Defense Ministers")))
        context = Context(marked, people_of(marked), None, level)
        assert context.person(0).value.office == "defense minister"

    def test_office_and_party_as_stated(self) -> None:
        person = reading("NATO Secretary General Jens Stoltenberg spoke.").person(0).value
        assert (person.office, person.party) == ("NATO Secretary General", NATO)

    def test_a_bare_name(self) -> None:
        person = reading("Yesterday Mr Peter Miller spoke.").person(0).value
        assert (person.office, person.party) == (None, None)


class TestNames:
    """Countries named in some words come once each, in their order."""

    @given(order=st.permutations(["Iraq", "Jordan", "Qatar"]), after=filler())
    def test_named_in(self, order: list[str], after: str) -> None:
        text = f"{' with '.join(order)} with {order[0]}. {after}"
        named = reading(text).named_in(Span(0, len(text)))
        assert [span.of(text) for span in named.values()] == order

    @given(text=st.text(min_size=1))
    def test_any_text_is_survived(self, text: str) -> None:
        context = reading(text)
        assert all(span.end <= len(text) for span, _ in context.groups)


class TestLength:
    """One mention, however long, is gone through once."""

    def test_a_name_as_long_as_a_text(self) -> None:
        assert reading("Mr. " + "A" * 100_000).groups == []

    def test_adjectives_without_end(self) -> None:
        assert reading("Georgian, French and " * 5_000).groups == []
