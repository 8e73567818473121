/** Signs, tests, illnesses and tools of medicine with a name in them. */
export const medicinePhrases = `
Abbey Pain
Abbey Pain Scale
Achilles tendon
Addison's crisis
Allen test
Ann Arbor
Apgar score
Apley grind
Argyll Robertson
Asperger's Syndrome
Bair Hugger
Baker's cyst
Balint group
Balint groups
Barlow and Ortolani
Barlow's test
Barnes forceps
Barrett's oesophagus
Bart's Health
Bartholin's abscess
Bartholin's cyst
Barton's fracture
Barts Health
Battle's sign
Bayley scales
Beck Anxiety
Beck Anxiety Inventory
Beck Depression Inventory
Beck Hopelessness
Beck's Depression
Becks score
Bence Jones
Bennett's fracture
Bishop score
Bishop's score
Bloody Show
Boas' sign
Bouchard's nodes
Braden scale
Braden score
Braxton Hick
Braxton Hicks
Bright's disease
Bristol Stool
Bristol Stool Chart
Broca's aphasia
Broselow tape
Brudzinski's sign
Buerger's disease
Burkitt's lymphoma
Chagas disease
Charcot-Marie-Tooth
Charles Bonnet
Charles Bonnet Syndrome
Cheyne-Stokes
Chiari malformation
Child-Pugh
Colles fracture
Colles' fracture
Coombs test
Cormack-Lehane
Cotard's delusion
Couvade syndrome
Creutzfeldt-Jakob
Crohn's and Colitis
Cushing's syndrome
Da Costa's
De Clerambault
De Clerambault's
De Clérambault
De Clérambault's
De Clérambault's syndrome
Di George
Diogenes syndrome
Dip Sample
Dip Samples
Dosette Box
Down Syndrome
Down's Syndrome
Duke criteria
Early Evidence Kit
Edinburgh Postnatal
Edinburgh Postnatal Depression Scale
Edinburgh Scale
Edinburgh score
Edwards syndrome
Edwards' syndrome
Ekbom syndrome
Epley manoeuvre
Epstein Barr
Epstein-Barr
Epworth score
Epworth Sleepiness
Erb's palsy
Ewing's sarcoma
Fallopian tube
Fallopian tubes
Fallot's tetralogy
Fanconi anaemia
Ferguson reflex
Fitz-Hugh-Curtis
Foley catheter
Foley catheters
Fournier's gangrene
Fox-Fordyce
Friedreich's ataxia
Galeazzi fracture
Ganser syndrome
Gantt charts
Gas and Air
Gaucher's disease
General Anxiety
Geordie Pain
Gilbert's Syndrome
Gilles de la Tourette
Glasgow Coma
Glasgow Coma Scale
Glasgow Coma Score
Glasgow-Blatchford
Graves disease
Graves' disease
Grey Turner's
Griffiths scales
Group B Strep
Guedel airway
Guillain-Barré
Guthrie card
Guthrie spots
Guthrie test
Hamilton Anxiety
Hamilton Depression
Hartmann's procedure
Hartmann's solution
Hashimoto's thyroiditis
Heberden's nodes
Henoch-Schonlein
Henoch-Schönlein
Hep B
Hep C
Hickman line
Hill-Sachs
Hoffman's sign
Holmes-Adie
Holter monitor
Homan's sign
Homans' sign
Horner's syndrome
Hudson mask
Huntington's chorea
Hutchinson's freckle
Ishihara plates
Ivor Lewis
Janeway lesions
Jo's Cervical
Jo's Trust
Jones fracture
Kaposi's sarcoma
Kastle Meyer
Kastle-Meyer
Katz index
Kegel exercises
Keilland's forceps
Kernig's sign
Kielland's forceps
Kiwi cup
Kiwi ventouse
Koebner phenomenon
Koplik spots
Kussmaul breathing
Kübler-Ross
Langer's lines
Lawton scale
Le Fort
Le Fort fracture
Legg-Calvé-Perthes
Lennox-Gastaut
Leopold manoeuvres
Lesch-Nyhan
Lewy bodies
Lewy Body
Lloyd-Davies
LUCAS device
Ludwig's angina
Lund & Browder
Lund and Browder
Lyme disease
Macmillan nurse
Magill forceps
Mallory Weiss
Mallory-Weiss
Mallory-Weiss tear
Manchester Triage
Marfan's syndrome
Max Fax
McBurney's point
McGill Pain
McRoberts manoeuvre
Meckel's diverticulum
Med Reg
Med Reg on call
Meniere's disease
Mid Stream
Mini Mental
Mini-Mental
Minnesota tube
Mirena coil
Monteggia fracture
Montgomery Asberg
Montgomery tubercles
Montgomery-Åsberg
Montreal Cognitive
Moro reflex
Morton's neuroma
Munchausen by proxy
Munchausen's by proxy
Murphy's sign
Neville Barnes
Neville Barnes forceps
Neville-Barnes
Nissen fundoplication
Nitrous Oxide
Noonan syndrome
Norton scale
Norton score
Obs & Gynae
Obs and Gynae
Ortho Reg
Osgood-Schlatter
Osler's nodes
Othello syndrome
Ottawa ankle
Ottawa rules
Paeds Reg
Paget's disease
Pancoast tumour
Pap smear
Pap test
Parkinson's nurse
Perthes disease
Perthes' disease
Peyronie's disease
Phalen's test
Pinard heard
Pinard stethoscope
Plummer-Vinson
Post Take
Pott's fracture
Potts fracture
Prader Willi
Prader-Willi
Psych Reg
Ramsay Hunt
Rancho Los Amigos
Reiter's syndrome
Reye's syndrome
Rinne and Weber
Rinne's test
Robinson catheter
Robinson drain
Robson group
Rockwood Clinical Frailty
Rockwood frailty
Rockwood score
Rolando fracture
Romberg's negative
Romberg's test
Rovsing's sign
Rule of Nines
Ryle's tube
Ryles tube
Salter Harris
Salter-Harris
Sam splint
Sam Splints
Schirmer's test
Schneider's first rank
Schwartz Centre
Sengstaken tube
Shift Lead
Simmond's test
Simmonds' test
Simpson forceps
Sims speculum
Smith fracture
Smith's fracture
Smith-Magenis
Snellen chart
St John's Wort
Stanford-Binet
Steri Strip
Steri Strips
Steri-Strip
Steri-Strips
Stevens Johnson
Stevens-Johnson
Still's disease
Strep A
Strep B
Surg Reg
Swan-Ganz
Swan-Ganz catheter
Sydenham's chorea
Tanner stage
Tanner stages
Tanner staging
Tay Sachs
Tay-Sachs
Tetralogy of Fallot
Thomas splint
Thompson test
Thompson's test
Tinel's sign
Tinetti
Todd's paresis
Tourette's syndrome
Treacher Collins
Trendelenburg position
Turner syndrome
Turner's syndrome
Valsalva manoeuvre
Virchow's node
Virchow's triad
Vit D
Vitamin D
Von Recklinghausen
Von Willebrand
Von Willebrand's
Ward Clerk
Waterhouse-Friderichsen
Waterlow score
Waterlow scores
Weber test
Weber's test
Well's score
Wells score
Wells' score
Wernicke's encephalopathy
Wernicke-Korsakoff
Wharton's jelly
Whipple's procedure
William's syndrome
Williams syndrome
Wilms tumour
Wilms' tumour
Wilson's disease
Wolff-Parkinson-White
Wong-Baker
Wong-Baker faces
Wood's lamp
Wood's light
Wrigley's forceps
X-Ray
Yale-Brown
Yankauer sucker
Yerkes-Dodson
Young Mania
Young Mania Rating
Zarit Burden
Zollinger-Ellison
Zung scale
`
