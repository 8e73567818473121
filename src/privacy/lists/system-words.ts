/** Systems, programs, apps and sites. */
export const systemWords = `
aareon abritas accuhealth accurx adastras adobe aggd airtable amazonprime ancestrydna androidauto anydesk aol
apple arbor arbormis arsonsafe asana ashworth asist askmygp asye asyes atos attendanywhere audiogo avaya axs
azure bacs badgernet badgernotes badoo baikal barchester bebo bebos benefind bereal bigquery bitcoin bitmoji
bluestar bluetooth bluetoothed bodycam bodycams bookwhen botim boxphish bravesec brightpay britbox bromcom
browsealoud buddi bumble butec cadcam calendly callsafe canva carefirst careflow carelink carepath careplus
caresys carillion castlist cellebrite cerberus chacha chatgpt chatroulette chromecast civica clarion
classcharts classdojo clearsprings cleartone clicktime cloudflare cloudsis cmax cms codeine colaizzi compstat
comptia coordinatemysupport copd corelogic cortana cosmocol cpoms craigslist crimint cyberark cyberaware
cybersmile cypmhs databricks datix deepmind deezerr delius dialog dialpad digiroads discogs discord docmail
docman docusign doodlemaths dreamweaver drist duckduckgo ebulk ecins eclipse ecomaps econsult ecospot
edgenuity edis edm edmodo edukey edulink eduroam egress egton elearning elklan elvanse emis enablon encarta
encompass epicare episerver epjs epma equans ereader escribe etalk eventbrite everbridge evernote eversafe
evidenceme evidenceworks evolve excel excelicare eyfs facebook facebooked facebooking facebooks facetime
facetimed facetiming facewatch feeld fgmpo filemaker fileshare findmy firefox firstnet fixmystreet flickr
flowon flowz fmpo formstack forticlient framei freshdesk freshworks frontify garageband genesys genie
genograms genopro gettyimages ghostery github gitlab glow glympse gmail gofundme gofundmes googlemaps
grammarly graphnet grindr grindrs groupcall guardium hanmail happn headspace hegartymaths helpdesk hinge
homechoice homefinder hootsuite hotmail hourglass houseparty hubspot huddle hybris ibabs iboss icasework icis
iconnect ieso ihorizon imac imessage imovie infacol infmt infoflex infonet informatica inhealthcare inphase
inprocess insta instagram instagrammed instagrams integra internet intouch intoximeter intune invision iplayer
ipod ipods isams itrack itrent itunes iwatch jadu jamf jira jotform justgive kahoot kaspersky keppra kerboodle
keyfax kik kirona knowhow kooth landesk lastpass learnpro lexacom lexia libreoffice limesurvey linguaskill
linkedin linktree liquidlogic livechat locata logmein logynon lync macos mailchimp manageengine maracis
marvelon masterkey mathswatch mcafee mcat medanets medisight meditech memex memoji mentimeter messenger
metacompliance metricstream microstrategy microtest midlandhr mimecast mindomo minitab miro mkat mobileiron
moodle msn mspy mumsnetter myaccount mychart myconcern myhousing mylearning myspace mysql myview navex
navision ndelius nellbooker nervecentre netflixed netmail netskope niche ninite nmo nomis northgate nqsw
numbot numbots nutanix nvivo oasys obs officejet ofn ogrs okcupid okta omegle oneadvanced oneconsultation
onedrive onefile onenote onlyfans onstream openreach openscape orms osp osticket ovp pacs padlet parentmail
parentpay patientrack paybyphone paylocity payzone pebblepad peoplesoft phonepe pinterest pinterests plentyn
plentyoffish pnd podbean pof pointclickcare policycustodian policystat pornhub powerapps powerbi powerpoint
procurewizard proview psychoeducation pwp qlik qlikview qualtrics quickbooks quizlet raisedby realplayer
redbox reddit reddits ringcentral ringgo riskman rsvp runkeeper rwi safelog safenet sageone salesforce
scholarpack schoolcomms schoology scribd secondlife securus servelec servicenow sharefile sharepoint
sharepoints shazam shazamed showbie shutterfly shutterstock signalong signposter signposters silvercloud
sitecore skarbie skypecall skyped skyping sleepio slido smartcard smartlog smartsheet smartvue smas snapchat
snapchats snapchatted snapchatter snapchatting snapmap snapstreak socrative solarwinds sosafe soundcloud spss
sqa stata stopit storypark strava streetlink studybugs stumbleupon surfshark surveymonkey switchboard swype
symantec syncplicity synel systemone systm systmone taser taskforcer taskrabbit tasktracker teams teamspeak
teamviewer teletext tellus texthelp textlocal textmagic textnow therapycloud threema ticketer tiktok tiktokker
tiktoks timestables timeware tinder togetherall toggl toptracker touchnote tquest tracplus trello tripit
truecaller ttrockstars tumblr tunnelbear turnitin tutanota tutorful twinkl twitter typeform ubisoft unilink
univerge upwork usenet veeam venmo verto vics victimsupport virement virements visio visionable visor vivup
vmware voicenotes voip volumatic vpn waze webchat webex webroster wechat weebly wetransfer whatsapp whatsapped
whatsapping whatsapps whitepages wickr widgit wifi wikihow wikileaks wordle wordpress wysa xero xhibit yahoo
yammer yousign youtube youtuber youtubers zendesk zettle zoho zoom zoomtext
`
