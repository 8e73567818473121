import { wordSet } from '../../support/word-set.ts'

/** What is nobody even where it follows a name: “Oscar, the housing chatbot”. */
export const thingNouns = wordSet(`
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

/** Besides, what bears a name and may be somebody's post: “a form called …”, “Elsa Dress”. */
export const namedThings: ReadonlySet<string> = new Set([
  ...thingNouns,
  ...wordSet(`
alert anthem application aria artwork award ballad blanket booklet bot brochure buggy cafeteria calf canal canary
canoe caravan card cartoon cats channel chapter chart chicken cob cockatoo cocktail colt comic costume cow creek
dance diet dinghy document dogs doll donkey drawing dress exercise exhibition fable fair feature ferret festival
file filly fishing foal folder font form funfair gig group guinea gym helpline hen horses hostel hurricane
initiative inn intranet jig jingle kit leaflet ledger lullaby machine mascot medal menu method mission mode module
monologue moor motorboat mural museum music office painting paper park perfume pet photograph piece pig pilot plan
platform poem policy poster practice pram prayer procedure product protocol pup puzzle quiz ram reel refuge remix
report rhyme rose routine sauce scent screensaver script sculpture sequence service session set sheep show single
site sketch slide slogan snake solution sonata stallion star story street study symphony test thriller toolkit toy
track tracker trail training treatment tribute uniform venue video volume waltz warning whisky workshop yard
`),
])
