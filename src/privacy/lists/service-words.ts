/** Charities, helplines, public bodies, prisons and hospitals. */
export const serviceWords = `
aarti abcul acas actionaid addaction addenbrookes adecco adfam advicenow adviceuk advocard ahps aico airforce
alanon alateen altcourse anawim anglian anglican anxietyuk apcymru ardens armley ashiana autistica barnahus
barnardo barnardos barod barts bawso beatson befrienders belmarsh bernicia bethlem bethphage bikeability
blenheim blesma bookbug bookstart broadgreen broadmoor bronzefield bsmhft btec btecs bullwood bwrdd cafcass
caldicott carers careworks catch22 cellmark centrepoint centrica chase chayn childline childnet cifas citb
citizens clatterbridge clwb contactline coram cornhill cowgate cranstoun crimestoppers cruse cumberlege curo
cyfannol cygnet cymorth cymru daha dahas daynurse deafblind defra depaul devere dhsc dingley drinkaware
drinkline duluth dungavel edgehill educare ekaya emmaus equiniti estyn europol fareshare fellside fernwood
finchale fortalice fortem fosterline galop gamanon gambleaware gamcare gamstop garda gentoo gingerbread
girlguiding glassdoor glendower grampian gwalia gwasanaeth hafal hafan harmondsworth harplands healthtalk
healthwatch heartstone heddlu hellesdon hestia hightown hillingdon hmcts hmong hmos hmpps homestart hospiscare
housemark hukou humankind huntercombe hydebank iechyd ihms imkaan ingeus interpol iprimary jobcentre
jobcentreplus kaizen kalayaan kapow kempt kidscape kidsout knightstone lampard lamplight lankelly latchmere
liberata lighthouse lindholme linkline livin llais llamau llywodraeth longleigh mankind manorlands manx marjon
maudsley mearns medaille mencap menscraft mermaids mind mitie moorfields moorside mountbatten mumsnet nacoa
nacro nafsiyat napac naptip narpo nasuwt natspec ncdv ndtms nestac nightline nightstop ninewells norcare npcc
nspis nuffield nwas ofcom ofgem ofsted ofwat ogp onam oneplusone outlink oxfam parentline parkhurst parkrun
parkview parliament pcsos penderels pentip pentonville phab pinderfields popyrus porchlight porterbrook
withybush bronglais glangwili derriford treliske musgrove frenchay papworth stobhill raigmore ysbyty
postpals ramh rampton refuge regenda relate remedi remploy respect rethink rivermead rsr rubicon safeline
safelives safespace saheli saheliya samaritans sanctus sane saneline savera scas seetec sendiass senedd
sentinel serco servol sevacare sflac shantona shelter shoosmiths shropdoc simplyhealth siochana snris solace
solas solihull soroptimist soroptimists southmead spo springhill spurgeons standing staysafe stepchange
stepdown stoneisland stonewall stonewater stonham stoptober stormont strangeways strathcarron surestart
survivors swanswell swast talktofrank tavistock tfgm tfl thames thegap thirtyone thorncross threads trustline
turn2us tusla ucas unicef unison unitas unite urdd usdaw vetlife warneford welland wellcome westbourne
whitehall whitemoor windrush winterbourne womens womensaid woodhill workingchance wythenshawe yas ymca ymcas
yorkhill youngminds ysgol yss
`
