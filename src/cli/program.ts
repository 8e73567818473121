import { readFileSync } from 'node:fs'
import { Command, Option } from 'commander'
import { mendKinds } from '../model/mend-kind.ts'
import { asTyped } from './own-name.ts'
import { declareRegister } from './register-commands.ts'
import { tellUsage } from './tell-error.ts'
import type { Terminal } from './terminal.ts'

/** The command line. Each command's code is loaded only when that command runs. */
export interface Program {
  /** Runs one command line; the exit code, or undefined where a signal has set it. */
  run(args: readonly string[]): Promise<number>
}

/**
 * Declares all commands with their options and examples.
 *
 * @param heedSignals called by a command that comes to its end by itself when it is interrupted
 */
export function makeProgram(terminal: Terminal, heedSignals: () => AbortSignal): Program {
  let exitCode = 0
  let told = ''
  const program = new Command('dhr')
    .description(
      'Write a domestic homicide review in Markdown; print it as a numbered, footnoted PDF.',
    )
    .version(readVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.out.write(asTyped(text)),
      writeErr: (text) => {
        told += asTyped(text)
      },
    })
    .showHelpAfterError('hint: dhr --help lists the commands, dhr COMMAND --help their options')
    .addHelpText(
      'after',
      `
Examples:
  dhr new reports/rowan              begin a report: a folder with every section it needs
  dhr lint reports/rowan             what is wrong with it, and what is still to be written
  dhr fix reports/rowan              mend what is safe to mend, one question for each kind of change
  dhr where 47 -r reports/rowan      the file and line of the paragraph that the board wrote about
  dhr build reports/rowan --open     print it as a PDF and look at it
  dhr doctor                         see whether this computer can print

Exit codes: 0 all is well, 1 the report has errors, 2 the command could not run.`,
    )

  program
    .command('build')
    .summary('print a report as a PDF')
    .description(
      'Print a report as a PDF: numbers, footnotes, contents and cross-references in place.',
    )
    .argument('[folder]', 'the folder of the report', '.')
    .option('-o, --output <file>', 'where to write (default: build/NAME.pdf in the folder)')
    .addOption(
      new Option('-f, --format <format>', 'pdf, or html for one web page')
        .choices(['pdf', 'html'])
        .default('pdf'),
    )
    .addOption(
      new Option('--status <status>', 'print it as if the title page said so').choices([
        'draft',
        'panel',
        'board',
        'home-office',
        'published',
      ]),
    )
    .option('--open', 'open the file when it is done')
    .option('--browser <path>', 'the Chrome, Edge or Chromium to print with')
    .option('--json', 'print what was done as JSON')
    .option('-q, --quiet', 'print nothing but errors')
    .addHelpText(
      'after',
      `
Examples:
  dhr build                          print the report of this folder
  dhr build reports/rowan --open     print it, then look at it
  dhr build -o board.pdf             write the PDF somewhere else
  dhr build --format html            one web page, with the footnotes at its end

A draft with errors in it (a reference to nothing, a missing picture) is printed with each fault
marked where it stands, and the exit code is 1. With “status: board”, “home-office” or “published” it
is not printed until the errors are mended.`,
    )
    .action(async (folder: string, options) => {
      const { runBuild } = await import('./commands/build.ts')
      exitCode = await runBuild(folder, options, terminal, heedSignals())
    })

  program
    .command('where')
    .summary('find a paragraph, recommendation or footnote in the files')
    .description(
      'Tell the file, line and page of what a reader names by its number, its label or its words.',
    )
    .argument('[what...]', '47, 47(b), rec 3, footnote 12, page 9, #label or some words')
    .option('-r, --report <folder>', 'the folder of the report', '.')
    .option('-a, --all', 'the whole report as a list')
    .option('--open', 'open the text editor there')
    .option('--csv', 'as a sheet for comments, a row for each number')
    .option('--json', 'as JSON')
    .addHelpText(
      'after',
      `
Examples:
  dhr where 47                       the paragraph that the board wrote about
  dhr where "47(b)" --open           open the text editor there (VISUAL or EDITOR)
  dhr where rec 3                    recommendation 3 of every group
  dhr where footnote 12 -r reports/rowan
  dhr where "asked again"            every place with these words
  dhr where --all                    everything that bears a number, with its place
  dhr where --csv > comments.csv     a sheet in which a board writes its comments

Pages are those of the last build. The exit code is 1 where nothing is found.`,
    )
    .action(async (what: string[], options) => {
      const { runWhere } = await import('./commands/where.ts')
      exitCode = await runWhere(what, options, terminal)
    })

  program
    .command('lint')
    .summary('find what is wrong with a report')
    .description(
      'Find what is wrong with a report: references, structure, recommendations, writing.',
    )
    .argument('[paths...]', 'folders of reports, or files in them (default: this folder)')
    .addOption(
      new Option('-f, --format <format>', 'how to tell the findings')
        .choices(['text', 'json', 'sarif', 'github'])
        .default('text'),
    )
    .option('--max-warnings <number>', 'fail where there are more warnings than that')
    .option(
      '--rule <id>',
      'only this rule, or group of rules such as “reference” (may be given again)',
      (id: string, others: string[] = []) => [...others, id],
    )
    .option('-q, --quiet', 'tell errors only')
    .option('--reveal', 'show the lines in which names were found, on a terminal only')
    .option('--stdin-filename <file>', 'judge the text on standard input in place of that file')
    .addHelpText(
      'after',
      `
Examples:
  dhr lint reports/rowan                      what is wrong with that report
  dhr lint reports/rowan/14-chronology.md     only what is wrong in one of its files
  dhr lint --rule reference                   only this group of rules
  dhr lint --format json --max-warnings 0     for a program

A file dhr.yaml in the report's folder says which rules are off or how grave they are:
  rules: {writing/long-sentence: off}
A comment on the line before a block silences a rule there, with a reason:
  <!-- dhr-ignore reference/handwritten-number: the coroner's own words -->

Exit codes: 0 no errors, 1 errors (or too many warnings), 2 could not run.`,
    )
    .action(async (paths: string[], options) => {
      const { runLint } = await import('./commands/lint.ts')
      exitCode = await runLint(paths, options, terminal)
    })

  program
    .command('verify')
    .summary('see what a finished file betrays')
    .description(
      'See what a finished PDF, Word file or web page betrays: names in its words, metadata, comments, what it hides.',
    )
    .argument('<files...>', 'PDFs, Word files (.docx), web pages (.html); of anybody')
    .option('-r, --report <folder>', 'the folder of the report whose people are looked for')
    .addOption(
      new Option('-f, --format <format>', 'how to tell the findings')
        .choices(['text', 'json', 'sarif', 'github'])
        .default('text'),
    )
    .option('-q, --quiet', 'tell errors only')
    .addHelpText(
      'after',
      `
Examples:
  dhr verify build/rowan.pdf                  what that file says and what it hides
  dhr verify from-the-police.docx -r reports/rowan
  dhr verify --format json *.pdf              for a program

Everything that a reader could get out of the file is held against the register of real names beside it,
in the folder above, or in that of --report: words, words under black boxes, bookmarks, links, comments,
tracked changes, properties, attachments, pictures’ data, earlier versions. What is found is never shown.
Places are counted in pages of a PDF, lines of a web page, paragraphs of a Word file.

Exit codes: 0 no errors, 1 errors, 2 could not run.`,
    )
    .action(async (files: string[], options) => {
      const { runVerify } = await import('./commands/verify.ts')
      exitCode = await runVerify(files, options, terminal)
    })

  program
    .command('rules')
    .summary('list what lint looks for, or explain one rule')
    .argument('[id]', 'a rule, such as reference/unknown-label')
    .addHelpText(
      'after',
      `
Examples:
  dhr rules                          every rule with how grave it is
  dhr rules reference/unknown-label  what it looks for, why, and how to mend what it finds
  dhr rules anonymity                the rules of one group`,
    )
    .action(async (id: string | undefined) => {
      const { runRules } = await import('./commands/rules.ts')
      exitCode = await runRules(id, terminal)
    })

  program
    .command('new')
    .summary('begin a report')
    .description(
      'Begin a report: a folder with every section that the statutory guidance asks for.',
    )
    .argument('<folder>', 'the folder to make')
    .option('--pseudonym <name>', 'the name by which the report calls the person who died')
    .option('--died <month>', 'the month of the death, such as 2023-03; never the day')
    .option('--partnership <name>', 'the partnership that commissioned the review')
    .option('--author <name>', 'who writes the report')
    .addOption(
      new Option(
        '--type <type>',
        'dhr, or dardr for a domestic abuse related death review',
      ).choices(['dhr', 'dardr']),
    )
    .addOption(
      new Option('--death <kind>', 'how the person died').choices([
        'homicide',
        'suicide',
        'unexpected',
      ]),
    )
    .addHelpText(
      'after',
      `
Examples:
  dhr new reports/rowan              asks for what it has to know
  dhr new reports/rowan --pseudonym Rowan --died 2023-03 --author "Jane Example" \\
    --partnership "Wexcombe Community Safety Partnership"

What belongs in each section stands in it as a note that is never printed. Nothing that is there is
overwritten. Real names go into identities.yaml, which only you can read and git ignores.`,
    )
    .action(async (folder: string, options) => {
      const { runNew } = await import('./commands/new.ts')
      exitCode = await runNew(folder, options, terminal, heedSignals())
    })

  program
    .command('fix')
    .summary('mend what is safe to mend')
    .description(
      'Mend what is safe to mend: shows each change and asks. Nothing else in a file is touched.',
    )
    .argument('[folder]', 'the folder of the report', '.')
    .option('-y, --yes', 'mend everything, ask nothing')
    .option('--check', 'change nothing; exit code 1 where there is something to mend')
    .addOption(new Option('--only <kinds...>', 'mend these kinds alone').choices(mendKinds))
    .addHelpText(
      'after',
      `
Examples:
  dhr fix reports/rowan              shows each change and asks
  dhr fix --only numbers             “paragraph 23” becomes a reference that stays right
  dhr fix --check                    what would be mended
  dhr fix --yes                      mend it all

A number that becomes a reference prints as it did; what it refers to gets a label made of its first
words. Words are mended only where the checks of “dhr lint” know the one remedy.`,
    )
    .action(async (folder: string, options) => {
      const { runFix } = await import('./commands/fix.ts')
      exitCode = await runFix(folder, options, terminal)
    })

  program
    .command('anonymise')
    .summary('make publishable words of a text with real names')
    .description(
      'Make publishable words of a text pasted from an agency: shows each change and asks.',
    )
    .argument('<files...>', 'Markdown or plain text; - for standard input')
    .option('-y, --yes', 'change everything, ask nothing')
    .option('--check', 'change nothing; exit code 1 where there is something to change')
    .addOption(
      new Option('--only <kinds...>', 'change these kinds alone').choices([
        'names',
        'places',
        'dates',
        'identifiers',
      ]),
    )
    .option('-o, --output <file>', 'write there, and leave the file as it is')
    .option('-r, --report <folder>', 'whose register counts (default: that of the file)')
    .option('--reveal', 'show the names, on a terminal only')
    .addHelpText(
      'after',
      `
Examples:
  dhr anonymise reports/rowan/14-chronology.md
                                     shows each kind of change and asks
  dhr anonymise imr.txt -o clean.txt -r reports/rowan
                                     what an agency sent, made publishable in another file
  dhr anonymise --check imr.txt      what would be changed
  dhr anonymise - < imr.txt > clean.txt
                                     everything is changed, nothing asked

Names of the register (identities.yaml) become pseudonyms and roles, days become month and year, numbers
become what they are: “a mobile number”. Front matter, addresses, code and comments are never touched.
What it cannot decide stays, is listed with its place, and the exit code is 1: look at each of them.
Names are covered (█████) in what it shows.`,
    )
    .action(async (files: string[], options) => {
      const { runAnonymise } = await import('./commands/anonymise.ts')
      exitCode = await runAnonymise(files, options, terminal)
    })

  program
    .command('doctor')
    .summary('see whether this computer can print')
    .description(
      'Look at everything that printing needs, and say what to do about what is missing.',
    )
    .option('--browser <path>', 'the Chrome, Edge or Chromium to print with')
    .option('--json', 'print what was found as JSON')
    .addHelpText(
      'after',
      `
Examples:
  dhr doctor                         what was found, and what to do about what was not
  dhr doctor --browser /opt/chrome   try another browser`,
    )
    .action(async (options) => {
      const { runDoctorCommand } = await import('./commands/doctor.ts')
      exitCode = await runDoctorCommand(options, terminal, heedSignals())
    })

  program
    .command('format')
    .summary('write the files in one way of writing Markdown')
    .description(
      'Write the files in one way of writing Markdown: headings, lists, tables, blank lines.',
    )
    .argument('[folder]', 'the folder of the report', '.')
    .option('--check', 'change nothing; exit code 1 where a file would change')
    .option('--diff', 'change nothing; show what would change')
    .addHelpText(
      'after',
      `
Examples:
  dhr format reports/rowan           write the files, name those that changed
  dhr format --diff                  see it first
  dhr format --check                 for a check before each commit

What is printed stays the same: each file is read again before it is written, and one that would
print otherwise is left alone. Words, front matter, labels and comments stay to the letter.`,
    )
    .action(async (folder: string, options) => {
      const { runFormat } = await import('./commands/format.ts')
      exitCode = await runFormat(folder, options, terminal)
    })

  declareRegister(program, terminal, heedSignals, (code) => {
    exitCode = code
  })

  return {
    async run(args) {
      if (args.length === 0) {
        program.outputHelp()
        return 0
      }
      try {
        await program.parseAsync(args, { from: 'user' })
      } finally {
        if (told !== '') await tellUsage(told, terminal, args)
      }
      return exitCode
    },
  }
}

function readVersion(): string {
  const file = new URL('../../package.json', import.meta.url)
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
}
