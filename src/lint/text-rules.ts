import type { Rule } from '../model/rule.ts'
import { birthOrDeath } from './rules/anonymity/birth-or-death.ts'
import { childSex } from './rules/anonymity/child-sex.ts'
import { dayDate } from './rules/anonymity/day-date.ts'
import { hiddenCharacter } from './rules/anonymity/hidden-character.ts'
import { identifier } from './rules/anonymity/identifier.ts'
import { jigsaw } from './rules/anonymity/jigsaw.ts'
import { possibleHandle } from './rules/anonymity/possible-handle.ts'
import { possibleIdentifier } from './rules/anonymity/possible-identifier.ts'
import { possibleName } from './rules/anonymity/possible-name.ts'
import { possibleRealName } from './rules/anonymity/possible-real-name.ts'
import { professionalNamed } from './rules/anonymity/professional-named.ts'
import { realName } from './rules/anonymity/real-name.ts'
import { registeredPlace } from './rules/anonymity/registered-place.ts'
import { serviceNamed } from './rules/anonymity/service-named.ts'
import { unregisteredName } from './rules/anonymity/unregistered-name.ts'

/** The rules that look for what tells who somebody is, in any text. */
export const textRules: readonly Rule[] = [
  realName,
  possibleRealName,
  registeredPlace,
  birthOrDeath,
  unregisteredName,
  possibleName,
  professionalNamed,
  serviceNamed,
  identifier,
  possibleIdentifier,
  possibleHandle,
  dayDate,
  childSex,
  jigsaw,
  hiddenCharacter,
]
