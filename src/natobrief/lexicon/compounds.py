"""Countries by the first half of an adjective for two: "Franco-German", « germano-polonais »."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

#: Each in small letters without accents, with the code of its country.
COMPOUNDS: Final[Mapping[str, str]] = {
    form: code
    for code, form in (
        each.split(":")
        for each in """
        FRA:franco
        DEU:germano
        GBR:anglo
        GBR:britannico
        RUS:russo
        CHN:sino
        ITA:italo
        ESP:hispano
        PRT:luso
        USA:americano
        JPN:nippo
        GRC:greco
        TUR:turco
        POL:polono
        UKR:ukraino
        BEL:belgo
        DNK:dano
        FIN:finno
        AUT:austro
        HUN:hungaro
        IND:indo
        ISR:israelo
        IRN:irano
        SRB:serbo
        ROU:roumano
        """.split()  # noqa: SIM905
    )
}
