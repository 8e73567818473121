/** What authors do in their works and nobody else does so: “Stark (2007) describes …”. */
export const worksSay =
  /^(?: also| further| later| first| rightly| both)? ?(?:argue(?!s? (?:with|about|over))|define|distinguish|conceptuali[sz]e|theori[sz]e|suggest|propose|conclude|contend|posit|demonstrate|emphasi[sz]e|highlight|identif(?:y|ies)|coin|characteri[sz]e|categori[sz]e|classif(?:y|ies)|document(?!ed (?:his|her|their))|describe(?!s? (?:being|feeling|having|his|her|him|how (?:he|she)|mum|mam|dad|an? (?:good|bad|happy|loving))))(?:e?s)?\b|^(?: also)? ?(?:has |have )?(?:found|argued|shown|showed|demonstrated|suggested|concluded|estimated|coined|observed) (?:that|the term|how)\b|^(?: also)? (?:is|are|was|were) (?:quoted|cited|referenced|paraphrased)\b/
/** Authors do these too, and so do witnesses: enough for whom no list calls a first name. */
export const worksAlsoSay =
  /^(?: also)? ?(?:notes?|states?|reports?|points? (?:out|to)|puts? it|writes?|says?|finds?|calls? (?:this|it|these)|refers? to|explores?|examines?|discuss(?:es)?|consider(?:s|ed)?|sets? out|shows?|uses?|offers?|provides?|maintains?|warn(?:s|ed)?|remind(?:s|ed)? us|drew attention|cautions?|adds?|terms?|(?:has|have) (?:noted|written|called|pointed|drawn attention)|describes?|argued|described|defined|identified|developed|reviewed|analysed|studied|interviewed \d+)\b/
/** What a work is, after whoever wrote it: “Stark's (2007) theory”. */
export const worksHave =
  /^ ?(?:[a-z-]+ ){0,2}(?:theor(?:y|ies)|typolog(?:y|ies)|models?|framework|definitions?|concepts?|continuum|taxonomy|stages|timeline|studi?y?(?:es)?|research|work|analysis|review of|findings|thesis|scale|cycle|checklist|classification)\b/
/** Of a sentence that speaks of literature, whoever is cited in it. */
export const onLiterature =
  /\b(?:stud(?:y|ies) (?:by|of|found|in|into|from|with)|(?:a|the|this|one|national|[a-z]+al|recent|early|earlier) stud(?:y|ies)|research(?:ers?)?(?! order)|literature|theor(?:y|ies|ists?)|typolog(?:y|ies)|meta-analys[ie]s|systematic review|cited (?:in|by)|as cited|academics?|scholars?)\b/i
/** The same, where nobody who is cited bears a first name. */
export const perhapsOnLiterature =
  /\b(?:frameworks?|models?|concepts?|definitions?|authors?|journal|articles?|books?|papers?|surveys?|continuum|taxonomy|timeline|scale|thesis|findings|evidence base)\b/i
/** Straight before whoever is cited. */
export const sendsToWork =
  /(?:\((?:see|see also|cf\.?|e\.g\.,?|eg|for example,?|after|adapted from|quoted in|following)|[;.] ?(?:see|see also|cf\.?)|^\W{0,3}(?:see|see also|cf\.?|quoted in|adapted from|after|from)|\b(?:cited (?:in|by)|adapted from|drawing on|draws on|drew on|according to|building on|based on|coined by|developed by|proposed by|described by|work (?:of|by)|writings of|research (?:of|by)|stud(?:y|ies) (?:of|by)|theory of|model of|definition of))[ ,:]*$/i
/** These stand before a work alone, whoever wrote it. */
export const surelySendsToWork =
  /\b(?:cited (?:in|by)|adapted from|coined by|work (?:of|by)|writings of|research (?:of|by)|stud(?:y|ies) (?:by)|theory of|typology of|(?:report|study|review|survey) (?:of|in) \d{4} \()[ ,:]*$/i

/** People of whom one is named in brackets or after a colon: “the twins (…, 2012)”. */
export const kinOfPeople =
  'children|child|sons?|daughters?|bab(?:y|ies)|twins?|siblings?|brothers?|sisters?|boys?|girls?|kids?|infants?|toddlers?|(?:ex-)?partners?|husband|wife|mother|father|mum|mam|dad|parents|cousins?|niece|nephew|youngest|eldest|oldest|elder|younger|couple|women|men|woman|man|victims?|perpetrators?|suspects?|witness(?:es)?|tenants?|residents?|neighbours?|officers?|family|families|friends?|colleagues?|people|pupils?|patients?|carers?|lodgers?'
