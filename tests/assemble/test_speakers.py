"""Who speaks: named, by office, by pronoun, as one; nobody rather than the wrong one."""

from __future__ import annotations

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from natobrief import Person, extract
from natobrief.diagnostics import Code
from natobrief.testing.filler import filler
from tests.assemble.reading import read
from tests.rules.quotations.sayings import names, words

_ONE = "NATO Foreign Ministers will meet in Oslo on 5 May 2022."
_ANA = "Foreign Minister Ana Ruiz of Spain will attend."


def _speakers(text: str) -> list[str | None]:
    statements = read(f"{_ONE} {text}").brief.statements
    return [None if each.speaker is None else each.speaker.name for each in statements]


@given(before=filler(), name=names, said=words)
def test_named_speaker_is_found(before: str, name: str, said: str) -> None:
    text = f"{before} Foreign Minister {name} warned: “{said}”."
    assert _speakers(text) == [name]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(f"{_ANA} Ms Ruiz said: “We act.”", "Ana Ruiz", id="family name"),
        pytest.param(f"{_ANA} “We act,” she said.", "Ana Ruiz", id="pronoun of the subject before"),
        pytest.param(
            f"{_ANA} “We act,” said the Spanish foreign minister.", "Ana Ruiz", id="office"
        ),
        pytest.param(
            f"{_ANA} Ms Ruiz said: “We act.” The hall was full. She added: “We must.”",
            "Ana Ruiz",
            id="pronoun of the last speaker",
        ),
        pytest.param(
            "The Secretary General said that he was glad.", "Jens Stoltenberg", id="table"
        ),
        pytest.param(
            "NATO Secretary General Jan Kos opened the hall. “We act,” said the Secretary General.",
            "Jan Kos",
            id="office of the Alliance",
        ),
        pytest.param(
            f"{_ANA} “We act,” said the Polish Minister, Ole Berg, at last.",
            "Ole Berg",
            id="apposed",
        ),
        pytest.param(
            f"{_ANA} The Polish Minister, Ole Berg, said that he agreed.",
            "Ole Berg",
            id="apposed first",
        ),
        pytest.param("The Allies agreed that the door stays open.", "Allies", id="collective"),
        pytest.param(
            "“We act,” said friends of the Allies' foreign ministers.",
            "friends of the Allies' foreign ministers",
            id="article inside",
        ),
        pytest.param(
            "They will meet with their Spanish counterpart Ana Ruiz. “We act,” said the Spanish "
            "foreign minister.",
            "Ana Ruiz",
            id="counterpart",
        ),
        pytest.param(
            "Admiral Jan Kos met General Ana Ruiz. The Admiral said: “We act.” The hall was full. "
            "“I hope,” the Admiral added.",
            "Jan Kos",
            id="rank",
        ),
        pytest.param(
            "Admiral Jan Kos, Chair of the Military Committee, came. “We act,” the Dutch Admiral "
            "added.",
            "Jan Kos",
            id="rank with a country",
        ),
        pytest.param(
            "Italian Foreign Minister Enzo Moreno Vidal came. “We act,” said Moreno.",
            "Enzo Moreno Vidal",
            id="first of two family names",
        ),
        pytest.param(
            "The Prime Minister, Jan Kos, came. “We act,” said the Prime Minister. “We must,” he "
            "said, before Prime Minister Ivo Lind spoke.",
            "Jan Kos",
            id="office of the one named so far",
        ),
        pytest.param(
            "Mr Stoltenberg said: “We act.” The Secretary General added that it was late.",
            "Stoltenberg",
            id="office-holder named without his office",
        ),
        pytest.param(
            "The Secretary General said that he was glad. He added that it was late. It rained. "
            "The Secretary General thanked Oslo. “We act,” he said.",
            "Jens Stoltenberg",
            id="pronoun of one whom only the tables name",
        ),
        pytest.param(
            "The NATO Secretary General met the mayor. “We act,” he said. Mr Stoltenberg left.",
            "Stoltenberg",
            id="office that only does something",
        ),
        pytest.param(
            "Defense Secretary Ana Ruiz came. NATO Secretary General Jan Kos left. “We act,” the "
            "secretary said.",
            "Ana Ruiz",
            id="a Secretary General is no secretary",
        ),
        pytest.param(
            "Minister Ana Ruiz came. According to her, the port “is open to all of us”.",
            "Ana Ruiz",
            id="according to her",
        ),
        pytest.param(
            "Minister Jan Kos came. According to him, the port is open.",
            "Jan Kos",
            id="according to him",
        ),
        pytest.param(
            "The Ambassador of Spain to NATO, Ana Ruiz, was hopeful: “We shall act now.”",
            "Ana Ruiz",
            id="envoy to somebody",
        ),
        pytest.param(
            "Mr Jan Kos met Ms Ana Ruiz. The hall was full. She said that it rained.",
            "Ana Ruiz",
            id="pronoun by gender",
        ),
    ],
)
def test_speaker_is_told(text: str, expected: str) -> None:
    assert set(_speakers(text)) == {expected}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "The Secretary General thanked Oslo. “We act,” she said.", id="no man is meant"
        ),
        pytest.param(f"{_ANA} “We act,” said a spokesman for Ms Ruiz.", id="spokesman"),
        pytest.param(
            "With Italian Minister Jan Berg in the hall, a top official said it was late. He added "
            "that it rained.",
            id="pronoun of one without a name",
        ),
        pytest.param(f"{_ANA} “We act,” Ms Ruiz's spokesman said.", id="possessive"),
        pytest.param("“We act,” said the Finnish foreign minister.", id="office nobody holds"),
        pytest.param("“We act,” she said.", id="pronoun of nobody"),
        pytest.param("“We act,” they said.", id="several"),
        pytest.param(
            "Admiral Jan Kos met Admiral Pavel Lind. The Admiral said: “We act.”",
            id="rank of two",
        ),
        pytest.param("The Admiral said: “We act.”", id="rank of nobody"),
        pytest.param(
            "Admiral Jan Kos, Defence Minister of Spain, came. The Dutch Admiral said: “We act.”",
            id="rank of another country",
        ),
        pytest.param(
            "Prime Minister Jan Kos met Prime Minister Ivo Lind. The Prime Minister said that it "
            "rained.",
            id="office of two",
        ),
        pytest.param(
            "“We act,” said the Prime Minister. Prime Ministers Jan Kos and Ivo Lind met.",
            id="office of two yet to be named",
        ),
        pytest.param(
            "Riga, 3 May 2022 - The Secretary General of the Ports Ministry came to NATO. The "
            "Secretary General said that it rained.",
            id="secretary general of something else",
        ),
        pytest.param("“We act,” said a spokesman for the foreign ministers.", id="of several"),
        pytest.param("People close to the foreign ministers said that it rained.", id="sources"),
        pytest.param(
            "Minister Ivo Lind met Jan Kos. “Minister Lind was glad,” he said.", id="he of another"
        ),
        pytest.param("Then, Horvat will meet in Oslo with Jan Kos. “We act,” he said.", id="met"),
        pytest.param("“We act,” said an adviser to the Allies' foreign ministers.", id="adviser"),
    ],
)
def test_nobody_rather_than_the_wrong_one(text: str) -> None:
    assert set(_speakers(text)) <= {None}


def test_pronoun_means_nobody_of_the_other_gender() -> None:
    text = "Ms Ana Ruiz said: “We act.” Mr Jan Kos rose, and he added: “No.”"
    assert _speakers(text) == ["Ana Ruiz", "Jan Kos"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Minister Jan Kos met Minister Ana Ruiz. She said: “We act.”", "Ana Ruiz", id="she"
        ),
        pytest.param(
            "Minister Jan Kos met Minister Ana Ruiz. He said: “We act.”", "Jan Kos", id="he"
        ),
        pytest.param("Minister Ana Ruiz came. He said: “We act.”", None, id="nobody"),
        pytest.param(
            "Minister Ruiz thanked Mr Kos. He said: “We act.”", None, id="the first may be one too"
        ),
        pytest.param(
            "Minister Ruiz thanked Ms Kos. He said: “We act.”", "Ruiz", id="the first may be"
        ),
    ],
)
def test_pronoun_of_one_of_two(text: str, expected: str | None) -> None:
    """A given name tells a woman from a man; where none does, two may be meant and nobody is."""
    assert _speakers(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "The Defence Minister of Norway, Ana Ruiz, came. The minister said: “We act.”",
            "Ana Ruiz",
            id="one",
        ),
        pytest.param(
            "Defence Minister Ana Ruiz met Foreign Minister Jan Kos. The minister said: “No.”",
            None,
            id="two",
        ),
        pytest.param(
            "M. Jean Roux, ministre de la D\u00e9fense, est venu. « Oui », a dit le ministre.",
            "Jean Roux",
            id="french",
        ),
        pytest.param("The ambassador said that it rained.", None, id="nobody"),
    ],
)
def test_role_without_more_is_that_of_the_only_one(text: str, expected: str | None) -> None:
    speaker = read(text).brief.statements[0].speaker
    assert (None if speaker is None else speaker.name) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Mr Jan Kos came. The Prime Minister saw a lake. It was full, he said.",
            None,
            id="another office since",
        ),
        pytest.param(
            "Mr Jan Kos came. The Prime Minister saw the lake. He said: “We act.”",
            None,
            id="office with which the sentence before opens",
        ),
        pytest.param(
            "Prime Minister Jan Kos met Mr Ivo Lind. Mr Lind left. "
            "The Prime Minister saw the lake. He said: “We act.”",
            "Jan Kos",
            id="its holder",
        ),
        pytest.param(
            "The Prime Minister Jan Kos met Mr Ivo Lind. He said: “We act.”",
            "Jan Kos",
            id="office with its name",
        ),
        pytest.param(
            "Mr Jan Kos came. It rained. It blew. “We act,” he said.", "Jan Kos", id="not far"
        ),
        pytest.param(f"Mr Jan Kos came. {'It rained. ' * 9}“We act,” he said.", None, id="too far"),
        pytest.param(
            "Minister Sauli Berg said: “Yes.” It rained. It blew. “We act,” she said.",
            None,
            id="far and of no known sex",
        ),
        pytest.param("He said: “We act.”", None, id="first words of all"),
    ],
)
def test_pronoun_looks_back(text: str, expected: str | None) -> None:
    """Somebody without a name, who spoke or was the subject since, may be the one meant."""
    *_, last = read(text).brief.statements
    assert (None if last.speaker is None else last.speaker.name) == expected


@given(who=st.sampled_from([("Mme", "elle"), ("M.", "il")]))
def test_pronoun_inside_french_marks(who: tuple[str, str]) -> None:
    title, pronoun = who
    text = f"{title} Jan Kos a salué l'accord. « Nous agirons, a-t-{pronoun} dit. C'est décidé. »"
    [statement] = read(text).brief.statements
    assert statement.speaker is not None
    assert statement.speaker.name == "Jan Kos"


def test_pronoun_after_words_of_somebody_without_a_name() -> None:
    text = "Mr Jan Kos came. The Prime Minister said: “Yes.” It rained. It blew. He said: “No.”"
    assert [each.speaker for each in read(text).brief.statements] == [None, None]


def test_pronoun_in_the_first_sentence() -> None:
    [statement] = read("Mr Jan Kos rose, and he said: “We act.”").brief.statements
    assert statement.speaker is not None
    assert statement.speaker.name == "Jan Kos"


def test_office_that_no_table_knows_on_the_day_is_nobodys() -> None:
    text = (
        "NATO Foreign Ministers will meet in Oslo on 5 May 1961. “We act,” said the Chair of the "
        "Military Committee."
    )
    [statement] = read(text).brief.statements
    assert statement.speaker is None


def test_unknown_speaker_is_a_problem() -> None:
    problems = read(f"{_ONE} “We act,” she said.").problems
    assert Code.UNATTRIBUTED_QUOTATION in {problem.code for problem in problems}


def test_a_long_sentence_of_nobody_is_quoted_in_part() -> None:
    words = "so that all of us, far and near, " * 9
    text = f"{_ONE}\n\n“We act, {words}and go on.”"
    [problem] = [
        problem for problem in read(text).problems if problem.code is Code.UNATTRIBUTED_QUOTATION
    ]
    assert len(problem.message) < 120


def test_office_without_a_day_is_nobodys() -> None:
    [statement] = read("The Secretary General said that he was glad.").brief.statements
    assert statement.speaker is None


def test_speaker_is_a_person_of_the_brief() -> None:
    brief = read(f"{_ONE} {_ANA} Ms Ruiz said: “We act.”").brief
    [statement] = brief.statements
    assert isinstance(statement.speaker, Person)
    assert statement.speaker in brief.persons


def test_a_pronoun_between_two_quoted_sentences_stands_in_the_first() -> None:
    text = "It is good, President Ruiz said.\n\n“We act,” he said after it. “The ports are ours.”"
    assert _speakers(text) == ["Ruiz", "Ruiz"]


@pytest.mark.parametrize("named", ["Ana Ruiz", "Admiral Jan Kos"])
def test_a_rank_alone_is_looked_for_among_names_without_one(named: str) -> None:
    expected = "Jan Kos" if named.endswith("Kos") else None
    found = _speakers(
        f"{named}, Minister of Defence of Spain, will attend. “We act,” the Admiral said."
    )
    assert found == [expected]


_PETROV = "The Russian President, Ivan Petrov, came."
_HOLM_FR = "Le président de la Commission européenne, Jan Holm, est venu."
_PETROV_FR = "Le président russe, Ivan Petrov, est venu."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{_PETROV} The President said that the sea is high.", "Ivan Petrov"),
        (f"{_PETROV} The President of Russia said that the sea is high.", "Ivan Petrov"),
        (f"{_PETROV} The President of the Russian Federation said it was late.", "Ivan Petrov"),
        (f"{_PETROV} The President of the Parliament said that the sea is high.", None),
        (f"{_PETROV} The President of the Port Council said that the sea is high.", None),
        (f"{_PETROV_FR} Le président de la République a dit que la mer est haute.", "Ivan Petrov"),
        (f"{_PETROV_FR} Le président du Parlement a dit que la mer est haute.", None),
        (f"{_PETROV_FR} Le président de l'Assemblée a dit que la mer est haute.", None),
        (
            f"{_PETROV_FR} Le président du Comité, l'amiral Jan Holm, a dit que la mer est haute.",
            "Jan Holm",
        ),
        (
            f"{_PETROV_FR} Le président, le secrétaire général Jan Holm, a dit que la mer baisse.",
            "Jan Holm",
        ),
        (
            f"{_HOLM_FR} Le président de la Commission a dit que la mer est haute.",
            "Jan Holm",
        ),
        (
            f"{_HOLM_FR} Le président du Conseil a dit que la mer est haute.",
            None,
        ),
    ],
)
def test_whose_president_speaks(text: str, expected: str | None) -> None:
    opening = "Les ministres se sont réunis." if "mer" in text else "Ministers met."
    assert _speakers(f"{opening} {text}") == [expected]


@given(one=names, other=names, dash=st.sampled_from(("", "- ", "\u2013 ")))
def test_of_two_who_say_the_same_neither_is_the_speaker(one: str, other: str, dash: str) -> None:
    two = f"Norwegian President {one} and Spanish Prime Minister {other}"
    assert _speakers(f"Both {two} called the plan “a long step ahead of all others”.") == [None]
    assert _speakers(f"“We act,” {dash}Norwegian President {one} said.") == [one]


def test_a_dash_behind_quoted_words_is_no_part_of_the_speaker() -> None:
    assert _speakers("“We act at once” - the Ministers confirmed.") == ["Ministers"]


@pytest.mark.parametrize("who", ["the PM", "the Norwegian head of government", "the Norwegian PM"])
def test_a_prime_minister_is_called_in_several_ways(who: str) -> None:
    text = f'"We go on," Norwegian Prime Minister Jan Berg said.\n\n"It is so," {who} said.'
    statements = extract(text).brief.statements
    assert [each.speaker and each.speaker.name for each in statements] == ["Jan Berg"] * 2


def test_an_hour_is_no_prime_minister() -> None:
    text = "Prime Minister Jan Berg came at 8 PM. It closed at 9.30 PM."
    assert [each.office for each in extract(text).brief.persons] == ["Prime Minister"]


_MET_THERE = (
    "NATO Secretary General Jens Stoltenberg came on Tuesday. He met Ms Ana Ruiz and Mr Kos."
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(f"{_MET_THERE} “We act,” he said.", "Jens Stoltenberg", id="same subject"),
        pytest.param(f"{_MET_THERE} “We act,” she said.", "Ana Ruiz", id="only woman"),
        pytest.param(
            "The hall was full. He met Ms Ana Ruiz. “We act on this,” he said.", None, id="nobody"
        ),
        pytest.param(
            f"{_MET_THERE} He met Mr Berg. “We act,” he said.", None, id="two sentences on"
        ),
    ],
)
def test_a_pronoun_goes_on_with_the_subject_before(text: str, expected: str | None) -> None:
    assert _speakers(text) == [expected]


@given(man=names, woman=names, is_first=st.booleans(), is_told=st.booleans())
@example(man="Jan Kos", woman="Ana Ruiz", is_first=True, is_told=False)
def test_words_for_a_woman(man: str, woman: str, *, is_first: bool, is_told: bool) -> None:
    """Who is "la ministre" is no man; "le ministre" may be a woman, in releases of older years."""
    assume(not set(man.split()) & set(woman.split()))
    two = [f"M. {man}, ministre de la D\u00e9fense", f"Mme {woman}, ministre de l'Int\u00e9rieur"]
    came = " et ".join(reversed(two) if is_first else two)
    said = "la ministre" if is_told else "le ministre"
    assert _speakers(f"{came}, sont venus. \u00ab Oui \u00bb, a dit {said}.") == [
        woman if is_told else None
    ]
    assert _speakers(f"{two[0]}, est venu. \u00ab Oui \u00bb, a dit {said}.") == [
        None if is_told else man
    ]
