/** Ranks and titles, each with its short forms: a member of the panel is called by either. */
const forms: ReadonlyArray<readonly string[]> = [
  ['Police Constable', 'PC'],
  ['Detective Constable', 'DC'],
  ['Sergeant', 'Police Sergeant', 'Sgt'],
  ['Detective Sergeant', 'DS'],
  ['Inspector', 'Insp'],
  ['Detective Inspector', 'DI', 'Det Insp'],
  ['Chief Inspector', 'Ch Insp'],
  ['Detective Chief Inspector', 'DCI'],
  ['Superintendent', 'Supt'],
  ['Detective Superintendent', 'DSU', 'D Supt', 'Det Supt'],
  ['Chief Superintendent', 'Ch Supt'],
  ['Detective Chief Superintendent', 'DCS'],
  ['Doctor', 'Dr'],
  ['Professor', 'Prof'],
  ['Councillor', 'Cllr'],
]

/** How a name or a title begins that has one of these forms: “Det. Insp …”. */
const beginnings = forms.map((ways) => ({
  ways,
  begins: new RegExp(`^\\s*(?:${ways.join('|')})\\.?(?!\\p{L})`, 'iu'),
}))

/**
 * What a member of the panel is called after their name in full: “Detective Inspector Example”, “DI Example”. Only by
 * the ranks or titles that are declared, before the name or after it, for another may be another’s who bears that
 * surname.
 */
export function titledNames(name: string, titles: readonly string[] = []): string[] {
  const surname = name.slice(name.trimEnd().lastIndexOf(' ') + 1).trim()
  const own = beginnings.filter(({ begins }) => [name, ...titles].some((one) => begins.test(one)))
  return own.flatMap(({ ways }) => ways.map((form) => `${form} ${surname}`))
}

const courtesies = ['Mr', 'Mrs', 'Ms', 'Miss', 'Mx', 'Dr', 'Doctor', 'Professor', 'Prof']

/**
 * “Ms Example”, as the panel’s own section calls its members after the table: the surname is all that stands after the
 * first name, or the last word where a first name is of two.
 */
export function courtesyNames(name: string): string[] {
  const [, ...behind] = name.trim().split(/\s+/)
  const surnames = new Set([behind.join(' '), behind.at(-1) ?? ''])
  return [...surnames].flatMap((surname) =>
    surname === '' ? [] : courtesies.map((title) => `${title} ${surname}`),
  )
}
