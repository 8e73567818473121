import { basename, dirname, join, resolve } from 'node:path'
import type { Host } from '../model/host.ts'

/** A host whose files are those of another, but for some texts that were not saved yet. */
export function overlayHost(host: Host, texts: ReadonlyMap<string, string>): Host {
  const unsaved = new Map([...texts].map(([path, text]) => [resolve(path), text]))
  return {
    ...host,
    readText: async (path) => unsaved.get(resolve(path)) ?? host.readText(path),
    readBytes: async (path, accepts) => {
      const text = unsaved.get(resolve(path))
      return text === undefined ? host.readBytes(path, accepts) : new TextEncoder().encode(text)
    },
    look: async (path) => {
      const text = unsaved.get(resolve(path))
      if (text === undefined) return host.look(path)
      const folder = (await host.look(dirname(path)))?.path ?? resolve(dirname(path))
      return { kind: 'file', bytes: Buffer.byteLength(text), path: join(folder, basename(path)) }
    },
    list: async (folder) => {
      const entries = await host.list(folder)
      const known = new Set(entries?.map(({ name }) => name))
      const added = [...unsaved.keys()]
        .filter((path) => dirname(path) === resolve(folder) && !known.has(basename(path)))
        .map((path) => ({ name: basename(path), kind: 'file' as const }))
      return entries || added.length > 0 ? [...(entries ?? []), ...added] : undefined
    },
  }
}
