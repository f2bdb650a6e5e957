"""A document lays out its text once, all layers in offsets of the original."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from natobrief.model import Language
from natobrief.text.characters import plain
from natobrief.text.document import Document
from natobrief.text.layout import paragraphs


class TestLayers:
    """Layers agree with the functions that make them, and are made once."""

    @given(st.text(), st.sampled_from(Language))
    def test_layers(self, text: str, language: Language) -> None:
        document = Document(text, language)
        assert (document.text, document.language) == (text, language)
        assert document.plain == plain(text)
        assert document.paragraphs == paragraphs(text)

    @given(
        st.sampled_from(["l'issue", "la suite", "cette fin", "Riga", "partir"]),
        st.sampled_from(["", "Nous partons. ", "« ", "- "]),
        st.sampled_from(Language),
    )
    def test_a_capital_may_have_lost_its_accent(
        self, words: str, before: str, language: Language
    ) -> None:
        text = f"{before}A {words}"
        letter = "À" if language is Language.FR else "A"
        assert Document(text, language).plain.endswith(f"{letter} {words}")

    def test_a_verb_has_none(self) -> None:
        text = "Cela dit, il A dit. Plan A dit. A-t-il dit ?"
        assert "À" not in Document(text, Language.FR).plain

    @given(st.text())
    def test_layers_are_made_once(self, text: str) -> None:
        document = Document(text, Language.FR)
        assert document.sentences is document.sentences
        assert document.quoted is document.quoted

    @given(st.text())
    def test_every_sentence_lies_in_a_paragraph(self, text: str) -> None:
        document = Document(text, Language.EN)
        assert all(
            any(paragraph.covers(sentence) for paragraph in document.paragraphs)
            for sentence in document.sentences
        )

    @given(st.text(), st.integers(0, 50))
    def test_a_paragraph_ends_where_it_does(self, text: str, offset: int) -> None:
        document = Document(text, Language.EN)
        before = [each for each in document.paragraphs if each.start <= offset]
        nearest = [*document.paragraphs[:1], *before][-1:]
        assert [document.paragraph_end(offset)] == [each.end for each in nearest] or not nearest
        assert nearest or document.paragraph_end(offset) == 0
