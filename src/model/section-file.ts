import type { Root } from 'mdast'
import type { Position } from 'unist'
import type { FrontMatter } from './front-matter.ts'

/** The way to a value in front matter: `['panel', 0, 'members', 1, 'name']`. */
export type KeyPath = ReadonlyArray<string | number>

/** Where a value of front matter stands, and what it holds, by key or number. */
export interface ValuePlace {
  position: Position
  /** Of its key; of an item of a list, its own. */
  key: Position
  inner: ReadonlyMap<string, ValuePlace>
}

/** How a file that is not UTF-8 was read. */
export interface ForeignEncoding {
  name: 'UTF-16' | 'Windows-1252'
  /** Offset of the first character that was read so. */
  offset: number
  /** How many characters were read so. */
  count: number
}

/** One file of the report as its author wrote it. Its trees are frozen; plain data, for threads to share. */
export interface SectionFile {
  /** Relative to the report's folder, with forward slashes. */
  file: string
  /** The text as read, without a byte order mark; offsets in positions count in it. */
  text: string
  /** The Markdown below the front matter; positions are those of the file. */
  tree: Root
  frontMatter: FrontMatter
  /** Of a file that is not UTF-8: how it was read instead. */
  foreign?: ForeignEncoding
  /** Where everything in the front matter stands. */
  places: ValuePlace
}

/** Markdown written in a front matter value; positions are those of the file. */
export interface Prose {
  file: string
  tree: Root
}
