import type { Finding } from '../model/finding.ts'
import type { ForeignEncoding, SectionFile } from '../model/section-file.ts'
import { deepFreeze } from '../support/deep-freeze.ts'
import { makeFinding } from '../support/finding.ts'
import { indexLines } from '../support/texts/line-index.ts'
import { placeOfValue } from '../support/yaml/place-of-value.ts'
import { buildFrontMatter } from './build-front-matter.ts'
import { frontMatterSchema } from './front-matter-schema.ts'
import { parseMarkdown } from './parse-markdown.ts'
import { parseProse } from './parse-prose.ts'
import { readYaml } from './read-yaml.ts'
import { splitFrontMatter } from './split-front-matter.ts'

export interface ParsedSection {
  section: SectionFile
  /** What is wrong with the front matter. */
  findings: Finding[]
  /** False where the front matter could not be read at all. */
  readable: boolean
}

const ruleId = 'format/front-matter'

/** Parses one file of a report. Never fails: what is wrong is reported beside what could be read. */
export function parseSection(
  file: string,
  content: string,
  foreign?: ForeignEncoding,
): ParsedSection {
  const text = content.replace(/^\uFEFF/, '')
  const lines = indexLines(text)
  const source = { file, text, ...(foreign ? { foreign } : {}) }
  const split = splitFrontMatter(text)
  const tree = deepFreeze(parseMarkdown(split.body))
  const fault = (offset: number, length: number, message: string): Finding => {
    const position = lines.position(offset, offset + length)
    return makeFinding({ file, position, ruleId, severity: 'error', message })
  }
  const slips = split.slips.map(({ written, offset }) =>
    fault(offset, written.length, slipOf(written)),
  )
  if (split.yaml === undefined) {
    const start = lines.position(0, 0)
    const nowhere = { position: start, key: start, inner: new Map() }
    const findings = split.unclosed ? [...slips, fault(0, 3, unclosed)] : []
    const section = { ...source, tree, frontMatter: {}, places: nowhere }
    return { section, findings, readable: !split.unclosed }
  }
  const yaml = { file, yaml: split.yaml, offset: split.yamlOffset, lines, name: 'front matter' }
  const parsed = readYaml(yaml, frontMatterSchema, ruleId)
  const frontMatter = buildFrontMatter(parsed.data, parsed.emptyKeys, (path, value) => {
    const start = placeOfValue(parsed, path).start.offset ?? 0
    const written = parsed.sourceOf(path) ?? { value, source: '', offset: start }
    return deepFreeze(parseProse(file, { ...written, value }, lines))
  })
  return {
    section: { ...source, tree, frontMatter, places: parsed.places },
    findings: [...slips, ...parsed.findings],
    readable: parsed.readable,
  }
}

const unclosed =
  'Unexpected end of the file in the front matter, expected a line “---” that closes it'

const slipOf = (written: string): string =>
  written === '---'
    ? 'Unexpected blank line above the front matter, expected its “---” on the first line of the file'
    : `Unexpected “${written}” on the line that parts the front matter from the text, expected “---”, three hyphens`
