import { select } from '@clack/prompts'

interface Choice<Value extends string> {
  letter: string
  value: Value
  label: string
}

/** A menu in which a letter chooses at once, beside the arrows and Enter. A symbol after Ctrl-C. */
export async function selectByLetter<Value extends string>({
  message,
  options,
}: {
  message: string
  options: ReadonlyArray<Choice<Value>>
}): Promise<Value | symbol> {
  const { stdin } = process
  const choices = options.map(({ letter, value, label }) => ({
    letter,
    value,
    label: `${label} (${letter})`,
    disabled: false,
  }))
  const onKey = (typed: string | undefined): void => {
    const wanted = choices.find(({ letter }) => letter === typed?.toLowerCase())
    if (!wanted) return
    // The menu itself knows arrows alone: with one choice left, “down” leads there from anywhere.
    for (const choice of choices) choice.disabled = choice !== wanted
    stdin.emit('keypress', undefined, { name: 'down' })
    stdin.emit('keypress', '\r', { name: 'return' })
  }
  stdin.on('keypress', onKey)
  try {
    return (await select<string>({ message, options: choices })) as Value | symbol
  } finally {
    stdin.off('keypress', onKey)
  }
}
