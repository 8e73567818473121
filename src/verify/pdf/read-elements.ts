/** A node of the structure tree of a page, as pdf.js gives it. */
interface StructureNode {
  role?: string
  type?: string
  id?: string
  children?: readonly StructureNode[]
}

const block = /^(?:P|H\d?|Title|TD|TH|LI|Lbl|LBody|TOCI|Note|FENote|Caption|Figure|BlockQuote)$/

/** A paragraph, heading or cell; no two of them are the same object. */
export interface PageElement {
  /** In a footnote, where books are cited. */
  note: boolean
}

/** The paragraph, heading or cell that each piece of marked content belongs to. */
export function readElements(tree: StructureNode | null): Map<number, PageElement> {
  const found = new Map<number, PageElement>()
  const left: Array<{ node: StructureNode; element: PageElement }> = []
  if (tree) left.push({ node: tree, element: { note: false } })
  for (let next = left.pop(); next; next = left.pop()) {
    const { node } = next
    const role = node.role ?? ''
    const note = next.element.note || /^(?:Note|FENote)$/.test(role)
    const element = block.test(role) ? { note } : next.element
    const id = node.type === 'content' ? /_mc(\d+)$/.exec(node.id ?? '')?.[1] : undefined
    if (id !== undefined) found.set(Number(id), element)
    for (const child of node.children ?? []) left.push({ node: child, element })
  }
  return found
}
