/** Where the content of an element begins, in CSS pixels from the left of the window. */
export function contentLeft(element: Element): number {
  const style = getComputedStyle(element)
  const inset = Number.parseFloat(style.paddingLeft) + Number.parseFloat(style.borderLeftWidth)
  return element.getBoundingClientRect().left + inset
}

export const flowLeft = (): number =>
  document.getElementById('flow')?.getBoundingClientRect().left ?? 0
