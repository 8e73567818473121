import { cultureWords } from './culture-words.ts'
import { eponymWords } from './eponym-words.ts'
import { foodWords } from './food-words.ts'
import { medicineWords } from './medicine-words.ts'
import { nationWords } from './nation-words.ts'
import { recordWords } from './record-words.ts'
import { serviceWords } from './service-words.ts'
import { shopWords } from './shop-words.ts'
import { speechWords } from './speech-words.ts'
import { systemWords } from './system-words.ts'

const split = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Words with a capital that are no person, in small letters, from the lists of each subject. */
export const fieldWords = split(
  [
    cultureWords,
    eponymWords,
    foodWords,
    medicineWords,
    nationWords,
    recordWords,
    serviceWords,
    shopWords,
    speechWords,
    systemWords,
  ].join(' '),
)

/** Of these the brands: beside one, a name that is a brand as well is a brand. */
export const brands = split(`${shopWords} ${systemWords}`)
