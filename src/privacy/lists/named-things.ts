/** What bears a name and is nobody: “a game called …”, “their dog, named …”, “Elsa Dress”. */
export const namedThings: ReadonlySet<string> = new Set(
  `
album anthem app application aria artwork ballad band beer boat book booklet bot brand brochure cafe campaign cafeteria
canal canoe car caravan card cartoon catalogue chapter channel chatbot choir cider cocktail code comic company course creek
dance database device diet dinghy document doll drawing drama drink drug exercise exhibition fable fair feature festival
file film fishing folder font form forum funfair game gang gig group gym helpline hostel hotel house hurricane hymn initiative
inn intranet jig jingle leaflet lake ledger lullaby machine magazine mascot medicine menu method mission mode model module
monologue motorboat movie mural museum musical narrowboat newsletter newspaper novel office opera operation painting
paper park pathway perfume photograph piece pilot plan platform play playgroup playlist podcast poem policy portal poster
practice prayer procedure product programme project protocol pub puppet puzzle quiz reel refuge remix report restaurant rhyme
river robot rose routine sauce scent scheme screensaver script sculpture sequence series service session set shop show single
site sitcom sketch slide slogan soap software solution song sonata spreadsheet star station storm story street study symphony
system tablet team template test theatre thriller toolkit toy track tracker trail training trawler treatment tribute tune van
venue video village virus volume ward waltz website whisky wine workbook workshop yacht yard
alert award blanket buggy chart dress costume kit medal moor music pram uniform warning
budgie calf canary cat cats chicken cob cockatoo colt cow dog dogs donkey ferret filly foal gelding goat goldfish greyhound
guinea hamster hen horse horses kitten lurcher mare parrot pet pig pony pup puppy rabbit ram rottweiler sheep snake spaniel
stallion terrier tortoise whippet
`
    .trim()
    .split(/\s+/),
)
