/** Films, programmes, books, songs, prayers, feasts and sayings of several words. */
export const culturePhrases = `
A Christmas Carol
Abide with Me
Accrington Stanley
Ace Ventura
Achilles heel
Achilles' heel
Acts of the Apostles
Ada Lovelace
Adam and Eve
Adam Bede
Addams Family
Adrian Mole
Advent Sunday
Agatha Christie
Agnus Dei
Aiken Drum
Ainlee Labonte
Aladdin's cave
Alan Partridge
Albert Einstein
Albinoni's Adagio
Ali G
Alice Cooper
Alice in Wonderland
Alison Moyet
All Hallows' Eve
All Saints' Day
All Souls' Day
Ally McBeal
Alton Towers
Amazing Grace
Amazing Technicolor Dreamcoat
Amelia Fang
Amy Winehouse
An Inspector Calls
Andrew Lloyd Webber
Angela Lansbury Murder
Angry Birds
Animal Farm
Anna Karenina
Anne Frank
Anne of Green Gables
Annie Get Your Gun
Annie Lennox
Annie's Song
Ant and Dec
Antony and Cleopatra
Archers omnibus
Aretha Franklin
Ariana Grande
Artful Dodger
Arthur Daley
Arthur Fowler
Ash Wednesday
Ashes to Ashes
Asterix and Obelix
Atticus Finch
Aunt Bessie's
Aunt Sally
Auntie Mabel
Ave Maria
Ave Marias
Ave Verum
Away in a Manger
Ayat al-Kursi
Ayatul Kursi
Baa Baa Black Sheep
Back to the Future
Bad Bunny
Baden-Powell
Bake Off
Baker's dozen
Ballet Shoes
Band Aid
Bandi Chhor Divas
Bank Holiday
Bar Mitzvah
Barack Obama
Barbara Ann
Barbara Cartland
Barber's Adagio
Bargain Hunt
Barnaby Rudge
Barney the Dinosaur
Basil Brush
Basil Fawlty
Bat Mitzvah
Battle of Britain
Beatrix Potter
Beauty and the Beast
Beavis and Butt-Head
Bee Gees
Being John Malkovich
Ben and Holly's Little Kingdom
Ben Hur
Benidorm Bastards
Benjamin Britten
Benjamin Zephaniah
Bernard Manning
Bertie Bassett
Bertie Wooster
Betty Boop
Betty Botter
Bhagavad Gita
Bhai Dooj
Bhai Ghanaiya
Biff and Chip
Biff, Chip and Kipper
Big Bang Theory
Big Ben
Big Bird
Big Brother
Big Mac
Bilbo Baggins
Bill and Ben
Bill Sikes
Billie Eilish
Billie Jean
Billy Bunter
Billy Elliot
Billy Goats Gruff
Billy Liar
Billy No Mates
Billy the Kid
Billy Whizz
Bing Bunny
Black Beauty
Black Friday
Black Lives Matter
Black Maria
Black Mirror
Black-eyed Susan
Blackadder Goes Forth
Blood Brothers
Bloody Mary
Blue Peter
Bluebeard's castle
Bo Peep
Bob Cratchit
Bob Dylan
Bob Marley
Bob Marley and the Wailers
Bob the Builder
Bobby Shafto
Bobby Shaftoe
Bodger and Badger
Bohemian Rhapsody
Bon Jovi
Bonfire Night
Bonnie and Clyde
Bonnie Prince Charlie
Boo Radley
Book of Daniel
Book of Job
Book of Ruth
Books of Samuel
Boxing Day
Boże Narodzenie
Brave New World
Bread of Heaven
Breaking Bad
Bridget Jones
Bridget Jones's Diary
Brokeback Mountain
Brookside Close
Brother Bear
Bruce Springsteen
Buddy Holly
Buffy the Vampire Slayer
Bugs Bunny
Bugsy Malone
Bukayo Saka
Burns Night
Burns supper
Busy Lizzie
Buzz Lightyear
Byker Grove
Cain and Abel
Calamity Jane
Calan Gaeaf
Calan Mai
Call of Duty
Call the Midwife
Candle in the Wind
Canterbury Tales
Captain America
Captain Birdseye
Captain Corelli
Captain Corelli's Mandolin
Captain Hook
Captain Kirk
Captain Mainwaring
Captain Morgan
Captain Pugwash
Captain Scarlet
Captain Sensible
Captain Tom
Captain Tom Moore
Captain Underpants
Cardi B
Carmina Burana
Carrie's War
Cash in the Attic
Cat in the Hat
Catcher in the Rye
Cathy Come Home
Cathy Earnshaw
Celine Dion
Chaand Raat
Chand Raat
Charge of the Light Brigade
Charles Dickens
Charley Barley
Charlie and the Chocolate Factory
Charlie Chaplin
Charlie's Angels
Charlotte's Web
Checking Out Me History
Chitty Chitty Bang Bang
Christmas Day
Christmas Eve
Christopher Robin
Chronicles of Narnia
Citizen Kane
Clair de Lune
Clark Kent
Clockwork Orange
Coach Trip
Cock Robin
Colin the Caterpillar
Colleen Hoover
Colonel Mustard
Colonel Sanders
Columbo mac
Come Dine with Me
Come On Eileen
Coronation Street
Corpus Christi
Count Dracula
Creeping Charlie
Creeping Jenny
Cristiano Ronaldo
Cruella de Vil
Cruella De Ville
CSI Miami
Curley's wife
Cuthbert the Caterpillar
Cutting It
Cyber Monday
Dad's Army
Daenerys Targaryen
Daffy Duck
Dame Edna
Damilola Taylor
Dancing on Ice
Dancing Queen
Danger Mouse
Daniel Deronda
Daniel O'Donnell
Daniel Pelka
Danny Boy
Danny the Champion of the World
Darby and Joan
Dark Knight
Darth Maul
Darth Vader
David and Goliath
David Beckham
David Brent
David Copperfield
David Walliams
Davina McCall
Davy Crockett
Davy Jones
Davy Jones's locker
Dawson's Creek
Deal or No Deal
Deck the Halls
Del Boy
Del Boy Trotter
Dennis the Menace
Derry Girls
Desert Island Discs
Desperate Dan
Desperate Housewives
Dewi Sant
Dexter's Laboratory
Dia de los Muertos
Dick Turpin
Dick Whittington
Dido and Aeneas
Dirty Dancing
Dirty Harry
Divine Mercy
Dixon of Dock Green
Doc Martin
Doctor Dolittle
Doctor Foster
Doctor Strange
Doctor Who
Doctor Zhivago
Dolly Parton
Don Juan
Don Quixote
Donald Duck
Donald Trump
Donnie Darko
Dora the Explorer
Dorian Gray
Doubting Thomas
Downing Street
Downton Abbey
Dr Dolittle
Dr Dre
Dr Foster's
Dr Martens
Dr No
Dr Oetker
Dr Pepper
Dr Seuss
Dr Who
Dr Zhivago
Dragon Boat
Dragon's Den
Dragons' Den
Dry January
Dua Lipa
Duke of Hazzard
Dukes of Hazzard
Duran Duran
Durga Puja
Dusty Springfield
Eastenders omnibus
Easter Bunny
Easter Monday
Easter Sunday
Ebenezer Scrooge
Echo and the Bunnymen
Ed Sheeran
Eddie the Eagle
Edgar Linton
Educating Rita
Edward Scissorhands
Eid al-Adha
Eid al-Fitr
Eid Milad
Eid Mubarak
Eleanor Oliphant
Eleanor Rigby
Elf on the Shelf
Elgar's Nimrod
Elizabeth Bennet
Ella Fitzgerald
Ellie Butler
Ellie Goulding
Elmer book
Elmer books
Elmer Fudd
Elmer the Elephant
Elmer the Patchwork Elephant
Elsie Marley
Elvis Presley
Emeli Sandé
Emmeline Pankhurst
Endeavour Morse
Engelbert Humperdinck
Enid Blyton
Eric Clapton
Erin Brockovich
Eternal Flame
Everybody Loves Raymond
Eye of the Tiger
Fairytale of New York
Faith of Our Fathers
Family Fortunes
Family Guy
Famous Five
Fantastic Mr Fox
Fat Controller
Father Brown
Father Christmas
Father Dougal
Father Ted
Father Time
Father Xmas
Father's Day
Fawlty Towers
Feast of the Assumption
Ferris Bueller
Fifty Shades
Fifty Shades of Grey
Fight Club
Finding Dory
Finding Nemo
Finlandia
Fiona Pilkington
Fireman Sam
First Corinthians
First Timothy
Five Little Ducks
Fleetwood Mac
Flopsy Bunny
Florence + the Machine
Florence and the Machine
Florence Nightingale
Florence Nightingale Museum
Forrest Gump
Foster and Allen
Foyle's War
Frank Sinatra
Frankenstein's monster
Frankie Dettori
Frasier Crane
Fred and Rosemary West
Fred Bloggs
Fred Flintstone
Fred West
Freddie Mercury
Freddy Krueger
Free Willy
Friday prayers
Friday's child
Friends reruns
Frodo Baggins
Frosty the Snowman
Frère Jacques
Full Monty
Für Elise
Game of Thrones
Ganesh Chaturthi
Ganga Jal
Gangsta Granny
Garden of Eden
Gavin & Stacey
Gavin and Stacey
George and the Dragon
George Floyd
George Orwell
George's Marvellous Medicine
Georgie Porgie
Gerry and the Pacemakers
Ghost Whisperer
Gilbert and Sullivan
Gilmore Girls
Girl with the Dragon Tattoo
Gladys Knight
Glass Menagerie
Gloria in Excelsis
Gloria Patri
God Rest Ye Merry Gentlemen
God Save the King
God Save the Queen
Golden Girls
Gone Girl
Gone with the Wind
Good Friday
Good King Wenceslas
Good Life
Good Morning Britain
Good Omens
Goodbye Yellow Brick Road
Goodnight Mister Tom
Goodnight Mr Tom
Goosey Gander
Goosey Goosey Gander
Gordon Bennett
Gospel of John
Gospel of Luke
Gospel of Mark
Gospel of Matthew
Gracie Fields
Graham Norton
Grand Theft Auto
Grange Hill
Great British Bake Off
Great Expectations
Great Gatsby
Great Is Thy Faithfulness
Green Mile
Grey's Anatomy
Groundhog Day
Guide Me O Thou Great Redeemer
Gulab Jamun
Guru Amar Das
Guru Angad
Guru Arjan
Guru Gobind Singh
Guru Granth Sahib
Guru Hargobind
Guru Nanak
Guru Ram Das
Guru Tegh Bahadur
Gustav Holst
Guy and Dolls
Guy Fawkes
Guy Fawkes Night
Guy of Gisborne
Guys and Dolls
Hail Mary
Hail Marys
Haile Selassie
Hairy Maclary
Handa's Surprise
Hannah Montana
Hannibal Lecter
Hansel and Gretel
Hanuman Chalisa
Hanuman Jayanti
Happy Birthday
Happy Feet
Happy Valley
Hare Krishna
Hark the Herald
Hark the Herald Angels Sing
Harley Quinn
Harold Shipman
Harry Houdini
Harry Potter
Harry Styles
Hawaii Five-O
Heartbeat Aidensfield
Heath Robinson
Hello Dolly
Hello Kitty
Hello, Dolly
Henry Danger
Henry IV
Henry V
Henry VI
Henry VIII
Henry's Cat
Hercule Poirot
Hercule Poirot's
Here Comes Honey Boo Boo
Hermione Granger
Hetty Wainthropp
Hey Duggee
Hey Jude
Hi-de-Hi
Hickory Dickory Dock
Holby Casualty
Holby City
Holika Dahan
Holly and the Ivy
Holy Bible
Holy Communion
Holy Ghost
Holy Quran
Holy Saturday
Holy Spirit
Holy Thursday
Holy Week
Home Alone
Home and Away
Homer Simpson
Homes Under the Hammer
Hooray Henry
Hooray Henrys
Horrible Histories
Horrid Henry
Houston Rockets
How Great Thou Art
Huckleberry Finn
Humpty Dumpty
Hunger Games
Hyacinth Bouquet
Hyacinth Bucket
I'm a Celebrity
Imam Husayn
Immaculate Conception
Incredible Hulk
Incy Wincy
Incy Wincy Spider
Indiana Jones
Inspector Clouseau
Inspector Gadget
Inspector Lynley
Inspector Morse
Inspector Rebus
Invictus Games
Iron Man
Isadora Moon
Itsy Bitsy Spider
Ivor the Engine
J K Rowling
Jabba the Hutt
Jack and Jill
Jack and the Beanstalk
Jack Be Nimble
Jack Frost
Jack o' Lantern
Jack O'Lantern
Jack Reacher
Jack Sparrow
Jack Sprat
Jack Tar
Jack the Ripper
Jackanory stories
Jackie Wilson
Jah Rastafari
Jai Mata Di
Jai Shri Ram
James and the Giant Peach
James Bond
Jane Eyre
Janet and John
Janis Joplin
Jasmine Beckford
Jason Bourne
Jaws music
Jean Charles de Menezes
Jedi Knight
Jemima Puddle-Duck
Jennings and Darbishire
Jeremy Corbyn
Jeremy Kyle
Jerry Maguire
Jerry Springer
Jerusalem the Golden
Jess Glynne
Jessica Fletcher
Jesus Christ
Jesus Loves Me
Jethro Tull
Jim Morrison
Jim Reeves
Jim Royle
Jimi Hendrix
Jimmy Savile
Jingle Bells
Joan of Arc
Joe Rogan
Joe Soap
Joey Tribbiani
John Barleycorn
John Boy Walton
John Wayne
John Wick
Johnny Cash
Johnny come lately
Johnny Johnny Yes Papa
Johnny-come-latelies
Johnny-come-lately
Jolly Roger
Jonathan Creek
Jonathan Livingston Seagull
Jonathan Ross
Joseph and his Technicolor Dreamcoat
Joseph and the Amazing
Joseph and the Amazing Technicolor Dreamcoat
Joy to the World
Judas Iscariot
Judas kiss
Jude the Obscure
Judge Dredd
Judge Judy
Judge Rinder
Julia Donaldson
Juliet Bravo
Juliet Capulet
Julius Caesar
Juma Mubarak
Jummah Mubarak
Jungle Book
Jurassic Park
Just William
Justin Bieber
Kali Puja
Karate Kid
Karl Marx
Karva Chauth
Kate Bush
Kavanagh QC
Keir Starmer
Kelly's Eye
Kermit the Frog
Khyra Ishaq
Kill Bill
Killing Eve
Kimberley Carlile
King Alfred
King Arthur
King Charles
King David
King Herod
King James
King James Bible
King Kong
King Lear
King Solomon
Kiss Me Kate
Kiss Me, Kate
Knight Rider
Kool and the Gang
Krishna Janmashtami
Kung Fu Panda
Kurt Cobain
La mulți ani
Lady and the Tramp
Lady Chatterley
Lady Chatterley's Lover
Lady Day
Lady Gaga
Lady Godiva
Lady Macbeth
Lady Whistledown
Lag B'Omer
Lakshmi Puja
Lara Croft
Last of the Summer Wine
Laurel and Hardy
Law & Order
Law and Order
Laylat al-Qadr
Lazy Susan
Lazy Town
Leave the World Behind
Legs Eleven
Les Mis
Les Misérables
Letter of James
Letter to Philemon
Letter to Timothy
Lewis and Clark
Lewis Capaldi
Liam Gallagher
Life of Brian
Life of Pi
Line of Duty
Lion King
Lion of Judah
Lionel Messi
Lionel Richie
Little Bo Peep
Little Britain
Little Drummer Boy
Little House on the Prairie
Little Jack Horner
Little Lord Fauntleroy
Little Mermaid
Little Miss Muffet
Little Miss Sunshine
Little Orphan Annie
Little Red Riding Hood
Little Tommy Tucker
Little Women
Live Aid
Live at the Apollo
Location Location
Logan Mwangi
Lois Lane
London Victoria
Long John Silver
Loose Ends
Loose Women
Lord Kitchener
Lord Lucan
Lord Nelson
Lord of the Dance
Lord of the Flies
Lord of the Rings
Lord Sugar
Lord Voldemort
Lord's Prayer
Lorna Doone
Love Island
Low Sunday
Lucy in the Sky
Lucy Locket
Luke Skywalker
Lunar New Year
Luther Vandross
Lynyrd Skynyrd
Mad Hatter
Mad Max
Madam Butterfly
Madame Bovary
Madeleine McCann
Magen David
Maggie May
Magic Roundabout
Maha Shivaratri
Maha Shivratri
Maisy Mouse
Major Tom
Make Me a Channel of Your Peace
Malcolm in the Middle
Malory Towers
Mamma Mia
Manchester Victoria
Margaret Thatcher
Marge Simpson
Mari Lwyd
Maria Colwell
Maria Magdalena
Marie Celeste
Marie Curie
Marilyn Monroe
Mario Kart
Marley and Me
Married at First Sight
Martin Chuzzlewit
Martin Luther
Martin Luther King
Martin Luther King Day
Martina Cole
Marvin Gaye
Mary Celeste
Mary Had a Little Lamb
Mary Magdalen
Mary Magdalene
Mary Mary Quite Contrary
Mary Poppins
Mary Queen of Scots
Mary Seacole
Mary's Boy Child
Mary, Did You Know
Mary, Mary, Quite Contrary
Mastermind chair
Match of the Day
Match.com
Matka Boska
Matt Monro
Maundy Thursday
May Allah
May Day
May God
Maya Angelou
Meg and Mog
Mein Kampf
Men in Black
Merry Christmas
Merry Wives
Michael Finnegan
Michael Morpurgo
Mickey Mouse
Mid-Autumn Festival
Midsomer Murders
Mike the Knight
Milad un-Nabi
Mills and Boon
Milly-Molly-Mandy
Minnie Mouse
Minnie the Minx
Miss Havisham
Miss Honey
Miss Marple
Miss Piggy
Miss Polly Had a Dolly
Miss Rabbit
Miss Saigon
Miss Scarlett
Miss Trunchbull
Miss World
Mission Impossible
Moaning Minnie
Moby Dick
Mog the Cat
Mog the Forgetful Cat
Molineux Stadium
Moll Flanders
Molotov cocktail
Molotov cocktails
Monday's child
Monty Python
Moonlight Sonata
Morecambe and Wise
Morning Has Broken
Mos Craciun
Most Haunted
Mother Earth
Mother Goose
Mother Language Day
Mother Mary
Mother Nature
Mother Teresa
Mother Theresa
Mother's Day
Mothering Sunday
Moș Crăciun
Mr and Mrs
Mr Blobby
Mr Bump
Mr Gum
Mr Magoo
Mr Men
Mr Micawber
Mr Miyagi
Mr Plod
Mr Scrooge
Mr Tickle
Mr Toad
Mr Tumble
Mrs Bouquet
Mrs Brown's Boys
Mrs Bucket
Mrs Claus
Mrs Dalloway
Mrs Doubtfire
Mrs Hinch
Mrs Merton
Mrs Tiggy-Winkle
Mrs Tiggywinkle
Murder She Wrote
My Fair Lady
My Last Duchess
My Way
Myra Breckinridge
Nancy Drew
Nanny McPhee
Nanny Plum
Nanny State
Napoleon Dynamite
Narcos Mexico
Nativity Play
Ned Flanders
Ned Kelly
Ned's Declassified
Neil Diamond
Nelson's Column
Nessun Dorma
Never Mind the Buzzcocks
New Testament
New Year
New Year's Day
New Year's Eve
Nicholas Nickleby
Nicki Minaj
Nigella Lawson
Night Watch
Nightmare on Elm Street
Noah and the Ark
Noddy Holder
Noel Gallagher
Noggin the Nog
Normal People
Norman Bates
Nos Galan
Nosey Parker
Nosy Parker
Not Going Out
Not Now, Bernard
Noughts & Crosses
Noughts and Crosses
Novena to St Jude
Nunc Dimittis
O Little Town of Bethlehem
Obi-Wan Kenobi
Odd Couple
Of Mice and Men
Old King Cole
Old MacDonald
Old Mother Hubbard
Old Testament
Olive Oyl
Oliver & Company
Oliver Twist
Olivia Rodrigo
Olly Murs
Once in Royal David's City
Only Fools and Horses
Onward Christian Soldiers
Open All Hours
Optimus Prime
Orange is the New Black
Orpheus and Eurydice
Oscar the Grouch
Oscar Wilde
Otis Redding
Our Father
Our Lady
Our Lady of Fatima
Our Lady of Lourdes
Pachelbel's Canon
Paddington Bear
Paddington Station
Palm Sunday
Paloma Faith
Pancake Day
Panis Angelicus
Passion Sunday
Patron Saint
Patsy Cline
Paw Patrol
Peaky Blinders
Pearl Harbor
Pearl Harbour
Pearly Queen
Peeping Tom
Peeping Toms
Peg Woffington
Peggy Sue
Pelléas and Mélisande
Peppa Pig
Percy Pig
Percy Pigs
Percy the Park Keeper
Pet Rescue
Pet Sematary
Peter and Jane
Peter and the Wolf
Peter Pan
Peter Piper
Peter Rabbit
Peter Sutcliffe
Peter to pay Paul
Phantom of the Opera
Philip Larkin
Phineas and Ferb
Phoebe Buffay
Phoenix Nights
Picture of Dorian Gray
Pie Jesu
Pilgrim's Progress
Pink Floyd
Pink Panther
Pirates of the Caribbean
Plain Jane
Planet of the Apes
Play Your Cards Right
Pointless Celebrities
Polly Put the Kettle On
Pomp and Circumstance
Pontius Pilate
Pop Idol
Popeye the Sailor
Poppy Appeal
Porgy and Bess
Porky Pig
Porphyria's Lover
Porridge Fletcher
Postman Pat
Postman Pat's
Pretty Woman
Pride and Prejudice
Prime Minister's Questions
Prime Suspect
Prince Albert
Prince Charming
Prince of Wales
Princess Anne
Princess Diana
Princess Leia
Princess Peach
Princess Poppy
Prisoner Cell Block H
Private Benjamin
Prodigal Son
Professor Plum
Prophet Ibrahim
Prophet Mohammad
Prophet Mohammed
Prophet Muhammad
Prophet Muhammed
Pulp Fiction
Punch and Judy
Puss in Boots
Qing Ming
Queen of Hearts
Queen Vic
Question Time
Rab C Nesbitt
Race Across the World
Race Week
Radha Krishna
Radio Times
Ragged Robin
Raiders of the Lost Ark
Rain Man
Rainbow Magic
Raksha Bandhan
Ralph Vaughan Williams
Ram Navami
Ramadan Kareem
Ramadan Mubarak
Rastamouse
Real McCoy
Red Dead
Red Dwarf
Remembrance Sunday
Ren and Stimpy
Resurrection Sunday
Reverend Green
Richard and Judy
Richard II
Richard III
Ring a Ring o' Roses
Ring a Ring of Roses
Rip Van Winkle
Rishi Sunak
Rita Sue and Bob Too
Roald Dahl
Rob Peter to pay Paul
Rob Roy
robbed Peter to pay Paul
Robbie Williams
robbing Peter to pay Paul
Robert Baden-Powell
Robert the Bruce
Robin Hood
Robinson Crusoe's
robs Peter to pay Paul
Rochester's wife
Rock of Ages
Rock-a-bye Baby
Rodgers and Hammerstein
Rodney Trotter
Roger Rabbit
Roland Rat
Romeo and Juliet
Romeo Montague
Ron Weasley
Roobarb and Custard
Rose Bowl
Rosemary & Thyme
Rosemary and Thyme
Rosh Hashanah
Rosh Hodesh
Rosie and Jim
Rosie's Walk
Royle Family
Ru Paul's Drag Race
Rudolph the Red-Nosed Reindeer
Rumpole of the Bailey
RuPaul's Drag Race
Rupert Bear
Rupert the Bear
Ryan's Daughter
Ryder Cup
Sacred Heart
Sai Baba
Saint Christopher
Saint Nicholas
Sale of the Century
Sally Challen
Samson and Delilah
Sankt Nikolaus
Santa Baby
Santes Dwynwen
Sara Sharif
Sarah Everard
Sarah Payne
Saraswati Puja
Sat Sri Akal
Saturday Night Fever
Saturday Night Takeaway
Saturday's child
Saving Private Ryan
Scarlet Pimpernel
Scarlett O'Hara
Schindler's List
School of Rock
Scooby Doo
Scooby-Doo
Scott Joplin
Second Coming
Second Corinthians
Second Timothy
Secret Santa
Sergeant Bilko
Sergeant Pepper
Sesame Street
Severus Snape
Sex and the City
Sex Education
Sgt Pepper
Sgt Pepper's Lonely Hearts Club Band
Shabbat Shalom
Shania Twain
Shannon Matthews
Shaun of the Dead
Shaun the Sheep
Shawshank Redemption
Sheikh Zayed
Sheila Birling
Sherlock Holmes
Sherlock Holmes's
Shirley Bassey
Shirley Valentine
Shri Swaminarayan
Shrove Monday
Shrove Tuesday
Shuggie Bain
Siegfried Sassoon
Sigmund Freud
Silas Marner
Silence of the Lambs
Silent Night
Silent Witness
Simchat Torah
Simple Simon
Simply the Best
Sing a Song of Sixpence
Sister Act
Sister Sledge
Sleeping Beauty
Sleepless in Seattle
Smart Alec
Smart Aleck
Snow White
Soldier Soldier
Solomon Grundy
Songs of Praise
Sons of Anarchy
Sooty and Sweep
Sophie's Choice
Sophie's World
Sound of Music
Southend Victoria
Spider Man
Spider-Man
Spitting Image
Sponge Bob
Spot the Dog
Spy Wednesday
Squid Game
St Andrew's Day
St Andrew's Night
St Bridget's Day
St Brigid's Day
St Christopher
St Crispin's Day
St David's Day
St Dwynwen's Day
St George's Day
St John's Eve
St Joseph's Day
St Lucy's Day
St Nicholas Day
St Patrick's Day
St Stephen's Day
St Stephens Day
St Swithin's Day
St Valentine's
St Valentine's Day
Stabat Mater
Stairway to Heaven
Stand By Your Man
Star Hobson
Star of David
Star Plus
Star Trek
Star Wars
Starsky and Hutch
Steel Magnolias
Stella Maris
Stephen Lawrence
Steptoe and Son
Steven Hoskin
Stevie Wonder
Stewie Griffin
Stig of the Dump
Stir-up Sunday
Sto lat
Stranger Things
Strictly Come Dancing
Stuart Little
Sunday League
Sunday School
Sunday Times
Sunny Vale
Super Ted
Surah Fatiha
Surah Maryam
Surah Nisa
Surah Rahman
Surah Yaseen
Surah Yasin
Surah Yusuf
Swallows and Amazons
Swan Lake
Sweeney Todd
Sweet Caroline
Sweet William
Sybil Fawlty
Sylvia Pankhurst
Sylvia Plath
Take a Break
Take That
Tale of Peter Rabbit
Tammy Wynette
Tarka the Otter
Te Deum
Ted Lasso
Ten Commandments
Tess of the d'Urbervilles
The Archers
The Holly and the Ivy
The Lord's My Shepherd
The Old Rugged Cross
the real McCoy
Thelma & Louise
Thelma and Louise
Thomas and Friends
Thomas the Tank Engine
Thursday's child
Tia Sharp
Tiger King
Time Team
Tin Tin
Tinky Winky
Tisha B'Av
Titus Andronicus
To Kill a Mockingbird
Tom and Jerry
Tom Brown's Schooldays
Tom Cobley
Tom Sawyer
Tom Thumb
Tom Tom the Piper's Son
Tom's Midnight Garden
Tom, Dick and Harriet
Tom, Dick and Harry
Tom, Dick or Harry
Tommy Atkins
Tommy Shelby
Toni-Ann Byfield
Tony Montana
Tony Soprano
Tooth Fairy
Top Cat
Top Gear
Top Gun
Top of the Pops
Topsy & Tim
Topsy and Tim
Total Wipeout
Toy Story
Tracy Beaker
Trap Door
Trigger Happy
Trinity Sunday
Tristan and Isolde
Troilus and Cressida
Tu BiShvat
Tuesday's child
Tweety Bird
Twelfth Night
Twelve Angry Men
Twinkle Twinkle
Two Fat Ladies
Typhoid Mary
Uncle Ben's
Uncle Buck
Uncle Bulgaria
Uncle Fester
Uncle Remus
Uncle Sam
Uncle Tom Cobley
Uncle Vanya
University Challenge
Upstairs Downstairs
Uriah Heep
Val Doonican
Valentine's Day
Vaughan Williams
Vera Lynn
Vicar of Dibley
Victor Frankenstein
Victor Meldrew
Victoria Climbié
Virgin Mary
Virginia Woolf
Waheguru Ji
Wakes Week
Wallace and Gromit
Walter Mitty
War and Peace
War Horse
War Photographer
Water Babies
Water Music
Waterloo Road
Watership Down
Waynetta Slob
Wednesday's child
Wendy house
Wesołych Świąt
West Side Story
What Katy Did
When Harry Met Sally
Where's Wally
Whit Monday
Whit Sunday
Whit Week
White Christmas
Whitney Houston
Wicked Witch
Widor's Toccata
Widow Twankey
Widow Twanky
William Shakespeare
William Tell
Willy Wonka
Winnie the Pooh
Winnie the Witch
Winnie-the-Pooh
Winston Churchill
Winterbourne View
Wire in the Blood
Wizard of Oz
Woman in Black
Woman's Hour
Woman's Weekly
Wonder Woman
Worst Witch
Wuthering Heights
X Factor
Yankee Doodle
Yes Minister
Yogi Bear
Yom Kippur
You'll Never Walk Alone
Young Farmers
Young Ones
Young Sheldon
Zee TV
Zig and Zag
Ziggy Stardust
Zippy and George
Święty Mikołaj
`
