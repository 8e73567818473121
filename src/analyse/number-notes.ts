import type { FootnoteDefinition, FootnoteReference, Node, Table } from 'mdast'
import type { Note, NoteCall, Passage, Place } from '../model/report.ts'
import type { SectionFile } from '../model/section-file.ts'
import { nodesOf } from '../support/texts/nodes-of.ts'
import { childrenOf } from '../support/texts/text-run.ts'
import { positionOf } from './number-paragraphs.ts'

export interface NumberedNotes {
  notes: Note[]
  calls: NoteCall[]
  uncalled: Array<Place & { definition: FootnoteDefinition }>
}

/** Numbers the footnotes in order of first call; a note's own calls count when it is first called. */
export function numberNotes(
  files: readonly SectionFile[],
  passages: Iterable<Passage>,
): NumberedNotes {
  const definitions = new Map(files.map((file) => [file.file, definitionsOf(file)]))
  const noteOf = new Map<FootnoteDefinition, Note>()
  const notes: Note[] = []
  const calls: NoteCall[] = []

  const collect = (passage: Passage): void => {
    const { node } = passage
    if (node.type === 'footnoteDefinition') return
    if (node.type === 'footnoteReference') call(passage, node as FootnoteReference)
    for (const child of printedWithin(node)) collect({ ...passage, node: child })
  }
  const call = (passage: Passage, node: FootnoteReference): void => {
    const { file } = passage
    const inPlan = passage.inPlan === true
    const definition = definitions.get(file)?.get(node.identifier)
    const known = definition && noteOf.get(definition)
    const note = known ?? (definition && addNote(file, definition))
    const id = note
      ? `note-call-${note.number}${note.calls.length > 0 ? `-${note.calls.length + 1}` : ''}`
      : ''
    const made: NoteCall = { file, position: positionOf(node), node, note, id, inPlan }
    calls.push(made)
    note?.calls.push(made)
    if (note && !known) for (const child of note.definition.children) collect({ file, node: child })
  }
  const addNote = (file: string, definition: FootnoteDefinition): Note => {
    const number = notes.length + 1
    const place = { file, position: positionOf(definition) }
    const note: Note = { ...place, number, id: `note-${number}`, definition, calls: [] }
    noteOf.set(definition, note)
    notes.push(note)
    return note
  }

  for (const passage of passages) collect(passage)
  const uncalled = files.flatMap(({ file }) =>
    [...(definitions.get(file)?.values() ?? [])]
      .filter((definition) => !noteOf.has(definition))
      .map((definition) => ({ file, position: positionOf(definition), definition })),
  )
  return { notes, calls, uncalled }
}

/** What is printed of a node, by a level or two: of each row of a table as many cells as its head has. */
function printedWithin(node: Node): readonly Node[] {
  if (node.type !== 'table') return childrenOf(node)
  const rows = (node as Table).children
  return rows.flatMap(({ children }) => children.slice(0, rows[0]?.children.length))
}

function definitionsOf(file: SectionFile): Map<string, FootnoteDefinition> {
  const found = new Map<string, FootnoteDefinition>()
  for (const node of nodesOf(file.tree, 'footnoteDefinition')) {
    if (!found.has(node.identifier)) found.set(node.identifier, node)
  }
  return found
}
