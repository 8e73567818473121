// Writes reports into a folder of their own, has the program judge them, and says which finding is where.
import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { unmark } from './plant.mjs'

const dhr = fileURLToPath(new URL('../../bin/dhr.js', import.meta.url))

/**
 * Reports as `{ files: { path: marked text }, facts: [one for each mark, in the order of the files] }`.
 * What comes back for each: `{ mentions, strays }`. A mention is its facts with `text`, `file`, `line` and
 * `findings`, those that overlap it; a stray is a finding that overlaps none, with `line` (the words of that line).
 */
export async function lintReports(reports) {
  const folder = await mkdtemp(join(tmpdir(), 'dhr-measure-'))
  try {
    const written = []
    for (const [number, report] of reports.entries()) {
      written.push(await writeReport(join(folder, String(number)), report))
    }
    const findings = await runLint(
      folder,
      reports.map((_, number) => String(number)),
    )
    return written.map((report, number) =>
      compare(
        report,
        findings.filter(({ file }) => file.startsWith(`${number}/`)),
        `${number}/`,
      ),
    )
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function writeReport(folder, { files, facts = [] }) {
  const texts = new Map()
  const mentions = []
  for (const [path, marked] of Object.entries(files)) {
    const { text, places } = unmark(marked)
    texts.set(path, text)
    for (const place of places) mentions.push({ ...facts[mentions.length], ...place, file: path })
    await mkdir(dirname(join(folder, path)), { recursive: true })
    // The register is its owner's alone, or that is a finding.
    await writeFile(join(folder, path), text, { mode: path === 'identities.yaml' ? 0o600 : 0o644 })
  }
  return { texts, mentions }
}

function runLint(folder, names) {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [dhr, 'lint', '--rule', 'anonymity', '--format', 'json', ...names],
      { cwd: folder },
    )
    const said = { out: '', err: '' }
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
      said.out += chunk
    })
    child.stderr.setEncoding('utf8').on('data', (chunk) => {
      said.err += chunk
    })
    child.once('error', reject)
    child.once('close', (code) => {
      if (code === 0 || code === 1) resolve(JSON.parse(said.out))
      else reject(new Error(`dhr lint ended with ${code}: ${said.err}`))
    })
  })
}

function compare({ texts, mentions }, findings, prefix) {
  const starts = new Map([...texts].map(([path, text]) => [path, lineStarts(text)]))
  const placed = findings.map((finding) => {
    const file = finding.file.slice(prefix.length)
    const at = (line, column) => (starts.get(file)?.[line - 1] ?? 0) + column - 1
    return {
      ...finding,
      file,
      start: at(finding.line, finding.column),
      end: at(finding.endLine ?? finding.line, finding.endColumn ?? finding.column),
    }
  })
  const lineAt = (file, offset) => {
    const text = texts.get(file) ?? ''
    const end = text.indexOf('\n', offset)
    return text.slice(text.lastIndexOf('\n', offset - 1) + 1, end === -1 ? undefined : end)
  }
  // The name of a file may be the secret: then what is shown of it has to do, if it fits one file alone.
  const fits = (shown, file) => {
    const parts = shown.split(/█+/)
    return file.startsWith(parts[0]) && file.endsWith(parts.at(-1)) && parts.length > 1
  }
  const fileShownAs = (shown) => {
    const fitting = [...texts.keys()].filter((file) => fits(shown, file))
    return fitting.length === 1 ? fitting[0] : shown
  }
  const isFile = (shown, file) => shown === file || fileShownAs(shown) === file
  const overlaps = (finding, mention) =>
    isFile(finding.file, mention.file) &&
    finding.start < mention.end &&
    Math.max(finding.end, finding.start + 1) > mention.start
  return {
    mentions: mentions.map((mention) => ({
      ...mention,
      line: lineAt(mention.file, mention.start),
      findings: placed.filter((finding) => overlaps(finding, mention)),
    })),
    strays: placed
      .filter((finding) => !mentions.some((mention) => overlaps(finding, mention)))
      .map((finding) => ({
        ...finding,
        line: lineAt(finding.file, finding.start),
        text: (texts.get(finding.file) ?? '').slice(finding.start, finding.end),
      })),
  }
}

function lineStarts(text) {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}
