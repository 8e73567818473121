import type { Paint } from './text.ts'

/** A rule's page for a terminal; elsewhere the Markdown as it is. */
export function renderPage(page: string, forTerminal: boolean, paint: Paint): string {
  if (!forTerminal) return page
  let inFence = false
  const lines = page.split('\n').flatMap((line) => {
    const fence = /^(`{3,})(.*)$/.exec(line)
    if (fence) {
      inFence = !inFence
      return inFence ? [paint('dim', `    ${titleOf(fence[2] ?? '')}`)] : []
    }
    if (inFence) return [`    ${line}`]
    const heading = /^#+ (.*)$/.exec(line)
    if (heading) return [paint('bold', heading[1] ?? '')]
    return [line.replace(/`([^`]+)`/g, (_, code: string) => paint('cyan', code))]
  })
  return lines.join('\n')
}

function titleOf(fence: string): string {
  const [language, kind, ...rest] = fence.trim().split(/\s+/)
  if (kind === 'not-ok') return ['— not right', ...rest].join(' ')
  if (kind === 'ok') return ['— right', ...rest].join(' ')
  return language === 'text' ? '— what dhr says' : '—'
}
