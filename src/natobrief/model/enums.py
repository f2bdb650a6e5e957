"""The closed lists: every word that a field of a closed kind may hold.

All are `enum.StrEnum`, so a member equals the word that JSON holds for it.
"""

from enum import StrEnum
from typing import final


@final
class DocumentKind(StrEnum):
    """What sort of document a release is."""

    #: Says that a meeting will take place.
    ANNOUNCEMENT = "announcement"
    #: Tells the press when and where to be, how to be accredited.
    MEDIA_ADVISORY = "media_advisory"
    #: Says before a meeting what it is to be about, with words of those who lead it.
    PREVIEW = "preview"
    #: Lists the sessions of a meeting with their times.
    PROGRAMME = "programme"
    #: Words that one person spoke.
    REMARKS = "remarks"
    #: Words spoken and questions answered.
    PRESS_CONFERENCE = "press_conference"
    #: Words that several parties issue together.
    JOINT_STATEMENT = "joint_statement"
    #: What a meeting decided or declared, usually in numbered paragraphs.
    DECLARATION = "declaration"
    #: Tells after a meeting what went on.
    READOUT = "readout"
    #: A report by somebody else.
    NEWS_REPORT = "news_report"


@final
class Language(StrEnum):
    """Language of a text, as an ISO 639-1 code."""

    #: English.
    EN = "en"
    #: French.
    FR = "fr"


@final
class Level(StrEnum):
    """At whose level a meeting is held."""

    #: A summit.
    HEADS_OF_STATE_AND_GOVERNMENT = "heads_of_state_and_government"
    #: Ministers of foreign affairs.
    FOREIGN_MINISTERS = "foreign_ministers"
    #: Ministers of defence.
    DEFENCE_MINISTERS = "defence_ministers"
    #: The heads of the armed forces.
    CHIEFS_OF_DEFENCE = "chiefs_of_defence"
    #: Ambassadors to the Alliance.
    PERMANENT_REPRESENTATIVES = "permanent_representatives"
    #: Those who buy for the armed forces.
    NATIONAL_ARMAMENTS_DIRECTORS = "national_armaments_directors"
    #: Any other level, or none stated.
    OTHER = "other"


@final
class MeetingMode(StrEnum):
    """How those who meet are together."""

    #: In one place.
    IN_PERSON = "in_person"
    #: By video or telephone.
    ONLINE = "online"
    #: Some in one place, some by video.
    HYBRID = "hybrid"


@final
class SessionKind(StrEnum):
    """What sort of part of a meeting a session is."""

    #: Those who meet sit together.
    MEETING = "meeting"
    #: Somebody speaks to the press on the way in or out.
    DOORSTEP = "doorstep"
    #: Somebody speaks to the press and takes questions.
    PRESS_CONFERENCE = "press_conference"
    #: Those who meet arrive, and are welcomed.
    ARRIVAL = "arrival"
    #: A photograph is taken of those who meet.
    PHOTO = "photo"
    #: A breakfast, lunch or dinner, worked over or not, or a reception.
    MEAL = "meal"
    #: Something is signed, opened, handed over or remembered.
    CEREMONY = "ceremony"
    #: Two meet beside the meeting.
    BILATERAL = "bilateral"
    #: Anything else, or the title does not say.
    OTHER = "other"


@final
class Status(StrEnum):
    """What a party is to the Alliance on a day."""

    #: Party to the North Atlantic Treaty.
    ALLY = "ally"
    #: Invited to accede, not yet a party.
    INVITEE = "invitee"
    #: In a partnership framework of the Alliance.
    PARTNER = "partner"
    #: None of these; organisations too.
    OTHER = "other"


@final
class Attendance(StrEnum):
    """How much of a meeting a delegation takes part in."""

    #: All discussions.
    ALL = "all"
    #: One session, or a stated purpose.
    PART = "part"
    #: The text does not say.
    UNSTATED = "unstated"


@final
class StatementMode(StrEnum):
    """Whether words are the speaker's own."""

    #: Inside quotation marks, or a transcript.
    VERBATIM = "verbatim"
    #: Reported in the writer's words.
    PARAPHRASE = "paraphrase"


@final
class StatementRole(StrEnum):
    """What a statement is in its text: told of somebody, or a part of the text itself."""

    #: Quoted or reported by a text that is somebody else's.
    CITATION = "citation"
    #: A turn of a transcript, or all of a speech.
    TURN = "turn"
    #: A turn that asks those who speak: a journalist's, an interviewer's.
    QUESTION = "question"
    #: A paragraph of what a body issues: a declaration, a joint statement.
    PARAGRAPH = "paragraph"


@final
class CommitmentKind(StrEnum):
    """What somebody takes on, or asks of others."""

    #: The actor says that it will do something.
    PLEDGE = "pledge"
    #: The actor asks others to do something.
    APPEAL = "appeal"
    #: A meeting is to take a step.
    PLAN = "plan"
    #: Something has been decided.
    DECISION = "decision"


@final
class Horizon(StrEnum):
    """How far ahead a commitment reaches, where words say so without a date."""

    #: At once, or within weeks.
    SHORT_TERM = "short_term"
    #: Months to a few years.
    MEDIUM_TERM = "medium_term"
    #: "over the longer term".
    LONG_TERM = "long_term"


@final
class AmountBound(StrEnum):
    """How an amount is meant."""

    #: That much.
    EXACTLY = "exactly"
    #: That much or more: "at least", "more than".
    AT_LEAST = "at_least"
    #: That much or less: "up to".
    AT_MOST = "at_most"
    #: "about", "nearly".
    ABOUT = "about"


@final
class AccessionStage(StrEnum):
    """How far a country has come on its way into the Alliance."""

    #: Recognised as wishing to join.
    ASPIRANT = "aspirant"
    #: Invited to accede.
    INVITED = "invited"
    #: Accession protocols signed.
    PROTOCOLS_SIGNED = "protocols_signed"
    #: Allies are ratifying the protocols.
    RATIFYING = "ratifying"
    #: Instrument of accession deposited.
    MEMBER = "member"


@final
class Origin(StrEnum):
    """Where a value comes from."""

    #: The words under the spans state it.
    STATED = "stated"
    #: It follows from the words under the spans and a rule or a table.
    INFERRED = "inferred"


@final
class Weekday(StrEnum):
    """Days of the week as RFC 5545 abbreviates them; `list(Weekday)` follows `date.weekday()`."""

    #: Monday.
    MO = "MO"
    #: Tuesday.
    TU = "TU"
    #: Wednesday.
    WE = "WE"
    #: Thursday.
    TH = "TH"
    #: Friday.
    FR = "FR"
    #: Saturday.
    SA = "SA"
    #: Sunday.
    SU = "SU"


@final
class Theme(StrEnum):
    """What is talked about: a closed list, so that releases of twenty years can be compared."""

    #: Help for Ukraine.
    UKRAINE_SUPPORT = "ukraine_support"
    #: Russia.
    RUSSIA = "russia"
    #: China.
    CHINA = "china"
    #: Resilience.
    RESILIENCE = "resilience"
    #: Deterrence and defence.
    DETERRENCE_AND_DEFENCE = "deterrence_and_defence"
    #: Spending on defence and its share among Allies.
    DEFENCE_SPENDING = "defence_spending"
    #: Accession of new members, the open door.
    ENLARGEMENT = "enlargement"
    #: Partnerships.
    PARTNERSHIPS = "partnerships"
    #: The Western Balkans.
    WESTERN_BALKANS = "western_balkans"
    #: The Black Sea.
    BLACK_SEA = "black_sea"
    #: Counter terrorism.
    COUNTER_TERRORISM = "counter_terrorism"
    #: Afghanistan.
    AFGHANISTAN = "afghanistan"
    #: Iraq.
    IRAQ = "iraq"
    #: Libya.
    LIBYA = "libya"
    #: Cyber defence.
    CYBER_DEFENCE = "cyber_defence"
    #: Hybrid threats.
    HYBRID_THREATS = "hybrid_threats"
    #: Space.
    SPACE = "space"
    #: Missile defence.
    MISSILE_DEFENCE = "missile_defence"
    #: Nuclear deterrence.
    NUCLEAR_DETERRENCE = "nuclear_deterrence"
    #: Arms control.
    ARMS_CONTROL = "arms_control"
    #: Climate change.
    CLIMATE_CHANGE = "climate_change"
    #: Energy security.
    ENERGY_SECURITY = "energy_security"
    #: Defence industry.
    DEFENCE_INDUSTRY = "defence_industry"
    #: Emerging technologies.
    EMERGING_TECHNOLOGIES = "emerging_technologies"
    #: Women, peace and security (UN resolution 1325).
    WOMEN_PEACE_SECURITY = "women_peace_security"
    #: Work with the European Union.
    EU_COOPERATION = "eu_cooperation"
    #: Maritime security.
    MARITIME_SECURITY = "maritime_security"
    #: The Arctic.
    ARCTIC = "arctic"
    #: The Indo-Pacific.
    INDO_PACIFIC = "indo_pacific"
    #: The Middle East and North Africa, the southern neighbourhood.
    MIDDLE_EAST_NORTH_AFRICA = "middle_east_north_africa"
    #: Kosovo.
    KOSOVO = "kosovo"
    #: Pandemic.
    PANDEMIC = "pandemic"
    #: Reform of the Alliance and its commands.
    TRANSFORMATION = "transformation"
    #: The Alliance's Strategic Concept.
    STRATEGIC_CONCEPT = "strategic_concept"
    #: The Middle East.
    MIDDLE_EAST = "middle_east"
    #: Belarus.
    BELARUS = "belarus"
    #: Iran.
    IRAN = "iran"
    #: Georgia.
    GEORGIA = "georgia"
    #: Moldova.
    MOLDOVA = "moldova"
    #: Bosnia and Herzegovina.
    BOSNIA_AND_HERZEGOVINA = "bosnia_and_herzegovina"
    #: Missions and operations.
    MISSIONS_AND_OPERATIONS = "missions_and_operations"
    #: Critical infrastructure.
    CRITICAL_INFRASTRUCTURE = "critical_infrastructure"
