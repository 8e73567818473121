import { readFile } from 'node:fs/promises'
import { rules } from '../lint/rules.ts'
import { UsageError } from '../model/errors.ts'
import type { RuleMeta } from '../model/rule.ts'
import { hintOfRule } from '../support/nearest-rule.ts'
import { ownFile } from '../support/own-file.ts'
import { verifyRules } from '../verify/rules.ts'

/** All rules, in the order in which they are listed. */
export function listRules(): RuleMeta[] {
  return [...rules.map(({ meta }) => meta), ...verifyRules]
}

/** The page of a rule, as Markdown. Throws a UsageError where there is no such rule. */
export async function readRulePage(id: string): Promise<string> {
  const ids = listRules().map((rule) => rule.id)
  if (!ids.includes(id)) {
    throw new UsageError(`There is no rule ${id}`, { hint: hintOfRule(id, ids) })
  }
  const page = id.startsWith('verify/')
    ? id.replace('verify/', 'verify/rules/')
    : `lint/rules/${id}`
  return readFile(ownFile(`src/${page}.md`), 'utf8')
}
