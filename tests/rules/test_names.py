"""Names of persons come back with their words; other things in capitals are no persons."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from natobrief import extract
from natobrief.model import Language
from natobrief.rules.marks import Kind
from natobrief.rules.name_words import NameWords, read_name
from natobrief.rules.names import find_names
from natobrief.testing.filler import filler
from natobrief.testing.names import Name, names
from tests.rules.marked import mark

_BEFORE = st.sampled_from(
    [
        "Foreign Minister {}", "the Foreign Minister, {},", "General {}", "Lt. Gen. {}",
        "His Excellency Mr. {}", "Estonian Prime Minister {}", "the Prime Minister of Spain, {},",
        "their counterpart from Japan, {},", "{}, Minister of Defence of Latvia,",
        "{}, the new Danish foreign minister,", "{} (Foreign Minister of Norway)",
    ]
)  # fmt: skip


def named(text: str, language: Language = Language.EN) -> list[str]:
    """Return the names found, in order."""
    marks = mark(text, language).marks
    return [each.value.name for each in marks if isinstance(each.value, NameWords)]


class TestPlanted:
    """A name set into neutral words comes back, with its exact words."""

    @given(filler(), names(), _BEFORE, filler())
    def test_name_comes_back(self, before: str, name: Name, frame: str, after: str) -> None:
        text = f"{before} Then {frame.format(name)} spoke. {after}"
        marks = [each.value for each in mark(text).marks if isinstance(each.value, NameWords)]
        [found] = marks
        assert found.name == str(name)
        assert found.span.of(text) == str(name)

    @given(filler())
    def test_filler_names_nobody(self, text: str) -> None:
        assert named(text) == []

    @given(filler(language=Language.FR))
    def test_french_filler_names_nobody(self, text: str) -> None:
        assert named(text, Language.FR) == []

    @given(filler(), names(), _BEFORE)
    def test_text_in_front_shifts(self, front: str, name: Name, frame: str) -> None:
        text = f"Then {frame.format(name)} spoke."
        plain = [each.span for each in mark(text).marks if each.kind is Kind.PERSON]
        front = f"{front}\n\n"
        moved = [each.span for each in mark(front + text).marks if each.kind is Kind.PERSON]
        assert moved == [span.shifted(len(front)) for span in plain]

    @given(
        st.sampled_from(["Le Drian", "Di Maio", "Van Rompuy", "La Roche", "De Vries"]),
        st.sampled_from(["Foreign Minister", "President", "Ambassador"]),
        filler(),
    )
    def test_a_family_name_begins_with_a_particle(self, name: str, office: str, after: str) -> None:
        assert named(f"Then {office} {name} spoke. {after}") == [name]

    @given(
        st.sampled_from(["TANAKA Keiko", "SUZUKI Jun", "HOLMBERG Ida"]),
        st.sampled_from(["Foreign Minister", "Ambassador", "President"]),
        filler(),
    )
    def test_a_family_name_in_capitals_may_come_first(
        self, name: str, office: str, after: str
    ) -> None:
        assert named(f"Then {office} {name} spoke. {after}") == [name]

    @given(
        names(),
        st.sampled_from(
            ["Trade and Gender Equality", "Peace and Civic Solidarity", "Food and Rural Housing"]
        ),
    )
    def test_what_an_office_is_for_is_nobody(self, name: Name, field: str) -> None:
        assert named(f"The Minister for {field}, {name}, spoke.") == [str(name)]

    @pytest.mark.parametrize(
        "text",
        [
            "Réunion des ports\nPrésidé(e) par Karen Holm\n\nIls ont parlé.",
            "Karen Holm avait invité le maire à dîner.",
            "Karen Holm a convoqué les capitaines.",
        ],
    )
    def test_what_persons_do_in_french(self, text: str) -> None:
        assert named(text, Language.FR) == ["Karen Holm"]

    @given(names(), names())
    def test_names_joined_are_two(self, first: Name, second: Name) -> None:
        text = f"Defence Ministers {first} of Norway and {second} of Spain met."
        assert named(text) == [str(name) for name in (first, second)]

    @given(names(), names(), st.sampled_from(["Ambassador ", "General ", ""]))
    def test_a_name_is_joined_behind_a_title(self, first: Name, second: Name, title: str) -> None:
        text = f"Norwegian Minister {first} and {title}{second} met."
        assert named(text) == [str(name) for name in (first, second)]

    @given(
        names(),
        st.sampled_from(["Climate Change", "Harbour Lights", "Lake Traffic"]),
        st.sampled_from(["Security", "Media", "Strategy"]),
    )
    def test_the_field_of_an_envoy_is_no_name(self, name: Name, field: str, other: str) -> None:
        text = f"Special Envoy for {field} and {other} {name.given} {name.family}, who spoke, left."
        assert set(named(f"{text} Foreign Minister {name} stayed.")) <= {str(name)}

    @given(names(), filler())
    def test_a_family_name_stands_again(self, name: Name, between: str) -> None:
        text = f"Foreign Minister {name} spoke. {between} Then {name.given} {name.family} left."
        assert named(text) == [str(name)] * 2


class TestAnyText:
    """No text is too odd."""

    @given(st.text() | st.text("AbC. ,'-éŞ", max_size=80))
    @example("Mr. " * 20)
    @example("General A. B. C.")
    @example("Mr Ó")
    def test_names_lie_in_the_text(self, text: str) -> None:
        for found in mark(text).marks:
            if isinstance(found.value, NameWords):
                assert found.span.covers(found.value.span)
                assert found.value.span.of(text).strip()

    @given(st.text(min_size=1))
    def test_any_run_is_read(self, text: str) -> None:
        name = read_name(text, 0, len(text))
        assert name is None or name.span.end <= len(text)


_HITS = [
    (
        "They will meet with their counterpart Siti Aminah binti Tarudin.",
        "Siti Aminah binti Tarudin",
    ),
    ("They will meet with their counterpart Aisha wa Kamau to speak.", "Aisha wa Kamau"),
    ("They will be received by King Carl Holm V.", "Carl Holm V"),
    ("Pavlo Bondar, who became Ukraine’s foreign minister, spoke.", "Pavlo Bondar"),
    ("Pavlo Bondar (Harbour Party) was appointed new foreign minister.", "Pavlo Bondar"),
    ("Press Secretary Navy Rear Adm. Pavlo Bondar spoke.", "Pavlo Bondar"),
    ("The head of the government, Pavlo Bondar, spoke.", "Pavlo Bondar"),
    ("The Estonian and Latvian ministers – respectively, Urmo Paas spoke.", "Urmo Paas"),
    ("Ida Holm has been elected as President of Norway.", "Ida Holm"),
    ("Left to right: Pavlo Bondar.", "Pavlo Bondar"),
    ("I sent Pavlo Bondar, our Special Representative [for the talks] there.", "Pavlo Bondar"),
    ("We thank Pavlo Bondar, my Deputy Secretary General.", "Pavlo Bondar"),
    ("Pavlo Bondar, notre ministre de la Défense, y était.", "Pavlo Bondar"),
    ("Pavlo Bondar, my Danish colleague, left.", "Pavlo Bondar"),
    ("Remarks by NATO Secretary General Left to right: Pavlo Bondar.", "Pavlo Bondar"),
    ("President of the Republic Pavlo Bondar met him.", "Pavlo Bondar"),
    ("They met.\n\nPAVLO BONDAR (Ukraine) said no.", "Pavlo Bondar"),
    ("IDA J. HOLM-LIND, Minister for Trade, said no.", "Ida J. Holm-Lind"),
    ("US Assistant Secretary of State for European Affairs Anna Vogt came.", "Anna Vogt"),
    ("Moderator: Pavlo Bondar\n\nGood morning.", "Pavlo Bondar"),
    ("Speaker: Pavlo Bondar\n\nGood morning.", "Pavlo Bondar"),
    ("Latvia’s Pavlo Bondar was quoted on it.", "Pavlo Bondar"),
    ("Latvia’s Pavlo Bondar, who listened in, did not comment.", "Pavlo Bondar"),
    ("They met with Pavlo Bondar in the chair.", "Pavlo Bondar"),
    ("His Majesty King Harald V of Norway came.", "Harald V"),
    ("The Secretary General of NATO , Pavlo Bondar, spoke.", "Pavlo Bondar"),
    ("Secretary General Ida Holm\n\nRead it all.", "Ida Holm"),
    ("Turkish Foreign Minister Şebnem Çağlı spoke.", "Şebnem Çağlı"),
    ("Polish Defence Minister Łucja Ćwik-Żak spoke.", "Łucja Ćwik-Żak"),
    ("Dutch Foreign Minister Jan van der Wiel spoke.", "Jan van der Wiel"),
    ("German Defence Minister Karl von und zu Stolz spoke.", "Karl von und zu Stolz"),
    ("Saudi Foreign Minister Omar bin Tariq Al Noor spoke.", "Omar bin Tariq Al Noor"),
    ("Iraqi Prime Minister Sami al-Nouri spoke.", "Sami al-Nouri"),
    ("Prime Minister van Rooij spoke.", "van Rooij"),
    ("Italian Foreign Minister Carlo D’Amico spoke.", "Carlo D’Amico"),
    ("Irish Foreign Minister Áine Ó Briain spoke.", "Áine Ó Briain"),
    ("Minister Rhys ap Huw spoke.", "Rhys ap Huw"),
    ("French Defence Minister Anne Le Goff spoke.", "Anne Le Goff"),
    ("Spanish Foreign Minister José Luis Vega y Marín spoke.", "José Luis Vega y Marín"),
    ("Korean Foreign Minister Han Ji-woo spoke.", "Han Ji-woo"),
    ("President Peter Q. Walsh spoke.", "Peter Q. Walsh"),
    ("Secretary of Defense Paul J. Doe III arrived.", "Paul J. Doe III"),
    ("President Peter Q. Walsh, Jr. arrived.", "Peter Q. Walsh, Jr."),
    ("King Harold II arrived.", "Harold II"),
    ("Air Chief Marshal Sir Hugh Dale spoke.", "Hugh Dale"),
    ("Lieutenant-General Ida Holm spoke.", "Ida Holm"),
    ("H.E. Mr. Ivo Kral spoke.", "Ivo Kral"),
    ("H.H. Sheikh Omar bin Noor spoke.", "Omar bin Noor"),
    ("H.R.H. Prince Omar bin Noor spoke.", "Omar bin Noor"),
    ("President Anar Rustam oglu Valiyev spoke.", "Anar Rustam oglu Valiyev"),
    ("Minister Leyla Anar qızı Valiyeva spoke.", "Leyla Anar qızı Valiyeva"),
    ("General Karim ul Noor spoke.", "Karim ul Noor"),
    ("General Karim ur Noor Khan spoke.", "Karim ur Noor Khan"),
    ("LGen Ida Holm spoke.", "Ida Holm"),
    ("Chief of Staff RAdm Ida Holm spoke.", "Ida Holm"),
    ("Lt.Gen. Ida Holm spoke.", "Ida Holm"),
    ("MajGen Ida Holm spoke.", "Ida Holm"),
    ("Prof. Dr. Ute Brandt spoke.", "Ute Brandt"),
    ("Rt Hon Hugh Dale MP spoke.", "Hugh Dale"),
    ("Mr Dale's visit.", "Dale"),
    ("“We act,” said Ida Holm.", "Ida Holm"),
    ("According to Ida Holm, we act.", "Ida Holm"),
    ("Ida Holm said that we act.", "Ida Holm"),
    ("Ida Holm, president of the European Council, spoke.", "Ida Holm"),
    ("Assistant Secretary General for Operations Ida Holm spoke.", "Ida Holm"),
    ("The Chief Executive Ida Holm said that we act.", "Ida Holm"),
    ("They met, chaired by Ida Holm.", "Ida Holm"),
    ("They met, led by newly elected Ida Holm.", "Ida Holm"),
    ("They met under the presidency of Ida Holm.", "Ida Holm"),
    ("Remarks by Ida Holm at the quay.", "Ida Holm"),
    ("Remarks With Lin Weiqing Before Their Meeting", "Lin Weiqing"),
    ("Prime Minister May’s assessment was heard.", "May"),
    ("Prime Minister May proposed a plan.", "May"),
    ("I met the Foreign Minister of Iran [Omar Amir-Noor].", "Omar Amir-Noor"),
    ("Press conference with Ida Holm after their talks", "Ida Holm"),
    ("We, Ida Holm, declare.", "Ida Holm"),
    ("Visit of the Secretary General Online by Ida Holm, The Quay Archive", "Ida Holm"),
    ("The words of the day, transcribed by Ida Holm, Quay Library", "Ida Holm"),
    ("Ida Holm, the Secretary General's Special Representative, spoke.", "Ida Holm"),
    ("A warm welcome to Ida Holm, who is joining us today.", "Ida Holm"),
    ("I thank Ida Holm, who was here.", "Ida Holm"),
    ("We pay tribute to Jan Holm, who died on Monday.", "Jan Holm"),
    ("We think of the family of Jan Holm today.", "Jan Holm"),
    ("I was in touch today with Peter Holm, and will be.", "Peter Holm"),
    ("I know that my successor, Ida Holm, will do it.", "Ida Holm"),
    ("Je pense que ma collègue et amie Ida Holm le fera.", "Ida Holm"),
    ("As delivered by Chargé d’Affaires, a.i. Ida Holm in Oslo.", "Ida Holm"),
    ("General (ret) Ida Holm joined them.", "Ida Holm"),
    ("Admiral (Ret.) Ida Holm joined them.", "Ida Holm"),
    ("Council Receives President Holm Ahead Of Talks", "Holm"),
    ("Press desk      Ms Ida Holm      Tel: 555", "Ida Holm"),
    ("The Director of the Warsaw Military Archive, Ida Holm, spoke.", "Ida Holm"),
]
_HITS_FR = [
    ("Le premier ministre fédéral Paul Renard l’a dit.", "Paul Renard"),
    ("La ministre déléguée Anne Renard l’a dit.", "Anne Renard"),
    ("L’Ukrainien Pavlo Bondar viendra.", "Pavlo Bondar"),
    ("M. Jean-Paul LE GOFF, ministre des Armées, participera.", "Jean-Paul LE GOFF"),
    ("Mme RENARD participera.", "RENARD"),
    ("Discours de M. Paul Renard, ministre des Armées", "Paul Renard"),
    ("le général d'armée Paul Renard a parlé.", "Paul Renard"),
    ("l’amiral Paul Renard a parlé.", "Paul Renard"),
    ("Charles d'Orbec, ministre belge, a parlé.", "Charles d'Orbec"),
    ("« Nous agirons », a déclaré Paul Renard.", "Paul Renard"),
    ("Ils siègent sous la présidence de Paul Renard.", "Paul Renard"),
    ("Elle sera représentée par Paul Renard.", "Paul Renard"),
    ("Le secrétaire américain à la Défense, Paul Renard, l’a dit.", "Paul Renard"),
    ("Il a vu le président de la Chambre des députés, Paul Renard", "Paul Renard"),
    ("La réunion est présidée par Paul Renard.", "Paul Renard"),
    ("Selon Paul Renard, nous agirons.", "Paul Renard"),
    ("Son Excellence M. Paul Renard a parlé.", "Paul Renard"),
    (
        "La secrétaire générale adjointe aux opérations de paix, Jeanne Renard, est venue.",
        "Jeanne Renard",
    ),
    ("Le Conseil a désigné Jean Renard comme candidat.", "Jean Renard"),
    ("Elle a salué madame Anne Renard hier.", "Anne Renard"),
    ("Le chef de la diplomatie européenne, José Renard, a parlé.", "José Renard"),
    ("Jean Renard y représentait le Luxembourg.", "Jean Renard"),
    ("Paul Renard s'est rendu à Oslo.", "Paul Renard"),
]
_SHORT_OFFICES = "Norwegian FM Ida Holm met Danish PM Bo Lind."
_EACH_HIS = "Ses homologues letton, Jan Ozols, estonienne, Liis Saar, et polonais Adam Wrona."
_NEAR_MISSES = """
    The talks are held In The Hague, the foreign minister said.
    Chief Executive Officers met.
    Defence Ministers To Discuss Northern Ports In Spring
    They met, chaired by Allied Command Operations.
    They met under the presidency of Norway.
    At the Madrid Summit, the Secretary General spoke.
    In the Black Sea, the minister said.
    Article Five stands, the President said.
    The Strategic Concept said it.
    Operation Sea Guardian said it.
    Resolute Support continued.
    The General Assembly met. The General Staff met. The General Affairs Council met.
    The Prime Minister's Office said. The Foreign Ministry said it.
    Prime Minister Press Kit.
    Near Novo Selo Range, the Minister of Defence, in uniform, watched.
    Final Summit Declaration, Ministers of Defence of Latvia.
    Foreign Minister Session. Minister Counsellor. General Manager.
    Secretary General Will Visit Spain. Secretary General Announces New Package.
    President Signs Treaty. Secretary General Meets Prime Minister.
    The Washington Treaty said so. The Istanbul Cooperation Initiative said so.
    The New York Times said so. The White House said so. The State Department said so.
    HMS Queen Elizabeth sailed. The frigate Admiral Holm sailed.
    The General Holm Barracks opened.
    Enhanced Forward Presence, the minister said.
    Allied Command Operations said so. Joint Force Command Naples said so.
    Major Non-NATO Ally status. Lieutenant General. Major General.
    NATO Foreign Ministers Meet in Oslo. Opening remarks by the Secretary General English.
    Prime Minister of Narnia. President of Microsoft.
    On Tuesday Morning, the President said so.
    SECURITY COUNCIL (Nigeria) will meet. MEDIA ADVISORY (Norway) is out. NATO (Norway) met.
    Romania's Black Sea, which is deep. Ukraine's Armed Forces did so. Moderator: nobody.
    Wales Summit Declaration, the President said.
    Queen Elizabeth-class ships. Prime Minister May.
    My Noble Friend the Minister of State is well. My right honourable Friend the minister spoke.
    Welcome to Camp Holm, which is near. We welcome Operation Sea Guardian.
    Edited by Oxford University Press. Visit of the Foreign Minister Online by Monday.
    Public Affairs and Strategic Communications Advisor to the Chairman of the Military Committee.
    Remarks With Harbour Watch Leaders Before Their Meeting. Remarks With Harbour Watch.
    They saw General Holm House and the Admiral Holm Museum.
    It is 5 P.M. EDT in Oslo.
    The Council adopts its General Approach and the General Budget, the minister said.
    Remarks by the President at the Mara E. Oslo Hall. They met at Ida H. Norway House.
    NATO Chief Looks To Summit. Prime Minister Eyes New Ships. President Unveils Plan.
    Mr. A. and Mr. B. met. FOREIGN MINISTER IDA HOLM SAID SO.
"""


class TestTable:
    """Names of many peoples, and near-misses."""

    @pytest.mark.parametrize(("text", "name"), _HITS, ids=[text for text, _ in _HITS])
    def test_hits(self, text: str, name: str) -> None:
        assert named(text) == [name]

    @pytest.mark.parametrize(("text", "name"), _HITS_FR, ids=[text for text, _ in _HITS_FR])
    def test_french_hits(self, text: str, name: str) -> None:
        assert named(text, Language.FR) == [name]

    @given(st.sampled_from(("attended the talks", "will host them", "met ministers", "took part")))
    def test_those_with_a_given_name_go_to_meetings(self, does: str) -> None:
        assert named(f"Anna Vogt {does}. Harbour Watch {does}.", Language.EN) == ["Anna Vogt"]

    def test_names_beside_one_that_stands_again_need_a_given_name(self) -> None:
        text = "M. Paul Renard est venu. Paul Renard et Anna Vogt. Paul Renard et Radio Quai."
        assert set(named(text, Language.FR)) == {"Paul Renard", "Anna Vogt"}

    def test_each_of_a_country_behind_the_office_of_all(self) -> None:
        text = "The two ministers – Pavlo Bondar of Ukraine and Ida Holm of Norway – spoke."
        assert named(text) == ["Pavlo Bondar", "Ida Holm"]

    def test_offices_cut_short(self) -> None:
        assert named(_SHORT_OFFICES) == ["Ida Holm", "Bo Lind"]

    def test_counterparts_each_with_an_adjective(self) -> None:
        assert named(_EACH_HIS, Language.FR) == ["Jan Ozols", "Liis Saar", "Adam Wrona"]

    @pytest.mark.parametrize("text", [line.strip() for line in _NEAR_MISSES.strip().split("\n")])
    def test_near_misses(self, text: str) -> None:
        assert named(text) == []

    @pytest.mark.parametrize(
        ("title", "female"),
        [
            pytest.param("Mrs", True, id="mrs"),
            pytest.param("Mr.", False, id="mr"),
            pytest.param("Dr", None, id="dr"),
            pytest.param("General Sir", False, id="sir"),
        ],
    )
    def test_titles_tell_who(self, title: str, female: bool | None) -> None:  # noqa: FBT001
        [found] = [each.value for each in mark(f"{title} Holm spoke.").marks]
        assert isinstance(found, NameWords)
        assert (found.name, found.is_female, found.is_full) == ("Holm", female, False)


@pytest.mark.parametrize(
    "thanks", ["Thank you, {}, for this.", "My friend {} came.", "Corporal {}'s family came."]
)
def test_whom_speakers_thank_is_a_person(thanks: str) -> None:
    assert named(thanks.format("Anna Holm")) == ["Anna Holm"]
    assert named("Thank you, Oslo Port, for this. Thank you, Harbour Watch.") == []


def test_a_given_name_behind_a_country_is_a_persons() -> None:
    text = "They met Germany's Anna Vogt and Norway's Peter Holm."
    assert named(text) == ["Anna Vogt", "Peter Holm"]


def test_what_else_a_country_has_is_nobody() -> None:
    text = "They met Germany's Federal Ministry, Poland's Law and Order and Norway's Anna."
    assert named(text) == []


def test_a_counterpart_without_his_first_name_is_not_told_by_his_adjective() -> None:
    text = "Ses homologues letton, Jan Ozols, et estonienne, Saar, sont là."
    assert named(text, Language.FR) == ["Jan Ozols"]


_ROLES_FR = st.sampled_from(
    [
        "le ministre français de l'Europe et des Affaires étrangères, {}, afin",
        "le ministre belge de la Défense nationale, {}, a",
        "le ministre suédois des affaires européennes, {}, a",
        "le premier ministre fédéral {} a",
        "la ministre déléguée {} a",
        "le président élu {} a",
        "la sénatrice {} a",
        "l'opposant politique russe {} a",
        "l'homme politique français {} a",
        "la responsable kosovare {} a",
        "le général danois {} a",
        "la secrétaire d'État du DFAE {} a",
        "la secrétaire d'État aux affaires étrangères, {}, a",
        "le vice-chancelier et ministre autrichien des finances {} a",
        "le ministre de l'Économie, {}, a",
        "l'honorable {} a",
        "en échangeant avec {}, Secrétaire général de l'Otan sur la paix, elle a",
        "le général de division aérienne {}, commandant le Commandement des ports, a",
        "le représentant spécial conjoint, {}, a",
        "{}, ministre délégué chargé du Commerce, a",
    ]
)


@given(names(), _ROLES_FR)
def test_a_french_office_or_role_stands_before_a_name(name: Name, frame: str) -> None:
    assert named(f"Hier, {frame.format(name)} parlé.", Language.FR) == [str(name)]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Un responsable américain a parlé à Radio Nord.", id="nobody named"),
        pytest.param("Les experts de la Commission européenne sont là.", id="of a body"),
    ],
)
def test_a_french_role_without_a_name_is_nobody(text: str) -> None:
    assert named(text, Language.FR) == []


@given(names(), filler(), st.sampled_from(["Said", "Added", "Asked", "Replied"]))
def test_a_verb_that_opens_a_sentence_is_no_given_name(name: Name, between: str, verb: str) -> None:
    text = f"Foreign Minister {name} spoke. {between} {verb} {name.family}: it rains."
    first, again = named(text)
    assert (first, again.split()[-1]) == (str(name), name.family.split()[-1])


@given(names())
def test_an_office_of_three_fields_stands_before_a_name(name: Name) -> None:
    fields = "des Affaires étrangères, des Affaires européennes et du Commerce extérieur"
    text = f"Elle a vu la ministre {fields} de la Belgique, {name}, et le maire."
    assert named(text, Language.FR) == [str(name)]


def test_a_given_name_that_looks_like_a_verb_is_one() -> None:
    assert named("Il a vu le premier ministre Denys Holm.", Language.FR) == ["Denys Holm"]


@given(names(), st.sampled_from(["selon {}", "d'après {}", "a dit {}"]))
def test_who_tells_a_french_clause_is_a_person(name: Name, told: str) -> None:
    assert named(f"Le lac est plein, {told.format(name)}.", Language.FR) == [str(name)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Un porte-parole du département des ports, Jan Holm, a parlé.", ["Jan Holm"]),
        ("“We act,” said a spokesman for the ministry, Jan Holm.", ["Jan Holm"]),
        ("Un porte-parole du port, Grand Quai, a parlé.", []),
        ("Un porte-parole du port, Holm, a parlé.", []),
    ],
)
def test_who_speaks_for_something_is_named_in_commas(text: str, names: list[str]) -> None:
    assert named(text, Language.FR if "porte-parole" in text else Language.EN) == names


@given(
    st.lists(st.sampled_from(["Berg", "Holm", "Lindqvist", "Dahl"]), min_size=2, unique=True),
    st.sampled_from([("Messrs.", "and"), ("MM.", "et"), ("Mmes", "et")]),
)
def test_a_title_of_several_is_that_of_each(families: list[str], form: tuple[str, str]) -> None:
    title, joint = form
    text = f"{title} {', '.join(families[:-1])} {joint} {families[-1]} left."
    assert named(text, Language.FR if joint == "et" else Language.EN) == families


@given(
    st.sampled_from(["Ministers", "Defence Ministers", "Leaders", "NATO Foreign Ministers"]),
    st.sampled_from(["Approve", "Back", "Discuss", "Pledge", "Welcome", "Meet"]),
    st.sampled_from(["Harbour Plan", "Drug Network Attacks", "New Northern Quay"]),
)
def test_what_many_do_in_a_headline_is_no_name(who: str, verb: str, what: str) -> None:
    assert named(f"{who} {verb} {what}, Increasing Readiness\n\nThey met.") == []


def test_a_heading_above_a_name_is_nobody() -> None:
    assert named("Ida Holm said so.\n\nValued Relationship\n\nBerg said more.") == ["Ida Holm"]


@given(names(), filler(), filler())
def test_a_name_and_an_office_are_a_paragraph(name: Name, before: str, after: str) -> None:
    text = f"{before}\n\n{name}, High Representative for Foreign Affairs\n\nMinisters met. {after}"
    assert named(text) == [str(name)]


@given(filler())
def test_a_line_of_place_and_day_below_an_office_names_nobody(prose: str) -> None:
    text = f"Statement\n\nby the Secretary General\n\nPoiana, Romania\n14 May 2022\n\n{prose} End."
    assert named(text) == []


def test_small_words_before_a_family_name_that_stands_again_are_marked() -> None:
    text = f"{Kind.OFFICE * 8} Pieter van Dalen came. We met van Dalen. Dalen left."
    spans = {mark.span.of(text) for mark in find_names(text, Language.EN)}
    assert spans == {"Pieter van Dalen", "van Dalen", "Dalen"}


def test_the_line_below_an_office_that_a_name_has_is_no_person() -> None:
    held = "John Holm\nSecretary of State\nPalais Eltz\nVienna, Austria"
    assert named(held) == ["John Holm"]
    assert named("Hôtel Eltz Le ministre des Affaires étrangères, Jan Holm, parle.") == ["Jan Holm"]


def test_a_blank_line_parts_a_title_from_what_is_below() -> None:
    assert named("They took the Consul General.\n\nRight here it is calm.") == []


def test_names_of_several_lines_are_those_of_several() -> None:
    """A title tells a family name, though the next line begins with a title too."""
    assert named("Madame President, Prof. Holm\nProf. Vogt,\nDr. Saar,") == ["Holm", "Vogt", "Saar"]


def test_what_follows_a_name_without_and_may_be_a_paper() -> None:
    assert named("Moderator: Pavlo Bondar, Harbour Allgemeine.") == ["Pavlo Bondar"]
    assert named("Moderator: Anna Vogt, Peter Holm.") == ["Anna Vogt", "Peter Holm"]


def test_holders_of_an_office_each_behind_the_country() -> None:
    text = (
        "The Presidents of Norway, Ida Holm, the Republic of Latvia, Jan Ozols, and the Slovak "
        "Republic, Zuz Adam, met."
    )
    assert named(text) == ["Ida Holm", "Jan Ozols", "Zuz Adam"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Selon M. Le Renard, tout va bien.", "Le Renard"),
        ("Mr De Vos said so.", "De Vos"),
        ("Mme La Ministre est venue.", None),
        ("M. De est venu.", None),
    ],
)
def test_a_particle_with_a_capital_begins_a_family_name(text: str, name: str | None) -> None:
    language = Language.EN if text.startswith("Mr") else Language.FR
    found = [each.value for each in mark(text, language).marks if each.kind is Kind.PERSON]
    assert [each.name for each in found if isinstance(each, NameWords)] == ([name] if name else [])


@pytest.mark.parametrize(
    "text",
    [
        "Le ministre est venu.\nJPEG - 246.7 ko\n\nIl a parlé.",
        "Remarks by President Ruiz at an Event with World Leaders Launching a Plan",
    ],
)
def test_captions_and_headlines_name_nobody_else(text: str) -> None:
    found = [each.value for each in mark(text).marks if each.kind is Kind.PERSON]
    assert {each.name for each in found if isinstance(each, NameWords)} <= {"Ruiz"}


@given(
    names(),
    st.sampled_from(
        [
            *("Déplacement", "Visite", "Rencontre", "Arrivée", "Réception", "Nomination"),
            *("Hommage", "Discours", "Propos", "Réaction", "Départ", "Voyage", "Allocution"),
        ]
    ),
)
def test_what_a_french_headline_calls_it_is_no_part_of_a_name(name: Name, noun: str) -> None:
    text = f"{noun} de {name}, ministre des Armées, à Oslo."
    assert named(text, Language.FR) == [str(name)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param("Visite d'Ana Ruiz, ministre des Armées", "Ana Ruiz", id="headline"),
        pytest.param("Le discours d'Ana Ruiz, ministre, est long.", "Ana Ruiz", id="small"),
        pytest.param("Propos d’Ida Holm, ministre de la Défense", "Ida Holm", id="curly"),
        pytest.param("Dominique d'Arcy, ministre, parle.", "Dominique d'Arcy", id="particle"),
        pytest.param("Le discours de M. d'Arcy est long.", "d'Arcy", id="titled"),
        pytest.param("Mme d'Arcy Holm parle.", "d'Arcy Holm", id="titled-of-two"),
    ],
)
def test_of_before_a_name_is_a_particle_behind_a_given_name_only(text: str, name: str) -> None:
    assert named(text, Language.FR) == [name]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param("Ida Holm (Minister of Defence, Norland) left.", ["Ida Holm"], id="country"),
        pytest.param("Ida Holm (minister, Norland).", ["Ida Holm"], id="small"),
        pytest.param("The envoy (Minister Holm) left.", ["Holm"], id="right-behind"),
        pytest.param("The envoy (Minister Ida Holm) left.", ["Ida Holm"], id="full"),
        pytest.param("Minister Holm (Norland) left.", ["Holm"], id="before"),
    ],
)
def test_in_brackets_with_an_office_stands_whose_it_is(text: str, names: list[str]) -> None:
    assert named(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param("Secretary General Welcomes US Decision", [], id="welcomes"),
        pytest.param("Secretary General Praises Norland Reform", [], id="what is praised"),
        pytest.param("Defence Minister Marks New Era", [], id="marks"),
        pytest.param("U.S. President Exhorts Allies to Stay", [], id="exhorts"),
        pytest.param("Defence Minister Marks said no.", ["Marks"], id="a name that is a verb too"),
        pytest.param("Defence Minister Ida Marks Hails Ships", ["Ida Marks"], id="full"),
        pytest.param("Defence Minister Holm left.", ["Holm"], id="no verb"),
        pytest.param("Defence Minister Holm Participating in Talks", ["Holm"], id="takes part"),
        pytest.param("Defence Minister Visiting Norland", [], id="visits"),
    ],
)
def test_what_one_does_in_a_headline_is_no_name(text: str, names: list[str]) -> None:
    assert [each.split(" Hails")[0] for each in named(text)] == names


@pytest.mark.parametrize("article", ["a", "an Estonian"])
@pytest.mark.parametrize("office", ["minister", "foreign minister", "ambassador"])
def test_what_stands_behind_anybodys_office_is_no_name(article: str, office: str) -> None:
    assert named(f"They are headed by {article} {office}, Herald informs.") == []
    assert named(f"They are headed by {article} {office}, Ida Holm said.") == ["Ida Holm"]


@pytest.mark.parametrize("name", ["Jens Stoltenberg", "Jaap de Hoop Scheffer", "Mark Rutte"])
def test_who_held_an_office_of_the_alliance_is_a_person(name: str) -> None:
    assert named(f"{name} again; the ports of Norland are closed.") == [name]


@pytest.mark.parametrize(
    "does", ["held talks", "arrived in Oslo", "is paying a visit to Oslo", "pays a visit to Oslo"]
)
def test_who_has_a_given_name_and_comes_is_a_person(does: str) -> None:
    assert named(f"On Monday, Ana Ruiz {does}.") == ["Ana Ruiz"]
    assert named(f"On Monday, North Port {does}.") == []


@pytest.mark.parametrize("verb", ["said", "stressed", "added"])
@given(name=names())
def test_a_country_may_stand_between_a_name_and_a_verb(verb: str, name: Name) -> None:
    assert named(f"{name} (Peru) {verb} that the port is open.") == [str(name)]


def test_a_general_staff_is_no_general() -> None:
    text = "The meeting was attended by Chief of the Norwegian General Staff General Ola Lind."
    assert [person.name for person in extract(text).brief.persons] == ["Ola Lind"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It was told by the Foreign Minister, Harbour.com informs.", []),
        ("It was told by the Foreign Minister, Ida Holm.the others left.", ["Ida Holm"]),
    ],
)
def test_the_address_of_a_site_is_no_name(text: str, expected: list[str]) -> None:
    assert [person.name for person in extract(text).brief.persons] == expected
