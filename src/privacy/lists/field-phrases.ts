import { culturePhrases } from './culture-phrases.ts'
import { legendPhrases } from './legend-phrases.ts'
import { medicinePhrases } from './medicine-phrases.ts'
import { recordPhrases } from './record-phrases.ts'
import { servicePhrases } from './service-phrases.ts'
import { shopPhrases } from './shop-phrases.ts'

/**
 * Phrases with a name in them that stand for something else: laws, judgments, models, awards, houses.
 * A word of one of these is explained within it and nowhere else.
 */
export const fieldPhrases: readonly string[] = [
  culturePhrases,
  legendPhrases,
  medicinePhrases,
  recordPhrases,
  servicePhrases,
  shopPhrases,
].flatMap((phrases) => phrases.trim().split('\n'))
