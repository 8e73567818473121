/** Laws, judgments, inquiries, theories and terms of records with a name in them. */
export const recordPhrases = `
Abraham Maslow
Acheson Report
Actus Reus
Ages and Stages
Ainsworth's Strange Situation
Amber Alert
Angiolini Inquiry
Angiolini review
Anthony Walker Foundation
Anton Piller
Arnstein's ladder
Arson with Intent
Arthur Labinjo-Hughes
Asian British
Asian Other
Augar review
Autrefois acquit
Awaab's Law
Ayeeshia Jayne
Baby P
Baby Peter
Bail Hostel
Banaz Mahmod
Banaz's Law
Bandura's social learning
Banks v Goodfellow
Barnett formula
Baroness Casey
Baroness Corston
Baroness Newlove
Baumrind's parenting
Beddoe order
Belbin roles
Bellamy salute
Benjamin order
Benner's stages
Betari Box
Beveridge report
Beverley Allitt
Bichard Inquiry
Billy No Mates
Black African
Black British
Black Caribbean
Black Other
Bloom's Taxonomy
Blue Badge
Blue Light Card
Bob's your uncle
Bolam and Bolitho
Bolam test
Borton's model
Bowie knife
Bowlby's attachment
Boxall profile
Boxall profiles
Bradford Factor
Bradford Hill
Bradley Report
Bradshaw's needs
Braun & Clarke
Braun and Clarke
Braun and Clarke's
Brazelton scale
Bronfenbrenner's ecological
Bullock order
Burglary with Intent
Buridan's ass
Burke's Peerage
Butler-Sloss report
Caesar's wife
Caldicott guardian
Caldicott principles
Campbell's Danger
Caparo test
Carl Jung
Carlile Inquiry
Carlile review
Cas Card
Casey Report
Casey Review
Casualty Card
Charlie's Law
Cheshire West
Cheshire West judgment
Cheshire West ruling
Chilcot inquiry
Chilcot report
Child Ben
Child Trust Fund
Chinese Walls
Chinese Whispers
Cinderella service
Cinderella services
Claire's Law
Clare Wade review
Clare Wood
Clare's Law
Clay Pigeon
Cleveland Inquiry
Clothier report
Code Red
Cohen's kappa
Connor-Davidson
Corston Report
County Ct
Cox regression
Cronbach alpha
Cronbach's alpha
Crown Ct
Cullen inquiry
Cullen Report
Dahlgren and Whitehead
Daily Living
Damilola Taylor
Damocles sword
Daniel Kahneman
Daniel Pelka
Darzi report
Darzi review
David Amess
Dear All
Dear Colleague
Dear Madam
Dear Sir
Dear Sir or Madam
Dear Team
Decree Nisi
Deming cycle
Dilnot commission
Dilnot report
Diplock court
Domestic Homicide
Donoghue v Stevenson
Dr Foster
Dr Jekyll
Dr Jekyll and Mr Hyde
Driscoll's model
Duluth Model
Duluth Wheel
Dunbar's number
Dunblane inquiry
Dunning and Kruger
Dunning Kruger
Dunning-Kruger
Dutch courage
Dutch uncle
Egan's skilled helper
Eisenhower matrix
Elisabeth Kübler-Ross
Ellie's Law
Emmett Till
Erik Erikson
Erikson's stages
Evan Stark
Evan Stark's
Fam Ct
Family Star
Finkelhor's four
Finkelhor's model
Finn's Law
Fisher's exact
Five Whys
Found Guilty
Francis Inquiry
Francis Report
Fraser and Gillick
Fraser competent
Fraser guideline
Fraser guidelines
Free School Meal
Free School Meals
Freudian slip
Gaia's Law
Galbraith Plus
Galbraith submission
Galbraith submissions
Galbraith test
Gantt chart
GBH with Intent
Geiger counter
George Floyd
Ghosh test
Gibbs reflective
Gibbs Reflective Cycle
Gibbs' cycle
Gibbs' reflective
Gillick and Fraser
Gillick competence
Gillick competency
Gillick competent
Godwin's law
Going Equipped
Gold Group
Good Samaritan
Goodhart's Law
Goodyear hearing
Goodyear indication
Goodyear indications
Gordian knot
Grace period
Gracie's Law
Hackitt Review
Hadkinson order
Hague Convention
Hanen programme
Hanlon's Razor
Happy as Larry
Harold Shipman
Harper's Law
Hart's ladder
Hawthorne effect
Heath Robinson
Heinrich's triangle
Helen's Law
Henriques report
Hercule Poirot
Herzberg's two factor
Hi-Vis
High Ct
Hill v Chief Constable
Hillsborough families
Hillsborough inquiry
Hillsborough Law
Hillsborough Panel
Hobhouse judgment
Hobson choice
Hobson's Choice
Holly's Law
Honey and Mumford
Honour-Based Abuse
Hume's guillotine
Hutton inquiry
Independent Inquiry
Ishikawa diagram
Istanbul Convention
Ivey test
Jack of all trades
Jack the Lad
Jack the Ripper
Jade's Law
Jane Doe
Jane Monckton Smith
Jay Inquiry
Jay Report
Jehovah's Witness
Jehovah's Witnesses
Jekyll and Hyde
Jessica Kingsley
Jo Cox Foundation
Joanna Simpson Foundation
Job's comforter
Joe Bloggs
Joe Public
Johari Window
Johari's Window
John Doe
Joneses next door
Jools' Law
Judgment of Solomon
Judi Dench
Kaplan-Meier
Karpman drama
Karpman Triangle
Karpman's drama
Kay's Law
Keeping up with the Joneses
Key Safe
Khyra Ishaq
King Canute
Kirkpatrick model
Kirkpatrick's levels
Kirkup report
Kirkup review
Kohlberg's stages
Kolb cycle
Kolb's cycle
Kolb's experiential
Kolb's learning
Kotter's eight
Kruskal-Wallis
Kübler-Ross
Ladd v Marshall
Ladder of Participation
Laming Inquiry
Laming Report
Lammy Review
Larke v Nugus
Laura Lundy
Left on File
Leveson Inquiry
Lewin's force field
Lie on File
Life Story Work
Likert scales
Lillia's Law
Liz Kelly
Lloyd George
Lloyd's of London
Lord Laming
Loss of Control
Lucas direction
Lundy Bancroft
Lundy model
M'Naghten rules
MacAlister Review
Mackenzie's Mission
Macpherson inquiry
Macpherson Report
Magna Carta
Mags Ct
Mann-Whitney
Marmot report
Marmot Review
Marshall Plan
Martha's Rule
Martin order
Martyn's Law
Maslow's Hierarchy
Matthew effect
Max and Keira's Law
Max's Law
Maxwell letter
Mayer-Salovey
McKenzie Friend
McNaghten rules
McNaughton rules
Meals on Wheels
Megan's Law
Memory Box
Memory Jar
Mens Rea
Mental Health Act
Mesher order
Mexican standoff
Michael v Chief Constable
Midas touch
Milgram experiment
Milgram's experiment
Mixed British
Mixed Other
Mixed White
Monckton Smith
Montgomery v Lanarkshire
Morton's fork
Munro Report
Munro Review
Murphy's Law
Myers Briggs
Myers-Briggs
Myers-Briggs Type
Myra Hindley
Nat West
Natasha's Law
Nelson Mandela
Nelson's eye
Newton Hearing
Newton hearings
Newton's laws
Next of Kin
Nolle prosequi
Non Mol
Non-Mol
Norwich Pharmacal
Occam's Razor
Ockenden Report
Ockenden review
Ockham's razor
Oedipus complex
Ogden tables
Ok Karen
Oliver McGowan
Op Encompass
Operation Compass
Operation Dauntless
Operation Encompass
Operation Liberty
Operation Soteria
Osman duty
Osman v UK
Osman v United Kingdom
Osman Warning
Osman warnings
Outcome Star
Outcomes Star
Pandora's Box
Pareto principle
Parkinson's Law
Paterson inquiry
Pavlov's dog
Pavlov's dogs
Pepper v Hart
Peter Connelly
Peter Pan syndrome
Peter principle
Petri dish
Piaget's stages
Pinnock case
Pitt criteria
Pitt Review
Pitt v Holt
Plan Do Study Act
Plowden report
Pollyanna principle
Poppi's Law
Possession with Intent
Power and Control Wheel
Power BI
Prison Reform
Prochaska & DiClemente
Prochaska and DiClemente
Propose Day
Pyrrhic victory
Rabone v Pennine
Raneem's Law
Raoul Moat
Raven's Matrices
Reason's Swiss cheese
Red Book
Red Sky
Reder and Duncan
Reder, Duncan and Gray
Res Gestae
Res Ipsa
Right to Ask
Right to Know
Robinson Crusoe
Rogerian counselling
Roget's Thesaurus
Rolfe's reflective
Root Cause
Rorschach test
Rosenberg Self-Esteem
Rotherham report
Rubin's vase
Rule of Optimism
Russian roulette
Ryan's Rule
Salduz
Salmon letter
Sammy's Law
Sanderson order
Sarah Everard
Sarah's Law
Savage v South Essex
Saville inquiry
Scarman Report
Schedule 1 Offender
Schrodinger's cat
Schrödinger's cat
Schwartz Round
Schwartz Rounds
Scott Schedule
Scott Schedules
Scott's model
Shafilea Ahmed
Shipman Inquiry
Sidaway test
Signs of Safety
Signs of Wellbeing
Silver Command
Silver Cross
Socratic questioning
Sod's Law
Soham murders
Solomon's judgment
Spearman's rho
Stanford experiment
Stanford Prison
Stay of Execution
Steiner school
Stephen Lawrence
Stern Review
Stockholm syndrome
Streisand effect
Strengths and Difficulties
Supreme Court
Swann report
Swiss Cheese
Sword of Damocles
Tavistock Clinic
Think Child
Think Family
Thirlwall Inquiry
Threat to Life
Tom Dick and Harry
Tom, Dick and Harry
Tomlin order
Tony's Law
Toxic Trio
Trilogy of Risk
Trojan Horse
Tuckman model
Tuckman's stages
Turnbull direction
Turnbull guidelines
Turnbull warning
Uncle Tom Cobbleigh
Uncle Tom Cobley
Undercover Policing
Valerie's Law
Venn diagram
Venn diagrams
Victoria Climbie
Victoria Climbié
Voir Dire
Vygotsky's zone
Wade Review
Walter Mitty
Wanless review
Warnock report
Waterhouse report
Wayne Couzens
Wednesbury unreasonable
Wednesbury unreasonableness
Welch's t
Wessely Review
White British
White English
White European
White Gypsy
White Irish
White Other
White Polish
White Roma
White Romanian
White Scottish
White Welsh
Whooley questions
Whyte notice
Winston Churchill
Wishing Wand
Wolfenden report
Wood report
Wood Review
Woolf reforms
Woolf report
Worry Box
Wounding with Intent
Yerkes Dodson
Yorkshire Ripper
Zeigarnik effect
Zeno's paradox
Zone of Proximal Development
`
