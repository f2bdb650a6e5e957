"""Letters forwarded in the text of another."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief.inputs.forwarded import Forwarded, read_forwarded, unquoted

TEXT = "The Chiefs of Defence will meet\nin Tirana.\n\nA press conference is planned."


@pytest.mark.parametrize(
    ("head", "sent"),
    [
        pytest.param(
            "-----Original Message-----\nFrom: Desk <a@b.c>\nSent: 2 May 2022\nTo: x\n"
            "Subject: Talks",
            "2 May 2022",
            id="outlook",
        ),
        pytest.param(
            "---------- Forwarded message ---------\nDe : Desk\r\nDate: 2 mai 2022\n"
            "Objet : Talks\nÀ : x",
            "2 mai 2022",
            id="french",
        ),
        pytest.param("*From:* Desk\n\n*Subject:* Talks\n\n*Cc:* x", None, id="marks"),
        pytest.param("> From: Desk\n> Subject: Talks\n>", None, id="quoted"),
    ],
)
def test_a_letter(head: str, sent: str | None) -> None:
    found = read_forwarded(f"For you.\n\n{head}\n\n{TEXT}\n")
    assert found == Forwarded(text=TEXT, subject="Talks", sent=sent)


def test_quotation_marks_of_mail_are_taken_off() -> None:
    quoted = "\n".join(f"> {line}" for line in TEXT.split("\n"))
    found = read_forwarded(f"For you.\n\n> From: Desk\n> Subject: Talks\n>\n{quoted}")
    assert found == Forwarded(text=TEXT, subject="Talks", sent=None)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(TEXT, id="none"),
        pytest.param(f"{TEXT}\n\nFrom: Desk\nSubject: Talks\n\nThanks.", id="an answer"),
        pytest.param(f"From: Desk\nDate: 2 May 2022\n\n{TEXT}", id="no subject"),
        pytest.param(f"Subject: Talks\nDate: 2 May 2022\n\n{TEXT}", id="no sender"),
        pytest.param(f"From: Desk\nand then\nSubject: Talks\n\n{TEXT}", id="apart"),
        pytest.param("For you.\n\nFrom: Desk\nSubject: Talks", id="nothing after it"),
    ],
)
def test_no_letter(text: str) -> None:
    assert read_forwarded(text) is None


def _quoted(text: str) -> str:
    return "\n".join(f"> {line}" if line else ">" for line in text.split("\n"))


@given(lead=st.sampled_from(["", "The desk wrote:\n\n"]), tail=st.sampled_from(["", "\n\nBest"]))
def test_what_a_reply_quotes_whole_is_the_letter(lead: str, tail: str) -> None:
    assert unquoted(f"{lead}{_quoted(TEXT)}{tail}") == TEXT


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(TEXT, id="no quotation"),
        pytest.param(f"{TEXT}\n\n> Who meets?", id="a line of another"),
        pytest.param("> They will meet in Tirana.\nWhen?\n> A press point is planned.", id="turns"),
    ],
)
def test_what_is_answered_line_by_line_stays(text: str) -> None:
    assert unquoted(text) == text
