/** Charities, hospitals, universities, public bodies and places of several words. */
export const servicePhrases = `
Abigail's Footsteps
Action for Children
Action Fraud
Ada Lovelace Institute
Adam Smith Institute
Advocacy After Fatal Domestic Abuse
Age Concern
Age Cymru
Age UK
Akt youth
Al Anon
Al-Anon
Alan Turing
Alan Turing Institute
Albert Dock
Albert Kennedy Trust
Alcoholics Anonymous
Alder Hey
Alice Ruggles Trust
Allen & Overy
Amy Winehouse Foundation
Andrew James Enforcement
Andy's Man
Andy's Man Club
Aneurin Bevan
Angelou Partnership
Anglia Ruskin
Ann Craft Trust
Anna Freud
Anna Freud Centre
Anne Frank Trust
Anne Robson Trust
Annie Appleseed
Anthony Nolan Trust
Apna Ghar
Apna Haq
Arthur Rank Hospice
Ascent London
Asha Projects
Ashiana Network
Asian Women's Resource Centre
Ask for Angela
Ask for ANI
Aurora New Dawn
Avon and Somerset
Ayia Napa
Baby Bank
Baby Buddy
Baby Clinic
Baby Massage
Baby Sensory
Baby Yoga
Balfour Beatty
Bank of England
Barnsley Hospice
Barrow Cadbury
Barrow Cadbury Trust
Barry Jackson Trust
Bath Rugby
Battersea Dogs
Beat the Odds
Behind Closed Doors
Ben Kinsella Trust
Ben Nevis
Berkeley House
Bernard Sunley
Bernie Grant Centre
Beth Din
Betsi Cadwaladr
Betsi Cadwaladr UHB
Bevan Brittan
Beyond the Streets
Bhatt Murphy
Bibby Stockholm
Big Issue
Birnberg Peirce
Bishop Grosseteste
Black Mind Matters
Black Sisters
Black Thrive
Black Women's Rape Action
Bliss Charity
Blue Cross
Bluebell Trust
Border Force
Both Parents Matter
Bradford Royal
Bright Futures
Bright Sky
Brighter Futures
Bristow & Sutor
Bristow and Sutor
British Legion
British Red Cross
Brize Norton
Broadmoor Hospital
Brook Advisory
Broudie Jackson Canter
Browne Jacobson
Byw Heb Ofn
Cafcass Cymru
Calm Zone
Calthorpe Clinic
Camelia Botnar
Campbell Centre
Carers Trust
Caring Dads
Carr Gomm
Carr-Gomm
Cassel Hospital
Cassie's Place
Catherine House
Cats Protection
Centre for Women's Justice
Change Grow Live
Charlie Waller Trust
Charlie's Place
Children in Need
Christians Against Poverty
Christie NHS
Christie's hospital
Christopher's Hospice
Church Army
Citizens Advice
Clarence House
Clic Sargent
Clyde & Co
Cocaine Anonymous
Comic Relief
Contact the Elderly
Coram BAAF
Coram Family
Coram Voice
Costa Rica
Couch to 5K
Counting Dead Women
Crisis Skylight
Cumberland Lodge
Cwm Taf
DAC Beachcroft
Daddy's Girl
Daily Mile
Dame Cicely Saunders
Daughters of Eve
David Lewis Centre
Dawson Cornwell
De Cymru
Debt Free
Deighton Pierce Glynn
Demelza House
Dementia Friend
Dementia Friends
Denville Hall
Derian House
Dewis Choice
Dingley's Promise
Doctor Barnardo's
Dogs Trust
Dolly Parton Imagination Library
Dolly Parton's Imagination Library
Dorothy House
Dorothy House Hospice
Douglas Macmillan
Dr Barnardo's
Drive Project
Duke of Edinburgh
Duke of Edinburgh's Award
Dulwich Picture
Dyfed Powys
Earl Mountbatten
Early Help
East Kent Hospitals
Eaves for Women
Eden House
Eden Valley Hospice
Edinburgh Napier
Edith Cavell
Elderly Accommodation Counsel
Elizabeth Finn Care
Elizabeth Fry
Elizabeth Garrett Anderson
Ellenor Hospice
Emily Davison
Emmaus House
Emmeline Pankhurst
End Violence Against Women
Endeavour Project
English Collective of Prostitutes
English Heritage
Esmee Fairbairn
Esmée Fairbairn
Esther Benjamins
Eve Appeal
Evelina Children's
Fair Trials
Faith and VAWG
Families Need Fathers
Family Rights Group
Fawcett Society
Femicide Census
Fire Brigade
Florence Nightingale
Florence Nightingale Foundation
Forces Network
Forward Trust
Foston Hall
Francis Crick
Francis Crick Institute
Frank helpline
Freedom Charity
Freedom Programme
Freedom Project
Freedom to Speak Up
Frimley Park
Furniture Poverty
Galop helpline
Gamblers Anonymous
Garda Síochána
Garfield Weston
Gendered Intelligence
George Eliot Hospital
Gingerbread helpline
Gogledd Cymru
Goodman Ray
Great Ormond Street
Great Western
Green Lane Mosque
Grenfell Inquiry
Grenfell Tower
Guide Dogs
Guy's and St Thomas'
Guy's Hospital
Guys and St Thomas
Gypsy Traveller
Hafan Cymru
Haig Housing
Halo Project
Halo Trust
Hamlet Centre
Harefield Hospital
Harold Wood
Harper Adams
Harrison Housing
Heartstone Odyssey
Help for Heroes
Hemat Gryffe
Henna Foundation
Henry Smith Charity
Henry Smith Foundation
Henshaws Society
Hibiscus Initiatives
Hill Dickinson
Hodge Jones & Allen
Hodge Jones and Allen
Hollie Gazzard Trust
Hollie Guard
Holly Lodge
Home Office
Home Office Immigration
Home-Start
Hope for Justice
Hope Line
Hopeline UK
Hourglass helpline
House Of Worries
Howard League
Hywel Dda
Ian Mikardo
IKWRO helpline
Imperial College
In Kind Direct
Independent Age
Iranian and Kurdish Women
Irwell Valley
Irwin Mitchell
Isabel Hospice
Jack Petchey
Jackson's Lane
Jacobs Enforcement
James Cook University
James Paget
James Paget University
James Whale Fund
Jane Scarth
Jeena International
Jewish Care
Jewish Women's Aid
Jill Dando Institute
Jimmy Mizen
Jimmy Savile
Jimmy's Cambridge
Jo Cox
Jo Cox Foundation
Jo Jingles
John Moores University
John Radcliffe
Johns Hopkins
Johnson Foundation
Joseph Rowntree
Josie's Place
Julia's House
Julian House
Justice for Women
Kaleidoscope Project
Karma House
Karma Nirvana
Karma Nirvana helpline
Katharine House
Katharine House Hospice
Katherine House
Kent and Canterbury
Kidney Research
Kids Company
King Charles
King Edward VII
King George
King's Bench Division
King's College
King's College Hospital
King's College London
King's Counsel
King's Fund
King's Mill
King's Trust
Kings Fund
Kings Mill
Kings Mill Hospital
Kingsley Napley
Knights of St Columba
Kooth online
Lady Hoare
Lang Line
Lankelly Chase
Latin American Women's Rights
Leeds Beckett
Leeds Teaching
Legion of Mary
Leighton Hospital
Leonard Cheshire
Leonard Cheshire Disability
Level Up
Liberty Human Rights
Listeners Scheme
Lister Hospital
Live Fear Free
Liverpool John Moores
Lloyd's Register
Lloyds Bank Foundation
Lucy Cavendish
Lucy Faithful
Lucy Faithfull
Macmillan Cancer Support
Maggie Keswick
Maggie's Cancer
Maggie's Centre
Maggie's Centres
Mankind Initiative
Marie Curie
Marie Stopes
Marsham Street
Marston Holdings
Martin House
Martin House Hospice
Martlets Hospice
Mary Ann Evans
Mary Seacole
Mary Seacole Trust
Mary's Meals
Maternity Action
Maudsley Hospital
Max Planck
Maytree Respite
Meadow House
Meals on Wheels
Men's Advice Line
Men's Shed
Men's Sheds
Men's Sheds Association
Mental Health Matters
Mermaids charity
Michael Palin Centre
Michael Sobell
Migrant Help
Mildmay Mission
Mind Out
Mishcon de Reya
Molly Rose Foundation
Money Advice Plus
Money Saving Expert
Montego Bay
Morton Hall
Mothers' Union
Mount Vernon
Mountbatten Isle
Mr Motivator
Musgrove Park
Muslim Women's Network
My Sister's House
My Sister's Place
Napier Barracks
Narcotics Anonymous
National Crime Agency
National Debtline
National Ugly Mugs
Nelson Trust
Nelson's Journey
New Beacon
Noah's Ark
Noah's Ark Hospice
Northwick Park
Notting Hill Genesis
Nottingham Trent
NSPCC Childline
Nuffield Trust
Nye Bevan
Octavia Hill
Old Bailey
One in Four
Open Clasp
Ormiston Families
Ormiston Trust
Oxford Brookes
Oxford Radcliffe
Padley Centre
Palgrave Macmillan
Pankhurst Centre
Papworth Hospital
Papyrus Hopeline
Pathway to Recovery
Paul Hamlyn
Paul Hamlyn Foundation
Peabody Trust
Pembroke House
Penham Excel
Peter Minet
Phoenix Futures
Phyllis Tuckwell
Pilgrims Hospice
Place2Be counsellor
Power to Change
Prince Charles
Prince Harry
Prince of Wales
Prince Philip
Prince William
Prince's Trust
Princes Trust
Princess Alexandra
Princess Alice
Princess Alice Hospice
Princess Anne
Princess Elizabeth
Princess Margaret
Princess Marina
Princess of Wales
Princess Royal
Prison Reform Trust
Project Linus
Project Resist
Prospect Hospice
Queen Alexandra
Queen Elizabeth
Queen Elizabeth Hospital
Queen Elizabeth II
Queen Margaret University
Queen Mary
Queen Mary's
Queen Victoria
Queen's Bench Division
Queen's Counsel
Queen's Medical Centre
Queen's Nurse
Queen's Nurses
Queens Medical Centre
Rainbow Trust
Rampton Hospital
Rape Crisis
Ravenswood House
Ray Gravell
Re-engage
Recovery Focus
Recovery Star
Recovery Toolkit
Red Crescent
Red Cross
Redthread Youth
Reed in Partnership
Refuge Helpline
Refugee Action
Refugee Council
Resolution Foundation
Respect helpline
Respect Phoneline
Richmond Fellowship
Rights of Women
Roald Dahl nurse
Roald Dahl's Marvellous
Robert Gordon University
Robert Jones and Agnes Hunt
Robertson Trust
Robin House
Robin's Nest
Ronald McDonald
Ronald McDonald House
Rosemary Conley
Roshni Asian Women
Ross & Roberts
Rotary Club
Rowan Alba
Rowcroft Hospice
Rowntree Foundation
Roy Castle Foundation
Royal Albert
Royal Alexandra
Royal Bolton
Royal Bournemouth
Royal British Legion
Royal Brompton
Royal College
Royal Cornwall
Royal Devon
Royal Edinburgh
Royal Edward
Royal Free
Royal Holloway
Royal Marsden
Royal Papworth
Royal Preston
Royal Society
Royal Stoke
Royal Surrey
Royal United
Royal Victoria
Royal Voluntary Service
Royal Wolverhampton
Runnymede Trust
Russell Hall
Russells Hall
Saheli Asian Women
Saint Lucia
Saint Vincent de Paul
Sally Army
Salvation Army
Samaritans Listener
Sands helpline
Sands United
Sandwell General
Santa Claus
Santa Cruz
Santa Monica
Save Lives
Save the Children
Savera UK
Sex Workers
Shakti Women
Sharan Project
Shaw Trust
Sheffield Hallam
Shelley Centre
Shelter Cymru
Shelter helpline
Shirley Oaks
SHOUT text
Silent Solution
Silver Line
Simon Community
Simpson Millar
Sir Bobby Robson
Sir Ludwig Guttmann
Sir Robert Peel
Sistah Space
Slater & Gordon
Slater and Gordon
Smallwood Trust
Sobell House
Solace Women's Aid
Sophie Hayes Foundation
Sophie Lancaster Foundation
Sophie's Legacy
Southall Black Sisters
Southall Sisters
Spire Hospital
Springfield Hospital
St Ann's
St Barnabas
St Catherine's
St Christopher's
St Cuthbert's
St Elizabeth's
St George's
St Giles
St Giles Trust
St Helier
St James's
St John Ambulance
St Lucia
St Mary's
St Michael's
St Mungo's
St Nicholas
St Oswald's
St Richard's
St Thomas'
St Thomas's
St Vincent de Paul
St Vincent's
Standing Together
Stay and Play
Step Change
StepChange Debt
Stephen Lawrence Day
Stephen Lawrence Foundation
Stephen Lawrence Inquiry
Stepping Hill
Steve Biko
Stoke Mandeville
Stonewall Housing
Stowe Family Law
Street Angels
Street Pastor
Street Pastors
Strength to Change
Sue Lambert Trust
Sue Ryder
Sue Ryder hospice
Surviving Economic
Surviving Economic Abuse
Survivors UK
Suzy Lamplugh
Suzy Lamplugh Trust
Swim England
Switchboard LGBT
Sycamore Tree
Talk to Frank
Tavistock and Portman
Tavistock Relationships
Teenage Cancer
Teenage Cancer Trust
Terence Higgins
Terence Higgins Trust
Terrence Higgins
Terrence Higgins Trust
Thames Valley
The Christie
The Samaritans
The Verne
Thomas Coram
Thomas Pocklington
Thurrock Lifestyle
Together Women
Togetherall app
Tommy's charity
Tommy's Midwives
Trussell Trust
Tudor Trust
Turn2us grant
Turning Point
Unseen UK
Variety Club
Victim Support
Victoria and Albert
Walsgrave Hospital
Walton Centre
Wave Project
Webster Stratton
Wellcome Trust
Welsh Women's Aid
West Mercia
Weston Park
Whiston Hospital
White Ribbon
White Rose Maths
Whizz Kidz
Whizz-Kidz
Whyte & Co
Willen Hospice
William Wilberforce
Winston Churchill Fellowship
Winston's Wish
Women in Prison
Women's Aid
Wood Green
Woodcraft Folk
Woodgreen Pets
Woody's Lodge
Wythenshawe Hospital
Yarl's Wood
Young Minds
Zoe's Place
Zoe's Place Hospice
`
