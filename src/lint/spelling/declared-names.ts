import type { Report } from '../../model/report.ts'
import { textOf } from '../../support/texts/text-of.ts'
import { namesOfOne } from '../../support/writing/names-of-one.ts'

/** Names as their owners are declared, whole and word by word, in small letters: panel, author, chair, allowed names, pseudonyms. */
export function declaredNames({ files, pseudonyms }: Report): ReadonlySet<string> {
  const names = files.flatMap(({ frontMatter: { report, panel = [], allowedNames = [] } }) => [
    report?.author,
    report?.chair,
    ...allowedNames.map(({ name }) => name),
    ...panel.flatMap((row) =>
      row.kind === 'organisation' ? row.members.map(({ name }) => textOf(name.tree)) : [],
    ),
  ])
  const aliases = pseudonyms.flatMap((one) => [one.name, ...one.aliases])
  return new Set(
    [...names.flatMap((name = '') => namesOfOne(name)), ...aliases].flatMap((name) => [
      name.toLowerCase(),
      ...(name.toLowerCase().match(/\p{L}[\p{L}’'-]*/gu) ?? []),
    ]),
  )
}
