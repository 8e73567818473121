/** Peoples, languages, faiths and their feasts, writings and dress. */
export const nationWords = `
abkhaz acehnese adha ahmadis ahmadiyya albanians algerians allah americans angolans arabs ardas armenians
ascensiontide ashkenazi ashura aussie aussies australians austrians awadhi bahai baisakhi baluchi bambara
bangladeshis baomer baptist barelvi barmitzvah basotho batmitzvah batswana belgians beltane bhojpuri bible
biraderi bosnians brahui bravanese brazilians bris brith british bruderhof brummie brummies buddhism buddhist
buddhists bulgarians calennig calvinist cameroonians canadians candlemas carnatic catalan catholics charedi
chauth chechen childermas chileans chokwe christmas circassian colombians colossians comorian confucian
corinthians cornishman cossack croatians croats cubans cymraeg cymraes cymro cymry cypriots czechs dalit dari
dasara deobandi deuteronomy dewali dhikr dhivehi dholuo dhoul dinka diwali diyas dogri druze dussehra dutchman
dutchwoman dzongkha easter ecclesiastes ecuadorians edwardian efik egyptians eid elizabethan english
englishman englishwoman ephesians eritreans estonians ethiopians fante fijian filipina filipinas filipinos
fitr frenchman frenchwoman frisian gaeilge gaelige gaels gaeltacht gagauz galatians galician gambians garifuna
geordies georgian georgians germans ghanaians gilaki gorja gorjer granthi granthis greeks gurbani gurdwara
gurkha gurkhas gusii hadith haitians hallowmas hallowtide hanukah hanukkah haram haredi hashanah hasidic
hazara hazaragi hazaras hebrews hillsong hindkowan hinduism hogmanay holi holocaust hungarians hutu iban
ibibio iddah iftar ijaw ilocano imbolc indians indonesians ingush inuit iranians iraqis irishman irishmen
irishwoman irula islam islamic islamophobia israelis italians itikaf jacobean jainism jamaicans janazah
janmashtami janner jatt jehovahs jewish jordanians judaism jummah kabbalah kachin kaddish kalenjin kamba
kanuri kaqchikel karaite karva kashrut kashubian kenyans kikongo kinyamulenge kippur kisi kisii kongo konkani
koran koreans kosovans kumbh kurds kurmanji kutchi kuwaitis lakota lammas lammastide lascar latgalian latina
latinas latino latinos latvians lent leviticus liberians libyans lithuanians lohri losar lozi lughnasadh luhya
lutheran maasai mackem mackems madrasa madrassa madrassah mahr maithili makaton malawians malaysians maltese
mancunian mancunians mandinga mandinka mandir maori maoris maratha martinmas mashallah matabele matzah maundy
mauritians mazandarani meru methodist methodists mexicans michaelmas mikvah minangkabau mizo moldovans mormon
mormons moroccans mozambicans muslim naga nahuatl navajo navara navratri ndebele nepalis newar nigerians nikah
nikkah nilotic norwegians noson nowruz nuer nyanja occitan oriya pakistanis palestinians papiamento parsi
parsis pashtun pashtuns passover pathan pathans persians peruvians pesach philippians plygain pongal
presbyterian presbyterians punjabi punjabis purim pushto putonghua qadr qingming quechua quran qurbani ramadan
rasta rastafari rastafarian rastafarians rastas rohingya rohingyas romanes romanians romanichal romansh romany
rukhsati russians rusyn rwandans sabbath sadaqah saho salafi samaritan samhain samoan sanskrit santali saudis
sawm scotsman scotswoman scouse sehri sephardi septuagesima serbs setswana shabbat sharia shavuot shawwal
shelta shia shiite shikomor shinto shmini shrove shudra shul siddur sikh sikhism silesian simchat sinti
slovaks slovenes smoggie somalis songkran soninke sotho spaniards sufi sufis suhoor sukkah sukkot sukuma sunna
sunni sunnis swaminarayan swazi swithin syrians tablighi talaq talmud tamils tanzanians taoism taoist taraweeh
temne teochew tet thaipusam thessalonians tigrayan tigrayans tiv toishan torah trinidadians tshiluba tshivenda
tsonga tswana tuareg tulu tunisians turks tutsi twelver udmurt ugandans uighur uighurs ukrainians umbundu
ummah umrah unitarian urhobo vaisakhi valencian vedas vesak victorian victorians vlach volga wahhabi walloon
welshman welshwoman wesak wesleyan whitsun wicca wiccan wodaabe xitsonga yahrzeit yemenis yeshiva yom
yorkshireman yorkshirewoman yuletide zaghawa zakat zambians zaza zimbabweans zoroastrian zoroastrianism
zoroastrians zulu zulus
`
