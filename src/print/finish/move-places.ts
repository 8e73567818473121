import { type PDFDocument, PDFNumber } from '@cantoo/pdf-lib'
import { placesOf } from '../read-links.ts'

/** The margin of every page (25 mm, see print.css), in points. */
const margin = (25 / 25.4) * 72
/** Where in `[page, /XYZ, left, top, zoom]` the coordinates stand. */
const leftAt = 2
const topAt = 3

/**
 * Moves the destinations of links to where their elements stand, in place: Chromium reckons without the margins, so that
 * each lies higher by one and further to the left, and a reader was led to the paragraph before.
 */
export function movePlaces(document: PDFDocument): void {
  const coordinates = Array.from(placesOf(document), ([, place]) => ({
    place,
    left: place.lookupMaybe(leftAt, PDFNumber)?.asNumber() ?? margin,
    top: place.lookupMaybe(topAt, PDFNumber)?.asNumber() ?? margin,
  }))
  // Nothing stands in a margin: a browser that reckons with them says so of no element.
  if (coordinates.every(({ left }) => left > margin - 1)) return
  for (const { place, left, top } of coordinates) {
    place.set(leftAt, PDFNumber.of(rounded(left + margin)))
    place.set(topAt, PDFNumber.of(rounded(top - margin)))
  }
}

const rounded = (points: number): number => Math.round(points * 100) / 100
