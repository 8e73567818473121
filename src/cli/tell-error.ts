import { EnvironmentError, UsageError } from '../model/errors.ts'
import { asTyped } from './own-name.ts'
import { paint, type Terminal } from './terminal.ts'
import { visible } from './visible.ts'

/**
 * Tells a known error in one line and its hint in another, an unknown one as a bug. A path or a word of the
 * command line may hold a name: what the register knows is taken out of it.
 */
export async function tellError(
  error: unknown,
  terminal: Pick<Terminal, 'err'>,
  args: readonly string[] = [],
): Promise<void> {
  if (!(error instanceof UsageError) && !(error instanceof EnvironmentError)) {
    tellBug(error, terminal)
    return
  }
  const { err } = terminal
  const mask = await maskOfArgs(args)
  err.write(`${paint(err, ['bold', 'red'], 'error')}  ${visible(mask(error.message))}\n`)
  if (error.hint !== undefined)
    err.write(`${paint(err, 'dim', 'hint')}   ${visible(mask(asTyped(error.hint)))}\n`)
}

/** Tells what is wrong with a command line, without the names that somebody may have typed. */
export async function tellUsage(
  words: string,
  { err }: Pick<Terminal, 'err'>,
  args: readonly string[],
): Promise<void> {
  err.write(visible((await maskOfArgs(args))(words)))
}

async function maskOfArgs(args: readonly string[]): Promise<(text: string) => string> {
  const [{ maskNear }, { diskHost }] = await Promise.all([
    import('../app/names/mask-near.ts'),
    import('../host/disk-host.ts'),
  ])
  return maskNear(diskHost(), args)
}

/** Tells that dhr itself is broken, and where in its code. */
export function tellBug(bug: unknown, { err }: Pick<Terminal, 'err'>): void {
  err.write(`This is a fault in dhr, not in your report. Please report it with what follows.\n`)
  err.write(`${whereItBroke(bug)}\n`)
}

/** The place of a line of a stack, without what stands above the program's own folder. */
const frame = /^\s+at .*(?<![\w-])((?:node:|(?:dist|src|node_modules)[\\/])[\w@.\\/-]+:\d+:\d+)\)?$/

/**
 * The kind of an error and its place in the code. Its message may quote the report, and the folder that dhr
 * lies in may be called after somebody, so nobody is shown them.
 */
function whereItBroke(bug: unknown): string {
  if (!(bug instanceof Error)) return typeof bug
  const own = bug.constructor.name
  const places = (bug.stack ?? '')
    // A message of several lines stands in it too.
    .replace(bug.message, '')
    .split('\n')
    .flatMap((line) => frame.exec(line)?.[1] ?? [])
  return [/^\w+$/.test(own) ? own : 'Error', ...places.map((place) => `    at ${place}`)].join('\n')
}
