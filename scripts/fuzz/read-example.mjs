import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = join(root, 'reports/rowan')

/** The example: its files, the names of its register (whole, and the parts that are names and nothing else), all rules. */
export async function readExample() {
  const entries = await readdir(folder, { withFileTypes: true })
  const files = {}
  for (const entry of entries)
    if (entry.isFile()) files[entry.name] = await readFile(join(folder, entry.name))
  const { people } = parse(files['identities.yaml'].toString())
  const whole = people.flatMap((person) => person.names)
  const surnames = whole.filter((name) => name.includes(' ')).map((name) => name.split(' ').at(-1))
  const names = [...new Set([...whole, ...surnames])].filter((name) => name.length > 5)
  const rules = await readdir(join(root, 'src/lint/rules'), { recursive: true })
  const ruleIds = rules
    .filter((path) => path.endsWith('.md'))
    .map((path) => path.replaceAll('\\', '/').slice(0, -3))
  return { files, names, ruleIds }
}
