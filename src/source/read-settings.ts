import * as z from 'zod'
import type { Finding } from '../model/finding.ts'
import type { Host } from '../model/host.ts'
import { noSettings, type Settings } from '../model/settings.ts'
import { decodeText } from '../support/decode-text.ts'
import { makeFinding } from '../support/finding.ts'
import { indexLines } from '../support/texts/line-index.ts'
import { placeOfValue } from '../support/yaml/place-of-value.ts'
import { readInside, textLimit } from './inside-folder.ts'
import { readYaml } from './read-yaml.ts'

/** The file of a report's folder that holds what its author says to the checks as a whole. */
export const settingsFile = 'dhr.yaml'

export interface ReadSettings {
  settings: Settings
  findings: Finding[]
  /** The text of the file, if there is one. */
  text: string | undefined
}

const schema = z.strictObject({
  rules: z.record(z.string(), z.enum(['off', 'advice', 'warning', 'error'])).optional(),
  'allowed-words': z.array(z.string().min(1)).optional(),
  'accessible-pdf': z.enum(['true', 'false']).optional(),
})

/** Reads `dhr.yaml` of a report's folder. Never fails: what is wrong is reported beside what could be read. */
export async function readSettings(host: Host, folder: string): Promise<ReadSettings> {
  const file = await readInside(host, folder, settingsFile, textLimit)
  if ('fault' in file) {
    const names = ((await host.list(folder)) ?? []).map(({ name }) => name)
    const findings = names.includes(settingsFile)
      ? [notRead(file.fault)]
      : names.filter((name) => /^dhr\.ya?ml(?:\.txt)?$/i.test(name)).map(misnamed)
    return { settings: noSettings, findings, text: undefined }
  }
  const text = decodeText(file.bytes).text.replace(/^\uFEFF/, '')
  const lines = indexLines(text)
  const source = { file: settingsFile, yaml: text, offset: 0, lines, name: 'settings' }
  const { data, findings, places } = readYaml(source, schema, 'format/settings')
  const rules = Object.entries(data.rules ?? {}).map(([id, severity]) => {
    const position = placeOfValue({ places }, ['rules', id], { ofKey: true })
    return { id, severity, file: settingsFile, position }
  })
  const settings: Settings = {
    rules,
    allowedWords: data['allowed-words'] ?? [],
    accessiblePdf: data['accessible-pdf'] !== 'false',
  }
  return { settings, findings, text }
}

function notRead(fault: string): Finding {
  const message = `Unexpected “${settingsFile}”: ${fault}`
  return makeFinding({
    file: settingsFile,
    ruleId: 'format/settings',
    severity: 'error',
    message,
  })
}

function misnamed(file: string): Finding {
  const message = `Unexpected name of the settings, which are not read under it, expected “${settingsFile}”: rename the file`
  return makeFinding({ file, ruleId: 'format/settings', severity: 'warning', message })
}
