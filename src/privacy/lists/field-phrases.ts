/**
 * Phrases with a name in them that stand for something else: laws, judgments, models, awards, houses.
 * A word of one of these is explained within it and nowhere else.
 */
export const fieldPhrases: readonly string[] = `
Aberdeen Angus
Abigail's Footsteps
Achilles tendon
Addison Lee
Advocacy After Fatal Domestic Abuse
Age Cymru
Age UK
Ainsworth's strange situation
Al-Anon
Alfa Romeo
Alice band
Allen key
Allen keys
Alton Towers
Amber Alert
Amber Leaf
Andy's Man Club
Aneurin Bevan
Anglia Ruskin
Ann Craft Trust
Ann Summers
Anna Freud
Anton Piller
Apna Haq
Arrow Global
Ash Wednesday
Ask for Angela
Ask for ANI
Aston Martin
Aston Villa
Avanti West Coast
Avon and Somerset
Awaab's Law
Ayia Napa
Baby P
Baker's dozen
Balfour Beatty
Bank Holiday
Banks v Goodfellow
Barnett formula
Baroness Casey
Barrett's oesophagus
Beck Depression Inventory
Bell's whisky
Ben and Jerry's
Ben Nevis
Benson & Hedges
Benson and Hedges
Bet Fred
Beth Din
Betsi Cadwaladr
Bibby Stockholm
Big Ben
Big Mac
Billy Elliot
Billy Whizz
Bishop Grosseteste
Bishop score
Black Friday
Black Lives Matter
Black Sisters
Black-eyed Susan
Bloody Mary
Blu Tack
Blue Badge
Bob the Builder
Boxing Day
Bradford Factor
Bradford Hill
Braun & Clarke
Braun and Clarke
Braxton Hicks
Brewers Fayre
Bright Sky
Bristow & Sutor
Bristow and Sutor
Brize Norton
Burger King
Burke's Peerage
Busy Lizzie
Byw Heb Ofn
Cafcass Cymru
Caffè Nero
Café Nero
Call of Duty
Calvin Klein
Cane Corso
Captain Morgan
Caring Dads
Carphone Warehouse
Casey Review
Cash Back
Center Parcs
Change Grow Live
Charles Bonnet
Charlie's Law
Cheshire West
Cheyne-Stokes
Child Ben
Christmas Day
Christmas Eve
Citizens Advice
Citroen Berlingo
Citroen Picasso
Citroën Berlingo
Citroën Picasso
Claire's Law
Clare Wood
Clare's Law
Clay Pigeon
Clinton's cards
Code Red
Colman's mustard
Coronation Street
Costa Rica
County Ct
Creeping Charlie
Creeping Jenny
Crepes Suzette
Crown Ct
Cwm Taf
Cyber Monday
Dacia Duster
Dacia Sandero
Daily Living
Damilola Taylor
Daniel Pelka
Darth Vader
Day Lewis
De Cymru
Decree Nisi
Dewis Choice
Dip Sample
Dip Samples
Doctor Who
Dorothy Perkins
Dosette Box
Downing Street
Dr Foster
Dr Martens
Dr Pepper
Drive Project
Dry January
Duck Tape
Duke of Edinburgh
Duluth Model
Dyfed Powys
Earl Grey
Early Evidence Kit
Easter Monday
Easter Sunday
Eddie Stobart
Edinburgh Napier
Edinburgh Postnatal Depression Scale
Edith Cavell
Eggs Benedict
Eid al-Adha
Eid al-Fitr
Elizabeth Garrett Anderson
Ellie's Law
Emily Davison
Emmeline Pankhurst
Esmee Fairbairn
Eve Appeal
Fam Ct
Family Rights Group
Family Star
Famous Grouse
Father Brown
Father Christmas
Father's Day
Fiat Doblo
Fiat Panda
Fiat Punto
Finn's Law
Fireman Sam
Fleetwood Mac
Florence Nightingale
Ford Escort
Ford Fiesta
Ford Focus
Ford Galaxy
Ford Ka
Ford Kuga
Ford Mondeo
Ford Puma
Ford Ranger
Ford Transit
Forward Trust
Foston Hall
Francis Inquiry
Francis Report
Frank's RedHot
Frankie and Benny's
Fraser and Gillick
Fraser competent
Fraser guidelines
Fred Perry
Freedom Programme
Friday prayers
Frosty Jack
Frosty Jacks
Galbraith Plus
Gantt chart
Garda Síochána
Gibbs' cycle
Gilles de la Tourette
Gillick and Fraser
Gillick competence
Gillick competent
Glasgow Coma Scale
Gogledd Cymru
Gold Group
Golden Virginia
Good Friday
Good Morning Britain
Good Samaritan
Gordon's gin
Grace period
Grand Theft Auto
Granny Smith
Grant's vodka
Great Ormond Street
Greater Anglia
Greene King
Grey Turner's
Guillain-Barré
Guru Granth Sahib
Guru Nanak
Guy Fawkes
Guy's and St Thomas'
Hafan Cymru
Haig Housing
Halo Project
Hamilton Depression
Happy Valley
Harley Davidson
Harley Street
Harley-Davidson
Harper Adams
Harper's Law
Harry Potter
Harry Ramsden's
Hartmann's procedure
Hartmann's solution
Harvey Nichols
Harvey's Bristol Cream
Helen's Law
Hemat Gryffe
Henna Foundation
High Ct
Hobson's choice
Holland & Barrett
Holland and Barrett
Hollie Gazzard Trust
Hollie Guard
Holly's Law
Home Office
Home-Start
Honda Civic
Honda Jazz
Honour-Based Abuse
Horrid Henry
House Of Worries
Hugo Boss
Hyundai Getz
Hyundai Tucson
Hywel Dda
Ifor Williams
Irwell Valley
Istanbul Convention
Jack Daniel's
Jack Daniels
Jack Frost
Jack Russell
Jack Wills
Jacob's crackers
Jade's Law
James Bond
James Cook
James Paget
Jane Austen
Jeremy Kyle
Jessica Kingsley
Jesus Christ
Jewish Women's Aid
Jim Beam
Jo Cox
Johari Window
John Deere
John Lewis
John Moores University
John Radcliffe
Johnnie Walker
Johnny Walker
Johns Hopkins
Jools' Law
Joseph Rowntree
Judi Dench
Karma Nirvana
Kay's Law
Kia Ceed
Kia Picanto
Kia Rio
King George
King's Bench Division
King's College
King's College London
King's Counsel
King's Fund
King's Trust
Kings Fund
Kwik Fit
Kübler-Ross
Ladd v Marshall
Lady Day
Lambert & Butler
Lambert and Butler
Laming Inquiry
Laming report
Land Rover
Lang Line
Langer's lines
Lankelly Chase
Larke v Nugus
Laura Ashley
Lazy Susan
Le Creuset
Le Fort
Leeds Beckett
Lennox-Gastaut
Leonard Cheshire
Levi's jeans
Lillia's Law
Live Fear Free
Liverpool John Moores
Lloyd George
Lloyd's of London
Lloyds Pharmacy
Loose Women
Lord Laming
Louis Vuitton
Love Island
LUCAS device
Lucky Strike
Lucy Faithfull
Ludwig's angina
Macmillan Cancer Support
Macmillan nurse
Magna Carta
Mags Ct
Mallory-Weiss
Marie Curie
Marie Stopes
Mario Kart
Marks & Spencer
Marks and Spencer
Marshall Plan
Marsham Street
Martha's Rule
Martyn's Law
Mary Seacole
Massey Ferguson
Massey Fergusons
Maundy Thursday
Max Fax
Max Spielmann
May Allah
May Day
May God
McKenzie Friend
Med Reg
Megan's Law
Men's Advice Line
Mental Health Act
Merc Vito
Mercedes Benz
Mercedes Sprinter
Mercedes Vito
Michael Kors
Mickey Mouse
Mini Cooper
Miss Marple
Monckton Smith
Mont Blanc
Montego Bay
Montgomery Asberg
Morris Minor
Morton Hall
Morton's fork
Moses basket
Mother's Day
Mother's Pride
Mothering Sunday
Munro Review
Murphy's law
Muslim Women's Network
Myers-Briggs
Napier Barracks
Natasha's Law
Nelson Mandela
Nelson Trust
New Holland
New Year
New Year's Day
New Year's Eve
Nissan Juke
Nissan Leaf
Nissan Micra
Norwich Pharmacal
Notting Hill Genesis
Nottingham Trent
Nuffield Trust
Nye Bevan
Occam's razor
Old Bailey
Oliver McGowan
Op Encompass
Operation Compass
Operation Dauntless
Operation Encompass
Operation Liberty
Operation Soteria
Ortho Reg
Osler's nodes
Outcome Star
Outcomes Star
Oxford Brookes
Paddy Power
Paeds Reg
Palgrave Macmillan
Palm Sunday
Paul Smith
Pavlov's dogs
Paw Patrol
Peabody Trust
Peaky Blinders
Peppa Pig
Pepper v Hart
Peter Connelly
Peter Pan
Peter Rabbit
Peugeot Partner
Phoenix Futures
Poppy Appeal
Postman Pat
Power and Control Wheel
Prader-Willi
Prince Charles
Prince Harry
Prince of Wales
Prince William
Prince's Trust
Princes Trust
Princess of Wales
Princess Royal
Prochaska and DiClemente
Prophet Muhammad
Propose Day
Psych Reg
Quality Street
Queen Alexandra
Queen Elizabeth
Queen Margaret University
Queen Mary
Queen's Bench Division
Queen's Counsel
Queen's Medical Centre
Queens Medical Centre
Ragged Robin
Ralph Lauren
Raneem's Law
Range Rover
Recovery Star
Recovery Toolkit
Red Book
Red Bull
Red Sky
Reliant Robin
Remembrance Sunday
Renault Captur
Renault Clio
Renault Kangoo
Renault Megane
Renault Scenic
Renault Zoe
Res Gestae
Respect Phoneline
Rhode Island Red
Ring doorbell
Robert Gordon University
Robin Hood
Robin Reliant
Roget's Thesaurus
Rolls Royce
Romberg's test
Romeo and Juliet
Rosa Parks
Rose Bowl
Rosh Hashanah
Rowan Alba
Rowlands Pharmacy
Royal College
Royal Holloway
Royal Mail
Royal Victoria
Ryder Cup
Saint Lucia
Saint Vincent de Paul
Sammy's Law
Santa Claus
Santa Cruz
Santa Monica
Sarah Everard
Sarah's Law
Schwartz Round
Schwartz Rounds
Seat Ibiza
Seat Leon
Secret Santa
Severn Trent
Sheffield Hallam
Shelter Cymru
Shepherd's pie
Sherlock Holmes
Shift Lead
Shih Tzu
Shrove Tuesday
Signs of Safety
Signs of Wellbeing
Silent Solution
Silver Command
Sistah Space
Skoda Fabia
Skoda Felicia
Skoda Kamik
Skoda Octavia
Sky News
Sky Sports
Sky TV
Smith fracture
Smith's crisps
Songs of Praise
Southall Black Sisters
Spear & Jackson
Spear and Jackson
St Andrew's Day
St David's Day
St George's Day
St John Ambulance
St John's Wort
St Lucia
St Mungo's
St Patrick's Day
St Vincent de Paul
Staffordshire Bull Terrier
Standing Together
Stanley blade
Stanley knife
Stella Artois
Stephen Lawrence
Stevens-Johnson
Stockholm syndrome
Sue Lambert Trust
Sue Ryder
Sunday League
Sunday School
Sunday Times
Sunny Vale
Surg Reg
Surviving Economic Abuse
Suzuki Alto
Suzuki Swift
Suzy Lamplugh
Swan-Ganz
Sweet William
Tag Heuer
Talk to Frank
Ted Baker
Terrence Higgins
Thames Valley
Thames Water
The Archers
Think Child
Think Family
Thomas Cook
Thomas the Tank Engine
Tia Maria
TK Maxx
Tommy Hilfiger
Tony's Law
Toxic Trio
Toy Story
Toyota Auris
Toyota Aygo
Toyota Prius
Toyota Yaris
Tracy Beaker
Travis Perkins
Trilogy of Risk
Trinity Sunday
Triumph Bonneville
Turning Point
Union Jack
Valentine's Day
Valerie's Law
Vauxhall Adam
Vauxhall Astra
Vauxhall Corsa
Vauxhall Meriva
Vauxhall Mokka
Vauxhall Vivaro
Vauxhall Zafira
Venn diagram
Victim Support
Victoria and Albert
Victoria Climbie
Victoria sponge
Virgin Active
Virgin Mary
Virgin Media
Vit D
Vitamin D
Volkswagen Beetle
VW Caddy
VW Polo
Walter Mitty
Ward Clerk
Waterlow score
Wayne Couzens
Wellcome Trust
Welsh Women's Aid
Wendy house
West Mercia
WH Smith
Whit Monday
Whit Sunday
White Ribbon
Whooley questions
Wi-Fi
William Harvey
William Hill
Winnie the Pooh
Winston Churchill
Winston's Wish
Wolff-Parkinson-White
Women's Aid
Wood report
Worcester Bosch
X-Ray
Xsara Picasso
Yarl's Wood
Yom Kippur
Young Farmers
Young Mania
Zimmer frame
`
  .trim()
  .split('\n')
