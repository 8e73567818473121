const split = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Abbreviations of the field, in small letters: never somebody's initials. */
export const fieldAbbreviations = split(`
aa aaa abe abi acas acct adass adhd afi ahp aka am amhp aoa ap apva asb asbo asc asd ash aspd ata awol bame bbc bbr bcu bda bme bmi bpd bsl bwc ca cab cad cadv caf cafcass
camhs cao cawn cbt cc ccg cctv cd cdas cdop ce ceo cep cfs cgl chc chscb cid cin cis cjs cla cm cmh cmht cmo cna cp cpa cpc cpd cpn cpp cpr cps cqc crc crhtt cris csc cse csp cspr cst csu ct cto ctu cv cwu cyp cyps
da dabs dac dacc dae dah danc dapn dapo dardr das dash dat dba dbs dbt dc dci dcc dchs dcs dfe dhr dhsc di dial did dip dla dna dnr dob dols dpp dps drp ds dsl dso dss dsu dv dva dvdn dvdp dvds dvla dvpn dvpo dvsa dwp
ea eap ebe ecc ecg ecr ed edi edr edt eeg ehc ehcp ehm ehr ehrc eip emas ems end eod epr er esa etc eu eupd ey fao faq fb fca fcc fcd fcr fds fgm fir flo fm fme fmu fnp foi fsw ft fte fv
gb gbh gcse gdpr gmc gmp gov gp gpms gps gwr hbv hca hcpc hcr hhj hiu hm hmcts hmg hmic hmicfrs hmo hmp hmpps hmrc ho hod hq hr hra hrt hse htt hv hwb
iapt ic icb icd ico icp icpc ics icu id idap idva iecr ieu iht ila imca imd imr iopc iom ip ipcc ipv iq irc iris isa isp issp isva it itn its itu itv iva jsa jtai jsna kpi la lac lado lasar law lcft lcj lcpb lcsp led lep lfb lgbt lgbtq lgbtqi lgbtqia lpa lpft lscb lscp ltd
ma madac map mapp mappa mapps maris marac maracs marvel mash mate mbe mca md mdt mg mhas mhht mhhr mhra mi mind ml mla mmr moc mod moj mou mp mps ms msp mst nac na nao nat nb ncdv nee nfa ni nhs nhse nice nicu nmc nok nos npcc nps nsf nspcc nspis ntu nvq nz
oasys obe occ oct od oea ofsted oic olaj om omu ons oos op opcc osd ot pa pace pals pc pcc pcn pcso pct pd pdf pdp peel pep phe phq pip pir pm pmh pnc pnd po pols pom ppe ppop ppn ppo ppu pr prn pse psr pstn psw pta ptsd puwer pva qa qb qbd qc qi ra racpc rag rb rc rcgp rcn rfs rip risc rmn rnli ro rpu rsl rsph rta rtc rv
sab sara sar sars sarc sb sc scr sdvc secamb sen senco send sg sgh shpo sio sis sla slt smart smt smu sn snp sop sopo spc spoc spof spr srt ssri st std sti stp susr sw swas tac tad taf tau tba tbc td tia tor trim tv twmv uac uk un unicef usa us uclh uhb urn vaw vawa vawg vawdasv vcs vcse vip vle vpa vpn vss wa wam was wast wcada wfh who wmas wmp wte ymca yjs yot yos yoi yp
tc vm dp ix cxr nad nfr fx sx ttos tto obs ooh dnar dnacpr mse gcs loc bp rr sats pts pls asap
enca itt idsva gchq mi5 mi6 nca rspca rsvp sos sms mms gif jpg png usb wifi atm ok pin ppi vat paye p45 isbn issn doi url html epub pmid sws
ha rm co rn cara pitstop elsa dara holmes hbpos visor tecsos fhdra iladac cpis mrcc ilb jsp cwa rotl
ii iii iv vi vii viii xi xii xiii xiv xv xvi xvii xviii xix xx bc bst gmt ad ie eg ps re
`)

/** Words with a capital that are no person: drugs, charities, brands, tools, peoples, and what reviews capitalise. */
export const fieldWords = split(`
gamstop visor trenbolone sustanon nandrolone flamazine colles izzat umrah nikkah iftar mehndi dadi nani ammi abbu chacha khala phupho swithin michaelmas lampedusa
pabrinex kooth serco atos ingeus sodexo interserve seetec mitie engie aareon clearsprings equans fortem novus wates veolia biffa carillion rightmove zoopla openrent
spareroom freecycle freegle nextdoor trustpilot checkatrade taskrabbit upwork linktree gofundme justgiving ovo scottishpower utilita npower eon edf openreach plusnet
giffgaff lebara lycamobile talktalk freeview britbox itvx dazn crunchyroll monese clearscore creditspring lendable zopa vanquis tsb metrobank triodos moneygram worldremit
transferwise paysafe betfred skybet betfair betway unibet macbook airpods oneplus garmin airtag gopro wickr yubo omegle chatroulette bereal houseparty plentyoffish pof
okcupid feeld salams snapmap findmy glympse mspy flexispy teamviewer anydesk protonmail
buvidal metadol zubsolv lofexidine forceval brexpiprazole cariprazine ziprasidone sulpiride trifluoperazine levomepromazine pericyazine promazine benperidol modecate
depixol clopixol haldol risperdal abilify invega xeplion trevicta amoxapine mianserin reboxetine vilazodone tranylcypromine isocarboxazid esketamine spravato
dexamfetamine atomoxetine guanfacine equasym medikinet xaggitin matoride eszopiclone zaleplon daridorexant circadin slenyto gabapentinoids ssris snris tapentadol palexia
longtec oxycontin shortec zomorph sevredol butec butrans matrifen meptazinol nefopam rizatriptan zolmitriptan ellaone qlaira utrogestan norethisterone cefalexin canesten
valaciclovir famciclovir orlistat saxenda ozempic wegovy mounjaro semaglutide tirzepatide empagliflozin dapagliflozin adalimumab humira azathioprine mesalazine fostair
symbicort seretide relvar spiriva beclometasone epilim keppra tegretol brivaracetam lacosamide perampanel mdma mcat ghb gbl nitazenes botox nyxoid prenoxad clexane
dalteparin tinzaparin enoxaparin edoxaban loprazolam betablockers
adenomyosis gastroparesis hidradenitis lipoedema costochondritis spondylosis derealisation dyscalculia misophonia ecchymosis haemothorax capgras cotard dupuytren waterlow
fagerstrom winnicott vygotsky bronfenbrenner diclemente karpman hysteroscopy maxfax psychoeducation mentalisation mentalising pcos ibs ibd copd iud ius gord larc emdr cft
lincs cambs northants notts derbys lancs worcs leics herts hants oxon whsct nwas scas swast eeast yas
xhibit pentip redbox cleartone systemone nervecentre careflow patientrack carepath careworks cpoms myconcern edukey famly evidenceme keyfax locata huume abritas
homechoice homefinder inphase accuhealth lexacom tquest pacs medisight bomic ndtms salesforce
weightwatchers puregym wagamama pret zizzi bonmarche temu aliexpress littlewoods poundworld farmfoods mccolls wkd kronenbourg desperados birra karpackie baltika sambuca
courvoisier disaronno malibu marlboro rizla vuse elfbar
huggies aptamil smas cowgate milupa tommee tippee sudocrem bepanthen infacol colief dentinox bonjela cbeebies cocomelon warzone gta gcses btec btecs ucas ebacc eyfs rwi
numicon signalong pecs widgit
walima rukhsati biraderi gurdwara shul yeshiva beis mikvah kashrut sukkot pesach shavuot torah talmud hadith santeria ndoki kindoki obeah pocomania rastafari
rastafarian methodist anglican mormon scientology
axa directline simplyhealth medicash firstbus firstgroup tramlink metrolink eurostar flixbus megabus blablacar lner merseyrail scotrail thameslink crossrail arriva tfl
tfgm easyjet wizzair tui loganair flybe superdry claires clarks hobbycraft mcvities cadbury redbull hotpoint panasonic tefal delonghi nespresso woolworths
vivaro trafic kangoo hilux navara evoque freelander citigo ateca tiguan touareg touran saxo xsara aygo auris avensis prius jimny vitara ignis sportage sorento ceed meriva
mokka antara tigra movano cmax smax ecosport bmws mercs audis
playstations xboxes ipads iphones facetimed whatsapped skyped ubered bluetooth dashcam deezer soundcloud intoximeter homeswapper ringfenced
bronzefield strangeways pentonville belmarsh styal armley
ctr spo nmo fmpo fgmpo vro ovp osp rsr ogrs ogp rara hmos rsls pcsos idvas isvas dahas hvs ahps asyes asye nqsw bia pwp cypmhs spousal
heddlu cymorth cymru llywodraeth gwasanaeth bwrdd iechyd cyngor ysgol meithrin urdd senedd ferched byw ofn garda gardai siochana tusla stormont dail gaeltacht windrush
lucozade ribena vimto nutella hovis warburtons kelloggs cadburys haribo jagerbombs rioja merlot chardonnay lambrusco malbec nescafe weetabix haagen skittles doritos
skoda juke porsche sprinter berlingo citroen subaru mazda lexus picasso transporter nikah talaq iddah sharia navratri candlemas purim shabbat hanukah kippur hashanah maundy shrove jehovahs kaddish
civica bromcom azeus meditech docman microtest ardens accurx egton unifi genesys anfield wembley ferrari parkrun butlins magaluf benidorm tenerife ibiza lanzarote fuerteventura alicante helmand genograms ecomaps healthwatch entonox
depop whitsun kumon zumba pilates ishihara kwik timpson wickes vaseline barbie cortana islamophobia peloton
cafcass ofsted datix merlin makaton airwave crimint vista systmone evolve egress sharepoint onedrive powerpoint sentinel kirona
fortnite minecraft roblox calor dyson kindle nintendo pringles domestos dettol sellotape thermos velcro hoover zimmer portakabin jacuzzi biro
bupa specsavers superdrug poundland poundstretcher matalan debenhams homebase screwfix halfords currys dunelm papajohns hellofresh justeat vinted etsy shein boohoo spar londis costcutter nisa budgens
netmums mumsnet teletext eastenders emmerdale hollyoaks gogglebox glastonbury pokemon lego tennents tyskie zywiec zubrowka okocim absolut baileys jagermeister buckfast magners bulmers
codydramol cocodamol gaviscon calpol nurofen lemsip strepsils senokot dioralyte lansoprazole pantoprazole esomeprazole amlodipine bisoprolol atenolol losartan candesartan lisinopril simvastatin atorvastatin rosuvastatin metformin gliclazide sitagliptin
warfarin apixaban rivaroxaban clopidogrel aspirin digoxin furosemide spironolactone prednisolone hydrocortisone levothyroxine carbimazole montelukast amoxicillin flucloxacillin doxycycline clarithromycin trimethoprim nitrofurantoin metronidazole
aciclovir fluconazole loperamide hyoscine mebeverine ondansetron domperidone metoclopramide cinnarizine betahistine baclofen tizanidine sumatriptan pizotifen levetiracetam phenytoin carbamazepine aripiprazole amisulpride chlorpromazine flupentixol paliperidone
lurasidone vortioxetine trimipramine dosulepin clomipramine imipramine agomelatine buspirone phenelzine moclobemide disulfiram acamprosate nalmefene varenicline etonogestrel desogestrel levonorgestrel clobazam oxazepam lormetazepam etizolam oxybutynin tolterodine solifenacin tamsulosin
finasteride sildenafil donepezil memantine rivastigmine galantamine achilles huntingtons hashimotos addisons cushings sjogrens
resus xmas obs bloods sats steri strips mirena kyleena jaydess nexplanon implanon provera cerazette cerelle rigevidon yasmin femodene marvelon levonelle logynon depo nuvaring
adderall alprazolam amitriptyline amphetamine antabuse ativan buccolam buprenorphine buscopan campral cetirizine champix chlordiazepoxide citalopram clonazepam clozapine clozaril codeine concerta cyclizine
depakote depot diazepam diclofenac dihydrocodeine duloxetine effexor elvanse escitalopram espranor fentanyl fluoxetine fluvoxamine fortisip gabapentin haloperidol heroin ibuprofen insulin ketamine lamotrigine librium lithium lofepramine
lorazepam lyrica melatonin methadone methylphenidate microgynon mirtazapine modafinil morphine naloxone naltrexone naproxen nitrazepam nortriptyline nytol olanzapine omeprazole oramorph oxycodone oxynorm paracetamol paroxetine physeptone piriton
pregabalin prescribing prochlorperazine promethazine propranolol prozac quetiapine ramipril risperidone ritalin rohypnol rivotril salbutamol sertraline seroquel solpadeine spice strattera suboxone subutex temazepam thiamine topiramate tramadol trazodone
valium valproate venlafaxine ventolin viagra xanax zispin zolpidem zopiclone zuclopenthixol zyprexa
addaction adfam alanon alcoholics asist barnardo barnardos carers catch22 centrepoint childline citizens crimestoppers cruse dhoul emmaus galop gingerbread glow haven hestia imkaan inquest lighthouse mankind mencap mermaids mind nacro napac nasuwt
nightline parentline ramh refuge relate respect rethink rights safelives samaritans sane savana scope shelter shout solace southall standing stonewall survivors switchboard talktofrank turn2us unison unite victimsupport womensaid workingchance wish
corsa astra fiesta micra clio qashqai vectra zafira insignia mondeo megane passat kuga picanto yaris carling strongbow smirnoff fosters heineken budweiser carlsberg guinness lambrini peroni kopparberg vodka prosecco
klarna clearpay laybuy zilch provident wonga quickquid brighthouse starling chase tide hermes evri yodel dpd parcelforce glens vladivar russell gordons bacardi
adobe airbnb aldi amazon android apple argos asda asos audi badoo barclays bebo bitcoin blackberry bmw boots bumble burger cash costa deliveroo discord dominos ebay excel experian facebook facetime fiat fitbit gmail google greggs grindr gumtree halifax
hinge honda hotmail hsbc hyundai iceland icloud ikea imessage instagram ipad iphone jobcentre jobcentreplus kfc kia kik lidl linkedin lloyds lyft mastercard mcdonalds messenger microsoft monzo morrisons nando nandos nationwide natwest netflix nissan nokia
notonthehighstreet onlyfans outlook paypal peugeot playstation primark quidditch reddit renault revolut royalmail ryanair sainsbury sainsburys samsung santander skype snapchat spotify starbucks strava subway surface taser tesco threads tiktok tinder toyota tripadvisor
trustline tumblr tupperware twitter uber vauxhall viber visa vodafone volkswagen volvo waitrose wetherspoon wetherspoons whatsapp wilko xbox xerox yahoo yamaha youtube zoom teams
alzheimer alzheimers asperger aspergers caesarean crohn crohns ehlers danlos fregoli hodgkin hodgkins korsakoff korsakoffs lewy lyme menieres munchausen parkinsons raynaud raynauds tourette tourettes wernicke wernickes
caldicott duluth gillick johari likert maslow rorschach wechsler winterbourne hillsborough holocaust
alcoholic ambulance anglian apgar bible brexit britain british caucasian celtic christmas covid coronavirus crown diwali dutch easter eid english european facebooking friday gypsy halloween hanukkah hindu hogmanay internet ramadan
islam islamic jewish judaism koran lent lgbt muslim nazi parliament passover pentecost polish punjabi quran romany sabbath sikh traveller victorian welsh yuletide vaisakhi
ltd plc llp bsc ba msc ma phd mbe obe cbe qc kc
laming bichard climbie leveson macpherson angiolini lampard carefirst connectis eclipse ecins encompass genie icis itrent jadu lamplight liquidlogic ndelius delius niche nspis oasys openscape quantum sigma emis systm
aico barod zoflora arsonsafe cellmark eurofins turnitin mahr powerleague metacam vetlife defra roundup jeyes bisto clubcard tabasco colmans ocado swingball weedol bluestar stillson tardieu cocaethylene
luxol perls snellen amsler invisalign corsodyl frenum stealthing sexting clearblue sundowning aricept precontemplation cifas knotweed nisi battenberg karcher heinz
femidom durex
addenbrookes ashworth barts bowlby broadmoor hillingdon hourglass humankind
maudsley tavistock whitehall
pimm pimms hamleys waterstones debrett debretts halsbury hansard belbin colaizzi wellcome broadchurch newsnight crimewatch panorama gruffalo
duplo meccano scalextric nerf wordle cluedo jenga seiko lammas vesak wesak losar ashura basle strathclyde roget occam lankelly severn mersey thames tyne linz
equifax transunion adecco usdaw acas ofgem ofwat ofcom estyn remedi karbon optivo bromford cellebrite sevacare llamau bawso togetherall silvercloud ieso
barchester huntercombe hafan gentoo stonewater clarion hightown swanswell cygnet elysium ashiana fortalice esure aviva moneysupermarket comparethemarket
gocompare creditladder payplan entitledto hmcts hmpps
luminol ugg uggs heuer crossfit girlguiding savera dungavel harmondsworth kussmaul rinne wegener takotsubo elklan wellcomm nessy lexia montessori froebel kohlberg
bourdieu pharmacal faslane deepcut parkhurst gurkha gurkhas yarl doncasters vaillant baxi dimplex artex velux rayburn primus sonos
roomba eero breville sabatier leatherman maglite baikal claas manitou lambretta brompton kryptonite tomtom accuhaler volumatic turbohaler venalink jelonet
tegaderm vacutainer epipen babinski
buddi fitr adha mwy geiriau
toughbook toughbooks dropbox visio powerbi headspace hukou granthi granthis virement virements signposter signposters ubuntu kalayaan thirtyone sharam cywilydd buttermarket onenote yammer miro trello asana jira kahoot mentimeter surveymonkey eventbrite mailchimp qualtrics nvivo canvas moodle docusign sharefile wetransfer mimecast
aarti abaya ackee adidas agabey ain aint airforce airfryer alhamdulillah allah ardas astaghfirullah baboushka babyliss baisakhi balenciaga bammy barmcake barmitzvah
batmitzvah benalmadena berghaus bitmoji brith callaloo carabao cawl challah chapati chapatti churros colcannon colossians corinthians cozonac daal darlin
deuteronomy dhikr diyas duckie dupatta dziadzia ecclesiastes egusi ellesse empanadas ephesians figlia figlio flymo fufu funkypigeon galatians gonggong gucci gurbani
gymshark habibti haram harira hebrews hunny indesit injera inshallah interflora jaanu jalebi jalfrezi jamun janazah jilbab jollof jummah karrimor kenwood keurig
kimchi kochanie kofte lahmacun lassi latkes lehenga leviticus lohri loreal louboutin luv maghrib makita mamaie mandazi mandir mashallah matzah mavourneen memoji
michaelkors mici mishti missguided mithai moncler moonpig movember munchkin naan niqab northface nutribullet nyama olay paczki paneer paratha philippians photobox pierogi
pongal prettylittlething primarni qurbani ramen rimmel rolex roti ryobi saag sadaqah sarmale shawarma shutterfly simnel skarbie slazenger snapstreak sodastream stihl
stollen stoneisland stoptober stottie subhanallah sukuma swarovski sweetpea taraweeh tassimo tataie thessalonians thobe ugali umbro veganuary versace waheguru
yahrzeit zakat
abasaglar abbottabad abkhaz acetylcysteine acrivastine adapalene akrotiri alendronic alfentanil alfuzosin allevyn ambien amoxiclav anadin anafranil anavar antwerp anusol
aquacel arbor arusha asaba atosiban avamys aveeno bacau bacolod badgernet bajuni baluchi bambara bamenda barawa batticaloa beconase benadryl benylin berbera besiktas
betnovate bezafibrate biatain biktarvy bisacodyl bookbug bookstart brahui bravanese bricanyl brintellix buea bukavu bumetanide bupivacaine burao butwal bydgoszcz camcolit
canva carboprost cavilon cebu cefaclor ceftriaxone cefuroxime cetraben chitungwiza chitwan chlorphenamine chokwe cialis cimetidine cipralex cipramil clarityn classcharts
classdojo clenbuterol clenil cluj complan cosmocol covonia cyclopentolate cymbalta czestochowa dadyal dagbani dalmane daraa daugavpils daynurse denosumab dermovate
desmopressin dettox dexcom dharan dhivehi dholuo diacomit dianabol dinoprostone diprobase dolutegravir doodlemaths doublebase dronabinol duhok dulaglutide dulcolax
duolingo duoresp dutasteride dymista dzongkha edmodo edronax edulink efavirenz efexor elazig eldoret eliquis elocon entebbe entresto epaderm epidiolex epiduo estradot
ethambutol etoricoxib eumovate evorel exemestane exenatide famagusta faverin febuxostat felodipine feminax fenerbahce fexofenadine fiasp filipina flakka flumazenil
forxiga fresubin frisium fucibet fucidin fybogel gagauz galatasaray gamanil gdynia germolene ghazni gilaki gliwice gomel gujrat gurage gweru habiganj halcion hargeisa
hazaragi hegartymaths heraklion herat hmong hoshiarpur humalog humulin hydromol hyphaema iasi idlib ilocano iloilo inadine incruse indapamide indometacin ingush isoniazid
isotretinoin jaffna jalalabad jardiance jelgava jenin jhelum kahramanmaras kalms kandahar kashubian kava kenema kerboodle khat kherson kielce kikongo kinyamulenge kisii
kismayo kisumu klaipeda kliovance konkani kosice kottayam kratom kunduz kurmanji kutchi labetalol lactulose lamictal lantus largactil larnaca latgalian laxido leflunomide
lercanidipine letrozole levemir lidocaine liepaja limassol limba lithonate lixiana lublin luhya macrogol maithili makeni mandaic mandinka marrakech massawa mathswatch
maxitrol mazandarani mefenamic melleril mepilex meropenem methyldopa migraleve milkybar minangkabau mirabegron misrata mkat mogadon molipaxin moulvibazar movicol mutare
mysoline mzuzu nabilone nakuru narva naseptin ndola neurontin nicorette nightnurse niquitin nonmol novomix novorapid nowruz ofloxacin olbas olsztyn omnipod opole oradea
orphenadrine otomize otrivine owerri panadol panevezys paphos parentmail parentpay parvolex pashtun paxlovid peptac phagwara phenergan phuket piriteze piroxicam
pitolisant pleven plzen pokhara portmore pramipexole prasugrel priadel prizren procyclidine prolia propess prostin pushto putonghua pyrazinamide quezon radom ramallah
rasagiline remifentanil riluzole roaccutane rohingya romanes rotigotine rufinamide rusyn rybelsus rzeszow saho sativex savlon scheriproct selegiline selincro sepedi
serekunda seroxat setubal sfax shkoder showbie siauliai simit sinequan sliven sofradex soninke sosnowiec sparx spiolto stelazine stilnox suceava sucralfate sudafed
sulaymaniyah sunamganj syndol syntocinon syntometrine tadalafil taiz takoradi tamiflu targinact tartu tazocin temne teochew terbinafine tetovo tetrabenazine thessaloniki
thrissur tibolone ticagrelor timestables timisoara tiraspol tofranil topamax torun toujeo tranexamic trastuzumab trelegy tresiba trihexyphenidyl trimbow tropicamide
trulicity tshiluba tshivenda ttrockstars twinkl ultibro umbundu vagifem valdoxan vardenafil varna vics vigabatrin vimpat visayan vlore winstrol xitsonga zabrze
zaporizhzhia zarontin zonegran zonisamide zyban
`)

/** Systems, storms and brands with the name of a person: somebody only after a relative or before a surname. */
export const thingNames = split(`
alexa siri santander natwest monzo uber paddington everton grenfell wikipedia holyrood strasbourg heathrow gatwick stansted calais athena gold silver bronze storm mosaic iris rio carenotes adastra lorenzo cerner socrates charm delius hermes klarna mirena yasmin marvelon
`)

/** Signs, scales and theories that stand after the name of whoever thought of them: “X’s alpha”. */
export const eponyms = split(
  'oesophagus triad sarcoma contracture alpha beta kappa model hierarchy scale theory syndrome disease palsy triangle ladder cycle contractions sign typology continuum manoeuvre criteria taxonomy',
)

/**
 * Phrases with a name in them that stand for something else: laws, judgments, models, awards, houses.
 * A word of one of these is explained within it and nowhere else.
 */
export const fieldPhrases: readonly string[] = `
Red Book
Code Red
Blue Badge
Gold Group
Silver Command
Braxton Hicks
Byw Heb Ofn
Hywel Dda
Cwm Taf
Betsi Cadwaladr
Aneurin Bevan
Garda Síochána
Ash Wednesday
Palm Sunday
Maundy Thursday
Shrove Tuesday
Sunday School
Sunday Times
Friday prayers
Guru Granth Sahib
Beth Din
Earl Grey
Bloody Mary
Tia Maria
Big Mac
Ben Nevis
Montego Bay
Saint Lucia
St Lucia
Center Parcs
Alton Towers
Toy Story
Fireman Sam
Postman Pat
Lloyd George
Land Rover
Range Rover
Aston Villa
Aston Martin
Alfa Romeo
Mercedes Benz
Schwartz Rounds
Skoda Octavia
Suzuki Swift
Yom Kippur
Rosh Hashanah
Venn diagram
Gantt chart
Kübler-Ross
Moses basket
Ann Summers
Clinton's cards
Max Spielmann
Dorothy Perkins
Holland and Barrett
Holland & Barrett
Thomas Cook
Harvey Nichols
Laura Ashley
Day Lewis
Rowlands Pharmacy
Lloyds Pharmacy
Terrence Higgins
Winston's Wish
Apna Haq
Kwik Fit
Billy Whizz
Prince William
Prince Harry
Op Encompass
Achilles tendon
Saint Vincent de Paul
St Vincent de Paul
Harry Potter
Al-Anon
Honour-Based Abuse
Surviving Economic Abuse
Advocacy After Fatal Domestic Abuse
Muslim Women's Network
Jewish Women's Aid
Macmillan Cancer Support
Macmillan nurse
Family Rights Group
Home-Start
Doctor Who
Peppa Pig
Paw Patrol
Peter Rabbit
Bob the Builder
Thomas the Tank Engine
Mickey Mouse
Winnie the Pooh
James Bond
Sherlock Holmes
Robin Hood
Romeo and Juliet
Peaky Blinders
Good Morning Britain
Loose Women
The Archers
WH Smith
Paddy Power
William Hill
Jack Wills
Fred Perry
Ralph Lauren
Calvin Klein
Hugo Boss
Tommy Hilfiger
Michael Kors
Ted Baker
Captain Morgan
Johnny Walker
Famous Grouse
Bell's whisky
Gordon's gin
Ben and Jerry's
Dr Martens
Dr Pepper
Stanley knife
Stanley blade
Zimmer frame
Alice band
Wendy house
Virgin Media
Virgin Active
Sky Sports
Sky News
Sky TV
Amber Alert
Old Bailey
Victoria sponge
Union Jack
Big Ben
Jack Russell
Staffordshire Bull Terrier
St George's Day
St Patrick's Day
St David's Day
St Andrew's Day
Guy Fawkes
Father Christmas
Santa Claus
Virgin Mary
Jesus Christ
Prophet Muhammad
Guru Nanak
Prochaska and DiClemente
Francis Report
Francis Inquiry
Bishop score
Montgomery Asberg
Young Mania
Murphy's law
Peter Pan
Walter Mitty
Good Samaritan
Clare's Law
Claire's Law
Sarah's Law
Helen's Law
Martha's Rule
Martyn's Law
Jade's Law
Natasha's Law
Finn's Law
Harper's Law
Valerie's Law
Megan's Law
Sammy's Law
Tony's Law
Raneem's Law
Awaab's Law
Charlie's Law
Kay's Law
Lillia's Law
Oliver McGowan
Holly's Law
Ellie's Law
Jools' Law
Gillick competence
Gillick competent
Fraser guidelines
Fraser competent
Bradford Hill
Wood report
Munro Review
Laming Inquiry
Lord Laming
Laming report
Victoria Climbie
Peter Connelly
Baby P
Daniel Pelka
Stephen Lawrence
Sarah Everard
Wayne Couzens
Damilola Taylor
Clare Wood
Casey Review
Baroness Casey
Istanbul Convention
Marie Curie
Marie Stopes
Mary Seacole
Florence Nightingale
Elizabeth Garrett Anderson
Emmeline Pankhurst
Emily Davison
Ann Craft Trust
Sue Lambert Trust
Suzy Lamplugh
Lucy Faithfull
Jane Austen
Rowan Alba
Halo Project
Karma Nirvana
Southall Black Sisters
Henna Foundation
Jo Cox
Princes Trust
Prince's Trust
King's Trust
Kings Fund
King's Fund
Duke of Edinburgh
Joseph Rowntree
Esmee Fairbairn
Nelson Trust
Peabody Trust
Wellcome Trust
Nuffield Trust
St John Ambulance
St Mungo's
Citizens Advice
Standing Together
Turning Point
Forward Trust
Phoenix Futures
Change Grow Live
Victim Support
Women's Aid
Welsh Women's Aid
Live Fear Free
Black Sisters
Age UK
Men's Advice Line
Respect Phoneline
Freedom Programme
Recovery Toolkit
Caring Dads
Drive Project
Signs of Safety
Signs of Wellbeing
Think Family
Think Child
Toxic Trio
Trilogy of Risk
Power and Control Wheel
Duluth Model
Johari Window
Beck Depression Inventory
Hamilton Depression
Edinburgh Postnatal Depression Scale
Whooley questions
Glasgow Coma Scale
Waterlow score
Barnett formula
Operation Encompass
Operation Dauntless
Operation Soteria
Operation Liberty
Operation Compass
Queen's Bench Division
King's Bench Division
Queen's Counsel
King's Counsel
King's College
King's College London
Queen Elizabeth
Prince Charles
Princess of Wales
Princess Royal
Prince of Wales
Royal Victoria
King George
Victoria and Albert
Queen Mary
Queen Alexandra
Queen's Medical Centre
Queens Medical Centre
John Radcliffe
James Cook
James Paget
William Harvey
Guy's and St Thomas'
Great Ormond Street
Downing Street
Bank Holiday
Boxing Day
New Year
New Year's Eve
New Year's Day
Christmas Day
Christmas Eve
Good Friday
Black Friday
Mother's Day
Father's Day
Valentine's Day
Black Lives Matter
White Ribbon
Ask for Angela
Ask for ANI
Silent Solution
Bright Sky
Hollie Guard
Ring doorbell
Marks and Spencer
Marks & Spencer
John Lewis
Rolls Royce
Harley Street
Jack Daniels
Jim Beam
Johnnie Walker
Stella Artois
Red Bull
Lucky Strike
Lambert and Butler
Lambert & Butler
Benson and Hedges
Benson & Hedges
Frosty Jack
Frosty Jacks
Call of Duty
Grand Theft Auto
Love Island
Jeremy Kyle
Coronation Street
Grace period
Mental Health Act
Royal Mail
Royal College
Outcomes Star
Daily Living
Granny Smith
Eggs Benedict
Crepes Suzette
Jack Frost
Lazy Susan
Busy Lizzie
Sweet William
Black-eyed Susan
Creeping Jenny
Creeping Charlie
Ragged Robin
Paul Smith
Spear and Jackson
Spear & Jackson
Aberdeen Angus
Songs of Praise
Poppy Appeal
Rose Bowl
Robin Reliant
Reliant Robin
Sunday League
Le Creuset
Allen key
Allen keys
Duck Tape
Galbraith Plus
Langer's lines
Ludwig's angina
Frank's RedHot
Colman's mustard
Young Farmers
Decree Nisi
Jacob's crackers
Grant's vodka
Harvey's Bristol Cream
Smith's crisps
Hobson's choice
Occam's razor
Morton's fork
Pavlov's dogs
Shepherd's pie
Baker's dozen
St John's Wort
Osler's nodes
Lloyd's of London
Frankie and Benny's
Harry Ramsden's
Lankelly Chase
Father Brown
Miss Marple
Happy Valley
Horrid Henry
Tracy Beaker
Mario Kart
Mother's Pride
Myers-Briggs
Burke's Peerage
Roget's Thesaurus
Braun and Clarke
Braun & Clarke
Oxford Brookes
Anglia Ruskin
Liverpool John Moores
John Moores University
Leeds Beckett
Robert Gordon University
Edinburgh Napier
Nottingham Trent
Sheffield Hallam
Harper Adams
Queen Margaret University
Royal Holloway
Costa Rica
Santa Monica
Santa Cruz
Lady Day
Trinity Sunday
Whit Monday
Whit Sunday
Mothering Sunday
Remembrance Sunday
Easter Sunday
Easter Monday
Cyber Monday
Bishop Grosseteste
Sunny Vale
Burger King
Greene King
Addison Lee
Notting Hill Genesis
Thames Water
Sistah Space
Hemat Gryffe
Shelter Cymru
Hafan Cymru
Cafcass Cymru
Bristow and Sutor
Bristow & Sutor
Arrow Global
Café Nero
Caffè Nero
Greater Anglia
Avanti West Coast
Mont Blanc
Blu Tack
Shih Tzu
Cane Corso
Rhode Island Red
New Holland
Ifor Williams
Mercedes Sprinter
Ford Ka
Skoda Fabia
Triumph Bonneville
Ryder Cup
Sue Ryder
Leonard Cheshire
Yarl's Wood
Napier Barracks
Bibby Stockholm
Morton Hall
Foston Hall
Mallory-Weiss
Le Fort
Cheyne-Stokes
Gilles de la Tourette
Wolff-Parkinson-White
Anton Piller
Magna Carta
Brize Norton
Haig Housing
Tag Heuer
Worcester Bosch
Charles Bonnet
Stevens-Johnson
Guillain-Barré
Lennox-Gastaut
Cheshire West
Stockholm syndrome
Norwich Pharmacal
Banks v Goodfellow
Ladd v Marshall
Pepper v Hart
Larke v Nugus
Mini Cooper
Ford Fiesta
Ford Focus
Ford Transit
Ford Mondeo
Ford Escort
Ford Ranger
Ford Galaxy
Ford Puma
Honda Jazz
Honda Civic
Seat Ibiza
Renault Clio
Vauxhall Corsa
Vauxhall Astra
Nissan Micra
Nissan Leaf
Toyota Yaris
Mercedes Vito
Merc Vito
Severn Trent
Barrett's oesophagus
Hartmann's procedure
Hartmann's solution
Romberg's test
Ainsworth's strange situation
Gibbs' cycle
Levi's jeans
Swan-Ganz
Grey Turner's
Smith fracture
Marshall Plan
Schwartz Round
Harley Davidson
Harley-Davidson
May Day
Talk to Frank
Dewis Choice
Prader-Willi
Eid al-Fitr
Eid al-Adha
Propose Day
Wi-Fi
Marsham Street
Avon and Somerset
Clay Pigeon
Dip Sample
Dip Samples
Dry January
Quality Street
May Allah
May God
Red Sky
Paeds Reg
Med Reg
Surg Reg
Ortho Reg
Psych Reg
LUCAS device
Fam Ct
Crown Ct
County Ct
High Ct
Mags Ct
Lang Line
Outcome Star
Recovery Star
Family Star
Early Evidence Kit
McKenzie Friend
Ward Clerk
Cash Back
Massey Ferguson
John Deere
Massey Fergusons
De Cymru
Gogledd Cymru
Dyfed Powys
Palgrave Macmillan
Jessica Kingsley
Home Office
`
  .trim()
  .split('\n')
