const split = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Words with a capital that are no person: drugs, charities, brands, tools, peoples, and what reviews capitalise. */
export const fieldWords = split(`
aareon aarti abasaglar abaya abbottabad abbu abilify abkhaz abritas absolut acamprosate acas accomp accuhaler accuhealth accurx acetylcysteine achilles aciclovir ackee
acrivastine adalimumab adapalene addaction addenbrookes adderall addisons adecco adenomyosis adfam adha adidas adobe agabey aggd agomelatine ahps aico ain aint
airbnb airforce airfryer airpods airtag airwave akrotiri alanon alcoholic alcoholics aldi alendronic alfentanil alfuzosin alhamdulillah alicante aliexpress
allah allevyn alprazolam alzheimer alzheimers amazon ambien ambulance amisulpride amitriptyline amlodipine ammi amoxapine amoxicillin amoxiclav amphetamine
amsler anadin anafranil anavar android anfield angiolini anglian anglican antabuse antara antwerp anusol anydesk apgar apixaban apple aptamil aquacel arbor
ardas ardens argos aricept aripiprazole armley arriva arsonsafe artex arusha asaba asana asda ashiana ashura ashworth asist asos asperger aspergers aspirin
astaghfirullah astra asye asyes ateca atenolol ativan atomoxetine atorvastatin atos atosiban audi audis auris avamys aveeno avensis aviva axa aygo azathioprine
azeus ba babinski baboushka babyliss bacardi bacau backslab baclofen bacolod badgernet badoo baikal baileys baisakhi bajuni balenciaga baltika baluchi bambara bamenda
bammy barawa barbicide barbie barchester barclays barmcake barmitzvah barnardo barnardos barod barthel barts basle batmitzvah battenberg batticaloa bawso baxi bebo
beclometasone beconase beis belbin belmarsh benadryl benalmadena benidorm benperidol benylin benzo benzos bepanthen berbera bereal berghaus berlingo bernicia besiktas
betablockers betahistine betfair betfred bethlem betnovate betway bezafibrate bia biatain biba bible bichard biffa biktarvy biraderi biro birra bisacodyl bisoprolol
bisto bitcoin bitmoji blablacar blackberry bloods bluestar bluetooth bmw bmws bomic bonjela bonmarche boohoo bookbug bookstart boots botox bourdieu bowlby
brahui bravanese breville brexit brexpiprazole bricanyl brighthouse brintellix britain britbox brith british brivaracetam broadchurch broadmoor bromcom bromford
brompton bronfenbrenner bronzefield bruderhof bsc btec btecs buccolam buckfast buddi budgens budweiser buea bukavu bulmers bumble bumetanide bupa bupivacaine
buprenorphine burao burger buscopan buspirone butec butlins butrans buttermarket butwal buvidal bwrdd bydgoszcz byw cadbury cadburys caesarean cafcass caldicott
callaloo calor calpol cambs camcolit campral candesartan candlemas canesten canva canvas capgras carabao carbamazepine carbimazole carboprost carefirst careflow
carepath carers careworks carillion cariprazine carling carlsberg cash catch22 caucasian cavilon cawl cbe cbeebies cebu ceed cefaclor cefalexin ceftriaxone
cefuroxime cellebrite cellmark celtic centile centrepoint cerazette cerelle cetirizine cetraben cft chacha challah champix chapati chapatti chardonnay chase
chatroulette checkatrade childline chitungwiza chitwan chlordiazepoxide chlorphenamine chlorpromazine chokwe christmas churros cialis cifas cimetidine
cinnarizine cipralex cipramil circadin citalopram citigo citizens citroen civica claas claires clarion clarithromycin clarityn clarks classcharts classdojo
clearblue clearpay clearscore clearsprings cleartone clenbuterol clenil clexane climbie clio clobazam clomipramine clonazepam clopidogrel clopixol clozapine
clozaril clubcard cluedo cluj cmax cocaethylene cocodamol cocomelon codeine codydramol colaizzi colcannon coldplay colief colles colmans colossians
comparethemarket complan concerta connectis copd corinthians coronavirus corsa corsodyl cortana cosmocol costa costcutter costochondritis cotard courvoisier
covid covonia cowgate cozonac cpoms creditladder creditspring crimestoppers crimewatch crimint crohn crohns crossfit crossrail crown crunchyroll cruse ctr curo
currys cushings cyclizine cyclopentolate cygnet cymbalta cymorth cymru cyngor cypmhs cywilydd czestochowa daal dadi dadyal dagbani dahas dail dalmane dalteparin
danlos dapagliflozin daraa daridorexant darlin dashcam datix daugavpils daynurse dazn debenhams debrett debretts deepcut deezer defra delius deliveroo delonghi
denosumab dentinox depakote depixol depo depop depot derbys derealisation dermovate desmopressin desogestrel desperados detainable dettol dettox deuteronomy dexamfetamine
dexcom dharan dhikr dhivehi dholuo dhoul diacomit dianabol diazepam diclemente diclofenac digoxin dihydrocodeine dimplex dinoprostone dioralyte diprobase
directline disaronno discord disulfiram diwali diyas docman docusign dolutegravir domestos dominos domperidone doncasters donepezil doodlemaths doritos dosette
dosulepin doublebase doxycycline dpd drist dronabinol dropbox duchenne duckie duhok dulaglutide dulcolax duloxetine duluth dunelm dungavel duolingo duoresp dup dupatta
duplo dupuytren durex dutasteride dutch dymista dyscalculia dyson dziadzia dzongkha eastenders easter easyjet ebacc ebay ecchymosis ecclesiastes ecins eclipse
ecomaps ecosport edf edmodo edoxaban edronax edukey edulink eeast eero efavirenz efexor effexor egress egton egusi ehlers eid elazig eldoret elfbar eliquis
elklan ellaone ellesse elocon elvanse elysium emdr emis emmaus emmerdale empagliflozin empanadas encompass engie english enoxaparin entebbe entitledto entonox
entresto eon epaderm ephesians epidiolex epiduo epilim epipen equans equasym equifax escitalopram esketamine esomeprazole espranor estradot estyn esure
eszopiclone ethambutol etizolam etonogestrel etoricoxib etsy eumovate eurofins european europol eurostar eventbrite evidenceme evolve evoque evorel evri excel
exemestane exenatide experian eyfs facebook facebooking facetime facetimed fagerstrom famagusta famciclovir famly farmfoods faslane faverin febuxostat feeld
felodipine femidom feminax femodene fenerbahce fentanyl ferched ferrari fexofenadine fgmpo fiasp fiat fiesta figlia figlio filipina finasteride findmy firstbus
firstgroup fitbit fitr flakka flamazine flexispy flixbus flucloxacillin fluconazole flumazenil fluoxetine flupentixol fluvoxamine flybe flymo fmpo forceval
fortalice fortem fortisip fortnite forxiga fostair fosters freecycle freegle freelander freephone freeview fregoli frenum fresubin friday frisium froebel fucibet fucidin
fuerteventura fufu funkypigeon furosemide fybogel gabapentin gabapentinoids gaeltacht gagauz galantamine galatasaray galatians galop gamanil gamstop garda
gardai garmin gastroparesis gaviscon gbl gcses gdynia geiriau genesys genie genograms gentoo germolene ghazni ghb giffgaff gilaki gillick gingerbread
girlguiding glastonbury glens gliclazide gliwice glow glympse gmail gocompare gofundme gogglebox gomel gondolf gonggong google gopro gord gordons granthi
granthis greggs grindr gruffalo gta guanfacine gucci guinness gujrat gumtree gurage gurbani gurdwara gurkha gurkhas gwasanaeth gweru gymshark gypsy haagen
habibti habiganj hadith haemothorax hafan halcion haldol halfords halifax halloween haloperidol halsbury hamleys hansard hants hanukah hanukkah haram hargeisa
haribo harira harmondsworth hashanah hashimoto hashimotos haven hazaragi headspace healthwatch hebrews heddlu hegartymaths heineken heinz hellofresh helmand helpdesk
heraklion herat hermes heroin herts hestia heuer hidradenitis hightown hillingdon hillsborough hillsong hilux hindu hinge hmcts hmong hmos hmpps hobbycraft
hodgkin hodgkins hogmanay holi hollyoaks holocaust homebase homechoice homefinder homeswapper honda hoover hoshiarpur hotmail hotpoint hourglass houseparty
hovis howdens hsbc huggies hukou humalog humankind humira humulin hunny huntercombe huntingtons huume hvs hydrocortisone hydromol hyoscine hyphaema hysteroscopy
hyundai iasi ibd ibiza ibs ibuprofen iceland icis icloud iddah idlib idvas iechyd ieso iftar ignis ikea ilocano iloilo imessage imipramine imkaan implanon
inadine incruse indapamide indesit indometacin infacol infmt ingeus ingush injera inphase inquest inshallah insignia instagram insulin interflora internet interpol
interserve intoximeter invega invisalign ipad ipads iphone iphones ishihara ishikawa islam islamic islamophobia isocarboxazid isoniazid isotretinoin isvas
itrent itvx iud ius izzat jaanu jacuzzi jadu jaffna jagerbombs jagermeister jalalabad jalebi jalfrezi jamun janazah jardiance jaydess jehovahs jelgava jelonet
jenga jenin jewish jewson jeyes jhelum jilbab jimny jira jobcentre jobcentreplus johari jollof judaism juke jummah justeat justgiving kaddish kahoot
kahramanmaras kalayaan kalms kandahar kangoo karbon karcher karpackie karpman karrimor kashrut kashubian kava kavos kc kelloggs kempt kenema kenwood keppra kerboodle
ketamine keurig keyfax kfc khala khat kherson kia kielce kik kikongo kimchi kindle kindoki kinyamulenge kippur kirona kisii kismayo kisumu klaipeda klarna
klinefelter kliovance knightstone knotweed kochanie kofte kohlberg konkani kooth kopparberg koran korsakoff korsakoffs kosice kottayam kratom kronenbourg
kryptonite kuga kumon kunduz kurmanji kussmaul kutchi kwik kyleena labetalol lacosamide lactulose lahmacun lambretta lambrini lambrusco lamictal laming lammas
lamotrigine lampard lampedusa lamplight lancs lankelly lansoprazole lantus lanzarote larc largactil larnaca lassi latgalian latkes laxido laybuy leatherman
lebara leflunomide lego lehenga leics lemsip lendable lent lercanidipine letrozole levemir leveson levetiracetam leviticus levomepromazine levonelle
levonorgestrel levothyroxine lewy lexacom lexia lexus lgbt liberi librium lidl lidocaine liepaja lighthouse likert limassol limba lincs linkedin linktree linz
lipoedema liquidlogic lisinopril lithium lithonate littlewoods lixiana llais llamau lloyds llp llywodraeth lner locata lofepramine lofexidine loganair logynon lohri
londis longleigh longtec loperamide loprazolam lorazepam loreal lormetazepam losar losartan louboutin ltd lublin lucozade luhya luminol lurasidone luv luxol
lycamobile lyft lyme lyrica ma macbook macpherson macrogol magaluf maghrib maglite magners mahr mailchimp maithili makaton makeni makita malbec malibu mamaie
mandaic mandazi mandinka mandir manitou mankind marfan marlboro marmaris marrakech marvelon mashallah maslow massawa mastercard matalan mathswatch matoride
matrifen matzah maudsley maundy mavourneen maxfax maxitrol mazandarani mazda mbe mcat mccolls mcdonalds mcvities mdma mebeverine meccano medicash medikinet
medisight meditech mefenamic megabus megane mehndi meithrin melatonin melleril memantine memoji mencap menieres mentalisation mentalising mentimeter mepilex
meptazinol mercs meriva merlin merlot mermaids meropenem mersey merseyrail mesalazine messenger metacam metadol metformin methadone methodist methyldopa
methylphenidate metoclopramide metrobank metrolink metronidazole mianserin michaelkors michaelmas mici micra microgynon microsoft microtest migraleve mikvah
milkybar milupa mimecast minangkabau mind minecraft mirabegron mirena miro mirtazapine mishti misophonia misrata missguided mithai mitie mkat moclobemide
modafinil modecate mogadon mokka molipaxin moncler mondeo monese moneygram moneysupermarket montelukast montessori monzo moodle moonpig mormon morphine
morrisons moulvibazar mounjaro movano movember movicol msc mspy mumsnet munchausen munchkin muslim mutare mwy myconcern mysoline mzuzu naan nabilone nacro
nakuru nalmefene naloxone naltrexone nando nandos nandrolone nani napac naproxen narva naseptin nasuwt nationwide natwest navara navratri nazi ndelius ndoki
ndola ndtms nefopam nerf nervecentre nescafe nespresso nessy netflix netmums neurontin newsnight nexplanon nextdoor niche nicorette nightline nightnurse nikah
nikkah nintendo niqab niquitin nisa nisi nissan nitazenes nitrazepam nitrofurantoin nmo nokia nonmol norethisterone northants northface nortriptyline
notonthehighstreet notts novomix novorapid novus nowruz npower nqsw nspis numicon nurofen nutella nutribullet nuvaring nvivo nwas nyama nytol nyxoid oasys obe
obeah obs ocado occam ofcom ofgem ofloxacin ofn ofsted ofwat ogp ogrs okcupid okocim olanzapine olay olbas olsztyn omegle omeprazole omnipod onam ondansetron
onedrive onenote oneplus onlyfans openreach openrent openscape opole optivo oradea oramorph orlistat orphenadrine osp otomize otrivine outlook ovo ovp owerri
oxazepam oxon oxybutynin oxycodone oxycontin oxynorm ozempic pabrinex pacs paczki palexia paliperidone panadol panasonic paneer panevezys panorama pantoprazole
papajohns paphos paracetamol paratha parcelforce parentline parentmail parentpay parkhurst parkinsons parkrun parliament paroxetine parvolex pashtun passat
passover patientrack paxlovid paypal payplan paysafe pcos pcsos pecs peloton pennaeth pentecost pentip pentonville peptac perampanel pericyazine perls peroni pesach
peugeot phagwara pharmacal phd phenelzine phenergan phenytoin philippians photobox phuket phupho physeptone picanto picasso pickfords pierogi pilates pimm pimms
piriteze piriton piroxicam pitolisant pizotifen playstation playstations plc plentyn plentyoffish pleven plusnet plzen pocomania pof pokemon pokhara polish pongal
pontins porsche portakabin portmore poundland poundstretcher poundworld powerbi powerleague powerpoint pramipexole prasugrel precontemplation prednisolone
pregabalin prenoxad prescribing pret prettylittlething priadel primark primarni primus pringles prius prizren prochaska prochlorperazine procyclidine prolia
promazine promethazine propess propranolol prosecco prostin protonmail provera provident prozac psychoeducation punjabi puregym purim pushto putonghua pwp
pyrazinamide qashqai qc qlaira qualtrics quantum quetiapine quezon quickquid quidditch quran qurbani radom ramadan ramallah ramen ramh ramipril rara rasagiline
rastafari rastafarian rayburn raynaud raynauds reboxetine redbox redbull reddit refuge regenda relate relvar remedi remifentanil renault respect resus rethink
revolut ribena rigevidon rightmove rights riluzole rimmel ringfenced rinne rioja risperdal risperidone ritalin rivaroxaban rivastigmine rivotril rizatriptan
rizla roaccutane roblox roget rohingya rohypnol rolex romanes romany roomba rorschach rosuvastatin roti rotigotine roundup royalmail rsls rsr rufinamide
rukhsati russell rusyn rwi ryanair rybelsus ryobi rzeszow saag sabatier sabbath sadaqah safelives saho sainsbury sainsburys salams salbutamol salesforce salix
samaritans sambuca samsung sane santander santeria sarmale sativex sats savana savera savlon saxenda saxo scalextric scas scheriproct scientology scope scotrail
scottishpower screwfix seetec seiko selegiline selincro sellotape semaglutide senedd senokot sentinel sepedi serco serekunda seretide seroquel seroxat
sertraline setubal sevacare severn sevredol sexting sfax shabbat sharam sharefile sharepoint sharia shavuot shawarma shein shelter shkoder shortec shout showbie
shrove shul shutterfly siauliai sigma signalong signposter signposters sikh sildenafil silvercloud simit simnel simplyhealth simvastatin sinequan siochana
sitagliptin sjogrens skarbie skittles skoda skybet skype skyped slazenger slenyto sliven smas smax smirnoff snapchat snapmap snapstreak snellen snris sodastream
sodexo sofradex solace solifenacin solpadeine soninke sonos sorento sosnowiec soundcloud southall spar spareroom sparx specsavers spice spiolto spiriva
spironolactone spo spondylosis sportage spotify spousal spravato sprinter ssris standing starbucks starling stealthing stelazine steri stihl stillson stilnox
stollen stoneisland stonewall stonewater stoptober stormont stottie strangeways strathclyde strattera strava strepsils strips strongbow styal subaru subhanallah
suboxone subutex subway suceava sucralfate sudafed sudocrem sukkot sukuma sulaymaniyah sulpiride sumatriptan sunamganj sundowning superdrug superdry surface
surveymonkey survivors sustanon swaminarayan swanswell swarovski swast sweetpea swingball switchboard swithin symbicort syndol syntocinon syntometrine systemone
systm systmone tabasco tadalafil taiz takoradi takotsubo talaq talktalk talktofrank talmud tamiflu tamsulosin tapentadol tarasoff taraweeh tardieu targinact
tartu taser taskrabbit tassimo tataie tavistock tazocin teams teamviewer tefal tegaderm tegretol teletext temazepam temne temu tenerife tennents teochew
terbinafine tesco tetovo tetrabenazine tfgm tfl thames thameslink thermos thessalonians thessaloniki thiamine thirtyone thobe threads thrissur tibolone
ticagrelor tide tigra tiguan tiktok timestables timisoara timpson tinder tinzaparin tippee tiraspol tirzepatide tizanidine tofranil togetherall tolterodine
tommee tomtom toolstation topamax topiramate torah torun touareg toughbook toughbooks toujeo touran tourette tourettes toyota tquest trafic tramadol tramlink
tranexamic transferwise transporter transunion tranylcypromine trastuzumab traveller travelodge trazodone trelegy trello trenbolone tresiba trevicta
trifluoperazine trihexyphenidyl trimbow trimethoprim trimipramine triodos tripadvisor tropicamide trulicity trustline trustpilot tsb tshiluba tshivenda
ttrockstars tui tumblr tupperware turbohaler turn2us turnitin tusla twinkl twitter tyne tyskie uber ubered ubuntu ucas ugali ugg uggs ultibro umbro umbundu
umrah unibet unifi unison unite upwork urdd usdaw utilita utrogestan vacutainer vagifem vaillant vaisakhi valaciclovir valdoxan valium valproate vanquis
vardenafil varenicline varna vaseline vauxhall vectra veganuary velcro velux venalink venlafaxine ventolin veolia versace vesak vetlife viagra viber vics
victimsupport victorian vigabatrin vilazodone vimpat vimto vinted virement virements visa visayan visio visor vista vitara vivaro vladivar vlore vodafone vodka
volkswagen volumatic volvo vortioxetine vro vuse vygotsky wagamama waheguru waitrose walima warburtons warfarin warzone waterlow waterstones wates webchat wechsler
weedol weetabix wegener wegovy weightwatchers wellcome wellcomm welsh wembley wernicke wernickes wesak wetherspoon wetherspoons wetransfer whatsapp whatsapped
whitehall whitsun whooley whsct wickes wickr widgit wilko windrush winnicott winstrol winterbourne wish wizzair wkd womensaid wonga woolworths worcs wordle
workingchance worldremit xaggitin xanax xbox xboxes xeplion xerox xhibit xitsonga xmas xsara yahoo yahrzeit yamaha yammer yaris yarl yas yasmin yeshiva yodel
youtube ysgol yubo yuletide zabrze zafira zakat zaleplon zante zapain zaporizhzhia zarontin zilch zimmer ziprasidone zispin zizzi zoflora zolmitriptan zolpidem zomorph
zonegran zonisamide zoom zoopla zopa zopiclone zubrowka zubsolv zuclopenthixol zumba zyban zyprexa zywiec
`)
