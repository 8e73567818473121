import { cancel, group, intro, select, text } from '@clack/prompts'
import type { StarterFacts } from '../../app/new/starter-files.ts'
import { UsageError } from '../../model/errors.ts'
import type { KindOfDeath, ReportType } from '../../model/front-matter.ts'
import { monthOf } from '../../support/writing/calendar.ts'

/** What was said on the command line. */
export interface FactFlags {
  pseudonym?: string
  partnership?: string
  died?: string
  type?: ReportType
  death?: KindOfDeath
  author?: string
}

const needed = ['pseudonym', 'died', 'partnership', 'author'] as const

type Faults = Record<(typeof needed)[number], (value: string | undefined) => string | undefined>

/** What is wrong with an answer, whether it was typed or stands on the command line. */
const faultsOn = (today: string): Faults => ({
  pseudonym: (value = '') =>
    namesIn(value).length > 0 ? undefined : 'Please write a pseudonym, such as Rowan.',
  died: (value) => faultOfMonth(value, today),
  partnership: required('the name of the partnership'),
  author: required('your name, as it is to be printed'),
})

/**
 * What a new report has to know, from the command line and, on a terminal, from the user. Undefined
 * where the user would rather not. Throws a UsageError where something is wrong or missing.
 */
export async function askForFacts(
  flags: FactFlags,
  onTerminal: boolean,
  today: string,
): Promise<StarterFacts | undefined> {
  const faultOf = faultsOn(today)
  for (const name of needed) refuse(name, flags[name], faultOf)
  const missing = needed.filter((name) => flags[name] === undefined)
  if (missing.length > 0 && !onTerminal) {
    throw new UsageError(`Missing ${missing.map((name) => `--${name}`).join(', ')}`, {
      hint: 'Without a terminal nothing can be asked: say it on the command line (dhr new --help)',
    })
  }
  const answers = missing.length > 0 ? await ask(flags, faultOf) : flags
  if (!answers) return undefined
  const {
    pseudonym = '',
    died = '',
    partnership = '',
    author = '',
    type = 'dhr',
    death = 'homicide',
  } = answers
  return {
    subject: namesIn(pseudonym),
    died: monthIn(died) ?? died,
    partnership: partnership.trim(),
    author: author.trim(),
    type,
    death,
  }
}

/** Asks for what no flag said. Undefined after Ctrl-C. */
async function ask(flags: FactFlags, faultOf: Faults): Promise<FactFlags | undefined> {
  intro('A new report')
  const skip = <T>(
    value: T | undefined,
    question: () => Promise<T | symbol>,
  ): Promise<T | symbol> => (value === undefined ? question() : Promise.resolve(value))
  const answers = await group(
    {
      pseudonym: () =>
        skip(flags.pseudonym, () =>
          text({
            message:
              'By what name does the report call the person who died? (a pseudonym; several with commas)',
            placeholder: 'for example Rowan',
            validate: faultOf.pseudonym,
          }),
        ),
      died: () =>
        skip(flags.died, () =>
          text({
            message: 'In which month did they die? (never the day)',
            placeholder: 'for example March 2023',
            validate: faultOf.died,
          }),
        ),
      type: () =>
        skip(flags.type, () =>
          select({
            message: 'What is it called?',
            options: [
              { value: 'dhr' as const, label: 'Domestic homicide review' },
              { value: 'dardr' as const, label: 'Domestic abuse related death review' },
            ],
          }),
        ),
      death: () =>
        skip(flags.death, () =>
          select({
            message: 'How did they die?',
            options: [
              { value: 'homicide' as const, label: 'Homicide' },
              { value: 'suicide' as const, label: 'Suicide' },
              { value: 'unexpected' as const, label: 'Unexpected death' },
            ],
          }),
        ),
      partnership: () =>
        skip(flags.partnership, () =>
          text({
            message: 'Which partnership commissioned the review?',
            placeholder: 'for example Wexcombe Community Safety Partnership',
            validate: faultOf.partnership,
          }),
        ),
      author: () =>
        skip(flags.author, () =>
          text({
            message: 'Who writes the report?',
            placeholder: 'for example Jane Example',
            validate: faultOf.author,
          }),
        ),
    },
    {
      // Without this the questions that are left would still be asked.
      onCancel: () => {
        throw left
      },
    },
  ).catch((cause: unknown) => {
    if (cause !== left) throw cause
  })
  if (answers) return answers as FactFlags
  cancel('Nothing was written.')
  return undefined
}

/** What ends the questions: Ctrl-C or Escape. */
const left = new Error('cancelled')

const namesIn = (pseudonyms: string): string[] =>
  pseudonyms
    .trim()
    .split(/\s*,\s*|\s+and\s+/)
    .filter((name) => name !== '')

function required(what: string): (value: string | undefined) => string | undefined {
  return (value) => (value?.trim() ? undefined : `Please write ${what}.`)
}

/** The month of “2023-03”, “2023-3” or “March 2023”, and of nothing longer. */
function monthIn(typed: string): string | undefined {
  const text = typed.trim().replace(/-(?=\d$)/, '-0')
  return /^\d{4}-\d{2}$|^\p{L}{3,}\.?\s+\d{4}$/u.test(text) ? monthOf(text) : undefined
}

function faultOfMonth(value = '', today: string): string | undefined {
  const text = value.trim()
  if (
    /^\d{4}-\d{1,2}-\d{1,2}$/.test(text) ||
    /^\d{1,2}(?:st|nd|rd|th)?[\s/.-]+(?:\d{1,2}\b|\p{L})/u.test(text)
  ) {
    return 'The month and the year, please: the day would identify the person.'
  }
  const month = monthIn(text)
  if (month === undefined) return 'The month and the year, please, such as 2023-03 or March 2023.'
  if (month > today.slice(0, 7)) return 'That month is still to come: please look at the year.'
  return month < '1950-01'
    ? 'That is too long ago for a review: please look at the year.'
    : undefined
}

const examples: Record<(typeof needed)[number], string> = {
  pseudonym: 'Rowan',
  died: '2023-03',
  partnership: '"Wexcombe Community Safety Partnership"',
  author: '"Jane Example"',
}

function refuse(name: (typeof needed)[number], value: string | undefined, faultOf: Faults): void {
  const fault = value === undefined ? undefined : faultOf[name](value)
  if (fault !== undefined)
    throw new UsageError(fault, { hint: `dhr new reports/rowan --${name} ${examples[name]}` })
}
