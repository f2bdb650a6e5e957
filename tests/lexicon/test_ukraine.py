import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief.lexicon.ukraine import REACH, find_ukraine_support
from natobrief.model.enums import Language

_LANGUAGES = st.sampled_from(Language)
_FILLER = st.text("xyz .;\n\t…—", max_size=20)
_HELP = {
    Language.EN: ["support for", "assistance to", "help", "stand with", "weapons to", "arming"],
    Language.FR: ["soutien à", "aide à", "appui à", "aux côtés de", "livraisons d'armes à"],
}
_NAMES = {
    Language.EN: ["Ukraine", "Kyiv", "the Ukrainian armed forces", "the people of Ukraine"],
    Language.FR: ["l'Ukraine", "Kiev", "Kyïv", "l'armée ukrainienne"],
}


@pytest.fixture(scope="module", autouse=True)
def _indexes() -> None:
    """Build the indexes first, or the example that happens to need them looks slow."""
    for language in Language:
        list(find_ukraine_support("", language))


def words_of(text: str, language: Language) -> list[str]:
    """Return the words about help."""
    return [text[start:end] for start, end in find_ukraine_support(text, language)]


class TestLinks:
    """Help and a name are one topic when nothing stands between them."""

    @given(st.data(), _LANGUAGES, _FILLER, _FILLER)
    def test_planted_help_is_found(
        self, data: st.DataObject, language: Language, before: str, after: str
    ) -> None:
        help_, name = (data.draw(st.sampled_from(t[language])) for t in (_HELP, _NAMES))
        [words] = words_of(f"{before}. {help_} {name}, {after}", language)
        assert f"{help_} {name}".removesuffix(" armed forces").endswith(words)

    @given(_FILLER, _LANGUAGES)
    def test_filler_says_nothing(self, text: str, language: Language) -> None:
        assert words_of(text, language) == []

    @given(st.data(), _LANGUAGES, st.text())
    def test_text_put_in_front_shifts(
        self, data: st.DataObject, language: Language, front: str
    ) -> None:
        parts = st.sampled_from([*_HELP[language], *_NAMES[language], "war", "Moscow,", "."])
        text = " ".join(data.draw(st.lists(parts, max_size=9)))
        shift = len(front) + 2
        shifted = [(a + shift, b + shift) for a, b in find_ukraine_support(text, language)]
        found = find_ukraine_support(f"{front}. {text}", language)
        assert [span for span in found if span[0] >= shift] == shifted

    @given(st.text(), _LANGUAGES)
    def test_any_text_is_survived(self, text: str, language: Language) -> None:
        assert all(0 <= a < b <= len(text) for a, b in find_ukraine_support(text, language))

    @pytest.mark.parametrize("missing", [0, 1])
    def test_reach(self, missing: int) -> None:
        text = "help" + " x" * (REACH // 2 - 1) + " " * (2 + missing) + "Ukraine"
        assert len(words_of(text, Language.EN)) == 1 - missing

    def test_only_the_window_is_read(self) -> None:
        text = "help Ukraine; support Kyiv; aid Ukraine"
        [(start, end)] = find_ukraine_support(text, Language.EN, start=14, end=27)
        assert text[start:end] == "support Kyiv"

    @pytest.mark.parametrize("mark", [". ", "; ", ": ", " (", "? ", "! ", "” ", "\n\n"], ids=repr)
    def test_link_does_not_cross_clauses(self, mark: str) -> None:
        assert words_of(f"more support{mark}Ukraine was there", Language.EN) == []
        assert words_of("Nothing else. It was about support\nfor Ukraine", Language.EN) == [
            "support\nfor Ukraine"
        ]


class TestEnglish:
    """Help for Ukraine against the many other things said of it."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            pytest.param(text, expected, id=text)
            for text, expected in [
                ("NATO’s practical assistance to Ukraine", "assistance to Ukraine"),
                ("NATO’s support for Kyiv and other partners", "NATO’s support for Kyiv"),
                ("discuss Ukraine’s most urgent needs", "Ukraine’s most urgent needs"),
                ("the urgent needs of Ukraine", "urgent needs of Ukraine"),
                ("how support can be provided to Ukraine", "support can be provided to Ukraine"),
                ("as long as Ukraine needs", "Ukraine needs"),
                ("help Ukraine transition", "help Ukraine"),
                ("continue to stand with Ukraine", "stand with Ukraine"),
                ("The Alliance stays with Ukraine", "stays with Ukraine"),
                (
                    "NATO stands shoulder-to-shoulder with Ukraine",
                    "shoulder-to-shoulder with Ukraine",
                ),
                ("train and equip Ukrainian troops", "equip Ukrainian"),
                ("Ukrainian soldiers are being trained", "Ukrainian soldiers are being trained"),
                ("sending air defence systems to Ukraine", "air defence systems to Ukraine"),
                ("F-16s for Ukraine", "F-16s for Ukraine"),
                ("40 billion euros for Ukraine", "billion euros for Ukraine"),
                ("NATO is delivering for Ukraine", "delivering for Ukraine"),
                ("the assistance which NATO provides to Ukraine", "provides to Ukraine"),
                (
                    "support to partners, including Ukraine",
                    "support to partners, including Ukraine",
                ),
                (
                    "support for Georgia as well as Ukraine",
                    "support for Georgia as well as Ukraine",
                ),
                ("support the government in Kyiv", "support the government in Kyiv"),
                ("Ukraine’s right to self-defense", "Ukraine’s right to self-defense"),
                ("Ukraine can count on our support", "Ukraine can count on our support"),
                ("Ukraine’s request for support", "Ukraine’s request for support"),
                ("a Ukraine support package", "Ukraine support package"),
                ("support Ukraine and its application", "support Ukraine"),
                ("support Ukraine's army", "support Ukraine"),
                ("its bid to support Ukraine", "support Ukraine"),
                ("an application to help Ukraine", "help Ukraine"),
                ("As Russia attacks, Allies send weapons to Ukraine", "weapons to Ukraine"),
                ("China watches us support Ukraine", "support Ukraine"),
                ("the reconstruction of Ukraine", "reconstruction of Ukraine"),
            ]
        ],
    )
    def test_hits(self, text: str, expected: str) -> None:
        assert words_of(text, Language.EN) == [expected]

    def test_each_link_is_one_mention(self) -> None:
        text = "support for Ukraine, aid to Kyiv and Ukraine’s needs"
        assert words_of(text, Language.EN) == [
            "support for Ukraine",
            "aid to Kyiv",
            "Ukraine’s needs",
        ]

    @pytest.mark.parametrize(
        "text",
        [
            "Ukraine",
            "Russia’s war against Ukraine",
            "The war in Ukraine has shown our dependency on Russian gas",
            "Russia’s support for separatists in eastern Ukraine",
            "Russia sends weapons and fighters to Ukraine",
            "Moscow must stop arming separatists in Ukraine",
            "China’s support for Russia in its war on Ukraine",
            "support to Moldova as the war in Ukraine goes on",
            "Ukraine’s support for NATO operations",
            "Ukraine supports KFOR",
            "support from Ukraine",
            "an operation supported by Ukraine",
            "exercises and training with Ukrainian forces",
            "Ukraine needs to reform",
            "a message to Ukraine",
            "deliver a message to Kyiv",
            "Allies supported the creation of the NATO-Ukraine Council",
            "their Ukrainian counterpart",
            "the Ukrainian Minister asked about NATO support",
            "gas supplies via Ukraine",
            "strengthen our partnership with Ukraine",
            "deliveries of Ukrainian grain",
            "Ukraine’s path to membership",
            "they support Ukraine’s application for membership",
            "Allies who support Ukraine's bid to join",
            "we strengthen Ukraine’s candidacy",
            "helped the Ukrainian bid along",
            "the war in Ukraine, and the Alliance needs more troops",
            "Ukraine, and NATO’s support for Iraq",
            "Ukraine gave NATO support",
            "Ukraine and its many old and new friends in their need",
        ],
    )
    def test_near_misses(self, text: str) -> None:
        assert words_of(text, Language.EN) == []


class TestFrench:
    """The same in French."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            pytest.param(text, expected, id=text)
            for text, expected in [
                ("le soutien de l’OTAN à l’Ukraine", "soutien de l’OTAN à l’Ukraine"),
                ("le soutien apporté à l’Ukraine", "soutien apporté à l’Ukraine"),
                ("l'aide militaire à Kiev", "aide militaire à Kiev"),
                ("aider l’Ukraine à se défendre", "aider l’Ukraine"),
                ("l'OTAN soutient l’Ukraine", "soutient l’Ukraine"),
                ("en soutien de l'Ukraine", "en soutien de l'Ukraine"),
                ("l'assistance en faveur de l’Ukraine", "en faveur de l’Ukraine"),
                ("les besoins urgents de Kiev", "besoins urgents de Kiev"),
                ("ce dont l'Ukraine a besoin", "Ukraine a besoin"),
                ("venir à l’aide de l’Ukraine", "venir à l’aide de l’Ukraine"),
                ("former les soldats ukrainiens", "former les soldats ukrainiens"),
            ]
        ],
    )
    def test_hits(self, text: str, expected: str) -> None:
        assert words_of(text, Language.FR) == [expected]

    @pytest.mark.parametrize(
        "text",
        [
            "la guerre menée par la Russie contre l'Ukraine",
            "le soutien de l'Ukraine aux opérations de l'OTAN",
            "les séparatistes soutenus par Moscou en Ukraine",
            "le soutien à la Moldavie face à la guerre en Ukraine",
            "l'homologue ukrainien",
            "la Russie envoie des armes à l'est de l'Ukraine",
            "à l’aide de drones ukrainiens",
            "renforcer le partenariat avec l'Ukraine",
        ],
    )
    def test_near_misses(self, text: str) -> None:
        assert words_of(text, Language.FR) == []
