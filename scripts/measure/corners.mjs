// The corners of a report's folder where a name may stand. Each puts a marked mention into `files`, an object
// of lists of lines: `background`, `pseudonyms`, `recommendations`, `glossary`, `settings`.
import { plain } from './disguises.mjs'
import { mark } from './plant.mjs'

const words = {
  'table cell': ['background', (m) => `| When | Note |\n| --- | --- |\n| June | seen with ${m} |`],
  footnote: [
    'background',
    (m, n) => `A note was made.[^c${n}]\n\n[^c${n}]: See the file of ${m}, page 4.`,
  ],
  comment: ['background', (m) => `<!-- check this with ${m} again -->`],
  'alternative text': [
    'background',
    (m, n) => `![The door, with ${m} before it](images/p${n}.png "A door")`,
  ],
  caption: ['background', (m, n) => `![A door](images/q${n}.png "The door of ${m}")`],
  'words of a link': [
    'background',
    (m, n) => `See [the page about ${m}](https://example.com/${n}).`,
  ],
  'title of a link': [
    'background',
    (m, n) => `See [the page](https://example.com/${n} "about ${m}").`,
  ],
  heading: ['background', (m) => `## The account of ${m}`],
  'list item': ['background', (m) => `- a call to ${m};\n- a letter.`],
  quotation: ['background', (m) => `> It was ${m} who told us.`],
  code: ['background', (m) => `The field read \`${m}\` in the export.`],
  'relationship of a pseudonym': [
    'pseudonyms',
    (m, n) => `  - name: Witness ${n}\n    relationship: a friend of ${m}`,
  ],
  'text of a recommendation': [
    'recommendations',
    (m) => `      - text: The council should say sorry to ${m} in writing.`,
  ],
  'action of a recommendation': [
    'recommendations',
    (m) => `      - text: The council should apologise.\n        action: a letter to ${m}`,
  ],
  'comment in YAML': [
    'recommendations',
    (m) => `      # agreed with ${m}\n      - text: The council should listen.`,
  ],
  'words of an abbreviation': ['glossary', (m, n) => `  XQ${n}: the group that ${m} began`],
  'comment in dhr.yaml': ['settings', (m) => `# as ${m} wished`],
}
const addresses = {
  'target of a link': ['background', (m) => `See [the page](https://example.com/people/${m}).`],
  'name of a picture': ['background', (m) => `![A door](images/${m}.png "A door")`],
}

/** Plants the `number`th mention of `person` in the corner whose turn it is, and says which that was. */
export function plantInCorner(files, number, { given, family }) {
  const kinds = [...Object.keys(words), ...Object.keys(addresses)]
  const corner = kinds[number % kinds.length]
  const [file, write] = words[corner] ?? addresses[corner]
  const name =
    corner in words
      ? [`${given} ${family}`, family, `${family}, ${given}`][number % 3]
      : [`${plain(given)}-${plain(family)}`, `${plain(family)}_${plain(given)}`][number % 2]
  files[file].push(write(mark(name), number))
  return { file, corner }
}
