const split = (text: string): readonly string[] => text.trim().split(/\s+/)
const lines = (text: string): readonly string[] => text.trim().split('\n')

/** Songs, films, programmes, plays, operas, pieces of music and children's books that are called by a first name or surname. */
export const namesOfWorks = split(`
abba adele aida alexandra alfie alma amadeus amelia amelie angie anna annabel annie arthur barbie barnaby barry bernard bernadette bertie betty
bernice biff billie bluey bruno buffy camelot camille carmen carrie caroline cecilia chicago chloe clarice claudette coraline cordelia coriolanus
cracker daisy damian daria delilah desiree dexter diana dilbert dolly dominique dora dorothy doris dracula duggee dumbo eileen elaine electra eleanor
elf elmer eloise elsa elvira emma encanto endeavour ernie esmeralda eugenie evita falstaff fame fatima faust felix fernando fidelio figaro
fiona fleabag flora frankie frasier frida frozen gandhi gaston george georgina geraldine giselle gladiator gloria grease greta
hairspray hamilton hamlet hannibal harriet harvey heidi hercules horace hugo iolanthe irma isolde ivanhoe jackie jane janie jasmine jeeves jenny
jessica jessie joanna jolene jolie josephine joshua juno kelly kim kitty kylie lassie laura layla leonora lewis lily linus lisa lola lolita lorelei louie
lucille lucy luka lulu luther mabel macbeth madeline madonna maisie mandy margie maria mary matilda maude maurice maximus medea mercy merlin
michelle minder miranda moana mog mona monster morse mulan nanette nathan nellie nikita nimrod noddy norma oedipus oliver olivia ollie
orlando oscar othello paddington pamela patience patricia peggy penelope percy peter phaedra philomena pippin poirot pollyanna porridge precious psycho
rebecca rebus rhiannon rhonda rigoletto robin rocky roma rosalie rosalita rosanna roseanne rosie roxanne ruby rudolph rupert sabrina sally salome
sara scarface scrooge selma serpico shane sheila sherlock sherry shrek silas skippy stan steptoe stella steven suzanne suzie sylvia taggart tess thelma thomas
timothy tintin titch tommy tootsie tosca tracey trilby turandot tubby twiggy vanessa vera veronica victoria vincent walter wanda wendy wesley
whitney wicked wilfred willow winnie woody woyzeck xena yentl yoda zadok zelda zorba zorro
`)

/** Performers and works that are called by a first name and a surname such as many people have. */
export const performers = lines(`
amy macdonald
barry manilow
barry white
bill withers
billy fury
billy idol
billy joel
billy ocean
billy elliot
boy george
brian may
bryan adams
cat stevens
charlie puth
charlie daniels
cilla black
cliff richard
craig david
david bowie
david gray
david cassidy
david essex
dean martin
diana ross
donna summer
eddie cochran
elvis costello
eva cassidy
gary barlow
gary numan
gene pitney
george benson
george ezra
george harrison
george michael
glen campbell
grace jones
harry nilsson
jack johnson
james arthur
james bay
james blunt
james brown
james morrison
james taylor
jamie cullum
janet jackson
jason donovan
jessie ware
jimmy nail
john denver
john lennon
john martyn
john newman
joni mitchell
katherine jenkins
kenny rogers
kim wilde
leona lewis
lou reed
luke combs
marc bolan
michael ball
michael bolton
michael jackson
mick jagger
neil young
nick cave
nick drake
nina simone
norah jones
olly murs
paul anka
paul mccartney
paul simon
paul weller
paul young
peter andre
peter gabriel
phil collins
ray charles
rita ora
robert palmer
robert plant
rod stewart
roy orbison
rick astley
ricky martin
russell watson
ryan adams
sam cooke
sam fender
sam ryder
sam smith
shania twain
shawn mendes
simon webbe
steve harley
taylor dayne
tina turner
tom jones
tom petty
tom walker
tom waits
tracy chapman
van morrison
will young
willie nelson
`)

/** Who wrote music that choirs and orchestras play. */
export const composers = split(`
bach barber bartok beethoven berlioz bernstein bizet brahms britten bruch bruckner byrd chilcott chopin copland debussy delius dvorak elgar faure gershwin
gibbons goodall grieg handel haydn holst howells ireland jenkins joplin karl liszt mahler mendelssohn monteverdi mozart offenbach palestrina parry
prokofiev puccini purcell rachmaninov ravel rossini rutter schubert schumann shostakovich sibelius stainer stanford strauss stravinsky sullivan tallis
tavener tchaikovsky telemann verdi vivaldi wagner walton wesley widor
`)

/** Who is in the books, plays and poems that schools read. */
export const charactersOfTexts = split(`
atticus banquo beatrice benedick benvolio bingley birling candy caliban catherine cathy claudio cordelia cratchit crooks curley darcy desdemona
duncan edgar edmund elizabeth emma eric estella eva fagin feste gatsby george gerald goneril hamlet havisham heathcliff hero hindley iago
inspector jaggers jane jem juliet knightley laertes lanyon lear lennie linton lydia macbeth macduff magwitch malcolm malvolio marley mercutio miranda nancy
nick oliver olivia ophelia orsino piggy pip portia prospero ralph regan rochester roger romeo roxane scout sebastian sheila sikes simon slim stanley
sybil tess toby tybalt utterson victor viola wickham
`)

/** Who is in video games. */
export const charactersOfGames = split(`
alex ash aerith arthur bowser cloud cortana crash ellie geralt herobrine joel kirby lara link luigi mario mercy peach samus sonic steve tails tifa trevor yoshi zelda
`)
