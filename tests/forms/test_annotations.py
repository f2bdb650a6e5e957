"""Annotations: evidence that other tools can show, read back, and found again in a changed text."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief import (
    Anchoring,
    Brief,
    Code,
    DecodeError,
    Evidence,
    Extra,
    Origin,
    Severity,
    Span,
    anchor,
    dumps,
    extract,
    loads,
)
from natobrief.testing import briefs
from tests.forms.documents import any_briefs
from tests.forms.held import lost_pointers
from tests.forms.test_json import brief_of

EXAMPLES = Path(__file__).parents[2] / "examples"
RELEASE = (EXAMPLES / "bucharest-2022.txt").read_text(encoding="utf-8")
TEXT = "The Council met in Riga. Ana Horvat told the Council that Riga was calm."


@cache
def release_brief() -> Brief:
    """Read the release once."""
    return extract(RELEASE).brief


def evidence_of(*words: str, **fields: Any) -> Evidence:
    """Make evidence of words of the text, at their first place."""
    spans = tuple(Span(TEXT.index(each), TEXT.index(each) + len(each)) for each in words)
    return Evidence(**{"pointer": "/source/kind", "rule": "hand", "spans": spans, **fields})


def notes_of(*evidence: Evidence) -> str:
    """Write annotations of the text."""
    return dumps(brief_of(TEXT, evidence=evidence), "annotations", losses="refuse")


def words_in(found: Anchoring) -> list[list[str]]:
    """Return the words of each piece of evidence."""
    text = found.brief.source.text
    return [[span.of(text) for span in item.spans] for item in found.brief.evidence]


class TestRoundTrip:
    """All comes back from the text with which it was written."""

    @given(any_briefs)
    def test_a_brief_comes_back(self, brief: Brief) -> None:
        text = dumps(brief, "annotations", losses="refuse")
        assert loads(text, "annotations") == loads(text.encode(), "annotations") == brief
        assert loads(dumps(brief, "annotations", indent=2), "annotations") == brief

    @given(any_briefs)
    def test_a_brief_that_came_back_is_written_alike(self, brief: Brief) -> None:
        text = dumps(brief, "annotations")
        assert dumps(loads(text, "annotations"), "annotations") == text

    def test_what_was_kept_comes_back_but_what_stood_in_evidence(self) -> None:
        item = evidence_of("Riga")
        extra = tuple(
            Extra(pointer=pointer, json='"x"') for pointer in ("/desk", "/evidence/0/note")
        )
        brief = brief_of(TEXT, evidence=(item,), extra=extra)
        assert lost_pointers(brief, "annotations") == {"/extra/1"}
        back = loads(dumps(brief, "annotations", losses="ignore"), "annotations")
        assert back == attrs.evolve(brief, extra=extra[:1])

    def test_a_place_beyond_the_text_is_kept_as_it_is(self) -> None:
        brief = brief_of(TEXT, evidence=(evidence_of(spans=(Span(1000, 1004),)),))
        assert loads(dumps(brief, "annotations"), "annotations") == brief

    @pytest.mark.parametrize("release", sorted(EXAMPLES.glob("*.txt")), ids=lambda path: path.stem)
    def test_the_examples_come_back(self, release: Path) -> None:
        brief = extract(release.read_text(encoding="utf-8")).brief
        assert loads(dumps(brief, "annotations"), "annotations") == brief


class TestModel:
    """The shape is that of the Web Annotation Data Model."""

    @given(briefs())
    def test_collection_and_items(self, brief: Brief) -> None:
        document = json.loads(dumps(brief, "annotations"))
        assert document["@context"][0] == "http://www.w3.org/ns/anno.jsonld"
        assert document["type"] == "AnnotationCollection"
        page = document["first"]
        assert (page["type"], page["partOf"]) == ("AnnotationPage", document["id"])
        assert document["total"] == len(page["items"]) == len(brief.evidence)
        assert len({item["id"] for item in page["items"]}) == len(page["items"])
        for item in page["items"]:
            assert (item["type"], item["motivation"]) == ("Annotation", "identifying")
            assert item["body"]["type"] == "TextualBody"
            assert item["target"]

    def test_selectors_say_words_and_place(self) -> None:
        [item] = json.loads(notes_of(evidence_of("Riga", "Ana Horvat")))["first"]["items"]
        first, second = item["target"]
        assert first["selector"] == [
            {
                "type": "TextQuoteSelector",
                "exact": "Riga",
                "prefix": "The Council met in ",
                "suffix": ". Ana Horvat told the Council th",
            },
            {"type": "TextPositionSelector", "start": 19, "end": 23},
        ]
        assert second["selector"][0]["exact"] == "Ana Horvat"
        assert item["body"]["value"] == "/source/kind: readout"
        assert first["source"].startswith("urn:sha256:")

    def test_the_source_is_the_page_where_there_is_one(self) -> None:
        brief = brief_of(TEXT, evidence=(evidence_of("Riga"),))
        source = attrs.evolve(brief.source, url="https://example.org/a", title="News")
        document = json.loads(dumps(attrs.evolve(brief, source=source), "annotations"))
        assert document["first"]["items"][0]["target"][0]["source"] == "https://example.org/a"
        assert document["label"] == "News"

    def test_what_follows_without_words_is_about_the_whole(self) -> None:
        [item] = json.loads(notes_of(evidence_of(origin=Origin.INFERRED)))["first"]["items"]
        assert [list(each) for each in item["target"]] == [["source"]]

    @pytest.mark.parametrize(
        ("pointer", "said"),
        [
            ("", "/: {"),
            ("/source/text", "/source/text: The Council met"),
            ("/persons", "/persons: []"),
            ("/persons/0", "/persons/0: …"),
            ("/persons/x", "/persons/x: …"),
            ("/source/kind/x", "/source/kind/x: …"),
            ("/source/no", "/source/no: …"),
        ],
    )
    def test_the_body_says_the_value(self, pointer: str, said: str) -> None:
        [item] = json.loads(notes_of(evidence_of("Riga", pointer=pointer)))["first"]["items"]
        assert item["body"]["value"].startswith(said)
        assert len(item["body"]["value"]) < 300


class TestAnchoring:
    """Words are found again where the text has moved; what is not found is said."""

    def anchored(self, words: str, text: str) -> list[list[str]]:
        """Anchor words without a problem."""
        found = anchor(notes_of(evidence_of(words)), text)
        assert found.problems == ()
        assert found.brief.source.text == text
        return words_in(found)

    @given(before=st.text(), after=st.text())
    def test_text_before_and_after_shifts_all_of_an_example(self, before: str, after: str) -> None:
        brief = release_brief()
        found = anchor(dumps(brief, "annotations"), f"{before}{RELEASE}{after}")
        assert found.problems == ()
        assert [item.spans for item in found.brief.evidence] == [
            tuple(span.shifted(len(before)) for span in item.spans) for item in brief.evidence
        ]

    @given(data=st.data())
    def test_text_put_in_anywhere_gives_the_same_words_or_a_problem(self, data: Any) -> None:
        brief = release_brief()
        place = data.draw(st.integers(0, len(RELEASE)))
        put_in = data.draw(st.sampled_from([" (corrected) ", "\n\n", "x", " and also "]))
        found = anchor(dumps(brief, "annotations"), RELEASE[:place] + put_in + RELEASE[place:])
        said = {problem.pointer for problem in found.problems}
        for item in brief.evidence:
            moved = tuple(
                span if span.end <= place else span.shifted(len(put_in))
                for span in item.spans
                if not span.start < place < span.end
            )
            if len(moved) == len(item.spans) and item.pointer not in said:
                assert moved in [each.spans for each in found.brief.evidence_for(item.pointer)]

    def test_what_stands_twice_is_told_by_the_text_beside_it(self) -> None:
        assert self.anchored("Riga was", f"Riga is old. {TEXT}") == [["Riga was"]]
        text = f"Riga. {TEXT}"
        [item] = anchor(notes_of(evidence_of("Riga")), text).brief.evidence
        assert item.spans == (Span(25, 29),)

    @pytest.mark.parametrize(
        "text",
        [
            "The Council met in Riga, and Ana Horvat told the Council that Riga was calm.",
            "Yesterday the Council met in Riga. Ana Horvat spoke.",
            "In Riga, Ana Horvat told the Council that Riga was calm.",
            "Our Ana Horvat told it.",
        ],
    )
    def test_one_side_is_enough(self, text: str) -> None:
        found = anchor(notes_of(evidence_of("Ana Horvat")), text)
        assert words_in(found) == [["Ana Horvat"]] or found.problems

    def test_words_with_something_put_in_are_found_with_a_warning(self) -> None:
        text = TEXT.replace("told the Council", "told the whole Council")
        found = anchor(notes_of(evidence_of("Ana Horvat told the Council that")), text)
        assert words_in(found) == [["Ana Horvat told the whole Council that"]]
        [problem] = found.problems
        assert (problem.severity, problem.code) == (Severity.WARNING, Code.NOT_ANCHORED)
        assert problem.span == found.brief.evidence[0].spans[0]
        assert problem.pointer == "/source/kind"
        assert "^^^" in str(problem)

    @pytest.mark.parametrize("blank", ["\n", "  ", "\n\n "])
    def test_other_blanks_are_no_change(self, blank: str) -> None:
        text = TEXT.replace("Ana Horvat", f"Ana{blank}Horvat")
        assert self.anchored("Ana Horvat", text) == [[f"Ana{blank}Horvat"]]

    @pytest.mark.parametrize(
        "text",
        [
            "",
            "Nothing of it.",
            "Ana Horvat",  # short, and nothing of what stood beside it
            TEXT.replace("Horvat", "Berg"),
            TEXT.replace("Ana Horvat", "Ana " + "and others " * 20 + "Horvat"),
            f"Now: {TEXT} {TEXT}",
            "They met in Riga. Ana left. " * 70,
        ],
    )
    def test_what_has_no_place_or_several_is_said(self, text: str) -> None:
        found = anchor(notes_of(evidence_of("Ana Horvat")), text)
        [problem] = found.problems
        assert (problem.severity, problem.code) == (Severity.ERROR, Code.NOT_ANCHORED)
        assert problem.pointer == "/source/kind"
        assert "'Ana Horvat'" in problem.message
        assert found.brief.evidence == ()

    def test_long_words_are_told_by_themselves_with_a_warning(self) -> None:
        words = "Ana Horvat told the Council"
        found = anchor(notes_of(evidence_of(words)), f"It is said: {words}!")
        assert words_in(found) == [[words]]
        assert [problem.severity for problem in found.problems] == [Severity.WARNING]

    def test_what_stands_twice_alike_moves_with_its_neighbours(self) -> None:
        paragraph = "NATO will keep its promise. " * 6
        text = f"One began. {paragraph}Two ended."
        start = text.index("promise", 60)
        spans = (Span(0, 9), Span(start, start + 7), Span(len(text) - 10, len(text)))
        evidence = tuple(Evidence(pointer="/persons", rule="x", spans=(each,)) for each in spans)
        notes = dumps(brief_of(text, evidence=evidence), "annotations")
        moved = anchor(notes, f"Now: {text}")
        assert moved.problems == ()
        assert [item.spans[0] for item in moved.brief.evidence] == [
            each.shifted(5) for each in spans
        ]
        torn = anchor(notes, text.replace("its promise", "their promise", 1))
        assert [problem.severity for problem in torn.problems] == [Severity.ERROR]

    def test_some_words_of_several_may_be_left(self) -> None:
        found = anchor(notes_of(evidence_of("Riga", "Ana Horvat")), TEXT.replace("Ana", "Eva"))
        assert words_in(found) == [["Riga"]]
        assert len(found.problems) == 1

    @given(st.text())
    def test_any_text_is_searched(self, text: str) -> None:
        notes = dumps(release_brief(), "annotations")
        found = anchor(notes, text)
        assert found.problems
        assert found.brief.source.text == text


def changed(*path: str | int, to: Any = None) -> str:
    """Change a member of annotations, or take it out."""
    document = json.loads(notes_of(evidence_of("Riga"), evidence_of("Ana Horvat")))
    home = document
    for step in path[:-1]:
        home = home[step]
    if to is None:
        del home[path[-1]]
    else:
        home[path[-1]] = to
    return json.dumps(document)


class TestChanges:
    """Annotations that other tools have changed."""

    def test_what_was_taken_out_is_out(self) -> None:
        back = loads(changed("first", "items", 0), "annotations")
        assert back.evidence == (evidence_of("Ana Horvat"),)

    def test_one_target_and_one_selector_may_stand_without_a_list(self) -> None:
        place = {"type": "TextPositionSelector", "start": 19, "end": 23}
        target = {"source": "urn:x", "selector": place}
        text = changed("first", "items", 0, "target", to=target)
        assert loads(text, "annotations").evidence[0].spans == (Span(19, 23),)

    def test_a_quote_alone_is_enough(self) -> None:
        quote = {"type": "TextQuoteSelector", "exact": "met", "prefix": "Council "}
        text = changed("first", "items", 0, "target", to={"selector": quote})
        assert loads(text, "annotations").evidence[0].spans == (Span(12, 15),)
        odd = {"type": "TextQuoteSelector", "exact": "met", "prefix": 5}
        with pytest.raises(DecodeError, match="no place, or several"):
            loads(changed("first", "items", 0, "target", to={"selector": odd}), "annotations")

    def test_annotations_of_others_are_ignored_kept_or_refused(self) -> None:
        other = {"type": "Annotation", "body": "hm", "target": "urn:x"}
        text = changed("first", "items", 0, to=other)
        assert loads(text, "annotations").extra == ()
        kept = loads(text, "annotations", unknown="keep")
        assert [json.loads(extra.json) for extra in kept.extra] == [[other]]
        with pytest.raises(DecodeError, match="expected an annotation of ours"):
            loads(text, "annotations", unknown="refuse")
        assert len(anchor(text, TEXT).brief.evidence) == 1

    @pytest.mark.parametrize(
        ("path", "value"),
        [
            (("natobrief:record",), None),
            (("natobrief:record",), []),
            (("natobrief:record", "source"), None),
            (("first",), None),
            (("first",), "page"),
            (("first", "items"), "all"),
            (("first", "items", 0, "target"), None),
            (("first", "items", 0, "target"), "urn:x"),
            (("first", "items", 0, "target"), [{"selector": [{"type": "SvgSelector"}, 5]}]),
            (("first", "items", 0, "natobrief:rule"), None),
            (("first", "items", 0, "natobrief:rule"), ""),
            (("first", "items", 0, "natobrief:origin"), "guessed"),
            (("first", "items", 0, "natobrief:pointer"), "no pointer"),
        ],
    )
    def test_what_is_broken_is_refused(self, path: tuple[str | int, ...], value: Any) -> None:
        with pytest.raises(DecodeError):
            loads(changed(*path, to=value), "annotations")

    @pytest.mark.parametrize("data", ["", "[]", "{}", "null", '{"a": 1, "a": 2}', b"\xff"])
    def test_what_is_no_collection_is_refused(self, data: str | bytes) -> None:
        with pytest.raises(DecodeError):
            loads(data, "annotations")
        with pytest.raises(DecodeError):
            anchor(data, TEXT)
