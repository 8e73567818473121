import type { Extension as FromMarkdownExtension } from 'mdast-util-from-markdown'
import type {
  Code,
  Construct,
  Extension,
  State,
  TokenizeContext,
  Tokenizer,
} from 'micromark-util-types'
import { type DataBlockName, dataBlockNames } from '../model/mdast-extensions.ts'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    dataBlock: 'dataBlock'
  }
}

const colon = 58
const isDataBlockName = (word: string): word is DataBlockName =>
  (dataBlockNames as readonly string[]).includes(word)

/** `::panel` on a line of its own, for micromark. It ends a paragraph, as a heading does. */
export function dataBlockSyntax(): Extension {
  const construct: Construct = {
    name: 'dataBlock',
    tokenize: tokenizeDataBlock as Tokenizer,
    concrete: true,
  }
  return { flow: { [colon]: construct } }
}

/** `::panel` as a node of the tree. */
export function dataBlockFromMarkdown(): FromMarkdownExtension {
  return {
    enter: {
      dataBlock(token) {
        const name = this.sliceSerialize(token).trim().slice(2)
        if (isDataBlockName(name)) this.enter({ type: 'dataBlock', name }, token)
      },
    },
    exit: {
      dataBlock(token) {
        this.exit(token)
      },
    },
  }
}

function tokenizeDataBlock(
  this: TokenizeContext,
  effects: Parameters<Tokenizer>[0],
  ok: State,
  nok: State,
): State {
  let word = ''
  return start

  function start(code: Code): State | undefined {
    effects.enter('dataBlock')
    effects.consume(code)
    return secondColon
  }
  function secondColon(code: Code): State | undefined {
    if (code !== colon) return nok(code)
    effects.consume(code)
    return name
  }
  function name(code: Code): State | undefined {
    if (isLineEnd(code) || isSpace(code)) return isDataBlockName(word) ? trailing(code) : nok(code)
    if (code === null || code < 0) return nok(code)
    word += String.fromCharCode(code)
    effects.consume(code)
    return name
  }
  function trailing(code: Code): State | undefined {
    if (isLineEnd(code)) {
      effects.exit('dataBlock')
      return ok(code)
    }
    if (!isSpace(code)) return nok(code)
    effects.consume(code)
    return trailing
  }
}

// micromark's codes: null is the end of the text, -5 to -3 are line ends, -2 and -1 tabs.
const isLineEnd = (code: Code): boolean => code === null || (code < -2 && code > -6)
const isSpace = (code: Code): boolean => code === 32 || code === -2 || code === -1
