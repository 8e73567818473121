const split = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** What bears a name and is nobody: “a system called Athena”, “Oscar, the housing chatbot”. */
export const thingNouns = split(`
agency album app bakery band bank beer block boat book bookmaker borough brand bus cafe calendar campaign car cat
catalogue chain chapel charity chatbot chocolate church cider city clan club code codename college comet company
console county course cream creditor database device dish dog drama drink drone drug estate ferry film
foodbank forum framework gallery game gang garage gelding goat goldfish hamster hill horse hospital hotel house hymn
island kitten label laboratory lake lender library log lorry magazine mare matrix medicine mill model mosque motorbike
movie musical network newsletter newspaper novel opera operation panto pantomime parrot pathway pharmacy play
playgroup playlist podcast pony port programme project pub puppet puppy rabbit railway restaurant river robot room
satnav scale scheme score series sheet ship shop sitcom soap software song spaniel spreadsheet stadium station store
storm stream suburb supermarket system tablet tavern team teddy template temple terrier theatre tool tortoise tower
town trawler tug tune unit van village virus volcano ward website wine workbook yacht
`)
