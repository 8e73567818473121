import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { judgeReport } from '../../src/app/judge/judge-report.ts'
import { loadReport } from '../../src/app/load-report.ts'
import { diskHost } from '../../src/host/disk-host.ts'
import type { Finding } from '../../src/model/finding.ts'
import { readReportFolder } from '../../src/source/read-report-folder.ts'
import { tempReport } from '../support/temp-report.ts'

const section = '# Introduction\n\nOne.\n'
const host = diskHost()

async function foundIn(folder: string): Promise<string[]> {
  const { evidence } = await loadReport(host, folder)
  const { findings } = await judgeReport(host, evidence)
  const ofPlace = ({ ruleId }: Finding) =>
    /section-file|settings|missing-picture/.test(ruleId ?? '')
  return findings.filter(ofPlace).map(({ file, reason }) => `${file} ${reason}`)
}

test.skipIf(process.platform === 'win32')(
  'only ordinary files of the folder are read as sections, settings and pictures',
  async () => {
    const outside = tempReport({
      'secret.md': 'A canary.',
      'secret.yaml': 'allowed-words: [canary]',
      'pictures/a.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    })
    const folder = tempReport({
      '01-a.md': `${section}\n![A](images/a.svg)\n\n![B](fifo.png)\n\n![C](%2e%2e/a.svg)\n`,
      'own.md': '# Own\n\nWords.\n',
    })
    mkdirSync(join(folder, '02-folder.md'))
    symlinkSync(join(outside, 'secret.md'), join(folder, '03-out.md'))
    symlinkSync('own.md', join(folder, '04-within.md'))
    symlinkSync('nowhere.md', join(folder, '05-nowhere.md'))
    symlinkSync('06-itself.md', join(folder, '06-itself.md'))
    symlinkSync('/dev/zero', join(folder, '07-device.md'))
    execFileSync('mkfifo', [join(folder, '08-pipe.md'), join(folder, 'fifo.png')])
    writeFileSync(join(folder, '09-huge.md'), '')
    truncateSync(join(folder, '09-huge.md'), 6_000_000)
    symlinkSync(join(outside, 'secret.yaml'), join(folder, 'dhr.yaml'))
    symlinkSync(join(outside, 'pictures'), join(folder, 'images'))

    const read = await readReportFolder(host, folder)
    expect(read?.files.map(({ file }) => file)).toEqual(['01-a.md', '04-within.md'])
    expect(read?.files.map(({ text }) => text).join()).not.toContain('canary')
    const out = 'it is a link that leads out of the report’s folder'
    expect(await foundIn(folder)).toEqual(
      [
        `01-a.md Unexpected picture “images/a.svg”: ${out}`,
        '01-a.md Unexpected picture “fifo.png”: it is no ordinary file',
        '01-a.md Unexpected picture “%2e%2e/a.svg”: it lies outside',
        '02-folder.md Unexpected section “02-folder.md”: it is a folder',
        `03-out.md Unexpected section “03-out.md”: ${out}`,
        '05-nowhere.md Unexpected section “05-nowhere.md”: there is no such file',
        '06-itself.md Unexpected section “06-itself.md”: there is no such file',
        `07-device.md Unexpected section “07-device.md”: ${out}`,
        '08-pipe.md Unexpected section “08-pipe.md”: it is no ordinary file',
        '09-huge.md Unexpected section “09-huge.md”: it is larger than 5 MB',
        `dhr.yaml Unexpected “dhr.yaml”: ${out}`,
      ].map((start) => expect.stringContaining(start)),
    )
  },
)

test.runIf(process.platform === 'linux')(
  'a section whose name is no text is told, and is no section that was deleted',
  async () => {
    const folder = tempReport({ '01-a.md': section })
    writeFileSync(Buffer.from(`${folder}/02-\xff.md`, 'latin1'), section)
    expect((await readReportFolder(host, folder))?.files).toHaveLength(1)
    expect(await foundIn(folder)).toEqual([
      '02-\ufffd.md Unexpected section “02-\ufffd.md”: its name holds characters that are none here; expected one of letters, digits and hyphens: rename it',
    ])
  },
)

test('a section that is deleted while it is read ends the work: a report without it is another one', async () => {
  const folder = tempReport({ '01-a.md': section, '02-b.md': section })
  let gone = false
  const deleting = {
    ...host,
    readBytes: (path: string) => {
      gone ||= path.endsWith('02-b.md')
      return path.endsWith('02-b.md') ? Promise.resolve(undefined) : host.readBytes(path)
    },
    look: (path: string) =>
      gone && path.endsWith('02-b.md') ? Promise.resolve(undefined) : host.look(path),
  }
  await expect(readReportFolder(deleting, folder)).rejects.toThrow(
    '02-b.md was moved or deleted while it was read',
  )
})

test.skipIf(process.platform === 'win32')(
  'what is put in the place of a file between the look at it and its reading is not read',
  async () => {
    for (const [name, swapped] of [
      ['01-a.md', '01-a.md'],
      ['dhr.yaml', 'dhr.yaml'],
      ['images/a.svg', 'images'],
    ] as const) {
      const files = {
        '01-a.md': `${section}\n![A](images/a.svg)\n`,
        'dhr.yaml': 'allowed-words: [canary]\n',
        'images/a.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
      }
      const outside = tempReport({ ...files, 'a.svg': files['images/a.svg'] })
      const folder = tempReport(files)
      const swapping = {
        ...host,
        look: async (path: string) => {
          const found = await host.look(path)
          if (path === `${folder}/${name}`) {
            rmSync(join(folder, swapped), { recursive: true })
            symlinkSync(join(outside, swapped), join(folder, swapped))
          }
          return found
        },
      }
      await expect(loadReport(swapping, folder), name).rejects.toThrow(
        `${name} was replaced while it was read`,
      )
    }
  },
)
