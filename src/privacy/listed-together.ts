import type { Word } from './split-words.ts'

const split = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Plants, spices and herbs that are first names as well. */
const plants = split(
  'heather poppy rosemary sage jasmine holly basil daisy rose lily iris violet hazel fern willow olive ginger saffron bryony ivy clover juniper laurel myrtle marigold lavender primrose bluebell cherry rowan heath angelica clementine dahlia fleur flora petunia sorrel tansy thyme mint parsley dill cumin nutmeg coriander oregano daisies daffodils tulips roses',
)
const fewPlants = 5

/** Books of the Bible that are first names as well. */
const books = split(
  'joshua ruth samuel ezra esther job isaiah jeremiah daniel joel amos jonah micah matthew mark luke john timothy titus james peter jude paul',
)
/** What tells that a text speaks of the Bible. */
const scripture =
  /^(?:bible|gospels?|psalms?|genesis|exodus|leviticus|deuteronomy|proverbs|corinthians|ephesians|galatians|romans|philippians|colossians|thessalonians|hebrews|revelation|scriptures?|verses?|testament)$/

const around = (words: readonly Word[], index: number) =>
  words.slice(Math.max(0, index - 20), index + 21)

/**
 * A first name that stands among things that bear first names too: “Heather, Poppy seeds, Rosemary, Sage, Basil”
 * on a list of a garden, “Ruth, Esther, Job” in a Bible.
 */
export function isListedAmongThings(words: readonly Word[], index: number): boolean {
  const key = words[index]?.key ?? ''
  if (books.has(key)) return around(words, index).some((word) => scripture.test(word.key))
  if (!plants.has(key)) return false
  const near = around(words, index).filter(
    ({ key, capital }) => capital !== 'none' && plants.has(key),
  )
  return new Set(near.map((word) => word.key)).size >= fewPlants
}
