/** Rhymes, tunes, dances, sayings, medals, halls, characters, and people of whom everybody has heard, where only the whole is theirs. */
export const legendPhrases = `
Aaron's rod
Achilles heel
Achilles' heel
Adam and Eve
Adrian Mole
Aiken Drum
Air Jordans
Al Capone
Alan Partridge
Alan Titchmarsh
Albert Bandura
Albert Dock
Albert Einstein
Albert Hall
Albert Square
Albus Dumbledore
Aldous Huxley
Ali Baba
Alice Through the Looking-Glass
Alison Moyet
Amy Winehouse
Andy Capp
Angelina Ballerina
Annie Lennox
Annie's Song
Anthony Joshua
Antony and Cleopatra
Artemis Fowl
Ashley Madison
Atticus Finch
Augustus Gloop
Auld Lang Syne
Aunt Sally
Babe Ruth
Barack Obama
Barbara Windsor
Barnaby Rudge
Barney Rubble
Barry Manilow
Bart Simpson
Bear Grylls
Belle Vue
Benjamin Bunny
Bert and Ernie
Beryl the Peril
Bette Davis Eyes
Bichon Frise
Bill and Ben
Bill and Ted
Bill Badger
Bill Sikes
Billy Budd
Billy Connolly
Billy Goat
Bird's Eye
Bob Cratchit
Bob Dylan
Bobby Shafto
Bobby Shaftoe
Bonne Maman
Bonnie and Clyde
Boris Johnson
Bridget Jones
Britney Spears
Bruce Forsyth
Bruce Springsteen
Bukayo Saka
Buridan's ass
Cagney and Lacey
Cain and Abel
Captain Ahab
Captain Nemo
Carol Ann Duffy
Castor and Pollux
Charles Darwin
Charles Manson
Charlie Bucket
Charlotte potatoes
Chi Kung
Chicken Licken
Chiquitita
Chuck Taylors
Clair de Lune
Cliff Richard
Cock Robin
Collop Monday
Colonel Sanders
Conor McGregor
Coral Wedding
Cotton Eye Joe
Count Duckula
Crepe Suzette
Cristiano Ronaldo
Crêpe Suzette
Daisy Duck
Daniel in the Lions' Den
Daniel in the lions' den
Daniel O'Donnell
Danny the Champion of the World
Danse Macabre
David Attenborough
David Beckham
David Bowie
Davy Jones' locker
Davy Jones's locker
Des O'Connor
Desiree potatoes
Dido and Aeneas
Dogue de Bordeaux
Dolly mixtures
Don Giovanni
Don Juan
Donald Trump
Doubting Thomas
Draco Malfoy
Echo and Narcissus
Eggs Florentine
Eliza Doolittle
Elizabeth Bennet
Ellen DeGeneres
Elton John
Emma Woodhouse
Eric Cartman
Fanny Cradock
Flopsy, Mopsy and Cottontail
Frankie Howerd
Franz Kafka
Frère Jacques
Für Elise
Gangnam Style
Gary Lineker
Gavin and Stacey
Gay Gordons
George Cross
George Formby
George Medal
George's Marvellous Medicine
Georgie Porgie
Gilbert and Sullivan
Girl Friday
Goosey Gander
Gordon Ramsay
Gracie Fields
Gregg Wallace
Greta Thunberg
Gulliver's Travels
Hamish the Highland Cow
Harry Styles
Harvey Weinstein
Heinz Beanz
Henny Penny
Henry Weston's
Herald of Free Enterprise
Hetty hoover
Hilary term
Hilda Ogden
Hit the Road Jack
Holden Caulfield
Holly Bush
Ian Rankin
Ichabod Crane
Incy Wincy
Incy Wincy Spider
Inspector Lynley
Itsy Bitsy
Jack and Jill
Jack Duckworth
Jack Fulton's
Jack Ketch
Jack of Clubs
Jack of Diamonds
Jack of Hearts
Jack of Spades
Jackson Katz
Jacob Marley
Jamie Vardy
Jane Bloggs
Jane Monckton Smith
Jane Monckton-Smith
Jay Gatsby
Jean Genie
Jean Piaget
Jeffrey Epstein
Jemima Puddleduck
Jerry Springer
Jessica Rabbit
Jesu, Joy of Man's Desiring
Jill Dando
Jimmy Perez
Joe Biden
Joe Soap
John Bowlby
John Bull
Johnny B Goode
Johnny B. Goode
Johnny Come Lately
Johnny Depp
Johnny Foreigner
Jonah and the Whale
Jonah and the whale
Joseph and the Amazing Technicolor Dreamcoat
Josh MacAlister
Ju Jitsu
Judith Kerr
Julia Donaldson
Justin Timberlake
Katniss Everdeen
Keir Starmer
Kim Kardashian
Kipper the Dog
Korky the Cat
Kung Fu
Kylie Minogue
Lady Madonna
Lenore Walker
Leonard Cohen
Lev Vygotsky
Leyton Orient
Lhasa Apso
Lindy Hop
Lionel Messi
Lisa Simpson
Liz Truss
Long Tall Sally
Lord Lucan
Louis Theroux
Louis Tomlinson
Lucas terrier
Lucy Letby
Lucy Locket
Luke Littler
Lundy Bancroft
Madama Butterfly
Maeve Binchy
Maid Marian
Maine Coon
Maisy Mouse
Man Friday
Manolo Blahnik
Marcus Rashford
Margaret Thatcher
Marie Celeste
Maris Peer
Maris Piper
Mary Ainsworth
Mary Had a Little Lamb
Mary, Mary, Quite Contrary
Matilda Wormwood
Maya Angelou
Meghan Markle
Melanie Klein
Melba toast
Michael McIntyre
Mike Tyson
Miley Cyrus
Miss Trunchbull
Mo Farah
Monty Don
Morgan Plus
Morris dancing
Mother Hubbard
Mustang Sally
Nancy and Bill Sikes
Nat King Cole
Nellie the Elephant
Niall Horan
Nigel Farage
Norbert Dentressangle
Norfolk terrier
Nosey Parker
Oliver's Army
Olivia Rodrigo
Oor Wullie
Oprah Winfrey
Orpheus and Eurydice
Oysters Rockefeller
Pam Ayres
Patsy Cline
Paul Hollywood
Peach Melba
Penny for the Guy
Peppermint Patty
Perfect Peter
Peter and the Wolf
Peter Grimes
Peter to pay Paul
Peter, Peter, Pumpkin Eater
Phileas Fogg
Philip Larkin
Phillip Schofield
Piers Morgan
Pippi Longstocking
Polly Put the Kettle On
Porgy and Bess
Priti Patel
Professor Higgins
Proud Mary
Puff the Magic Dragon
Qi Gong
Rabbie Burns
Real McCoy
Rebecca and Russell Dobash
Rebecca de Winter
Reggie Kray
Rick and Morty
Rick Astley
Ricky Hatton
Rishi Sunak
Rita Tushingham
Robbing Peter to pay Paul
Robert Dyas
Robin Goodfellow
Roger the Dodger
Romulus and Remus
Ronnie Corbett
Ronnie Kray
Royal Albert Hall
Rube Goldberg
Ruby Wedding
Runaround Sue
Sarah and Duck
Shar Pei
Shirley Bassey
Sigmund Freud
Simon Cowell
Sir Lancelot
Sir Roger de Coverley
Sirius Black
Smart Alec
Sodom and Gomorrah
Solomon Grundy
Squirrel Nutkin
Stacey Dooley
Stan Smiths
Stanley Park
Suella Braverman
Sweet Caroline
Sylvia Pankhurst
Sylvia Plath
T'ai Chi
Tae Kwon Do
Tae Kwon-Do
Tai Chi
Taylor Swift
Ted Bundy
Thelma and Louise
Theresa May
Thunder Road
Tiger Woods
Tom Cobley
Tom Kitten
Tom Tit Tot
Tony Blair
Topsy and Tim
Trinity term
Tristan and Isolde
Troilus and Cressida
Tyson Fury
Uriah Heep
Val Doonican
Val McDermid
Van Morrison
Vera Duckworth
Vera Lynn
Veruca Salt
Vicky Pollard
Victor Chandler
Victoria Coach Station
Victoria Cross
Virginia Reel
Vladimir Putin
Waltzing Matilda
Wayne and Waynetta
Wayne Rooney
Wendy Darling
Whit Friday
Whit Tuesday
Widow Twankey
Wilfred Owen
Will Scarlet
Will-o'-the-wisp
William Lawson's
Willie Winkie
Wing Chun
Wisdom of Solomon
Yankee Doodle
Zig and Zag
`
