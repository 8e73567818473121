/** Films, programmes, books, games, sport and hymns. */
export const cultureWords = `
alevi allhallowtide alphablocks andrzejki anfield aqiqah aquafit arbaeen bambi baraat batman beatles
benedictus beowulf bhoys blackadder bluto bokwa bollywood boxercise boyzone bridgerton broadchurch buckaroo
candyland carcassonne catan cbeebies celtic charolais chaturthi chavvies christadelphian chuseok
cinderella clubbercise cocomelon coldplay columbo coptic coriolanus countryfile crimewatch cursillo dalek
daleks darlek dashain deepavali digimon dimittis diwaali dobble downton dracula dragobete duggee dumbledore
dyngus eastenders edgbaston eminem emmerdale encanto enkutatash epiphanytide eucharist eurovision farmville
fauntleroy fidya fifa fitrana frankenstein freemason freemasons friesian friesians frodo fulham gandalf gavver
gavvers gers ghusl godzilla gogglebox goldilocks gollum goodwood gooners gormiti gotham grinch gruffalo
gurpurab gutka gymboree hagrid halleluiah hamlet hamnet havdalah headingley herefords hibs hogwarts holby
hollyoaks humpty iddat iolanthe ismaili jambos jediism jehovah jumanji jumuah juneteenth junkanoo kanyadaan
karaj kerplunk kerrang kettlercise ketubah khula kirtan kombat korfball krav kwanzaa laavan langar laylat
limousin lothario macbeth maccabees maga magnificat mahjong majowka mandalorian maronite martisor mashramani
mawlid medjugorje megatron meskel metallica michaelmastide mikveh millwall moomin moomins
motown muay muharram naqshbandi narnia newsnight ninjago nollywood novruz numberblocks obon octonaut
octonauts olympics oneg oompa orinoco ostara overwatch pacman palworld panorama paralympics
parklife petanque pictionary pidyon pikachu piloxing pinocchio pocahontas poirot poldark powerpuff pubg
pubwatch quordle rambo rapunzel rigoletto rogationtide rummikub rumpelstiltskin sanziene saracens
scattergories scrooge selichot seollal shrek sindoor sizdah skellig skibidi skyfall skyrim smeds smoos
spamalot spandau spongebob stardew starfield stormzy suffolks supergrass supernanny supertato superworm
svengali swaledale swaledales taekwondo taize tarzan tekken teletubby tellytubbies terraria tetris texel
texels tihar timket titchmarsh tolkien tottenham trekkie trinitytide twankey uefa ugadi undertale uno valorant
vardo viaticum voldemort walsingham wembley westlife wigilia wombles wonderwall wudu yahtzee yazidi zootopia
zorro zuhr zulm
`
