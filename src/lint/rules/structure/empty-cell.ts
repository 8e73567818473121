import type { PanelRow } from '../../../model/front-matter.ts'
import type { Rule } from '../../../model/rule.ts'
import type { Prose, SectionFile } from '../../../model/section-file.ts'
import { placeOfValue } from '../../../support/yaml/place-of-value.ts'

export const emptyCell: Rule = {
  meta: {
    id: 'structure/empty-cell',
    severity: 'advice',
    summary: 'A row of the pseudonyms or the panel that says no more than a name',
  },
  check(report, say) {
    for (const file of report.files) {
      for (const [at, name] of withoutRelationship(file)) {
        say({
          file: file.file,
          position: placeOfValue(file, ['pseudonyms', at, 'name']),
          message: `Missing “relationship:” of ${name}, expected who this person is to the others, or “listed: false”`,
        })
      }
      for (const { prose, message } of (file.frontMatter.panel ?? []).flatMap(unsaidOf))
        say({ file: file.file, position: prose.tree.position, message })
    }
  },
}

/** The rows of the printed table without a second cell, each by its place in the list. */
function withoutRelationship({ frontMatter }: SectionFile): Array<[number, string]> {
  return (frontMatter.pseudonyms ?? []).flatMap(({ listed, relationship, name }, at) =>
    listed && !relationship ? [[at, name]] : [],
  )
}

function unsaidOf(row: PanelRow): Array<{ prose: Prose; message: string }> {
  if (row.kind === 'heading') return []
  if (row.members.length === 0) {
    const message = 'Missing “members:” of this organisation, expected who sat on the panel for it'
    return [{ prose: row.organisation, message }]
  }
  return row.members
    .filter(({ title, role }) => !title && !role)
    .map(({ name }) => ({
      prose: name,
      message: 'Missing “role:” of this member, expected the post that they hold',
    }))
}
