import { posix } from 'node:path'
import type { Host } from '../model/host.ts'

/** A picture of the report, or why it cannot be printed. */
export type Picture = { bytes: Uint8Array; type: string } | { fault: string }

/** Reads the pictures that sections refer to; none from outside the report's folder. */
export async function readPictures(
  host: Host,
  folder: string,
  uses: ReadonlyArray<{ file: string; url: string }>,
): Promise<Map<string, Picture>> {
  const urls = [...new Set(uses.map(({ url }) => url))]
  const pictures = await Promise.all(
    urls.map(async (url) => [url, await readPicture(host, folder, url)] as const),
  )
  return new Map(pictures)
}

async function readPicture(host: Host, folder: string, url: string): Promise<Picture> {
  if (/^[a-z][a-z0-9+.-]*:/i.test(url) || url.startsWith('//')) {
    return {
      fault:
        'it is not fetched from elsewhere; expected a file in the report’s folder, such as images/map.png',
    }
  }
  const path = posix.normalize(decode(url))
  if (path.startsWith('/') || path.startsWith('..') || path.includes('\\')) {
    return {
      fault: 'it lies outside the report’s folder; expected a file in it, such as images/map.png',
    }
  }
  const bytes = await host.readBytes(`${folder}/${path}`)
  if (!bytes) return { fault: 'there is no such file in the report’s folder' }
  const type = typeOf(bytes)
  return type
    ? { bytes, type }
    : { fault: 'it is no picture of a known kind; expected PNG, JPEG, GIF, WebP or SVG' }
}

const signatures: ReadonlyArray<readonly [RegExp, string]> = [
  [/^\x89PNG\r\n/, 'image/png'],
  [/^\xFF\xD8\xFF/, 'image/jpeg'],
  [/^GIF8[79]a/, 'image/gif'],
  [/^RIFF....WEBP/s, 'image/webp'],
  [
    /^(?:\xEF\xBB\xBF)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)?(?:<!DOCTYPE[^>]*>\s*)?<svg[\s>]/,
    'image/svg+xml',
  ],
]

function typeOf(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 1000))
  return signatures.find(([signature]) => signature.test(start))?.[1]
}

function decode(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}
