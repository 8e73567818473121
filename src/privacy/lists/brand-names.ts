const split = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Brands that are first names or surnames as well: things only where the words about them are of things. */
export const brandNames = split(`
arla ariel armani avis barbour barratt becks bell benson blink bollinger bombardier boss bosch braun brita budd burton byron chanel chubb cobra colgate colman converse coco coral corona courvoisier daz dewar dior
dove dunhill dunlop embassy fanta farley flora florentine gillette givenchy goodyear gordon grant guess halls hendrick hendricks hennessy hertz hilton hive hobbs hollister jameson jammie jet jordan
kawasaki kettler kinder kipling komatsu kraft lacoste lada lambert lamy lee lech levi levis lindt lipton lonsdale lush lyle mackie maggi mango marriott martell martini mayfair mercedes merrell
metz miele milka miller mitchum morgan muller mulberry nest nike norton oakley omega orla oscar pandora panda parker paxton penhaligon philips pimm polo puma raleigh reed regal remington remy rennie
richmond ritter royal sage sainsbury salomon schwarzkopf singer stanley stella sterling suzuki tena tesla tetley tiffany tilda tomy triumph twining vespa virgin warburton wilkinson winston wrigley yale yankee yardley zara zenith
`)

/** The same of two words. */
export const brandNamesOfTwo = `
Alexander McQueen
Arnold Clark
Austin Reed
Ben Sherman
Bernard Matthews
Bobbi Brown
Carolina Herrera
Charles Worthington
Charlotte Tilbury
David Lloyd
Eddie Bauer
Ed Hardy
Elizabeth Arden
Elizabeth Shaw
Emma Bridgewater
Ernest Jones
Frank Usher
George Foreman
Glen Grant
Harvey Norman
Henry Weston
Jane Norman
Jeff Banks
Jim Bean
John Frieda
John Player
John Rocha
John West
Joseph Joseph
Julian Graves
Karen Millen
Kate Spade
Laura Mercier
Lee Cooper
Lee Stafford
Linda McCartney
Liz Claiborne
Liz Earle
Lloyd Grossman
Marc Jacobs
Mary Kay
Nicky Clarke
Nina Ricci
Paul Frank
Paul Mitchell
Paul Smith
Peter Jones
Peter Werth
Philip Kingsley
Philip Morris
Pippa Dee
Robert Dyas
Robert Welch
Sam Adams
Sara Lee
Simon Carter
Stella McCartney
Steve Madden
Susie Cooper
Thomas Pink
Tom Clancy
Tom Collins
Tom Ford
Vera Bradley
Vera Wang
Victoria Beckham
William Grant
William Morris
`
  .trim()
  .toLowerCase()
  .split('\n')
