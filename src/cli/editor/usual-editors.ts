/** The editors that a computer of this kind has, for those who have chosen none. All but that of Windows need a terminal. */
export function usualEditors(): readonly string[] {
  if (process.platform === 'win32') return ['notepad']
  return process.stdin.isTTY ? ['nano', 'vi'] : []
}
