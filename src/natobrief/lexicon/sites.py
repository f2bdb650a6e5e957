"""What buildings are called in which meetings are held, as pieces of patterns."""

from typing import Final

#: At the end of a name, or before "of": "Czernin Palace", "Palace of the Parliament".
BUILDINGS: Final = (
    r"Palace|Hall|Cent(?:er|re)|Castle|[Bb]uilding|Ministry|House|Hotel|Museum|Residence|Academy|Library"
    r"|Auditorium|Arena|Stadium|University|College|Theat(?:er|re)|Opera|Monastery|Abbey|Villa"
    r"|Mansion|Complex|Campus|Pavilion|Club|Tower|Fort|Fortress|Citadel|Manor|Gallery|Institute"
    r"|Chancellery|Barracks|Fairgrounds?|Lodge|Estate|Resort|Gardens|Ballroom|Court"
)
#: At the head of a name: "Palais d'Egmont", "hôtel Matignon", "Villa Madama".
BUILDINGS_FIRST: Final = (
    r"[Hh]otel|[Hh]ôtel|[Pp]alais|[Cc]hâteau|Chateau|Palazzo|Pal[áa]cio|Castello|Schloss|[Vv]illa"
    r"|Casa|[Cc]entre|[Mm]aison|[Mm]usée|[Mm]anoir|[Aa]cadémie|[Uu]niversité|[Ss]alle"
)
#: Behind it, in small letters: "palais des congrès".
HALLS_FIRST: Final = "congrès|conférences|expositions|foires|nations|beaux-arts|sports"
