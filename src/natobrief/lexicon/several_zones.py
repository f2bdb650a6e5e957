"""Countries whose clocks do not go alike everywhere."""

from __future__ import annotations

from natobrief.lexicon.titles import word_set

#: Countries in which, since 2000, clocks have not gone alike everywhere, as the tz database says.
SEVERAL_ZONES = word_set(
    "ARG ATA AUS BRA CAN CHL CHN COD CYP ECU ESP FSM GRL IDN KAZ KIR MEX MNG NZL PNG PRT PSE PYF "
    "RUS UKR UMI USA"
)
