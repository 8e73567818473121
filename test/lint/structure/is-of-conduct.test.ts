import { expect, test } from 'vitest'
import { isOfConduct } from '../../../src/lint/structure/is-of-conduct.ts'

test.each([
  'Ensuring that the panel membership included professionals and organisations with specific knowledge',
  'The review gave regular attention to how family, friends and support networks could be identified and encouraged to contribute to the review; this had to take account of their views',
  'how family and friends may be involved in the review process',
  'whether the perpetrator should be invited to take part in the DHR',
  'Who should chair the review panel and write the report?',
  'How should matters concerning family and friends, the public and media be managed before, during and after the review?',
  'The family are kept informed throughout the review.',
  'Over what time period should events be reviewed?',
  'The scoping period is from January 2015 to April 2020.',
  'the timescale of the review',
  'to ensure that the review is conducted with openness',
  'the review will be completed within six months',
  'a strategy for media interest and enquiries',
  "How will the review take account of a coroner's inquiry and any criminal proceedings, disclosure among them?",
  'co-ordination with the safeguarding adults review into the same death',
  'Does the panel need independent legal advice about any aspect of the review?',
  'Which organisations should be asked to write individual management reviews?',
  'Produce an overview report and an action plan.',
])('about the review itself: %s', (term) => {
  expect(isOfConduct(term)).toBe(true)
})

test.each([
  'knowledge of earlier abuse, and how it was shared',
  'whether family and friends were aware of abuse, and to whom they could turn',
  'how services engaged with the family',
  'the use of social media to threaten and to follow',
  'The review should consider how agencies responded to separation and stalking.',
  'Ensure that the review examines the response of the GP practice.',
  'the panel will consider whether the risk assessment was completed',
  'communication between agencies in the period under review',
  'the period of time between the assault and the arrest',
  'whether agencies co-ordinated their work through MARAC',
  'whether a referral to adult social care led to a review of the care plan',
  'whether the police took account of earlier investigations of the perpetrator',
  'the process of referral, and whether it was followed',
  "Did children's services conduct a review after the strategy meeting?",
  'involvement of the perpetrator with probation',
])('a question to the analysis: %s', (term) => {
  expect(isOfConduct(term)).toBe(false)
})
