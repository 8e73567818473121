/** What is wrong with a YAML, in words for its author that quote nothing of it; undefined of what is rare. */
export function yamlFault({
  code,
  message,
}: {
  code: string
  message: string
}): string | undefined {
  // “Flow sequence in block collection must be sufficiently indented and end with a ]”
  const known = /end with a [\]}]/.test(message) ? 'MISSING_CHAR' : code
  return yamlFaults[known]
}

const yamlFaults: Record<string, string> = {
  TAB_AS_INDENT: 'a tab at the start of a line, expected spaces',
  BAD_INDENT:
    'a line begins further left or right than its neighbours, expected the same number of spaces',
  DUPLICATE_KEY: 'the same key twice, expected each key once',
  MISSING_CHAR:
    'a quotation mark or bracket is opened and not closed, or words stand where “key: value” is expected',
  MULTILINE_IMPLICIT_KEY:
    'a line without “key: value”; words with a colon in them want quotation marks around them',
  BLOCK_AS_IMPLICIT_KEY:
    'two values on one line; words with a colon in them want quotation marks around them',
  BLOCK_IN_FLOW: 'a list or key inside brackets that are not closed',
  BAD_SCALAR_START:
    'words begin with “@”, “%” or “`”, expected quotation marks around words that begin with a sign',
  UNEXPECTED_TOKEN:
    'words behind a value that has ended, expected quotation marks around words that begin with a sign',
  TAG_RESOLVE_FAILED: 'a tag (“!…”), expected plain words',
}
