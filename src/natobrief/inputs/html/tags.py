"""What tags, classes and short lines of web pages mean; words only."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from natobrief.inputs.words import words

#: Tags that hold other blocks; the release is looked for in the smallest of them that holds it.
CONTAINERS: Final = words("""
    html body div section article main table tbody tr td th form center header footer aside nav
    figure details
""")
#: Containers that may be all of a release.
HOMES: Final = words("""
    html body div section article main table tbody tr td form center
""")
#: Tags before and after which a new paragraph begins.
BLOCKS: Final = CONTAINERS | words("""
    p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd pre blockquote address caption figcaption thead tfoot
    legend fieldset summary hr hgroup menu dir listing xmp
""")
HEADINGS: Final = frozenset(["h1", "h2", "h3", "h4", "h5", "h6"])
#: Tags whose text nobody sees.
UNSEEN: Final = words("""
    head title script style noscript template svg math iframe object embed applet audio video
    canvas select button textarea datalist map rp del frameset noframes noembed
""")
#: Tags that are the site's, not the release's. A header is too, unless it holds the headline.
SITE: Final = frozenset(["nav", "footer", "aside", "figcaption"])
_SITE_ROLES: Final = words("""
    navigation contentinfo complementary search dialog alertdialog menu menubar toolbar
""")
#: Words in the class or the identifier of what is the site's.
_SITE_WORDS: Final = words("""
    nav navbar navigation topnav leftnav subnav menu submenu menubar breadcrumb breadcrumbs
    crumbs footer sidebar share sharing sharethis sharebar social socials addthis addtoany
    cookie cookies consent gdpr related seealso caption captions credits toolbar pagetools print
    noprint pager pagination skip skiplink skiplinks languages langmenu langs langswitch
    switcher login search searchbox newsletter subscribe popup modal advert ads sponsored promo
    teaser teasers carousel slideshow gallery comments disqus copyright widget toc
    relatedposts relatedcontent relatednews relatedlinks relatedarticles recommended
    readmore sharedaddy sharepost sharelinks sharebuttons partage partager tarteaucitron
    commentlist respond cookiebar cookiebanner cookienotice
""")
#: Words that only what is unseen has.
_UNSEEN_WORDS: Final = words("""
    visually-hidden visuallyhidden sr-only screen-reader-text screenreader assistive-text
    element-invisible d-none
""")
#: Tags that are never the site's because of a class.
_WHOLE: Final = frozenset(["html", "body", "main", "article", "h1"])
_WORD: Final = re.compile(r"[a-z]+")
_NOT_SHOWN = re.compile(
    r"(?:display\s{0,5}:\s{0,5}none|visibility\s{0,5}:\s{0,5}hidden)", re.IGNORECASE
)
_LONGEST_ATTRIBUTE: Final = 500


def is_unseen(tag: str, attributes: Mapping[str, str]) -> bool:
    """Tell whether nobody sees what a tag holds."""
    if tag in UNSEEN:
        return True
    if not attributes or tag in {"html", "body"}:
        return False
    classes = _attribute(attributes, "class").lower().split()
    return (
        "hidden" in attributes
        or (_is_kept_from_readers(attributes) and tag not in CONTAINERS)
        or _NOT_SHOWN.search(_attribute(attributes, "style")) is not None
        or not _UNSEEN_WORDS.isdisjoint(classes)
    )


def is_of_site(tag: str, attributes: Mapping[str, str]) -> bool:
    """Tell whether a tag says that it holds what stands around releases: menus, captions."""
    return tag in SITE or _attribute(attributes, "role").lower() in _SITE_ROLES


def is_likely_of_site(tag: str, attributes: Mapping[str, str]) -> bool:
    """Tell whether the class of a tag, or its identifier, says so."""
    if not attributes or tag in _WHOLE:
        return False
    if _is_kept_from_readers(attributes):  # a frame that is loading, or all behind a dialog
        return True
    names = f"{_attribute(attributes, 'class')} {_attribute(attributes, 'id')}".lower()
    return not _SITE_WORDS.isdisjoint(_WORD.findall(names))


def _is_kept_from_readers(attributes: Mapping[str, str]) -> bool:
    return _attribute(attributes, "aria-hidden").lower() == "true"


def is_header(tag: str, attributes: Mapping[str, str]) -> bool:
    """Tell whether a tag is the head of a page: a banner with the name of the site, a headline."""
    return tag == "header" or _attribute(attributes, "role").lower() == "banner"


def _attribute(attributes: Mapping[str, str], name: str) -> str:
    return attributes.get(name, "")[:_LONGEST_ATTRIBUTE]
