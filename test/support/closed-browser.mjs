// Runs a browser whose pages nobody may command, as Chrome is where an organisation has set
// `DeveloperToolsAvailability`: it opens them, and answers “Not allowed” to whoever wants in.
import { spawn } from 'node:child_process'
import { createReadStream, createWriteStream } from 'node:fs'

const [path, ...args] = process.argv.slice(2)
const browser = spawn(path, args, { stdio: ['ignore', 'ignore', 'inherit', 'pipe', 'pipe'] })
const [, , , toBrowser, fromBrowser] = browser.stdio
const answers = createWriteStream('', { fd: 4 })
const pages = new Set()

const messages = (stream, take) => {
  let rest = ''
  stream.on('data', (data) => {
    const texts = (rest + data).split('\0')
    rest = texts.pop()
    for (const text of texts) take(text, JSON.parse(text))
  })
}
const send = (stream, text) => stream.write(`${text}\0`)

messages(fromBrowser, (text, { params, result }) => {
  for (const target of [params?.targetInfo, ...(result?.targetInfos ?? [])])
    if (target?.type === 'page') pages.add(target.targetId)
  send(answers, text)
})
messages(createReadStream('', { fd: 3 }), (text, { id, method, params }) => {
  if (method === 'Target.setAutoAttach') send(answers, JSON.stringify({ id, result: {} }))
  else if (method === 'Target.attachToTarget' && pages.has(params.targetId))
    send(answers, JSON.stringify({ id, error: { code: -32000, message: 'Not allowed' } }))
  else send(toBrowser, text)
})
