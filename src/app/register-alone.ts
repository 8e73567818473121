import type { Privacy, RegisterHit } from '../model/privacy.ts'

/** Looks for people of the register, and for nothing else. */
export function registerAlone(privacy: Privacy): Privacy {
  return {
    ...privacy,
    findNames: () => [],
    findIdentifiers: () => [],
    findDates: () => [],
    findChildSex: () => [],
    findJigsaw: () => undefined,
    findHiddenCharacters: () => [],
  }
}

/** The same privacy, which remembers whom of the register it has surely found, in the words of the report. */
export function rememberWhom(privacy: Privacy): { privacy: Privacy; whom: ReadonlySet<string> } {
  const whom = new Set<string>()
  const matchRegister = (text: string): RegisterHit[] => {
    const hits = privacy.matchRegister(text)
    for (const { entry, severity } of hits) if (severity === 'error') whom.add(entry.shownAs)
    return hits
  }
  return { privacy: { ...privacy, matchRegister }, whom }
}

/** In the data of a format: names as they are written, since what resembles one there is chance. */
export function registerInData(privacy: Privacy, known: ReadonlySet<string>): Privacy {
  return {
    ...registerAlone(privacy),
    matchRegister: (text) =>
      privacy
        .matchRegister(text)
        .filter(
          ({ entry, severity, form, start, end }) =>
            severity === 'error' &&
            end - start >= 4 &&
            !/^(?:misspelt|sounds-like|initials|disguised|spaced)$/.test(form) &&
            !known.has(entry.shownAs),
        ),
  }
}
