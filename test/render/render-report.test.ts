import { describe, expect, test } from 'vitest'
import { renderPage, renderSection } from './render-page.ts'

const titlePage = (facts = ''): string =>
  `---\nreport:\n  subject: Rowan\n${facts}---\n\n# A review\n`

describe('the elements of the format', () => {
  const body = (text: string): string =>
    renderSection(`# A\n\n${text}`).replace(/^<h1.*?<\/h1>/, '')

  test.each([
    ['One', '<p class="numbered" id="paragraph-1"><span class="number">1 </span>One</p>'],
    ['One {-}', '<p>One</p>'],
    [
      '> ::panel',
      '<blockquote><p><strong class="fault">[“::panel” prints no table here]</strong></p></blockquote>',
    ],
    [
      '<<<<<<< HEAD\nOne\n=======\nTwo {-}\n>>>>>>> feedback',
      '<p><strong class="fault">[two versions of a passage: the first]</strong></p><p class="numbered" id="paragraph-1"><span class="number">1 </span>One</p><p><strong class="fault">[the other version]</strong></p><p>Two</p><p><strong class="fault">[end of the other version]</strong></p>',
    ],
    ['<!--\n<<<<<<< HEAD\nprivate\n-->', ''],
    ['::panel', '<p><strong class="fault">[“::panel” prints no table here]</strong></p>'],
    ['## B', '<h2 id="heading-2">B</h2>'],
    ['> q {#q}', '<blockquote><p id="label-q">q</p></blockquote>'],
    ['- x', '<ul class="bulleted"><li><p><span class="number">• </span>x</p></li></ul>'],
    [
      '- [x] done\n- [ ] not',
      '<ul class="bulleted"><li><p><span class="number">• </span>[x] done</p></li><li><p><span class="number">• </span>[ ] not</p></li></ul>',
    ],
    [
      '3. x',
      '<ol class="lettered"><li id="list-c"><p><span class="number">c) </span>x</p></li></ol>',
    ],
    [
      '- > q\n- ',
      '<ul class="bulleted"><li><p class="marker"><span class="number">• </span></p><blockquote><p>q</p></blockquote></li><li><p><span class="number">• </span></p></li></ul>',
    ],
    ['***', '<hr>'],
    ['    code\'s  "x"', '<pre><code>code\'s  "x"</code></pre>'],
    ['*em* **strong** {-}', '<p><em>em</em> <strong>strong</strong></p>'],
    ['<!-- note --> {-}', ''],
    [
      '![a map](images/m.png "Its \'caption\'")',
      '<figure class="figure"><div class="picture"><img src="data:image/png;base64,iVBORw0KGgo=" alt="a map"></div><figcaption class="caption">Its ‘caption’</figcaption></figure>',
    ],
    [
      '![a map](images/m.png "*Its* caption[^n]")\n\n[^n]: Note',
      '<figure class="figure"><div class="picture"><img src="data:image/png;base64,iVBORw0KGgo=" alt="a map"></div><figcaption class="caption"><em>Its</em> caption<sup class="note-call"><a href="#note-1" id="note-call-1" role="doc-noteref" aria-label="Footnote 1">1</a></sup></figcaption></figure>',
    ],
    [
      '![a](images/a.png "A")\n![b](images/b.png "B") {#two}',
      '<figure class="figure" id="label-two"><div class="picture"><img src="data:image/png;base64,iVBORw0KGgo=" alt="a"></div><figcaption class="caption">A</figcaption></figure><figure class="figure"><div class="picture"><img src="data:image/png;base64,iVBORw0KGgo=" alt="b"></div><figcaption class="caption">B</figcaption></figure>',
    ],
    [
      '[![a](images/a.png "A")](https://example.org)',
      '<figure class="figure"><div class="picture"><a href="https://example.org"><img src="data:image/png;base64,iVBORw0KGgo=" alt="a"></a></div><figcaption class="caption">A</figcaption></figure>',
    ],
    [
      '| a | b |\n| - | -: |\n| c | d |',
      '<div class="table" tabindex="0" role="group" aria-label="Table: a, b"><table><thead><tr><th class="column" scope="col">a</th><th class="column align-right" scope="col">b</th></tr></thead><tbody><tr><td>c</td><td class="align-right">d</td></tr></tbody></table></div>',
    ],
    [
      '|  | b |\n| - | - |\n| **c** | d |\n| **e**[^n] | f |\n\n[^n]: Note.',
      '<div class="table" tabindex="0" role="group" aria-label="Table: b"><table><thead><tr><th class="column" scope="col"></th><th class="column" scope="col">b</th></tr></thead><tbody><tr><th scope="row"><strong>c</strong></th><td>d</td></tr><tr><th scope="row"><strong>e</strong><sup class="note-call"><a href="#note-1" id="note-call-1" role="doc-noteref" aria-label="Footnote 1">1</a></sup></th><td>f</td></tr></tbody></table></div>',
    ],
    [
      '| a | b |\n| - | - |\n| **c** | d |\n| e | f |',
      '<div class="table" tabindex="0" role="group" aria-label="Table: a, b"><table><thead><tr><th class="column" scope="col">a</th><th class="column" scope="col">b</th></tr></thead><tbody><tr><td><strong>c</strong></td><td>d</td></tr><tr><td>e</td><td>f</td></tr></tbody></table></div>',
    ],
    ['[x](https://example.org) {-}', '<p><a href="https://example.org">x</a></p>'],
    [
      '<https://example.org/a> {-}',
      '<p><a href="https://example.org/a">https://example.org/a</a></p>',
    ],
    [
      '[x[^n] y](https://example.org) {-}\n\n[^n]: Note',
      '<p><a href="https://example.org">x</a><sup class="note-call"><a href="#note-1" id="note-call-1" role="doc-noteref" aria-label="Footnote 1">1</a></sup><a href="https://example.org"> y</a></p>',
    ],
    ['[x](mailto:chair@example.com) {-}', '<p><a href="mailto:chair@example.com">x</a></p>'],
  ])('%s', (text, expected) => {
    expect(body(text)).toBe(expected)
  })

  test('sectional numbers stand before titles and paragraphs', () => {
    const html = renderPage({
      '00-t.md': titlePage('  numbering: sectional\n'),
      '01-a.md': '# A\n\nOne',
    })
    expect(html).toContain(
      '<h1 class="numbered" id="heading-1"><span class="number">1 </span>A</h1>',
    )
    expect(html).toContain(
      '<p class="numbered" id="paragraph-1.1"><span class="number">1.1 </span>One</p>',
    )
    expect(html).toContain('<a href="#heading-1"><span class="entry-number">1 </span>A</a>')
  })

  test('a heading that refers to a paragraph has its number wherever the heading is named', () => {
    const html = renderPage({
      '01-a.md': '# A\n\nOne {#one}\n\n## After paragraph [](#one) {#two}\n\nSee [](#two).',
    })
    expect(html).toContain('">After paragraph\u00A01</a></li>')
    expect(html).toContain('<a href="#heading-2">After paragraph\u00A01</a>')
  })

  test('headings that refer to one another come to an end', () => {
    expect(renderSection('# A\n\n## B [](#c) {#b}\n\n## C [](#b) {#c}')).toContain('C <a')
  })

  test('footnote markers in a row are parted by a comma', () => {
    const html = renderSection('# A\n\nx[^a]<!-- n -->[^b], y[^a] [^b]\n\n[^a]: A\n[^b]: B')
    expect(html.replace(/<\/?(a|sup|span)\b[^>]*>/g, '')).toContain('x1,\u00A02, y1 2')
  })

  test('letters that need more room get it', () => {
    const items = (count: number): string => `1. x\n${'1. x\n'.repeat(count - 1)}`
    expect(body(items(26))).toContain('<ol class="lettered">')
    expect(body(items(27))).toContain('<ol class="lettered long">')
  })

  test('words that begin in Hebrew or Arabic are set from the right, whatever number they have', () => {
    expect(body('שלום, a greeting')).toContain('<p class="numbered" id="paragraph-1" dir="rtl">')
    expect(body('A greeting, שלום')).not.toContain('dir=')
    expect(body('| مرحبا | b |\n| - | - |\n| c | d |').match(/dir="rtl"/g)).toHaveLength(1)
  })

  test('references print numbers and lead to them; a range leads to both ends', () => {
    const text =
      '# A\n\nOne {#a}\n\n1. x {#x}\n\nparagraphs [](#a)–[](#b), [words](#x), paragraph [](#x) {#b}'
    expect(renderSection(text)).toContain(
      'paragraphs\u00A0<span class="whole"><a href="#paragraph-1">1</a>–<a href="#paragraph-2">2</a></span>, <a href="#paragraph-1-a">words</a>, paragraph\u00A0<a href="#paragraph-1-a">1(a)</a>',
    )
  })

  test('a range of references has an en dash, whatever its author typed', () => {
    const words = (text: string): string =>
      body(`## Words {#words}\n\nOne {#one}\n\nTwo {#two}\n\n${text}`)
        .split('3 </span>')[1]
        ?.replace(/<[^>]*>/g, '') ?? ''
    expect(words('paragraphs [](#one)-[](#two)')).toBe('paragraphs\u00A01–2')
    expect(words('paragraphs [](#one) - [](#two)')).toBe('paragraphs\u00A01–2')
    expect(words('paragraphs [](#one) – [](#two)')).toBe('paragraphs\u00A01–2')
    expect(words('[first](#one)-[last](#two), [](#one) - [](#words)')).toBe(
      'first-last, 1\u00A0– Words',
    )
  })

  test('the meaning of an abbreviation may call a note and refer', () => {
    const html = renderSection(
      '---\nabbreviations:\n  MARAC: "A *conference*[^m], see paragraph [](#met)"\n---\n\n# A\n\nThey met. {#met}\n\n[^m]: It meets monthly.',
    )
    expect(html).toContain(
      '<td>A <em>conference</em><sup class="note-call"><a href="#note-1" id="note-call-1" role="doc-noteref" aria-label="Footnote 1">1</a></sup>, see paragraph\u00A0<a href="#paragraph-1">1</a></td>',
    )
  })

  test('what the front matter holds stands in tables, with the words of the format’s columns', () => {
    const html = renderSection(
      '---\npseudonyms:\n  - name: Rowan\n    relationship: "*Victim*"\n  - name: Hidden\n    listed: false\npanel:\n  - heading: Advisors\n  - organisation: Police\n    members:\n      - {name: Ann, title: Dr, role: Lead}\n      - name: Bea\nabbreviations:\n  MARAC: A conference\n---\n\n# A',
    )
    expect(html).toContain('<tr><th scope="row">Rowan</th><td><em>Victim</em></td></tr>')
    expect(html).not.toContain('Hidden')
    expect(html).toContain('<th scope="colgroup" colspan="2">Advisors</th>')
    expect(html).toContain(
      '<tr><th scope="row">Police</th><td><p class="member">Dr Ann, Lead</p><p class="member">Bea</p></td></tr>',
    )
    expect(html).toContain('<tr><th scope="row">MARAC</th><td>A conference</td></tr>')
  })

  test('recommendations are numbered in their groups, with lettered items', () => {
    const html = renderSection(
      '---\nrecommendations:\n  - heading: Police\n    items:\n      - text: |\n          Do\n\n          1. this\n      - text: "- begins with a list"\n  - items:\n      - text: Other\n---\n\n# A',
    )
    expect(html).toContain('Police</h2>')
    expect(html).toMatch(/id="recommendation-1-1"><p><span class="number">1 <\/span>Do<\/p>/)
    expect(html).toMatch(/<li id="recommendation-1-1-a"><p><span class="number">a\) <\/span>this/)
    expect(html).toMatch(
      /id="recommendation-1-2"><p class="marker"><span class="number">2 <\/span><\/p><ul/,
    )
    expect(html).toMatch(
      /<hr class="group"><div class="recommendation" id="recommendation-2-1"><p><span class="number">1 <\/span>Other/,
    )
  })

  test('a list in a footnote has its letters, and a reference leads to its item', () => {
    const text = '# A\n\nSee note [](#y).[^n]\n\n[^n]: Two:\n\n    1. x\n    2. y {#y}'
    const html = renderPage({ '00-t.md': titlePage(), '01-a.md': text })
    expect(html).toContain('<li id="footnote-1-a"><p><span class="number">a) </span>x</p></li>')
    expect(html).toContain('<a href="#footnote-1-b">1(b)</a>')
    expect(html).toContain('<li id="footnote-1-b"')
  })

  test('the action plan repeats recommendations without their ids, each with its facts', () => {
    const html = renderPage({
      '01-a.md':
        '---\nrecommendations:\n  - items:\n      - text: Do[^n]\n        scope: regional\n        lead: Police\n        action: Act\n        milestones: Soon\n        target: 2022-09\n        outcome: Done\n---\n\n# A\n\n[^n]: Note',
      '02-b.md': '# B\n\n::action-plan',
    })
    const plan = /<table class="action-plan">[\s\S]*?<\/table>/.exec(html)?.[0] ?? ''
    expect(plan).toContain('<p><span class="number"><a href="#recommendation-1-1">1</a> </span>Do')
    for (const words of ['Do', 'Regional', 'Police', 'Act', 'Soon', 'September 2022', 'Done']) {
      expect(plan).toContain(words)
    }
    expect(plan).toContain('href="#recommendation-1-1"')
    expect(plan).not.toMatch(/\sid="/)
    expect(html.match(/id="recommendation-1-1"/g)).toHaveLength(1)
  })

  test('the contents of the web page are a list for each title, of the headings below it', () => {
    const html = renderPage({ '01-a.md': '## Before\n\nOne\n\n# A\n\n## B\n\n## C\n\n# D' })
    const lists = /<nav class="contents".*?<ol>(.*)<\/ol>\s*<\/nav>/s.exec(html)?.[1]
    expect(lists?.replace(/<\/?a[^>]*>|\n/g, '')).toBe(
      '<li>Before</li><li>A<ol><li>B</li><li>C</li></ol></li><li>D</li>',
    )
  })

  test('a heading without words has no line in the contents', () => {
    const html = renderPage({ '01-a.md': '# A\n\n## \n\nOne\n\n## <!-- B -->\n\n## C' })
    const lines = [...html.matchAll(/<a href="#(heading-\d)">/g)].map(([, id]) => id)
    expect(lines).toEqual(['heading-1', 'heading-4'])
  })

  test('a group without recommendations is a heading alone, listed in the contents', () => {
    const html = renderPage({
      '01-a.md':
        '---\nrecommendations:\n  - heading: Local\n  - heading: Police\n    items:\n      - text: Do\n  - heading: National\n    items: []\n  - items:\n      - text: Think\n  - items:\n      - text: Plan\n---\n\n# A',
    })
    const headings = [...html.matchAll(/<h2 class="group" id="([^"]+)">([^<]+)/g)]
    expect(headings.map(([, , words]) => words)).toEqual(['Local', 'Police', 'National'])
    for (const [, id, words] of headings)
      expect(html).toMatch(new RegExp(`<a href="#${id}">.*${words}`))
    expect(html.match(/<hr class="group">/g)).toHaveLength(1)
  })

  test('whichever action plan comes first has the markers that notes belong to, and no id comes twice', () => {
    const recommendations =
      '---\nrecommendations:\n  - items:\n      - text: Do[^n] {#do}\n        action: Act[^m] {#act}\n---\n\n# B\n\n[^n]: N\n[^m]: M'
    const html = renderPage({
      '01-a.md': '# A\n\n::action-plan',
      '02-b.md': recommendations,
      '03-c.md': '# C\n\n::action-plan',
    })
    const [, first = '', rest = ''] = html.split('<table class="action-plan">')
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)
    expect(ids).toEqual([...new Set(ids)])
    for (const id of ['note-call-1', 'note-call-2']) {
      expect(first).toContain(`id="${id}"`)
      expect(rest).not.toContain(`id="${id}"`)
    }
  })

  test('headings straight above a landscape page turn with it', () => {
    const wide = `|${' a |'.repeat(8)}\n|${' - |'.repeat(8)}`
    const html = renderSection(`# A\n\nText.\n\n## B\n\n### C\n\n${wide}`, 'print')
    for (const heading of ['h2', 'h3'])
      expect(html).toMatch(new RegExp(`<div class="landscape">\\s*<${heading}`))
    expect(html).not.toMatch(/<div class="landscape">\s*<(?:h1|p)/)
  })

  test('a wide table stands on a landscape page, as does a section that asks for it', () => {
    const wide = `|${' x |'.repeat(7)}\n|${' - |'.repeat(7)}`
    expect(renderSection(`# A\n\n${wide}`, 'print')).toContain('class="table landscape"')
    const html = renderPage(
      { '01-a.md': '---\nlayout: landscape\npage-break: true\n---\n\n# A' },
      'print',
    )
    expect(html).toContain('<section class="landscape new-page">')
  })

  test('typography is set in words, not in code', () => {
    expect(body('"so" - `"so" - x` *\'it\'* {-}')).toBe(
      '<p>“so”\u00A0– <code>"so" - x</code> <em>‘it’</em></p>',
    )
  })
})

describe('the cover and the margins', () => {
  const facts =
    '  reference: DHR18\n  died: 2020-04\n  partnership: Wexcombe Partnership\n  author: Jane Example\n  author-role: Independent chair\n  completed: 2022-04\n  version: "0.40"\n'

  test('say what the title page says', () => {
    const html = renderPage({ '00-t.md': titlePage(facts), '01-a.md': '# A' })
    const cover = /<header>[\s\S]*?<\/header>/.exec(html)?.[0] ?? ''
    for (const words of [
      'A review',
      'Rowan',
      'Died in April 2020',
      'Reference DHR18',
      'Wexcombe Partnership',
      'Jane Example',
      'Independent chair',
      'April 2022',
      'Draft · version 0.40 · April 2022',
      'OFFICIAL-SENSITIVE',
    ]) {
      expect(cover).toContain(words)
    }
    expect(html).toContain('<title>A review: Rowan</title>')
    expect(html).toContain('lang="en-GB"')
  })

  test('set quotation marks and dashes as the text does, and so does the list of abbreviations', () => {
    const html = renderPage({
      '00-t.md': titlePage(
        '  partnership: "Wexcombe\'s \\"Safer\\" Partnership - North"\n  author: Jane "JJ" Example\n',
      ),
      '01-a.md': '---\nabbreviations:\n  LOI: Lord\'s "own" inquiry\n---\n\n# A',
    })
    for (const words of [
      'Wexcombe’s “Safer” Partnership\u00A0– North',
      'Jane “JJ” Example',
      'Lord’s “own” inquiry',
    ])
      expect(html).toContain(words)
  })

  test('name several subjects, and a chair who is not the author', () => {
    const html = renderPage({
      '00-t.md': '---\nreport:\n  subject: [Rowan, Ash, Jay]\n  author: A\n  chair: C\n---\n\n# T',
    })
    expect(html).toContain('Rowan, Ash and Jay')
    expect(html).toMatch(/<p class="author">C<\/p>\s*<p>Chair of the review panel<\/p>/)
  })

  test.each([
    ['draft', 'Draft'],
    ['panel', 'Draft for the panel'],
    ['board', 'For the board'],
    ['home-office', 'For the Home Office'],
  ])('bear marking and status while the report is %s', (status, words) => {
    const html = renderPage(
      { '00-t.md': titlePage(`  status: ${status}\n  version: 2\n`) },
      'print',
    )
    expect(html).toContain('"OFFICIAL-SENSITIVE"')
    expect(html).toContain(`content: "${words} · version 2"`)
  })

  test('bear neither once it is published; the cover still says which version it is, and of when', () => {
    const facts = '  status: published\n  version: 2\n  completed: 2022-04\n'
    for (const medium of ['print', 'web'] as const) {
      const html = renderPage({ '00-t.md': titlePage(facts) }, medium)
      expect(html.replace(/<style>[\s\S]*?<\/style>/, '')).not.toMatch(
        /OFFICIAL-SENSITIVE|Published/,
      )
      expect(html).toContain('<p class="state">Version 2 · April 2022</p>')
      expect(html).not.toContain('content: "Version')
    }
  })

  test('shorten a version that would not fit into the foot, not on the cover', () => {
    const html = renderPage(
      { '00-t.md': titlePage('  version: 2.0 after the comments of the family\n') },
      'print',
    )
    expect(html).toContain('content: "Draft · version 2.0 after the\\2026 "')
    expect(html).toContain('Draft · version 2.0 after the comments of the family</p>')
  })

  test('go without words in the title', () => {
    const html = renderPage({ '00-t.md': titlePage().replace('A review', '<!-- later -->') })
    expect(html).toContain('<title>Domestic homicide review: Rowan</title>')
    expect(html).toContain('<h1 class="title">Domestic homicide review</h1>')
  })

  test('go without a title page', () => {
    const html = renderPage({ '01-a.md': '# A\n\nOne' })
    expect(html).toContain('<title>Domestic homicide review</title>')
  })
})

describe('faults are marked where they stand', () => {
  test.each([
    [
      'a footnote without words',
      'x[^no]',
      'x<strong class="fault">[footnote “no” is not defined]</strong>',
    ],
    [
      'a reference to nothing',
      'x [](#no)',
      '<strong class="fault">[nothing is labelled “no”]</strong>',
    ],
    [
      'words that lead nowhere',
      '[words](#no)',
      'words<strong class="fault">[nothing is labelled “no”]</strong>',
    ],
    [
      'a reference to what has no number',
      '- y {#y}\n\n[](#y)',
      '<strong class="fault">[“y” has no number to print]</strong>',
    ],
    [
      'a missing picture',
      '![alt](no.png)',
      '<strong class="fault">[the picture “no.png” is not printed: it is no picture of a known kind]</strong>',
    ],
    [
      'a heading without words',
      '## <!-- later -->',
      '<p id="heading-2"><strong class="fault">[a heading without words]</strong></p>',
    ],
    [
      'a heading of nothing but a footnote',
      '## [^no]',
      '<strong class="fault">[a heading without words]</strong><strong class="fault">[footnote “no”',
    ],
    [
      'a missing picture in words',
      'x ![alt](no.png)',
      '<strong class="fault">[the picture “no.png” is not printed: it is no picture of a known kind]</strong>',
    ],
  ])('%s', (_, text, expected) => {
    expect(renderSection(`# A\n\n${text}`)).toContain(expected)
  })
})
