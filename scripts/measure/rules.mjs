// Which rules speak of names, and which of numbers, addresses and dates.
const registerRules = ['real-name', 'possible-real-name', 'registered-place']
const nameRules = [
  ...registerRules,
  'unregistered-name',
  'possible-name',
  'professional-named',
  'pseudonym-misspelt',
  'service-named',
]
const identifierRules = ['identifier', 'possible-identifier', 'birth-or-death', 'day-date']

const among = (names) => {
  const ids = new Set(names.map((name) => `anonymity/${name}`))
  return ({ ruleId, severity }) =>
    ids.has(ruleId) && (severity === 'error' || severity === 'warning')
}

export const fromRegister = among(registerRules)
/** What counts as a false alarm where no name stands. */
export const alarmsName = among(nameRules)
/** What counts as a mention that was found: the chair is led to its place, whatever it is taken for. */
export const tellsName = among([...nameRules, 'hidden-character'])
export const tellsIdentifier = among(identifierRules)
