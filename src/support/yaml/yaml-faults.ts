import type { Document } from 'yaml'
import { placeOfFault } from './place-of-fault.ts'

/** What is wrong with a YAML: where, as offsets in it, and in words for its author that quote nothing of it. */
export interface YamlFault {
  place: readonly [start: number, end: number]
  /** Undefined of what is rare; `error` has words for it that may quote what stands there. */
  words: string | undefined
  error: { code: string; message: string }
}

/** Everything for which a YAML cannot be read, but for what only follows from a fault above it. */
export function yamlFaults(document: Document): YamlFault[] {
  const errors = [...document.errors, ...document.warnings]
  const placesOf = (wanted: string): Set<number> =>
    new Set(errors.flatMap(({ code, pos }) => (code === wanted ? pos[0] : [])))
  const nested = placesOf('BLOCK_AS_IMPLICIT_KEY')
  const spread = placesOf('MULTILINE_IMPLICIT_KEY')
  const faults: YamlFault[] = []
  for (const error of errors) {
    const [start] = error.pos
    // Said in both ways: the value runs on, since the key below it stands in no column of a key.
    const runsOn = nested.has(start) && spread.has(start)
    // Once a line is out of its column, all values below it run on.
    if (runsOn && faults.length > 0) continue
    const words = runsOn ? nextLineIndented : yamlFault(error)
    faults.push({ place: placeOfFault(document, error), words, error })
  }
  return faults
}

const nextLineIndented =
  'the line below begins further right than the key of this one, expected the same number of spaces'

function yamlFault({ code, message }: YamlFault['error']): string | undefined {
  // “Flow sequence in block collection must be sufficiently indented and end with a ]”
  if (/end with a [\]}]/.test(message)) return wordsOf.MISSING_CHAR
  // “Plain value cannot start with block scalar indicator >”: anywhere else it begins a text.
  if (/block scalar indicator/.test(message))
    return 'a “|” or “>” inside brackets, expected each key on a line of its own, without the brackets'
  if (message === 'Sequence item without - indicator') return wordsOf.BAD_INDENT
  return wordsOf[code]
}

const wordsOf: Record<string, string> = {
  TAB_AS_INDENT: 'a tab at the start of a line, expected spaces',
  BAD_INDENT:
    'a line begins further left or right than its neighbours, expected the same number of spaces',
  DUPLICATE_KEY:
    'the same key twice, expected each key once; in a list, the first line of the next entry begins with “- ”',
  MISSING_CHAR:
    'a quotation mark or bracket is opened and not closed, or words stand where “key: value” is expected',
  MULTILINE_IMPLICIT_KEY:
    'a line without “key: value”; words with a colon in them want quotation marks around them',
  BLOCK_AS_IMPLICIT_KEY:
    'two values on one line; words with a colon in them want quotation marks around them',
  BLOCK_IN_FLOW: 'a list or key inside brackets that are not closed',
  BAD_SCALAR_START:
    'words begin with “@”, “%”, “,” or “`”, expected quotation marks around words that begin with a sign',
  UNEXPECTED_TOKEN:
    'words after a value that has ended, expected quotation marks around words that begin with a sign',
  TAG_RESOLVE_FAILED: 'a tag (“!…”), expected plain words',
}
