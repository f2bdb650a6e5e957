"""JSON-LD: every term is one of schema.org, and RDF tools read all that is not reported lost."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from rdflib import Graph, Literal, URIRef
from rdflib.compare import isomorphic
from rdflib.namespace import RDF, SDO

from natobrief import Brief, Country, DocumentKind, Level, Meeting, Venue, dumps, extract, loads
from natobrief.testing import briefs, texts
from tests.forms.documents import full_document
from tests.forms.held import lost_pointers, texts_held
from tests.forms.test_json import brief_of
from tests.profiles import times

EXAMPLES = Path(__file__).parents[2] / "examples"
HOME = "https://schema.org/"

# rdflib reads JSON-LD with a class of its own that it has deprecated.
pytestmark = pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated:DeprecationWarning")

#: RDF has no place for these in text that it writes out.
plain_briefs = briefs(words=texts(controls=False))


def linked(brief: Brief) -> str:
    """Write a brief as JSON-LD, whatever is left out."""
    return dumps(brief, "jsonld", losses="ignore")


def graph_of(brief: Brief) -> Graph:
    """Read the JSON-LD of a brief with rdflib, which fetches nothing here."""
    return Graph().parse(data=linked(brief), format="json-ld")


def full_brief() -> Brief:
    """Return a brief in which every field of every class is filled."""
    return loads(json.dumps(full_document()))


def outside_schema_org(graph: Graph) -> set[str]:
    """Return the terms of a graph, predicates and classes, that are none of schema.org."""
    classes = set(graph.objects(predicate=RDF.type))
    terms = (set(graph.predicates()) | classes) - {RDF.type}
    known = SDO.__annotations__  # a name for each term of the vocabulary
    return {str(term) for term in terms if str(term).removeprefix(HOME) not in known}


class TestTerms:
    """The vocabulary is schema.org and nothing else."""

    @given(plain_briefs)
    def test_terms_are_of_schema_org(self, brief: Brief) -> None:
        assert outside_schema_org(graph_of(brief)) == set()

    def test_a_full_brief_uses_the_terms_that_its_readers_look_for(self) -> None:
        graph = graph_of(full_brief())
        assert outside_schema_org(graph) == set()
        used = {str(term) for term in {*graph.predicates(), *graph.objects(predicate=RDF.type)}}
        named = (
            "Event", "Quotation", "Person", "Organization", "Place", "PostalAddress", "Action",
            "subEvent", "superEvent", "location", "attendee", "performer", "startDate", "endDate",
            "spokenByCharacter", "creator", "isBasedOn", "eventAttendanceMode",
        )  # fmt: skip
        assert {f"{HOME}{name}" for name in named} <= used

    def test_a_word_that_schema_org_lacks_would_be_noticed(self) -> None:
        graph = Graph()
        graph.add((URIRef("urn:x"), URIRef(f"{HOME}pressRelease"), Literal("x")))
        assert outside_schema_org(graph) == {f"{HOME}pressRelease"}


class TestWhatItSays:
    """RDF tools read back all that is not reported."""

    @given(plain_briefs)
    def test_every_text_is_there_or_reported(self, brief: Brief) -> None:
        seen = {str(value) for value in graph_of(brief).objects()}
        for pointer, text in texts_held(brief, "jsonld"):
            assert text in seen, pointer

    @times(1 / 4)
    @given(plain_briefs)
    def test_it_comes_back_from_other_forms_of_rdf(self, brief: Brief) -> None:
        graph = graph_of(brief)
        again = Graph().parse(data=graph.serialize(format="json-ld"), format="json-ld")
        assert isomorphic(graph, again)

    @pytest.mark.parametrize("release", sorted(EXAMPLES.glob("*.txt")), ids=lambda path: path.stem)
    def test_the_examples_come_back_from_turtle(self, release: Path) -> None:
        graph = graph_of(extract(release.read_text(encoding="utf-8")).brief)
        assert isomorphic(graph, Graph().parse(data=graph.serialize(format="turtle")))
        assert outside_schema_org(graph) == set()

    @given(briefs())
    def test_equal_briefs_give_equal_text(self, brief: Brief) -> None:
        assert linked(loads(dumps(brief))) == linked(brief)

    def test_a_query_finds_who_said_what_at_which_meeting(self) -> None:
        rows = graph_of(full_brief()).query(
            """
            PREFIX s: <https://schema.org/>
            SELECT ?name ?words ?start WHERE {
              ?said a s:Quotation; s:text ?words; s:spokenByCharacter/s:name ?name;
                    s:isBasedOn/s:about/s:startDate ?start
            }
            """
        )
        found = [tuple(map(str, row)) for row in rows if isinstance(row, tuple)]
        assert found == [("Ana Horvat", "We met and agreed.", "2022-11-29")]

    def test_a_party_is_one_node_wherever_it_is_named(self) -> None:
        graph = graph_of(full_brief())
        assert len(set(graph.subjects(SDO.name, Literal("Romania")))) == 1
        assert len(set(graph.subjects(SDO.name, Literal("Ana Horvat")))) == 1


class TestShape:
    """What tools that read JSON without RDF rely on."""

    @pytest.mark.parametrize(
        ("kind", "name"), [(DocumentKind.NEWS_REPORT, "NewsArticle"), (None, "Article")]
    )
    def test_a_news_report_is_a_news_article(self, kind: Any, name: str) -> None:
        document = full_document()
        document["source"]["kind"] = kind or "readout"
        written = json.loads(linked(loads(json.dumps(document))))
        assert written["@graph"][0]["@type"] == name

    def test_meetings_that_are_alike_are_told_apart(self) -> None:
        meeting = Meeting(name="Talks", level=Level.OTHER)
        written = json.loads(linked(brief_of("", meetings=(meeting, meeting))))
        one, other = (node["@id"] for node in written["@graph"] if node["@type"] == "Event")
        assert other == f"{one}#2"

    @pytest.mark.parametrize(
        ("venue", "address"),
        [
            (Venue(name="Palace"), None),
            (Venue(city="Riga"), {"@type": "PostalAddress", "addressLocality": "Riga"}),
        ],
    )
    def test_a_place_has_an_address_where_one_is_known(self, venue: Venue, address: Any) -> None:
        meeting = Meeting(name="Talks", level=Level.OTHER, venue=venue)
        written = json.loads(linked(brief_of("", meetings=(meeting,))))
        [event] = [node for node in written["@graph"] if node["@type"] == "Event"]
        assert event["location"].get("address") == address

    def test_a_country_that_hosts_is_one_that_acts(self) -> None:
        meeting = Meeting(name="Talks", level=Level.OTHER, host=Country("ROU"))
        written = json.loads(linked(brief_of("", meetings=(meeting,))))
        assert written["@graph"][-1]["@type"] == ["Country", "Organization"]

    @pytest.mark.parametrize(
        ("bound", "members"),
        [
            ("exactly", {"value": "2"}),
            ("at_least", {"minValue": "2"}),
            ("at_most", {"maxValue": "2"}),
            ("about", {"value": "2", "name": "about"}),
        ],
    )
    def test_an_amount_is_a_quantity_or_a_bound_of_one(self, bound: str, members: Any) -> None:
        document = full_document()
        amount = {"value": "2", "unit": "percent of GDP", "bound": bound}
        document["commitments"][0] |= {"amounts": [amount], "deadline": "2024"}
        written = json.loads(linked(loads(json.dumps(document))))
        [action] = [
            each for each in written["@graph"][0]["mentions"] if each.get("@type") == "Action"
        ]
        kind = {"@type": "QuantitativeValue", "unitText": "percent of GDP"}
        assert action["object"][0] == kind | members
        assert action["endTime"] == "2024"

    def test_what_is_no_address_stays_text(self) -> None:
        document = full_document()
        document["source"]["url"] = "javascript:alert(1)"
        written = json.loads(linked(loads(json.dumps(document))))
        assert written["@graph"][0]["url"] == "javascript:alert(1)"

    def test_what_a_full_brief_loses(self) -> None:
        guest, inner = "/meetings/0/delegations/0", "/meetings/0/sessions/0/delegations/0"
        item, point = "/meetings/0/agenda/0", "/meetings/0/sessions/0/agenda/0"
        assert lost_pointers(full_brief(), "jsonld") == {
            "/meetings/0/dates/weekdays_stated",
            *(f"{place}/{name}" for place in (guest, inner) for name in ("status", "attendance")),
            *(f"{place}/{name}" for place in (item, point) for name in ("themes", "countries")),
            "/statements/0/cue",
            "/commitments/0/horizon",
            "/evidence",
        }
