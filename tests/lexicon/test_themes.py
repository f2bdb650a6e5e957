import pytest
from attrs import evolve
from attrs.exceptions import FrozenInstanceError
from hypothesis import example, given
from hypothesis import strategies as st

from natobrief.lexicon import theme_words_both, theme_words_en, theme_words_fr
from natobrief.lexicon.phrases import Words
from natobrief.lexicon.themes import ThemeMention, find_themes, is_theme_named, themes_of
from natobrief.model.enums import Language, Theme
from natobrief.span import Span

_LANGUAGES = st.sampled_from(Language)
#: No word of either lexicon can be spelt with these.
_FILLER = st.text("xyz ,.;:!?()“”\n\t…—", max_size=20)
_TABLES = {
    Language.EN: (theme_words_both.PHRASES, theme_words_both.ACRONYMS, theme_words_en.PHRASES),
    Language.FR: (theme_words_both.PHRASES, theme_words_both.ACRONYMS, theme_words_fr.PHRASES),
}


def phrases(block: str) -> list[str]:
    """Cut a block of a table into phrases, as a text would write them."""
    return [" ".join(phrase.split()).replace("*", "") for phrase in block.split(";")]


_ENTRIES = [
    (language, theme, phrase)
    for language, tables in _TABLES.items()
    for table in tables
    for theme, block in table.items()
    for phrase in phrases(block)
]


@pytest.fixture(scope="module", autouse=True)
def _indexes() -> None:
    """Build the indexes first, or the example that happens to need them looks slow."""
    for language in Language:
        themes_of("", language)


def words_of(text: str, language: Language) -> list[tuple[str, str]]:
    """Return themes with the words that name them."""
    return [(m.theme.value, m.span.of(text)) for m in find_themes(text, language)]


class TestFinding:
    """Words of the tables are found, where they are, and nothing else."""

    @given(st.sampled_from(_ENTRIES), _FILLER, _FILLER)
    def test_planted_words_are_found(
        self, entry: tuple[Language, Theme, str], before: str, after: str
    ) -> None:
        language, theme, phrase = entry
        text = f"{before}; {phrase}; {after}"
        span = Span(len(before) + 2, len(before) + 2 + len(phrase))
        assert ThemeMention(theme=theme, span=span) in find_themes(text, language)

    @given(
        st.lists(st.sampled_from(_ENTRIES), max_size=3), st.sampled_from(Theme), _LANGUAGES, _FILLER
    )
    @example([], Theme.UKRAINE_SUPPORT, Language.EN, "support for Ukraine")
    @example([], Theme.UKRAINE_SUPPORT, Language.EN, "Ukraine")
    def test_a_theme_is_named_where_it_is_found(
        self,
        entries: list[tuple[Language, Theme, str]],
        theme: Theme,
        language: Language,
        after: str,
    ) -> None:
        text = " and ".join([*(phrase for _, _, phrase in entries), after])
        named = is_theme_named(Words(text), language, theme, len(text))
        assert named is (theme in themes_of(text, language))

    @given(_FILLER, _LANGUAGES)
    def test_filler_names_nothing(self, text: str, language: Language) -> None:
        assert find_themes(text, language) == ()

    @given(st.lists(st.sampled_from(_ENTRIES), max_size=5), st.text())
    def test_text_put_in_front_shifts(
        self, entries: list[tuple[Language, Theme, str]], front: str
    ) -> None:
        text = ". ".join(["x" * 130, *(phrase for _, _, phrase in entries)])  # too long for an item
        shift = len(front) + 2
        shifted = [
            evolve(mention, span=mention.span.shifted(shift))
            for mention in find_themes(text, Language.EN)
        ]
        mentions = find_themes(f"{front}. {text}", Language.EN)
        assert [mention for mention in mentions if mention.span.start >= shift] == shifted

    @given(st.lists(st.sampled_from(_ENTRIES), max_size=5), _LANGUAGES)
    def test_themes_are_those_of_the_mentions_in_their_order(
        self, entries: list[tuple[Language, Theme, str]], language: Language
    ) -> None:
        text = ", ".join(phrase for _, _, phrase in entries)
        named = {mention.theme for mention in find_themes(text, language)}
        assert themes_of(text, language) == tuple(theme for theme in Theme if theme in named)

    @given(st.lists(st.sampled_from(_ENTRIES), max_size=5), _LANGUAGES)
    def test_mentions_are_in_order_and_none_holds_another_of_its_theme(
        self, entries: list[tuple[Language, Theme, str]], language: Language
    ) -> None:
        mentions = find_themes(" ".join(phrase for _, _, phrase in entries), language)
        assert [m.span.start for m in mentions] == sorted(m.span.start for m in mentions)
        assert not any(
            one is not other and one.theme == other.theme and one.span.covers(other.span)
            for one in mentions
            for other in mentions
        )

    @given(st.text(), _LANGUAGES)
    @example("İİ Kyiv", Language.EN)
    @example("support " * 99, Language.EN)
    @example("2% de l’ ‘%’ d'", Language.FR)
    def test_any_text_is_survived(self, text: str, language: Language) -> None:
        assert all(mention.span.end <= len(text) for mention in find_themes(text, language))

    @given(st.text(max_size=20), st.text(max_size=20), _LANGUAGES)
    def test_only_the_window_is_read(self, before: str, after: str, language: Language) -> None:
        start = len(before) + 2
        text = f"{before}. Kremlin. {after}"
        assert find_themes(text, language, start=start, end=start + 7) == (
            ThemeMention(theme=Theme.RUSSIA, span=Span(start, start + 7)),
        )
        assert themes_of(text, language, start=start, end=start + 8) == (Theme.RUSSIA,)


class TestTables:
    """The tables say what they mean to say."""

    @pytest.mark.parametrize("language", Language)
    def test_every_theme_has_words(self, language: Language) -> None:
        assert {theme for table in _TABLES[language] for theme in table} == {*Theme}

    @pytest.mark.parametrize(
        ("language", "phrase"),
        [
            pytest.param(language, phrase, id=phrase)
            for language, block in (
                (Language.EN, theme_words_en.NO_THEME),
                (Language.FR, theme_words_fr.NO_THEME),
            )
            for phrase in phrases(block)
        ],
    )
    def test_traps_name_nothing(self, language: Language, phrase: str) -> None:
        assert themes_of(f"xyz {phrase}", language) == ()

    @pytest.mark.parametrize(
        ("language", "table"),
        [
            pytest.param(Language.EN, theme_words_en.WHOLE_ITEMS, id="en"),
            pytest.param(Language.FR, theme_words_fr.WHOLE_ITEMS, id="fr"),
        ],
    )
    def test_whole_items(self, language: Language, table: dict[Theme, str]) -> None:
        items = [(theme, phrase) for theme, block in table.items() for phrase in phrases(block)]
        assert all(theme in themes_of(f"the {phrase}.", language) for theme, phrase in items)

    @pytest.mark.parametrize("text", ["the issue of Syria", "the situation in Syria", "Syria"])
    def test_what_is_the_matter_with_an_item_is_no_more(self, text: str) -> None:
        assert themes_of(text, Language.EN) == themes_of("Syria", Language.EN) != ()


class TestSeed:
    """The items and the statements of the release that started the library."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            pytest.param("Russia’s illegal war", ["russia"], id="item-1"),
            pytest.param(
                "the Islamic State of Iraq and Syria", ["counter_terrorism"], id="terrorists"
            ),
            pytest.param("energy and food security", ["energy_security"], id="energy and food"),
            pytest.param("NATO’s continued adaptation", ["transformation"], id="adaptation"),
            pytest.param("ships in the Sea of Azov", ["black_sea"], id="Azov"),
            pytest.param(
                "NATO’s support for Kyiv and other partners",
                ["ukraine_support", "partnerships"],
                id="item-2",
            ),
            pytest.param("ways to strengthen resilience", ["resilience"], id="item-3"),
            pytest.param("the challenges posed by China", ["china"], id="item-4"),
            pytest.param(
                "NATO will continue to stand with Ukraine for as long as it takes. We will not back"
                " down.",
                ["ukraine_support"],
                id="stand-with",
            ),
            pytest.param(
                "it is in our security interest to support Ukraine",
                ["ukraine_support"],
                id="support",
            ),
            pytest.param("there can be no lasting peace if the aggressor wins", [], id="context-1"),
            pytest.param(
                "he would call on Allies to provide more support through NATO’s Comprehensive"
                " Assistance Package, which has been delivering fuel, medical supplies, winter"
                " equipment, and drone jammers",
                ["ukraine_support"],
                id="package",
            ),
            pytest.param(
                "NATO will help Ukraine transition from Soviet-era equipment to modern NATO"
                " standards, doctrine, and training over the longer term",
                ["ukraine_support"],
                id="transition",
            ),
            pytest.param(
                "The war in Ukraine has demonstrated our dangerous dependency on Russian gas,",
                ["russia", "energy_security"],
                id="gas",
            ),
            pytest.param(
                "so we must assess our dependencies on other authoritarian regimes, not least"
                " China.",
                ["china"],
                id="authoritarian",
            ),
            pytest.param(
                "we must manage the risks, reduce our vulnerabilities, and increase our resilience",
                ["resilience"],
                id="risks",
            ),
            pytest.param(
                "are facing Russian pressure in many different ways, so at our meeting we will take"
                " further steps to help them protect their independence, and strengthen their"
                " ability to defend themselves",
                ["russia"],
                id="context-2",
            ),
            pytest.param(
                "the foreign ministers of Finland and Sweden would join us for all the discussions"
                " in Bucharest",
                [],
                id="context-3",
            ),
            pytest.param(
                "it is time to finalise their accession process and welcome them as full-fledged"
                " members of our Alliance.",
                ["enlargement"],
                id="accession",
            ),
        ],
    )
    def test_themes(self, text: str, expected: list[str]) -> None:
        assert [*themes_of(text, Language.EN)] == expected


_EN_HITS = """
    implications of Russia’s actions for European security | russia
    Moscow's dangerous rhetoric | russia
    the NATO-Russia Council | russia
    Russia’s nuclear threats | russia nuclear_deterrence
    attacks on Ukrainian cities | russia
    the implications of China's rise | china
    security in the South China Sea | indo_pacific
    how Beijing sees the High North | china arctic
    boosting defense spending | defence_spending
    fair burden-sharing | defence_spending
    spending at least two percent of GDP on defence | defence_spending
    2\u00a0% of GDP | defence_spending
    the Alliance's nuclear deterrent | nuclear_deterrence
    a meeting of the Nuclear Planning Group | nuclear_deterrence
    deterrence and defence | deterrence_and_defence
    enhanced forward presence battlegroups | deterrence_and_defence
    EU battle groups | eu_cooperation
    NATO’s missions and operations from Kosovo to Iraq | iraq kosovo missions_and_operations
    operations in Kosovo and Afghanistan | afghanistan kosovo
    the ISAF mission | afghanistan
    Operation Sea Guardian | maritime_security missions_and_operations
    the Global Coalition to Defeat ISIS | counter_terrorism
    counterterrorism | counter_terrorism
    instability across the Middle East and North Africa | middle_east_north_africa
    the situation in the Middle East | middle_east
    cooperation with Gulf partners | partnerships middle_east
    our partners in the Indo-Pacific | partnerships indo_pacific
    cyber threats and hybrid attacks | cyber_defence hybrid_threats
    hybrid and cyber threats | cyber_defence hybrid_threats
    protecting critical undersea infrastructure | maritime_security critical_infrastructure
    replenishing stockpiles | defence_industry
    how slow a production line can be | defence_industry
    innovation | emerging_technologies
    innovation in defence | emerging_technologies
    a country’s path towards the Alliance | enlargement
    for winter, energy has become a weapon | energy_security
    emerging and disruptive technologies, including AI | emerging_technologies
    the impact of climate change on security | climate_change
    the Women, Peace and Security agenda | women_peace_security
    NATO’s response to COVID-19 | pandemic
    arms control, disarmament and non-proliferation | arms_control
    Russia's violation of the INF Treaty | russia arms_control
    ballistic missile defense | missile_defence
    space as an operational domain | space
    the Alliance's Strategic Concept | strategic_concept
    reform of NATO agencies and the command structure | transformation
    relations with the Western Balkans | western_balkans
    the Belgrade-Pristina dialogue | western_balkans kosovo
    Black Sea security | black_sea
    NATO's door remains open | enlargement
    the Membership Action Plan for Georgia | enlargement georgia
    a MAP for Sarajevo | enlargement bosnia_and_herzegovina
    joining NATO | enlargement
    NATO-EU co-operation | eu_cooperation
    cooperation with the EU on cyber defence | cyber_defence eu_cooperation
    defence capacity building in Moldova | partnerships moldova
    relations with Ukraine | partnerships
    the EU partnership and NATO-EU partnership | eu_cooperation
    Iran’s support for Russia’s war against Ukraine | russia iran
    the Minsk regime | belarus
    Ukraine | ukraine_support
    the situation in Ukraine | ukraine_support
    the crisis in and around Ukraine, | ukraine_support
    operations | missions_and_operations
    and space | space
"""
_FR_HITS = """
    la guerre d’agression menée par la Russie | russia
    notre dépendance à l’égard du gaz russe | russia energy_security
    les défis posés par Pékin | china
    l’énergie est devenue une arme | energy_security
    les chaînes de production | defence_industry
    la dissuasion et la défense | deterrence_and_defence
    le partage équitable des charges | defence_spending
    2 % du PIB | defence_spending
    3,5\u202f% du PIB | defence_spending
    la politique de la porte ouverte | enlargement
    l'adhésion de la Finlande et de la Suède | enlargement
    les missions et opérations de l’OTAN | missions_and_operations
    la mission de formation en Irak | iraq
    le Moyen-Orient et l'Afrique du Nord | middle_east_north_africa
    les menaces hybrides et les cyberattaques | cyber_defence hybrid_threats
    la lutte contre le terrorisme | counter_terrorism
    les Balkans occidentaux | western_balkans
    la coopération avec l'Union européenne | eu_cooperation
    le changement climatique | climate_change
    les femmes, la paix et la sécurité | women_peace_security
    la maîtrise des armements | arms_control
    les infrastructures sous-marines critiques | maritime_security critical_infrastructure
    les partenaires de l’Indo-Pacifique | partnerships indo_pacific
    la Bosnie-Herzégovine, la Géorgie et la République de Moldova | georgia moldova
      bosnia_and_herzegovina
    l'industrie de défense | defence_industry
    la défense antimissile | missile_defence
    la réforme de l'OTAN | transformation
    la résilience | resilience
    l’Ukraine | ukraine_support
    la situation en Ukraine | ukraine_support
    l’espace | space
"""
_EN_NEAR_MISSES = """
    diversity and innovation in the armed forces
    membership fees of the press club | EU membership | a hybrid meeting of Allies
    hybrid vehicles for the press | journalists from Atlanta, Georgia | tear gas | renewed energy
    there is space for dialogue | the political climate in Europe | a climate full of doubt
    the Pope and the map
    innovative ideas | artificial flavours | the EU High Representative | partnering
    the Minister will join NATO foreign ministers | join NATO in condemning the attack
    ministers would join us | Allied Command Transformation | military assistance
    more support | the Minsk agreements | the Beijing Platform for Action | in the pipeline
    developments on the ground | our values | the Hague summit | 18:00 EDT | members of the Alliance
    the operations room of the press centre | a sense of resolve | a chinaware exhibition
    talks with the Ukrainian Minister | the NATO-Ukraine Council | the defence of the realm
"""
_FR_NEAR_MISSES = """
    gaz lacrymogène | l'adhésion à l’Union européenne | le climat politique | la réunion hybride
    les accords de Minsk | l'espace de presse | un partenariat public-privé | masques à gaz
    l'homologue ukrainien | une journée porte ouverte | le soutien | les membres de l'Alliance
"""


def rows(block: str) -> list[object]:
    """Read rows of ``text | themes``; a row may go on in the next line."""
    lines = block.strip().replace("\n      ", " ").splitlines()
    cells = [tuple(cell.strip() for cell in line.split("|")) for line in lines]
    return [pytest.param(text, themes.split(), id=text) for text, themes in cells]


def texts(block: str) -> list[object]:
    """Read texts that are parted by bars and line breaks."""
    cells = (cell.strip() for line in block.strip().splitlines() for cell in line.split("|"))
    return [pytest.param(cell, id=cell) for cell in cells]


class TestEnglish:
    """What English releases of twenty years talk about."""

    @pytest.mark.parametrize(("text", "expected"), rows(_EN_HITS))
    def test_hits(self, text: str, expected: list[str]) -> None:
        assert [*themes_of(text, Language.EN)] == expected

    @pytest.mark.parametrize("text", texts(_EN_NEAR_MISSES))
    def test_near_misses(self, text: str) -> None:
        assert words_of(text, Language.EN) == []


class TestFrench:
    """The same in French."""

    @pytest.mark.parametrize(("text", "expected"), rows(_FR_HITS))
    def test_hits(self, text: str, expected: list[str]) -> None:
        assert [*themes_of(text, Language.FR)] == expected

    @pytest.mark.parametrize("text", texts(_FR_NEAR_MISSES))
    def test_near_misses(self, text: str) -> None:
        assert words_of(text, Language.FR) == []


class TestMentions:
    """A mention is a value, and says which words name its theme."""

    def test_words_may_name_two_themes(self) -> None:
        assert words_of("KFOR and undersea cables", Language.EN) == [
            ("kosovo", "KFOR"),
            ("maritime_security", "undersea cables"),
            ("critical_infrastructure", "undersea cables"),
        ]

    def test_longer_words_of_a_theme_stand_for_those_inside(self) -> None:
        assert words_of("the Trust Fund for Ukraine", Language.EN) == [
            ("ukraine_support", "Trust Fund for Ukraine"),
        ]

    def test_mention_is_immutable_and_hashable(self) -> None:
        [mention] = find_themes("in the Arctic", Language.EN)
        assert {mention, evolve(mention)} == {mention}
        with pytest.raises(FrozenInstanceError):
            mention.theme = Theme.SPACE  # type: ignore[misc]
