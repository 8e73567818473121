/** British short forms: the full form, then what such a person is called. A short form may belong to several. */
const table = `
abdirahman: abdi
abdullahi: abdi
abigail: abi abbie abby gail
abiodun: biodun
abraham: abe bram
adam: ad ads
adebayo: bayo ade
adeline: addie addy
adewale: wale ade
agnes: aggie nessie
agnieszka: aga agusia
alan: al
alana: lana
albert: al bert bertie albie
aleksandra: ola olka
alexander: al alec alex alexei ali alistair lex sandy sacha sasha xander zander eck
alexandra: alex alexa ali lexi lexie sacha sandra sandy sasha
alfred: alf alfie fred freddie
alice: ali
alison: ali allie ally
alistair: al ali
amanda: mandy manda
amelia: amy millie milly
anastasia: stacey stacy ana nastia nastya
andrea: andi andie
andrew: andy drew dru
andrzej: andy jedrek
angela: ange angie
anna: annie ania anka
anne: annie nan
anthony: ant tony anton
antonia: toni
antonio: tony toni
archibald: archie arch
arthur: art artie
augustus: gus
aurelia: aura relu
ayodele: ayo dele
babatunde: tunde
barbara: babs barb barbie basia
barnaby: barney
bartholomew: bart
beatrice: bea bee trixie
belinda: bel linda lindy
benedict: ben benny
benjamin: ben benji benny
bernadette: bernie detta
bernard: bernie
beverley: bev
blessing: bless
bogdan: bodzio
bradley: brad
bridget: biddy bridie
bronwen: bron
cameron: cam
camilla: cam milla millie
carmen: carm
caroline: carol caz caro carrie
catherine: cat cath cathy kate kathy katie kay kit kitty cate
catrin: cat cati
charles: charlie chas chaz chuck chip
charlotte: charlie char lottie lotte
chelsea: chels
chinedu: nedu
chloe: chlo
christina: chris chrissie chrissy tina
christine: chris chrissie chrissy tina
christopher: chris kit topher kris
chukwuemeka: emeka
clarence: clarrie
claudia: claud
clifford: cliff
clive: clivey
colette: coco
connor: con
conor: con
constance: connie
cordelia: delia
cornelius: con neil
craig: craigy
crystal: crys
curtis: curt
cynthia: cindy
cyril: cy
dafydd: dai daf
damilola: dami lola
daniel: dan danny
danielle: dani danni
darren: daz dazza
david: dai dave davey davy dewi taff
dawid: dawidek
deborah: deb debbie debby debs
delilah: lila
denise: den dee
dennis: den denny
derek: del delboy
desmond: des
diana: di
diane: di
dominic: dom nic
dominika: domi nika
donald: don donny
donna: don
dorothy: dot dottie dolly
douglas: doug dougie
duncan: dunc
dylan: dyl
edmund: ed eddie ned ted
edward: ed eddie ned ted teddy neddy
edwin: ed eddie
eileen: eily
elaine: lainey
eleanor: ella ellie nell nora lena
elena: lena lenuta
elijah: eli
elizabeth: beth bess bessie betty bet elisa eliza ellie elsie lib libby lilibet lisa liz lizzie lizzy lizbet liza elspeth
ellen: nell nelly ellie
emanuel: manny
emily: em emmy millie emmie
emma: em emmie
emmanuel: manny emma
ernest: ern ernie
ethel: eth
eugene: gene
eva: evie ewa
evangeline: eva evie
ezekiel: zeke
fatima: fati fatou
felicity: fliss flick
fiona: fi fee
florence: flo florrie flossie
frances: fran frankie franny
francesca: fran frankie chess cesca
francis: fran frank frankie
franklin: frank
frederick: fred freddie freddy rick
gabriel: gabe gabi
gabriela: gabi gaby
gabrielle: gabby gabi elle
gareth: gaz gary
gary: gaz gazza
gavin: gav
gemma: gem gems
geoffrey: geoff
george: georgie geordie
georgina: georgie george gina
gerald: ged ger gerry jerry
gerard: ged ger gerry
gertrude: gert gertie trudy
gethin: geth
gheorghe: ghita gigi
gillian: gill gilly jill
gloria: glo
gordon: gordy
grace: gracie
graham: gray
gregory: greg
grzegorz: grzesiek greg
gurpreet: preet
gwendolen: gwen wendy
gwenllian: gwen gwenno llio
hamish: hame
hannah: han nan
harold: hal harry
harpreet: harps preet
harriet: hattie harry
hassan: has
heather: heth
helen: nell nel
henrietta: hettie etta
henry: hal hank harry
herbert: bert herb herbie
hilary: hils
howard: howie
hubert: bert
hugh: hughie hugo
humphrey: humph
hywel: hyw
ian: iain
ibrahim: ibby ib bram
ifeoma: ify
imogen: immy immie
irene: rene reenie
isaac: zac ike
isabel: bella izzy isa belle
isabella: bella izzy isa belle ella
isobel: bel izzy
ivan: van vanya
jack: jacky jake
jacob: jake jay
jacqueline: jackie jacqui
jakub: kuba
james: jim jimmy jamie jem jay jimbo
jane: janey jenny
janet: jan
janice: jan
jaroslaw: jarek
jasmine: jas jaz jazz
jason: jase jay
jasvinder: jas
jaswinder: jas
jean: jeanie
jeffrey: jeff
jennifer: jen jenny jenni jenna
jeremiah: jerry jem
jeremy: jem jerry jez
jerome: jerry
jessica: jess jessie
jill: jilly
joan: joanie
joanna: jo joey asia
joanne: jo
jocelyn: joss
john: jack johnny jon jock
jonathan: jon jonny nathan jonty
jordan: jord jordy
joseph: joe joey jo
josephine: jo josie jojo
joshua: josh
joyce: joy
jozef: jozek
judith: jude judy
julia: jules julie
julian: jules
julie: jules
justin: jus
karen: kaz
karolina: karo
katarzyna: kasia kaska
katherine: kat kate kath kathy katie kay kit kitty katy
kathleen: kath kathy kate
katrina: kat trina
kayleigh: kay
keith: keef
kelly: kel
kelvin: kel
kenneth: ken kenny
kerry: kez
kevin: kev
kieran: kier
kimberley: kim kimmy
krystyna: krysia
krzysztof: krzysiek kris
laura: laurie loz lol
lauren: loz laurie
laurence: larry laurie loz
lawrence: larry laurie loz
leanne: lee
leonard: len lenny leo
leroy: roy
leslie: les
lewis: lew lou
liam: li
lilian: lil lily lilly
linda: lin lindy
lindsay: linz lin
llewelyn: llew
lloyd: lloydie
llywelyn: llew
lorraine: lorrie raine
louis: lou louie
louise: lou lulu
lucinda: lucy cindy
lucy: lu luce
lukasz: luk lukaszek
lynette: lyn
madeleine: maddie maddy mads
magdalena: magda lena
malcolm: mal malc
malgorzata: gosia malgosia
marcin: marcinek
marek: mareczek
margaret: daisy greta madge mag maggie marge margie meg megan peg peggy rita mags
maria: mary mia marysia
marian: maz
marianne: maz
marie: maz
marilyn: maz lyn
marjorie: marge margie marj
mark: markie
martha: marty mattie
martin: mart marty
martyn: mart
mary: molly polly mae may moll
mateusz: mati matt
matilda: tilly tilda mattie
matthew: matt matty
maureen: mo maur
maurice: mo
maximilian: max
maxine: max
maxwell: max
megan: meg megs
melanie: mel
melissa: mel lissa
melvyn: mel
mercy: merce
merlin: merl
mervyn: merv
michael: mick micky mickey mike mikey mitch mich
michal: michalek
michelle: chelle shell mich
mihai: mihaita misu
mildred: millie
miriam: mim mimi
mohamed: mo mohd moe
mohammed: mo mohd moe hamid
morgan: mog
muhammad: mo mohd moe
nadia: nads
nancy: nan
natalia: nat tal natka
natalie: nat
natasha: tash tasha nat
nathan: nat nate
nathaniel: nat nate
neil: neilly
nerys: nez
nichola: nicky nic nik
nicholas: nick nicky nico nik
nicola: nicky nic nik nikki
nicole: nicky nikki nic
nigel: nige
nkechinyere: nkechi
norman: norm
olga: ola
olive: ollie
oliver: ollie olly
olivia: liv livvy ollie
olufunmilayo: funmi
oluwaseun: seun
oluwaseyi: seyi
oluwatobi: tobi
oluwatoyin: toyin
oscar: ossie
oswald: oz ozzie
owain: ow
pamela: pam
patience: pat
patricia: pat patsy patti pattie patty tricia trish trisha
patrick: paddy pat rick paddie
paul: pauly
paula: pauly
pawel: pawelek
penelope: pen penny nell
percival: percy
peter: pete petey
philip: phil pip
philippa: pip pippa
phillip: phil pip
phoebe: phoebs
piotr: piotrek
portia: porsh
prudence: pru prue
rachael: rach rachie rae
rachel: rach rachie rae
ramona: mona
randolph: randy
raymond: ray
rebecca: becca becky beck becks reba
reginald: reg reggie
reuben: rube
rhiannon: rhi annie
rhydian: rhyd
ricardo: ricky rico
richard: dick dicky rich richie rick ricky dickie
robert: bert bob bobby rob robbie robby bobbie
roberta: bobbie robbie
roderick: rod roddy
rodney: rod
roger: rodge
roland: rolly
ronald: ron ronnie
rosalind: ros rosie
rosamund: ros rosie
rose: rosie
rosemary: rose rosie romy
rowena: ro
roxanne: roxy
rupert: rupe
russell: rus russ
ruth: ruthie
sabrina: brina
salvatore: sal
samantha: sam sammy sammie
samuel: sam sammy
sandra: sandy
sarah: sal sally sadie saz
sebastian: seb bastian
seren: serry
serena: rena
sharon: shaz shazza
shirley: shirl
sidney: sid
sigourney: siggy
simon: si sy
simone: si
siobhan: shiv shiobhan
slawomir: slawek
solomon: sol solly
sophie: soph
stanislaw: staszek stan
stanley: stan
stefan: stef steve
stella: stell
stephanie: steph stevie steff
stephen: steve stevie ste
steven: steve stevie ste
stewart: stu stew
stuart: stu stew
susan: sue susie suzy su
suzanne: sue suzie zanna
sylvia: syl sylvie
szymon: szymek
tabitha: tabby
tamara: tammy tam
tamsin: tam tammy
tanya: tan
temitope: temi tope
terence: tel terry tez
teresa: terry tess tessa teri
theodora: dora theo thea
theodore: theo ted teddy
theresa: terry tess tessa tracy
thomas: tom tommy thom tam twm
tiffany: tiff
timothy: tim timmy
tobias: toby
tobiloba: tobi
tomasz: tomek
tracey: trace tray
tracy: trace tray
trevor: trev
tudor: tud
valentina: val vali
valerie: val
vanessa: ness nessa van
vasile: vasilica
veronica: ron ronnie vee vera
victor: vic
victoria: vic vicky vikki tori tory vicki queenie
vincent: vin vince vinny
viola: vi
violet: vi
virginia: ginny ginger
vivian: viv
vivienne: viv
wallace: wal wally
walter: wal wally walt
warren: waz
wayne: waz
wendy: wend
wilfred: wilf alf fred
wilhelmina: mina wilma billie
william: will bill billy willy wills liam willie wim gwilym
winifred: win winnie freda
winston: win winnie
wojciech: wojtek
yasmin: yas yaz
yvonne: vonnie eve
zachary: zac zach zack zak
zbigniew: zbyszek
zoe: zo zozo
zofia: zosia
`

const shortForms = new Map<string, readonly string[]>()
const fullForms = new Map<string, string[]>()
for (const line of table.trim().split('\n')) {
  const [full = '', forms = ''] = line.split(': ')
  const short = forms.split(' ')
  shortForms.set(full, short)
  for (const form of short) fullForms.set(form, [...(fullForms.get(form) ?? []), full])
}

/**
 * What else somebody of this first name may be called: the short forms of a full one, the full forms of a
 * short one. Not the other short forms of those full ones: “Liz” is hardly ever “Elsie”.
 */
export function nicknamesOf(firstName: string): readonly string[] {
  return [...(shortForms.get(firstName) ?? []), ...(fullForms.get(firstName) ?? [])]
}
