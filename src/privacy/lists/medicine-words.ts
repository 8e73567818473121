/** Medicines, makers of vaccines, illnesses and short forms of clinical notes. */
export const medicineWords = `
abasaglar abg abgs abidec abilify absolut acamprosate accuhaler accutane acei acepiro acetylcysteine aciclovir
acrivastine acth actigraphy actimorph adalat adalimumab adapalene adcal adcirca addenbrooke adderall addisons
adenoidectomy adenomyosis adepend adh adhd adizem advagraf aerochamber agabey agomelatine aimovig ajovy
akynzeo aldactone aldara aldomet alendronic alfacalcidol alfentanil alfuzosin alimemazine alkindi allevyn
allodynia alogia alosetron alphagan alprazolam alprostadil alteplase alvesco alzheimer alzheimers ambien
ambirix ambu ambulance amfexa amias amisulpride amitrip amitriptyline amlod amlodipine amox amoxapine
amoxicillin amoxiclav amoxil amphetamine amsler anadin anaes anaesth anafranil anapen anavar anisocoria
ankyloglossia anoro antabuse anthisan anusol apgar aphthous apidra apixaban apls apomorphine appx aprepitant
apyrexial aq arcoxia ards aricept aripip aripiprazole arixtra arthrotec asacol ascites asmanex asperger
aspergers aspirin asq asrs asterixis steristrip steristrips astrazeneca astrazenecas atenolol ativan atomaid atomoxetine atorva
atorvastatin atosiban atrovent augmentin ausc avamys avodart avolition avpu avr axr azathioprine azopt
babinski babinskis backslab baclofen bactroban balneum barthel bartholins basle bd bds beclometasone beconase
becotide benadryl bendroflumethiazide benperidol benzhexol benzo benzos benzydamine bepanthen betablockers
betadine betahistine betmiga betnovate betoptic bexarotene bexsero bezafibrate biatain biktarvy bilat
bililight billroth bimatoprost biodose biot biphasil bisacodyl bisop bisoprolol bmi bnf boerhaave bonjela
bonviva boostrix bpvs bradykinesia braltus brca brexpiprazole bricanyl brilique britlofex brivaracetam
briviact brufen brugada bsid buccastem buccolam bumetanide bupe bupivacaine buprenorphine buscopan buserelin
buspirone buvidal bvm bx bydureon caduet calceos calcichew calcipotriol calot camcolit campral canagliflozin
candesartan canestens capd capecitabine capgras capnography caput carbamazepine carbimazole carbocisteine
carboprost cardicor cardiotocograph cardura careflex carenap cariprazine casc catapres cath cavilon cbg
cefaclor cefalexin ceftriaxone cefuroxime celebrex celf celluvisc centile centor cephalhaematoma cerazette
cerazettes cetirizine cetraben cetrotide champix charcot charcots cheilitis chemosis chlordiazepoxide
chloromycetin chlorphenamine chlorpromazine chole cholestasis chorioamnionitis chvostek cialis cilest
cimetidine cinnarizine cipralex cipramil circadin citalo citalopram ciwa ckd clarelux clarithro clarithromycin
clarityn cldn clenbuterol clenil clexane clin clobazam clobetasone clomid clomifene clomipramine clonaz
clonazepam clopidogrel clopixol clozapine clozaril cns cnst coag coamoxiclav cobeneldopa cocaethylene
cocareldopa cocodam cocodamol codamol codral codydramol colecalciferol colesevelam colles colofac coloplast
colp colpermin colpo combodart comirnaty compeed continus contrecoup convatec conveen convulex coracten
cosmofer cosopt costochondritis cotard coversyl covonia cozaar cpap crafft cranio creat creon crepitus creps
crestor crinone crohn crohns crp ctg ctpa cuprofen curanail cushings cva cvp cx cxr cyanosed cyclizine
cyclogest cyclopentolate cymbalta cystogram cyto cytotec dacarbazine daktacort daktarin dalacin dalivit
dalmane dalteparin dantrolene dapagliflozin daridorexant dast datscan ddimer decanoate decapeptyl delmosart
denosumab dentinox depakote depixol depo depomedrone derbys derm dermabond dermol dermovate descovy
desferrioxamine desmopressin desogestrel detrusitol dexa dexamfetamine dexamphetamine dexedrine diacomit
dianabol dianette diazepam diclofenac dicycloverine didronel difflam diflucan digibind digoxin dihydrocodeine
dinoprostone dioralyte diovan dipipanone diprobase dipyridamole disp disulfiram ditropan dols dolutegravir
domperidone donepezil doppler dorsalis dosette dosulepin doublebase dovobet dovonex doxycycline drapolene
driclor dronabinol duac duchenne dulaglutide duloxetine duodopa duoresp dupixent dupuytren dupuytrens duraphat
durogesic dutasteride dvt dymista dyscalculia dysmenorrhoea ebixa ecchymoses ecchymosis ecmo econazole ect
edoxaban edronax eeast efavirenz efexor effexor efracea efudix egfr ehlers eisenmenger eklira elantan elidel
eliquis ellaone elleste ellipta elliptocytosis elocon emdr emeside emla empagliflozin encopresis engerix
enophthalmos enoxaparin entocort entonox entresto epaderm epanutin epclusa epds epididymitis epidiolex epiduo
epiglottitis epilim epimax epipen epirubicin episenta epistatus eplerenone epley eprosartan equasym ercp
erythro esbl escitalopram esketamine esmya esomeprazole espranor esr estraderm estradot estriol eszopiclone
etanercept ethambutol ethilon etizolam etoh etomidate etonogestrel etoricoxib eumovate euroqol evar evorel
exelon exemestane exenatide exocin extradural extubated extubation famciclovir faverin fbc featherlite
febuxostat feldene felodipine femara feminax femodene femoston femulen fenbid fentanyl ferinject fersamal
fesoterodine fev fexofenadine ffp fhr fiasp fibroscan finacea finasteride fiorinal fissurectomy flagyl flakka
flamazine flaminal flecainide flexispy flixonase flixotide flomax flomaxtra florinef fluad fluclox
flucloxacillin fluconazole fludrocortisone fluenz flumazenil fluox fluoxetine flupentixol flutiform
fluvoxamine forceval fortijuice fortisip forxiga fosinopril fostair fostimon fragmin framingham frax fregoli
frenum fresubin friedreich frisium frusemide fucibet fucidin fucithalmic fulvestrant fundal fundoscopy
furosemide fusidic fybogel fycompa gabapentin gabapentinoids gabitril gaf galantamine galeazzi galfer galpharm
gamanil gardasil gastro gastroparesis gbl gbm gcs gedarel gemcitabine genito genotropin geodon ggt ghb
glandosane glibenclamide gliclaz gliclazide glucophage glycopyrronium gnrh gonadorelin gonal gondolf gonggong
goserelin gpcog granisetron gravida gsk gtn guanfacine guedel guillain gynest hads haemaccel haemothorax
halcion haldol halop haloperidol harvoni hasbled hashimoto hashimotos havrix hayfever hba hcg hdu heaf
heberden heimlich helicobacter hemi heminevrin heroin hidradenitis hirschsprung hirudoid histo histoacryl hiv
hodgkin hodgkins honos hpv hsv hta humalog humira humulin humulins huntingtons hvs hycosy hydrocortisone
hydromol hydroxocobalamin hyoscine hyperkalaemia hyphaema hyphema hyponatraemia hypromellose hyst hysteroscopy
ibandronic ibd ibs ibu ibugel ibuprofen ikervis ikorel imigran imipramine imms implanon imuran inadine incruse
indapamide inderal indometacin infanrix inh innohep inovelon inr instillagel insulin intuniv invacare invega
irbesartan ishihara isocarboxazid isoniazid isotretinoin istin itraconazole iud ius ivabradine ivf jardiance
jaydess jelco jelonet jext jvp kalms kapake kaposi karbon keflex kemadrin kenalog kernig kerramax ketamine
ketoconazole ketorolac kielland kiellands kinins klaricid klean kleihauer klinefelter klinefelters kliofem
kliovance koilonychia kolanticon korotkoff korsakoff korsakoffs kratom kussmaul kyleena labetalol lacosamide
lacri lacrilube lactulose laerdal lamictal lamisil lamotrigine lanreotide lansinoh lansop lansoprazole lantus
laparo larc largactil laryngomalacia laryngospasm latuda laxido laxoberal leflunomide lercanidipine letrozole
leuc leucs leukoplakia levemir levetiracetam levomepromazine levonelle levonorgestrel levosert levothyrox
levothyroxine lewy lft lfts liberi librium librofem lidocaine lioresal lipitor lipoedema lisfranc lisinopril
liskonum lithium lithonate livial lixiana loceryl loestrin lofepramine lofexidine logynons longtec loperamide
loprazolam loraz lorazepam lormetazepam losartan losec lovima loz lscs ltot lumigan luminol lurasidone
lutigest luxol lvf lyme lymecycline lyrica lytes macrogol madopar malaena malarone mallampati malnut mandaic
mantoux marfan marfans marjolin marvelons matoride matrifen maviret maxfax maxitrol maxolon mdma mebendazole
mebeverine meckel medela medicash medihoney medikinet medipac medised medrone mefenamic melaena melatonin
melleril memantine meniere menieres menitorix menopur menveo mepilex mepore mepradec meptazinol meptid
mercilon meropenem mesalazine metacam metadol metanium metform metformin methadone methadose methyldopa
methylphenidate metoclopramide metolazone metronid metronidazole mezolar mianserin micra microgynon microlax
mifegyne migraleve millinette mirabegron mirena mirtaz mirtazapine mirvaso mmse moca moclobemide modafinil
modecate moderna modulite moexipril mogadon molift molipaxin molluscum mongolian monteggia montelukast monuril
morphine morquio motilium mounjaro movicol movicols moxonidine mrcp mri mrsa msu munchausen munchausens
mycophenolate myringotomy mysoline nabilone nalmefene nalorex naloxone naltrexone nandrolone naprox naproxen
naramig naseptin nasonex neb nebs nebuliser nefopam neisseria neoclarityn neomercazole nephrostomy neuro
neurontin nexplanon nfl nicorandil nicorette nihss nimenrix niquitin nitazenes nitrazepam nitrofur
nitrofurantoin nitrolingual niv nizoral nnu nocte nocturia nonmol norad norethisterone norgeston noriday
norinyl nortriptyline novartis novavax novofem novomix novorapid nozinan nsaid nsaids nsr nstemi nuromol
nutrison nuvaring nuvaxovid nystaform nytol nyxoid occ octasa odontalgia oestrogel ofloxacin ogtt oilatum oint
olanz olanzapine oligohydramnios oligomenorrhoea oligospermia omacor omep omeprazole omnipod onc ondansetron
ontozry ophth opsite opth oramorph orap orchitis orgalutran orif orlistat orphenadrine ortho osteogenesis ot
otosporin otrivine ovestin ovitrelle ovysmen oxaliplatin oxazepam oxybutynin oxycodone oxycontin oxynorm
oxytetracycline ozempic pabrinex paclitaxel pacu palexia paliperidone palmitoylethanolamide panc panss
pantoprazole pap paracentesis paracet paracetamol paraphimosis pariet parkinsons parlodel paroxetine parvolex
paxlovid pcos pediacel pentasa penthrox peptac perampanel perc percut pericoronitis pericyazine perio
periorbital peristeen perls perrla pess pfannenstiel pfizers phalen phenelzine phenergan phenobarb phenytoin
phimosis phonophobia phorpain phq physeptone pilocarpine pilonidal pimecrolimus pipelle piportil piriteze
piroxicam pitolisant pityriasis pizotifen plagiocephaly plavix plenaxis plethysmography plts pneumovax
poligrip polyhydramnios ponstan portacath postpartum pph pprom pradaxa pramipexole prasugrel pred prednisolone
preeclampsia preg pregabalin pregnacare premarin prempak prenoxad presyncope prevenar priadel priapism primip
priorix prochlorperazine proctoscopy procyc procyclidine profore prograf prolene prolia promazine promethaz
promethazine propecia propess propranolol propylthiouracil proshield prostap prostin provera prozac psa
pseudocyesis pulmicort pulpitis puregon pyrazinamide pyrexial qds qlaira qrisk qtc quet quetiapine quezon
quincke qvar rabeprazole ralvo ramip ramipril rasagiline raynaud raynauds rcads reagila rebif reboxetine
redivac relvar remicade remifentanil repaglinide repevax resps resus retacrit retic revaxis rhonchi rigevidon
rigors rilpivirine riluzole rinne risedronate risp risperdal risperidone ritalin rivaroxaban rivastigmine
rivotril rizatriptan roaccutane robaxin rohypnol romberg rombergs ropivacaine rosc rosuvastatin rotablator
rotarix rotigotine rsls rufinamide rybelsus sadperson sadpersons sadq salamol salbut salbutamol salix salofalk
sandocal sanofi sativex sats savana saxagliptin saxenda scheriproct scheuermann schirmer sdq seebri selegiline
selincro selsun semaglutide senokot sepedi septoplasty septrin serc seretide serevent seroquel seroxat sert
sertraline severn sevredol sialogram sildenafil simbrinza simva simvastatin sinemet sinequan singulair
sinopharm sinovac sitagliptin sixplus sjogrens sleepeaze slenyto slozem snellen snellens sofradex solaraze
solifenacin solpadeine solpadine somogyi sonicaid sotalol spasmonal spatone spikevax spiolto spiriva
spironolactone spondylosis spravato ssris staph stelazine stemetil stemi stesolid stexerol stieprox stilnox
strattera stroop suboxone subutex sucralfate sudafed sudocrem sulpiride sulpor sumatriptan supraventricular
sustanon sweetpea symbicort synacthen synalar synarel syndol synphase syntocinon syntometrine systane tachy
tacrolimus tadalafil takotsubo talipes tamiflu tamsulosin tapentadol tardieu targinact tasigna tazocin tds
tdsp tegaderm tegretol tegretols teh telfa telfast telmisartan temaz temazepam tenoretic tenormin terbinafine
terlipressin tesio tetrabenazine tetralysal teva thal thamicarb thealoz thiamine threadworm threadworms
tibolone ticagrelor timodine timolol tinea tinel tinels tinidazole tinzaparin tirzepatide tizanidine tofranil
tolterodine topamax topiramate topiramates torasemide toujeo tourette tourettes toviaz tpn tracheomalacia
tracheostomy tramacet tramad tramadol trandate trandolapril tranexamic tranq tranquilyn transtec transvaginal
tranylcypromine trastuzumab travatan trazodone trelegy trenbolone trendelenburg trental trep tresiba trevicta
trifluoperazine trihexyphenidyl trileptal trimeth trimethoprim trimipramine trimovate trintellix trismus
tritace trochanter trop tropi tropicamide tropium trops tropt trulicity truvada tubifast tubigrip turbohaler
turp tvus twave twinrix tzanck ultibro unguentum uniphyllin uroflow ursodeoxycholic uss utinor utis utox
utrogestan vaborem vacutainer vagifem valaciclovir valdoxan valium vallergan valproate valsalva vaniqa
vardenafil varenicline varivax vasc vaxelis vaxzevria vbac vbg vdrl velband venalink venepuncture venlaf
venlafaxine venlalic ventolin ventouse venturi vermox vernix vesicare vgb viagra viazem vicryl victanyl
victoza videne vigabatrin vilazodone vimovo vimpat vineland virchow viscopaste viscotears vivotif volkmann
voltaren voltarol vortioxetine vro vulvodynia wais waldeyer warfarin waterlow wcc wegener wegovy wendylett
wernicke wernickes whodas whsct wiat widal willebrand wilms winstrol wisc wrat xaggitin xalacom xalatan xanax
xanthelasma xarelto xenical xeplion xyzal yankauer ybocs yentreve yersinia zaditen zaleplon zaluron zantac
zapain zarontin zebinix zelapar zepatier zerodouble zerolon zestril zidoval zineryt zinnat ziprasidone zipzoc
zirtek zispin zocor zoladex zollinger zolmitriptan zolpidem zomig zomorph zonegran zonisamide zop zopiclone
zostavax zoton zubsolv zuclopenthixol zumenon zung zyban zydol zyloric zypadhera zyprexa zyvox
`
