"""Words on which all hangs that is told with them, in small letters without accents.

What ends or undoes something, what sends or moves somebody, and how something stands: where a text
has no word for it, it does not say so, though it has all the others.
"""

from __future__ import annotations

from typing import Final

#: Each in one of its forms.
DECISIVE: Final = """
    abandon abolish admit annul ban block boycott bypass cancel capitulate cease collapse complete
    dismantle disband dissolve eject evacuate exceed exhaust expel expire forbid freeze
    halt impeach interrupt invade leave lose lower outlaw overthrow pause postpone prohibit quit
    rebuff reject relocate renounce replace resign restrict restricting retire retreat revoke
    ruin sack scrap shrink shut stop surrender suspend terminate topple undermine
    veto waive win withdraw withdrawal withdrew won lost left wound abstain
    behind bilateral combat compulsory conditional easy easier empty full half illegal
    imminent inevitable invalid late legitimate limited limitless mandatory obsolete
    optional permanent premature secret temporary unconditional unlimited voluntary
    abandonner abolir annuler bloquer boycotter capituler demanteler dissoudre
    evacuer epuiser epuise expulser geler interdire interrompre limiter limite
    perdre perdu quitter quittera rejeter remplacer renoncer restreindre restreint retirer
    fermer detruire dissoute exclure revoquer rompu rompre suspendre
    vaincre gagner demissionner abstenir admettre destituer
    definitif provisoire facile facultatif illimite imminent inconditionnel
    obsolete plein vide tardif inevitable premature
    """.split()  # noqa: SIM905
#: What is said of those who are sent; the more of them a text names, the less it hangs on this.
MOVING: Final = """
    deploy send sent dispatch station enforce
    deployer envoyer enverra depecher stationner
    """.split()  # noqa: SIM905
#: Programmes by whose names nothing else is meant.
PROGRAMMES: Final = (
    *("membership action plan", "readiness action plan", "partnership for peace", "smart defence"),
    *("connected forces initiative", "individual partnership action plan", "open skies"),
    *("plan d'action pour l'adhésion", "partenariat pour la paix", "défense intelligente"),
    *("initiative sur les forces connectées", "plan d'action « réactivité »"),
)
