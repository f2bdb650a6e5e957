"""Prose in which nothing is to be found."""

from __future__ import annotations

from hypothesis import strategies as st

from natobrief.model import Language
from natobrief.testing.texts import Words

#: Subjects, verbs and places, by language.
_PARTS = {
    Language.EN: """
        the old mill; a narrow path; the baker; every tree; the quiet harbour; a grey cat;
        the wooden bridge; one small lamp; the tall grass; her neighbour; the first snow
        | slept; shone; waited; creaked; turned slowly; stood empty; grew; froze; smelled of bread
        | under the clouds; beside the river; behind the barn; all night; near the well;
        in the warm rain; above the roofs; without a sound
    """,
    Language.FR: """
        le vieux moulin; un sentier étroit; le boulanger; chaque arbre; un chat gris;
        le pont de bois; une petite lampe; la neige; sa voisine; la lanterne
        | dormait; brillait; attendait; grinçait; tournait lentement; restait immobile; tremblait;
        sentait le pain
        | sous les nuages; au bord de la rivière; derrière la grange; toute la nuit; près du puits;
        sous la pluie tiède; au-dessus des toits; sans un bruit
    """,
}


def filler(*, language: Language = Language.EN, max_sentences: int = 4) -> Words:
    """Neutral prose: no digit, no capital inside a sentence, no mark of quotation, no name.

    Args:
        language: Its language.
        max_sentences: The most sentences that it has; it has at least one.

    >>> from hypothesis import find
    >>> find(filler(), lambda prose: True)
    'The old mill slept under the clouds.'
    """
    subject, verb, place = (
        st.sampled_from([" ".join(part.split()) for part in parts.split(";")])
        for parts in _PARTS[language].split("|")
    )
    sentence = st.builds("{} {} {}.".format, subject, verb, place).map(
        lambda words: words[0].upper() + words[1:]
    )
    return st.lists(sentence, min_size=1, max_size=max_sentences).map(" ".join)
