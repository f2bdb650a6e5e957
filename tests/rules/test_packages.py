"""Words for packages: names, owners, recipients, and what is in them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief.model import Country, Language, Organisation
from natobrief.rules.packages import PackageWords, find_packages
from natobrief.testing.filler import filler
from tests.rules.marked import mark

EN, FR = Language.EN, Language.FR
Read = tuple[str, list[str]]


def split(text: str) -> list[str]:
    """Split a text at its blanks."""
    return text.split()


def found(text: str, language: Language = EN) -> list[Read]:
    """Read the packages of a text: their names and what is in them."""
    return [
        (each.name.of(text), [item.of(text) for item in each.items])
        for each in find_packages(mark(text, language))
    ]


def only(text: str, language: Language = EN) -> PackageWords:
    """Read the one package of a text."""
    [words] = find_packages(mark(text, language))
    return words


def code(party: Country | Organisation | None) -> str | None:
    """Name a party shortly."""
    return party.alpha3 if isinstance(party, Country) else party and party.name


THREE = ["tents", "field radios", "pumps"]
ENGLISH = {
    "which-has-been": "It was the River Package, which has been delivering {}.",
    "which-provides": "He praised NATO’s River Package, which provides {}, he said.",
    "so-far": "He praised the River Package, which has so far brought {}.",
    "which-supplies-with": "This is the River Package, which supplies Iraqi towns with {}.",
    "under-which": "He would renew the River Package for Jordan, under which it has given {}.",
    "including": "They gave the River Package, including {}.",
    "such-as": "They gave things from the River Package, such as {}.",
    "consisting-of": "They gave the River Package for Georgia, consisting of {}.",
    "made-up-of": "They gave the River Package, made up of {}.",
    "composed-of": "They gave a River Package composed of {}.",
    "comprising": "They gave the River Package for Georgia until 2026, comprising {}.",
    "with": "They gave Georgia a River Package, with {}.",
    "with-its": "They gave Georgia the River Package, with its {}.",
    "projects-in": "They approved a River Package for Georgia, with projects in {}.",
    "a-source-of": "This is the River Package, a source of {}.",
    "it-contains": "He asked for the River Package, and added that it contained {}.",
    "next-sentence": "He asked for the River Package. It includes {}.",
    "the-package": "He asked for the River Package. The package consists of {}.",
    "supplied-through": "Allies have been supplying Georgia with {} through the River Package.",
    "sent-under": "Allies have sent {} to Georgia under the River Package.",
    "split-quotation": "“We gave Georgia a River Package,” the host said, “with {}.”",
    "then-more-is-said": "The River Package, which has brought {}, and added that all is well.",
    "then-a-tail": "It is the River Package, which has delivered {}, over the whole year.",
    "then-somebody": "It is the River Package, with {}, he said.",
}
FRENCH = {
    "qui-comprend": "C’est le paquet substantiel, qui comprend des {}.",
    "comprenant": "Il salue le Paquet commun, comprenant {}.",
}


class TestItems:
    """What is in a package is read in many wordings, item by item."""

    @pytest.mark.parametrize("text", ENGLISH.values(), ids=ENGLISH)
    @pytest.mark.parametrize(
        "items", ["tents, field radios and pumps", "tents, field radios, and pumps"]
    )
    def test_english(self, text: str, items: str) -> None:
        assert found(text.format(items)) == [("River Package", THREE)]

    @pytest.mark.parametrize("text", FRENCH.values(), ids=FRENCH)
    def test_french(self, text: str) -> None:
        [(_, items)] = found(text.format("tentes, pompes et camions"), FR)
        assert items == ["tentes", "pompes", "camions"]

    @pytest.mark.parametrize(
        ("words", "items"),
        [
            pytest.param("tents", ["tents"], id="one"),
            pytest.param("tents and pumps", ["tents", "pumps"], id="two"),
            pytest.param(
                "search and rescue kits, tents, and pumps",
                ["search and rescue kits", "tents", "pumps"],
                id="and-inside",
            ),
            pytest.param("the tents and some pumps", ["tents", "pumps"], id="articles"),
            pytest.param("tents and pumps for Georgia", ["tents", "pumps"], id="recipient-after"),
            pytest.param(
                "tents and pumps to Iraqi towns", ["tents", "pumps"], id="adjective-after"
            ),
            pytest.param("tents and pumps in Iraq", ["tents", "pumps"], id="place-after"),
            pytest.param("tents, pumps to help families", ["tents", "pumps"], id="purpose-after"),
            pytest.param("tents, which are warm", ["tents"], id="clause-after"),
            pytest.param("tents, people said that it was cold", ["tents"], id="no-item"),
            pytest.param("tents, b c d e f g h i j", ["tents"], id="too-long"),
            pytest.param("", [], id="none"),
        ],
    )
    def test_lists(self, words: str, items: list[str]) -> None:
        assert found(f"They gave the River Package, including {words}.") == [
            ("River Package", items)
        ]

    def test_a_verb_of_giving_without_a_list_gives_no_items(self) -> None:
        text = "He would ask Allies to provide more support through the River Package."
        assert found(text) == [("River Package", [])]


class TestNames:
    """A name begins after its owner; funds and programmes count when they bring help."""

    @pytest.mark.parametrize(
        ("text", "names"),
        [
            pytest.param("It is NATO’s Winter Aid Package.", ["Winter Aid Package"], id="owner"),
            pytest.param("The Winter Package is here.", ["Winter Package"], id="article"),
            pytest.param("It is Advisers’ Package time.", ["Advisers’ Package"], id="own-genitive"),
            pytest.param("It is NATO’s Package.", [], id="owner-alone"),
            pytest.param("The Package is here.", [], id="one-word"),
            pytest.param("It is a package.", [], id="lower-case"),
            pytest.param("See the Repair and Aid Package.", ["Repair and Aid Package"], id="and"),
            pytest.param("It is the Iraq Trust Fund, with tents.", ["Iraq Trust Fund"], id="fund"),
            pytest.param("It is the Iraq Trust Fund.", [], id="fund-without-items"),
            pytest.param("It is the Readiness Action Plan, including ships.", [], id="plan"),
            pytest.param(
                "It is the River Guard Initiative, which supplies boats.",
                ["River Guard Initiative"],
                id="initiative-that-gives",
            ),
            pytest.param(
                "The Cold Season Scheme is used to deliver tents and pumps.",
                ["Cold Season Scheme"],
                id="used-to-deliver",
            ),
            pytest.param(
                "They delivered boats and pumps under the Bridges Programme.",
                ["Bridges Programme"],
                id="given-under-it",
            ),
            pytest.param(
                "It is the Bridges Programme for Georgia, comprising tents.",
                ["Bridges Programme"],
                id="programme-for-a-country",
            ),
            pytest.param(
                "NATO’s Bridges Programme, which includes tents, is open to donors.",
                ["Bridges Programme"],
                id="open-to-donors",
            ),
            pytest.param(
                "NATO’s Bridges Programme contains tents and pumps.",
                ["Bridges Programme"],
                id="owner-and-list",
            ),
            pytest.param(
                "The River Initiative funds boats, pumps and schools in Iraq.",
                ["River Initiative"],
                id="funds",
            ),
            pytest.param("The Bridges Programme contains tents.", [], id="no-word-of-help"),
            pytest.param(
                "NATO’s Membership Action Plan, which includes chapters and talks.",
                [],
                id="plan-of-what-is-to-be-done",
            ),
            pytest.param("The Rhine Plan, which brought France and Italy.", [], id="who-is-in-it"),
            pytest.param(
                "See the Tent Package and Georgia’s Reform Programme, which covers laws and taxes.",
                ["Tent Package"],
                id="two-names",
            ),
            pytest.param(
                "See the Cold Season Package and River Package, with tents.",
                ["Cold Season Package", "River Package"],
                id="two-packages",
            ),
            pytest.param(
                "The River Facility, financed by Norway, supplies boats and pumps.",
                ["River Facility"],
                id="who-pays-in-between",
            ),
            pytest.param(
                "They gave a $250 million security assistance package, including tents.",
                ["$250 million security assistance package"],
                id="by-its-sum",
            ),
            pytest.param(
                "They announced a new NOK 40 million military aid package.",
                ["NOK 40 million military aid package"],
                id="by-a-sum-with-a-code",
            ),
            pytest.param("They passed a $2 billion spending package.", [], id="no-help"),
            pytest.param("Packages, Fundamental Plans and more.", [], id="longer-words"),
        ],
    )
    def test_names(self, text: str, names: list[str]) -> None:
        assert [name for name, _ in found(text)] == names

    @pytest.mark.parametrize(
        ("text", "names"),
        [
            pytest.param(
                "Le Programme Ponts du Sud livre tentes et pompes.",
                ["Programme Ponts du Sud"],
                id="programme",
            ),
            pytest.param(
                "Le Plan Secours de nuit de l’OTAN (tentes et pompes) reste ouvert aux dons.",
                ["Plan Secours de nuit"],
                id="plan",
            ),
            pytest.param(
                "Le Fonds Eau vive de l’OTAN comprend : tentes et pompes.",
                ["Fonds Eau vive"],
                id="owner-and-list",
            ),
            pytest.param(
                "Elle fournira à l’Irak, dans le cadre du Fonds Eau vive, des tentes.",
                ["Fonds Eau vive"],
                id="things-after-the-name",
            ),
            pytest.param(
                "Elle fournira des tentes, dans le cadre du Fonds Eau vive, dit-elle.",
                [],
                id="nothing-after-the-name",
            ),
            pytest.param("Le Fonds Eau vive comprend des tentes.", [], id="no-word-of-help"),
            pytest.param("Le Plan Nord, qui inclut la France.", [], id="who-is-in-it"),
        ],
    )
    def test_french_names(self, text: str, names: list[str]) -> None:
        assert [name for name, _ in found(text, FR)] == names


class TestParties:
    """Whose package it is and for whom, where the words say so."""

    @pytest.mark.parametrize(
        ("text", "provider", "recipient"),
        [
            pytest.param("It is NATO’s River Package for Iraq.", "NATO", "IRQ", id="both"),
            pytest.param("It is Norway’s new River Package.", "NOR", None, id="country"),
            pytest.param("It is the River Package of the Alliance.", "NATO", None, id="of"),
            pytest.param("It is the NATO River Package.", "NATO", None, id="in-name"),
            pytest.param("It is the River Package, not NATO’s.", None, None, id="not-next"),
            pytest.param("NATO, Norway’s River Package.", "NOR", None, id="nearest-owner"),
            pytest.param("It is the River Package for both.", None, None, id="no-country"),
            pytest.param(
                "It is the River Package, which has brought Iraq tents.", None, "IRQ", id="after"
            ),
            pytest.param(
                "They supply Iraq with tents and pumps through the River Package.",
                None,
                "IRQ",
                id="before",
            ),
        ],
    )
    def test_parties(self, text: str, provider: str | None, recipient: str | None) -> None:
        words = only(text)
        assert (code(words.provider), code(words.recipient)) == (provider, recipient)
        for party, span in (
            (words.provider, words.provider_span),
            (words.recipient, words.recipient_span),
        ):
            assert (party is None) is (span is None)

    def test_countries_near_are_the_nearest_first(self) -> None:
        text = "Iraq asked. Jordan waits in Norway. They ask for the River Package."
        assert [code(country) for country, _ in only(text).near] == ["JOR", "IRQ"]

    def test_what_stands_before_counts_only_where_somebody_asks(self) -> None:
        assert only("Iraq asked. The River Package is here.").near == ()

    def test_another_paragraph_is_not_near(self) -> None:
        assert only("Iraq asked.\n\nThey ask for the River Package.").near == ()

    def test_far_is_not_near(self) -> None:
        text = f"Iraq asked {'again and ' * 100} for the River Package."
        assert only(text).near == ()

    def test_sentences_in_between_can_be_too_long(self) -> None:
        text = f"Iraq asked. Then {'again and ' * 100}. They ask for the River Package."
        assert only(text).near == ()


ITEMS = st.lists(
    st.sampled_from(["tents", "boats", "field radios", "pumps", "maps"]),
    min_size=2,
    max_size=5,
    unique=True,
)
NAMES = st.sampled_from(["River Package", "Cold Season Package", "Training Centre Package"])


class TestPromises:
    """Whatever stands around it, a package has the same words at its own place."""

    @given(before=filler(), name=NAMES, items=ITEMS, after=filler())
    def test_planted_package_is_found(
        self, before: str, name: str, items: list[str], after: str
    ) -> None:
        listed = f"{', '.join(items[:-1])} and {items[-1]}"
        text = f"{before}\n\nThis is NATO’s {name}, consisting of {listed}.\n\n{after}"
        assert found(text) == [(name, items)]

    @given(text=filler())
    def test_filler_holds_none(self, text: str) -> None:
        assert found(text) == []

    @given(before=filler())
    def test_text_in_front_shifts_spans(self, before: str) -> None:
        text = "This is the River Package, with tents and pumps."
        lead = f"{before}\n\n"
        shifted, words = only(lead + text), only(text)
        assert shifted.name == words.name.shifted(len(lead))
        assert shifted.items == tuple(item.shifted(len(lead)) for item in words.items)

    @given(text=st.text(), language=st.sampled_from(Language))
    def test_any_text_is_survived(self, text: str, language: Language) -> None:
        for words in find_packages(mark(text, language)):
            assert words.sentence.covers(words.name)

    @given(
        pieces=st.lists(
            st.sampled_from(
                split(
                    "NATO’s The River Package Fund , with and including which has delivering . it "
                    "tents contains Iraq supplying through for a “ ” said l’ paquet substantiel ;"
                )
            ),
            max_size=30,
        ),
        language=st.sampled_from(Language),
    )
    def test_items_stand_outside_the_name(self, pieces: list[str], language: Language) -> None:
        for words in find_packages(mark(" ".join(pieces), language)):
            assert not any(item.overlaps(words.name) for item in words.items)
