"""Whether a text looks ahead or back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief.rules.document import View, find_outlook
from natobrief.testing.filler import filler
from tests.rules.document.documents import document


def _view(text: str) -> View | None:
    found = find_outlook(document(text))
    return None if found is None else found.view


@given(st.text())
def test_any_text_is_survived(text: str) -> None:
    found = find_outlook(document(text))
    assert found is None or found.verb.end <= len(text)


@given(prose=filler())
def test_prose_looks_nowhere(prose: str) -> None:
    assert _view(prose) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("The ministers will meet in Oslo.", View.AHEAD, id="will"),
        *(
            pytest.param(f"{told} She said so.", View.AHEAD, id=told)
            for told in (
                "She is today travelling to Oslo.",
                "He is currently receiving a guest.",
                "She is attending the talks.",
                "He is hosting an informal meeting.",
            )
        ),
        pytest.param("Oslo is hosting a brigade. They met.", View.BACK, id="what is hosted"),
        pytest.param(
            "He travelled to Oslo to take part in talks, which will begin soon.",
            View.GOING,
            id="went to talks to come",
        ),
        pytest.param(
            "She outlines her plans ahead of the ministers' meeting\n\nShe delivered a speech.",
            View.AHEAD,
            id="a headline that looks ahead",
        ),
        pytest.param(
            "He concluded by saying that they will meet.", View.AHEAD, id="a verb of saying"
        ),
        pytest.param("Met dank van ons. The ministers will meet.", View.AHEAD, id="no English"),
        pytest.param("Les ministres se réuniront à Oslo.", View.AHEAD, id="in French"),
        pytest.param("Il se rend aujourd'hui à Oslo. Il a parlé.", View.GOING, id="se rend"),
        pytest.param("Elle participe à la réunion. Elle a signé.", View.GOING, id="participe"),
        pytest.param("Elle était en visite lundi à Oslo.", View.BACK, id="en visite"),
        pytest.param("The ministers gather in Oslo.", View.AHEAD, id="present"),
        pytest.param("They meet today. They discussed ports.", View.BACK, id="they meet and met"),
        pytest.param("They meet today. They will talk.", View.AHEAD, id="they meet and will"),
        pytest.param("They are meeting in Oslo. He noted it.", View.AHEAD, id="are meeting"),
        pytest.param(
            "They are meeting today. They discussed ports.", View.BACK, id="are meeting and met"
        ),
        pytest.param("Previewing the talks, he noted a lot.", View.AHEAD, id="previewing"),
        pytest.param("They meet in Oslo. They discussed ports.", View.AHEAD, id="they meet"),
        pytest.param("The minister will attend the talks.", View.GOING, id="attend"),
        pytest.param("The meeting of ministers will take place soon.", View.GOING, id="take place"),
        pytest.param("The ministers took stock. They will return.", View.BACK, id="first verb"),
        pytest.param("Les ministres se sont réunis à Oslo.", View.BACK, id="back in French"),
        pytest.param(
            "La première des réunions qui se tiendront au port s'est tenue à Oslo.",
            View.BACK,
            id="a relative clause",
        ),
        pytest.param("The talks that will be held were discussed.", View.BACK, id="that will"),
        pytest.param("A word on the talks that will come.", View.AHEAD, id="nothing else"),
        pytest.param("Elle est arrivée à Oslo et rencontrera la reine.", View.BACK, id="arrived"),
        pytest.param("They agreed to meet in spring.", View.GOING, id="agreed to meet"),
        pytest.param("They agreed on ports. They will return.", View.BACK, id="agreed on"),
        pytest.param(
            "The summit, launched by ministers, will be in Oslo.", View.AHEAD, id="launched by"
        ),
        pytest.param("Ministers vowed to build ports. They will return.", View.BACK, id="vowed"),
        pytest.param("“They met”, but they will meet.", View.AHEAD, id="quoted"),
        pytest.param("A meeting takes place in Oslo.", View.AHEAD, id="takes place"),
        pytest.param("Talks hosted by Norway will open.", View.AHEAD, id="hosted by"),
        pytest.param("Norway hosted the talks. They will go on.", View.BACK, id="hosted"),
        pytest.param("Ils se pencheront sur les ports.", View.AHEAD, id="se pencheront"),
        pytest.param("He said so. It rains. They met.", View.BACK, id="said is weaker"),
        pytest.param("“It rains”, he said.", View.BACK, id="said alone"),
        pytest.param("It rains “and they met”.", None, id="only quoted"),
        pytest.param("It rains.", None, id="no verb"),
        pytest.param("Norway has convened the ministers.", View.AHEAD, id="has convened"),
        pytest.param("Norway convened the ministers.", View.BACK, id="convened"),
        pytest.param("The minister laid out what comes.", View.AHEAD, id="laid out"),
        pytest.param("The talks came to a close.", View.BACK, id="came to a close"),
        pytest.param("It brought the ministers together.", View.BACK, id="brought together"),
        pytest.param("Le ministre a été reçu à Oslo.", View.BACK, id="a été reçu"),
        pytest.param("Ana, joined by Bo, will meet Cy.", View.AHEAD, id="joined by beside a verb"),
        pytest.param("They were joined by Ana. They will go.", View.BACK, id="were joined by"),
        pytest.param("They joined Ana. They will go.", View.BACK, id="joined"),
        pytest.param("The Willmeets of Oslo.", None, id="inside a word"),
    ],
)
def test_the_first_verb_tells(text: str, expected: View | None) -> None:
    assert _view(text) is expected


def test_the_head_does_not_count() -> None:
    text = "Ministers met in Oslo\n\nThe ministers will meet in Oslo."
    found = find_outlook(document(text))
    assert found is not None
    assert (found.view, found.verb.of(text)) == (View.AHEAD, "will")


def test_a_long_line_of_the_head_does() -> None:
    text = f"A day in spring\n\nMinisters met in Oslo {'and ' * 40}left\n\nThey will return."
    found = find_outlook(document(text))
    assert found is not None
    assert found.view is View.BACK


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        pytest.param("Ils vont discuter des quais.", ["discuter"], id="what they will do"),
        pytest.param("Ils verront Ana pour discuter des quais.", [], id="what a guest comes for"),
        pytest.param("Ils verront Ana afin de discuter des quais.", [], id="afin de"),
    ],
)
def test_the_purpose_of_one_guest_is_no_topic(sentence: str, expected: list[str]) -> None:
    text = f"Ils se réuniront. {sentence}"
    found = find_outlook(document(text))
    assert found is not None
    assert [each.of(text) for each in found.topics] == expected


def test_topics_are_found() -> None:
    text = "They will meet. They will discuss the ports. The quays are on the agenda. It rains."
    found = find_outlook(document(text))
    assert found is not None
    assert [topic.of(text) for topic in found.topics] == ["will discuss", "on the agenda"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Their meeting opened.", True, id="in the sentence"),
        pytest.param("A meeting in spring\n\nIt opened.", True, id="in the headline"),
        pytest.param("A day in spring\n\nIt opened.", False, id="nowhere"),
        pytest.param("It opened. A meeting it was.", True, id="in the next sentence"),
        pytest.param("A meeting it is. It opened.", True, id="in the one before"),
        pytest.param("His phone call began.", True, id="a call"),
        pytest.param("Call with the Prime Minister\n\nThey spoke.", True, id="a call with"),
        pytest.param("They spoke of a close call.", False, id="a close call"),
    ],
)
def test_a_word_of_meeting(text: str, *, expected: bool) -> None:
    found = find_outlook(document(text))
    assert found is not None
    assert found.is_of_meeting is expected


@given(verb=st.sampled_from(["condamné", "salué", "exigé", "conclu", "étudié"]))
def test_what_somebody_did_in_french_looks_back(verb: str) -> None:
    text = f"La ministre a {verb} les marins. La prochaine réunion se tiendra au port."
    assert _view(text) is View.BACK


def test_what_comes_next_is_a_topic() -> None:
    found = find_outlook(document("It will then discuss ports. It will next exchange views."))
    assert found is not None
    assert len(found.topics) == 2


@given(verb=st.sampled_from(["s'entretiendra", "va rencontrer", "présidera", "va se réunir"]))
def test_what_somebody_will_do_in_french_looks_ahead(verb: str) -> None:
    text = f"Le ministre {verb} au port. La réunion a porté sur la pêche."
    assert _view(text) is View.AHEAD


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("The talks to be held in Oslo: she will go.", View.AHEAD, id="to be held"),
        pytest.param("A treaty to be signed: she will go.", View.AHEAD, id="to be signed"),
        pytest.param("A forum to be opened; she will go.", View.AHEAD, id="to be opened"),
        pytest.param("A plan to be adopted is to come.", View.AHEAD, id="to be adopted"),
        pytest.param("The talks to be held in Oslo: she met him.", View.BACK, id="and one behind"),
        pytest.param("The talks were held in Oslo.", View.BACK, id="were held"),
        pytest.param("A treaty signed in Oslo.", View.BACK, id="signed"),
        pytest.param("To be heard, she spoke up.", View.BACK, id="another verb"),
    ],
)
def test_what_is_to_be_done_is_not_done(text: str, expected: View) -> None:
    assert _view(text) is expected
