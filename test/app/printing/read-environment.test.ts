import { expect, test } from 'vitest'
import { readEnvironment } from '../../../src/app/printing/read-environment.ts'
import { EnvironmentError } from '../../../src/model/errors.ts'
import { memoryHost } from '../../support/memory-host.ts'

const read = (variables: Record<string, string>) =>
  readEnvironment({ ...memoryHost({}), env: (name) => variables[name] })

test('what is set is taken; what is empty or not set is nothing', () => {
  expect(read({ SOURCE_DATE_EPOCH: '1735689600', DHR_TIMEOUT: '90' })).toEqual({
    date: '2025-01-01',
    timeout: 90_000,
  })
  expect(read({ SOURCE_DATE_EPOCH: '0' }).date).toBe('1970-01-01')
  const nothing = { date: undefined, timeout: undefined }
  expect(read({})).toEqual(nothing)
  expect(read({ SOURCE_DATE_EPOCH: '', DHR_TIMEOUT: ' ' })).toEqual(nothing)
})

test.each([
  ['SOURCE_DATE_EPOCH', '99999999999999'],
  ['SOURCE_DATE_EPOCH', 'today'],
  ['SOURCE_DATE_EPOCH', '-1'],
  ['DHR_TIMEOUT', 'abc'],
  ['DHR_TIMEOUT', '0'],
  ['DHR_TIMEOUT', '1e9'],
  ['DHR_TIMEOUT', '9999999'],
])('%s=%s is told, and not guessed at', (name, value) => {
  expect(() => read({ [name]: value })).toThrow(EnvironmentError)
  expect(() => read({ [name]: value })).toThrow(name)
})
