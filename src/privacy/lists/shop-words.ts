/** Shops, brands and makes: what is bought, eaten, drunk, smoked, driven, worn, watched and paid with. */
export const shopWords = `
acca accas adidas aesop afterpay airbnb airpods airtag airtel airwave akvavit alaskan alcoholic alcoholics
aldi aliexpress aliexpresses allsaints altraplen amazon amex amstrad andrex android antara anusols aperol
apetito applepay aptamil aquacard aquacel argos argoss ariston arriva artex asahi asda askit askitalian asos
aspall asprin astra atari ateca atol auchan audi audis auris autoglass autotrader aveeno avensis avios aviva
avon axa aygo aymes azeus babybel babycham babydan babygro babygros babyliss bacardi baileys bakkavor bakugan
balenciaga ballantines baltika balvenie bankia barbicide barbie barclaycard barclays bathstore bathstores baxi
bebecar bebeconfort bebivita beechams benetton bengay benylin bepanthens berghaus berlingo berocca bertolli
besiktas bestway betdaq betfair betfred betfreds betvictor betway beyblade biba bic biffa binatone birdseye
birra biscoff bisolvon bisquick bisto bivvy blablacar blackberry blossomhill bluetit bmw bmws boddingtons
bodum bodyshop bodywarmer bomic bonio bonmarche bonprix boohoo boohooman boots botox boursin bovril
boylesports bpme branston brantano bravissimo brek breville brewdog brighthouse brighthouses brintellix
britannia britax britvic bromford brompton brylcreem buckfast buckfasts budgens budweiser buildbase bulgari
bulmers bumbo bupa burberry burger butlins butrans butterkist buzzfeed cadbury cadburys cafedirect calgon
calippo calor calpol camelbak campari campervan campingaz canesten carabao caramac cardtronics carex carling
carlsberg carparts cash cashapp cashbuild cashconverters cashfloat cashino casio cathkidston cazoo ceed
cerelle checkatrade cheetos chicco chocolat chopard chupa cif cillit cineworld cinzano ciroc citigo citroen
claas claires clairol clarins clarks clearasil clearblue clearpay clearscore climbie clinique clio clubcard
cluedo cocacola codemasters coinbase cointreau cola colief collabro colmans comparethemarket complan
computacenter concerta connectis contiki coopfood cooplands coors copella copydex corsa corsodyl cosatto cosi
costa costco costcutter countrylife courvoisier crabbies cravendale crayola creditladder creditspring
crosscountry crosse crossfit crossrail crown crunchie crunchyroll cuprinol currys cushelle cybertill cybex
daewoo daihatsu daim dairylea danepak danone darlin dashcam datsun dazn debenhams deezer deichmann deliveroo
delonghi delsey depop depot dermablend desperados dettol dettox dewalt dexcom dfs diageo dimplex directline
dirtdevil disaronno disprin dolcegusto dolmio domestos dominos doncasters doritos doublemint doubletree dpd
drafty drambuie dreambaby dreamies dropbox drydens dubonnet ducati dulcolax dulux dunelm duolingo duplo
duracell durex dyson easyjet ebacc ebay ecco ecosport ecover edf eero elastoplast electrolux elemis elfbar
elho ellesse elvive elysium engie entitledto eon equifax equita esso esure eternit etsi etsy eurocar eurofins
eurolines euromillions europcar eurostar evian evoque evri expedia experian facetimes fairlife farmfoods
faultline febreze feebo fendi fenerbahce ferrari ferrero fevertree fiat fiesta fila finlandia firstbus
firstgroup fisherprice fishin fitbit fitbits flashdance flatex flixbus floradix florette flybe flybuy flymo
foinavon footasylum footjoy fortnite fosters freddo freecycle freegle freelander freenow freephone freesat
freeserve freeview frijj frosties fruittella fujifilm fujitsu funko funkypigeon furby furniturevillage gaggia
galatasaray garmin gatorade gaviscon gaviscons gbk germolene gettex giffgaff giffgaffs gilbeys gilette
ginsters givenchy glaxo glenfiddich glenlivet glenmorangie glens gocompare goldenwonder goodfellas google
gopro gordons goretex gousto graco greencore greenflag greggs gro grolsch groupon gruffalo gta gtech gucci
guiness guinness gumtree gymshark haagen halfords halifax halloween hamleys hammerite happyshopper haribo
haribos hatchimals havaianas haven heartfm heathrows heelies heelys heineken heinz hellmanns hellofresh helly
hermes heuer hibiscrub hilti hilux hisense hitachi hobbycraft hoegaarden holidayinn homebargains homebase
homepride homeswapper honda hooch hoover horlicks hotelscom hotpoint hotwheels hovis howdens hsbc huawei
hublot huel huggies humax husqvarna huume hyflex hyundai iceland icelandair icloud ignis iittala ikea ikeas
imodium indesit indesits infacare insignia interflora interserve intrum invisalign ipad ipads iphone iphones
irn isuzu itvx iveco jacamo jackpotjoy jacuzzi jaegar jaffa jagerbomb jagerbombs jagermeister janome jarlsberg
jbl jdsports jdwilliams jellycat jenga jetski jetstar jetta jewson jeyes jimny joop juke jumperoo justeat
justgiving justpark juul jvc kahlua kangoo karcher karcherr karndean karpackie karrimor kava kelloggs kenco
kendamil kenwood kerrygold keurig kfc khaadi kia kiddicare kiehls kikkoman kindle kingsmill kirin kitkat
klarna kleenex klm knex knotweed kodak koito kopparberg krakus krispies krispy kronenbourg kronenburg kronos
krups kryptonite kuga kumho kuoni kurkure kwik lacoste ladbrokes lamborghini lambretta lambrini lambrusco
lancome landrover lanson laphroaig lavazza laybuy lazyboy leatherman lebara lego lelo lemsip lendable lenor
lenovo lexus lg lidl limba lindam lindor lindt lingus linx listerine littlewoods lloyds lloydspharmacy lner
lockheed loganair logitech londis loreal louboutin loveholidays lovehoney luckystrike lucozade lufthansa
luminarc lunchables lurpak lyca lycamobile lyft macallan macbook maccies maccys machinemart madri maglite
magnavox magners makita malbec malibu malteser maltesers mamia manitou maoam marcjacobs marlboro maserati
mastercard matalan mattel maxpower maybelline mayfair mazda mccolls mcdonalds mcflurry mcvitie mcvities
meccano medivet megabloks megabus megane megapack mentos mercs meritene meriva merkur merlin merlot merseyrail
metabo metaxa metrobank metrolink michaelkors microsoft milkybar milupa minecraft missguided mitsubishi mobil
moccona moet mokka moleskine monchichi moncler mondeo monese moneybarn moneygram moneysupermarket monzo
moonpig morissons morphy morrisons motability mothercare mothercares motorola motorpoint movano moypark muji
munchkin mybank myfitnesspal myprotein nando nandos napolina nationwide natuzzi natwest neocate nerf nescafe
nespresso nespressos nesquik nestum netflix netgear netmums newlook nexium nextbase nextdoor nicotinell
nightnurse niknaks nikon nintendo nipperbout nisa nissan nivea nobo nokia norelco northface notonthehighstreet
npower nuby nuk nurofen nurofens nutella nutilis nutramigen nutribullet nuttelex nytols oakfurnitureland oatly
ocado odeon okocim olay olbas oldspice omo oneplus onitsuka oodle openrent oppo optivo optrex orajel oralb
oreo oreos organix osram otomize outlook ovaltine ovo oxo paddington panadol panasonic panini pantene
papajohns parcelforce parkdean parlux passat pataks paxo payless paypal payplan paypoint paysafe paysafecard
peloton pentax peperami peppa pepsi pepsico peroni perrier persil petplan peugeot pfizer pg photobox picanto
picasso pickfords pilates pimm pimms pinarello piriton pizzaexpress pizzahut playdoh playdough playmobil
playstation playstations plumbase plumbworld plusnet pokemon pokerstars polaroid poliforce polycell polyfilla
pomagne pomagnes pontins porsche portakabin postcodelottery postoffice poundbakery poundland poundstretcher
poundworld pov powerade powerball powerbank powerleague prada preloved premierinn premierleague pret
prettylittlething primark primarni primus pringles pritt prius procal prontaprint prosecco protonmail
provident pryzm puffa puregym purina purplebricks pyrex qantas qashqai quantum quickquid quidditch quiksilver
quorn radox rawlplug rayban rayburn readybrek realme redbull redbus redken redrow reebok regaine renaul
renault renaultm rennies revolut ribena ribenas ricoh ricola rightmove rimmel rimmels rimowa rioja rizla
rizlas robertdyas roblox rockstar rolex rolos ronseal roomba rothmans rotork roundup rover rowenta rowntrees
royalmail rubix rustoleum ryanair ryobi ryvita saag safestyle sainsbury sainsburys sambuca samsonite samsung
samworth sanatogen sandisk sandoz sanex santander sanyo satnav savlon saxo scalextric scania scentsy schloer
schpock schweppes scope scotrail scottishpower screwfix seagate seatfrog seatwave sega seiko selfridges
sellotape semtex sennheiser sensodyne serta sharpie sharwoods shein shellsuit shimano shloer shopkins shortec
shpock shreddie shreddies siemens sikaflex silentnight silvercross sixt skechers skittles skoda skybet
skylanders skype skyscanner slazenger slimfast slotstation slumberland smal smartwater smax smeg smint
smirnoff smirnoffs smokefree snuz sobranie sodastream sodastreams sodexo sofology softmints solero solpadol
solvite sonicare sonim sonos sony sorento sourz southall southerncomfort spar spareroom sparx specsavers
speedyhire spice spontex sportage sportsdirect spotify sprinter squishmallow squishmallows stabilo staedtler
staffline stannah starbucks starling steiff steinlager steradent steri sterident sterilite stihl stihls
stillson stokke strepsils strips strongbow strongbows styal subaru subbuteo subway sudocrems sugarpuffs
sunblest sunpat superchips superdrug superdry superking superkings supermalt supernoodles surface surron swalk
swarfega swarovski swiffer swingball sylvanian tabasco talktalk tamagotchi tamdhu tampax tampaxs tassimo
tassimos tatra tcp teapigs technika techtronic tefal teletubbies tempur temu tennent tennents tesco teslas
tetleys thameslink thermos thetrainline theworks thickenup thule thunderball tictac tictacs tide tigger tigra
tiguan timberland timpson tinie tipex tippee tippex tiscali tixylix tizer tkmaxx toblerone toffifee tommee
tomtom toolstation topshop toshiba touareg toughbook toughbooks touran toymaster toyota toyotas trafic
tramlink transferwise transporter transunion traveller travelodge travisperkins trebor treets trex trimbow
triodos tripadvisor tropicana trunki trustpilot tsb tui tupperware turbotax tuxedo twiglet twiglets twinings
twix tymit typhoo tyrrells tyskie uber ubereats ubered ugg uggs ultrabrite ultrasun umbro unibet unifi unigate
unilever uniqlo utilita vaillant vaio valspar vango vanquis vaporesso varta vaseline vauxhall vax vectra
veganuary velcro velo velux veolia versace vespa vestas viakal viber vichy vicks victorinox vileda vimeo vimto
vimtos vinted visa vista vitabiotics vitalite vitara vivaro vivus vladivar vodafone vodka vodkat voi
volkswagen volvic volvo vosene vuse vype wagamama waitrose warburtons warhammer warzone waterstones wates wd
weedol weetabix weightwatchers wella wellwoman werther werthers wetherspoon wetherspoons whiskas wickes wilko
wimpey winalot windolene wish wispa wizz wizzair wkd wkds wmf wonderbra wonga woolworths worldremit wotsits
wrigleys xantia xbox xboxes xerox xiaomi xsara yakult yamaha yaris yasmin yazoo yfood yodel yorkie yubo zable
zafira zalando zanussi zipcar zippo zippos zizzi zoflora zoopla zopa zovirax zubrowka zumba zwilling zyn
zywiec
`
