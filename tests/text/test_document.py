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
