"""Words beside and inside the names of persons: titles, ranks, particles, and what is no name."""

from __future__ import annotations

import re
from typing import Final

_WOMEN: Final = (
    "Mrs|Ms|Miss|Dame|Lady|Baroness|Princess|Mmes?|[Mm]adame|Madam|Mlles?|[Aa]mbassadrice"
)
_MEN: Final = "Mr|Sir|Lord|Baron|Prince|MM?|[Mm]onsieur"
_OTHERS: Final = r"""
    Mx|Dr|Prof|Professor|Count|Sheikh|(?:(?:Rt|Right)\.?\ )?Hon(?:ou?rable)?|H(?:\.\s?[EH]|H)|
    H\.?\s?R\.?\s?H|S\.\s?E(?:xc)?|[HS]E(?!\ [A-Z\u00c0-\u00de']{2})|
    Excellency|Sen|Senators?|Rep|Congress(?:wo)?m[ae]n|Messrs|Secretary|Commissioner|Judge|Ambassador|
    Amb|[Aa]mbassadeur|[Cc]heikh|(?:[Tt]r\u00e8s\ )?[Hh]onorable|S\.?\s?E\.?\s?M(?:me)?
"""
_EXCELLENCE: Final = r"""
    (?:His|Her|Their|Son)\ (?:Royal\ )?(?:Excellency|Excellence|Excellencies|Highness|Majesty)
"""
#: Whose rank it is, as American releases write before it: "Navy Adm. Ida Holm".
_SERVICE: Final = (
    r"(?:(?<!the[ ])(?:Navy|Army|Air\ Force|Marine(?:\ Corps)?|Coast\ Guard|Space\ Force)\ )?"
)
_RANKS: Final = r"""
    (?:(?:Lieutenant|Lt|Major|Maj|Brigadier|Brig|Vice|Rear|Air\ Chief|Air\ Vice|Air|Field|Fleet|
      Flotilla|Divisional)\.?[\ -]?)?(?:General(?!\ Staff\b)|Gen|Admiral|Adm|Colonel|Col|Commodore
      |Marshal)|
    (?:Lieutenant|Lt\.?|Wing)[\ -](?:Commander|Cdr)|Group\ Captain|Squadron\ Leader|
    Flight\ Lieutenant|Air\ Commodore|(?:First|Second)\ Lieutenant|
    (?:Staff|Master|Colour|Company)\ Sergeant|
    (?:L|M|B)Gen|(?:V|R)Adm|
    Captain|Capt|Commander|Cdr|Major|Maj|Lieutenant|Lt|Brigadier|Brig|Sergeant|Sgt|Corporal|Cpl|
    (?:[Vv]ice-|[Cc]ontre-)?[Aa]miral(?:\ d'escadre)?|[Gg]al|(?:[Ll]ieutenant-)?[Cc]olonel|
    [Gg]\u00e9n\u00e9rale?(?:\ (?:d'arm\u00e9e|de\ (?:division|brigade|corps\ d'arm\u00e9e|corps))
      (?:\ a\u00e9rienne?)?)?|
    [Cc]apitaine(?:\ de\ (?:vaisseau|fr\u00e9gate|corvette))?|[Cc]ommandant(?!\ l[ea]\b)
"""


def word_set(words: str) -> frozenset[str]:
    """Return the words of a text.

    >>> sorted(word_set("one two"))
    ['one', 'two']
    """
    return frozenset(words.split())


def _one_line(source: str) -> str:
    """Write a verbose pattern on one line; a space in it may be several."""
    return re.sub(r"\n *", "", source).replace("\\ ", " +").replace("[ +-]", "[ -]")


_ANY = _one_line(f"{_EXCELLENCE}|{_WOMEN}|{_MEN}|{_SERVICE}(?:{_RANKS})|{_OTHERS}")
#: One title, as part of a pattern; a title is never part of the name.
TITLE: Final = rf"(?:{_ANY})(?:\.|(?![\w'-]))"
_WOMAN: Final = re.compile(rf"\b(?:{_WOMEN}|Her)\b")
_MAN: Final = re.compile(rf"\b(?:{_MEN}|His)\b")
#: A title of several, whose names follow it.
OF_SEVERAL: Final = re.compile(r"(?:Messrs|MM|Mmes|Mlles)\b")


def is_female(titles: str) -> bool | None:
    """Tell from titles whether they are a woman's; None when they do not tell.

    >>> is_female("Dr"), is_female("Mrs."), is_female("General Sir")
    (None, True, False)
    """
    if _WOMAN.search(titles):
        return True
    return False if _MAN.search(titles) else None


#: Small words inside names, as a pattern: Dutch, German, Nordic, Romance, Arabic, Welsh, Irish.
_PARTICLES: Final = (
    "de|del|della|dello|degli|der|den|van|von|da|das|dos|do|di|du|des|la|le|los|las|el|al|bin|"
    "binti|binte|bint|wa|"
    r"ibn|ben|abu|ould|ten|ter|te|af|av|zu|zum|zur|auf|und +zu|y|i|e|ap|ab|het|'t|in +'t|"
    "oglu|oghlu|o\u011flu|ogly|kyzy|qizi|q\u0131z\u0131|ul|ur|ud|uz|"
    "\u00d3|O"
)
#: Those that no word of a name with a capital is.
INNER_PARTICLE: Final = f"(?:{_PARTICLES})"
PARTICLE: Final = f"(?:{_PARTICLES}|N\u00ed|Nic|U\u00ed|Mac)"
#: Particles that may begin a family name where no first name or title stands before it.
LEADING_PARTICLE: Final = "(?:van|von|der|den|ter|ten|zu|af|av|al|el|bin|ibn|ben)"
#: After these, a word is a name whatever it means elsewhere.
BINDING_PARTICLES: Final = word_set("van von der den ten ter zu bin ibn ben ap mac \u00f3 o")
#: Articles and particles that stand in names with a capital too.
SMALL_WORDS: Final = word_set(
    """
    la le los las el al au de du des un une der den van von zu mac ap di da do dos y e i
    """
)
#: What may follow a family name and belongs to it.
SUFFIX: Final = r"(?:,? +(?:Jr|Sr)\b\.?| +(?:II|III|IV|V(?!\.)|VI|VII|VIII|XIV|XVI)\b)"
#: Letters after a name that do not belong to it, and abbreviations in capitals.
POST_NOMINALS: Final = word_set(
    """
    MP MEP CMC SACEUR SACT CBE KBE GBE OBE MBE KCB GCB DSO PC QC KC USA USN USAF USMC RN RAF
    PM FM SG DSG ISAF KFOR SFOR AWACS TBC CEO CV PDF TV RSVP EEAS PHD OTAN FR EN DSACEUR CHOD
    """
)

#: Words with a capital that begin a sentence, a phrase or the name of something else.
NO_NAME: Final = word_set(
    """
    was were has had been
    the a an in on at to by for from with and but or as if so when while after before during
    since under over between among against about into through until upon within without
    against this that these those he she it they we i you his her its their our my your there
    here today tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday
    january february march april june july august september october november december both all
    no not now yes then also each every some many most more such new joint open first second
    third next last previewing asked speaking thinking looking according following welcoming
    addressing participating attending visiting hosting chairing joining receiving holding
    discussing urging
    le la les l un une des du de au aux en dans sur pour par avec et mais ou si quand lors ce
    cet cette ces il elle ils elles on nous vous je son sa ses leur leurs notre nos votre
    selon aujourd'hui demain hier lundi mardi mercredi jeudi vendredi samedi dimanche janvier
    f\u00e9vrier mars avril mai juin juillet ao\u00fbt septembre octobre novembre
    d\u00e9cembre ministers minister ministry ministries ministre ministres minist\u00e8re
    level levels allies allied ally alliance alli\u00e9s nato otan leaders leader heads head
    chief chiefs chef deputy acting vice assistant summit sommet meeting r\u00e9union session
    sessions coalition authority authorities forum network society institute national international
    council conseil committee comit\u00e9 group groupe commission parliament parlement
    government gouvernement parliamentary parlementaire
    president presidency pr\u00e9sidence office bureau assembly assembl\u00e9e staff
    m\u00e9diateur m\u00e9diatrice facilitateur facilitatrice rapporteur rapporteuse
    coordonnateur coordonnatrice coordinateur coordinatrice n\u00e9gociateur n\u00e9gociatrice
    affairs affaires counsellor manager secretariat department agency board panel bank fund
    court congress senate house chamber cabinet administration delegation embassy mission
    missions directorate division branch unit team task academy school college central
    euro-atlantic integration
    entretien extraits discours d\u00e9claration intervention allocution audition interview
    d\u00e9placement visite rencontre arriv\u00e9e r\u00e9ception nomination hommage participation
    propos r\u00e9action d\u00e9part tourn\u00e9e voyage biographie d\u00e9mission \u00e9lection
    signature
    pr\u00e9sence r\u00e9ponse invitation annonce retour s\u00e9jour lettre message compte portrait
    nord sud est ouest grand european eastern western northern southern atlantic baltic arctic
    mediterranean north pr\u00e9sentation
    south east euro adriatic pacific cross press presse conference conf\u00e9rence release
    statement communiqu\u00e9 communique remarks readout programme program package initiative
    plan planning strategy strategic concept process dialogue partnership partnerships partner
    partners cooperation framework agreement accord accords convention act charter declaration
    treaty trait\u00e9 protocol pact article articles chapter annex operation operations force
    forces command commands commander corps army navy fleet brigade battalion battlegroup
    battlegroups exercise support presence enhanced resolute joint rapid reaction response
    readiness capability capabilities guardian endeavour trident shield defence defense
    d\u00e9fense security s\u00e9curit\u00e9 foreign \u00e9trang\u00e8res interior
    int\u00e9rieur arm\u00e9es general secretary state states \u00e9tat \u00e9tats union
    nation nations united special public peace war cyber space nuclear maritime air missile
    intelligence diplomacy policy political military republic r\u00e9publique kingdom
    federation people organisation organization headquarters hq sea ocean gulf bay strait
    mount river island islands city centre center building airport university institute
    foundation street avenue square boulevard palace hotel museum gate room hms uss ship
    frigate class times journal tribune herald gazette daily news agency radio television
    magazine reuters question questions answer answers dear note background media advisory
    update contact photo video chairman chairwoman chair spokesperson spokesman spokeswoman
    representative director ambassador ambassadors counterpart counterparts colleague
    colleagues friend friends visit visits meets met announces announced signs joins discusses
    attends opens
    holds chairs hosts travels launches receives delivers participates concludes arrives
    departs gives arrival doorstep thanks sends pays leads takes says speaks begins ends
    remains appoints becomes non executive format formats
    queries query enquiries enquiry inquiries inquiry accreditation accreditations arrangements
    logistics information
    good morning afternoon evening bonjour bonsoir merci hello welcome thank please ladies
    gentlemen excellencies mesdames messieurs dear view arms control briefing briefings
    discours allocution speech speeches opinions audio partager international
    two three four five six seven eight nine ten week weeks weekend
    peacekeeping peacebuilding humanitarian
    main warns meetings réunions siège enroute phone call calls oblast
    member members barracks prize award auditorium doctrine affiliate american european
    view views warns urges hails praises vows tells seeks backs slams reaffirms underlines stresses
    opinion opinions speech speeches news event events share print briefing briefings transcript
    transcripts interview interviews moderator mod\u00e9rateur mod\u00e9ratrice arms control phone
    call calls telephone meetings readouts headline headlines topic topics archive archives index
    home header footer page search menu download audio photos videos gallery related top back full
    text introduction partager imprimer accueil actualit\u00e9s discours allocution si\u00e8ge host
    hosted good morning afternoon evening night bonjour bonsoir merci welcome bienvenue thank thanks
    hello ladies gentlemen mesdames messieurs excellencies excellences distinguished officers
    officer main enroute oblast province region rayon opening closing keynote address factsheet
    fact sheet venue date time programme agenda online posted published website library collection
    jpeg jpg png gif webp launching hosting marking honoring honouring
    ltd inc plc gmbh llc tel fax e-mail email ahead of amid amidst despite than via around toward
    towards because how why what whose communications communication advisor adviser coordinator
    relations protocol regional provincial municipal structure bureau anti-terrorist
    updates live breaking exclusive latest
    equality reconciliation inclusion cohesion solidarity diversity tourism fisheries agriculture
    forestry housing heritage innovation digitalisation digitalization transformation mobility
    resilience sustainability preparedness veterans reintegration free europe workers
    triangle troika quartet quint economics economy finance finances commerce industry education
    environment energy transport employment culture
    left oval maison kremlin \u00e9lys\u00e9e matignon pentagone pentagon approach budget
    """
)
#: Of those words: family names behind a given one, at the end of a name ("Alice Grand").
FAMILY_WORDS: Final = word_set(
    "bank bay chambers court cross english good grand head home house main more mount north"
    " page peace south young"
)
#: Months and weekdays that are given names too.
CALENDAR_NAMES: Final = word_set("April June August Avril Friday Sunday")
#: What many do in a headline, where every word has a capital: "Ministers Approve Port Plan".
HEADLINE_VERBS: Final = word_set(
    """
    address adopt agree appoint approve arrive attend back begin boost call condemn consider
    convene debate demand discuss endorse express focus gather give hail hold join launch mark
    meet mull need offer open pledge plan praise prepare push reach reaffirm reject review say see
    seek send set show sign stress support take tackle talk urge visit vow wait warn weigh welcome
    accuse applaud assure berate blast chide criticise criticize dismiss exhort implore insist
    look eye signal unveil defend caution predict rally
    rebuke reiterate renew scold slam summon tell thank threaten underline
    adoptent appellent approuvent condamnent discutent examinent rencontrent saluent signent
    soutiennent veulent
    """
)
#: Words that are names beside another name, and none alone.
NO_NAME_ALONE: Final = word_set(
    """
    will mark may grant hope america europe class rose pace meet discuss gather convene agree
    address forum
    english french russian ukrainian original photos
    """
)

#: Before a name: what bears the name of a person without being one.
THING_BEFORE: Final = re.compile(
    r"""(?<!\w)(?:HMS|USS|HMCS|HNLMS|HDMS|HNoMS|ITS|ESPS|TCG|ORP|NRP|FGS|
    [Ff]rigates?|[Dd]estroyer|[Cc]arrier|
    [Ss]hip|[Vv]essel|[Ss]ubmarine|[Cc]ruiser|[Ff]r\u00e9gate|[Nn]avire|porte-avions|[Bb]\u00e2timent|
    [Cc]amp|[Ff]ort|[Bb]ase|[Aa]\u00e9roport|[Ee]space|[Ss]alle|[Aa]mphith\u00e9\u00e2tre|
    (?:[Aa]venue|[Bb]oulevard|[Rr]ue|[Qq]uai|[Cc]aserne|[Pp]lace(?!\ de))
    (?:\ (?:d[ue]|de\ la|de\ l'))?
    (?:\ (?:[Gg]\u00e9n\u00e9ral|[Mm]ar\u00e9chal|[Aa]miral|[Cc]olonel|[Cc]ommandant))?)
    [ "'\u201c\u00ab]{0,3}\Z""",
    re.VERBOSE,
)
#: After a name: the same.
THING_AFTER: Final = re.compile(
    r"""[ "'\u201d\u00bb-]{1,3}(?:[Cc]lass\b|(?:International[ ])?Airport|Street|Avenue|Square|
    Boulevard|Foundation|Institute|University|[Hh]all|[Bb]uilding|[Rr]oom\b|Palace|House\b|Museum|
    Hotel\b|Prize|Award|Centre|Center|
    Barracks|Auditorium|Treaty|Doctrine|Plan\b|Islands?\b|[Mm]agazine\b|[Nn]ewspaper\b|
    [Bb]roadcaster\b|Library|Bridge\b|Stadium|School\b|College\b)
    |[ ](?:(?:Central|Executive|Standing|Regional|Municipal|Provincial)[ ])?(?:Committee|Commission|
    Council|Structure|Board|Bureau|Ministry|Department|Directorate|Agency|Authority)\b""",
    re.VERBOSE,
)
