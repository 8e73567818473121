import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const root = new URL('../', import.meta.url)
const read = (file: string): string => readFileSync(new URL(file, root), 'utf8')

/** The folders of the code that hold files; the groups of rules count as one with their parent. */
function sourceFolders(folder = 'src'): string[] {
  const entries = readdirSync(new URL(`${folder}/`, root), { withFileTypes: true })
  const inner = folder === 'src/lint/rules' ? [] : entries.filter((entry) => entry.isDirectory())
  const own = folder !== 'src' && (inner.length !== entries.length || folder === 'src/lint/rules')
  return [
    ...(own ? [folder] : []),
    ...inner.flatMap((entry) => sourceFolders(`${folder}/${entry.name}`)),
  ]
}

test('ARCHITECTURE.md names the folders of src, and no others', () => {
  const named = [...read('ARCHITECTURE.md').matchAll(/`(src(?:\/[\w-]+)+)\/`/g)].map(
    ([, name]) => name,
  )
  expect([...new Set(named)].sort()).toEqual(sourceFolders().sort())
})

test('ARCHITECTURE.md names files where they are: by their path, or behind the name of their folder', () => {
  const missing = read('ARCHITECTURE.md')
    .split('\n\n')
    .flatMap((paragraph) => {
      let folder = ''
      return [...paragraph.matchAll(/`([\w/-]+(?:\/|\.ts|\.test\.ts))`/g)].flatMap(
        ([, name = '']) => {
          if (/^(?:src|test)\/.*\.ts$/.test(name))
            return existsSync(new URL(name, root)) ? [] : name
          if (name.startsWith('src/')) folder = name
          if (!name.endsWith('.ts')) return []
          return existsSync(new URL(folder + name, root)) ? [] : folder + name
        },
      )
    })
  expect(missing).toEqual([])
})

test('CONTRIBUTING.md gives a reason for every runtime dependency, and for no other package', () => {
  const table =
    /<!-- dependencies -->([\s\S]*)<!-- \/dependencies -->/.exec(read('CONTRIBUTING.md'))?.[1] ?? ''
  const reasons = [...table.matchAll(/^\| `([^`]+)` \|/gm)].map(([, name]) => name)
  const { dependencies } = JSON.parse(read('package.json')) as {
    dependencies: Record<string, string>
  }
  expect(reasons.sort()).toEqual(Object.keys(dependencies).sort())
})

test('every dependency is pinned to one version, and the lock file holds the same', () => {
  const own = JSON.parse(read('package.json'))
  const lock = JSON.parse(read('package-lock.json'))
  for (const kind of ['dependencies', 'devDependencies']) {
    for (const version of Object.values(own[kind])) expect(version).toMatch(/^\d+\.\d+\.\d+$/)
    expect(lock.packages[''][kind]).toEqual(own[kind])
  }
})
