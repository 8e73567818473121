import { type Command, Option } from 'commander'
import { findingFormats } from '../formats/finding-formats.ts'
import type { Runs } from './runs.ts'

/** Declares `dhr verify`. */
export function declareVerify(program: Command, { terminal, end }: Runs): void {
  program
    .command('verify')
    .summary('see what a finished file betrays')
    .description(
      'See what a finished PDF, Word or OpenDocument file or web page betrays: names in its words, metadata, comments, what it hides.',
    )
    .argument(
      '<files...>',
      'PDFs, files of Word (.docx, .rtf), Excel (.xlsx), PowerPoint (.pptx) and LibreOffice (.odt), web pages (.html), zips of such files, whoever made them',
    )
    .option('-r, --report <folder>', 'the folder of the report whose people are looked for')
    .addOption(
      new Option('-f, --format <format>', 'how to print the findings')
        .choices(findingFormats)
        .default('text'),
    )
    .option('-q, --quiet', 'show errors only')
    .addHelpText(
      'after',
      `
Examples:
  dhr verify build/rowan.pdf                  what that file says and what it hides
  dhr verify from-the-police.docx -r reports/rowan
  dhr verify -f json board.pdf plan.xlsx      for a program

Everything that a reader could get out of the file is checked against the register of real names beside it,
in the folder above, or in that of --report: words, words under boxes, bookmarks, links, comments,
tracked changes, properties, attachments, pictures’ data, earlier versions. What is found is never shown.
Places are counted in pages of a PDF, lines of a web page, paragraphs of a Word file.

Exit codes: 0 no errors, 1 errors, 2 could not run.`,
    )
    .action(async (files: string[], options) => {
      const { runVerify } = await import('../commands/verify.ts')
      end(await runVerify(files, options, terminal))
    })
}
