"""E-mails: which part is read, and what the headers say."""

from __future__ import annotations

import sys
from datetime import date
from email.message import EmailMessage

import pytest

from natobrief import Language, UnsupportedFormat, read_page

TEXT = "NATO Defence Ministers will meet in Oslo, Norway, on 29 and 30 April 2031 for talks."
PAGE = f"<html><body><p><b>{TEXT}</b></p><p>It is <i>informal</i>.</p></body></html>"


def letter(text: str | None = TEXT, page: str | None = None, **headers: str) -> EmailMessage:
    """Write an e-mail."""
    message = EmailMessage()
    if text is not None:
        message.set_content(text)
    if page is not None:
        (message.add_alternative if text is not None else message.set_content)(page, subtype="html")
    for name, value in headers.items():
        message[name.replace("_", "-")] = value
    return message


def text_of(message: EmailMessage) -> str:
    """Return the text that is read."""
    return read_page(message.as_bytes(), "email").text


class TestBody:
    """The part that is whole is read."""

    def test_html_that_is_whole(self) -> None:
        assert text_of(letter(TEXT, PAGE)) == f"{TEXT}\n\nIt is informal."

    def test_html_that_is_a_stub(self) -> None:
        assert text_of(letter(TEXT, "<p>Open the letter in your browser.")) == TEXT

    def test_html_without_text(self) -> None:
        assert text_of(letter(TEXT, "<img src=x>")) == TEXT

    def test_plain_text_that_is_a_stub(self) -> None:
        assert text_of(letter("See the HTML.", PAGE)).startswith(TEXT)

    def test_addresses_are_no_words(self) -> None:
        links = " ".join(f"https://example.org/{number}" for number in range(50))
        assert text_of(letter(f"{TEXT} {links}", f"<p>{TEXT}")) == TEXT

    def test_html_alone(self) -> None:
        assert text_of(letter(None, PAGE)) == f"{TEXT}\n\nIt is informal."

    def test_several_texts(self) -> None:
        message = letter(f"{TEXT}\r\n")
        message.make_mixed()
        footer = EmailMessage()
        footer.set_content("It was sent to a list.\n")
        message.attach(footer)
        assert text_of(message) == f"{TEXT}\n\nIt was sent to a list."

    def test_the_signature_is_left_out(self) -> None:
        assert text_of(letter(f"{TEXT}\n-- \nPress Service\n")) == TEXT

    def test_soft_line_breaks(self) -> None:
        data = b"Content-Transfer-Encoding: quoted-printable\n\nMinis=\nters =E2=80=93 all\n"
        assert read_page(data, "email").text == "Ministers – all"

    @pytest.mark.parametrize(
        "bad",
        [
            b"Content-Type: text/plain; charset=foo",
            b"Content-Type: ;;",
            b"Content-Type: :;1*",
            b"Content-Disposition: >*0*=*text/;1*",
        ],
    )
    def test_headers_that_are_malformed(self, bad: bytes) -> None:
        assert read_page(bad + b"\nTo: <\nFrom: <\n\nIt rained.", "email").text == "It rained."


class TestAttachments:
    """They are never opened, but for letters."""

    @pytest.mark.parametrize("name", ["bomb.zip", "notes.txt", "page.html"])
    def test_a_file(self, name: str) -> None:
        message = letter()
        message.add_attachment(b"\0" * 1000, maintype="text", subtype="plain", filename=name)
        assert text_of(message) == TEXT

    def test_a_text_that_is_none(self) -> None:
        message = letter()
        message.add_alternative("x", subtype="html")
        part = message.get_payload(1)
        assert isinstance(part, EmailMessage)
        part.set_payload("\0\1")
        assert text_of(message) == TEXT

    def test_a_letter(self) -> None:
        outer = letter("FYI", Subject="Fwd: Talks", Date="Tue, 3 May 2022 10:00:00 +0200")
        outer.add_attachment(letter(Subject="Talks in Oslo", Date="Mon, 2 May 2022 10:00:00 +0200"))
        page = read_page(outer.as_bytes(), "email")
        assert (page.text, page.title, page.published) == (TEXT, "Talks in Oslo", date(2022, 5, 2))

    def test_no_text_at_all(self) -> None:
        message = EmailMessage()
        message.add_attachment(b"\0", maintype="image", subtype="png", filename="a.png")
        with pytest.raises(UnsupportedFormat, match="e-mail without text"):
            read_page(message.as_bytes(), "email")


class TestHeaders:
    """What the headers say."""

    def test_subject_day_and_language(self) -> None:
        page = read_page(
            letter(
                Subject=" Réunion à Oslo",
                Date="Mon, 02 May 2022 10:00:00 +0200",
                Content_Language="fr",
                Message_ID="<a@b.c>",
            ).as_bytes()
        )
        assert page.format == "email"
        assert page.title == "Réunion à Oslo"
        assert (page.published, page.language) == (date(2022, 5, 2), Language.FR)

    def test_none(self) -> None:
        page = read_page(b"\n\nIt rained.", "email")
        assert (page.title, page.published, page.language) == (None, None, None)

    def test_a_mailbox(self) -> None:
        data = b"\r\nFrom a@b.c Mon May  2 10:00:00 2022\nSubject: Talks\nReceived: x\n\nIt rained."
        page = read_page(data)
        assert (page.title, page.text) == ("Talks", "It rained.")

    def test_the_day_of_forwarding_is_no_day_of_publication(self) -> None:
        forwarded = f"FYI\n\nFrom: Desk\nTo: x\nSubject: FW: Talks in Oslo\n\n{TEXT}"
        page = read_page(
            letter(forwarded, Subject="Tr: x", Date="Mon, 02 May 2022 10:00:00 +0200").as_bytes(),
            "email",
        )
        assert (page.text, page.title, page.published) == (TEXT, "Talks in Oslo", None)

    @pytest.mark.parametrize("subject", ["RE: Fwd : Réunion", "FW:Réunion", "Tr : Réunion"])
    def test_an_answer_is_of_another_day(self, subject: str) -> None:
        message = letter(Subject=subject, Date="Mon, 02 May 2022 10:00:00 +0200")
        page = read_page(message.as_bytes(), "email")
        assert (page.title, page.published) == ("Réunion", None)

    def test_no_subject_is_no_answer(self) -> None:
        message = letter(Date="Mon, 02 May 2022 10:00:00 +0200")
        assert read_page(message.as_bytes(), "email").published == date(2022, 5, 2)

    def test_a_page_that_was_forwarded(self) -> None:
        head = (
            "<p><b>From:</b> Desk<br><b>Sent:</b> Monday, May 2, 2022 9:15 AM<br><b>To:</b> x<br>"
        )
        page = read_page(
            letter(
                None,
                f"<div><p>FYI</p><div>{head}<b>Subject:</b> Talks</p></div><p>{TEXT}</p></div>",
                Subject="FW: Talks",
                Date="Tue, 03 May 2022 10:00:00 +0200",
            ).as_bytes(),
            "email",
        )
        assert (page.text, page.title, page.published) == (TEXT, "Talks", date(2022, 5, 2))

    def test_a_forwarded_letter_without_a_subject(self) -> None:
        forwarded = f"FYI\n\nFrom: Desk\nDate: 2 May 2022\nSubject:\n\n{TEXT}"
        page = read_page(letter(forwarded, Subject="Fwd: Talks").as_bytes(), "email")
        assert (page.title, page.published) == ("Talks", date(2022, 5, 2))


class TestExtra:
    """HTML needs its extra; plain text beside it does not."""

    def test_with_plain_text(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setitem(sys.modules, "lxml.etree", None)
        assert text_of(letter(TEXT, PAGE)) == TEXT

    def test_without(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setitem(sys.modules, "lxml.etree", None)
        with pytest.raises(UnsupportedFormat, match=r"natobrief\[html\]"):
            text_of(letter(None, PAGE))
