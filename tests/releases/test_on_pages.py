"""On a page the head of a release is read as it is in plain text."""

from __future__ import annotations

from pathlib import Path

import pytest
from facts import Release, read_releases

from natobrief import Source, extract, extract_page, read_page
from tests.inputs.skeletons import SKELETONS, paragraphs_of

OWN = tuple(read_releases(Path(__file__).parent))


def head_of(source: Source) -> tuple[object, ...]:
    """Return what is read from the head; lines that pages leave out may name the publisher."""
    return (source.kind, source.title, source.published, source.reference)


@pytest.mark.parametrize("release", OWN[::2], ids=lambda release: release.name)
def test_the_head_is_read_the_same(release: Release) -> None:
    paragraphs = paragraphs_of(release.text)
    plain = head_of(extract("\n\n".join(paragraphs)).brief.source)
    for page in {read_page(write(paragraphs).encode()) for write in SKELETONS.values()}:
        assert head_of(extract_page(page).brief.source) == plain
