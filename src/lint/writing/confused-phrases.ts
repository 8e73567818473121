/**
 * Slips in the words that give them away, one on a line: what stands before it, `{what is written → what is meant}`,
 * what stands behind it, or behind `!` what does not. Both sides are patterns of whole words, in letters of either
 * size; an empty one is any.
 * A phrase is here only if the word has no sense of its own in it.
 */
export const confusedPhrases = String.raw`
would|could|should|must|will|can {advice → advise}
some|any|no|further|legal|medical|expert|specialist|professional|good|seek|seeks|seeking|sought|receive|received|receiving|gave|given|giving|offered|for|of|on|the {advise → advice}
the|this|a {practise → practice}
good|best|poor|GP|general|working|common|in|safe|current {practise → practice} !as|the|their
{practise → practice} nurses?|managers?|reviews?|guidance|leads?|frameworks?|standards
an?|his|her|their|on|driving|driver['’]s|firearms?|shotgun|premises|released on {license → licence}
{license → licence} conditions?|recall|period|holder
{principle → principal} social worker|officer|author|advis[eo]r|psychologist|solicitor|inspector|carer|agency|agencies|causes?|reasons?|concerns?|address
guiding|basic|underlying|safeguarding|core|following {principals → principles}
the|adverse|negative|harmful|lasting|profound|long-term|cumulative|side {affects → effects} of|on
the|an|any|no|little|adverse|negative|profound|cumulative {affect → effect} on|of|that
into|take|takes|took {affect → effect}
those|people|children|families|victims|adults|women|badly|deeply|adversely|directly|greatly|seriously|profoundly|negatively {effected → affected}
{effected → affected} by (?:the abuse|abuse|domestic|alcohol|what|her|his|their)
{effected → affected} him|them|us|everyone|everybody|(?:the|their|his) (?:children|child|family|mood|health|mental health|sleep|ability|parenting)(?!['’])
not|n['’]t|did|would|could|may|might {effect → affect} him|them|us|everyone|everybody|(?:the|their|his) (?:children|child|family|mood|health|mental health|sleep|ability|parenting)(?!['’])
{excepted → accepted} (?:the|an?|this|that|any|her|his|their) (?:offers?|referrals?|invitations?|recommendations?|findings|explanations?|apolog(?:y|ies)|support|help)
was|were|been|be {excepted → accepted} onto|into|by (?:the|an?)
was|were|been|be|being {bought → brought} to (?:[\p{L}'’-]+ ){0,3}(?:attention|notice|light)|into question
had|has|have|was|were|is|with {know → no} contacts?|records?|evidence|concerns?|further|knowledge|information|reasons?|history|indication|previous|other
she|he|they|nobody|everyone|agencies|professionals {new → knew} that|about|of|nothing|what|her|him
was|were|been|being|is {lead → led} by
has|have|had {lead → led} to
was|were|been|being {lead → led} to (?:believe|think|understand|conclude|expect|assume|suppose)
the|an?|safeguarding|clinical {led → lead} professional|agency|officer|reviewer|nurse|practitioner|author
to|not|might|would|could|will|may {loose → lose} her|his|their|the|its|custody|contact|weight|touch|trust|sight|control|it|them
{loosing → losing} her|his|their|custody|contact|weight|touch|trust|sight|control|it|them
lose|lost|losing {site → sight} of
{there → their} own|first language
express|expresses|expressed|offer|offers|offered|extend|extends|extended|with {there → their} sincere|deepest|heartfelt|condolences|sympath(?:y|ies)|thanks|gratitude
on|of|by|for|with|about|at|in|into|to|from|during {there → their} homes?|house|child|children|sons?|daughters?|mother|father|parents|family|relationship|phones?|answerphone|needs|behaviour|concerns|views|wishes|GP|records?
they {where → were} together|in|at|on|still|never|always|no|very|all|already|afraid|aware|unaware|unable|able
they|who|we|children {where → were} not|told|asked|seen|offered|given|being|also|invited|known|both|living
{who's → whose} records?|role|job|responsibility|case|behaviour|mother|father|child|children|family|partner|names?|home|needs|views
more|less|fewer|greater|higher|lower|better|worse {then → than} before|ever|usual|expected|previously|those|others|anyone
(?:more|less|fewer|greater) \p{Ll}+ {then → than} before|ever|usual|expected|previously|those|others|anyone
(?:more|less)(?: \p{Ll}+)? {then → than} it|he|she|they|any|the|an?|not|usual|once|one|two|\d+
signed|dropped|switched|fobbed {of → off}
the|an?|any|every|some|another {from → form} of
letter|call|email|message|moved|came|separated|apart {form → from} the|an?|her|his|their
an?|more|very {through → thorough} assessment|review|investigation|examination|search|history|enquiry|inquiry
went|going|gone|came|worked|passed|looked {though → through} the (?:front |back )?(?:door|window|letterbox|gate|process|records|system|courts?)|her phone|a (?:difficult|hard|bad|period)
ask|asked|know|knew|known|unclear|determine|decide|consider|considered|establish {weather → whether} she|he|they|it|the|this|that|any|there|or
{weather → whether} or not
{quiet → quite} often|likely|rightly|clearly|different
an? {quite → quiet} child|boy|girl|man|woman|person|family|baby|street
had|has|have {past → passed} the|it|this|that|away|her|his|their
was|were|been|it|this|information {past → passed} on|onto
(?:was|were|seen|been) (?:walking|driving|cycling|going)|walk|drive|go {passed → past} the|her|his|their
{proscribed → prescribed} an?|medication|tablets|antidepressants?|painkillers
{breech → breach} of|her|his|their|the|its
in {breech → breach} !position|birth
{breeched → breached}
is|are|was|were|be|been|being|become|became|becoming|remain|remained|felt|more|so|too|very|heavily|wholly|entirely|financially|emotionally {dependant → dependent} (?:up)?on
alcohol|drug|heroin|opiate|insulin {dependant → dependent}
County|City|Borough|District|Town|Parish {counsel → council}
defence|prosecution {council → counsel}
bereavement|alcohol|drugs?|trauma|school|relationship {councillor → counsellor}
elected|county|borough|parish {counsellor → councillor}
{insure → ensure} that
would|could|should|must|might {of → have} !course|late|necessity
(?:would|could|should|must|might)(?:n['’]t| not) {of → have} !course|late|necessity
{ensured → assured} (?:her|him|them|us|staff|the [\p{L}-]+) that
{formally → formerly} known as
{bare → bear} in mind
{born → borne} in mind|out by
she|he|they|who|had|and {sort → sought} help|advice|support|medical
to|not|would|could|should {precede → proceed} with|to
{discrete → discreet} about
{discreet → discrete} episodes?|incidents?|events?|categories
{refereed → referred} to|her|him|them|back
{pubic → public} protection|health|sector|interest|body|bodies|places?|services?|inquiry|domain|law|order
{asses → assess}
to|did not {posses → possess}
{perpetuator → perpetrator}
full {compliment → complement} of
{perpetuators → perpetrators}
{martial → marital} status|home|relationship|problems|difficulties|breakdown|bed
{casual → causal} links?|connections?|factors?
{loan → lone} parents?|parenting|mothers?|fathers?|workers?|working
criminal|murder|Crown Court|stand|stood|awaiting|pending|await {trail → trial} !of|bike
{trail → trial} judge|date|dates
to|did not|could not {illicit → elicit} (?:an?|any|further|more|information|responses?|details|disclosures?|views)
of|for|with|and|used|using|took|taking|sold|from {elicit → illicit} drugs?|substances?|drug use
{eluded → alluded} to
{persecuted → prosecuted} for (?:an? |the )?(?:assault|harassment|offences?|stalking|breach|murder|manslaughter)
{averse → adverse} childhood|effects?|events?|outcomes?
{exasperated → exacerbated} (?:her|his|their|the) (?:risks?|symptoms?|condition|problems?|situation|difficulties|anxiety|depression|illness|pain)
able to|unable to|trying to|struggling to|struggled to|difficult(?:y)? to|not|couldn['’]t {breath → breathe} !tests?|alcohol
tracking|listening|recording|hidden|electronic {devise → device}
free {reign → rein}
similar|same {vain → vein}
any|no|without|with|under|of|such|exerted|put|and {undo → undue} pressure|influence|delay|stress
police|military|army|nursing|medical {personal → personnel} who|were|had|at
{flaunted → flouted} (?:the |his |her |their )?(?:orders?|conditions?|bail|rules?|curfew|injunction)
`
