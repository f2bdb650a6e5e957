"""Names of themes that English and French releases share: operations, acronyms, programmes.

Phrases are parted by semicolons, may end words with ``*``, and stand under every theme that they
name; those of ``NO_THEME`` only look as if they named one.
"""

from collections.abc import Mapping
from typing import Final

from natobrief.model.enums import Theme

#: Whatever their case.
PHRASES: Final[Mapping[Theme, str]] = {
    Theme.RUSSIA: "Kremlin; Putin; Kaliningrad",
    Theme.BELARUS: "Belarus*; Minsk",
    Theme.MOLDOVA: "Moldova; Moldovan*; Chisinau; Chișinău",
    Theme.BOSNIA_AND_HERZEGOVINA: "Sarajevo; SFOR; EUFOR Althea; Operation Althea",
    Theme.KOSOVO: "Kosov*; Pristina; Prishtina; KFOR; Belgrade Pristina; Kosovo Force",
    Theme.WESTERN_BALKANS: "Belgrade Pristina; Belgrade",
    Theme.AFGHANISTAN: "Afghan*; ISAF; Resolute Support; Taliban*; Freedom's Sentinel",
    Theme.IRAQ: "Iraq*; NTM-I; NTM I",
    Theme.LIBYA: "Unified Protector; Qadhafi; Gaddafi; Kadhafi; Tripoli",
    Theme.DETERRENCE_AND_DEFENCE: "Baltic Air Policing; Air Policing; Eastern Sentry; VJTF",
    Theme.MISSILE_DEFENCE: "Aegis Ashore; Active Fence",
    Theme.NUCLEAR_DETERRENCE: "Steadfast Noon",
    Theme.COUNTER_TERRORISM: "Active Endeavour; ISIL; Al Qaida; Al Qaeda; Daesh; Daech",
    Theme.MARITIME_SECURITY: (
        "Active Endeavour; Sea Guardian; Ocean Shield; Allied Protector; Allied Provider;"
        "Baltic Sentry; Unified Protector"
    ),
    Theme.CRITICAL_INFRASTRUCTURE: "Nord Stream; Baltic Sentry; NordStream",
    Theme.ENERGY_SECURITY: "Nord Stream; NordStream",
    Theme.PANDEMIC: "COVID*; coronavirus",
    Theme.MISSIONS_AND_OPERATIONS: (
        "Sea Guardian; Active Endeavour; Ocean Shield; EUFOR Althea; Operation Althea;"
        "Active Fence; Allied Protector; Allied Provider; Allied Harmony; AMISOM"
    ),
    Theme.EU_COOPERATION: "PESCO; EUFOR Althea; Operation Althea",
}

#: Only in these capitals: in others they are other words.
ACRONYMS: Final[Mapping[Theme, str]] = {
    Theme.CHINA: "PRC; RPC",
    Theme.BOSNIA_AND_HERZEGOVINA: "BiH",
    Theme.IRAQ: "NMI",
    Theme.DETERRENCE_AND_DEFENCE: "NRF; eFP; EFP; DDA",
    Theme.ENLARGEMENT: "MAP",
    Theme.PARTNERSHIPS: "PfP; EAPC; CPEA; DCB; IPAP",
    Theme.COUNTER_TERRORISM: "ISIS",
    Theme.MISSILE_DEFENCE: "BMD; IAMD",
    Theme.NUCLEAR_DETERRENCE: "NPG",
    Theme.ARMS_CONTROL: "WMD; CBRN; NPT; INF; TNP; FNI; New START; CFE; FCE; SSC-8; NRBC",
    Theme.EMERGING_TECHNOLOGIES: "AI; EDTs; DIANA",
    Theme.WOMEN_PEACE_SECURITY: "WPS; FPS; UNSCR 1325",
    Theme.MIDDLE_EAST_NORTH_AFRICA: "MENA; MOAN",
    Theme.INDO_PACIFIC: "IP4; DPRK; RPDC",
    Theme.CRITICAL_INFRASTRUCTURE: "CUI",
    Theme.UKRAINE_SUPPORT: "NSATU; UDCG; JATEC",
    Theme.EU_COOPERATION: """
        EU-NATO; NATO-EU; EU/NATO; NATO/EU; EU-Nato; Nato-EU; EU/Nato; Nato/EU;
        OTAN-UE; UE-OTAN; OTAN/UE; UE/OTAN; Otan-UE; UE-Otan; Otan/UE; UE/Otan
    """,
}
