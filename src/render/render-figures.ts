import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Paragraph } from 'mdast'
import type { FigurePart } from '../support/texts/figures.ts'

/** Pictures that stand by themselves, each above its caption; a label leads to the first of them. */
export function renderFigures(
  figures: readonly FigurePart[],
  id: string,
  medium: 'print' | 'web',
  render: {
    picture: (node: FigurePart['node']) => ElementContent[]
    words: (caption: Paragraph) => ElementContent[]
  },
): Element[] {
  const [tag, caption] = medium === 'web' ? ['figure', 'figcaption'] : ['div', 'p']
  return figures.map(({ image: { children = [] }, node }, index) => {
    const words = render.words({ type: 'paragraph', children })
    return h(`${tag}.figure`, id === '' || index > 0 ? {} : { id }, [
      h('div.picture', render.picture(node)),
      ...(words.length > 0 ? [h(`${caption}.caption`, words)] : []),
    ])
  })
}
