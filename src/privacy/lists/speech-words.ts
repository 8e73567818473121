/** Dialects, slang, short forms of messages, and words of other languages that quotations have. */
export const speechWords = `
aaah abbu abeg accha acha achha afta aiight ain aint alhamdulillah allo alltho allus alreet alrite alryt
amanki ammi arent ashke askim astaghfirullah auntyji awreet bab babcia babez baboushka bacha bachay bachi
bajuni bakwas bampot barawa barmpot basta bbe bbes bbz bday becoz behen bewakoof bezti bezzie bff bhenchod
biatch birfday bizzies bk blad bloods blud bodmas bonce bossman bovver boyf brap brasic brb bredren bredrin
brudda bruva btw bumba bumbaclart bumboclaat butties buzzin byee byeee byeeee cah caint callin catched cba
chattin cheers chica chillax chillin chocka chup ciggies ciggy claart claat clag clarted clarty cludgie cmon
comin cos coulda couldnae croggy cryin cudnt cuming cuzzy cwtch cwtsh czesc daddio dadi dadyal dahling dats
dawg deffo defo defos deid dekho dem dere desculpa dhat diddums didnae didne dilo dinna dinnae divvent divvn
dnno dno dnt dobry dobrze doesnae doin doon drinkin droog duckie dupa dziadzia dziekuje dzien eedjit eejit eff
effin effing ehh ello emmm enny enuf eurgh evenin everyfing everythin evry evryone evrything fam famalam famly
fanks feck fecker feckin fecking feelin ffs figlia figlio finkin fone foreva frae fuckin gadgie gaff galdem
gannin gansey gd geroff gerr gerraway gerrin gerroff getcha getin gettin ghair ghairat ghar ghora gissa giz
gizza gnna gobshite goin gonner goodnite gorra grebo grockle grrr gt gud gurl gurlz guv guvnor gwaan gwan
habibti hadda hahahaha harami hasnae havin havnt haway hawaythelads hench heya hii hiii hiiii hijo hinnie
hittin hiyer hme hollaback holler hooman hooyo hpe huh hun hunni hunny hw iawn ight inabit init insha
inshallah isnae iyam izzat jaanu jalla jaysus jits joggin jst jus keks khala khoda khyar kickin kidda kissy
klaps kno knowin knw kocham kochanie kochany kurva kurwa kutta kuttiya lad ladz lah laldy lass laters leavin
leccy lemme lezgo liff likkle linz loike londres lool lov lr luking luv luvs luvvie luvvies lyin ma maamoo
madar mamaie mams manc mandem mardy masterji maties mavourneen maw mebbe mekkin ment milf mingin minging
miskeen missin mither mithered mithering monging moolah mornin msgd msging muck muppet mwa mwahs myt naebody
naething nahi nanaji naw nawt nay neek nesh nevr neway newaz niet nite nobdy nobhead nothin nuffin nuffink
nufin nuh numba nunca oki okie okies omw oop oor oot orf orite outta ova ovr owd owt pagal pagla paki phoeni
phupho pickney pikey pisshead pleez plez pls plz ppl pritty priv promiss propa prosze przepraszam puhleeze
puta putang raasclaat raggo rass readin recken reet ringin rly roadman rudeboy runnin ryt ryte salams saree
sarge scallies scran scratter scrote sed shabash sharam sharmuta shizz shld shouda shoulda shouldnae shubz
shud shuda shudda shuddup shukran shukriya siema sista skanky sleepin smh smokin sorri sorrie sory sorz sozz
spag stottie streetwear sumfin sumfink summet sumone sumthin sumthing sumtimes sumwhere sux swearin
sweetcheeks talkin tataie teenth tek tellin telly ter tesknie textin tezz thankz thanx thay theres thinkin
thnx thort thot thowt thret tht tmoro tmrw toilit tomoro tonite tryin tryn tryna tuff txtd txting ukhti ull ur
urself usin usta vry wagwan wagwarn wahala waheguru waitin wakin wallah wasnae wassup wasteman watchin wer
weres wey whassup whatevs wheesht wid wif willnae wiv wkend wnt wnted wor workin wot woulda wouldnae wrk wud
wudda wudnt wuu wya wyd xox xoxo yaar yaha yalla yallah yampy yardie yday yeahh yem yer yerself yest yez yh
yhh yo yoof yooth yous yow ypu yr yrself ysbyty yw za zaddy zamalek zindagi zlote
`
