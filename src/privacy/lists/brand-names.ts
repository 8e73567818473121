import { wordSet } from '../../support/word-set.ts'
/** Brands that are first names or surnames as well: things only where the words about them are of things. */
export const brandNames = wordSet(`
ariel arla armani audi avis barbour barratt baxi becks beko bell benson beretta blink bollinger bombardier
bosch boss braun brita browning budd burton byron camel candy carrera chanel chicco chubb cobra coco colgate
colman converse coral corona courvoisier daz dewar dior dove dunhill dunlop dyson elmer embassy fabia fanta
farley flora florentine gerda gillette givenchy glock goodyear gordon grant guess halls harley heinz hendrick
hendricks hennessy hertz hilton hive hobbs hollister honda huel jameson jammie jet joie jordan juul kawasaki
kettler kia kinder kipling komatsu kraft kylie lacoste lada lambert lamy lech lee leon levi levis lincoln
lindt lipton lonsdale lush lyle mackie maclaren maggi mamia mango marriott martell martini mayfair medela
mercedes merrell metz miele milka miller mitchum morgan mulberry muller nest nike norton oakley octavia omega
orla oscar panda pandora parker paxton penhaligon philips pimm polo puma raleigh reed regal remington remy
rennie richmond ritter royal sage sainsbury salomon schuh schwarzkopf sharan singer stanley stella sterling
stokke suzuki swan tena tesla tetley tiffany tilda tomy triumph twining vaillant vespa virgin warburton webley
wilkinson winston wrigley yale yankee yardley zanussi zara zenith zimmer zippo
`)
