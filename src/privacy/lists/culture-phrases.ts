/** Films, programmes, books, songs, prayers, feasts and sayings of several words. */
export const culturePhrases = `
A Christmas Carol
Abide with Me
Accrington Stanley
Ace Ventura
Acts of the Apostles
Addams Family
Advent Sunday
Agatha Christie
Agnus Dei
Ali G
Alice in Wonderland
All Hallows' Eve
All Saints' Day
All Souls' Day
Alton Towers
Amazing Grace
Angela Lansbury Murder
Angry Birds
Animal Farm
Anna Karenina
Anne Frank
Anne of Green Gables
Annie Get Your Gun
Ant and Dec
Archers omnibus
Ariana Grande
Artful Dodger
Arthur Daley
Ash Wednesday
Ashes to Ashes
Asterix and Obelix
Ave Maria
Ave Marias
Ave Verum
Away in a Manger
Ayat al-Kursi
Ayatul Kursi
Baa Baa Black Sheep
Back to the Future
Bad Bunny
Bake Off
Baker's dozen
Ballet Shoes
Band Aid
Bandi Chhor Divas
Bank Holiday
Bar Mitzvah
Barbara Cartland
Bargain Hunt
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
Ben Hur
Benidorm Bastards
Bertie Bassett
Bertie Wooster
Betty Boop
Bhagavad Gita
Bhai Dooj
Bhai Ghanaiya
Big Bang Theory
Big Ben
Big Bird
Big Brother
Big Mac
Bilbo Baggins
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
Black Friday
Black Lives Matter
Black Mirror
Black-eyed Susan
Blackadder Goes Forth
Bloody Mary
Blue Peter
Bluebeard's castle
Bob Marley
Bob the Builder
Bodger and Badger
Bohemian Rhapsody
Bonfire Night
Bonnie Prince Charlie
Book of Daniel
Book of Job
Book of Ruth
Books of Samuel
Boxing Day
Boże Narodzenie
Brave New World
Bread of Heaven
Breaking Bad
Bridget Jones's Diary
Brokeback Mountain
Brookside Close
Buffy the Vampire Slayer
Bugs Bunny
Burns Night
Burns supper
Busy Lizzie
Buzz Lightyear
Byker Grove
Calamity Jane
Calan Gaeaf
Calan Mai
Call of Duty
Call the Midwife
Candle in the Wind
Canterbury Tales
Captain America
Captain Hook
Captain Mainwaring
Captain Pugwash
Captain Scarlet
Captain Tom
Captain Underpants
Cardi B
Carmina Burana
Cash in the Attic
Cat in the Hat
Catcher in the Rye
Catherine Cookson
Cathy Come Home
Celine Dion
Chaand Raat
Chand Raat
Charles Dickens
Charlie and the Chocolate Factory
Charlie Chaplin
Charlie's Angels
Charlotte's Web
Chitty Chitty Bang Bang
Christmas Day
Christmas Eve
Christopher Robin
Chronicles of Narnia
Citizen Kane
Clark Kent
Clockwork Orange
Coach Trip
Columbo mac
Come Dine with Me
Coronation Street
Corpus Christi
Count Dracula
Creeping Charlie
Creeping Jenny
Cruella de Vil
Cruella De Ville
CSI Miami
Cutting It
Cyber Monday
Dad's Army
Daenerys Targaryen
Daffy Duck
Dame Edna
Dancing on Ice
Dancing Queen
Daniel Deronda
Danielle Steel
Dark Knight
Darth Maul
Darth Vader
David and Goliath
David Copperfield
David Walliams
Davina McCall
Davy Crockett
Dawson's Creek
Deal or No Deal
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
Dirty Dancing
Dirty Harry
Divine Mercy
Dixon of Dock Green
Doc Martin
Doctor Dolittle
Doctor Foster
Doctor Who
Dolly Parton
Don Quixote
Donald Duck
Donnie Darko
Dora the Explorer
Dorian Gray
Downing Street
Downton Abbey
Dr Dolittle
Dr Foster's
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
Durga Puja
Eastenders omnibus
Easter Bunny
Easter Monday
Easter Sunday
Ebenezer Scrooge
Ed Sheeran
Eddie the Eagle
Edward Scissorhands
Eid al-Adha
Eid al-Fitr
Eid Milad
Eid Mubarak
Eleanor Rigby
Elf on the Shelf
Elmer book
Elmer books
Elmer Fudd
Elmer the Elephant
Elvis Presley
Endeavour Morse
Enid Blyton
Erin Brockovich
Eternal Flame
Eye of the Tiger
Fairytale of New York
Family Fortunes
Family Guy
Famous Five
Fantastic Mr Fox
Fat Controller
Father Brown
Father Christmas
Father Dougal
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
Fireman Sam
First Corinthians
First Timothy
Fleetwood Mac
Flopsy Bunny
Florence and the Machine
Florence Nightingale Museum
Forrest Gump
Foyle's War
Frank Sinatra
Frankenstein's monster
Frasier Crane
Fred Flintstone
Freddie Mercury
Freddy Krueger
Free Willy
Friday prayers
Friends reruns
Frodo Baggins
Full Monty
Game of Thrones
Ganesh Chaturthi
Ganga Jal
Gangsta Granny
Garden of Eden
Gavin & Stacey
George and the Dragon
George Orwell
Ghost Whisperer
Gilmore Girls
Girl with the Dragon Tattoo
Glass Menagerie
Gloria in Excelsis
Gloria Patri
God Save the King
God Save the Queen
Golden Girls
Gone Girl
Gone with the Wind
Good Friday
Good Life
Good Morning Britain
Good Omens
Goodnight Mister Tom
Gospel of John
Gospel of Luke
Gospel of Mark
Gospel of Matthew
Grand Theft Auto
Grange Hill
Great British Bake Off
Great Expectations
Great Gatsby
Green Mile
Grey's Anatomy
Groundhog Day
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
Guy and Dolls
Guy Fawkes
Guy Fawkes Night
Guy of Gisborne
Guys and Dolls
Hail Mary
Hail Marys
Haile Selassie
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
Harley Quinn
Harry Potter
Hawaii Five-O
Heartbeat Aidensfield
Hello Kitty
Henry Danger
Henry's Cat
Hercule Poirot
Hercule Poirot's
Here Comes Honey Boo Boo
Hermione Granger
Hetty Wainthropp
Hey Duggee
Hi-de-Hi
Holby Casualty
Holby City
Holika Dahan
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
Horrible Histories
Horrid Henry
Houston Rockets
How Great Thou Art
Huckleberry Finn
Humpty Dumpty
Hunger Games
Hyacinth Bucket
I'm a Celebrity
Imam Husayn
Immaculate Conception
Incredible Hulk
Indiana Jones
Inspector Clouseau
Inspector Gadget
Inspector Morse
Invictus Games
Iron Man
Isaac Newton
Ivor the Engine
Jabba the Hutt
Jack and the Beanstalk
Jack Frost
Jack o' Lantern
Jack O'Lantern
Jack Reacher
Jack Sparrow
Jack Sprat
Jackanory stories
Jah Rastafari
Jai Mata Di
Jai Shri Ram
James and the Giant Peach
James Bond
Jane Austen
Jane Eyre
Jason Bourne
Jaws music
Jedi Knight
Jemima Puddle-Duck
Jeremy Kyle
Jesus Christ
Jim Royle
Jingle Bells
Joan of Arc
Joe Rogan
Joey Tribbiani
John Barleycorn
John Boy Walton
John Wayne
John Wick
Johnny Cash
Jolly Roger
Jonathan Livingston Seagull
Joseph and the Amazing
Judas Iscariot
Judas kiss
Judge Dredd
Judge Judy
Judge Rinder
Juliet Bravo
Juma Mubarak
Jummah Mubarak
Jungle Book
Jurassic Park
Just William
Justin Bieber
Kali Puja
Karate Kid
Karva Chauth
Kavanagh QC
Kermit the Frog
Kill Bill
Killing Eve
King Arthur
King David
King Herod
King James
King James Bible
King Kong
King Lear
King Solomon
Knight Rider
Krishna Janmashtami
Kung Fu Panda
La mulți ani
Lady and the Tramp
Lady Chatterley
Lady Chatterley's Lover
Lady Day
Lady Gaga
Lady Godiva
Lady Macbeth
Lag B'Omer
Lakshmi Puja
Last of the Summer Wine
Laurel and Hardy
Law & Order
Law and Order
Laylat al-Qadr
Lazy Susan
Lazy Town
Leave the World Behind
Les Mis
Les Misérables
Letter of James
Letter to Philemon
Letter to Timothy
Lewis and Clark
Lewis Capaldi
Life of Brian
Life of Pi
Line of Duty
Lion King
Lion of Judah
Little Bo Peep
Little Britain
Little House on the Prairie
Little Jack Horner
Little Mermaid
Little Miss Muffet
Little Miss Sunshine
Little Orphan Annie
Little Red Riding Hood
Little Women
Live Aid
Live at the Apollo
Location Location
Lois Lane
Long John Silver
Loose Ends
Loose Women
Lord Nelson
Lord of the Dance
Lord of the Flies
Lord of the Rings
Lord Voldemort
Lord's Prayer
Lorna Doone
Love Island
Low Sunday
Lucy in the Sky
Luke Skywalker
Lunar New Year
Mad Hatter
Mad Max
Madam Butterfly
Madame Bovary
Magen David
Magic Roundabout
Maha Shivaratri
Maha Shivratri
Malcolm in the Middle
Malorie Blackman
Malory Towers
Mamma Mia
Marge Simpson
Mari Lwyd
Maria Magdalena
Marilyn Monroe
Mario Kart
Marley and Me
Married at First Sight
Martin Luther
Martin Luther King
Martin Luther King Day
Martina Cole
Mary Celeste
Mary Magdalen
Mary Magdalene
Mary Poppins
Mary Queen of Scots
Mastermind chair
Match of the Day
Match.com
Matka Boska
Maundy Thursday
May Allah
May Day
May God
Mein Kampf
Men in Black
Merry Christmas
Merry Wives
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
Miss Marple
Miss Piggy
Miss Rabbit
Miss Saigon
Miss World
Mission Impossible
Moby Dick
Mog the Cat
Molineux Stadium
Moll Flanders
Monty Python
Morecambe and Wise
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
Mr Bean
Mr Benn
Mr Magoo
Mr Micawber
Mr Miyagi
Mr Plod
Mr Scrooge
Mr Toad
Mr Tumble
Mrs Bouquet
Mrs Brown's Boys
Mrs Claus
Mrs Dalloway
Mrs Tiggy-Winkle
Murder She Wrote
My Fair Lady
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
Normal People
Norman Bates
Nos Galan
Not Going Out
Novena to St Jude
Nunc Dimittis
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
Olly Murs
Only Fools and Horses
Onward Christian Soldiers
Open All Hours
Optimus Prime
Orange is the New Black
Oscar the Grouch
Oscar Wilde
Our Father
Our Lady
Our Lady of Fatima
Our Lady of Lourdes
Paddington Bear
Paddington Station
Palm Sunday
Pancake Day
Panis Angelicus
Passion Sunday
Patron Saint
Paw Patrol
Peaky Blinders
Pearl Harbor
Pearl Harbour
Peg Woffington
Peppa Pig
Percy Pig
Percy the Park Keeper
Pet Rescue
Pet Sematary
Peter Pan
Peter Rabbit
Phantom of the Opera
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
Pontius Pilate
Pop Idol
Popeye the Sailor
Poppy Appeal
Porky Pig
Porridge Fletcher
Postman Pat
Postman Pat's
Pretty Woman
Pride and Prejudice
Prime Minister's Questions
Prime Suspect
Prince Charming
Prisoner Cell Block H
Prodigal Son
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
Question Time
Rab C Nesbitt
Race Across the World
Race Week
Radha Krishna
Radio Times
Ragged Robin
Raiders of the Lost Ark
Rain Man
Raksha Bandhan
Ram Navami
Ramadan Kareem
Ramadan Mubarak
Rastamouse
Red Dead
Red Dwarf
Remembrance Sunday
Ren and Stimpy
Resurrection Sunday
Rip Van Winkle
Rita Sue and Bob Too
Roald Dahl
Robert the Bruce
Robin Hood
Robinson Crusoe's
Roger Rabbit
Roland Rat
Romeo and Juliet
Ron Weasley
Rosa Parks
Rose Bowl
Rosemary and Thyme
Rosh Hashanah
Rosh Hodesh
Royle Family
Ru Paul's Drag Race
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
Samson and Delilah
Sankt Nikolaus
Santes Dwynwen
Saraswati Puja
Sat Sri Akal
Saturday Night Fever
Saturday Night Takeaway
Saving Private Ryan
Scarlet Pimpernel
Scarlett O'Hara
Schindler's List
School of Rock
Scooby Doo
Scooby-Doo
Second Coming
Second Corinthians
Second Timothy
Secret Santa
Sergeant Bilko
Sesame Street
Severus Snape
Sex and the City
Sex Education
Sgt Pepper
Shabbat Shalom
Shania Twain
Shaun of the Dead
Shaun the Sheep
Shawshank Redemption
Sheikh Zayed
Sherlock Holmes
Sherlock Holmes's
Shirley Valentine
Shri Swaminarayan
Shrove Monday
Shrove Tuesday
Shuggie Bain
Silas Marner
Silence of the Lambs
Silent Night
Silent Witness
Simchat Torah
Simple Simon
Simply the Best
Sister Act
Sleeping Beauty
Sleepless in Seattle
Snow White
Soldier Soldier
Songs of Praise
Sons of Anarchy
Sophie's Choice
Sophie's World
Sound of Music
Spider Man
Spider-Man
Spitting Image
Sponge Bob
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
Star of David
Star Plus
Star Trek
Star Wars
Starsky and Hutch
Steel Magnolias
Stella Maris
Steptoe and Son
Stewie Griffin
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
Swan Lake
Sweeney Todd
Sweet William
Sybil Fawlty
Take a Break
Take That
Tammy Wynette
Te Deum
Ted Lasso
Ten Commandments
Tess of the d'Urbervilles
The Archers
Thomas and Friends
Thomas the Tank Engine
Tiger King
Time Team
Tin Tin
Tinky Winky
Tiny Tim
Tisha B'Av
To Kill a Mockingbird
Tom and Jerry
Tom Brown's Schooldays
Tom Sawyer
Tom Thumb
Tommy Shelby
Tony Montana
Tony Soprano
Tooth Fairy
Top Cat
Top Gear
Top Gun
Top of the Pops
Total Wipeout
Toy Story
Tracy Beaker
Trigger Happy
Trinity Sunday
Tu BiShvat
Tweety Bird
Twelfth Night
Twelve Angry Men
Twinkle Twinkle
Uncle Buck
Uncle Bulgaria
Uncle Fester
Uncle Remus
University Challenge
Upstairs Downstairs
Valentine's Day
Vicar of Dibley
Victor Meldrew
Virgin Mary
Virginia Woolf
Waheguru Ji
Wakes Week
Wallace and Gromit
Walter Mitty
War and Peace
War Horse
Water Babies
Waterloo Road
Watership Down
Waynetta Slob
Wendy house
Wesołych Świąt
West Side Story
When Harry Met Sally
Where's Wally
Whit Monday
Whit Sunday
Whit Week
White Christmas
Whitney Houston
Wicked Witch
William Shakespeare
William Tell
Willy Wonka
Winnie the Pooh
Winnie the Witch
Winnie-the-Pooh
Wire in the Blood
Wizard of Oz
Woman in Black
Woman's Hour
Woman's Weekly
Wonder Woman
Worst Witch
Wuthering Heights
X Factor
Yes Minister
Yogi Bear
Yom Kippur
You'll Never Walk Alone
Young Farmers
Young Ones
Young Sheldon
Zee TV
Ziggy Stardust
Zippy and George
Święty Mikołaj
`
