// Writes a report many times as long as another: its sections repeated, every label made unique.
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

export async function enlargeReport(from, to, times) {
  await mkdir(to, { recursive: true })
  const names = (await readdir(from)).filter((name) => /^\d.*\.md$/.test(name)).sort()
  const [titlePage, ...sections] = names
  await cp(join(from, titlePage), join(to, `000-${titlePage}`))
  await cp(join(from, 'images'), join(to, 'images'), { recursive: true }).catch(() => {})
  let number = 0
  for (let copy = 1; copy <= times; copy++) {
    for (const name of sections) {
      number += 1
      const whole = await readFile(join(from, name), 'utf8')
      // An action plan prints the recommendations of the whole report: once is enough.
      const text = copy === times ? whole : whole.replaceAll('::action-plan', '')
      const unique = text
        .replaceAll(/\{#([\w-]+)\}/g, `{#$1-${copy}}`)
        .replaceAll(/\]\(#([\w-]+)\)/g, `](#$1-${copy})`)
        .replaceAll(/^(\s+(?:- )?label: )([\w-]+)$/gm, `$1$2-${copy}`)
        .replaceAll(
          /^(\s+from: \[)([^\]]*)\]/gm,
          (_, key, labels) => `${key}${labels.replaceAll(/[\w-]+/g, (l) => `${l}-${copy}`)}]`,
        )
      await writeFile(join(to, `${String(number).padStart(4, '0')}-${name}`), unique)
    }
  }
}
