// The files that every report of a measurement has: a title page, three pseudonyms, a register.
const title = `---
report:
  subject: Alder
  died: 2019-11
  partnership: Wexcombe Community Safety Partnership
  author: Miriam Thackray
---

# A domestic homicide review
`
const pseudonyms = `---
pseudonyms:
  - name: Alder
    role: victim
  - name: Briar
    role: perpetrator
  - name: Sorrel
    role: child
`
const confidentiality = '# Confidentiality\n\nAlder, Briar and Sorrel are pseudonyms.\n'
const keepers = ['Alder', 'Briar', 'Sorrel'].map(
  (pseudonym, at) =>
    `  - pseudonym: ${pseudonym}\n    names: [${['Quillon Ravensdell', 'Jorvik Umberslade', 'Pippin Ravensdell'][at]}]\n`,
)

/** `files` (path → text) completed; `people` are further lines of the register, `declared` of the pseudonyms. */
export function completeReport({ files, people = '', declared = '' }) {
  return {
    '00-title-page.md': title,
    '03-confidentiality.md': `${pseudonyms}${declared}---\n\n${confidentiality}`,
    ...files,
    'identities.yaml': `people:\n${keepers.join('')}${people}`,
  }
}
