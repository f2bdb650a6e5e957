"""Countries by code."""

from typing import final

from attrs import field, frozen

from natobrief import data
from natobrief.model._enforce import enforced, refuse

#: ISO 3166-1 alpha-3 codes (checked against pycountry 26.2.16), and XKX, the user-assigned code
#: in general use for Kosovo.
ALPHA3_CODES = frozenset(
    """
    ABW AFG AGO AIA ALA ALB AND ARE ARG ARM ASM ATA ATF ATG AUS AUT AZE BDI BEL BEN BES BFA BGD
    BGR BHR BHS BIH BLM BLR BLZ BMU BOL BRA BRB BRN BTN BVT BWA CAF CAN CCK CHE CHL CHN CIV CMR
    COD COG COK COL COM CPV CRI CUB CUW CXR CYM CYP CZE DEU DJI DMA DNK DOM DZA ECU EGY ERI ESH
    ESP EST ETH FIN FJI FLK FRA FRO FSM GAB GBR GEO GGY GHA GIB GIN GLP GMB GNB GNQ GRC GRD GRL
    GTM GUF GUM GUY HKG HMD HND HRV HTI HUN IDN IMN IND IOT IRL IRN IRQ ISL ISR ITA JAM JEY JOR
    JPN KAZ KEN KGZ KHM KIR KNA KOR KWT LAO LBN LBR LBY LCA LIE LKA LSO LTU LUX LVA MAC MAF MAR
    MCO MDA MDG MDV MEX MHL MKD MLI MLT MMR MNE MNG MNP MOZ MRT MSR MTQ MUS MWI MYS MYT NAM NCL
    NER NFK NGA NIC NIU NLD NOR NPL NRU NZL OMN PAK PAN PCN PER PHL PLW PNG POL PRI PRK PRT PRY
    PSE PYF QAT REU ROU RUS RWA SAU SDN SEN SGP SGS SHN SJM SLB SLE SLV SMR SOM SPM SRB SSD STP
    SUR SVK SVN SWE SWZ SXM SYC SYR TCA TCD TGO THA TJK TKL TKM TLS TON TTO TUN TUR TUV TWN TZA
    UGA UKR UMI URY USA UZB VAT VCT VEN VGB VIR VNM VUT WLF WSM XKX YEM ZAF ZMB ZWE
    """.split()  # noqa: SIM905 - 250 quoted codes would hide the list
)


def _known_code(country: object, _field: object, value: str) -> None:
    if value not in ALPHA3_CODES:
        # Only mistakes need it, and importing it takes longer than making the class.
        from difflib import get_close_matches  # noqa: PLC0415

        near = get_close_matches(value.upper(), ALPHA3_CODES, n=1)
        hint = f" (the nearest is {near[0]!r})" if near else ""
        refuse(country, "alpha3", value, f"an ISO 3166-1 alpha-3 code{hint}")


@final
@frozen(order=True, field_transformer=enforced)
class Country:
    """A country, told by its ISO 3166-1 alpha-3 code.

    Names and adjectives come from the reference tables: `natobrief.reference.country` finds a
    country by any name that releases use.

    >>> Country("ROU").name
    'Romania'
    >>> str(Country("ROU"))
    'Romania'

    Raises:
        ValidationError: The code is not an ISO 3166-1 alpha-3 code, nor XKX (Kosovo).
    """

    #: ISO 3166-1 alpha-3 code in capitals, such as ``ROU``.
    alpha3: str = field(validator=_known_code)

    @property
    def name(self) -> str:
        """English short name; the code itself for territories that the tables do not name."""
        row = data.countries_by_code().get(self.alpha3)
        return self.alpha3 if row is None else row["name"]

    def __str__(self) -> str:
        """Return the English short name."""
        return self.name
