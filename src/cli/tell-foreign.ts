import { paint, type Terminal } from './terminal.ts'
import { visible } from './visible.ts'

/** Says which files stay as they are, because writing them would change the encoding of the whole file. */
export function tellForeign(
  foreign: ReadonlyMap<string, string>,
  { err }: Pick<Terminal, 'err'>,
): void {
  for (const [file, encoding] of foreign) {
    err.write(
      `${paint(err, 'yellow', visible(file))} stays as it is: it is in ${encoding}. See whether it is read rightly, then save it as UTF-8 (in Notepad: File, Save as, Encoding).\n`,
    )
  }
}
