import { expect, test } from 'vitest'
import { cleanSvg } from '../../../src/source/pictures/clean-svg.ts'

const svg = (inside: string): string =>
  `<?xml version="1.0"?><!-- canary --><svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" width="20" height="10">${inside}</svg>`

function cleaned(inside: string): string {
  const clean = cleanSvg(svg(inside))
  return 'fault' in clean ? clean.fault : Buffer.from(clean.bytes).toString()
}

test.each([
  '<script>canary()</script>',
  '<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">canary</p></foreignObject>',
  '<metadata><dc:creator xmlns:dc="d">canary</dc:creator></metadata>',
  '<title>canary</title><desc>canary</desc>',
  '<g onload="canary()" data-name="canary" aria-label="canary" inkscape:label="canary"/>',
  '<image href="file:///canary.png"/>',
  '<image xlink:href="data:image/png;base64,canary"/>',
  '<use href="https://canary.example.com/a.svg#a"/>',
  '<a href="javascript:canary()"><rect width="1" height="1"/></a>',
  '<rect width="1" height="1" style="fill: url(http://canary.example.com)"/>',
  `<rect width="1" height="1" fill="url( 'canary.svg#a')"/>`,
  '<style>@import "canary.css";</style>',
  '<style>rect { fill: u\\72l(canary) }</style>',
  '<style>/* canary */ rect { fill: red }</style>',
  '<animate attributeName="href" to="canary"/>',
  '<set attributeName="onload" to="canary"/>',
])('%s leaves nothing that runs, leads out or tells of anybody', (inside) => {
  const clean = cleaned(inside)
  expect(clean).toMatch(/^<svg /)
  expect(clean).not.toContain('canary')
})

test('what draws stays as it is', () => {
  const shapes =
    '<defs><linearGradient id="a"><stop offset="0" stop-color="red"></stop></linearGradient></defs><style>.b { stroke: #123 }</style><g transform="scale(2)"><rect class="b" width="9" height="5" fill="url(#a)" style="opacity: 0.5"></rect><use xlink:href="#a"></use><text x="1" y="2">2019 &#x26; 2020</text></g>'
  expect(cleaned(shapes)).toContain(shapes)
})

test('what is no drawing is told', () => {
  const deep = `${'<g>'.repeat(100_000)}${'</g>'.repeat(100_000)}`
  const laughs =
    '<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><svg xmlns="http://www.w3.org/2000/svg">&b;</svg>'
  for (const text of ['<svg', '<svg></g>', '<html></html>', svg(deep), laughs])
    expect(cleanSvg(text)).toEqual({ fault: expect.stringContaining('no SVG') })
})
