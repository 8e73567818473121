import { readFile } from 'node:fs/promises'
import { rules } from '../lint/rules.ts'
import { UsageError } from '../model/errors.ts'
import type { RuleMeta } from '../model/rule.ts'
import { nearestWord } from '../support/nearest-word.ts'

/** All rules, in the order in which they are listed. */
export function listRules(): RuleMeta[] {
  return rules.map(({ meta }) => meta)
}

/** The page of a rule, as Markdown. Throws a UsageError where there is no such rule. */
export async function readRulePage(id: string): Promise<string> {
  const ids = rules.map(({ meta }) => meta.id)
  if (!ids.includes(id)) {
    const near = nearestWord(id, ids)
    throw new UsageError(`There is no rule ${id}`, {
      hint: near ? `Did you mean ${near}?` : '“dhr rules” lists them all',
    })
  }
  return readFile(new URL(`../../src/lint/rules/${id}.md`, import.meta.url), 'utf8')
}
