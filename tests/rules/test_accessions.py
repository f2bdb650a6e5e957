"""Words about accessions: whose, how far, and what is none."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief.model import AccessionStage, Country, Language
from natobrief.rules.accessions import AccessionWords, find_accessions
from natobrief.rules.people import party_of
from natobrief.testing.filler import filler
from tests.rules.marked import mark

EN, FR = Language.EN, Language.FR
ASPIRANT, INVITED = AccessionStage.ASPIRANT, AccessionStage.INVITED
SIGNED, RATIFYING = AccessionStage.PROTOCOLS_SIGNED, AccessionStage.RATIFYING
MEMBER = AccessionStage.MEMBER


def words(text: str) -> list[str]:
    """Split a text at its blanks."""
    return text.split()


def codes(words: AccessionWords) -> str:
    """Name the countries of an accession, or the pronoun that stands for them."""
    parties = [party_of(mark) for mark in words.countries]
    return " ".join(party.alpha3 for party in parties if isinstance(party, Country))


def found(text: str, language: Language = EN) -> list[tuple[str, str, AccessionStage | None]]:
    """Read the accessions of a text: words, countries and stage."""
    return [
        (words.text.of(text), codes(words), words.stage)
        for words in find_accessions(mark(text, language))
    ]


#: Text with the words between braces, the countries that they name, and the stage they state.
ENGLISH = {
    "their-process": ("He would {finalise their accession process}.", "", None),
    "its-talks": ("It is time to {conclude its accession talks}.", "", None),
    "to-an-end": ("Now {bring their accession process to an end}.", "", None),
    "the-talks": ("It is time to {conclude the accession talks}.", "", None),
    "wrap-up": ("Let us {wrap up their accession process}.", "", None),
    "of-countries": ("We {support the accession of Finland and Sweden}.", "FIN SWE", None),
    "genitive": ("He {welcomed Finland’s accession to NATO}.", "FIN", None),
    "adjectives": ("He {saw Finnish and Swedish accession} come near.", "FIN SWE", None),
    "ratify": ("It is time to {ratify Sweden’s accession}.", "SWE", RATIFYING),
    "ratification-of": ("{Complete the ratification of Sweden’s accession}.", "SWE", RATIFYING),
    "protocols": ("Time to {complete the ratification of their protocols}.", "", RATIFYING),
    "own-ratification": ("It is time to {complete Sweden’s ratification}.", "SWE", RATIFYING),
    "signed": ("Montenegro {signed its accession protocol in May}.", "MNE", SIGNED),
    "awaiting": ("The Swedish bid is {still awaiting ratification}.", "SWE", RATIFYING),
    "invitees": ("Finland and Sweden will come {as invitees}.", "FIN SWE", INVITED),
    "invitee": ("Montenegro’s ambassador will sit in {as an invitee}.", "MNE", INVITED),
    "greet-them": ("She would greet them {as invitees}.", "", INVITED),
    "invited-to-join": ("NATO {invited Croatia to join the Alliance}.", "HRV", INVITED),
    "invite-to-talks": ("They {invite Montenegro to begin accession talks}.", "MNE", INVITED),
    "welcome-as": ("It is time to {welcome Sweden as a member}.", "SWE", None),
    "first-as-ally": ("Sweden’s minister comes {for the first time as an Ally}.", "SWE", MEMBER),
    "first-summit": ("Finland comes to {its first summit as an Ally}.", "FIN", MEMBER),
    "ally-since-a-year": ("Albania, {an Ally since 2009}, is here.", "ALB", MEMBER),
    "ally-since": ("Finland, {an Ally since 4 April 2023}, is here.", "FIN", MEMBER),
    "became": ("Albania {became a member of NATO}.", "ALB", MEMBER),
    "whose": ("Latvia and Estonia, whose flags fly, {became members}.", "LVA EST", MEMBER),
    "joined": ("Croatia {joined the Alliance} with Albania.", "HRV", MEMBER),
    "takes-part": ("The Finnish minister takes part {as an Ally}.", "FIN", MEMBER),
    "newest-after": ("Finland and Sweden, {our newest Allies}, spoke.", "FIN SWE", MEMBER),
    "newest-before": ("{NATO’s newest member}, Sweden, spoke.", "SWE", MEMBER),
    "two-owners": ("In {Finland’s and Sweden’s applications}.", "FIN SWE", ASPIRANT),
    "applications": ("He expects leaders to {examine the two applications}.", "", ASPIRANT),
    "applied": ("Sweden {applied to join NATO}.", "SWE", ASPIRANT),
    "membership": ("He spoke of {Georgia’s membership aspirations}.", "GEO", None),
    "bid": ("He spoke of {Sweden’s bid to join NATO}.", "SWE", None),
    "next-to": ("Iraq heard Finland, which came {for the first time as an Ally}.", "FIN", MEMBER),
    "clause": ("Qatar left; the Finnish minister attends {as an Ally}.", "FIN", MEMBER),
    "place": ("The minister of Finland will come to Romania {as an invitee}.", "FIN", INVITED),
}
FRENCH = {
    "finish": ("Il est temps d’{achever la ratification de leur adhésion}.", "", RATIFYING),
    "process": ("Il faut {finaliser leur processus d’adhésion}.", "", None),
    "of-countries": ("Il salue {l’adhésion de la Finlande et de la Suède}.", "FIN SWE", None),
    "invitees": ("La Suède viendra {en tant qu’invitée}.", "SWE", INVITED),
    "became": ("La Finlande {est devenue membre}.", "FIN", MEMBER),
    "joined": ("La Croatie {a rejoint l’Alliance}.", "HRV", MEMBER),
    "application": ("Ils examinent {la candidature de la Suède}.", "SWE", ASPIRANT),
}
HITS = [
    *(pytest.param(EN, *each, id=name) for name, each in ENGLISH.items()),
    *(pytest.param(FR, *each, id=f"fr-{name}") for name, each in FRENCH.items()),
]


class TestHits:
    """Whose accession it is and its stage are read from the words alone."""

    @pytest.mark.parametrize(("language", "text", "countries", "stage"), HITS)
    def test_accession(
        self, language: Language, text: str, countries: str, stage: AccessionStage | None
    ) -> None:
        before, rest = text.split("{")
        words, after = rest.split("}")
        assert found(before + words + after, language) == [(words, countries, stage)]

    @pytest.mark.parametrize(
        ("text", "pronoun", "is_one"),
        [
            pytest.param("Finalise their accession process.", "their", False, id="their"),
            pytest.param("Finalise its accession process.", "its", True, id="its"),
            pytest.param("She greets them as invitees.", "them", False, id="them"),
            pytest.param("Conclude the accession talks.", None, False, id="the"),
            pytest.param("Finalise Sweden’s accession.", None, False, id="named"),
        ],
    )
    def test_pronoun(self, text: str, pronoun: str | None, is_one: bool) -> None:  # noqa: FBT001
        [words] = find_accessions(mark(text))
        said = None if words.pronoun is None else words.pronoun.of(text)
        assert (said, words.is_one) == (pronoun, is_one)


MISSES = {
    "european-union": "He spoke of Georgia’s accession to the European Union.",
    "union-talks": "He spoke of their EU accession talks.",
    "treaty": "He spoke of Iraq’s accession to the treaty.",
    "merely-named": "The ministers of Finland and Sweden will be present.",
    "invited-guest": "The minister of Georgia is invited to a session.",
    "join-talks": "Georgia was invited to join NATO ministers for dinner.",
    "joined-meeting": "Georgia joined NATO ministers for dinner.",
    "two-subjects": "Georgia met Finland and then dined for the first time as an Ally.",
    "no-subject": "It was for the first time as an Ally.",
    "action-plan": "He spoke of Georgia’s Membership Action Plan.",
    "another-club": "He spoke of Russia’s membership of the Council of Europe.",
    "our-own": "It is time to complete Hungary’s ratification of the budget.",
    "anniversary": "It is the tenth anniversary of the accession of Croatia to NATO.",
    "years-after": "He spoke ten years after Croatia’s accession to NATO.",
    "applications-of": "He spoke of Georgia’s applications for visas.",
}


class TestMisses:
    """A country that is merely named nearby accedes to nothing."""

    @pytest.mark.parametrize("text", MISSES.values(), ids=MISSES)
    def test_english(self, text: str) -> None:
        assert found(text) == []

    @pytest.mark.parametrize(
        "text",
        [
            "Il salue son adhésion à l’UE.",
            "La Suède viendra.",
            "Il est membre du groupe.",
            "C'est le dixième anniversaire de l'adhésion de la Croatie à l'OTAN.",
        ],
        ids=["union", "merely-named", "club", "anniversary"],
    )
    def test_french(self, text: str) -> None:
        assert found(text, FR) == []


class TestPromises:
    """Whatever stands around them, the words are the same at their own place."""

    @given(
        before=filler(),
        verb=st.sampled_from(["finalise", "complete", "support", "welcome"]),
        country=st.sampled_from(["Finland", "Sweden", "Montenegro", "North Macedonia"]),
        after=filler(),
    )
    def test_planted_accession_is_found(
        self, before: str, verb: str, country: str, after: str
    ) -> None:
        words = f"{verb} {country}’s accession process"
        text = f"{before}\n\nIt is time to {words}.\n\n{after}"
        assert [each[0] for each in found(text)] == [words]

    @given(text=filler())
    def test_filler_holds_none(self, text: str) -> None:
        assert found(text) == []

    @given(before=filler())
    def test_text_in_front_shifts_spans(self, before: str) -> None:
        text = "Finland and Sweden attend as invitees."
        lead = f"{before}\n\n"
        [shifted] = find_accessions(mark(lead + text))
        [words] = find_accessions(mark(text))
        assert shifted.text == words.text.shifted(len(lead))

    @given(text=st.text(), language=st.sampled_from(Language))
    def test_any_text_is_survived(self, text: str, language: Language) -> None:
        marked = mark(text, language)
        assert all(each.sentence.covers(each.text) for each in find_accessions(marked))

    @given(
        pieces=st.lists(
            st.sampled_from(
                words(
                    "Finland Sweden’s Swedish and , their its the accession process to NATO EU of "
                    "as invitees for first time an Ally became members joined ratification them "
                    "protocols leur adhésion la Suède en tant qu’invitée ; ."
                )
            ),
            max_size=30,
        ),
        language=st.sampled_from(Language),
    )
    def test_words_do_not_overlap(self, pieces: list[str], language: Language) -> None:
        found = [each.text for each in find_accessions(mark(" ".join(pieces), language))]
        assert all(one.end <= other.start for one, other in pairwise(found))
