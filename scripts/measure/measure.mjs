// npm run measure: what the rules about anonymity find of the suites in test/privacy/suites, and what they report
// wrongly. It judges nothing: the exit code is 0 whatever was measured.
import { parseArgs } from 'node:util'
import { measureDrafts } from './drafts.mjs'
import { measureIdentifiers } from './identifiers.mjs'
import { rows, shareBy } from './judge.mjs'
import { listCases } from './list-cases.mjs'
import { measureNarrative } from './narrative.mjs'
import { tellTable, tellValue } from './print-table.mjs'
import { measureRegister } from './register.mjs'
import { measureSpeed } from './speed.mjs'
import { measureTraps } from './traps.mjs'

const usage = `Usage: npm run measure -- [options]

  --cases     each miss and each false alarm of the part to look at
  --visible   that part alone, without the third that is held out
  --sample N  only every Nth report, for a quick look
  --speed     also what the rules cost in time (a few minutes)
  --json      for a program
`
const { values: options } = parseArgs({
  options: {
    cases: { type: 'boolean' },
    visible: { type: 'boolean' },
    sample: { type: 'string', default: '1' },
    speed: { type: 'boolean' },
    json: { type: 'boolean' },
    help: { type: 'boolean' },
  },
})
if (options.help) {
  process.stdout.write(usage)
  process.exit(0)
}

const every = Number(options.sample)
const visible = await measurePart('visible')
const heldOut = options.visible ? undefined : await measurePart('held-out')
const table = rows.map(({ what, reach, measure, ok }) => {
  const values = [visible, heldOut].map((part) => part && measure(part))
  const reached = values.every((value) => value === undefined || ok(value))
  return { what, reach, visible: values[0], heldOut: values[1], reached }
})
const speed = options.speed ? await measureSpeed(5) : []
const cases = listCases(visible)

if (options.json) {
  console.log(JSON.stringify({ table, speed, cases: options.cases ? cases : undefined }, null, 2))
} else {
  tellAll()
}

async function measurePart(part) {
  return {
    register: await measureRegister(part, every),
    drafts: await measureDrafts(part, every),
    narrative: await measureNarrative(part, every),
    traps: await measureTraps(part, every),
    identifiers: await measureIdentifiers(part),
  }
}

function tellAll() {
  const head = ['what', 'to reach', 'measured', 'held out', '']
  const body = table.map((row) => [
    row.what,
    row.reach,
    tellValue(row.visible),
    tellValue(row.heldOut),
    row.reached ? 'ok' : 'SHORT',
  ])
  console.log(tellTable([head, ...body, ...speed]))
  console.log(`\n${tellTable(breakDown('disguise', 'kind', ({ register }) => register.mentions))}`)
  const origins = breakDown('origin', 'origin', ({ narrative }) => narrative.mentions)
  console.log(`\n${tellTable(origins.map((row) => [...row, leastOf(row[0])]))}`)
  if (!options.cases) return
  for (const group of cases) {
    console.log(`\n${group.title}: ${group.cases.length}`)
    for (const one of group.cases) console.log(`  ${one}`)
  }
}

/** The name of an origin that is found least, where one is missed at all. */
function leastOf(origin) {
  if (origin === 'origin') return 'the name found least'
  const own = visible.narrative.mentions.filter((one) => one.origin === origin)
  const [name, { hits, of }] = [...shareBy(own, 'name', ({ found }) => found)].reduce((a, b) =>
    b[1].hits / b[1].of < a[1].hits / a[1].of ? b : a,
  )
  return hits === of ? '' : `${name}: ${hits} of ${of}`
}

/** How much was found of each kind, as rows of a table. */
function breakDown(title, key, mentions) {
  const found = ({ found }) => found
  const [first, second] = [visible, heldOut].map((part) =>
    shareBy(part ? mentions(part) : [], key, found),
  )
  const body = [...first].map(([kind, value]) => [
    kind,
    tellValue(value),
    tellValue(second.get(kind)),
  ])
  return [[title, 'measured', 'held out'], ...body]
}
