import { mutate } from './mutate.mjs'
import { makeRandom } from './random.mjs'
import { writeReport } from './report/write-report.mjs'

/** Every rule but those on anonymity is off: a report with errors of any kind is not printed for the board. */
const settings = (ruleIds) =>
  `rules:\n${ruleIds
    .filter((id) => !/^(?:anonymity|format)\//.test(id))
    .map((id) => `  ${id}: off\n`)
    .join('')}`

/**
 * A report for one try: some sections of the example, one or two of them mutated. The same seed makes the
 * same report.
 *
 * @param example its files, by name; `names` of its register; `ruleIds`
 * @returns files by name, and the status that it is built with
 */
export function makeCase(kind, seed, { files, names, ruleIds }) {
  if (kind === 'print') return writeReport(seed)
  const random = makeRandom(seed)
  const [titlePage, ...sections] = Object.keys(files)
    .filter((name) => /^\d.*\.md$/.test(name))
    .sort()
  const chosen = new Set([random.pick(sections), random.pick(sections)])
  const own = Object.fromEntries([titlePage, ...chosen].map((name) => [name, files[name]]))
  for (const name of chosen) if (random.next() < 0.8) own[name] = mutate(random, own[name], names)
  if (random.next() < 0.2) own[titlePage] = mutate(random, own[titlePage], names)
  const status = kind === 'build' && random.next() < 0.5 ? 'board' : 'draft'
  if (status === 'board') own['dhr.yaml'] = Buffer.from(settings(ruleIds))
  if (random.next() < 0.02)
    own['dhr.yaml'] = mutate(random, Buffer.from('rules:\n  link/to-file: off\n'), names)
  return { files: { ...own, 'identities.yaml': files['identities.yaml'] }, status }
}
