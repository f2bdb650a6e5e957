"""Dates in running text, with the words that state them.

The stages: `scan` looks for places where a date may begin and tries the rules there, one file a
rule; `join` ties weekdays, dates and clock times that belong together into phrases; `settle` finds
the days that a phrase can mean; `conclude` makes mentions of them.

What words mean where people differ:

- Weeks run from Monday to Sunday. "next Friday" is that of the next such week, "last Friday" that
  of the last one; "vendredi prochain" is the first Friday after the reference.
- A bare weekday, also "this Friday", is the next such day, the reference included; the last one if
  the verb nearest to it is in the past; behind a weekday with its date in the same sentence ("on
  Monday, 7 June, and until Friday") the first one after, or that same day if it is named once
  more. "Monday to Friday" is every week: no date.
- "early", "late", "later" and the like are not part of a date, parts of a day are: "early May" is
  "May", "Thursday morning" is a Thursday.
- A weekend is its Saturday and Sunday: "this weekend" is that of this week, or of the last one if
  the tense is past and it is not yet here; "over the weekend" is none without a tense.
- Decades ("the 1990s") and seasons without their year ("this spring") are no dates: their days are
  not fixed.
- Days counted from the reference are days ("ten days ago"), weeks so counted are weeks, Monday to
  Sunday; "in ten days" counts where its sentence looks ahead, else it is how long something takes.
- A weekday and a number ("Sunday 17") are the day within a month of the reference that has both.
- A date without a year takes the year that brings it nearest to the reference, or next to nearest
  if only then its weekday is right. Without a reference only a weekday can settle it, and only on
  a year that the text states elsewhere.
- "on the 20th", "le 11" before a sign and "les 27 et 28" take the month of the date before them.
- "the following day", "that evening" and "la veille" count from the one day named before them in
  the same or the last sentence; where two are named there, they are none.
- "30 November and 1 December" are days in a row, one mention; "3 April and 7 May" are two.
- Two figures that may both be the day give two readings, unless the weekday, the other dates in
  figures or the same date in words decides.
- A year alone is a date behind words that lead to one ("since 2014", "by the end of 2024", "the
  crisis of 2008"), not in a name ("Agenda 2030", "the 2014 Summit").
- Two digits mean 1949 to 2048.
"""

from natobrief.rules.dates.mention import DateMention, Precision
from natobrief.rules.dates.read import DatedText, find_dates, read_dates

__all__ = ["DateMention", "DatedText", "Precision", "find_dates", "read_dates"]
