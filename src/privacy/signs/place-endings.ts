/** How places, peoples, doctrines and their adjectives end; “Gráinne” is in the dictionary too. */
export const placeEndings =
  /(?:ton|tons|ham|ford|bury|borough|brough|ley|leigh|shire|field|fields|wick|wich|worth|bridge|burgh|burg|mouth|wood|land|lands|hill|well|wells|thorpe|dale|stead|minster|chester|caster|cester|pool|port|church|combe|hurst|ness|gate|ville|by|ster|stan|ish|ese|isms?|ists?|ites?|ised|ises|ising|isation|ize[ds]?|izing|ization)$|^(?:aber|llan|pen|pont|caer|bally|inver|kil|strath)/
