import type { Rule } from '../../../model/rule.ts'

/** Found where the files are read; it stands here so that it is listed and has its page. */
export const frontMatter: Rule = {
  meta: {
    id: 'format/front-matter',
    severity: 'error',
    summary: 'Front matter that cannot be read, or says what the format does not know',
  },
  check: () => {},
}
