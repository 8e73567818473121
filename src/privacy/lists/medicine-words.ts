/** Medicines, makers of vaccines, illnesses and short forms of clinical notes. */
export const medicineWords = `
abasaglar abg abgs abilify absolut acamprosate accuhaler accutane acei acetylcysteine aciclovir acrivastine
acth adalat adalimumab adapalene addenbrooke adderall addisons adenoidectomy adenomyosis adh adhd advagraf
agabey agomelatine aldactone aldara alendronic alfacalcidol alfentanil alfuzosin alimemazine allevyn alosetron
alprazolam alprostadil alteplase alzheimer alzheimers ambien ambulance amias amisulpride amitriptyline
amlodipine amox amoxapine amoxicillin amoxiclav amoxil amphetamine amsler anadin anaes anaesth anafranil
anapen anavar antabuse anthisan anusol apgar apixaban apls apomorphine appx aprepitant apyrexial aq arcoxia
ards aricept aripiprazole arthrotec asacol asmanex asperger aspergers aspirin asq asrs astrazeneca
astrazenecas atenolol ativan atomoxetine atorvastatin atosiban augmentin avamys avodart avpu avr axr
azathioprine azopt babinski babinskis backslab baclofen bactroban balneum barthel basle bd bds beclometasone
beconase benadryl bendroflumethiazide benperidol benzhexol benzo benzos bepanthen betablockers betadine
betahistine betmiga betnovate betoptic bezafibrate biatain biktarvy bimatoprost bisacodyl bisoprolol bmi bnf
boerhaave bonjela bonviva bpvs braltus brca brexpiprazole bricanyl brilique brivaracetam brufen brugada bsid
buccolam bumetanide bupivacaine buprenorphine buscopan buspirone buvidal bvm caduet calceos calcichew
calcipotriol calot camcolit campral canagliflozin candesartan canestens capd capecitabine capgras
carbamazepine carbimazole carbocisteine carboprost cardura carenap cariprazine casc catapres cavilon cbg
cefaclor cefalexin ceftriaxone cefuroxime celebrex celf centile cerazette cerazettes cetirizine cetraben
champix charcot charcots chlordiazepoxide chlorphenamine chlorpromazine chole chvostek cialis cilest
cimetidine cinnarizine cipralex cipramil circadin citalopram ciwa ckd clarelux clarithromycin clarityn cldn
clenbuterol clenil clexane clobazam clobetasone clomid clomipramine clonazepam clopidogrel clopixol clozapine
clozaril cns cnst coag coamoxiclav cobeneldopa cocaethylene cocareldopa cocodamol codamol codral codydramol
colesevelam colles colpo comirnaty coracten cosopt costochondritis cotard coversyl covonia cozaar cpap crafft
cranio creat creon crepitus crestor crohn crohns crp ctg ctpa cushings cva cvp cxr cyanosed cyclizine
cyclopentolate cymbalta dacarbazine daktacort daktarin dalacin dalmane dalteparin dantrolene dapagliflozin
daridorexant dast ddimer denosumab dentinox depakote depixol depo depomedrone derbys dermovate desferrioxamine
desmopressin desogestrel dexa dexamfetamine dexamphetamine diacomit dianabol dianette diazepam diclofenac
dicycloverine didronel digibind digoxin dihydrocodeine dinoprostone dioralyte diovan diprobase dipyridamole
disulfiram dolutegravir domperidone donepezil doppler dorsalis dosette dosulepin doublebase dovonex
doxycycline dronabinol duac duchenne dulaglutide duloxetine duodopa duoresp dupixent dupuytren dupuytrens
dutasteride dvt dymista dyscalculia ebixa ecchymoses ecchymosis ecmo econazole ect edoxaban edronax eeast
efavirenz efexor effexor efudix egfr ehlers eisenmenger elidel eliquis ellaone elleste elliptocytosis elocon
emdr emla empagliflozin enoxaparin entocort entonox entresto epaderm epanutin epds epidiolex epiduo epilim
epipen epirubicin eplerenone epley eprosartan equasym ercp esbl escitalopram esketamine esmya esomeprazole
espranor esr estraderm estradot eszopiclone etanercept ethambutol etizolam etoh etomidate etonogestrel
etoricoxib eumovate euroqol evar evorel exemestane exenatide extubated extubation famciclovir faverin fbc
febuxostat felodipine femara feminax femodene femoston femulen fentanyl ferinject fesoterodine fev
fexofenadine ffp fhr fiasp fibroscan finacea finasteride fiorinal flagyl flakka flamazine flecainide flexispy
flixonase flixotide flomaxtra flucloxacillin fluconazole fludrocortisone flumazenil fluoxetine flupentixol
fluvoxamine forceval fortisip forxiga fosinopril fostair fostimon frax fregoli frenum fresubin friedreich
frisium frusemide fucibet fucidin fulvestrant fundal fundoscopy furosemide fusidic fybogel gabapentin
gabapentinoids gaf galantamine galeazzi galfer gamanil gastro gastroparesis gbl gbm gcs gedarel gemcitabine
genotropin geodon ggt ghb glandosane glibenclamide gliclazide glucophage glycopyrronium gnrh gondolf gonggong
goserelin gpcog gravida gsk gtn guanfacine guedel guillain hads haemaccel haemothorax halcion haldol
haloperidol hasbled hashimoto hashimotos hayfever hba hcg hdu heaf heberden heimlich helicobacter hemi heroin
hidradenitis hirschsprung hirudoid hiv hodgkin hodgkins honos hpv hsv hta humalog humira humulin humulins
huntingtons hvs hycosy hydrocortisone hydromol hydroxocobalamin hyoscine hyperkalaemia hyphaema hyponatraemia
hysteroscopy ibandronic ibd ibs ibugel ibuprofen ikorel imigran imipramine implanon imuran inadine incruse
indapamide indometacin innohep inr instillagel insulin invega irbesartan ishihara isocarboxazid isoniazid
isotretinoin istin itraconazole iud ius ivabradine ivf jardiance jaydess jelco jelonet jvp kalms kaposi karbon
keflex kenalog kernig ketamine ketoconazole ketorolac kielland kiellands kinins klaricid kleihauer klinefelter
klinefelters kliofem kliovance koilonychia korotkoff korsakoff korsakoffs kratom kussmaul kyleena labetalol
lacosamide lacrilube lactulose lamictal lamisil lamotrigine lanreotide lansoprazole lantus larc largactil
laryngospasm laxido laxoberal leflunomide lercanidipine letrozole levemir levetiracetam levomepromazine
levonelle levonorgestrel levothyroxine lewy lft lfts liberi librium librofem lidocaine lipitor lipoedema
lisinopril lithium lithonate lixiana loestrin lofepramine lofexidine logynons longtec loperamide loprazolam
lorazepam lormetazepam losartan losec lscs ltot lumigan luminol lurasidone luxol lvf lyme lymecycline lyrica
macrogol madopar malaena mallampati malnut mandaic mantoux marfan marfans marjolin marvelons matoride matrifen
maxfax maxitrol maxolon mdma mebendazole mebeverine meckel medicash medikinet medrone mefenamic melaena
melatonin melleril memantine meniere menieres mepilex meptazinol mercilon meropenem mesalazine metacam metadol
metformin methadone methyldopa methylphenidate metoclopramide metolazone metronidazole mianserin micra
microgynon migraleve millinette mirabegron mirena mirtazapine mirvaso mmse moca moclobemide modafinil modecate
moderna moexipril mogadon molipaxin montelukast monuril morphine morquio motilium mounjaro movicol movicols
mrcp mri mrsa msu munchausen munchausens mycophenolate myringotomy mysoline nabilone nalmefene naloxone
naltrexone nandrolone naproxen naramig naseptin nebs nebuliser nefopam neisseria neomercazole nephrostomy
neuro neurontin nexplanon nfl nicorandil nicorette nihss niquitin nitazenes nitrazepam nitrofurantoin
nitrolingual niv nizoral nnu nonmol norad norethisterone noriday norinyl nortriptyline novartis novavax
novofem novomix novorapid nsaid nsaids nsr nstemi nuvaring nystaform nytol nyxoid occ octasa oestrogel
ofloxacin ogtt oilatum olanzapine omeprazole omnipod ondansetron oramorph orap orchitis orif orlistat
orphenadrine ortho ot otosporin otrivine ovestin ovysmen oxaliplatin oxazepam oxybutynin oxycodone oxycontin
oxynorm oxytetracycline ozempic pabrinex paclitaxel pacu palexia paliperidone panc panss pantoprazole pap
paracentesis paracetamol pariet parkinsons paroxetine parvolex paxlovid pcos pentasa peptac perampanel perc
percut pericyazine periorbital perls perrla pfannenstiel pfizers phalen phenelzine phenergan phenobarb
phenytoin phq physeptone pilocarpine pilonidal pimecrolimus pipelle piriteze piroxicam pitolisant pizotifen
plavix plts postpartum pph pprom pramipexole prasugrel prednisolone preeclampsia pregabalin prempak prenoxad
priadel primip prochlorperazine proctoscopy procyclidine prolia promazine promethazine propecia propess
propranolol propylthiouracil prostin provera prozac psa pulmicort pyrazinamide pyrexial qds qlaira qtc
quetiapine quezon quincke qvar rabeprazole ralvo ramipril rasagiline raynaud raynauds rcads reboxetine relvar
remifentanil repaglinide repevax resus retacrit retic rigevidon rigors rilpivirine riluzole rinne risedronate
risperdal risperidone ritalin rivaroxaban rivastigmine rivotril rizatriptan roaccutane robaxin rohypnol
romberg rombergs ropivacaine rosc rosuvastatin rotablator rotarix rotigotine rsls rufinamide rybelsus
sadperson sadq salbutamol salix salofalk sandocal sanofi sativex sats savana saxagliptin saxenda scheriproct
scheuermann schirmer sdq selegiline selincro selsun semaglutide senokot sepedi septrin seretide serevent
seroquel seroxat sertraline severn sevredol sildenafil simvastatin sinemet sinequan singulair sinopharm
sinovac sitagliptin sjogrens slenyto slozem snellen snellens sofradex solifenacin solpadeine solpadine somogyi
sotalol spasmonal spikevax spiolto spiriva spironolactone spondylosis spravato ssris staph stelazine stemi
stilnox strattera stroop suboxone subutex sucralfate sudafed sudocrem sulpiride sumatriptan supraventricular
sustanon sweetpea symbicort synacthen synalar syndol syntocinon syntometrine tachy tacrolimus tadalafil
takotsubo tamiflu tamsulosin tapentadol tardieu targinact tasigna tazocin tds tdsp tegaderm tegretol tegretols
teh telfa telfast telmisartan temazepam tenoretic terbinafine terlipressin tetrabenazine tetralysal teva
thiamine tibolone ticagrelor timolol tinel tinels tinidazole tinzaparin tirzepatide tizanidine tofranil
tolterodine topamax topiramate topiramates torasemide toujeo tourette tourettes tpn tracheostomy tramadol
trandolapril tranexamic transvaginal tranylcypromine trastuzumab trazodone trelegy trenbolone trendelenburg
trental trep tresiba trevicta trifluoperazine trihexyphenidyl trimethoprim trimipramine trimovate tritace
trochanter trop tropi tropicamide tropium trops tropt trulicity turbohaler turp tvus twave tzanck ultibro
uniphyllin uroflow ursodeoxycholic uss utinor utis utox utrogestan vacutainer vagifem valaciclovir valdoxan
valium valproate valsalva vaniqa vardenafil varenicline vasc vaxzevria vbac vbg vdrl venalink venepuncture
venlafaxine ventolin ventouse venturi vermox vgb viagra vigabatrin vilazodone vimpat vineland virchow
viscotears volkmann voltaren voltarol vortioxetine vro wais waldeyer warfarin waterlow wcc wegener wegovy
wernicke wernickes whodas whsct wiat widal willebrand wilms winstrol wisc wrat xaggitin xalacom xalatan xanax
xanthelasma xarelto xeplion yankauer ybocs yentreve yersinia zaditen zaleplon zantac zapain zarontin zestril
zidoval zineryt zinnat ziprasidone zirtek zispin zocor zoladex zollinger zolmitriptan zolpidem zomig zomorph
zonegran zonisamide zopiclone zoton zubsolv zuclopenthixol zung zyban zyloric zyprexa
`
