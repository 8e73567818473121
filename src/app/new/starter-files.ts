import { stringify } from 'yaml'
import type { ReportFacts } from '../../model/front-matter.ts'
import type { Outline, OutlineSection } from '../../model/outline.ts'
import type { FillStarter } from './make-starter.ts'

/** What a new report has to know. */
export type StarterFacts = Pick<ReportFacts, 'subject' | 'type' | 'death'> &
  Required<Pick<ReportFacts, 'died' | 'partnership' | 'author'>>

/** A file to be written. */
export interface StarterFile {
  name: string
  content: string
  private?: boolean
}

const titles = {
  dhr: 'A domestic homicide review',
  dardr: 'A domestic abuse related death review',
} as const

/** The files that a new report begins with: every section that the guidance requires, in its order. */
export function starterFiles(
  outline: Outline,
  facts: StarterFacts,
  fill: FillStarter,
): StarterFile[] {
  const view = {
    ...facts,
    title: titles[facts.type],
    subject: inYaml(facts.subject.length === 1 ? facts.subject[0] : facts.subject),
    subjects: facts.subject.map(inYaml),
    partnership: inYaml(facts.partnership),
    author: inYaml(facts.author),
  }
  const sections = outline.filter(({ required }) => required)
  return [
    { name: '00-title-page.md', content: fill('title-page', view) },
    ...sections.map((section, index) => ({
      name: `${String(index + 1).padStart(2, '0')}-${section.id}.md`,
      content: fill(section.id, { ...view, ...viewOf(section) }),
    })),
    { name: 'identities.yaml', content: fill('identities', view), private: true },
  ]
}

function viewOf({ heading, note, demands }: OutlineSection) {
  return {
    heading,
    note: wrap(note),
    demands: demands.filter(({ advice }) => !advice).map(({ expected }) => expected),
    advice: demands.filter(({ advice }) => advice).map(({ expected }) => expected),
  }
}

const inYaml = (value: string | string[] | undefined): string =>
  stringify(value, { lineWidth: 0, collectionStyle: 'flow' }).trim()

/** Words in lines of at most 96 characters. */
function wrap(words: string): string[] {
  const lines: string[] = []
  for (const word of words.split(/\s+/).filter((one) => one !== '')) {
    const line = lines.at(-1)
    if (line !== undefined && line.length + word.length < 96)
      lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  return lines
}
