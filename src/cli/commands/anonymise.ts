import { dirname } from 'node:path'
import { buffer as readAll } from 'node:stream/consumers'
import { cancel } from '@clack/prompts'
import {
  type AnonymisedFile,
  type AnonymiseOptions,
  anonymiseFiles,
} from '../../app/anonymise/anonymise-files.ts'
import type { Change } from '../../app/anonymise/anonymise-source.ts'
import { shownChange } from '../../app/anonymise/shown-change.ts'
import { whatIsLeft } from '../../app/anonymise/what-is-left.ts'
import { writeChanges } from '../../app/write-changes.ts'
import { diskHost } from '../../host/disk-host.ts'
import { UsageError } from '../../model/errors.ts'
import type { Host } from '../../model/host.ts'
import { decodeText } from '../../support/decode-text.ts'
import { writeEdits } from '../../support/write-edits.ts'
import { formatDiff } from '../format-diff.ts'
import { formatLeft } from '../format-left.ts'
import { makeAskPassphrase } from '../questions/ask-passphrase.ts'
import { type Proposal, Questions } from '../questions/questions.ts'
import { paint, type Terminal } from '../terminal.ts'

type Kind = keyof typeof titles

interface AnonymiseFlags {
  yes?: boolean
  check?: boolean
  only?: Kind[]
  output?: string
  report?: string
  reveal?: boolean
}

const endOfInput = process.platform === 'win32' ? 'Ctrl-Z and Enter' : 'Ctrl-D on a line of its own'

const titles = {
  names: 'Names of people, which become pseudonyms or roles',
  places: 'Names of places and organisations, which become what they are',
  dates: 'Dates by the day, which become the month and year',
  identifiers: 'Numbers and addresses, which become what they are',
} as const

const kindOf = ({ kind }: Change): Kind =>
  kind === 'organisation' ? 'places' : (`${kind}s` as Kind)

/** `dhr anonymise`: makes pasted texts safe to publish. Returns the exit code. */
export async function runAnonymise(
  paths: readonly string[],
  flags: AnonymiseFlags,
  terminal: Terminal,
  input: NodeJS.ReadableStream = process.stdin,
): Promise<number> {
  const { out, err } = terminal
  const reveal = flags.reveal === true
  const piped = paths.includes('-')
  const asks = !flags.yes && !flags.check && !piped
  checkFlags(paths, flags, terminal, asks)
  const host = diskHost()
  const elsewhere = flags.output !== undefined
  if (!flags.check) await refuseToReplace(host, flags.output)
  const options: AnonymiseOptions = {
    report: flags.report,
    askPassphrase: makeAskPassphrase(),
    elsewhere,
  }
  if (piped && 'isTTY' in input && input.isTTY)
    err.write(`Paste the text, then press ${endOfInput}.\n`)
  const inputs = piped
    ? [{ path: 'standard input', text: decodeText(await readAll(input)).text, folder: '.' }]
    : [...new Set(paths)].map((path) => ({ path }))
  const files = await anonymiseFiles(host, inputs, options)
  if (files.some(({ register }) => register !== 'checked')) err.write(noRegister(err))

  const written = flags.output === undefined ? files.map(({ path }) => path) : [flags.output]
  const questions = new Questions('Change', out, () => tryToWriteBeside(host, written))
  const made = await agree(files, flags, asks ? questions : undefined)
  if (questions.cancelled) {
    cancel('Nothing was written.')
    return 130
  }
  const changed = files.flatMap((file) => {
    const changes = made.get(file) ?? []
    const edits = changes.flatMap((change) => change.edits)
    const after = writeEdits(file.text, edits)
    const { path, shown, text } = file
    return after === text ? [] : [{ file, changes, path, shown, before: text, after }]
  })
  const [first] = files
  const result = changed[0]?.after ?? first?.text ?? ''
  if (flags.output !== undefined && !flags.check) await host.write(flags.output, result)
  else if (piped && !flags.check) out.write(result)
  else if (!flags.check) await writeChanges(host, changed)

  if (!asks && (!piped || flags.check)) {
    const shown = changed.map(({ file, changes }) =>
      shownChange(file.shown, file.text, file, changes, { reveal }),
    )
    out.write(formatDiff(shown, out))
  }
  err.write(summary([...made.values()].flat(), flags, err))
  // What was left is looked up where the changes were made.
  const newFile = flags.output !== undefined && !flags.check ? 'the new file' : undefined
  const left = files
    .map((file) => {
      const agreed = made.get(file) ?? []
      const done = flags.check ? [] : agreed
      const { text, shown } = file
      return formatLeft(
        { text, shown: newFile ?? shown },
        whatIsLeft(file, agreed),
        done,
        reveal,
        err,
      )
    })
    .join('')
  err.write(left)
  return left !== '' || (flags.check && changed.length > 0) ? 1 : 0
}

/** A file is written beside its place first; of a link, beside what it leads to. */
async function tryToWriteBeside(host: Host, paths: readonly string[]): Promise<void> {
  const real = await Promise.all(paths.map(async (path) => (await host.look(path))?.path ?? path))
  for (const folder of new Set(real.map((path) => dirname(path)))) await host.tryToWrite(folder)
}

/** What stands in a file that is there already may be somebody's work of an hour. */
async function refuseToReplace(host: Host, output: string | undefined): Promise<void> {
  if (output === undefined || (await host.look(output))?.kind !== 'file') return
  throw new UsageError(`There is already a file ${output}`, {
    hint: 'Nothing was written: name another file with --output, or delete that one first',
  })
}

function checkFlags(
  paths: readonly string[],
  flags: AnonymiseFlags,
  { out, err }: Terminal,
  asks: boolean,
): void {
  if (flags.reveal && !(out.isTTY && err.isTTY)) {
    throw new UsageError('--reveal shows real names, and only on a terminal', {
      hint: 'Leave it out: a file or another program would keep what it prints',
    })
  }
  if (paths.length > 1 && (paths.includes('-') || flags.output !== undefined)) {
    throw new UsageError('Standard input and --output are for one text', {
      hint: 'Name one file; without --output each file is changed where it lies',
    })
  }
  if (asks && !(out.isTTY && process.stdin.isTTY)) {
    throw new UsageError('Without a terminal nobody can be asked', {
      hint: '“dhr anonymise --check” shows what would change, “dhr anonymise --yes” changes it',
    })
  }
}

/** Which changes are to be made of each file: those of the kinds that are wanted and agreed to. */
async function agree(
  files: readonly AnonymisedFile[],
  { only, reveal = false }: AnonymiseFlags,
  questions: Questions | undefined,
): Promise<Map<AnonymisedFile, Change[]>> {
  const made = new Map<AnonymisedFile, Change[]>()
  const all = files.flatMap((file) => file.changes.map((change) => ({ file, change })))
  type Item = (typeof all)[number]
  const propose = (
    title: string,
    items: readonly Item[],
    agreed: readonly Item[] = [],
  ): Proposal<Item> => ({
    title,
    items,
    changes: files.flatMap((file) => {
      const of = (some: readonly Item[]): Change[] =>
        some.filter((item) => item.file === file).map(({ change }) => change)
      const own = of(items)
      const already = [...(made.get(file) ?? []), ...of(agreed)]
      return own.length === 0
        ? []
        : shownChange(file.shown, file.text, file, own, { reveal, already })
    }),
  })
  for (const kind of Object.keys(titles) as Kind[]) {
    const items = all.filter(({ change }) => kindOf(change) === kind)
    if (items.length === 0 || (only && !only.includes(kind))) continue
    const title = titles[kind]
    const agreed = questions
      ? await questions.ask(propose(title, items), (item, before) => propose(title, [item], before))
      : items
    for (const { file, change } of agreed) made.set(file, [...(made.get(file) ?? []), change])
  }
  return made
}

function summary(made: readonly Change[], flags: AnonymiseFlags, err: NodeJS.WriteStream): string {
  if (made.length === 0) return 'Nothing was changed.\n'
  const counts = (Object.keys(titles) as Kind[]).flatMap((kind) => {
    const { length } = made.filter((change) => kindOf(change) === kind)
    return length === 0 ? [] : [`  ${String(length).padStart(4)}  ${kind}\n`]
  })
  const title = flags.check ? 'Would be changed' : 'Changed'
  return `\n${paint(err, 'bold', title)}\n${counts.join('')}`
}

function noRegister(err: NodeJS.WriteStream): string {
  return `${paint(err, ['bold', 'yellow'], 'No register')}  No real name can be replaced: names stay as they are. Dates and numbers are changed.
${paint(err, 'dim', 'hint')}   Write who is who into identities.yaml beside the report’s sections, or name its folder with --report
`
}
