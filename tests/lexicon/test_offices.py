"""Offices in every spelling, what they mean, and what only looks like one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief.lexicon.offices import OfficeKind, OfficeWords, office_index, singular
from natobrief.model import Level

_ENTRIES = st.sampled_from(office_index().phrases)
_OTHER = OfficeKind.OTHER


def found(text: str) -> list[tuple[str, OfficeWords]]:
    """Return the offices in a text with what they mean."""
    return [(text[start:end], words) for start, end, words in office_index().scan(text)]


class TestFinding:
    """Every phrase of the table is found whole, in any case."""

    @given(_ENTRIES, st.sampled_from([str, str.upper, str.title]), st.text("xyz ;\n", max_size=9))
    def test_planted_words_come_back(
        self, entry: tuple[str, OfficeWords], write: type[str], around: str
    ) -> None:
        text = f"{around} {write(entry[0])} {around}"
        assert found(text) == [(write(entry[0]), entry[1])]

    @given(st.text("xyz ,.\n"))
    def test_filler_holds_none(self, text: str) -> None:
        assert found(text) == []


_OWN = {
    OfficeKind.SECRETARY_GENERAL: [
        "Secretary General", "Secretary-General", "NATO Secretary General",
        "NATO’s Secretary General",
        "Secretary General of NATO", "Acting Secretary General", "Secretary\nGeneral",
        "secrétaire général de l’OTAN", "secrétaire générale",
    ],
    OfficeKind.DEPUTY_SECRETARY_GENERAL: [
        "Deputy Secretary General", "NATO Deputy Secretary-General",
        "secrétaire général délégué de l’OTAN", "secrétaire générale déléguée",
    ],
    OfficeKind.CHAIR_OF_MILITARY_COMMITTEE: [
        "Chair of the NATO Military Committee", "Chairman of the Military Committee",
        "président du Comité militaire de l’OTAN",
    ],
}  # fmt: skip
_LEVELS = {
    Level.FOREIGN_MINISTERS: [
        "Foreign Minister", "Minister of Foreign Affairs", "Minister for Foreign Affairs",
        "Foreign Secretary", "Minister for Europe and Foreign Affairs",
        "Minister of Foreign Affairs, European Union and Cooperation",
        "ministre des Affaires étrangères", "ministre de l’Europe et des Affaires étrangères",
        "cheffe de la diplomatie",
    ],
    Level.DEFENCE_MINISTERS: [
        "Defence Minister", "Defense Minister", "Minister of National Defence",
        "Secretary of Defense", "Secretary of State for Defence", "ministre de la Défense",
        "ministre des Armées",
    ],
    Level.CHIEFS_OF_DEFENCE: [
        "Chief of Defence", "Chief of the General Staff", "CHOD",
        "cheffe d’état-major de la Défense",
    ],
    Level.PERMANENT_REPRESENTATIVES: ["Permanent Representative", "représentante permanente"],
    Level.NATIONAL_ARMAMENTS_DIRECTORS: ["National Armaments Director"],
    None: [
        "Secretary of State", "President", "High Representative/Vice-President", "présidente",
        "EU High Representative for Foreign Affairs and Security Policy", "Première ministre",
        "vice-première ministre", "chancelière", "haute représentante", "Deputy Prime Minister",
        "Assistant Secretary General for Operations", "UN Secretary-General",
        "Secretary General of the OSCE", "secrétaire général des Nations Unies",
        "PRESIDENTE", "CHANCELIERE", "HAUT REPRESENTANT", "PREMIERE MINISTRE",
    ],
}  # fmt: skip
_PLURALS = {
    Level.FOREIGN_MINISTERS: ["Foreign Ministers", "Ministers of Foreign Affairs",
                              "ministres des Affaires étrangères"],
    Level.DEFENCE_MINISTERS: ["Secretaries of State for Defence", "ministres de la Défense"],
    Level.CHIEFS_OF_DEFENCE: ["Chiefs of Defence", "chefs d’état-major de la Défense"],
    Level.PERMANENT_REPRESENTATIVES: ["ambassadors", "représentants permanents"],
    Level.NATIONAL_ARMAMENTS_DIRECTORS: ["directeurs nationaux des armements"],
    Level.HEADS_OF_STATE_AND_GOVERNMENT: ["Heads of State and Government", "leaders",
                                          "Prime Ministers", "chefs d’État et de gouvernement",
                                          "Premiers ministres"],
    Level.OTHER: ["ministers", "ministres"],
    None: ["présidentes", "hauts représentants"],
}  # fmt: skip


class TestTable:
    """Spellings of both sides of the ocean, of both languages, of women and men."""

    @pytest.mark.parametrize(
        ("kind", "words"), [(kind, words) for kind, each in _OWN.items() for words in each]
    )
    def test_own_offices(self, kind: OfficeKind, words: str) -> None:
        assert found(f"The {words} spoke.") == [(words, OfficeWords(kind, None, is_plural=False))]

    @pytest.mark.parametrize(
        ("level", "words"), [(level, words) for level, each in _LEVELS.items() for words in each]
    )
    def test_offices_with_their_level(self, level: Level | None, words: str) -> None:
        assert found(f"The {words} spoke.") == [
            (words, OfficeWords(_OTHER, level, is_plural=False))
        ]

    @pytest.mark.parametrize(
        ("level", "words"), [(level, words) for level, each in _PLURALS.items() for words in each]
    )
    def test_plurals(self, level: Level | None, words: str) -> None:
        assert found(f"The {words} spoke.") == [(words, OfficeWords(_OTHER, level, is_plural=True))]

    @pytest.mark.parametrize(
        "text",
        ["ministry", "ministerial", "secretariat", "presidency", "general", "chief", "defence",
         "presidential", "leadership", "ministère", "présidence"],
    )  # fmt: skip
    def test_near_misses(self, text: str) -> None:
        assert found(f"The {text} spoke.") == []


class TestSingular:
    """The office of one of several."""

    @pytest.mark.parametrize(
        ("plural", "single"),
        [
            ("Foreign Ministers", "foreign minister"),
            ("Heads of State", "head of state"),
            ("Secretaries of State", "secretary of state"),
            ("ministres des Affaires étrangères", "ministre des Affaires étrangères"),
            ("représentants permanents", "représentant permanent"),
            ("Foreign Minister", "foreign minister"),
        ],
    )
    def test_table(self, plural: str, single: str) -> None:
        assert singular(plural) == single

    @given(st.text())
    def test_twice_is_once(self, office: str) -> None:
        assert singular(singular(office)) == singular(office)
