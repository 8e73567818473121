import type { Rule } from '../../../model/rule.ts'

/** Found where the files are read; it stands here so that it is listed and has its page. */
export const settings: Rule = {
  meta: {
    id: 'format/settings',
    severity: 'error',
    summary: 'A file dhr.yaml that cannot be read, or says what the checks do not know',
  },
  check: () => {},
}
