import { findsNothing } from '../../src/app/names/register-alone.ts'
import type { Privacy } from '../../src/model/privacy.ts'

/** Layers that find nothing, for tests that are about something else. */
export const noPrivacy: Privacy = {
  register: 'checked',
  faults: [],
  otherTexts: [],
  folder: 'report',
  matchRegister: () => [],
  ...findsNothing,
  checkPseudonyms: () => [],
  describeIdentifier: (kind) => kind,
}
