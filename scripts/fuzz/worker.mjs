// A process that tries cases, one after the other, as they are sent to it.
import { checkCase, isTold } from './check-case.mjs'
import { makeCase } from './make-case.mjs'
import { readExample } from './read-example.mjs'

const example = await readExample()

process.on('message', async ({ kind, seed }) => {
  const faults = await checkCase(kind, makeCase(kind, seed, example), example.names).catch(
    (error) =>
      kind !== 'print' && isTold(error)
        ? []
        : [
            `${error.name}: ${error.message.slice(0, 300)}\n${error.stack?.split('\n').slice(1, 4).join('\n')}`,
          ],
  )
  process.send({ seed, faults })
})
process.send('ready')
