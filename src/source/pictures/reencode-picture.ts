import { createRequire } from 'node:module'
import type { PhotonImage } from '@silvia-odwyer/photon-node'
import { damaged, type InspectedPicture } from './inspect-picture.ts'
import type { CleanPicture } from './picture-facts.ts'
import { readExif } from './read-exif.ts'
import { rewritePng } from './rewrite-png.ts'
import { turnPixels } from './turn-pixels.ts'

/**
 * Of megabytes, and needed for photographs alone. It stays a package of its own (`rolldown.config.mjs`), and code that
 * was kept of an earlier start cannot `import` such a one under Node 20.
 */
const loadPhoton = (): typeof import('@silvia-odwyer/photon-node') =>
  createRequire(import.meta.url)('@silvia-odwyer/photon-node')

/** Percent. Beyond it a JPEG grows and nobody sees why. */
const jpegQuality = 90

/**
 * Makes a picture anew from its pixels, or a drawing from its shapes: upright, and without anything
 * besides them. A JPEG stays one; a PNG keeps every bit of its pixels; GIF and WebP become PNG.
 */
export async function reencodePicture(
  bytes: Buffer,
  { type, raster }: InspectedPicture,
): Promise<CleanPicture | { fault: string }> {
  if (!raster) {
    const { cleanSvg } = await import('./clean-svg.ts')
    return cleanSvg(bytes.toString('utf8'))
  }
  const { orientation } = await readExif(raster)
  if (type === 'image/png' && orientation === 1) {
    const png = rewritePng(bytes)
    return png ? { bytes: png, type } : { fault: damaged }
  }
  const { PhotonImage } = loadPhoton()
  let decoded: PhotonImage
  try {
    decoded = PhotonImage.new_from_byteslice(bytes)
  } catch {
    return { fault: damaged }
  }
  const upright = orientation === 1 ? decoded : turn(decoded, orientation, PhotonImage)
  const clean: CleanPicture =
    type === 'image/jpeg'
      ? { bytes: upright.get_bytes_jpeg(jpegQuality), type }
      : { bytes: upright.get_bytes(), type: 'image/png' }
  upright.free()
  return clean
}

function turn(image: PhotonImage, orientation: number, Image: typeof PhotonImage): PhotonImage {
  const [width, height] = [image.get_width(), image.get_height()]
  const { buffer, byteOffset, byteLength } = image.get_raw_pixels()
  image.free()
  const words = new Uint32Array(buffer, byteOffset, byteLength / 4)
  const turned = turnPixels({ words, width, height }, orientation)
  return new Image(new Uint8Array(turned.words.buffer), turned.width, turned.height)
}
