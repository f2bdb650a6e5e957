"""Compare what readers of web pages keep of the pages of the tests, and how long they take.

Needs selectolax and trafilatura beside natobrief and its extra ``html``; prints a line for each.
Times are parts of that of natobrief.
"""

from __future__ import annotations

import re
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import trafilatura
from lxml import html as lxml_html
from selectolax.lexbor import LexborHTMLParser

import natobrief

PAGES = Path(__file__).parent.parent / "tests" / "inputs" / "pages"
Reader = Callable[[bytes], str]


def by_natobrief(data: bytes) -> str:
    """Read with natobrief, on lxml."""
    return natobrief.read_page(data, "html").text


def by_trafilatura(data: bytes) -> str:
    """Read with trafilatura, asked for recall and tables."""
    return trafilatura.extract(data, include_tables=True, favor_recall=True) or ""


def by_trafilatura_default(data: bytes) -> str:
    """Read with trafilatura as it comes."""
    return trafilatura.extract(data) or ""


def by_selectolax(data: bytes) -> str:
    """Take all text of the body, without scripts and styles, with selectolax."""
    tree = LexborHTMLParser(data)
    tree.strip_tags(["script", "style", "noscript"])
    return tree.body.text(separator=" ") if tree.body else ""


def by_lxml(data: bytes) -> str:
    """Take all text of the body, without scripts and styles, with lxml."""
    tree = lxml_html.document_fromstring(data)
    body = tree.find("body")
    found = tree if body is None else body
    return " ".join(found.xpath(".//text()[not(ancestor::script or ancestor::style)]"))


READERS: dict[str, Reader] = {
    "natobrief (lxml)": by_natobrief,
    "trafilatura": by_trafilatura_default,
    "trafilatura, recall": by_trafilatura,
    "selectolax, all text": by_selectolax,
    "lxml, all text": by_lxml,
}


def words(text: str) -> Counter[str]:
    """Count the words of a text."""
    return Counter(re.findall(r"\w+", text.replace("\xad", "")))


def kept(pages: list[Path]) -> None:
    """Print how many words of the releases each reader keeps and adds."""
    print(f"{len(pages)} pages")
    for name, reader in READERS.items():
        wanted = found = both = whole = 0
        for page in pages:
            expected = words(page.with_suffix(".txt").read_text(encoding="utf-8"))
            got = words(reader(page.read_bytes()))
            wanted += expected.total()
            found += got.total()
            both += (expected & got).total()
            whole += expected == got
        print(
            f"{name:22} kept {both}/{wanted} words, added {found - both}, "
            f"{whole} of {len(pages)} pages whole"
        )


def seconds(reader: Reader, data: bytes) -> float:
    """Return the best of three runs."""
    best = float("inf")
    for _ in range(3):
        start = time.perf_counter()
        reader(data)
        best = min(best, time.perf_counter() - start)
    return best


def speed(pages: list[Path]) -> None:
    """Print the time of each reader beside that of natobrief, and what deep nesting costs."""
    long = b"<html><body>" + b"<div><p>Ministers will meet again in spring.</p></div>" * 20_000
    times = {
        name: (sum(seconds(reader, page.read_bytes()) for page in pages), seconds(reader, long))
        for name, reader in READERS.items()
    }
    ours = times["natobrief (lxml)"]
    for name, each in times.items():
        print(f"{name:22} time: pages {each[0] / ours[0]:.2f}, 1 MB {each[1] / ours[1]:.2f}")
    shallow, deep = (b"<div>" * depth + b"It rained." for depth in (5_000, 20_000))
    for name in ("natobrief (lxml)", "selectolax, all text"):
        ratio = seconds(READERS[name], deep) / seconds(READERS[name], shallow)
        print(f"{name:22} four times as many <div> nested: {ratio:.1f} times as long")


def main() -> None:
    """Print both."""
    pages = sorted(PAGES.glob("*.html"))
    kept(pages)
    speed(pages)


if __name__ == "__main__":
    main()
