"""What a web page says of itself: ``meta`` tags, JSON-LD, the address of which it is a copy."""

from __future__ import annotations

import json
import re
from collections import deque
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Final
from urllib.parse import urlsplit

from natobrief.inputs.values import read_day, read_language
from natobrief.model import Language

_TITLES: Final = ("og:title", "dc.title", "dcterms.title", "twitter:title", "title")
_DAYS: Final = (
    "article:published_time", "datepublished", "dcterms.issued", "dc.date.issued", "dc.date",
    "dcterms.date", "dc.date.created", "dcterms.created", "pubdate", "publish-date", "publishdate",
    "date",
)  # fmt: skip
_ADDRESSES: Final = ("canonical", "og:url", "dc.identifier", "saved from")
_PUBLISHERS: Final = ("og:site_name", "dc.publisher", "dcterms.publisher", "publisher")
_SAVED = re.compile(r"\s*saved from url=\([0-9]{1,6}\)(?P<url>\S{1,2000})\s*")
_BLANKS = re.compile(r"\s+")
#: How many objects of JSON-LD are looked at.
_MOST: Final = 1000
#: What JSON-LD may describe that is the page; a page also lists events, persons, other pages.
_KINDS: Final = frozenset(
    ("article", "newsarticle", "report", "webpage", "pressrelease", "blogposting", "creativework")
)


class Metadata:
    """What a page says of itself, gathered while its tags go by; the first of each kind counts."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self._named: dict[str, str] = {}
        self._language: str | None = None
        self._pieces: list[str] | None = None

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Take note of a tag that opens."""
        if tag == "html":
            self._language = attributes.get("lang") or attributes.get("xml:lang")
        elif tag == "meta":
            name = next(
                (
                    attributes[key]
                    for key in ("property", "name", "itemprop", "http-equiv")
                    if key in attributes
                ),
                "",
            )
            self._note(name, attributes.get("content"))
        elif tag == "link" and "canonical" in attributes.get("rel", "").lower().split():
            self._note("canonical", attributes.get("href"))
        elif tag == "title" or _is_json(tag, attributes):
            self._pieces = []

    def end(self, tag: str) -> None:
        """Take note of a tag that closes."""
        if self._pieces is None or tag not in {"title", "script"}:
            return
        text, self._pieces = "".join(self._pieces), None
        if tag == "title":
            self._note("title", text)
        else:
            self._note_json(text)

    def data(self, text: str) -> None:
        """Take note of text."""
        if self._pieces is not None:
            self._pieces.append(text)

    def comment(self, text: str) -> None:
        """Take note of a comment: browsers write into one from where they saved a page."""
        saved = _SAVED.fullmatch(text)
        if saved is not None:
            self._note("saved from", saved["url"])

    @property
    def titles(self) -> tuple[str, ...]:
        """The titles that the page states, with or without the name of the site."""
        return tuple(self._named[name] for name in _TITLES if name in self._named)

    @property
    def title(self) -> str | None:
        """The title, without the name of the site where the page states it so."""
        return next(iter(self.titles), None)

    @property
    def published(self) -> date | None:
        """The day of publication."""
        return next((day for day in map(read_day, self._stated(_DAYS)) if day is not None), None)

    @property
    def url(self) -> str | None:
        """The address."""
        return next((each for each in self._stated(_ADDRESSES) if _is_address(each)), None)

    @property
    def publisher(self) -> str | None:
        """Who runs the site."""
        return next(self._stated(_PUBLISHERS), None)

    @property
    def language(self) -> Language | None:
        """The language."""
        return read_language(self._language or self._named.get("content-language"))

    def _stated(self, names: tuple[str, ...]) -> Iterator[str]:
        return (self._named[name] for name in names if name in self._named)

    def _note(self, name: str, value: object) -> None:
        if isinstance(value, str) and value.strip():
            self._named.setdefault(name.strip().lower(), _BLANKS.sub(" ", value).strip())

    def _note_json(self, text: str) -> None:
        """Take note of JSON-LD that describes the page."""
        try:
            waiting = deque([json.loads(text)])
        except (ValueError, RecursionError):
            return
        for _ in range(_MOST):
            if not waiting:
                return
            thing = waiting.popleft()
            if isinstance(thing, list):
                waiting.extend(thing)
            elif isinstance(thing, dict):
                waiting.append(thing.get("@graph"))
                self._note_thing(thing)

    def _note_thing(self, thing: Mapping[str, object]) -> None:
        kinds = thing.get("@type")
        if not any(
            isinstance(kind, str) and kind.lower() in _KINDS
            for kind in (kinds if isinstance(kinds, list) else [kinds])
        ):
            return
        publisher = thing.get("publisher")
        self._note("datepublished", thing.get("datePublished"))
        self._note("publisher", publisher.get("name") if isinstance(publisher, dict) else publisher)
        self._note("og:title", thing.get("headline"))


def _is_json(tag: str, attributes: Mapping[str, str]) -> bool:
    return tag == "script" and attributes.get("type", "").strip().lower() == "application/ld+json"


def _is_address(words: str) -> bool:
    try:
        return urlsplit(words).scheme in {"http", "https"}
    except ValueError:
        return False
