/** Systems, programs, apps and sites. */
export const systemWords = `
aareon abritas accuhealth accurx adastras adobe aggd airtable alcatel alcuris altia amazonprime ancestrydna
androidauto anthropos anydesk aol apple arbor arbormis arsonsafe asana ashworth asist askmygp aspyre asye
asyes athenanet atos attendanywhere attenti audiogo avaya axs azure babbel babylon bacs badgernet badgernotes
badoo baikal barchester bebo bebos benefind bereal bighand bigquery bigword binance bitcoin bitmoji bitwarden
bluestar bluetooth bluetoothed bodycam bodycams bookwhen botim boxphish bravesec brightpay britbox bromcom
browsealoud buddi bumble butec cadcam calendly callsafe canva carefirst careflow careium carelink carepath
careplus caresys carillion castlist cellebrite cerberus chacha chatgpt chatroulette chromecast chronolator
citrix civica clarion classcharts classdojo clearsprings cleartone clicktime cloudflare cloudsis cmax cms
cocospy codeine colaizzi compstat comptia controlworks coordinatemysupport copd corelogic cortana corvu
cosmocol cpoms craigslist crimint cryptshare cyberark cyberaware cybersmile cycomms cypmhs databricks datix
daylio deepmind deezerr delius dialog dialpad digiroads discogs discord docmail docman docobo doctorlink
docusign doodlemaths dreamweaver drist duckduckgo ebulk ecins eclipse ecomaps econsult ecospot edexcel
edgenuity edis edm edmodo edukey edulink edulog eduroam egress egton elearning elklan elvanse emis enablon
encarta encompass epicare episerver epjs epma equans ereader escribe etalk ethereum eventbrite everbridge
evernote eversafe evidenceme evidenceworks evolv evolve excel excelicare eyfs fabswingers facebook facebooked
facebooking facebooks facetime facetimed facetiming facewatch feeld fgmpo filemaker fileshare findmy firefox
firstcare firstnet fixmystreet flickr flowon flowz fmpo formstack forticlient framei frameworki freshdesk
freshworks frontify galaxkey gamban garageband genesys genie genograms genopro gettyimages ghostery github
gitlab globalscape glow glympse gmail gofundme gofundmes googlemaps grammarly graphnet graykey griffeye grindr
grindrs groupcall guardium hanmail happn headspace healthroster hegartymaths helpdesk hinge homechoice
homefinder hootsuite hotmail hourglass houseparty hubspot huddle hybris ibabs ibase iboss icasework icis
iconnect ieso ihorizon imac imessage imovie infacol infmt infoflex infonet informatica inhealthcare inphase
inprocess insta instagram instagrammed instagrams integra internet intouch intoximeter intune invision iplato
iplayer ipod ipods isams itrack itrent itunes iwatch jadu jamf jira jontek jotform justgive kahoot kaspersky
keppra kerboodle keyfax kik kirona klinik knowhow komoot kooth landesk lastpass learnpro lexacom lexia lextox
libreoffice limesurvey linguaskill linkedin linktree liquidlogic livechat locata locumsnest logmein logynon
lync macos mailchimp manageengine maracis marvelon masterkey mathletics mathswatch mcafee mcat medanets
medequip medicspot medigold mediquip medisight meditech meetwo memex memoji mentimeter messenger
metacompliance metricstream microstrategy microtest midlandhr mimecast mindmate mindomo minitab miro mjog mkat
mobileiron moodle moodpath msn mspy mumsnetter muzmatch myaccount mychart myconcern myhousing mylearning
myspace mysql mysurgery myview navex navision ndelius nellbooker nervecentre neteller netflixed netmail
netskope niche ninite nmo nomis northgate nqsw nuix numbot numbots nutanix nvivo oasys obs officejet ofn ogrs
okcupid okta omegle oneadvanced oneconsultation onedrive onefile onehub onenote onlyfans onstream openreach
openscape optik orms osp osticket ovp pacs padlet panopto parentmail parentpay parentsquare patchs pathlore
patientaccess patientrack paybyphone paylocity payzone pebblepad pentana peoplesoft phonepe pinterest
pinterests plentyn plentyoffish pnd podbean pof pointclickcare policycustodian policystat pornhub powerapps
powerbi powerpoint procurewizard promonitor proview psychoeducation pwp qlik qlikview qualtrics quickbooks
quizlet raisedby realplayer reciteme redbox reddit reddits redsift ringcentral ringgo riskman rostermaster
rsvp runkeeper rwi safelog safenet sageone salesforce scholarpack schoolcomms schoology scopay scribd
secondlife securus servelec servicenow shaadi sharefile sharepoint sharepoints shazam shazamed showbie
shutterfly shutterstock signalong signposter signposters silvercloud sitecore skarbie skrill skypecall skyped
skyping sleepio sleepstation slido smartcard smartlog smartsheet smartstorm smartsurvey smartvue smas snapchat
snapchats snapchatted snapchatter snapchatting snapmap snapstreak socrative solarwinds sosafe soundcloud spss
sqa stata stopit storypark strava streetlink studybugs stumbleupon surfshark surgerypod surveymonkey
switchboard swype symantec syncplicity synel systemone systm systmone talkmobile tascor taser taskforcer
taskrabbit tasktracker tassomai teams teamspeak teamviewer teletext tellus texthelp textlocal textmagic
textnow therapycloud theseus threema ticketer tictrac tiktok tiktokker tiktoks timestables timeware tinder
togetherall toggl toptracker totara touchnote tquest tracplus trakcare trello trichotech tripit truecaller
ttrockstars tumblr tunnelbear turnitin tutanota tutorful twinkl twitter tynetec typeform ubisoft unilink
univerge upwork usenet veeam venmo verto vics victimsupport virement virements visio visionable visor vivup
vmware voicenotes voip volumatic voxi vpn waze webchat webex webroster wechat weduc weebly wellsky wetransfer
whatsapp whatsapped whatsapping whatsapps whitepages whzan wickr widgit wifi wii wikihow wikileaks winscribe
wisepay woebot wordle wordpress wysa xero xhibit xry yahoo yammer yousign youtube youtuber youtubers zendesk
zettle zoho zoom zoomtext zwift zylab
`
