/** Films, programmes, books, games, sport and hymns. */
export const cultureWords = `
anfield batman beatles benedictus beowulf bhoys bluto broadchurch buckaroo candyland cbeebies celtic cocomelon
coldplay crimewatch dalek daleks darlek digimon dimittis dobble dumbledore eastenders edgbaston eminem
emmerdale eurovision farmville fifa frodo fulham gandalf gers godzilla gogglebox gollum goodwood gooners
gotham grinch hagrid halleluiah hamnet headingley hibs hogwarts hollyoaks humpty jambos jumanji kerplunk
maccabees magnificat mahjong mandalorian medjugorje megatron metallica millwall moomin moomins motown narnia
newsnight octonauts olympics oompa orinoco overwatch pacman panorama paralympics pictionary pinocchio pubg
quordle rambo scattergories skyfall skyrim spamalot spandau spongebob stormzy supergrass supernanny taize
tarzan tekken tetris titchmarsh tolkien tottenham trekkie uefa valorant voldemort walsingham wembley wombles wonderwall
yahtzee zootopia
`
