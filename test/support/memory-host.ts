import { posix } from 'node:path'
import type { Host } from '../../src/model/host.ts'

/** A host whose files stand in the test; today is a day of the test's choice. */
export function memoryHost(files: Record<string, string>, today = '2025-03-01'): Host {
  const texts = new Map(Object.entries(files).map(([path, text]) => [posix.normalize(path), text]))
  const read = async (path: string) => texts.get(posix.normalize(path))
  return {
    readText: read,
    readBytes: async (path) => {
      const text = await read(path)
      return text === undefined ? undefined : new TextEncoder().encode(text)
    },
    list: async (folder) => {
      const names = [...texts.keys()]
        .filter((path) => posix.dirname(path) === posix.normalize(folder))
        .map((path) => ({ name: posix.basename(path), kind: 'file' as const }))
      return names.length > 0 ? names : undefined
    },
    write: async (path, content) => {
      texts.set(posix.normalize(path), String(content))
    },
    remove: async (path) => void texts.delete(posix.normalize(path)),
    today: () => today,
    env: () => undefined,
  }
}
