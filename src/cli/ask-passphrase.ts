/** Asks for the passphrase of a locked register; undefined where there is no terminal, or after Ctrl-C. */
export async function askPassphrase(): Promise<string | undefined> {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return undefined
  const { isCancel, password } = await import('@clack/prompts')
  const given = await password({
    message: 'The passphrase of the register',
    output: process.stderr,
  })
  return isCancel(given) ? undefined : given
}
