"""The sentences about packages of help."""

from __future__ import annotations

from hypothesis import strategies as st

from natobrief.model import Package
from natobrief.testing.draft import Draft
from natobrief.testing.phrase import fill, listed, marked


def give(draft: Draft) -> None:
    """Write of a package of help, with what is in it."""
    phrasing = draft.phrasing
    taken = {package.name for package in draft.packages}
    free = [name for name in phrasing.package_names if name not in taken]
    name, template = draft.choose(free), draft.choose(phrasing.packages)
    drawn = st.lists(st.sampled_from(phrasing.package_items), min_size=2, max_size=5, unique=True)
    items = draft.draw(drawn)
    place = f"/packages/{len(draft.packages)}"
    recipient = draft.choose(draft.scene.others) if "{country}" in template else None
    listing = listed(
        [marked(f"{place}/items/{index}", item) for index, item in enumerate(items)],
        draft.last(),
    )
    before, country = ("", "") if recipient is None else phrasing.country(recipient)
    draft.write(
        fill(
            template,
            name=marked(f"{place}/name", name),
            items=listing,
            country=fill("{the}{name}", the=before, name=marked(f"{place}/recipient", country)),
        )
    )
    draft.packages.append(Package(name=name, recipient=recipient, items=tuple(items)))
