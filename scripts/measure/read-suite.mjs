// Reads the suites of test/privacy/suites. Each has a part to look at and one that is held out.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const suites = fileURLToPath(new URL('../../test/privacy/suites/', import.meta.url))
const read = (name, part, ending) => readFileSync(`${suites}${name}.${part}.${ending}`, 'utf8')

/** The rows of a table, as arrays of cells; `#` begins a comment. */
export function readRows(name, part) {
  return read(name, part, 'tsv')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'))
}

/** The passages of a Markdown suite: what stands below each heading, `title` and `text`. */
export function readPassages(name, part) {
  return read(name, part, 'md')
    .split(/^## /m)
    .slice(1)
    .map((passage) => {
      const end = passage.indexOf('\n')
      return { title: passage.slice(0, end), text: passage.slice(end + 1).trim() }
    })
}

/** Whole drafts, each in a file of its own. */
export function readDrafts(part) {
  const names = readdirSync(`${suites}drafts`).filter((name) => name.endsWith(`.${part}.md`))
  return names.sort().map((name) => readFileSync(`${suites}drafts/${name}`, 'utf8'))
}

/** The private register of report `number`: people with every column of `registers.*.tsv` named. */
export function readRegisters(part) {
  const registers = new Map()
  for (const [number, given, middle, family, short, misspelt, heard] of readRows(
    'registers',
    part,
  )) {
    const person = {
      given,
      middle,
      family,
      short,
      misspelt: misspelt.split(', '),
      heard: heard.split(', '),
    }
    registers.set(number, [...(registers.get(number) ?? []), person])
  }
  return [...registers.values()]
}

// About one word in sixteen of a report is then of a name: more than in published reports (one in 28), fewer than in a
// police log.
const silentPerReport = 32

/** The passages in which nobody is named for one report: the next ones in turn, so that all are heard equally often. */
export function silentFor(number, passages) {
  return Array.from({ length: Math.min(silentPerReport, passages.length) }, (_, at) => {
    return passages[(number * silentPerReport + at) % passages.length].text
  })
}
