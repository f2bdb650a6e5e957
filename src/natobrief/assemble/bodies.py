"""The name of a body that meets."""

from __future__ import annotations

from natobrief import reference
from natobrief.assemble.context import Context
from natobrief.assemble.grounded import Grounded, inferred, stated
from natobrief.lexicon.councils import Council
from natobrief.rules.body import BodyWords


def build_body(context: Context, words: BodyWords, *, rule: str) -> Grounded[str] | None:
    """Return the name of a body in the tables, as of the day of the meeting; None if it had none.

    Args:
        context: What the builders share.
        words: The words that name it.
        rule: The rule that read them.
    """
    if isinstance(words.means, Council):
        name = words.means.name
    else:
        body = reference.find_body(words.name, context.day)
        if body is None and " " in words.name:
            # Called in the other order; an abbreviation may have stood for several.
            body = reference.find_body(words.means.name, context.day)
        if body is None:
            return None
        name = body.name
    make = stated if name.casefold() == words.name.casefold() else inferred
    return make(name, words.span, rule=rule)
