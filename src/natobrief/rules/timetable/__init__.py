"""Programmes: lines with a time and a title, the days above them, the zone of all."""

from natobrief.rules.timetable.days import Day, day_of
from natobrief.rules.timetable.lines import Slot, find_slots
from natobrief.rules.timetable.zone import ZoneNote, find_zone_note

__all__ = ["Day", "Slot", "ZoneNote", "day_of", "find_slots", "find_zone_note"]
