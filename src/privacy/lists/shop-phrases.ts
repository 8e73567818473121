/** Brands, shops, drinks, cars, games and toys of several words. */
export const shopPhrases = `
Abercrombie & Fitch
Abercrombie and Fitch
Aberdeen Angus
Absolut Vodka
Action Man
Addison Lee
Adnams Ghost Ship
Alfa Romeo
Alfred Dunhill
Alice band
Allen key
Allen keys
Amazon Prime
Amber Leaf
American Express
American Golf
Among Us
Anchor Butter
Andy Pandy
Angel Delight
Animal Crossing
Ann Summers
Apple Pay
Apple Watch
Appleton Estate
Arran Pilot
Arrow Global
Asda George
Assassin's Creed
Aston Martin
Aston Villa
Aunt Bessie
Aunt Bessie's
Aunt Jemima
Avanti West Coast
Baby Bio
Babyliss curlers
Bair Hugger
Balfour Beatty
Bang & Olufsen
Bang and Olufsen
Bank of Ireland
Bank of Scotland
Barbie doll
Barefoot Merlot
Barratt Homes
Barry's Tea
Bassett's Liquorice
Batchelors soup
Bath & Body Works
Bearded Dragon
Bell's whiskey
Bell's whisky
Bella Italia
Ben & Jerry
Ben & Jerry's
Ben 10
Ben and Jerry's
Benson & Hedges
Benson & Hedges Gold
Benson and Hedges
Bensons for Beds
Bet Fred
Betty Crocker
Billy bookcase
Bird's custard
Birds Eye
Bisto gravy
Black & Decker
Black and Decker
Black Bacardi
Black Horse Finance
Black Label
Blossom Hill
Blu Bar
Blu Tack
Blu vape
Blue Dragon
Bombay Sapphire
Bon Marché
Boots the Chemist
Boss Bottled
Bowers & Wilkins
Brewers Fayre
Brian Ford's
Bright House
Bristol Street Motors
Bristow & Sutor
Bristow and Sutor
Britannia Movers
British Airways
British Gas
British Telecom
Brittany Ferries
Brooke Bond
Brooks Brothers
Build A Bear
Build-A-Bear
Bulmers Original
Burger King
Burt's Bees
Burton Menswear
Buzz Lightyear
Cabbage Patch
Cabbage Patch Kids
Cadbury's Roses
Caffè Nero
Café Nero
Call of Duty Warzone
Calor Gas
Calvin Klein
Campbell's soup
Canada Goose
Candy Crush
Candy Crush Saga
Cane Corso
Capital One
Capri Sun
Captain Birdseye
Captain Cook
Captain Morgan
Caravan Club
Care Bear
Care Bears
Carl Zeiss
Carling Black Label
Carlsberg Special Brew
Carphone Warehouse
Carte Noire
Cash Back
Cash Converters
Cash Generator
Casillero del Diablo
Cath Kidston
Center Parcs
Chad Valley
Chanel No
Charles Tyrwhitt
Charlie Bigham's
Charlie perfume
Chase Bank
Chef's Larder
Chelsea bun
Chelsea buns
Cherry Lambrini
Chivas Regal
Christian Dior
Christian Louboutin
Chubb lock
Chubb locks
Church & Dwight
Church's shoes
Cillit Bang
Ciroc Apple
Citroen Berlingo
Citroen Picasso
Citroën Berlingo
Citroën Picasso
Clark's shoes
Clements & Church
Clinton's cards
Clipper lighter
Coca Cola
Coca-Cola
Coco Chanel
Coco Pops
Colin the Caterpillar
Colman's mustard
Costa Coffee
Country Life
Cow & Gate
Cow and Gate
Cox's Orange Pippin
Crepes Suzette
Crew Clothing
Crofters cider
Crosse & Blackwell
Crosse and Blackwell
Crown Paints
Crystal Bar
Crystal Bars
Crystal Palace
Cussons Imperial Leather
Cutter's Choice
Cutters Choice
Dacia Duster
Dacia Sandero
Daily Express
Daily Mail
Daily Mirror
Daily Star
Daily Telegraph
Dairy Crest
Dairy Milk
Dark Fruits
Day Lewis
Delia Smith
Diane von Furstenberg
Diet Coke
Disney Plus
Dixy Chicken
DKNY Be
Doc Martens
Dolce & Gabbana
Dom Perignon
Dom Pérignon
Dorothy Perkins
Dr Beckmann
Dr Brown's
Dr Martens
Dr Oetker
Dr Organic
Dr Pepper
Dragon Soop
Drum tobacco
Duck Tape
Duke of Wellington
Dungeons & Dragons
Dungeons and Dragons
Dunkin Donuts
Earl Grey
East Coast Mainline
Echo Falls
Eddie Stobart
Edinburgh Woollen Mill
Eggs Benedict
Egremont Russet
Egyptian Cotton
Elf Bar
Elf Bars
Ella One
Ella's Kitchen
Emporio Armani
Estee Lauder
Esté Lauder
Estée Lauder
Etch A Sketch
Evans Cycles
Evans Halshaw
Evian water
Ewan the Dream Sheep
Fairy Liquid
Faith in Nature
Famous Grouse
Farley's Rusks
Farming Simulator
Farrow & Ball
Farrow and Ball
Fat Face
Febreze Air
Ferrero Rocher
Fiat Doblo
Fiat Ducato
Fiat Panda
Fiat Punto
Findus Crispy
First Choice
First Direct
Fisher Price
Fisher-Price
Fishin' Frenzy
Five Nights at Freddy's
Football Manager
Ford C-Max
Ford Escort
Ford Fiesta
Ford Focus
Ford Fusion
Ford Galaxy
Ford Ka
Ford Kuga
Ford Mondeo
Ford Mustang
Ford Puma
Ford Ranger
Ford S-Max
Ford Tourneo
Ford Transit
Fortnum & Mason
Fortnum and Mason
Four Loko
Fox's biscuits
Frank's Hot Sauce
Frank's RedHot
Frankie & Benny's
Frankie and Benny's
Fray Bentos
Fred Perry
French Connection
Frosty Jack
Frosty Jack's
Frosty Jacks
Fruit Shoot
Fruit Shoots
Galaxy Fold
Gardener's Delight
George at Asda
George Foreman grill
George Home
Gerda door
Gerda lock
Gift Aid
Gillette Venus
Ginger Nut
Ginsters pasty
Glen Moray
Glen's Vodka
Golden Delicious
Golden Virginia
Golden Virginia Green
Goldman Sachs
Google Drive
Google Home
Google Maps
Google Nest
Gordon Ramsay
Gordon's gin
Gordon's Pink
Gordon's Pink Gin
Gorilla glue
Gorilla tape
Granny Smith
Granny Smiths
Grant's vodka
Grant's Whisky
Gray & Osbourn
Greater Anglia
Greek Taverna
Green & Black's
Green and Black's
Green Flag
Greene King
Greene King IPA
Grey Goose
Grey Goose vodka
Greyhound Bus
Gu Pots
Gucci Bloom
Guess jeans
Gü Pots
H Samuel
Hamleys Bear
Hank's Hot Dogs
Happy Meal
Harley Davidson
Harley Street
Harley-Davidson
Harp Lager
Harpic Power
Harry Ramsden's
Harvester Salad
Harvey Nichols
Harvey Wallbanger
Harvey's Bristol Cream
Harveys Bristol Cream
Harveys Furniture
Havana Club
Head & Shoulders
Head and Shoulders
Helena Rubinstein
Helly Hansen
Hendrick's gin
Henry Hoover
Henry Hoovers
Henry Westons
Herbal Essences
Hobbs dress
Hobgoblin Gold
Holiday Inn
Holland & Barrett
Holland and Barrett
Hollister hoodie
Home Bargains
Honda Accord
Honda Civic
Honda Jazz
Honda Shadow
Honey Monster
Horlicks Light
Hot Wheels
Hotel Chocolat
HP Sauce
Hugo Boss
Hungry Hippos
Hunter wellies
Huntley & Palmer
Hyundai Getz
Hyundai Tucson
Ice Land
Ifor Williams
Imperial Leather
Irn Bru
Irn-Bru
Isaac Mizrahi
J D Wetherspoon
J D Williams
Jack Daniel's
Jack Daniels
Jack in the Box
Jack Russell
Jack Wills
Jack Wolfskin
Jacob's crackers
Jacob's Creek
Jacobs Creek
Jacques Vert
Jaffa Cake
Jaffa Cakes
Jaguar F-Pace
Jam Shed
James Boag
James Grieve
Jameson whiskey
Jameson's whiskey
Jamie Oliver
Jamie's Italian
Jammie Dodger
Jammie Dodgers
Jammy Dodgers
Jean Paul Gaultier
Jelly Babies
Jelly Baby
Jelly Belly
Jellycat Bunny
Jerry can
Jersey Royal
Jersey Royals
Jim Beam
Jimmy Choo
Jimmy Choos
Jo Malone
Joe & Seph's
Joe & the Juice
Joe Browns
John Deere
John Lewis
John Player Special
John Smith's
John Smiths
Johnnie Black
Johnnie Walker
Johnny Walker
Johnny Walker Red
Johnson & Johnson
Johnson and Johnson
Johnson's Baby
Johnson's Baby Lotion
Johnson's Baby Oil
JoJo Bows
JoJo Maman Bébé
Jolly Rancher
Jordan Trainers
Jordans cereal
Jose Cuervo
José Cuervo
Joules wellies
JPS Blue
JPS Players
Juicy Couture
Julius Meinl
June Bug
Just Dance
Jägermeister shots
Karl Kani
Karl Lagerfeld
Karma Kush
Kath Kidston
Kellogg's Corn Flakes
Kendal mint cake
Kent Brushes
Kerry Foods
Kerry Gold
Kestrel Super
Kettle Chips
KFC Bucket
Kia Ceed
Kia Niro
Kia Picanto
Kia Rio
Kia Sorento
Kia Sportage
Kia Stonic
Kia Venga
Kickers boots
Kinder Bueno
Kinder Egg
King Edward
King Edwards
King of Shaves
Kit Kat
KitKat Chunky
Kurt Geiger
Kwik Fit
Kylie pads
Kylie sheet
Kylie sheets
La Roche-Posay
La Senza
Lady Balfour
Lady Grey
Lady Million
Laing O'Rourke
Lamb's Navy
Lamb's Navy Rum
Lamb's rum
Lambert & Butler
Lambert & Butlers
Lambert and Butler
Lancia Delta
Land Rover
Land Rover Defender
Land Rover Discovery
Lanson Black
Lara Croft
Laura Ashley
Lauren Ralph
Laurent Perrier
Laurent-Perrier
Le Creuset
Lea & Perrins
Lea and Perrins
Leapfrog tablet
Lee jeans
Lee Kum Kee
Lenor Unstoppables
Levi Strauss
Levi's jeans
Lidl Preisknaller
Lily's Kitchen
Linda McCartney sausages
Lindemans Bin
Lindt Lindor
Lipsy dress
Little Mix
Little Tikes
Lloyd Loom
Lloyds Bank
Lloyds Pharmacy
Lloyds TSB
London Pride
Long Island Iced Tea
Lonsdale tracksuit
Lord & Taylor
Lost Mary
Lost Marys
Lou Malnati's
Louis Vuitton
Loyd Grossman
Lucky Strike
Lucozade Sport
Lucy & Yak
Lucy and Yak
Lulu Guinness
Lulu Lemon
Lyle & Scott
Lyle and Scott
Lyle's Golden Syrup
Lynx Africa
M and S
Mac and Cheese
Mac n Cheese
Mad Dog
Madden NFL
Magners Cider
Magneta Flake
Mai Tai
Maker's Mark
Mamas & Papas
Mamas and Papas
Marco Polo
Mario Brothers
Maris Peer
Maris Piper
Marks & Spencer
Marks and Spencer
Marquis of Granby
Mars Bar
Marston Holdings
Martin Miller's
Martin's Newsagents
Mary Berry
Mary Janes
Massey Ferguson
Massey Fergusons
Matey Bubble Bath
Max Factor
Max Mara
Max Spielmann
Maxwell House
Mazda Bongo
McVitie's Digestives
Meadow Hall
Merc Vito
Mercedes Benz
Mercedes Sprinter
Mercedes Vito
Mercedes-Benz
Merlin Entertainments
Merrell boots
Michael Kor
Michael Kors
Milky Way
Miller Lite
Millets store
Mills & Boon
Mills and Boon
Mini Babybel
Mini Cheddars
Mini Clubman
Mini Cooper
Mint Velvet
Miracle-Gro
Miss Dior
Miss Guided
Miss Selfridge
Miss Sixty
Mitsubishi Shogun
Moet & Chandon
Moet and Chandon
Molton Brown
Monkey Shoulder
Monster Munch
Mont Blanc
Morgan Sindall
Morgan Stanley
Morley's Chicken
Morphy Richards
Morris Dancer
Morris Minor
Moscow Mule
Moses basket
Moss Bros
Mother's Finest
Mother's Pride
Mount Gay
Mountain Warehouse
Moët & Chandon
Mr Bean
Mr Blobby
Mr Fothergill's
Mr Kipling
Mr Kipling's
Mr Kiplings
Mr Men
Mr Muscle
Mr Porky
Mr Potato Head
Mr Sheen
Mr Tayto
Mr Tumble
Mr Whippy
Mrs Beeton
Mrs Brown's Boys
Mrs Crimble's
Mrs Doubtfire
Mrs Elswood
Mrs Hinch
Mulberry purse
Muller Corner
My Little Pony
Müller Light
National Lottery
Nelson Rum
Nerf gun
Nest Cam
Nest thermostat
New Balance
New Holland
New Look
Newcastle Brown
Newcastle Brown Ale
Next Directory
Nigella Lawson
Nik Naks
Nike Air
Nike Air Max
Nikon camera
Nintendo Switch
Nissan Almera
Nissan Juke
Nissan Leaf
Nissan Micra
Nissan Navara
Nissan Note
Nissan Primera
Nissan Qashqai
Norbert Dentressangle
North Face
Northern Rail
Norwich Union
Nottage Hill
Oak Furnitureland
Oculus Quest
Old El Paso
Old English
Old Holborn
Old Speckled Hen
Old Spice
Oliver Bonas
Oral B
Oral-B
Original Source
Orla Kiely
Oscar de la Renta
Oscar Mayer
Oxford hoist
Oyster Bay
Paco Rabanne
Paddington Bear
Paddy Power
Paddy whiskey
Pall Mall
Pampers Pants
Pandora bracelet
Pandora charm
Papa John's
Paper Mate
Parker bath
Parker Knoll
Parker pen
Pataks curry
Paul Hollywood
Paxton & Whitfield
Penhaligon's perfume
Pentland Javelin
Peppa Pig house
Pepsi Max
Percy Pig
Percy Thrower
Peter Stuyvesant
Peugeot Boxer
Peugeot Partner
Phase Eight
Pick n Mix
Pierre Cardin
Pina Colada
Pink Lady
Pizza Express
Pizza Hut
Play Doh
Play-Doh
Player's No
Polly Pocket
Polo mints
Polo neck
Polo shirt
Pop Tarts
Pop Up Pirate
Post Office Savings
Post-it Note
Post-it Notes
Postman Pat van
Pot Noodle
Pot Noodles
Premier Inn
Presa Canario
Prince of Bengal
Pritt Stick
Pukka Pie
Pukka Pies
Pusser's rum
Quaker Oats
Quality Street
Rachel's yoghurt
Raggedy Ann
Rainbow Riches
Raleigh bike
Raleigh Chopper
Ralph Lauren
Range Rover
Ray Ban
Ray Bans
Ray-Ban
Ray-Bans
Ready Brek
Red Bull
Red Dead Redemption
Red Leicester
Red Stripe
Reebok Classics
Reese's Pieces
Reliant Robin
Remy Martin
Renault Captur
Renault Clio
Renault Kangoo
Renault Laguna
Renault Master
Renault Megane
Renault Modus
Renault Scenic
Renault Trafic
Renault Twingo
Renault Zoe
Reuben sandwich
Rhode Island Red
Rice Krispies
Rich Tea
Richmond sausages
Richmond Superkings
Ring camera
Ring Doorbell
Ritz Crackers
River Island
Roberts radio
Robin Reliant
Robinson's squash
Robinsons squash
Rolls Royce
Rolls-Royce
Rooh Afza
Rose & Crown
Rose and Crown
Rosetta Stone
Rowlands Pharmacy
Rowntree's Fruit Pastilles
Rowse Honey
Royal Bank of Scotland
Royal Doulton
Royal Enfield
Royal Mail
Royals Red
Rubik's Cube
Rubiks Cube
Ruby Tuesday
Russell & Bromley
Russell and Bromley
Russell Hobbs
Russian Standard
Rémy Martin
Sailor Jerry
Sailor Jerry's
Salvatore Ferragamo
San Miguel
San Pellegrino
Sara Stedy
Sarson's vinegar
Sat Nav
Sat Navs
Scotch Egg
Scotch Eggs
Scrumpy Jack
Seat Alhambra
Seat Arona
Seat Ateca
Seat Ibiza
Seat Leon
Seat Toledo
Severn Trent
Sex on the Beach
Sharon Fruit
Sharpe's Express
Sharwood's curry
Shepherd Neame
Shepherd's pie
Sherwood Forest
Shih Tzu
Shirley Temple
Shop Direct
Silk Cut
Silly Putty
Silver Spoon
Singer sewing machine
SKE Crystal
Skoda Fabia
Skoda Felicia
Skoda Kamik
Skoda Karoq
Skoda Kodiaq
Skoda Octavia
Skoda Rapid
Skoda Superb
Skoda Yeti
Skol Super
Sky Bet
Sky Box
Sky Broadband
Sky Mobile
Sky News
Sky Sports
Sky TV
Sky Vegas
Slim Fast
Slimming World
Smirnoff Ice
Smith & Nephew
Smith & Wesson
Smith and Wesson
Smith's crisps
Snakes and Ladders
Soap & Glory
Soap and Glory
Sofa King
Sonic the Hedgehog
Sophie Allport
South Eastern Trains
Southern Comfort
Sovereign Blue
Spear & Jackson
Spear and Jackson
Special Brew
Specsavers Opticians
Squeaky Clean
Staffordshire Bull Terrier
Stanley blade
Stanley cup
Stanley cups
Stanley flask
Stanley knife
Stanley knives
Steam Deck
Stella Artois
Stella lager
Stena Line
Sterling Silver
Stone Island
Strongbow Dark Fruit
Strongbow Dark Fruits
Subway Sandwich
Sudo Crem
Sugar Puffs
Sun Pat
Sunny Delight
Super Dry
Super Mario
Superdry jacket
Sutton Seeds
Suzuki Alto
Suzuki Ignis
Suzuki Jimny
Suzuki Swift
Suzuki Vitara
Sylvanian Families
Taco Bell
Tag Heuer
Tarte Cosmetics
Tate & Lyle
Tate and Lyle
Taylor Wimpey
Taylors of Harrogate
Teacher's whisky
Ted Baker
Tennent's Super
Tennents Super
Tesco Express
Tesco Extra
Tesco Value
Thames Water
Theakston's Old Peculier
Thomas Cook
Thomas Sabo
Thomas splint
Thomas Tank
Thompson & Morgan
Thomson Holidays
Thorntons chocolates
Thorntons toffee
Three Hammers
Tia Lusso
Tia Maria
Tic Tac
Tic Tacs
Tiffany box
Tiffany bracelet
Tiffany lamp
Tilda rice
Tim Hortons
Timothy Oulton
Timothy Taylor's
Tiny Tears
TK Maxx
Toby Carvery
Tom Clancy's
Tom Tailor
Tomb Raider
Tommee Tippee
Tommy Hilfiger
Tommy Jeans
Toni & Guy
Toni and Guy
Tony Chocolonely
Tony's Chocolonely
Top Shop
Top Trumps
Tottenham Hotspur
Toyota Auris
Toyota Avensis
Toyota Aygo
Toyota Celica
Toyota Corolla
Toyota Hilux
Toyota Prius
Toyota Rav
Toyota Yaris
Tractor Boy
Travis & Perkins
Travis Perkins
Trinny London
Triumph Bonneville
Trivial Pursuit
Tullamore Dew
Tunnock's Teacake
Tunnock's Teacakes
Tunnocks Teacakes
Tweety Pie
Um Bongo
Uncle Ben
Uncle Ben's
Uncle Bens
Union Jack
United Utilities
Urban Decay
Urban Outfitters
Valentino Garavani
Van Heusen
Vauxhall Adam
Vauxhall Astra
Vauxhall Combo
Vauxhall Corsa
Vauxhall Crossland
Vauxhall Frontera
Vauxhall Insignia
Vauxhall Meriva
Vauxhall Mokka
Vauxhall Movano
Vauxhall Tigra
Vauxhall Vectra
Vauxhall Vivaro
Vauxhall Zafira
Veuve Clicquot
Victoria Plum
Victoria plums
Victoria sponge
Victoria sponges
Victoria's Secret
Victorias Secret
Vidal Sassoon
Villa Maria
Virgin Active
Virgin Atlantic
Virgin Galactic
Virgin Media
Virgin Mobile
Virgin Money
Virgin Trains
Vit B
Vit B Co
Vit B Co Strong
Vit B12
Vit C
Vit D
Vit K
Vitamin B Co Strong
Vivienne Westwood
Volkswagen Beetle
Volkswagen Caddy
Volkswagen Crafter
Volkswagen Golf
Volkswagen Passat
Volkswagen Polo
Volkswagen Tiguan
Volkswagen Transporter
VW Caddy
VW Crafter
VW Golf
VW Lupo
VW Passat
VW Polo
VW Tiguan
VW Transporter
VW Up
Walker's Crisps
Walkers Crisps
Wall's sausages
Walls ice cream
Walt Disney
Warburtons Toastie
Warner Bros
Warner's gin
Wayne & Sons
Webley air pistol
Wee Willie Winkie
Weight Watchers
Wendy's burgers
Werther's Original
WH Smith
White Ace
White Lightning
White Star
Whitley Neill
Wi-Fi
Wii Fit
Wild Turkey
Wilkin & Sons
Wilkinson Sword
William Harvey
William Hill
William Morris wallpaper
Willmott Dixon
Windsor Blue
Winston Blue
Wolf Blass
Woodford Reserve
Worcester Bosch
Worcester Pearmain
Worcester Sauce
Wray & Nephew
Wray and Nephew
Wrigley's Extra
Xbox Live
Xsara Picasso
Yale key
Yale lock
Yale locks
Yale nightlatch
Yankee Candle
Yankee Candles
Yellow Tail
Yeo Valley
Yorkie bar
Yorkshire Tea
Young's Seafood
YSL Beauty
Yves Rocher
Yves Saint Laurent
Zara Home
Zimmer frame
`
