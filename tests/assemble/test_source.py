"""The release itself: kind, headline, number, day of publication."""

from __future__ import annotations

from datetime import date

import pytest

from natobrief import DocumentKind, extract

_ONE = "NATO Foreign Ministers will meet in Oslo on 5 May 2022."


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        pytest.param(_ONE, DocumentKind.ANNOUNCEMENT, id="ahead"),
        pytest.param(
            f"{_ONE} “We are ready,” said Ms Ana Horvat.", DocumentKind.PREVIEW, id="words"
        ),
        pytest.param("NATO Foreign Ministers met in Oslo.", DocumentKind.READOUT, id="over"),
        pytest.param(
            f"{_ONE} Journalists must register for accreditation by the deadline of 2 May 2022.\n"
            "Badges will be handed out at the media centre.",
            DocumentKind.MEDIA_ADVISORY,
            id="accreditation",
        ),
        pytest.param(
            f"{_ONE}\n09:00 Talks\n10:30 Lunch\n12:00 Talks", DocumentKind.PROGRAMME, id="times"
        ),
        pytest.param(
            f"{_ONE}\n09:00\nTalks\n- Open to accredited journalists.\n10:30\nLunch\n- Media pass "
            "required.\n12:00\nTalks\n- Open to accredited journalists.",
            DocumentKind.PROGRAMME,
            id="notes to the press under each time",
        ),
        pytest.param(
            f"{_ONE}\n09:00 Talks\n10:30 Lunch\n12:00 Talks\nJournalists must be accredited.\n"
            "The press centre opens early. Media representatives need a badge.",
            DocumentKind.MEDIA_ADVISORY,
            id="notes to the press below all times",
        ),
        pytest.param(
            "NATO Foreign Ministers will meet in Oslo. They will discuss the ports. The quays are "
            "on the agenda too.",
            DocumentKind.PREVIEW,
            id="topics",
        ),
        pytest.param(
            "The minister will attend the meeting in Oslo. They will discuss the ports. The quays "
            "are on the agenda.",
            DocumentKind.ANNOUNCEMENT,
            id="going there",
        ),
        pytest.param(f"Opening remarks\nby the Chair\n\n{_ONE}", DocumentKind.REMARKS, id="called"),
        pytest.param("Their meeting was opened by song.", DocumentKind.READOUT, id="opened"),
        pytest.param("It opened.", DocumentKind.NEWS_REPORT, id="no word of meeting"),
        pytest.param("It rained.", DocumentKind.NEWS_REPORT, id="no meeting"),
    ],
)
def test_kind(text: str, kind: DocumentKind) -> None:
    brief = extract(text).brief
    assert brief.source.kind is kind
    assert brief.evidence_for("/source/kind")


@pytest.mark.parametrize(
    ("text", "published"),
    [
        pytest.param(f"Oslo, 2 May 2022\n\n{_ONE}", date(2022, 5, 2), id="before the meeting"),
        pytest.param(f"Oslo, 5 May 2022\n\n{_ONE}", None, id="maybe the meeting's own day"),
        pytest.param(f"Issued on 5 May 2022\n\n{_ONE}", date(2022, 5, 5), id="issued that day"),
        pytest.param(
            "Ministers look ahead\n\n5 May 2022\n\nNATO Foreign Ministers meet in Oslo on Thursday "
            "and Friday. They will speak of the ports.",
            date(2022, 5, 5),
            id="weekdays follow from that day, and do not contest it",
        ),
        pytest.param(
            f"Oslo, 28 April 2022\n\n{_ONE} On Thursday Ministers will meet their guests.",
            date(2022, 4, 28),
            id="a weekday counted from that day is no day of its own",
        ),
        pytest.param(
            "Oslo, 5 May 2022\n\nNATO Foreign Ministers met in Oslo on 5 May 2022.",
            date(2022, 5, 5),
            id="readout of the day",
        ),
        pytest.param(
            "5 May 2022 | Quay Post\n\nNATO Foreign Ministers agreed in Oslo on Thursday to open "
            "the ports, diplomats said. Their meeting ends on Friday.",
            date(2022, 5, 5),
            id="report of the day",
        ),
        pytest.param(
            "5 May 2022\n\nThe minister took part today in a meeting of NATO Foreign Ministers in "
            "Oslo. They will meet again.",
            date(2022, 5, 5),
            id="told on the day",
        ),
        pytest.param(
            f"27 November 2024, 22:37\n\nOn 5 May 2022 they will meet.\n\n{_ONE}",
            None,
            id="the day of the reader",
        ),
        pytest.param(
            "Oslo, 2 May 2022\n\nNATO Foreign Ministers will meet in Oslo.",
            date(2022, 5, 2),
            id="meeting without a day",
        ),
        pytest.param("Oslo, 2 May 2022\n\nIt rained.", date(2022, 5, 2), id="no meeting"),
        pytest.param(f"Talks near\n\nRiga, 5 May 2022\n\n{_ONE}", date(2022, 5, 5), id="elsewhere"),
        pytest.param(f"Talks near\n\nOslo, 5 May 2022\n\n{_ONE}", None, id="there"),
        pytest.param(
            "Talks near\n\nRiga, 5 May 2022\n\nNATO Foreign Ministers will meet on 5 May 2022.",
            None,
            id="nobody knows where",
        ),
        pytest.param(
            "Oslo, 2 May 2022\n\nIt will rain on 2 May 2022.", None, id="that day is ahead"
        ),
        pytest.param(
            f"Opening remarks\n\nby the Chair\n\n5 May 2022\n\n{_ONE}",
            date(2022, 5, 5),
            id="spoken that day",
        ),
        pytest.param(
            f"Ministers to meet in Oslo\n • 5 May 2022\n • Last updated: 2 May 2022\n\n{_ONE}",
            None,
            id="page changed before",
        ),
        pytest.param(_ONE, None, id="no dateline"),
        pytest.param(
            f"{_ONE} Journalists must apply no later than 2 May 2022.", None, id="a deadline"
        ),
    ],
)
def test_day_of_publication(text: str, published: date | None) -> None:
    assert extract(text).brief.source.published == published


def test_what_is_given_is_kept_and_said_to_be_given() -> None:
    brief = extract(_ONE, published=date(2022, 5, 5), url="https://example.org/1").brief
    source = brief.source
    assert (source.published, source.url) == (date(2022, 5, 5), "https://example.org/1")
    for name in ("published", "url"):
        [item] = brief.evidence_for(f"/source/{name}")
        assert (item.rule, item.spans) == ("given", ())


def test_headline_and_number() -> None:
    source = extract(f"PR (2022) 055\nMinisters to meet in Oslo\n\n{_ONE}").brief.source
    assert (source.reference, source.title) == ("PR (2022) 055", "Ministers to meet in Oslo")


@pytest.mark.parametrize(
    ("text", "publisher"),
    [
        pytest.param(f"Source: NATO\n\n{_ONE}", "NATO", id="named"),
        pytest.param(_ONE, None, id="not named"),
    ],
)
def test_publisher(text: str, publisher: str | None) -> None:
    brief = extract(text).brief
    assert brief.source.publisher == publisher
    assert bool(brief.evidence_for("/source/publisher")) is (publisher is not None)


def test_a_readout_may_be_published_on_the_day_of_a_meeting_to_come() -> None:
    text = (
        "Readout of the meeting\n\nOslo, 5 May 2022\n\nNATO Foreign Ministers will meet in Oslo on "
        "5 May 2022."
    )
    assert extract(text).brief.source.kind is DocumentKind.READOUT


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        pytest.param(
            "Flags at the quay\n\nA ceremony to mark the treaty will take place in Oslo on 5 May.",
            DocumentKind.ANNOUNCEMENT,
            id="a ceremony",
        ),
        pytest.param(
            "Flags at the quay\n\nA ceremony to mark the treaty took place in Oslo on 5 May.",
            DocumentKind.READOUT,
            id="a ceremony that was",
        ),
        pytest.param(
            "Le pavillon\n\nLa cérémonie du lever du pavillon se tiendra à Oslo le 5 mai.",
            DocumentKind.ANNOUNCEMENT,
            id="une cérémonie",
        ),
        pytest.param(
            "NATO Foreign Ministers to meet in Oslo, 5 May 2022", DocumentKind.ANNOUNCEMENT, id="to"
        ),
        pytest.param(
            "NATO Foreign Ministers in Oslo, 5-6 May 2022\n\n3 April 2022",
            DocumentKind.ANNOUNCEMENT,
            id="before",
        ),
        pytest.param(
            "NATO Foreign Ministers in Oslo, 5-6 May 2022\n\n5 June 2022",
            DocumentKind.NEWS_REPORT,
            id="after",
        ),
    ],
)
def test_a_headline_alone_tells_what_is_to_come(head: str, kind: DocumentKind) -> None:
    assert extract(f"{head}\n\nHotels near the quay are full.").brief.source.kind is kind


def test_what_leads_to_a_list_is_a_sentence() -> None:
    text = f"Ministers meet in Oslo\n\n{_ONE} Among the topics:\n\n- the quays\n- the cranes"
    source = extract(text).brief.source
    assert (source.title, source.kind) == ("Ministers meet in Oslo", DocumentKind.ANNOUNCEMENT)


def test_a_meeting_of_which_a_text_says_that_it_will_be_held_is_announced() -> None:
    text = "La session du Forum sur les ports, qui se déroulera les 22 et 23 mai 2018 à Genève."
    brief = extract(text).brief
    assert brief.source.kind is DocumentKind.ANNOUNCEMENT
    assert str(brief.meeting.dates) == "2018-05-22/2018-05-23"
