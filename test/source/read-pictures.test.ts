import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readPictures } from '../../src/source/read-pictures.ts'
import { findingsOf } from '../support/findings-of.ts'
import { memoryHost } from '../support/memory-host.ts'

const photo = readFileSync('test/fixtures/pictures/photo.jpg')
const inText = `data:image/jpeg;base64,${photo.toString('base64')}`

test('pictures come from the report’s folder alone', async () => {
  const png = readFileSync('test/fixtures/pictures/palette.png')
  const host = memoryHost({
    'r/images/map.png': png,
    'r/images/two words é.png': png,
    'r/images/from%20the%20web.png': png,
    'r/words.png': 'these are words',
    'secret.png': png,
  })
  const urls = {
    'images/map.png': 'image/png',
    './images/../images/map.png': 'image/png',
    'images/two%20words%20%C3%A9.png': 'image/png',
    // As a Mac writes it: the letter, and its accent behind it.
    'images/two words e\u0301.png': 'image/png',
    'images/from%2520the%2520web.png': 'image/png',
    'images/from%20the%20web.png': /did you mean “images\/from%2520the%2520web\.png”\?/,
    'images/none.png': /there is no such file/,
    'words.png': /no picture of a known kind/,
    '../secret.png': /outside the report/,
    'images/../../secret.png': /outside the report/,
    '%2e%2e/secret.png': /outside the report/,
    '/secret.png': /outside the report/,
    '..\\secret.png': /outside the report/,
    'https://example.org/map.png': /not fetched/,
    '//example.org/map.png': /not fetched/,
    'data:image/png;base64,AAAA': /no picture of a known kind/,
    'data:text/html;base64,AAAA': /not fetched/,
    'file:///secret.png': /not fetched/,
  }
  const uses = Object.keys(urls).map((url) => ({ file: '01-a.md', url }))
  const pictures = await readPictures(host, 'r', uses, { reencode: false })
  for (const [url, expected] of Object.entries(urls)) {
    const picture = pictures.get(url)
    if (typeof expected === 'string') expect(picture, url).toMatchObject({ type: expected })
    else expect(picture, url).toMatchObject({ fault: expect.stringMatching(expected) })
  }
})

test('a picture whose bytes are written into the text is what its file would be, with all that it betrays', async () => {
  const uses = [inText, 'photo.jpg'].map((url) => ({ file: '01-a.md', url }))
  const host = memoryHost({ 'r/photo.jpg': photo })
  for (const reencode of [false, true]) {
    const [one, other] = (await readPictures(host, 'r', uses, { reencode })).values()
    expect(one).toEqual(other)
    expect(one).toMatchObject({
      type: 'image/jpeg',
      secrets: expect.arrayContaining(['where it was taken']),
    })
  }
})

test('a drawing in the text is not printed, for its words are checked in its file', async () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><text>Aled</text></svg>'
  const url = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`
  const pictures = await readPictures(memoryHost({}), 'r', [{ file: '01-a.md', url }], {
    reencode: false,
  })
  expect(pictures.get(url)).toMatchObject({ fault: expect.stringContaining('images/map.svg') })
})

test('no rule takes the letters of a picture for words, nor repeats them', async () => {
  // What spells a postcode, a name and a telephone number between its other letters.
  const letters = 'iVBORw0KGgo+SW1A+1AA/Aled+Hughes/07700900123/'.repeat(40)
  const definition = `[map]: <data:image/png;base64,${letters}>`
  const findings = await findingsOf({ '01-a.md': `# Introduction\n\n![][map]\n\n${definition}\n` })
  const ofPicture = findings.filter(({ line }) => line === 3 || line === 5)
  expect(ofPicture.map(({ ruleId }) => ruleId).sort()).toEqual([
    'picture/alternative-text',
    'picture/missing-picture',
  ])
  for (const { reason } of ofPicture) expect(reason.length).toBeLessThan(200)
})
