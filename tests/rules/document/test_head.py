"""The head of a page, cell by cell."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from natobrief import extract
from natobrief.model import Language
from natobrief.rules.document.cells import Sort
from natobrief.rules.document.head import Cell, read_head
from natobrief.testing.filler import filler
from natobrief.text.document import Document
from tests.rules.document.documents import BODY, document


def _cells(text: str) -> tuple[Cell, ...]:
    return read_head(document(text))


@given(st.text())
@example("Home About &" + "AB" * 60 + "!\nMinisters met.")  # was read for ever
def test_cells_of_any_text_lie_in_it_in_order(text: str) -> None:
    cells = _cells(text)
    assert all(before.span.end <= after.span.start for before, after in pairwise(cells))
    assert all(cell.span.end <= len(text) for cell in cells)


@given(prose=filler())
def test_what_stands_above_a_sentence_is_read(prose: str) -> None:
    # No half word at the end: "T." would be somebody's initial.
    words = " ".join(prose[:150].split()[:-1]).rstrip(".")
    text = f"3 May 2022\n\nThe {words} shore."
    [cell] = _cells(text)
    assert (cell.sort, cell.span.of(text)) == (Sort.DATE, "3 May 2022")


@pytest.mark.parametrize(
    ("line", "sort"),
    [
        pytest.param("Last updated: 03 Oct. 2011 12:16", Sort.UPDATED, id="updated"),
        pytest.param("Updated: 03-Oct-2011 NATO Press Releases", Sort.UPDATED, id="with section"),
        pytest.param("Mis à jour le: 03 Oct. 2011 12:16", Sort.UPDATED, id="updated in French"),
        pytest.param("News / Nation & World", Sort.FURNITURE, id="a path with slashes"),
        pytest.param("Sunday, April 28 , 2024", Sort.DATE, id="a space before the comma"),
        pytest.param("- English", Sort.FURNITURE, id="language"),
        pytest.param("11:48 A.M. EST", Sort.FURNITURE, id="hour and zone"),
        pytest.param("1:13 P.M. (Local)", Sort.FURNITURE, id="hour of the place"),
        pytest.param("Print this document", Sort.FURNITURE, id="print"),
        pytest.param("English / Français / Russian", Sort.FURNITURE, id="languages"),
        pytest.param("Skip to main content", Sort.FURNITURE, id="skip"),
        pytest.param("Home » News » Releases", Sort.FURNITURE, id="path"),
        pytest.param("Home > News > Releases", Sort.FURNITURE, id="path of angles"),
        pytest.param("Spanish translation of “Remarks on Ports.”", Sort.FURNITURE, id="translated"),
        pytest.param("Traduction non officielle", Sort.FURNITURE, id="translated in French"),
        pytest.param("Twitter Facebook Youtube RSS Share", Sort.FURNITURE, id="networks"),
        pytest.param("Other available languages: none", Sort.FURNITURE, id="other languages"),
        pytest.param("Harbour Commission - Speech - [Check]", Sort.LABEL, id="office and sort"),
        pytest.param("Gymnich des 13 et 14 mai 2031 à Riga", Sort.WORDS, id="what is held"),
        pytest.param("9. 10. 2031", Sort.DATE, id="figures and blanks"),
        pytest.param("14 Sep. 203116 Sep. 2031", Sort.DATE, id="two days in one"),
        pytest.param("You are in: Ports > News > May 2030: All", Sort.FURNITURE, id="you are in"),
        pytest.param("Vous êtes ici : Ports > Mai", Sort.FURNITURE, id="you are in, in French"),
        pytest.param("Home \\ News \\ Releases \\", Sort.FURNITURE, id="path of strokes"),
        pytest.param("PrintPrint EmailEmail ShareShare", Sort.FURNITURE, id="buttons, twice"),
        pytest.param("Texte intégral", Sort.FURNITURE, id="field of an archive"),
        pytest.param("(As delivered)", Sort.FURNITURE, id="delivered"),
        pytest.param("Bienvenue sur le site du ministère", Sort.FURNITURE, id="welcome"),
        pytest.param("9002e séance, après-midi", Sort.FURNITURE, id="session in French"),
        pytest.param("Siège de l'OTAN, Bruxelles", Sort.FURNITURE, id="headquarters in French"),
        pytest.param("Tweet Button Facebook Like Button", Sort.FURNITURE, id="buttons"),
        pytest.param("This is an official website of the Navy", Sort.FURNITURE, id="official"),
        pytest.param("Official websites use .port", Sort.FURNITURE, id="official websites"),
        pytest.param("Secure .port websites use HTTPS", Sort.FURNITURE, id="secure"),
        pytest.param("Here’s how you know", Sort.FURNITURE, id="how you know"),
        pytest.param("Mon Tue Wed Thu Fri", Sort.FURNITURE, id="days of the week"),
        pytest.param("lun. mar. mer. jeu. ven. sam. dim.", Sort.FURNITURE, id="jours"),
        pytest.param("Monday Talks on Kosovo", Sort.WORDS, id="a day and words"),
        pytest.param("12 9 11 14 8", Sort.FURNITURE, id="degrees"),
        pytest.param("May 12th, 2022 AAA", Sort.FURNITURE, id="sizes of letters"),
        pytest.param("(Adapté de l'anglais)", Sort.FURNITURE, id="adapted"),
        pytest.param("En cours au port d'Oslo", Sort.FURNITURE, id="what is on"),
        pytest.param("Département • Service • New York", Sort.FURNITURE, id="units of an office"),
        pytest.param("Activités au port, 3 mai 2022", Sort.WORDS, id="activities"),
        pytest.param("Create an account", Sort.FURNITURE, id="account"),
        pytest.param("Ministers register the ports", Sort.WORDS, id="register"),
        pytest.param("16.25 - mercoledì 2 marzo 2022", Sort.FURNITURE, id="time of day first"),
        pytest.param("For Immediate Release", Sort.LABEL, id="immediate"),
        pytest.param("Navy Office Press Release", Sort.LABEL, id="whose label"),
        pytest.param("Bookmark and Share", Sort.FURNITURE, id="bookmark"),
        pytest.param("Home Issues & Press Travel & Business About", Sort.FURNITURE, id="menu"),
        pytest.param("Home Secretary to Meet Ministers in Oslo", Sort.WORDS, id="an office"),
        pytest.param("Quay Desk Bookmark and Share", Sort.FURNITURE, id="a desk's"),
        pytest.param("14/07/06 - NATO", Sort.DATE, id="two figures of a year"),
        pytest.param("« All Events", Sort.FURNITURE, id="all events"),
        pytest.param("The Harbour Daily. News. Files. Reports", Sort.FURNITURE, id="sections"),
        pytest.param("24/7 Harbour News", Sort.LABEL, id="site"),
        pytest.param("News Article", Sort.LABEL, id="article"),
        pytest.param("Northern Ports Office News", Sort.LABEL, id="whose news"),
        pytest.param("Ministers bring the ports good news", Sort.WORDS, id="good news"),
        pytest.param("NATO Press Release (2022) 55 (Revised)", Sort.NUMBER, id="revised"),
        pytest.param("PRESS COMMUNIQUE PR/CP(2022)0055", Sort.NUMBER, id="number of a communiqué"),
        pytest.param("PR/CP(2022)055 For immediate release", Sort.NUMBER, id="number, at once"),
        pytest.param("CO EUR 11", Sort.NUMBER, id="where it is filed"),
        pytest.param(
            "Publié le : 24/03/2022 - 07:12 Modifié le : 24/03/2022 - 12:40",
            Sort.DATE,
            id="published and changed",
        ),
        pytest.param("12 September/septembre 2022", Sort.DATE, id="month in two languages"),
        pytest.param("du secrétaire général de l'OTAN", Sort.BYLINE, id="de"),
        pytest.param("prononcée par la présidente", Sort.BYLINE, id="prononcée par"),
        pytest.param("Press Release", Sort.LABEL, id="label"),
        pytest.param("NATO Speeches", Sort.LABEL, id="section"),
        pytest.param("PR (2022) 055", Sort.NUMBER, id="number"),
        pytest.param("Oslo, 3 May 2022", Sort.DATE, id="dateline"),
        pytest.param("29 Jul. 15:40", Sort.DATE, id="a day without its year, with the hour"),
        pytest.param("3-4 May 2022", Sort.DATE, id="two days"),
        pytest.param("May 3, 2022 – Oslo, Norway – Navy Office", Sort.DATE, id="with who"),
        pytest.param("03.05.2022 - Article", Sort.DATE, id="in numbers"),
        pytest.param("by the NATO Secretary General", Sort.BYLINE, id="by"),
        pytest.param("with the Prime Minister of Norway", Sort.BYLINE, id="with"),
        pytest.param("With that I am ready for Oslo", Sort.WORDS, id="with that"),
        pytest.param("By acting we keep NATO strong", Sort.WORDS, id="by acting"),
        pytest.param("The quay at dawn. Photo: A. Horvat", Sort.CAPTION, id="credit"),
        pytest.param("A meeting in spring", Sort.WORDS, id="headline"),
        pytest.param("Meeting in Oslo on 3 May 2022", Sort.WORDS, id="headline with a date"),
        pytest.param("with care", Sort.WORDS, id="with nobody"),
    ],
)
def test_a_cell_is_told_by_its_words(line: str, sort: Sort) -> None:
    [cell] = _cells(line + BODY)
    assert cell.sort is sort


def test_bars_bullets_and_pictures_are_no_cells() -> None:
    text = "![](a.png) | Oslo |\n • 3 May 2022 -\n • |\n • PR (2022) 055" + BODY
    cells = _cells(text)
    assert [cell.span.of(text) for cell in cells] == ["Oslo", "3 May 2022", "PR (2022) 055"]
    assert [cell.is_item for cell in cells] == [False, True, True]


def test_wide_gaps_part_cells() -> None:
    text = "PR/CP(2022)0055      For immediate release      Oslo" + BODY
    assert [cell.sort for cell in _cells(text)] == [Sort.NUMBER, Sort.LABEL, Sort.WORDS]


def test_the_day_of_an_archive_is_a_cell() -> None:
    text = " date 2022-05-03 A meeting in spring" + BODY
    cells = _cells(text)
    assert [cell.span.of(text) for cell in cells] == ["date 2022-05-03", "A meeting in spring"]
    assert cells[0].sort is Sort.DATE


@pytest.mark.parametrize("day", ["3-May-2022", "03-Dec.-2022", "3 May 2022"])
def test_the_title_of_a_page_is_site_headline_and_day(day: str) -> None:
    text = f"NATO - News: A meeting in spring, {day}" + BODY
    cells = _cells(text)
    assert [cell.span.of(text) for cell in cells] == ["NATO - News: ", "A meeting in spring", day]
    assert [cell.sort for cell in cells] == [Sort.FURNITURE, Sort.WORDS, Sort.DATE]


def test_the_title_of_a_page_may_have_no_day() -> None:
    text = "OTAN - Actualités : Une réunion" + BODY
    assert [cell.sort for cell in _cells(text)] == [Sort.FURNITURE, Sort.WORDS]


def test_sentences_of_the_site_are_passed_over() -> None:
    text = (
        "This website uses cookies. It is a historical collection.\n\nMenu\n\nA meeting in spring"
        + BODY
    )
    assert [cell.sort for cell in _cells(text)] == [Sort.FURNITURE, Sort.WORDS]


@pytest.mark.parametrize(
    "words",
    [
        "This copy is for your non-commercial use only. Others may ask us.",
        "These pages belong to the harbour of old. They are no longer updated.",
        "Le texte est à vous. Tous droits réservés.",
    ],
)
def test_what_a_site_says_of_its_pages_is_passed_over(words: str) -> None:
    text = f"{words}\n\nA meeting in spring" + BODY
    assert [cell.span.of(text) for cell in _cells(text)] == ["A meeting in spring"]


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        pytest.param("Give to the harbour!\n\nPress office\n\n3 May 2022", 2, id="a call"),
        pytest.param("Ladies and gentlemen!\n\nPress office\n\n3 May 2022", 0, id="a greeting"),
        pytest.param("We are here!\n\nThe old quays, all of them,", 0, id="above no line"),
        pytest.param("Ports\n\nWe are here!\n\nPress office", 1, id="below a headline"),
        pytest.param("We are here!", 0, id="all there is"),
    ],
)
def test_a_site_calls_its_readers_to_something(text: str, cells: int) -> None:
    assert len(_cells(text)) == cells


def test_what_stands_above_a_calendar_is_the_page() -> None:
    text = "Oslo (NO)\nFri 6 May 2022\nFri Sat Sun Mon Tue\n9 8 11 12 7\nA meeting" + BODY
    assert [cell.sort for cell in _cells(text)] == [Sort.FURNITURE] * 4 + [Sort.WORDS]


@pytest.mark.parametrize(
    ("line", "sort"),
    [
        pytest.param("World | Defence | Our trade | Law | Search", Sort.FURNITURE, id="sections"),
        pytest.param("World | Defence | Our trade | Law", Sort.WORDS, id="few of them"),
        pytest.param("World | Defence | Our trade | Law | 3 ports", Sort.WORDS, id="figures"),
        pytest.param(
            "World | Defence | Trade | Law | A meeting in spring of all ports",
            Sort.WORDS,
            id="long",
        ),
    ],
)
def test_many_parts_between_bars_are_the_sections_of_a_site(line: str, sort: Sort) -> None:
    assert _cells(line + BODY)[1].sort is sort


def test_a_sentence_below_the_headline_ends_the_head() -> None:
    text = "A meeting in spring\n\nThey opened a website.\n\nIn the north" + BODY
    assert [cell.span.of(text) for cell in _cells(text)] == ["A meeting in spring"]


def test_a_timetable_is_no_head() -> None:
    text = "A meeting in spring\n09:00 Talks\n| 10:00 | Lunch\n11:00 Talks" + BODY
    assert [cell.span.of(text) for cell in _cells(text)] == ["A meeting in spring"]


def test_a_line_carries_on_who_issued_it() -> None:
    text = "Issued by the Ministers of Norway and\nNations of the north\nA word" + BODY
    assert [cell.sort for cell in _cells(text)] == [Sort.BYLINE, Sort.BYLINE, Sort.WORDS]


def test_what_stands_above_a_path_is_the_site() -> None:
    text = "Navy Office of Norway\nHome » News\nA meeting in spring" + BODY
    assert [cell.sort for cell in _cells(text)] == [Sort.FURNITURE, Sort.FURNITURE, Sort.WORDS]


def test_what_stands_above_a_credit_in_brackets_is_a_caption() -> None:
    text = "Ministers on the quay\n(Official photo of the day)\nA meeting in spring" + BODY
    assert [cell.sort for cell in _cells(text)] == [Sort.CAPTION, Sort.CAPTION, Sort.WORDS]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("They met. Then they left." + BODY, id="a sentence"),
        pytest.param("word " * 60 + BODY, id="a long paragraph"),
        pytest.param("", id="empty"),
    ],
)
def test_no_head(text: str) -> None:
    assert _cells(text) == ()


def test_an_abbreviation_ends_no_sentence() -> None:
    [cell] = _cells("Ministers to meet in Washington D.C." + BODY)
    assert cell.sort is Sort.WORDS


@given(words=st.sampled_from(("le quai", "la rade et le port", "la digue")))
def test_a_closed_quotation_is_no_path(words: str) -> None:
    text = f"Le Conseil (« {words} ») au port\n\nLes ministres s'y retrouvent. Ils parlent."
    [cell] = _cells(text)
    assert (cell.sort, cell.span.of(text)) == (Sort.WORDS, f"Le Conseil (« {words} ») au port")


def test_year_month_and_day_are_a_date() -> None:
    assert _cells(f"2022/5/15\n\n{BODY}")[0].sort is Sort.DATE


def test_a_label_over_two_lines_is_one() -> None:
    cells = _cells("Communiqué\nde presse\n\nUne réunion au printemps" + BODY)
    assert [cell.sort for cell in cells] == [Sort.LABEL, Sort.LABEL, Sort.WORDS]


def test_a_headline_written_as_a_sentence_stands_above_its_day() -> None:
    text = "Ministers to visit the quay.\n03.05.2022\n4711" + BODY
    assert [cell.span.of(text) for cell in _cells(text)] == [
        "Ministers to visit the quay",
        "03.05.2022",
        "4711",
    ]


@pytest.mark.parametrize(
    ("line", "is_headline"),
    [
        ("Point de presse de Mme Anna Renard, ministre, à Oslo le 3 mai 2022.", True),
        ("Déclaration à la presse de M. Paul Renard sur la mer, le 1er mai 2022.", True),
        ("Entretien de Mme Anna Renard avec RTL le 3 mai 2022, sur les ports.", True),
        ("Réunion à Oslo : elle a été longue le 3 mai 2022.", False),
        ("Visite que la ministre a faite à Oslo le 3 mai 2022.", False),
        ("Visite qui durera jusqu'au 3 mai 2022.", False),
    ],
)
def test_a_french_headline_may_end_with_its_day_and_a_stop(line: str, *, is_headline: bool) -> None:
    text = f"{line}\n\nLe vieux moulin dormait."
    found = [cell.span.of(text) for cell in read_head(Document(text, Language.FR))]
    assert found == ([line.removesuffix(".")] if is_headline else [])


@pytest.mark.parametrize(
    ("text", "last"),
    [
        pytest.param("A port\n\n2 September 2022\n06:05\n\nIt was.", "06:05", id="of the page"),
        pytest.param("A port\n\n2 September 2022\n6.05 pm\n\nIt was.", "6.05 pm", id="pm"),
        pytest.param("A port\n\n2 September 2022\n06:05 Arrival\n\nIt was.", "A port", id="a line"),
        pytest.param("A port\n\n06:05\nArrival\n07:05\nTalks\n\nIt was.", "A port", id="several"),
    ],
)
def test_an_hour_alone_is_that_of_the_page(text: str, last: str) -> None:
    cells = _cells(text)
    assert cells[-1].span.of(text) == last


@pytest.mark.parametrize(
    "line",
    [
        "Mr. Chairperson,",
        "Madam President,",
        "Excellencies, dear colleagues,",
        "Ladies and gentlemen!",
        "Thank you,",
        "Monsieur le Président,",
    ],
)
def test_nothing_of_the_head_stands_below_a_salutation(line: str) -> None:
    text = f"A speech on ports\n\n{line}\n\nPorts of the north\n\nThey are open."
    assert [each.span.of(text) for each in _cells(text)] == ["A speech on ports"]


def test_a_byline_goes_on_over_lines() -> None:
    text = (
        "Delivered by Ambassador\nAna Ruiz, Representative of\nthe Permanent\nCouncil of Ports"
        "\nPorts of the north\n\nThey are open."
    )
    sorts = [each.sort for each in _cells(text)]
    assert sorts == [Sort.BYLINE, Sort.BYLINE, Sort.BYLINE, Sort.BYLINE, Sort.WORDS]


@pytest.mark.parametrize(
    ("line", "is_of_head"),
    [
        pytest.param("Conférence de presse de la ministre des Ports, Ida Holm.", True, id="fr"),
        pytest.param("(Oslo, 5 mai 2022) - Point de presse du ministre.", True, id="in brackets"),
        pytest.param("Press conference by Prime Minister Ida Holm.", True, id="en"),
        pytest.param("Remarks by the minister caused a storm.", False, id="a sentence"),
        pytest.param("Discours de la ministre, qui a parlé du port.", False, id="phrase"),
    ],
)
def test_a_line_with_a_stop_says_whose_words_follow(line: str, *, is_of_head: bool) -> None:
    text = f"Sommet à Oslo\n\n{line}\n\nThank you all. We have used the break to see you.\n"
    lines = [cell.span.of(text) for cell in read_head(document(text))]
    assert (line.removesuffix(".") in lines) is is_of_head


@pytest.mark.parametrize("mark", ["...", "\u2026", " ..."])
def test_a_headline_that_is_cut_above_the_whole_of_it_is_the_pages(mark: str) -> None:
    whole = "Minister Holm meets the Secretary of the Lake Commission"
    sorts = [cell.sort for cell in _cells(f"{whole[:24]}{mark}\n{whole}\n\nThey met in Oslo.")]
    assert sorts == [Sort.FURNITURE, Sort.WORDS]
    assert _cells(f"It rains{mark}\n{whole}\n\nThey met in Oslo.") == ()


def test_a_label_may_have_its_year() -> None:
    text = "Press Releases 2014\n\nMinister meets Minister\n\nThey met in Oslo."
    assert [cell.sort for cell in _cells(text)] == [Sort.LABEL, Sort.WORDS]


def test_a_paragraph_above_the_day_of_issue_is_no_headline() -> None:
    text = (
        "Statement by the Council\n\nThe Council condemns the attack on the harbour. We call on all"
        " to refrain from more.\n\nIssued on 8 September 2022"
    )
    [title] = [cell.span.of(text) for cell in read_head(document(text))]
    assert title == "Statement by the Council"
    [said] = extract(text).brief.statements
    assert said.text.startswith("The Council condemns")
