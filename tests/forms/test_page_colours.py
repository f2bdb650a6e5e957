"""The colours of a page can be told apart by everybody (WCAG 2.2, level AA)."""

from __future__ import annotations

import re
from importlib.resources import files

import pytest

from natobrief.forms._kinds import KINDS

STYLE = files("natobrief.forms").joinpath("page.css").read_text(encoding="utf-8")
_LIGHT, _DARK, *_ = re.findall(r":root \{(.*?)\}", STYLE, re.DOTALL)


def colours_in(rule: str) -> dict[str, str]:
    """Return the colours that a rule sets, by name."""
    return dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{3,6});", rule))


SCHEMES = {"light": colours_in(_LIGHT), "dark": colours_in(_DARK)}


def light_of(colour: str) -> float:
    """Return the relative luminance of a colour."""
    shares = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours, from 1 to 21."""
    dark, light = sorted((light_of(one), light_of(other)))
    return (light + 0.05) / (dark + 0.05)


def test_contrast_is_that_of_the_standard() -> None:
    assert round(contrast("#000000", "#ffffff")) == 21
    assert round(contrast("#767676", "#ffffff"), 1) == 4.5


def test_both_schemes_have_all_colours() -> None:
    assert set(SCHEMES["light"]) == set(SCHEMES["dark"])
    assert {f"{kind}-tint" for kind in KINDS} <= set(SCHEMES["light"])


@pytest.mark.parametrize("scheme", SCHEMES)
class TestContrast:
    """Text stands out from whatever it is on, and so does each line from its tint."""

    @pytest.mark.parametrize("kind", KINDS)
    def test_highlights(self, scheme: str, kind: str) -> None:
        colours = SCHEMES[scheme]
        assert contrast(colours["ink"], colours[f"{kind}-tint"]) >= 7
        assert contrast(colours[kind], colours[f"{kind}-tint"]) >= 3
        assert contrast(colours[kind], colours["paper"]) >= 3

    @pytest.mark.parametrize("text", ["ink", "soft", "link"])
    @pytest.mark.parametrize("ground", ["paper", "panel"])
    def test_text(self, scheme: str, text: str, ground: str) -> None:
        colours = SCHEMES[scheme]
        assert contrast(colours[text], colours[ground]) >= 4.5

    def test_what_is_lit_and_what_has_the_focus(self, scheme: str) -> None:
        colours = SCHEMES[scheme]
        assert contrast(colours["lit-ink"], colours["lit"]) >= 4.5
        assert contrast(colours["focus"], colours["paper"]) >= 3
        assert contrast(colours["focus"], colours["panel"]) >= 3


def test_no_two_kinds_are_told_by_colour_alone() -> None:
    lines = re.findall(r"\.k-([a-z]+) \{.*?style: ([a-z]+); .*?thickness: ([0-9]+)px", STYLE)
    assert {kind for kind, _, _ in lines} == set(KINDS)
    assert len({(style, width) for _, style, width in lines}) == len(KINDS)
