import { describe, expect, it } from 'vitest'
import type { TextPlace } from '../../../src/model/privacy.ts'
import { nothingExplained } from '../../../src/privacy/explained.ts'
import { findNames } from '../../../src/privacy/names/find-names.ts'

const explained = { ...nothingExplained, pseudonyms: ['Rowan', 'Ash'] }

function found(text: string, place: TextPlace = 'prose', others: string[] = []): string[] {
  const runs = [{ text, place }, ...others.map((note) => ({ text: note, place: 'note' as const }))]
  return findNames(runs, explained)
    .filter(({ run, severity }) => run === 0 && severity !== 'advice')
    .map(({ start, end }) => text.slice(start, end))
}

describe('a name with a year is somebody’s', () => {
  it.each([
    ['Her children, Leanne (2012) and Kai (2010), were asleep.', 'Leanne Kai'],
    ['Kai (2010) lives with his aunt.', 'Kai'],
    ['Her daughter Isla (2012) was asleep.', 'Isla'],
    ['PC Tallantyre (2014) made a statement.', 'Tallantyre'],
    ['Mrs Doyle (2012) and Ms Begum (2014) had each obtained an order.', 'Doyle Begum'],
    ['Convictions: assault on Leanne (2012), assault on Tara (2014).', 'Leanne Tara'],
    [
      'Four women had been warned: Shanelle, 2006; Tara, 2010; Leanne, 2012.',
      'Shanelle Tara Leanne',
    ],
    ['Shanelle (2006) left him, and so did Tara (2010).', 'Shanelle Tara'],
    ['Kai (2010) was seen by the health visitor. Kai cried.', 'Kai Kai'],
    ['The twins (Folasade, 2012; Oluwaseun, 2012) slept upstairs.', 'Folasade Oluwaseun'],
    ['Her youngest (Leanne, 2012) was asleep.', 'Leanne'],
    ['The children (Leanne, 2012; Kai, 2010) were asleep.', 'Leanne Kai'],
    ['She had two sons (Xanthwe, 2009; Orluk, 2011).', 'Xanthwe Orluk'],
    ['Rowan had a baby with him (Tara, 2014).', 'Tara'],
    ['Xanthwe (2012) was seen by the health visitor.', 'Xanthwe'],
    ['Małgorzata (2011) and Ștefania (2013) went to nursery.', 'Małgorzata Ștefania'],
    ['Kwame Boateng (2015) obtained an order.', 'Kwame Boateng'],
    ['DC 4512 Marsh (2014) took the call.', 'Marsh'],
    ['Dr Achterberg (2016) wrote to the GP.', 'Achterberg'],
    ['Social services closed the case of Leanne (2012).', 'Leanne'],
    [
      'His former partners were Shanelle (2006), Tara (2010) and Leanne (2012).',
      'Shanelle Tara Leanne',
    ],
    ['He was convicted of assaulting Priyanka (2013).', 'Priyanka'],
    [
      'The order protected Abdirahman (2010), Yuting (2012) and Caoimhe (2015).',
      'Abdirahman Yuting Caoimhe',
    ],
    ['The research was paused when Kai (2010) was taken to hospital.', 'Kai'],
    ['Kai (2010) describes being hit with a belt.', 'Kai'],
    ['Leanne (2012) argues with her brother.', 'Leanne'],
    ['Tara (2010) reported that he had hit her.', 'Tara'],
    ['The social worker went to see Kai (2010) at school.', 'Kai'],
    ['According to Leanne (2012), he shouted.', 'Leanne'],
    ['Leanne and colleagues at the nursery heard it.', 'Leanne'],
    ['Her son, Kai D., accessed 3 services in 2012 (2012).', 'Kai'],
    ['Removed to foster care: Leanne (2012), Kai (2010).', 'Leanne Kai'],
    ['Leanne and Kai, in foster care since then (a home, 2014), wrote to her.', 'Leanne Kai'],
    ['The report of the school (Leanne and Kai) was read.', 'Leanne Kai'],
  ])('%s', (text, names) => {
    expect(found(text).join(' ')).toBe(names)
  })

  it.each([
    ['Kai (2010) lives with his aunt.', 'Kai'],
    ['Leanne (2012) and Kai (2010) were asleep; see p. 4.', 'Leanne Kai'],
    ['Statement of PC Tallantyre, M. (2014), p. 3.', 'Tallantyre'],
    ['Her daughter Isla (2012) was asleep.', 'Isla'],
  ])('in a footnote, too: %s', (text, names) => {
    expect(found(text, 'note').join(' ')).toContain(names.split(' ')[0])
  })

  it('whoever cries is nobody who is cited', () => {
    const note = 'Doyle, M. (2008) A study of sleep. Example University Press.'
    expect(found('Doyle (2008) describes sleep. Doyle was asleep.', 'prose', [note])).toEqual([
      'Doyle',
    ])
  })
})

describe('a name with a year is an author’s', () => {
  it.each([
    'Stark (2007) describes coercive control as a crime against liberty.',
    'Separation is a time of danger (Monckton Smith, 2021).',
    'Johnson (2008) distinguishes four kinds of violence.',
    'Separation is a time of danger (Dobash and Dobash, 2015; Monckton Smith, 2020).',
    'The first national study of reviews (Chantler and others, 2020) found the same.',
    'As Walby and Allen (2004) say, it is so.',
    'Campbell et al. agree. Campbell et al (2003) found eleven risks.',
    'Stark’s (2007) theory of entrapment was discussed.',
    'Johnson (2008) found that this is rare.',
    'Research by Johnson (2008) was read.',
    'Monckton Smith’s (2021) eight-stage timeline was used.',
    'The panel read the work of Kelly (1988).',
    'The term was coined by Evan Zorvan (2007).',
    'Harm to the child is seldom seen (see Katz, 2016).',
    'Coercive control harms children (Katz, 2016).',
    'It harms the victim (Zorvan, 2016: 14).',
    'That is rare (Johnson, 2008: 14).',
    'According to Zorvan (2019), it is rare.',
    'Zorvan (2019) notes that it is rare. Zorvan and Orluk (2020) state otherwise.',
    'This framework follows Zorvan (2019).',
    'For a definition, see Zorvan (2019).',
    'The literature (Kelly, 1988; Johnson, 2008) is clear.',
    'Zorvan and colleagues (2019) interviewed 90 women.',
    'Zorvan, Orluk and Hester (2019) argue that it is rare.',
    'Kelly (1988) argues that violence is a continuum.',
    'It is cited in Johnson (2008).',
    'As Holt (2017) and Orluk (2019) remind us, it is rare.',
    'Van Reisen and Orluk (2017) document it.',
    'Donovan and Hester, in Violence and Love (Example Press, 2014), describe two rules.',
    'The Harm Panel Report of 2020 (Hunter, Zorvan and Orluk) led to reform.',
    'Zorvan, Orluk and others have drawn attention to it.',
  ])('%s', (text) => {
    expect(found(text)).toEqual([])
  })

  it.each([
    'Stark, E. (2007) Coercive Control: How Men Entrap Women in Personal Life. Oxford University Press.',
    'Kelly, L. (1988) Surviving Sexual Violence. Cambridge: Polity.',
    'Walby, S. and Allen, J. (2004) Domestic violence. Home Office Research Study 276.',
    'Stark (2007), p. 14.',
    'See Stark (2007).',
    'Home Office (2016) Multi-Agency Statutory Guidance, https://example.org/guidance',
    'Fenwyck-Marsh J, Siddiqi H, Haile S, Sandham A. Building a temporal sequence for stopping them. Wexcombe, 2022.',
    'Siddiqi H, Haile S. Building a temporal sequence for stopping them. University of Wexcombe, 2022.',
    'Devries KM, Mak JY, Bacchus LJ. Intimate partner violence. 2013;10(5):e1001439.',
  ])('in a footnote: %s', (text) => {
    expect(found(text, 'note')).toEqual([])
  })

  it.each([
    'Stark, E. (2007) Coercive Control. Oxford: Oxford University Press.',
    'Kelly, L. (1988) Surviving Sexual Violence. Cambridge: Polity.',
  ])('in a list of works: %s', (text) => {
    expect(found(text)).toEqual([])
  })

  it.each([
    'Violence is a continuum (Kelly, 1988).',
    'Kelly (1988) counted the cases. Kelly’s continuum was used.',
  ])('because the report lists the work: %s', (text) => {
    expect(found(text)).not.toEqual([])
    expect(
      found(text, 'prose', ['Kelly, L. (1988) Surviving Sexual Violence. Cambridge: Polity.']),
    ).toEqual([])
  })
})
