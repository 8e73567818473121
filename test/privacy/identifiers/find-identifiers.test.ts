import { describe, expect, it } from 'vitest'
import { findIdentifiers } from '../../../src/privacy/identifiers/find-identifiers.ts'

const found = (text: string) =>
  findIdentifiers(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)

describe('findIdentifiers finds', () => {
  it.each([
    ['NHS 943 476 5919, then', ['nhs-number: 943 476 5919']],
    ['9434765919', ['nhs-number: 9434765919']],
    ['NI AB 12 34 56 C and ab123456c', ['ni-number: AB 12 34 56 C', 'ni-number: ab123456c']],
    ['at ST4 1AB or SW1A1AA', ['postcode: ST4 1AB', 'postcode: SW1A1AA']],
    ['?at=%53%54%34%201AB', ['postcode: %53%54%34%201AB']],
    ['pupil B801200005001', ['pupil-number: B801200005001']],
    [
      'on 07700 900123, +44 7700 900 123 or (01632) 960 001',
      ['telephone: 07700 900123', 'telephone: +44 7700 900 123', 'telephone: (01632) 960 001'],
    ],
    ['rang 020 7946 0991', ['telephone: 020 7946 0991']],
    ['to r.o-w@example.co.uk.', ['e-mail: r.o-w@example.co.uk']],
    ['to rowan (at) example.com', ['e-mail: rowan (at) example.com']],
    ['as @ro_wan.88 there', ['handle: @ro_wan.88']],
    ['On WeChat she was mei_1989.', ['handle: mei_1989']],
    ['He was @con_drab and conman96.', ['handle: @con_drab', 'handle: conman96']],
    ['Her Instagram account (rowan.x_9) was closed.', ['handle: rowan.x_9']],
    [
      'see facebook.com/rowan.x.9 and https://www.instagram.com/rowanx/',
      ['social-media: facebook.com/rowan.x.9', 'social-media: https://www.instagram.com/rowanx/'],
    ],
    ['a car, BD51 SMR; his van reg A123 ABC', ['vehicle: BD51 SMR', 'vehicle: A123 ABC']],
    ['at 52.1234N 2.9876W', ['coordinates: 52.1234N 2.9876W']],
    ['CRO number was 12345/98A', ['crime-reference: 12345/98A']],
    ['at 52.1234° N, 2.9876° W', ['coordinates: 52.1234° N, 2.9876° W']],
    ['paid to 30-92-17 24681357 weekly', ['bank-account: 30-92-17', 'bank-account: 24681357']],
    ['sort code 11-22-33, 12345678', ['bank-account: 11-22-33', 'bank-account: 12345678']],
    ['URN 12AB1234520', ['crime-reference: 12AB1234520']],
    [
      'crime number 20/12345/21; log no. 0412; incident ref: 99-441',
      ['crime-reference: 20/12345/21', 'crime-reference: 0412', 'crime-reference: 99-441'],
    ],
    ['The custody record 12/AB/3456 shows it.', ['crime-reference: 12/AB/3456']],
    ['The URN was 12AB3456/20.', ['crime-reference: 12AB3456/20']],
    ['Niche 50180123456 has it', ['crime-reference: 50180123456']],
    ['Case 2019/12345 was opened', ['case-reference: 2019/12345']],
    ['Log 123 of the day; CAD 45 of 3 May', ['crime-reference: 123', 'crime-reference: 45']],
    ['PNC 05/123456R; 05/123456R', ['crime-reference: 05/123456R', 'police-reference: 05/123456R']],
    ['05/9876/123456R', ['police-reference: 05/9876/123456R']],
    ['T20217001 at court', ['court-reference: T20217001']],
    ['prisoner A1234BC', ['prison-number: A1234BC']],
    ['PC 4512 came', ['collar-number: 4512']],
    ['Collar number 1234.', ['collar-number: 1234']],
    [
      'Hosp no 123456, Pt no. 445566, MRN 1234567, Council tax ref 12345678, our ref: DA/1234',
      ['123456', '445566', '1234567', '12345678', 'DA/1234'].map((one) => `case-reference: ${one}`),
    ],
    ['rent a/c 4455667; sort 12-34-56', ['bank-account: 4455667', 'bank-account: 12-34-56']],
    ['log 456 of 12/3/19', ['crime-reference: 456 of 12/3/19']],
    ['IMEI 490154203237518', ['device: 490154203237518']],
    ['card 4111 1111 1111 1111', ['card: 4111 1111 1111 1111']],
    ['sort code 20-00-00, account 55779911', ['bank-account: 20-00-00', 'bank-account: 55779911']],
    ['GB29 NWBK 6016 1331 9268 19', ['bank-account: GB29 NWBK 6016 1331 9268 19']],
    ['52.95473, -1.15888', ['coordinates: 52.95473, -1.15888']],
    ['///filled.count.soap', ['what3words: ///filled.count.soap']],
    ['IP 192.168.10.44', ['ip-address: 192.168.10.44']],
    ['client ID 448812', ['case-reference: 448812']],
    ['passport number 533401372', ['passport: 533401372']],
    ['Her passport, XY 0912345, was in the drawer.', ['passport: XY 0912345']],
    ['His service number was 25187734.', ['case-reference: 25187734']],
    ['The herd number, UK 742 118, was on the gate.', ['case-reference: UK 742 118']],
    ['The hospital number, RK9 4471203, is hers.', ['case-reference: RK9 4471203']],
    ['The MARAC number was ST-18-0617.', ['case-reference: ST-18-0617']],
    ['RMP/14021/18 was the reference.', ['case-reference: RMP/14021/18']],
    ["The coroner's file is NWEC/23/0611.", ['crime-reference: NWEC/23/0611']],
    ['a bank card with a slip in it, 4929 1234 5678 9012', ['card: 4929 1234 5678 9012']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })
})

describe('findIdentifiers is silent on', () => {
  it.each([
    'works in brackets: [@walby2004; @ons_2020a, chapter 4]',
    'the Family Law Act 1996/57 and Order 2019/1234',
    'police records of 2019/20, and police record 2019/20',
    'Case 12 of the serious case review; case 2019/2020',
    'Report 2019/12; custody record 4/5/2019; police report DA1',
    'incident 3 of the day, log 12 of the calls',
    'NHS 943 476 5918; 1234567890',
    'QQ 12 34 56 A; NT 12 34 56 A',
    'B801200005002 and Q207000016049',
    'the 24-hour helpline 0808 2000 247, Samaritans 116 123, 999 and 101',
    'doi: 10.1177/1077801219863876, PMID: 31378158, ISBN 978-0-306-40615-7',
    'Journal 41(5), pp.837-853; 26(11):1267-1285; Issue 4 March 2015',
    'section 47, s.136, para 29, paragraphs 23-25, version 2.4.1, s 8(2)(b), 1.1 and 1-1',
    'in 2018/19, 36,163 participants, 49 per cent, £1,250.50, 09.00, 1 October 2021',
    'https://www.gov.uk/government/publications/x-2016 and www.nhs.uk/conditions/1234567',
    'registered charity number 1234567; Company No. 01234567',
    'the A500, M25 and B5026; C19; G4S; BBC1; Level 3; Covid-19; 24/7; HMP; P45',
    'a report ref 2019, incident in 2019, case 4',
    'room №12 3ab, ℅12 3ab, Nº12 3ab, step A⑩ 1AB, aºb',
    'order 24681357 of stock; parts 30-92-17 and 24681357',
    'the crime rate; custody at 3 pm; event on 12 March',
    'the form risk_form2.docx was logged in, and posted with room101; log_entry 2; covid19 comments',
    'fields such as date_of_birth and step_2 of the tool',
    'The guidance has the reference number HO-20211234; the crime number in 2019 was low.',
    'the stock number 48577734 and the version number 10.12345',
    'DHR/2021/00412 is this review, and PSI/2012/00018 an instruction',
  ])('%s', (text) => {
    expect(found(text)).toEqual([])
  })

  it('tells a bare number less loudly than one in threes', () => {
    expect(findIdentifiers('9434765919')[0]?.severity).toBe('warning')
    expect(findIdentifiers('943-476-5919')[0]?.severity).toBe('error')
  })

  it.each(['{braces} and @signs', 'working @home', '@start of a paragraph'])(
    'takes a plain word behind @ for a way of writing: %s',
    (text) => {
      expect(findIdentifiers(text).map(({ severity }) => severity)).toEqual(['advice'])
    },
  )

  it.each([
    'tagged as @home that night',
    'his Instagram, @start, was closed',
    'the user name @signs',
    '@home_alone came',
    '@home22 came',
    '[@home22] came',
    '@walby2004 came',
    '@Home came',
    'she wrote to @rose',
    'he saw @jellyrolling there',
  ])('takes it for an account: %s', (text) => {
    expect(findIdentifiers(text).map(({ severity }) => severity)).toEqual(['error'])
  })
})
