import { join } from 'node:path'
import { UsageError } from '../model/errors.ts'
import type { Host } from '../model/host.ts'
import { sectionNames } from '../source/read-report-folder.ts'
import { shellWord } from '../support/shell-word.ts'

const passedOver = /^(?:\.|node_modules$)/
/** As many folders as are looked into, however many there are. */
const most = 200

/** What is said where a path leads to no sections: which folders may have been meant, or what a section is. */
export async function noReport(host: Host, folder: string): Promise<UsageError> {
  const kind = (await host.look(folder))?.kind
  if (kind !== 'folder') {
    return new UsageError(
      kind === 'file' ? `${folder} is a file` : `There is no folder ${folder}`,
      {
        hint: 'Name the folder of a report, such as reports/rowan',
      },
    )
  }
  const [first, ...others] = (await reportsBelow(host, folder)).slice(0, 5).map(shellWord)
  const hint =
    first === undefined
      ? 'A section is a file whose name begins with a digit and ends in .md, such as 01-introduction.md'
      : others.length === 0
        ? `There is one in ${first}: name that folder`
        : `There are reports in ${[first, ...others].join(', ')}: name one of these folders`
  const place = folder === '.' ? 'this folder' : folder
  return new UsageError(`No report in ${place}: it holds no sections`, { hint })
}

/**
 * The folders of reports in a folder and in its folders.
 *
 * @returns paths, in the order of their names, those that lie nearest first
 */
async function reportsBelow(host: Host, folder: string): Promise<string[]> {
  const found: string[] = []
  let level = [folder]
  for (let depth = 0; depth < 2; depth++) {
    const below = await Promise.all(level.map((one) => foldersIn(host, one)))
    level = below.flat().slice(0, most)
    const names = await Promise.all(level.map((one) => host.list(one).catch(() => undefined)))
    found.push(
      ...level.filter((_, i) => sectionNames((names[i] ?? []).map(({ name }) => name)).length > 0),
    )
  }
  return found
}

async function foldersIn(host: Host, folder: string): Promise<string[]> {
  const entries = (await host.list(folder).catch(() => undefined)) ?? []
  return entries
    .filter(({ name, kind }) => kind === 'folder' && !passedOver.test(name))
    .map(({ name }) => join(folder, name))
    .sort()
}
