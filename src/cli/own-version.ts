import { readFileSync } from 'node:fs'
import { ownFile } from '../support/own-file.ts'

/** The version of this program, as its package has it. */
export function ownVersion(): string {
  return (JSON.parse(readFileSync(ownFile('package.json'), 'utf8')) as { version: string }).version
}
