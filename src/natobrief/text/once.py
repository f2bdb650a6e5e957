"""What is read of a document once, however often it is asked for."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TypeVar
from weakref import WeakKeyDictionary

from natobrief.text.document import Document

T = TypeVar("T")


def once(read: Callable[[Document], T]) -> Callable[[Document], T]:
    """Keep what a function reads of each document, as long as the document lives.

    >>> from natobrief.model import Language
    >>> words = once(lambda document: document.plain.split())
    >>> document = Document("Allies met.", Language.EN)
    >>> words(document) is words(document)
    True
    """
    known: WeakKeyDictionary[Document, T] = WeakKeyDictionary()

    @wraps(read)
    def kept(document: Document) -> T:
        try:
            return known[document]
        except KeyError:
            found = known[document] = read(document)
            return found

    return kept
