import type { Rule } from '../../../model/rule.ts'

/** Found where the files are read; it stands here so that it is listed and has its page. */
export const sectionFile: Rule = {
  meta: {
    id: 'format/section-file',
    severity: 'error',
    summary:
      'A section that is not an ordinary file in the report’s folder, or a file that was meant to be one',
  },
  check: () => {},
}
