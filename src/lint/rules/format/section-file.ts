import type { Rule } from '../../../model/rule.ts'

/** Found where the files are read; it stands here so that it is listed and has its page. */
export const sectionFile: Rule = {
  meta: {
    id: 'format/section-file',
    severity: 'error',
    summary:
      'A section that is no ordinary file of the report’s folder, or a file that was to be one',
  },
  check: () => {},
}
