import { diffWordsWithSpace, structuredPatch } from 'diff'
import type { FileChange } from '../app/fix/file-change.ts'
import { paint } from './terminal.ts'
import { visible } from './visible.ts'

/**
 * What changes in some files, line by line; on a terminal in colours, the changed words inverted.
 *
 * @param changes without what is secret: it is shown as it is
 */
export function formatDiff(changes: readonly FileChange[], stream: NodeJS.WriteStream): string {
  return changes.map((change) => formatFile(change, stream)).join('')
}

function formatFile({ file, before, after }: FileChange, stream: NodeJS.WriteStream): string {
  const { hunks } = structuredPatch(file, file, before, after, undefined, undefined, { context: 1 })
  const lines = hunks.flatMap(({ oldStart, lines }) => [
    paint(stream, 'cyan', `  line ${oldStart + (lines[0]?.startsWith(' ') ? 1 : 0)}`),
    ...pairs(lines).flatMap((pair) => formatPair(pair, stream)),
  ])
  return `${[paint(stream, 'bold', visible(file)), ...lines].join('\n')}\n`
}

interface Pair {
  context?: string
  removed: string[]
  added: string[]
}

/** Lines taken away with those put in their place. */
function pairs(lines: readonly string[]): Pair[] {
  const found: Pair[] = []
  for (const line of lines) {
    const words = visible(line.slice(1).replace(/\r$/, ''))
    let last = found.at(-1)
    if (line.startsWith(' ')) found.push({ context: words, removed: [], added: [] })
    if (line.startsWith('-')) {
      if (!last || last.context !== undefined || last.added.length > 0) {
        last = { removed: [], added: [] }
        found.push(last)
      }
      last.removed.push(words)
    }
    if (line.startsWith('+')) {
      if (!last || last.context !== undefined) {
        last = { removed: [], added: [] }
        found.push(last)
      }
      last.added.push(words)
    }
  }
  return found
}

function formatPair({ context, removed, added }: Pair, stream: NodeJS.WriteStream): string[] {
  if (context !== undefined) return [context === '' ? '' : `    ${paint(stream, 'dim', context)}`]
  const parts = diffWordsWithSpace(removed.join('\n'), added.join('\n'))
  const side = (mark: '-' | '+', style: 'red' | 'green', other: 'added' | 'removed'): string[] =>
    parts
      .filter((part) => !part[other])
      .map(({ value, added: isNew, removed: isOld }) =>
        // Each line is coloured by itself: a pager or a narrow terminal may begin anywhere.
        value
          .split('\n')
          .map((words) =>
            words === '' ? '' : paint(stream, isNew || isOld ? [style, 'inverse'] : style, words),
          )
          .join('\n'),
      )
      .join('')
      .split('\n')
      .map((line) => `  ${paint(stream, style, mark)} ${line}`)
  return [
    ...(removed.length > 0 ? side('-', 'red', 'added') : []),
    ...(added.length > 0 ? side('+', 'green', 'removed') : []),
  ]
}
