import type { Secret } from '../../model/privacy.ts'

const forms: Record<string, string> = {
  full: 'in full',
  part: 'a part of it',
  reversed: 'surname first',
  'run-together': 'run together',
  possessive: 'in the possessive',
  plural: 'in the plural',
  initials: 'as initials',
  nickname: 'as a nickname',
  address: 'within an address or a user name',
  spaced: 'with its letters apart',
  disguised: 'in disguise',
  misspelt: 'misspelt',
  'sounds-like': 'as it sounds',
}

/** How a registered name is written: “misspelt”. */
export const formOf = ({ kind }: Secret): string => forms[kind] ?? kind

const places = {
  comment: ' in a comment',
  'file-name': ' in the name of a file or folder',
  source: ' in what is not printed',
} as const

/** Where it stands, if not in the printed words. */
export function inPlace({ where }: Secret): string {
  if (where === undefined) return ''
  return typeof where === 'string' ? places[where] : ` (${where.place})`
}

/** Whether the register's dates and numbers, and not its names, were found. */
export const isRecord = ({ kind }: Secret): boolean =>
  kind === 'birth' || kind === 'death' || kind === 'identifier'

export const isBirthOrDeath = ({ kind, layer }: Secret): boolean =>
  (layer === 'register' || layer === 'date') && (kind === 'birth' || kind === 'death')

export const isIdentifier = ({ kind, layer }: Secret): boolean =>
  layer === 'identifier' || (layer === 'register' && kind === 'identifier')

const reasons: Record<string, string> = {
  title: 'it follows a title',
  kinship: 'it follows a word such as “sister” or “called”',
  acts: 'it speaks or acts',
  'full-name': 'a first name and a surname',
  'known-elsewhere': 'a name elsewhere in the report',
  'panel-name-alone':
    'part of the name of a panel member or author, whom only the full name tells apart',
  listed: 'a known first name or surname',
  unexplained: 'a capital that nothing explains',
  shape: 'its form',
}

/** Why something is taken for a name. */
export const whyName = ({ evidence = '' }: Secret): string => reasons[evidence] ?? evidence

const instead: Record<string, string> = {
  practice: '“the GP practice”',
  school: '“the primary school”',
  ward: '“a hospital ward”',
  refuge: '“a refuge”',
  'care-home': '“a care home”',
  street: '“their home”, “a nearby street”',
  workplace: '“their employer”',
}

/** What to write instead of the name of a service or street. */
export const insteadOf = ({ kind }: Secret): string => instead[kind] ?? '“a local service”'

/** What to write instead of a name, which may be a pseudonym with a letter wrong. */
export const insteadOfName = (meant: string | undefined): string =>
  meant === undefined
    ? 'a pseudonym or a role'
    : `“${meant}” if that person is meant, or else a pseudonym or a role`
