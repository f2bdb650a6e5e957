"""Words for commitments: what is one, where it begins and ends, and what is none."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief.model import CommitmentKind, Horizon, Language
from natobrief.rules.commitments import CommitmentWords, find_commitments
from natobrief.testing.filler import filler
from tests.rules.marked import mark

PLEDGE, APPEAL = CommitmentKind.PLEDGE, CommitmentKind.APPEAL
PLAN, DECISION = CommitmentKind.PLAN, CommitmentKind.DECISION
EN, FR = Language.EN, Language.FR


def split(text: str) -> list[str]:
    """Split a text at its blanks."""
    return text.split()


def found(text: str, language: Language = EN) -> list[tuple[CommitmentKind, str]]:
    """Read the commitments of a text: their kinds and words."""
    return [(each.kind, each.text.of(text)) for each in find_commitments(mark(text, language))]


def only(text: str, language: Language = EN) -> CommitmentWords:
    """Read the one commitment of a text."""
    [words] = find_commitments(mark(text, language))
    return words


ENGLISH = {
    "organisation": (PLEDGE, "{NATO will keep supplying Ukraine with radar sets}."),
    "alliance": (PLEDGE, "She said that {the Alliance would train new crews for Georgia}."),
    "country": (PLEDGE, "{Norway will send Ukraine two ferries}."),
    "capital": (PLEDGE, "He told us that {Oslo would pay for the repairs}."),
    "own-country": (PLEDGE, "She added that {her country would double its share}."),
    "short-will": (PLEDGE, "“{We'll stand by Moldova},” he said."),
    "first-person": (PLEDGE, "“{I will push for a common fund},” he said."),
    "ready": (PLEDGE, "{Allies stand ready to deliver more} because winter is near."),
    "determined": (PLEDGE, "{NATO remains determined to help Iraq}."),
    "parenthesis": (PLEDGE, "{NATO will, in the medium term, help Kyiv to plan its own stocks}."),
    "adverbs": (PLEDGE, "“{We will always continue to protect our neighbours}.”"),
    "promised": (PLEDGE, "{Canada pledged to fund a school for pilots in Jordan}."),
    "has-committed": (PLEDGE, "{Allies have committed to spend 3% of GDP on defence}."),
    "commits-itself": (PLEDGE, "{We have jointly committed ourselves to train 500 officers}."),
    "support": (PLEDGE, "“{Our support for Ukraine will continue},” he said."),
    "owner-of-support": (PLEDGE, "{NATO's assistance to Moldova will grow next spring}."),
    "opened-quotation": (PLEDGE, "She said that {Norway “will send two ferries soon}”."),
    "in-a-place-of-its-own": (PLEDGE, "In Oslo, {NATO will help Georgia}."),
    "all-of-them": (PLEDGE, "{All of the Allies will send ships}."),
    "until-pointed-out": (
        PLEDGE,
        "He noted that {NATO will help Georgia}, and pointed out that NATO is tired.",
    ),
    "until-said": (
        PLEDGE,
        "He said {NATO will rebuild the bridge}, and added that all is well.",
    ),
    "until-other-actor": (PLEDGE, "{NATO will train pilots in June}, and Norway is content."),
    "with-goods": (PLEDGE, "{NATO will keep providing Iraq with boats, pumps and tents}."),
    "pledged-to-help": (PLEDGE, "{Canada pledged to provide Iraq with ships}."),
    "until-contents-of-a-fund": (PLEDGE, "{NATO will extend its River Fund} with boats, pumps."),
    "until-contents": (PLEDGE, "{NATO will extend its Harbour Package}, with cranes and tugs."),
    "decimal-point": (PLEDGE, "{Latvia will spend 3.2 per cent of its income on defence}."),
    "call": (APPEAL, "The Secretary General would {call on Allies to give more}."),
    "we-call": (APPEAL, "“{We call upon Russia to free the sailors},” he said."),
    "urge": (APPEAL, "She {urged all governments to sign}."),
    "name-in-quotes": (PLEDGE, "{NATO will launch the “Two Quays” plan in “spring” again}."),
    "ends-in-quotes": (PLEDGE, "{NATO will launch a plan, the “Two Quays”}."),
    "until-next-appeal": (APPEAL, "{We call on Norway to help}, and urge us all to be brave."),
    "a-person": (APPEAL, "He {urged Foreign Minister Ana Ruiz to stay}."),
    "ask-for": (APPEAL, "He would {ask Allies for further ships}."),
    "appeal-to": (APPEAL, "He {appealed to Serbia and Kosovo to talk}."),
    "encourage": (APPEAL, "I will write and {encourage every parliament to vote}."),
    "time-to": (APPEAL, "“{It is time to finish the work}.”"),
    "high-time": (APPEAL, "He said that {it was high time to open the road}."),
    "time-for": (APPEAL, "“{It is time for capitals to decide},” she said."),
    "time-has-come": (APPEAL, "“{The time has come to welcome Sweden}.”"),
    "our-meeting": (PLAN, "“So {at our meeting we will take further steps},” he said."),
    "this-meeting": (PLAN, "“{At this meeting we will open our exercises to them}.”"),
    "ministers-agree": (PLAN, "{Ministers will agree to a larger fund}."),
    "leaders-approve": (PLAN, "He announced that {leaders would approve a new plan for Iraq}."),
    "expected": (PLAN, "{Ministers are expected to adopt the new targets}."),
    "i-expect": (PLAN, "“I {expect Allies to agree on a ship plan},” he said."),
    "urged-in-quotes": (APPEAL, "She {urged NATO “to begin again}”."),
    "had-agreed": (DECISION, "He said that {Allies had agreed to open a depot}."),
    "until-another-verb": (
        PLAN,
        "{Ministers will adopt a new plan} and review relations with Iraq.",
    ),
    "until-next-verb": (PLAN, "{They are to endorse a plan}, discuss its cost and go home."),
    "intends": (PLEDGE, "“{Norway intends to send two ferries},” he said."),
    "is-set-to": (PLEDGE, "“{Norway is set to double its share},” he said."),
    "until-to-review": (PLAN, "{They are expected to adopt a plan} and to review its cost."),
    "take-steps": (PLAN, "{Allies will take concrete steps on missile defence}."),
    "the-summit": (PLAN, "{The summit will launch a fund for veterans}."),
    "in-a-capital": (PLAN, "“{In Madrid we will decide to build a depot},” he said."),
    "we-decided": (DECISION, "“{We have decided to hold a stock of blankets},” she said."),
    "allies-agreed": (DECISION, "{Allies have now agreed on a common price}."),
    "ministers-decided": (DECISION, "{Ministers decided to move the depot}."),
    "sum-with-a-code": (PLEDGE, "{Norway pledged NOK 500 million in aid to Ukraine}."),
}
FRENCH = {
    "future": (PLEDGE, "« {L’OTAN aidera la Moldavie à former ses pilotes} », a-t-il dit."),
    "reported": (PLEDGE, "Il a indiqué que {la Norvège livrerait deux navires}."),
    "at-the-side": (PLEDGE, "« {La Belgique se tiendra aux côtés de l’Ukraine} »."),
    "continue": (PLEDGE, "Elle a dit que {l’Alliance continuerait de soutenir Kiev}."),
    "we": (PLEDGE, "« {Nous renforcerons nos stocks}. »"),
    "open-verb": (PLEDGE, "« {Nous reconstruirons les ponts}. »"),
    "ready": (PLEDGE, "« {La Norvège se tient prête à accueillir des pilotes}. »"),
    "determined": (PLEDGE, "« {Nous sommes déterminés à protéger nos ports}. »"),
    "makes-available": (PLEDGE, "{La Norvège mettra à disposition des navires}."),
    "intends": (PLEDGE, "{La Norvège entend renforcer ses stocks}."),
    "time-has-come": (APPEAL, "« {Le moment est venu d’accueillir la Suède} »."),
    "until-observed": (
        PLEDGE,
        "Il a noté que {l’OTAN aidera la Moldavie}, et a fait observer que la route est longue.",
    ),
    "until-argued": (
        PLEDGE,
        "Il a noté que {l’OTAN aidera la Moldavie}, a fait valoir que la route est longue.",
    ),
    "plan-until-talk": (PLAN, "{Ils adopteront un plan} et aborderont la piraterie."),
    "has-called": (APPEAL, "Elle a {appelé les Alliés à donner davantage}."),
    "call": (APPEAL, "Il {appellera les Alliés à donner davantage}."),
    "we-call": (APPEAL, "{Nous appelons tous les Alliés à donner davantage}."),
    "other-allies": (APPEAL, "{Nous appelons les autres Alliés à donner davantage}."),
    "we-ask": (APPEAL, "{Nous demandons à la Russie de rendre le port}."),
    "they-call": (APPEAL, "Les ministres {exhortent la Russie à partir}."),
    "we-commit": (PLEDGE, "{Nous nous engageons à fournir des bateaux}."),
    "time": (APPEAL, "Il a dit qu’{il était temps de conclure}."),
    "plan": (PLAN, "{Les ministres adopteront un plan commun}."),
    "steps": (PLAN, "« {Nous prendrons de nouvelles mesures pour les aider}. »"),
    "decision": (DECISION, "« {Nous avons décidé de garder ces stocks}. »"),
    "ministers": (DECISION, "{Les ministres ont convenu de se revoir}."),
}
HITS = [
    *(pytest.param(EN, *each, id=name) for name, each in ENGLISH.items()),
    *(pytest.param(FR, *each, id=f"fr-{name}") for name, each in FRENCH.items()),
]


class TestHits:
    """Each kind is told in many wordings, with the words that state it."""

    @pytest.mark.parametrize(("language", "kind", "text"), HITS)
    def test_commitment(self, language: Language, kind: CommitmentKind, text: str) -> None:
        before, rest = text.split("{")
        words, after = rest.split("}")
        assert found(before + words + after, language) == [(kind, words)]


MISSES = {
    "tells": "We will inform Georgia about the talks.",
    "ends": "We will conclude tomorrow with a meeting on Georgia.",
    "to the press": "NATO will also provide broadcast-quality video in real time.",
    "at a distance": "NATO will facilitate remote coverage of the meeting.",
    "press centre": "We will provide desks and meals in the press centre.",
    "a view": "Ministers agreed on the importance of NATO's support to Georgia.",
    "negated": "“NATO will not leave before the harvest,” he said.",
    "never": "“We will never forget it,” he said.",
    "wont": "“We won't go,” he said.",
    "condition": "It depends on whether NATO will help Georgia.",
    "if-they-will": "He wondered if Allies will send ships.",
    "when": "Nobody knows when NATO will open the depot.",
    "not-thought": "“I do not think that NATO will send ships,” he said.",
    "not-meant": "That does not mean that Allies will send ships.",
    "hope": "She hoped that NATO would open the depot.",
    "question": "NATO will help Georgia?",
    "meets": "NATO will meet in Oslo.",
    "discusses": "“We will discuss the budget,” he said.",
    "joins": "Sweden will join the talks.",
    "will-be": "Norway will be the host.",
    "past": "NATO helped Georgia for years.",
    "pays-a-price": "“We will pay a price,” he said.",
    "asked-about": "Asked about the cold, he smiled.",
    "ask-him": "They asked him to stay.",
    "ask-whether": "They asked whether to stay.",
    "refused": "He refused to call on Allies to give more.",
    "no-call": "She did not urge Allies to act.",
    "time-alone": "It is time.",
    "agreed-speech": "“Yes,” he agreed.",
    "has-not-decided": "NATO has not decided to move.",
    "shows": "“Riga will show that we are well,” he said.",
    "in-a-city": "The talks in Oslo will send a signal.",
    "of-a-country": "The friends of Norway will send ships.",
    "of-two-in-a-clause": "We met in Spain, Italy and Norway will pay.",
    "of-two-countries": "The crews of Spain and Norway will send ships.",
    "must": "“We must manage the risks,” he said.",
}
MISSES_FR = {
    "meets": "L’OTAN se réunira à Oslo.",
    "examines": "« Nous examinerons le budget. »",
    "negated": "« Nous ne quitterons pas la mission. »",
    "is": "La France sera présente.",
    "not-thought": "« Je ne pense pas que l’OTAN enverra des navires. »",
    "ready-to-talk": "« Nous sommes prêts à discuter. »",
    "condition": "Il verra si l’OTAN aidera Kiev.",
}


class TestMisses:
    """What promises nothing, asks nothing and plans nothing is left alone."""

    @pytest.mark.parametrize("text", MISSES.values(), ids=MISSES)
    def test_english(self, text: str) -> None:
        assert found(text) == []

    @pytest.mark.parametrize("text", MISSES_FR.values(), ids=MISSES_FR)
    def test_french(self, text: str) -> None:
        assert found(text, FR) == []


class TestParts:
    """Who acts, who is asked and what belongs to it have words of their own."""

    @pytest.mark.parametrize(
        ("text", "actor", "addressee"),
        [
            pytest.param("NATO will help Iraq.", "NATO", None, id="pledge"),
            pytest.param("“We call on Russia to stop.”", "We", "Russia", id="we-ask"),
            pytest.param(
                "“We are weak,” and Norway “will send ships”.",
                "Norway",
                None,
                id="quoted-predicate",
            ),
            pytest.param("Ottawa would urge Allies to pay.", "Ottawa", "Allies", id="capital"),
            pytest.param("“It is time for capitals to act.”", None, "capitals", id="time-for"),
            pytest.param("Do call on every State to pay.", None, "every State", id="nobody"),
        ],
    )
    def test_actor_and_addressee(self, text: str, actor: str | None, addressee: str | None) -> None:
        words = only(text)
        assert [each and each.of(text) for each in (words.actor, words.addressee)] == [
            actor,
            addressee,
        ]

    @pytest.mark.parametrize(
        ("words", "is_plain"),
        [
            pytest.param("NATO will train pilots", True, id="help"),
            pytest.param("NATO will push hard", False, id="open-verb"),
            pytest.param("NATO pledged to help", True, id="pledged"),
            pytest.param("NATO pledged to push hard", True, id="pledged-open-verb"),
            pytest.param("Ministers will adopt a plan", True, id="plan"),
        ],
    )
    def test_plain_verbs_are_told_from_open_ones(self, words: str, is_plain: bool) -> None:  # noqa: FBT001
        assert only(f"{words}.").is_plain is is_plain

    @pytest.mark.parametrize(
        ("words", "horizon"),
        [
            pytest.param("over the longer term", Horizon.LONG_TERM, id="longer-term"),
            pytest.param("for the long haul", Horizon.LONG_TERM, id="long-haul"),
            pytest.param("in the medium term", Horizon.MEDIUM_TERM, id="medium-term"),
            pytest.param("in the short term", Horizon.SHORT_TERM, id="short-term"),
            pytest.param("for years to come", Horizon.LONG_TERM, id="years-to-come"),
            pytest.param("in the coming weeks", Horizon.SHORT_TERM, id="coming-weeks"),
            pytest.param("urgently", Horizon.SHORT_TERM, id="urgently"),
        ],
    )
    def test_horizon(self, words: str, horizon: Horizon) -> None:
        text = f"NATO will help Iraq {words}."
        found_horizon = only(text).horizon
        assert found_horizon is not None
        assert (found_horizon[0], found_horizon[1].of(text)) == (horizon, words)

    def test_french_transition(self) -> None:
        text = "L’OTAN aidera l’Irak à passer de cartes usées à des écrans et une base."
        transition = only(text, FR).transition
        assert transition is not None
        assert transition.origin.of(text) == "cartes usées"
        assert [each.of(text) for each in transition.targets] == ["écrans", "base"]

    def test_no_horizon_is_none(self) -> None:
        assert only("NATO will help Iraq.").horizon is None

    def test_programme_it_goes_through(self) -> None:
        text = "NATO will help Iraq through its Desert Trust Fund, a small one."
        through = only(text).through
        assert through is not None
        assert through.of(text) == "Desert Trust Fund"

    def test_a_place_is_no_programme(self) -> None:
        assert only("NATO will send ships through the Black Sea.").through is None

    def test_transition(self) -> None:
        text = (
            "NATO will help Iraq move from paper maps to screens, printers, and satellites "
            "over the longer term."
        )
        transition = only(text).transition
        assert transition is not None
        assert transition.origin.of(text) == "paper maps"
        assert [each.of(text) for each in transition.targets] == [
            "screens",
            "printers",
            "satellites",
        ]

    @pytest.mark.parametrize(
        "words",
        ["move from maps to in the next year", "build a road"],
        ids=["no-target", "no-change"],
    )
    def test_no_transition(self, words: str) -> None:
        assert only(f"NATO will help Iraq {words}.").transition is None


ACTORS = st.sampled_from(["NATO", "The Alliance", "Norway", "Allies", "Ottawa"])
MODALS = st.sampled_from(["will", "would", "is ready to", "will continue to", "is going to"])
ACTIONS = st.sampled_from(["support", "train", "equip", "fund", "protect", "stand with"])


class TestPromises:
    """Whatever stands around it, a commitment has the same words at its own place."""

    @given(before=filler(), actor=ACTORS, modal=MODALS, action=ACTIONS, after=filler())
    def test_planted_pledge_is_found(
        self, before: str, actor: str, modal: str, action: str, after: str
    ) -> None:
        pledge = f"{actor} {modal} {action} Ukraine"
        text = f"{before}\n\n{pledge}.\n\n{after}"
        words = only(text)
        assert (words.kind, words.text.of(text)) == (PLEDGE, pledge)
        assert words.actor is not None
        assert words.actor.of(text) == actor

    @given(text=filler())
    def test_filler_holds_none(self, text: str) -> None:
        assert found(text) == []

    @given(before=filler())
    def test_text_in_front_shifts_spans(self, before: str) -> None:
        text = "He would urge Allies to send fuel over the longer term."
        lead = f"{before}\n\n"
        shifted = only(lead + text)
        assert shifted.text == only(text).text.shifted(len(lead))

    @given(text=st.text(), language=st.sampled_from(Language))
    def test_any_text_is_survived(self, text: str, language: Language) -> None:
        marked = mark(text, language)
        assert all(each.sentence.covers(each.text) for each in find_commitments(marked))

    @given(
        pieces=st.lists(
            st.sampled_from(
                split(
                    "NATO Allies we I Ukraine will would help from to over the long term , and at "
                    "our meeting take further steps call on urge it is time decided agreed ' “ ” "
                    ". ? if l’OTAN aidera nous avons décidé de il est temps that said"
                )
            ),
            max_size=30,
        ),
        language=st.sampled_from(Language),
    )
    def test_words_do_not_overlap(self, pieces: list[str], language: Language) -> None:
        words = [each.text for each in find_commitments(mark(" ".join(pieces), language))]
        assert all(one.end <= other.start for one, other in pairwise(words))


@given(
    st.sampled_from(
        [
            "espérons",
            "déplorons",
            "assurons",
            "considérons",
            "montrons",
            "ouvrons",
            "célébrons",
            "offrons",
            "inspirons",
        ]
    )
)
def test_what_one_does_now_is_no_promise_in_french(verb: str) -> None:
    assert found(f"Nous {verb} la Norvège à Oslo.", FR) == []


@given(st.sampled_from(["aideront à", "permettront de", "permettra aussi d'", "soutiendra"]))
def test_we_who_are_helped_promise_nothing_in_french(verb: str) -> None:
    assert found(f"Des quais qui nous {verb} aider la Norvège.", FR) == []


@given(st.sampled_from(["soutiendrons", "mettrons", "accroîtrons", "conclurons", "agirons"]))
def test_what_we_will_do_is_promised_in_french(verb: str) -> None:
    text = f"Nous {verb} avec la Norvège."
    assert found(text, FR) == [(PLEDGE, text.rstrip("."))]
