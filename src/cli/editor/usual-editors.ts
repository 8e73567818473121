/** The editors that a computer of this kind has, for who has chosen none. All but Windows' want the terminal's keys. */
export function usualEditors(): readonly string[] {
  if (process.platform === 'win32') return ['notepad']
  return process.stdin.isTTY ? ['nano', 'vi'] : []
}
