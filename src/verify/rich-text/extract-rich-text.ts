import { Depth } from '../budget.ts'
import { addAuthor, type Extraction, nothingFound, warn } from '../extraction.ts'
import { lettersOfField } from '../field-letters.ts'
import { addCarried, type Carried } from './add-carried.ts'
import { alphabetOf } from './alphabet-of.ts'
import { type Destination, destinations } from './destinations.ts'
import { readTokens } from './read-tokens.ts'

/** A text that is being read, with all groups in it that are no text of their own. */
interface Story extends Destination {
  shown: string
  hidden: string
  deleted: string
  /** With what is hidden or was deleted: a name may be half of each. */
  all: string
}

/** How letters are read within a pair of braces. */
interface Group {
  story: Story
  look: 'shown' | 'hidden' | 'deleted'
  /** How many letters stand after one in Unicode for programs that do not know it. */
  spare: number
}

const ends = /^(?:par|cell|nestcell|row|nestrow|sect|page|column)$/
const blanks = /^(?:tab|line|softline|emspace|enspace|qmspace)$/
const signs: Readonly<Record<string, string>> = {
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
}

/**
 * Gets out of an RTF file what it shows, hides, says of itself, and carries along. A part of which nothing here
 * knows is looked through for people of the register.
 */
export async function extractRichText(
  bytes: Uint8Array,
  openInner: (bytes: Uint8Array) => Promise<Extraction>,
): Promise<Extraction> {
  const found = nothingFound()
  const depth = new Depth()
  const files: Carried[] = []
  const outside: Group[] = []
  let group: Group = { story: storyOf({ place: 'text', kind: 'prose' }), look: 'shown', spare: 1 }
  let alphabet = new TextDecoder('windows-1252')
  let waiting: Buffer[] = []
  let skip = 0
  let paragraph = 1
  let starred = false
  // What the fields of a paragraph show that keep the numbers of their letters.
  let letters = ''

  // The cells of a row, each of which may hold a letter or two of a word.
  let cells: string[] = []

  const add = (text: string, place: string, kind: Destination['kind']) => {
    const clean = text.replace(/\s+/g, ' ').trim()
    if (clean === '') return
    if (kind === 'figures')
      files.push({ place, bytes: Buffer.from(text.replace(/\s/g, ''), 'hex') })
    else if (kind !== 'person') found.texts.push({ text: clean, place, line: paragraph, kind })
    else for (const person of clean.split(';')) addPerson(person.trim(), place)
  }
  const addPerson = (person: string, place: string) => {
    if (person !== '' && person !== 'Unknown') addAuthor(found, person, place, paragraph)
  }
  const write = (text: string) => {
    group.story[group.look] += text
    group.story.all += text
  }
  const decode = () => {
    if (waiting.length > 0) write(alphabet.decode(Buffer.concat(waiting)))
    waiting = []
  }
  const flush = () => {
    const { story } = group
    const { place, kind, shown, hidden, deleted, all } = story
    add(shown, place, kind)
    add(hidden, `${place}, hidden text`, kind)
    add(deleted, `${place}, deleted text`, kind)
    if (shown !== all) add(all, `${place}, with what is hidden or was deleted`, 'data')
    if (hidden.trim() !== '')
      warn(
        found,
        'verify/hidden-text',
        `Unexpected hidden text (${place}), expected none: one click shows it`,
      )
    if (place === 'field code') letters += lettersOfField(all)
    Object.assign(story, { shown: '', hidden: '', deleted: '', all: '' })
  }
  const spell = () => {
    add(letters, 'letters of fields', 'data')
    letters = ''
  }
  const begin = (destination: Destination) => {
    group.story = storyOf(destination)
    group.look = 'shown'
  }
  const obey = (word: string, number: number | undefined) => {
    const on = number !== 0
    const destination = destinations.get(word)
    if (destination) begin(destination)
    else if (starred) begin({ place: 'another part', kind: 'data' })
    if (word === 'annotation') warn(found, 'verify/comment', comments)
    else if (word === 'docvar') warn(found, 'verify/left-over', variables)
    else if (/^(?:revised|deleted)$/.test(word) && on) warn(found, 'verify/tracked-change', changes)
    if (word === 'v') group.look = on ? 'hidden' : 'shown'
    else if (word === 'deleted') group.look = on ? 'deleted' : 'shown'
    else if (word === 'plain') group.look = 'shown'
    else if (word === 'uc') group.spare = number ?? 1
    else if (word === 'ansicpg') alphabet = alphabetOf(number)
    else if (blanks.test(word)) write(' ')
    else if (signs[word]) write(signs[word])
    else if (word === 'u' && number !== undefined) {
      write(String.fromCharCode(number & 0xffff))
      skip = group.spare
    } else if (ends.test(word)) {
      if (/cell$/.test(word)) cells.push(group.story.all.trim())
      flush()
      if (/row$/.test(word)) {
        if (cells.length > 1) add(cells.join(''), `${group.story.place}, cells of a row`, 'data')
        cells = []
      }
      spell()
      if (word === 'par') paragraph += 1
    }
  }
  for (const token of readTokens(bytes)) {
    if (token.is === 'letters') {
      const unread = token.letters.subarray(skip)
      skip = Math.max(0, skip - token.letters.length)
      if (unread.length > 0) waiting.push(unread)
      continue
    }
    decode()
    skip = 0
    if (token.is === 'begin') {
      depth.enter()
      outside.push(group)
      group = { ...group }
    } else if (token.is === 'end') {
      const outer = outside.pop()
      // Word reads no further; whoever opens the file as text does.
      if (!outer) continue
      depth.leave()
      if (outer.story !== group.story) flush()
      else if (group.story.apart) write(' ')
      group = outer
    } else if (token.word !== '*') obey(token.word, token.number)
    starred = token.is === 'word' && token.word === '*'
  }
  decode()
  flush()
  spell()
  await addCarried(found, files, openInner)
  return found
}

const storyOf = (destination: Destination): Story => ({
  ...destination,
  shown: '',
  hidden: '',
  deleted: '',
  all: '',
})

const comments = 'Unexpected comments in the document, expected none in a finished file'
const variables =
  'Unexpected document variables, expected none: programs keep there what nobody sees'
const changes =
  'Unexpected tracked changes in the document, expected them accepted or rejected: what was deleted is still there'
