import { posix } from 'node:path'
import type { Host } from '../../src/model/host.ts'

/** A host whose files stand in the test; what is written to it can be read from it. */
export function memoryHost(files: Record<string, string | Uint8Array>): Host {
  const held = new Map(Object.entries(files))
  const read = (path: string) => held.get(posix.normalize(path))
  return {
    readText: async (path) => {
      const content = read(path)
      return typeof content === 'object' ? new TextDecoder().decode(content) : content
    },
    readBytes: async (path) => {
      const content = read(path)
      return typeof content === 'string' ? new TextEncoder().encode(content) : content
    },
    look: async (path) => {
      const place = posix.normalize(path)
      const content = read(path)
      if (content !== undefined) return { kind: 'file', bytes: content.length, path: place }
      const isFolder = [...held.keys()].some((name) => name.startsWith(`${place}/`))
      return isFolder ? { kind: 'folder', bytes: 0, path: place } : undefined
    },
    list: async (folder) => {
      const inside = [...held.keys()].filter((path) => path.startsWith(`${folder}/`))
      const names = inside.map((path) => path.slice(folder.length + 1).split('/'))
      if (names.length === 0) return undefined
      const kinds = new Map(
        names.map(([name = '', ...rest]) => [name, rest.length > 0 ? 'folder' : 'file'] as const),
      )
      return [...kinds].map(([name, kind]) => ({ name, kind }))
    },
    write: async (path, content, options) => {
      await options?.check?.(
        typeof content === 'string' ? new TextEncoder().encode(content) : content,
      )
      held.set(posix.normalize(path), content)
    },
    tryToWrite: async () => {},
    remove: async (path) => {
      held.delete(posix.normalize(path))
    },
    wipe: async (path) => {
      held.delete(posix.normalize(path))
    },
    exposure: async () => ({ readableByOthers: false, inGit: false }),
    today: () => '2022-04-30',
    env: () => undefined,
  }
}
