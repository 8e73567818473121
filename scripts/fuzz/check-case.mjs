// One try: what must never happen, whatever an author's files hold. Gives the faults in words.
import { PDFDocument } from '@cantoo/pdf-lib'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { buildReport, lintFolders } from '../../dist/api/index.cjs'
import { checkLayout } from './check-layout.mjs'
import { checkMarks } from './check-marks.mjs'

const folder = 'report'

export async function checkCase(kind, { files, status, marks }, names) {
  const host = hostOf(files)
  if (kind === 'print') return checkPrinted(host, status, marks)
  if (kind === 'lint') {
    const found = await lintFolders(host, { paths: [folder] })
    return [
      ...found.flatMap((one) => placeFault(one, files)),
      ...leaks('a finding', found.map(wordsOf), names),
    ]
  }
  const { output, verdict } = await buildReport(host, { folder, format: 'pdf', status })
  const shown = verdict.findings.map((finding) => `${finding.reason} ${finding.note ?? ''}`)
  const faults = leaks('a finding', shown, names)
  if (output === undefined) return faults
  const { pages, facts } = await readPdf(host.written.get(output))
  const words = pages.join('')
  if (status === 'board') faults.push(...leaks('the PDF', [words], names))
  return [...faults, ...(words.trim() === '' ? ['a PDF without words'] : []), ...facts]
}

/** A report without a fault: all of it is printed, and looks as it has to. */
async function checkPrinted(host, status, marks) {
  const { output, verdict } = await buildReport(host, { folder, format: 'pdf', status })
  const told = verdict.findings.filter(({ severity }) => severity === 'error')
  const faults = told.map(({ ruleId, reason, file, line }) => `${file}:${line} ${ruleId} ${reason}`)
  if (output === undefined) return [...faults, 'no PDF']
  const layout = []
  const look = async (...given) => layout.push(...(await checkLayout(...given)))
  const { pages, facts } = await readPdf(host.written.get(output), look)
  return [...faults, ...facts, ...layout, ...checkMarks(marks, pages)]
}

/** Errors that the command line tells in a sentence; any other is a crash. */
export function isTold(error) {
  return error.name === 'UsageError' || /was moved or deleted|cannot be read/.test(error.message)
}

function wordsOf({ finding, path, excerpt }) {
  return [path, finding.reason, finding.note, excerpt.line, ...(finding.expected ?? [])].join(' ')
}

function placeFault({ finding }, files) {
  const { file, line = 1, column = 1, ruleId } = finding
  const bytes = files[file]
  if (!bytes) return file === 'identities.yaml.age' ? [] : [`${ruleId}: no file ${file}`]
  // A text in UTF-16 has its lines elsewhere.
  if (bytes[0] === 0xff || bytes[1] === 0 || bytes[0] === 0) return []
  const lines = bytes.toString('latin1').split(/\r\n|\r|\n/)
  const length = lines[line - 1]?.length
  if (length === undefined || line < 1)
    return [`${ruleId}: line ${line} of ${lines.length} in ${file}`]
  return column < 1 || column > length + 1
    ? [`${ruleId}: column ${column} of ${length} in ${file}`]
    : []
}

function leaks(where, texts, names) {
  const all = texts.join('\n').toLowerCase()
  return names
    .filter((name) =>
      new RegExp(
        `(?<![\\p{L}\\p{N}])${RegExp.escape?.(name) ?? name}(?![\\p{L}\\p{N}])`,
        'iu',
      ).test(all),
    )
    .map((name) => `${where} shows a name of the register (${name.length} letters)`)
}

async function readPdf(bytes, look = async () => {}) {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  const document = await loading.promise
  const pages = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent()
    pages.push(
      items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join(''),
    )
    await look(page, number, items)
  }
  const facts = await PDFDocument.load(bytes).then(
    () => [],
    () => ['a PDF that cannot be loaded'],
  )
  await loading.destroy()
  return { pages, facts }
}

/** The world of one report: what is written stays in memory. */
function hostOf(files) {
  const written = new Map()
  const nameOf = (path) => path.replace(`${folder}/`, '')
  const readBytes = async (path) => files[nameOf(path)]
  const kindOf = (path) => (files[nameOf(path)] ? 'file' : 'folder')
  return {
    written,
    readBytes,
    readText: async (path) => (await readBytes(path))?.toString(),
    look: async (path) =>
      path === folder || files[nameOf(path)]
        ? { kind: kindOf(path), bytes: files[nameOf(path)]?.length ?? 0, path: `/${path}` }
        : undefined,
    list: async () => Object.keys(files).map((name) => ({ name, kind: 'file' })),
    write: async (path, content) => void written.set(path, content),
    remove: async () => {},
    exposure: async () => ({ readableByOthers: false, inGit: false }),
    today: () => '2025-03-01',
    env: (name) => process.env[name],
  }
}
