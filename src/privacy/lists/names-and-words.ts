import { wordSet } from '../../support/word-set.ts'
/** The dictionary has these in small letters, but with a capital they are people, at the start of a sentence too. */
export const strongNames = wordSet(`
abba abbe abele abigail adore aisha albert aliyah alexandrine amir ambrose anders anele angelica ariel asher ashton aurora bailee
bailey barney bea beau ben bennet berk bert beryl bessie bethel bette billy bobby brad brent brett brody burgess carl carlton carol
caroline carlo carmine cedric cecily chad charlotte christen cicely clementine colleen colin conner connor constance craig curt curtis
cyril daisy daphne darren darryl deb debbie dee della denis dennis derek derrick desmond deva dexter dianne dirk don donald donna
doris dorothy dot dotty doug duncan dwayne eddie eddy edgar edith elaine ella ellen elsie emery emir emmet enid eric erica ernest
ester ethel ethyl eunice eva eve evert evie felicity felix fergus fiona fletcher flo florin floyd frances francis freda freddie
gabby gareth garret garth gary gavin gayatri geoff george gerald gertie gilbert gina gladys glen glenn gloria godfrey gordon graham
greg greta guyot gwen hakim hamish hank harriet harry hattie hector hedda helen henrietta henry herbert herman hilary hilda homer horace
howard hubert hugh hugo humphrey ida ingrid irene irma isaac isabel isla jack jackie jacob jake james jamie jan jane janet janice
jared jarred jasmine jason jasper jay jean jeff jemma jemmy jenny jeremy jerry jess jesse jessica jessie jill jim jimmy joan joanna jody joe
joey johann john johnny jolie jonathan josef joseph josh judith judy jules julia julian julie julienne juliet june kadi karen karl kate
kathleen katie keith kelvin ken kenneth kevin kieran kim kiri kurt kyle laura laurence lauren lawrence lazar lea leah lee lena leo leon
leonard leroy leslie lester lewis liam liana liane lilian linda lindsay liz lloyd lois lola lorraine lou louie louis louise lucas lucille lucy
luke luther lydia lynn mabel mac mack madge maggie malcolm marc marcel marceline marcia marcus margaret margarita maria marian marie marilyn marina
mario marion marjorie marten martha martin mary matilda matt matthew maud maureen maurice mavis max maxi maxwell megan mel melanie melissa merle
merlin mervyn mick mickey miguel mike mildred mimi mina miranda miriam mitch molly mona monica morgan muhammad muriel murphy myra nancy naomi napoleon natalie
nathan neil nell nelly nelson nester nick nicola nigel nina noel nora norma norman olga oliver olivia oscar otto owen pam pamela patrick patsy patti patty paul
paula pauline peggy percy peter petra phil philip phoebe phyllis pippa polly pooja prem priscilla rachel ralph ranee raquel ray raymond
rebecca reg reggie rene rex rhea rhoda richard rick rickey ricky rita robert robin rocky rod rodney roger roland rolf ron ronald rory rosaline rosemary
rosie ross rowan roy rudolf rufus rupert russell ruth ryan sabrina sally sam samantha samson samuel sandra sara sarah sean sebastian serge seth shane
sharon shaun sheila shelley sheryl sid sidney simon sofia solomon sonia sophia sophie stacey stan stanley stella stephanie stephen steve stuart sue susan suzanne
sybil sylvia tamara tammy tanya ted teddy teresa terence terri terry tessa thelma theodore theresa thomas tim timothy tina tobias toby todd tom tommy toni tony
tracy trevor trey tricia tristan troy una ursula valerie vanessa vera vernon veronica vic vicky victor vincent viola violet virginia vita vivian wade wally walter
wanda warren wayne wendy wesley wilfred willy winifred winston xavier yvette yvonne zachary zed zelda zoe
begum khan shah singh ali ho xi mann
lilly carina marguerite sibyl trixie corrie lotta dieter mara linn del carney rogers sanders morris lambert franklin hogan thatcher levy garner griffin spence weber pascal grover gunter
aisling posy mags twm
smith jones taylor davies davis evans thomas roberts johnson hughes edwards thompson harris jackson
`)

/**
 * Words that are people as well, from every community that a review may be about: with a capital in the
 * middle of a sentence a person; at its start the words about it decide.
 */
export const wordNames = wordSet(`
teal kestrel sapphire topaz onyx lavender bluebell
aga agape akin barb biddy candida cerise clary coco debs dilly fanny flick gaby galen garland ilia jazz jock joss kane karma kirk lacy lex
lexis lulu ludo lyric marge maverick maxim mina missy moll nana paddy pandora parfait ram rosette sierra smriti stela swami tabby talon tansy tiara
tiff tod trace undine valerian velvet vesper zander zephyr
abbey ace ally alma alpha amber amity angel anise apollo april archer arch arthur art ash aura august autumn basil bay bear beck belle berry bill
birdie bishop blaze bless blessed blessing blessings bliss blossom blythe bob bonnie bonny brandy bright brook brooke brooks bud buddy bunny buster camellia candy caprice
carrie cary cash chance charity chase chastity cherish cherry chip christian chuck cinnamon clarity clay clement cliff clover cody comfort consolation constancy coral crispin
crystal dahlia dale dan dana dawn dean delight desire destiny dev dick dill dixie dolly drake drew duke earl ebony eden emerald ernest
eternity evergreen faith fan favour fawn fay fern fidelity fleur flora florence flower ford forest forester fortunate fortune francis frank frankie freedom gabriel
gage gale garnet gay gene genesis gift gifty gill ginger glad glory godsend godwill goodluck goodness goodwill grace gracious grant gray
guy gus hal happiness happy harmony harper hazel heath heather heaven herb hero holly honesty honey honour hope hopewell hunter immaculate innocent
iris ivory ivy jade janus jet jewel jewels joy joyful jubilee judge junior justice kay king kingsley kit kitty knowledge lance lane lark
laurel law liberty lilac lily linden linnet lot love lovely lovemore loveness lovely loyal lucky lynx magnolia major mama marble marigold mark marvel marvellous marvelous
mason max may mayor mead melody memory mercy merit merry midge mile miles minty miracle misty modest monday moses myrtle
nelson nobel noble north norm nova oak ocean olive opal oral page paige pansy paris pat patience paz peace peach peaches pearl peg pen penny pepper perry
pet petunia petal pierce piers piper pleasure poppy porter praise precious presley pride primrose prince princess privilege promise prosper prosperity providence prudence psalm queen queenie quest quincy rain
rainbow randy raven red reed reef remedy remy rich river rob robbie rock romeo rose rosy royal ruby rusty sage saint salvation sandy satin saviour savannah sawyer scarlet scarlett
scout september serenity shade sharp shepherd sherry sidney sienna silver skip sky skye skylar sol sonny spencer spring star sterling stone storm
story sue sugar summer sunday sunny sunshine surprise sweetie sweetness sylvan talent tanner temple temperance terrific thankful thankgod timber tiger treasure trinity trinny triumph trust truth tuesday
unique urban unity vale valentine valour van verity vic victory vim violet virtue wednesday welcome west whitney wilder will willow win windy winner winsome winter wisdom wise wolf wonder
wonderful woody wren young zen zenith beauty
thursday friday saturday january february july october november december march
adore ali ana anal ant arty bala bao baba baby bela bin bo can chand chi chin cham chu chung dada dal dang deep dip do dong du dung ela ema fang fatima fen gang gen gita
gul guru hai han hang hem hing hong huang hui hung ido iman imam ion ira isa ila ji jin jun kai kamal kane kang kin kiran kirpal kit koi kong kwan lai lam lan lang lao lei li lin ling long lu luna
maha mai man mani mei mina ming mo mohan moon nan nila nil nina ning noor nur ola om pan pang pei peng ping poon raja raj raka rani rao ravi ren roma rong sabra
sang sari shah shan shim shun sin sky sol son song soon su sun suraj tan tang tao teja than tong tong tung usha vi wan wang wei wen wing wong xi yam yan yang yao yen yin ying yoga yong yu yuan zen
eira bryn glyn gwyn haf heddwch nest non rhys sian wyn mair eira enfys carys dilys dell dewi ffion eurig ness pryce
ade ama amen ayo bola chinwe dele dayo ebo efe ego emeka femi ike kofi kojo kola lola obi ola sade segun shade sola tayo temi tobe tobi toke tolu tope tunde wale wole yaw zola
art brid cian col con don fay finn fin flinn mal rory ross shay sean tad
ala ela iga ewa gala kinga maja mila mira ola ula kuba bogdan ion dan doru florin sorin petru radu rad doina crina dorin dragos luminita marin mircea
chelsea paris india israel china asia florence kent chester lincoln preston jordan georgia sydney brooklyn savannah austin dallas houston carolina virginia ashton clifton kingston devon milan london ireland kenya jamaica
cairo geneva vienna verona siena dakota montana orlando denver camden hamilton stafford lewis harris iona isla arran bradley everton nelson stanley clyde tyne mersey severn africa holland wells
delta diamond dolphin essence ebony kofi precious reckless rocky shanice shadow tempest tyrese marlon mango
alder aspen beech birch bramble briar bryony buttercup cedar celandine chestnut columbine cornflower cowslip cypress daffodil elm fir foxglove gorse hawthorn hornbeam hyacinth juniper larch lotus lupin maple mistletoe nettle oleander orchid peony pine poplar privet quince snowdrop sorrel spruce sycamore teasel thistle thyme tulip vetch walnut wisteria yarrow yew
avocet bunting chaffinch curlew dove dunnock falcon goldcrest heron kestrel kingfisher lapwing magpie nightingale osprey owl partridge peregrine plover puffin redstart siskin sparrow starling swallow tern thrush wagtail
`)

/** Surnames that are words: a person only beside a first name or a title, or where somebody acts. */
export const wordSurnames = wordSet(`
archer parish hare nightingale partridge cutler monk blunt garland barley pike herring peck bloom abbot ball banks barber barker barn bass bath baker bell bird bishop black bond bowman boyle bray bridge bridges brook brooks brown buck bull burn burns
bush butcher butler byrd cannon carpenter carter case castle chamber chambers chance chandler chapman church clark clerk cliff coal coleman cook cooper court cox crane cross crow curry
dale dance day deacon dean dear dent dodd drake draper dyer eagle english farmer farrow field fields finch fish fisher flint flood flower flowers forest
forester foster fountain fowler fox freeman french frost fuller gamble gardener gardner gates gentle gibbons gill glass glover gold golden good goodman gore grant graves gray green grey
grove groves hale hall hand hardy harper hart haven hawk hayes head heath hedges hill hills holder holiday holland holly hood hope horn house howe hunt hunter
ireland jewel jolly judge keen key king kirk kitchen knight lake lamb lane law lawless leach leaf lee little lock long lord love low lyon mace major mann marsh marshall
mason masters may mead mercer mill miller mills miner moody moon moor moore moss mould mount mountain naylor neal noble north oakley orchard page paige painter palmer park
parker parks parson parsons peace peacock pearl pepper perry piper pitt plum pole pond pool poole pope porter potter pound power powers price priest prince prior pryor
quick raven read reader reed reeves rice rich rider rivers roach rock rose rush ryder sage sale salmon sandy savage sawyer sayers shaw sharp shepherd shields shore short
silver singer skinner slater small smart snow south sparks sparrow spear speed spencer spicer spring squire stamp steel stone street strong summer summers swan sweet swift
tanner temple thorn tower towers town tranter trail tree trot tucker turner twist tyler underhill underwood vale vine vicar wade wagner wake walker wall waller ward ware
warden warner waters watts weaver webb webster wells west wheeler white whitehead wild wilder winter winters wise wolf wood woods woodward worth wright yard york young
church ward wales king rule link cross knight hope may march august friday monday sunday noon moon
mann singh khan begum shah ali hussain ahmed patel chan wong lam lau tang ng yu lim ong tan
`)

/** Of these words a capital in the middle of a sentence alone says nothing: much else is written so. */
export const seldomNames = wordSet(`
abbey ace alpha ant arch art baby bin can chance charity christian chip clay cliff court day delta do dong earl eden faith fan field fields ford forest freedom gage general genesis gift god heaven
honesty honour hunter independence innocent iris jet judge junior justice king knowledge law liberty lot love major man master may mayor me memory mile miles monday motion non north nova oak ocean om page pan pass
peace pen pet phoenix plan pole port porter praise president pride prince princess promise psalm queen quest rain rank reed remedy river rock roma royal saint salvation scout shade shadow sharp shepherd silver sin skip sky
sol son song soon south spring star sterling stone storm story sun sunday surprise talent temple than tiger timber tong trinity triumph trust truth unique unity urban valley van victory virtue wan welcome west white winner winter wisdom
wolf wonder young zen zenith january february march july october november december september thursday friday saturday tuesday wednesday mercury pearl diamond emerald crystal amber phoenix compass horizon horizons emergency alert justice
evergreen eternity essence dolphin marvellous pleasure satin terrific wonderful
even any due dun far fee hi ho la le lo my see tan to ton vi mani mai mile
alder ash aspen beech birch bramble briar bryony buttercup cedar celandine chestnut clover columbine cornflower cowslip cypress daffodil elm fir foxglove gorse hawthorn hornbeam hyacinth juniper larch linden lotus lupin maple mistletoe nettle oleander orchid peony pine poplar privet quince snowdrop sorrel spruce sycamore teasel thistle thyme tulip vetch walnut wisteria yarrow yew
avocet bunting chaffinch curlew dove dunnock falcon goldcrest heron kestrel kingfisher lapwing magpie nightingale osprey owl partridge peregrine plover puffin redstart siskin sparrow starling swallow tern thrush wagtail
`)

/** Of the names that are words, those that need no article: qualities, stuffs, times, plants that cover ground, and posts. */
export const wordsWithoutArticle = wordSet(`
alma amber amity anise apollo april arch art ash august aura autumn baby basil beech birch bishop bliss brandy candy cash cedar chance charity chase chastity christian
cinnamon clarity clay clover comfort consolation constancy coral crystal dawn dean december delight desire destiny duke earl ebony eden elm emerald ernest eternity
evergreen faith fan favour february fidelity flora ford forest fortune freedom friday genesis ginger goodness goodwill grace grant gray happiness harmony heath heather
heaven holly honesty honey honour hope iris ivory ivy jade january judge july junior justice king knowledge larch laurel lavender law liberty lilac lot love magnolia
mai major man mani maple marble march marvel mason may mayor memory mercy merit minty monday north nova november oak ocean october opal page pansy patience paz peace
pearl penny pepper perry pine pleasure poplar porter praise pride prince princess privilege promise prosperity providence prudence queen queenie quest rain remedy rock
royal ruby sage saint salvation satin saturday scout serenity shade silver sin sky skye son song spring spruce sterling stone storm sugar summer sun sunday sunshine
surprise sweetness talent tan temperance temple thursday timber treasure trinity triumph trust truth tuesday unique unity urban valour verity vi victory virtue walnut
wednesday welcome west winter wisdom wonder yoga young zen
`)
