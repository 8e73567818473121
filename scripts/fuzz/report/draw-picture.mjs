import { crc32, deflateSync } from 'node:zlib'

const sides = [1, 3, 20, 120, 400, 900, 1600, 3000]

/** A picture of any proportion, kept among those of the report. @returns its address */
export function drawPicture({ random, pictures }) {
  const [width, height] = [random.pick(sides), random.pick(sides)]
  const kind = random.pick(['png', 'svg'])
  const name = `images/p${Object.keys(pictures).length + 1}.${kind}`
  pictures[name] = kind === 'png' ? drawPng(width, height) : drawSvg(width, height)
  return name
}

function drawSvg(width, height) {
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}" fill="#cde"/><path d="M0 0L${width} ${height}" stroke="#17365d"/></svg>`,
  )
}

/** Grey, with a darker edge at its left. */
function drawPng(width, height) {
  const line = Buffer.alloc(width + 1, 0xcc)
    .fill(0, 0, 1)
    .fill(0x44, 1, 2)
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head[8] = 8
  const pixels = deflateSync(Buffer.concat(Array.from({ length: height }, () => line)))
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(kind, data) {
  const named = Buffer.concat([Buffer.from(kind), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, check])
}
