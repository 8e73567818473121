import type { Heading, RootContent } from 'mdast'
import type { FrontMatter } from '../model/front-matter.ts'
import { type DataBlockName, dataBlockNames } from '../model/mdast-extensions.ts'
import type { Block, Section } from '../model/report.ts'
import type { SectionFile } from '../model/section-file.ts'

/** A report's files, told apart: the title page, and the sections in reading order. */
export interface OrderedFiles {
  titlePage: SectionFile | undefined
  title: Heading | undefined
  tribute: RootContent[]
  sections: Array<Omit<Section, 'number'>>
}

/** Finds the title page (the first file that has `report:`) and the blocks of every section. */
export function orderSections(files: readonly SectionFile[]): OrderedFiles {
  const titlePage = files.find((file) => file.frontMatter.report !== undefined)
  const title = titlePage && titleOf(titlePage)
  return {
    titlePage,
    title,
    tribute: titlePage?.tree.children.filter((node) => node !== title) ?? [],
    sections: files
      .filter((file) => file !== titlePage)
      .map((source) => ({ source, title: titleOf(source), blocks: blocksOf(source) })),
  }
}

function titleOf(file: SectionFile): Heading | undefined {
  return file.tree.children.find(
    (node): node is Heading => node.type === 'heading' && node.depth === 1,
  )
}

/**
 * A data block stands where it is marked, for the first time; else, if it has rows, at the end of the
 * section. A mark that no table answers stays among the Markdown, so that it can be shown as a fault.
 */
function blocksOf({ tree, frontMatter }: SectionFile): Block[] {
  const available = new Set(
    dataBlockNames.filter((name) => name === 'action-plan' || isThere(name, frontMatter)),
  )
  const blocks = tree.children.map((node): Block => {
    const prints = node.type === 'dataBlock' && available.delete(node.name)
    return prints ? { kind: 'data', name: node.name, mark: node } : { kind: 'markdown', node }
  })
  const unmarked = [...available].filter(
    (name) => name !== 'action-plan' && frontMatter[name]?.length,
  )
  return [...blocks, ...unmarked.map((name): Block => ({ kind: 'data', name }))]
}

/** Whether there is something to print, or a table that was begun and has no rows yet. */
function isThere(name: Exclude<DataBlockName, 'action-plan'>, frontMatter: FrontMatter): boolean {
  const { [name]: rows, pseudonyms = [] } = frontMatter
  if (!rows || rows.length === 0 || name !== 'pseudonyms') return rows !== undefined
  return pseudonyms.some(({ listed }) => listed)
}
