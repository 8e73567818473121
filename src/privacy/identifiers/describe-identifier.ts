import type { IdentifierKind } from './identifier-shape.ts'

const described: Record<IdentifierKind, string> = {
  'nhs-number': 'an NHS number',
  'ni-number': 'a National Insurance number',
  postcode: 'a postcode',
  'pupil-number': 'a pupil number',
  telephone: 'a telephone number',
  'e-mail': 'an e-mail address',
  handle: 'a social media account',
  vehicle: 'a vehicle registration',
  'police-reference': 'a police reference',
  'crime-reference': 'a police reference',
  'court-reference': 'a court reference',
  'prison-number': 'a prison number',
  'collar-number': 'a collar number',
  'case-reference': 'a case reference',
  card: 'a card number',
  'bank-account': 'a bank account',
  passport: 'a passport number',
  'driving-licence': 'a driving licence number',
  'social-media': 'a social media page',
  coordinates: 'a location',
  address: 'an address',
  'ip-address': 'an IP address',
  device: 'a device number',
  what3words: 'a location',
}

/** What to write instead of an identifier: “a mobile number”. */
export function describeIdentifier(kind: IdentifierKind, matched: string): string {
  if (kind === 'telephone' && /^\D*(?:0|\+?44\D*0?\D*|0044\D*)7/.test(matched))
    return 'a mobile number'
  return described[kind]
}
