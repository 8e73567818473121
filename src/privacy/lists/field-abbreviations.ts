import { wordSet } from '../../support/word-set.ts'
/** Abbreviations of the field, in small letters: never somebody's initials. */
export const fieldAbbreviations = wordSet(`
cs tnt rmp sib uwo cmw mil bil fil civpol afa sfa dio ssafa raf nco rlc rsm csm cpl lcpl sts bf gf mgm mgf pgm pgf mgp pgp xbf xgf aa aaa lmp edd efw bmi fbc lft crp hba1c egfr abe abg abi acas acct acp ad adass adhd afi ahc ahp aka alt am amhp amts aoa aos ap apva asap asb asbo asc asd ash aspd asw ata atm avr awol
bafa bame bbc bbr bc bcg bch bcu bda bls bmat bme bmi bncs bp bpd brp bsl bst bwc ca cab cad cada cadasil cadv caf cafcass cais camhs cao cara cawn
cbg cbt cc ccg cctv ccu cd cdas cdat cdi cdop cdt ce ceo cep cfp cfs cft cgas cgl chc chscb cic cid cie cin cis cjs cla cm cmh cmht cmo cna cns co cp
cpa cpap cpc cpd cpis cpn cpp cpr cps cqc crc crhtt cris crp crs csaf csap csc cse csp cspr cst csu ct ctg ctlp cto ctu cv cvd cwa cws cwu cxr cyp
cyps da dabs dac dacc dae dah danc dapn dapo dara dardr das dash dat dba dbs dbt dc dcc dchs dci dcs ddt dfe dhr dhsc di dial did dip dla dms dmss dna
dnacpr dnar dnr dnw dob doi dols dp dpia dpp dps drp ds dsh dsl dso dss dsu dto dv dva dvdn dvdp dvds dvla dvpn dvpo dvsa dwp dxr ea eab eap ebe ecc
ecg ecp ecr ed edc edi edr edt eeb eeg efh eg ehc ehcna ehcp ehm ehr ehrc eip elsa emas emdr ems enca end eod epds epr epub er erf esa eta etc ett eu
eupd ey fao faq fb fbc fca fcc fcd fcr fds fgc fgm fhdra fii fir flo fls fm fme fmu fnof fnp foi fsw ft fte fti fup fv fx gad gb gbh gchq gcs gcse
gdpr gfr gif gmc gmp gmt goc gov gp gpms gps gpwer gwr ha hark hasc hbpos hbv hca hcc hcpc hcr hct hcv hdc hdu hfd hhj hia hiu hm hmcts hmg hmi hmic
hmicfrs hmo hmp hmpps hmrc ho hod holmes hpv hq hr hra hrt hse hsib html htt hv hwb iapt ibs ic icb icd ico icp icpc ics icu id idap iddo idsva idva
ie iecr ief iep ieu iht ii iii ila iladac ilb imca imd imr int iom iopc ip ipa ipcc ippf ipv iq irc iris isa isbn isp ispa issn issp isva it itn its
itt itu itv iv iva ivf ix jcp jpg jrf jsa jsna jsp jtac jtai kpi ksi la lac lacd lado lasar law lcft lcj lcpb lcsp led lep lfb lft lgbt lgbtq lgbtqi
lgbtqia loc lpa lpft lscb lscp lsoa ltd ma madac maisd map mapp mappa mapps marac maracs maris marvel mash mate mbe mca md mdt mg mhas mhhr mhht mhlt
mhra mhu mi mi5 mi6 mind ml mla mmr mms mmse moc moca mod moj mou mp mps mrcc ms mse msp mst na nac nad nadf nao nat nb nca ncdv nda ndas nee nfa nfr
nhs nhse ni nice nicu nirs nlp nmc nok nos npcc nps nrc nrpf nse nsf nspa nspcc nspis ntu nvq nz oapd oasys obe obo obs occ ocd oct od odi oea ofn
ofsted oic ok olaj olap om omu ons ooh oop oos op opcc osc osd ost ot otc p45 pa pace pals pau paye pbr pc pcc pcdc pcn pcso pcsu pct pd pdf pdp pdu
peel pep pfi pgd pgr phe phi phq pid pin pip pir pitstop pld pls pm pmdd pmh pmid pnc pnd png pno po pols pom pova ppd ppe pph ppi ppn ppo ppop ppu pr
prn pru ps pse psi psr pstn psu psw pta ptp pts ptsd puwer pva pvp qa qb qbd qc qi qof qols ra racpc rag rb rc rcgp rcn rdash re rfs rip risc rlo rm
rmn rmo rn rnli ro rotl rpn rpu rr rsl rso rspca rsph rsvp rta rtc rui rv sab sadq saf sar sara sarc sarn sars sats sb sc scb scie scr sdq sdvc secamb
sen senco send sfo sg sgh sgo shpo sids sio sis siu sla slt smart smr sms smt smu sn snp soc sop sopo sos spc spoc spof spp spr srb srt ssri ssw st
std sti stn stp susr sut sw swas sws sx ta tac tad taf tau tba tbc tc td tecsos teds tgm tia tlo tms toil tor tpv trim tsp tti tto ttos tv twmv uac
uasc uclh ucp uhb uht uk un unicef upsi url urn us usa usb vas vat vaw vawa vawdasv vawg vcp vcs vcse vi vii viii vip visor vist vle vls vm vpa vpn
vrd vru vss wa wam was wast wcada wcc wex wfh who wifi wips wmas wmp wra wte xi xii xiii xiv xix xv xvi xvii xviii xx yis yjs ymca ynp yoi yos yot yp
`)
