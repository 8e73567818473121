import type { Privacy } from '../../src/model/privacy.ts'

/** Layers that find nothing, for tests that are about something else. */
export const noPrivacy: Privacy = {
  register: 'checked',
  faults: [],
  otherTexts: [],
  folder: 'report',
  matchRegister: () => [],
  findNames: () => [],
  findIdentifiers: () => [],
  findDates: () => [],
  findChildSex: () => [],
  findJigsaw: () => undefined,
  findHiddenCharacters: () => [],
  checkPseudonyms: () => [],
  describeIdentifier: (kind) => kind,
}
