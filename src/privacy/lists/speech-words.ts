/** Dialects, slang, short forms of messages, and words of other languages that quotations have. */
export const speechWords = `
aaah abbu abeg accha acha achha afta aiight ain aint alhamdulillah allo alltho allus alreet alrite alryt
amanki ammi arent ashke askim astaghfirullah auntyji awreet bab babcia babez baboushka bacca bacha bachay
bachi bajuni bakwas bampot bants barawa barmpot basta bbe bbes bbz bday becoz beddies behen bewakoof bezti
bezzie bff bhenchod biatch birfday bizzies bk blad blankie bloods blootered blud bodmas bonce bossman bovver
boyf brap brasic brb breadcrumbing bredren bredrin brudda bruh bruva btw bumba bumbaclart bumboclaat butties
buzzin byee byeee byeeee cah caint callin catched cba cellie celly chattin cheers chelp chelping chemsex chica
chillax chillin chocka chup ciggies ciggy claart claat clag clarted clarty cludgie cmon comin cos coulda
couldnae crackin croggy cryin cudnt cuming cuzzy cwtch cwtsh czesc daddio dadi dadyal dahling dats dawg deca
deffo defo defos deid dekho dem dere desculpa dhat diddums didnae didne dilo dinna dinnae div divvent divvn
dnno dno dnt dobry dobrze doesnae doin doob doobie doon drinkin droog duckie dupa dziadzia dziekuje dzien
eedjit eejit eff effin effing ehh ello emmm enby enny enuf eurgh evenin everyfing everythin evry evryone
evrything fam famalam famly fanks feck fecker feckin fecking feddies feelin ffs figlia figlio finkin fone foof
foreva frae fri fuckin gabbies gadgie gaff galdem gannin gansey gd geroff gerr gerraway gerrin gerroff getcha
getin gettin ghair ghairat ghar ghora ginnel gissa giz gizza gnna gobshite goin gonner goodnite gorra grebo
grockle grrr gt gud gurl gurlz guv guvnor gwaan gwan habibti hadda hahahaha harami hasnae havin havnt haway
hawaythelads hench heya hii hiii hiiii hijo hinnie hittin hiyer hme hollaback holler hooman hooyo hoyed hoying
hpe huh hun hunni hunny hw iawn ight inabit incel init insha inshallah isnae iyam izzat jaanu jalla jarg
jaysus jits jitty joggin jst jus kanga keepin keks ket khala khoda khyar kickin kidda kissy kk klaps kno
knowin knw kocham kochanie kochany kurva kurwa kutta kuttiya lad ladz lah laldy lass laters leavin leccy lemme
lezgo liff likkle linz loike londres lool lov lr luking luv luvs luvvie luvvies lyin ma maamoo madar mamaie
mams manc mandem mard mardy masterji maties maungy mavourneen maw mebbe mekkin ment milf mingin minging
miskeen missin mither mithered mithering monging moolah mornin msgd msging muck mungy muppet mwa mwahs myt
naebody naething nahi nanaji nannan narc naw nawt nay neek nesh nevr neway newaz niet nite nobdy nobhead
noonie nothin nowty nuffin nuffink nufin nuh numba nunca offy oki okie okies omw oop oor oot orf orite outta
ova ovr owd owt padmate pagal pagla paki ped phet phoeni phupho pickney pikey pisshead pleez plez pls plz popo
ppl pregabs pritty priv promiss propa prosze przepraszam puhleeze puta putang raasclaat raggo rass ratarsed
readin rec recken reet ringin rly roadman roids rollies rozzers rudeboy runnin ryt ryte salams saree sarge
scallies scran scranning scratter scrote sed sextortion shabash sharam sharmuta shizz shld shotting shouda
shoulda shouldnae shubz shud shuda shudda shuddup shukran shukriya siema sista skag skanky sket sleepin smh
smokin snicket sorri sorrie sory sorz sozz spag spaz stottie streetwear subbies subby sumfin sumfink summet
sumone sumthin sumthing sumtimes sumwhere sux swearin sweetcheeks talkin tataie teenth tek tele tellin telly
ter tesknie textin tezz thankz thanx thay theres thinkin thnx thort thot thowt thret tht tmoro tmrw toilit
tomoro tonite trammies trollied tryin tryn tryna tuff twitchel txtd txting ukhti ull ur urself usin usta
vallies vry wagwan wagwarn wahala waheguru waitin wakin wallah wankered wasnae wassup wasteman watchin wellied
wer weres wey whassup whatevs wheesht wid wif willnae wiv wkend wnt wnted wor workin wot wots woulda wouldnae
wrk wrongun wud wudda wudnt wuu wya wyd xox xoxo xx xxxx yaar yaha yaldi yalla yallah yampy yardie yday yeahh
yem yer yerself yest yez yh yhh yo yoof yooth yous yow ypu yr yrself ysbyty yw za zaddy zamalek zimmos zindagi
zlote zoot zoots zoppies
`
