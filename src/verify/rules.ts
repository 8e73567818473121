import type { RuleMeta } from '../model/rule.ts'

/** What `dhr verify` says of a file besides the names in it. Their pages lie in `rules`. */
export const verifyRules: readonly RuleMeta[] = [
  {
    id: 'verify/unreadable',
    severity: 'error',
    summary: 'A file, or a part of it, that could not be read',
  },
  {
    id: 'verify/covered-text',
    severity: 'error',
    summary: 'A box drawn over text that is still there',
  },
  {
    id: 'verify/earlier-version',
    severity: 'error',
    summary: 'What the document said before it was changed',
  },
  {
    id: 'verify/deleted-part',
    severity: 'error',
    summary: 'Deleted pages that are still in the file',
  },
  { id: 'verify/picture-place', severity: 'error', summary: 'The place where a picture was taken' },
  {
    id: 'verify/local-path',
    severity: 'error',
    summary: 'A folder of a computer, with its user’s name',
  },
  {
    id: 'verify/hidden-text',
    severity: 'warning',
    summary: 'Text that is in the file and cannot be seen',
  },
  {
    id: 'verify/author',
    severity: 'warning',
    summary: 'Who wrote, changed or commented on the file',
  },
  { id: 'verify/comment', severity: 'warning', summary: 'Comments in a finished file' },
  {
    id: 'verify/tracked-change',
    severity: 'warning',
    summary: 'Tracked changes, with what was deleted',
  },
  { id: 'verify/attachment', severity: 'warning', summary: 'A file inside the file' },
  {
    id: 'verify/picture-data',
    severity: 'warning',
    summary: 'Data of camera or author in a picture',
  },
  { id: 'verify/script', severity: 'warning', summary: 'A script or macro' },
  {
    id: 'verify/left-over',
    severity: 'warning',
    summary: 'Thumbnails, variables and private data of programs',
  },
]
