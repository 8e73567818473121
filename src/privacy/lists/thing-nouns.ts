const split = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** What bears a name and is nobody: “a system called Athena”, “Oscar, the housing chatbot”. */
export const thingNouns = split(`
agency album alsatian app bakery band bank beer block boat book bookmaker borough brand budgie bulldog bus cafe
calendar campaign car cat catalogue chain chapel charity chatbot chocolate choir church cider city clan club
cockapoo code codename college collie comet company console county course cream creditor database device dish dog
drama drink drone drug estate ferry film foodbank forum framework gallery game gang garage gelding goat goldfish
greyhound hamster hill horse hospital hotel house hub husky hymn island kitten label laboratory labradoodle labrador
lake lender library log lorry lurcher magazine mare mastiff matrix medicine mill model mosque motorbike movie
musical narrowboat network newsletter newspaper novel opera operation panto pantomime parrot pathway pharmacy play
playgroup playlist podcast pony poodle port portal programme project pub pug puppet puppy rabbit railway restaurant
river robot room rottweiler satnav scale scheme score series sheet ship shop sitcom soap software song spaniel
spreadsheet stadium staffie staffy station store storm stream suburb supermarket system tabby tablet tavern team
teddy template temple terrier theatre tool tortoise tower town trawler tug tune unit van village virus volcano ward
website whippet wine workbook yacht
`)
