// Finders of dates and quotations from npm, behind the same few lines as those in finders.py.
//
//     node benchmarks/peers/finders.js NAME FOLDER_OF_NODE_MODULES
'use strict'
const { createRequire } = require('node:module')
const readline = require('node:readline')

const [name, home] = process.argv.slice(2)
const load = createRequire(home + '/')

const pad = (number, width = 2) => String(number).padStart(width, '0')

// chrono's day of one end; a month of which it names no day is taken from its first to its last.
function chronoDay(components, isLast) {
  const [year, month] = [components.get('year'), components.get('month')]
  let day = components.get('day')
  const isMonth = components.isCertain('month') && !components.isCertain('day') && !components.isCertain('weekday')
  if (isMonth) day = isLast ? new Date(Date.UTC(year, month, 0)).getUTCDate() : 1
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`
}

function chronoDates() {
  const chrono = load('chrono-node')
  return ({ text, language, reference }) => {
    const [year, month, day] = reference.split('-').map(Number)
    const parser = language === 'fr' ? chrono.fr : chrono.en.GB
    return parser
      .parse(text, new Date(year, month - 1, day, 12))
      .map((each) => [
        each.index,
        each.index + each.text.length,
        chronoDay(each.start, false),
        chronoDay(each.end || each.start, true),
      ])
  }
}

function compromiseDates() {
  const nlp = load('compromise')
  nlp.plugin(load('compromise-dates'))
  return ({ text, language, reference }) => {
    const context = { today: reference, timezone: 'UTC', dmy: true }
    const found = []
    if (language !== 'en') return found
    nlp(text).dates(context).forEach((view) => {
      const value = view.dates(context).get()[0]
      const { offset } = view.json({ offset: true })[0] || {}
      if (!offset || !value || !value.start) return
      const [first, last] = [value.start, value.end || value.start]
      found.push([offset.start, offset.start + offset.length, first.slice(0, 10), last.slice(0, 10)])
    })
    return found
  }
}

// compromise names no speakers: each quotation gets the nearest person outside of all of them.
function compromiseQuotations() {
  const nlp = load('compromise')
  const spans = (view) =>
    view.json({ offset: true }).map(({ offset, text }) => [offset.start, offset.start + offset.length, text])
  return ({ text }) => {
    const document = nlp(text)
    const quotations = spans(document.quotations())
    const people = spans(document.people()).filter(
      ([start]) => !quotations.some((quoted) => quoted[0] <= start && start < quoted[1]),
    )
    return quotations.map(([start, end]) => {
      const gap = (person) => Math.abs(person[0] - start)
      const nearest = people.reduce((best, one) => (best && gap(best) <= gap(one) ? best : one), null)
      return [start, end, nearest && nearest[2]]
    })
  }
}

// What compromise has of the work on a whole release, of one pass over it.
function compromiseRelease() {
  const nlp = load('compromise')
  return ({ text }) => {
    const document = nlp(text)
    const [quotations, people, places] = [document.quotations(), document.people(), document.places()]
    return [quotations, people, places].flatMap((view) =>
      view.json({ offset: true }).map(({ offset }) => [offset.start, offset.start + offset.length]),
    )
  }
}

const finders = {
  'chrono-dates': chronoDates,
  'compromise-dates': compromiseDates,
  'compromise-quotations': compromiseQuotations,
  'compromise-release': compromiseRelease,
  'chrono-release': chronoDates,
}

// Node counts UTF-16 units, the cases code points: the texts hold nothing beyond the basic plane.
const find = finders[name]()
readline.createInterface({ input: process.stdin }).on('line', (line) => {
  const begun = process.cpuUsage()
  const seconds = () => {
    const used = process.cpuUsage(begun)
    return (used.user + used.system) / 1e6
  }
  let answer
  try {
    const found = find(JSON.parse(line))
    answer = { found, seconds: seconds() }
  } catch (error) {
    answer = { found: [], seconds: seconds(), error: String(error) }
  }
  process.stdout.write(JSON.stringify(answer) + '\n')
})
