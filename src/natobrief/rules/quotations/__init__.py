"""Who said what: quotations and reported speech, each with the words that attribute it.

A sentence at a time, `attributions` finds who is said to speak ("X said", "said X", "he added",
"according to X"); `sentence` gives each the words that it introduces or follows; `utterances`
carries quotations on over sentences. Quotation marks that nobody's speech explains are titles,
names or words under discussion.
"""

from natobrief.rules.quotations.find import find_paraphrases, find_quotations, find_spoken
from natobrief.rules.quotations.mention import QuotationMention
from natobrief.rules.quotations.said import RANK_LABEL, find_utterances, read_rank
from natobrief.rules.quotations.utterance import QuotationKind, Utterance
from natobrief.rules.quotations.words import POINTS_BACK

__all__ = [
    "POINTS_BACK",
    "RANK_LABEL",
    "QuotationKind",
    "QuotationMention",
    "Utterance",
    "find_paraphrases",
    "find_quotations",
    "find_spoken",
    "find_utterances",
    "read_rank",
]
