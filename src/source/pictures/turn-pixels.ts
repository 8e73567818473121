/** Pixels in rows, each a word of four bytes. */
export interface Pixels {
  words: Uint32Array
  width: number
  height: number
}

/** Turns and mirrors a picture as EXIF's orientation says (1 to 8), so that it stands upright without it. */
export function turnPixels({ words, width, height }: Pixels, orientation: number): Pixels {
  const swapped = orientation >= 5
  const turned = swapped ? { width: height, height: width } : { width, height }
  const fromRight = [2, 3, 7, 8].includes(orientation)
  const fromBottom = [3, 4, 6, 7].includes(orientation)
  // Where the first pixel of the result comes from, and how far apart its neighbours lie there.
  const first = (fromRight ? width - 1 : 0) + (fromBottom ? (height - 1) * width : 0)
  const alongX = fromRight ? -1 : 1
  const alongY = fromBottom ? -width : width
  const [step, stride] = swapped ? [alongY, alongX] : [alongX, alongY]
  const result = new Uint32Array(words.length)
  let to = 0
  for (let y = 0; y < turned.height; y++) {
    let from = first + y * stride
    for (let x = 0; x < turned.width; x++) {
      result[to++] = words[from] ?? 0
      from += step
    }
  }
  return { words: result, ...turned }
}
