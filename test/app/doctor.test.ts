import { expect, it } from 'vitest'
import { checkNode, runDoctor } from '../../src/app/doctor.ts'
import { diskHost } from '../../src/host/disk-host.ts'

it('looks at Node, the fonts, the browser and the cache', async () => {
  const { checks } = await runDoctor(diskHost())
  expect(checks.map(({ name }) => name)).toEqual([
    'node',
    'fonts',
    'browser',
    'printing',
    'sandbox',
    'cache',
  ])
  expect(checks.filter(({ state }) => state === 'failed')).toEqual([])
})

it.each([
  ['18.20.0', 'failed'],
  ['20.9.0', 'failed'],
  ['20.19.0', 'ok'],
  ['24.0.0', 'ok'],
])('Node %s is %s', async (version, state) => {
  expect(await checkNode(version)).toMatchObject({ state })
})
