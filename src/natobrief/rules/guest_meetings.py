"""Meetings that are named after those of several countries who hold them."""

from __future__ import annotations

from natobrief.rules.guest_groups import GROUP
from natobrief.rules.guest_several import MEMBERS, SEVERAL
from natobrief.rules.marks import pattern

#: In a headline: "Meeting of the Foreign Ministers of Norway and Spain".
MEETING_OF = pattern(
    r"\b(?P<verb>(?:meeting|summit|consultations|talks|réunion|rencontre|sommet)"
    r" (?:of|between|among|des|entre)) (?:the |les )?"
    rf"<L> (?:of|from|de|du|des|d') ?(?:(?:the )?<G>,? (?:and|et) )?"
    rf"(?P<phrase>{SEVERAL}|(?:the |les )?(?:{GROUP}))"
)
#: The same, where a group is told by its members: "meeting of ministers of the Quad - A, B - was".
MEETING_OF_GROUP = pattern(
    r"\b(?P<verb>(?:meeting|summit|consultations|talks|réunion|rencontre|sommet) (?:of|des))"
    r" (?:the |les )?<L>(?: (?:of|des?|du) [^.;:,()\u2013\u2014]{2,60}?"
    r"(?: \([^()]{1,12}\)[^.;:,()\u2013\u2014]{0,60}?)?)? ?"
    rf"(?:\(|[\u2013\u2014-]) ?(?:{MEMBERS} ?)?(?P<phrase>{SEVERAL}) ?(?:\)|[\u2013\u2014-])"
)
#: The same by adjectives: "the meeting of the Norwegian and Danish ministers".
MEETING_OF_TOO = pattern(
    r"\b(?P<verb>(?:meeting|summit|consultations|talks) (?:of|between|among)) (?:the )?"
    r"(?P<phrase><A>(?:(?:,|,? and) <A>){1,14} <L>)"
)
#: The same of countries joined by hyphens: "the Norway-Spain-Estonia Foreign Ministers' Meeting".
MEETING_OF_JOINED = pattern(
    r"(?P<phrase><C>(?: ?[-\u2013/] ?<C>){1,7}) (?:(?:[\w-]+|<L>)(?:'s?)? ){0,4}?"
    r"(?P<verb>(?:meeting|summit|consultations|talks|dialogue|ministerial|conference)\b)"
)
