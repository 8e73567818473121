const split = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Abbreviations of the field, in small letters: never somebody's initials. */
export const fieldAbbreviations = split(`
aa aaa abe abi acas acct ad adass adhd afi ahp aka am amhp aoa ap apva asap asb asbo asc asd ash aspd ata atm awol bame bbc bbr bc bcu bda bme bmi bp bpd bsl bst bwc ca
cab cad cadv caf cafcass camhs cao cara cawn cbt cc ccg cctv cd cdas cdop ce ceo cep cfs cgl chc chscb cid cin cis cjs cla cm cmh cmht cmo cna co cp cpa cpc cpd cpis
cpn cpp cpr cps cqc crc crhtt cris csc cse csp cspr cst csu ct cto ctu cv cwa cwu cxr cyp cyps da dabs dac dacc dae dah danc dapn dapo dara dardr das dash dat dba dbs
dbt dc dcc dchs dci dcs dfe dhr dhsc di dial did dip dla dna dnacpr dnar dnr dob doi dols dp dpp dps drp ds dsl dso dss dsu dv dva dvdn dvdp dvds dvla dvpn dvpo dvsa
dwp ea eap ebe ecc ecg ecr ed edi edr edt eeg eg ehc ehcp ehm ehr ehrc eip elsa emas ems enca end eod epr epub er esa etc eu eupd ey fao faq fb fca fcc fcd fcr fds fgm
fhdra fir flo fm fme fmu fnp foi fsw ft fte fv fx gb gbh gchq gcs gcse gdpr gif gmc gmp gmt gov gp gpms gps gwr ha hbpos hbv hca hcpc hcr hhj hiu hm hmcts hmg hmic
hmicfrs hmo hmp hmpps hmrc ho hod holmes hq hr hra hrt hse html htt hv hwb iapt ic icb icd ico icp icpc ics icu id idap idsva idva ie iecr ieu iht ii iii ila iladac ilb
imca imd imr int iom iopc ip ipcc ipv iq irc iris isa isbn isp issn issp isva it itn its itt itu itv iv iva ix jpg jsa jsna jsp jtai kpi la lac lado lasar law lcft lcj lcpb
lcsp led lep lfb lgbt lgbtq lgbtqi lgbtqia loc lpa lpft lscb lscp ltd ma madac map mapp mappa mapps marac maracs maris marvel mash mate mbe mca md mdt mg mhas mhhr mhht
mhra mi mi5 mi6 mind ml mla mmr mms moc mod moj mou mp mps mrcc ms mse msp mst na nac nad nao nat nb nca ncdv nee nfa nfr nhs nhse ni nice nicu nmc nok nos npcc nps nsf
nspcc nspis ntu nvq nz oasys obe obs occ oct od oea ofsted oic ok olaj om omu ons ooh oos op opcc osd ot p45 pa pace pals paye pc pcc pcn pcso pct pd pdf pdp peel pep
phe phq pin pip pir pitstop pls pm pmh pmid pnc pnd png po pols pom ppe ppi ppn ppo ppop ppu pr prn ps pse psr pstn psw pta pts ptsd puwer pva qa qb qbd qc qi ra racpc
rag rb rc rcgp rcn re rfs rip risc rm rmn rn rnli ro rotl rpu rr rsl rspca rsph rsvp rta rtc rv sab sar sara sarc sars sats sb sc scr sdvc secamb sen senco send sg sgh
shpo sio sis sla slt smart sms smt smu sn snp sop sopo sos spc spoc spof spr srt ssri st std sti stp susr sw swas sws sx ta tac tad taf tau tba tbc tc td tecsos tia tor
trim tto ttos tv twmv uac uclh uhb uk un unicef url urn us usa usb vat vaw vawa vawdasv vawg vcs vcse vi vii viii vip visor vle vm vpa vpn vss wa wam was wast wcada wfh
who wifi wmas wmp wte xi xii xiii xiv xix xv xvi xvii xviii xx yjs ymca yoi yos yot yp
`)
