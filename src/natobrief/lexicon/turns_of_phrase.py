"""Turns of phrase that one word can stand for, in small letters without accents."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

#: The words of each, the first in any of its forms, and the word that can stand for them.
TURNS: Final = tuple(
    (tuple(words.split()), word.strip())
    for words, _, word in (
        line.partition(":")
        for line in """
        world war ii: wwii
        less stable: unstable
        short of: lack
        behind closed doors: closed
        limited to: only
        confined to: only
        restricted to: only
        at the latest: before
        no later than: before
        au plus tard: avant
        say nothing of: including
        not to mention: including
        sans parler de: notamment
        sans parler des: notamment
        sans oublier: notamment
        still short: lack
        more stable: stability
        can not: cannot
        world war 2: wwii
        second world war: wwii
        seconde guerre mondiale: wwii
        deuxieme guerre mondiale: wwii
        go back: return
        in a row: consecutive
        set an example: lead
        lead the way: lead
        lead by example: lead
        set the pace: lead
        without precedent: unprecedented
        carry on: continue
        keep going: continue
        keep on: continue
        go on: continue
        go ahead: proceed
        leave for: go
        go up: increase
        go down: decrease
        go over: review
        go through: review
        come up: discuss
        turn to: discuss
        bring up: raise
        take up: discuss
        carry out: conduct
        run low: dwindle
        run short: dwindle
        run out: dwindle
        rule out: exclude
        set up: create
        cut back: reduce
        cut down: reduce
        scale down: reduce
        scale back: reduce
        scale up: increase
        step up: increase
        ramp up: increase
        speed up: accelerate
        slow down: slow
        wrap up: conclude
        take stock: review
        look at: examine
        look into: examine
        look forward: anticipate
        take part: participate
        take place: happen
        take over: assume
        take back: recapture
        win back: recapture
        won back: recapture
        call on: urge
        call upon: urge
        call for: demand
        call off: cancel
        pay tribute: honor
        point out: stress
        put off: postpone
        put forward: propose
        draw up: prepare
        hand over: transfer
        make sure: ensure
        make progress: progress
        deal with: address
        stand by: support
        stand with: support
        back up: support
        give up: abandon
        step down: resign
        work together: cooperate
        work out: develop
        fall short: fail
        break down: collapse
        stay away: absent
        find out: learn
        get rid of: eliminate
        put an end to: end
        bring to an end: end
        as many as: up
        as much as: up
        say yes: agree
        re stated: restate
        re state: restate
        re affirmed: reaffirm
        say no: reject
        sign up: register
        without delay: immediately
        at once: immediately
        right away: immediately
        straight away: immediately
        as soon as possible: quickly
        as soon as he could: quickly
        as soon as she could: quickly
        as soon as they could: quickly
        as soon as conditions allow: quickly
        satellite navigation: gps
        each of us: allies
        number one: top
        at sea: maritime
        yet to: not
        once more: again
        once again: again
        keep from: prevent
        reste a prendre: pas
        reste a decider: pas
        as quickly as possible: quickly
        no longer than: maximum
        not longer than: maximum
        no longer: ceased
        warn against: refuse
        caution against: refuse
        too early: prematurely
        too soon: prematurely
        too late: late
        not yet: ahead
        armed forces: military
        long term: lasting
        multi year: lasting
        so called: alleged
        self declared: alleged
        self proclaimed: alleged
        a number of: several
        in favor of: support
        per cent: percent
        front line: frontline
        foreign affairs: foreign
        personne ne: aucun
        nul ne: aucun
        prendre part: participer
        prendre acte: noter
        prendre fin: terminer
        prendre la parole: parler
        avoir lieu: derouler
        a eu lieu: derouler
        faire face: affronter
        faire le point: examiner
        faire part: exprimer
        mettre en place: creer
        mettre sur pied: creer
        mettre fin: terminer
        mettre un terme: terminer
        mettre en oeuvre: appliquer
        mettre en garde contre: refuser
        mettre en garde: avertir
        trop tot: prematurement
        mettre en avant: souligner
        passer en revue: examiner
        tirer les lecons: apprendre
        donner leur accord: approuver
        donner son accord: approuver
        sans delai: immediatement
        sans attendre: immediatement
        sans tarder: immediatement
        au plus vite: rapidement
        le plus vite possible: rapidement
        des que possible: rapidement
        a long terme: durable
        forces armees: militaire
        ligne de front: front
        a disposition: fourni
        de plus: supplementaire
        pour cent: percent
        """.strip().splitlines()
    )
)
#: Forms of the words that they begin with which share too few letters with them.
IRREGULAR: Final[Mapping[str, tuple[str, ...]]] = {
    word: tuple(forms.split())
    for word, _, forms in (
        line.partition(":")
        for line in """
go: goes went gone going
come: came coming
take: took taken taking
run: ran running
make: made making
keep: kept
give: gave given giving
bring: brought
stand: stood
fall: fell fallen
find: found
leave: left leaving
draw: drew drawn
put: putting
set: setting
cut: cutting
get: got getting
break: broke broken breaking
prendre: prend prennent pris prise prises prendra prendront prenant prenne
avoir: a ont aura auront avait avaient
faire: fait font fera feront faisant
mettre: met mettent mis mise mises mettra mettront mettant mette
""".strip().splitlines()
    )
}
