import { listRules, readRulePage } from '../../app/rule-pages.ts'
import { renderPage } from '../formats/page.ts'
import { paint, severityColours, type Terminal } from '../terminal.ts'

/** `dhr rules`: lists the rules, or those of a group, or shows the page of one. Returns the exit code. */
export async function runRules(id: string | undefined, { out }: Terminal): Promise<number> {
  const rules = listRules().toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const group = rules.filter((rule) => id !== undefined && rule.id.startsWith(`${id}/`))
  if (id !== undefined && group.length === 0) {
    out.write(
      renderPage(await readRulePage(id), out.isTTY === true, (style, words) =>
        paint(out, style, words),
      ),
    )
    return 0
  }
  const listed = group.length > 0 ? group : rules
  const width = Math.max(...listed.map((rule) => rule.id.length))
  for (const rule of listed) {
    const severity = paint(out, severityColours[rule.severity], rule.severity.padEnd(7))
    out.write(`${rule.id.padEnd(width)}  ${severity}  ${rule.summary}\n`)
  }
  return 0
}
