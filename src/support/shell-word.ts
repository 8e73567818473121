/** A path as it is pasted into a command line: in quotation marks where a shell would read more than a word in it. */
export function shellWord(path: string): string {
  if (/^[\p{L}\p{N}@%_+=:,./\\█~][\p{L}\p{N}@%_+=:,./\\█-]*$/u.test(path)) return path
  // As a shell writes what a terminal would obey.
  if (/\p{Cc}/u.test(path) && process.platform !== 'win32')
    return `$'${path.replace(/[\p{Cc}'\\]/gu, escaped)}'`
  return process.platform === 'win32' ? `"${path}"` : `'${path.replaceAll("'", "'\\''")}'`
}

/** The folder after a command, as advice names it: nothing where the user stands in it. */
export const folderWord = (folder: string): string =>
  folder === '.' ? '' : ` ${shellWord(folder)}`

const escaped = (character: string): string =>
  [...Buffer.from(character)].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('')
