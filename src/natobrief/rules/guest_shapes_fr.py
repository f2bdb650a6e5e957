"""Words of meeting somebody, behind which guests are named; French."""

from __future__ import annotations

from natobrief.rules.guest_words import HOLDER_AHEAD_FR, NO_ACTIVITY_FR
from natobrief.rules.marks import pattern
from natobrief.rules.talks_words_fr import BETWEEN_FR, HELD, MEETS_FR, TALKS
from natobrief.rules.wording import one_of

#: Behind a colon: parties, of which nothing is told.
ONLY_PARTIES = (
    r"(?= (?:the |la |le |les |l')?<CG>)"
    r"(?![^.;]{0,400} (?:will|would|shall|should|can|could|must|may|is|are|was|were|has"
    r"|have|had|est|sont|sera|seront|a|ont|peuvent|doivent|[a-z]+eront) )"
)
_HOLDERS_FR = rf"""
            \b{MEETS_FR}{HOLDER_AHEAD_FR}
            \b{TALKS}(?: [^.;:,]{{0,60}}?)? entre\
                (?= {BETWEEN_FR}[^.;:]{{0,160}} et [^.;:]{{3,160}}? {HELD})
            \b(?:rencontrer(?:a|ont)?|rencontré|s'entreten\w+|s'entretien\w+|reçu|recevr(?:a|ont)\
                |accueill\w+)[^.;]{{0,120}}?,? (?:parmi lesquel(?:le)?s|au nombre desquels|dont\
                |notamment)(?= (?:le |la |les |l'|leurs? )?(?:<C>|<G>|<O>|<L>|<P>))
            \b(?:{TALKS}|séances?)(?: [^.;:,]{{0,60}}?)? avec{HOLDER_AHEAD_FR}
            \b(?:laquelle|auquel|auxquels|auxquelles|lequel) (?:participer(?:a|ont)|assister(?:a\
                |ont)\
                |prendr(?:a|ont) part|(?:a|ont) participé|(?:a|ont) assisté){HOLDER_AHEAD_FR}
            \b(?:réunion|rencontre|session|séance|dîner|déjeuner)(?: de travail)? avec\
                (?= (?:la |le |les |l')?<CG>)(?=[^.;:]{{1,160}}\
                \b(?:aura lieu|se tiendra|se déroulera|sera organisée?\
                |est (?:également )?prévue?)\b)
            \b(?:pays|partenaires|États|organisations|délégations|nations) suivante?s? \
                [^.;:]{{0,60}}?\b(?:particip|assist|représenté|invité|prendront part)\w*\
                [^.;:]{{0,40}} ?:{ONLY_PARTIES}
            \b(?:visite|déplacement|mission|démarche)s?(?: [^.;:,]{{0,60}}?)? \
                auprès(?: de(?= son| sa| ses| M))?{HOLDER_AHEAD_FR}
            \bvisites? (?:officielle )?(?:(?:au siège de|à|auprès de) l'<G> )?(?=d){HOLDER_AHEAD_FR}
            \b(?:aux côtés|en compagnie|(?:accompagn|entour)ée?s?) (?:de|du|des|par)\
                {HOLDER_AHEAD_FR}
            \b(?:réuni|rassembl)(?:ra|era|ssant|ant|t|e|ssait|ait) [^.;:]{{3,160}}?,? \
                (?:et|ainsi que){HOLDER_AHEAD_FR}
            \b(?:réuni|rassembl)(?:ra|era|ssant|ant|t|e|ssait|ait) (?:[^.;:()]{{3,60}} )?\
                (?=\((?:<C>(?:,|\set)\s){{2}}|(?:(?:les?\s|la\s|l')?<C>(?:,|\set)\s){{2}})
            """
#: Words of meeting somebody that count where an office or "homologue" follows.
GUEST_FIRST_FR = pattern(
    one_of(
        _HOLDERS_FR
        + rf"""
        \b(?:la|une) participation (?:de|des|du){NO_ACTIVITY_FR}
        """
        + rf"""
        ^(?:[-*\u2022] )?(?:(?:pays|États|partenaires|délégations) \
            (?:participante?s?|invitée?s?|représentée?s?|présente?s?)\
            |participants|présents|invités|représentés) ?:{ONLY_PARTIES}
        """
        + r"""
        \b(?:rejoints|rejointe?s?) par | \ben présence (?:de|des|du)
        \ben présence d'(?=un|<P>|<O>)
        \brencontreront | \bretrouveront(?= leur)
        \bavec la participation (?:de|des|du|d')
        \b(?:salu(?:é|ent|e|ons|aient)|apprécié\
            |(?:félicité|félicitent|réjoui|réjouissent)e?s? de) \
            (?:également |aussi )?la présence(?: parmi eux| à <K>)?\
            (?= (?:de (?:la |l'|leurs? |ses )?|des |du |d')\
            (?:homologues?|collègues?|ministres? (?:de|du|<A>)|<O>|<L>|représentants?))
        \b(?:se réuniront|s'entretiendront|dîneront|déjeuneront|discuteront|débattront\
            |(?:particip|assist)(?:era|eront|ent|é) à une (?:réunion|séance|session)\
            (?: (?:spécial|conjoint|élargi|informell)e)?) (?:également )?avec
        \baccueilleront
        \b(?:se joindr|participer|assister|ser)(?:a|ont)\b[^.;]{0,80}?,? \
            (?:de même que|ainsi que|tout comme)\
            (?= (?:le |la |les |l'|leurs? |ses? |son )?(?:homologues?|<O>|<L>|<C>))
        \by (?:participeront|assisteront|prendront part)(?: également| aussi)?\
            (?= (?:les?|la|l'|des) ?<LO>)
        (?-i:Ont|Avaient) (?:également |aussi |notamment )?\
            (?:participé|assisté|pris part) (?:à|au)\
            \ (?:cette|ce|cet|la|l'|ces)? ?[A-Za-zé-]+(?: de travail)?,?(?: :)?\
            (?= (?:(?:les?|la|l') ?(?:<A> )?<LO>|<P>))
        (?-i:Étaient|Etaient|Seront|Sont) (?:également |aussi |notamment )?\
            (?:présents|représentés|invités)\
            (?: (?:à|au) (?:cette|ce|cet|la|l'|ces)? ?[a-zé-]+)? ?:?\
            (?= (?:les?|la|l') ?(?:<A> )?<LOCG>)
        \bse sont (?:également |aussi )?joint(?:e?s)? à (?:nous|eux|elles)\
            (?: [^.;:,]{0,40}?)?(?= (?:les? |la |l')(?:<A> )?<LOCG>)
        \bétaient (?:présent|représenté|réuni)e?s,? (?:de même que|ainsi que|tout comme)\
            (?= (?:les? |la |l')?(?:<LOC>|homologues?))
        \bà (?:laquelle|lequel|quoi) (?:ont|avaient) (?:également |aussi |notamment )?\
            (?:participé|assisté|pris part)(?= (?:les? |la |l')?<CG>)
        """
    )
)
