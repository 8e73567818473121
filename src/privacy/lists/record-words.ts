/** What records and reviews write with a capital: terms of law and theory, counties, degrees. */
export const recordWords = `
abc accomp achilles actus adultification amicus angiolini autrefois ba bammy battenberg baumrind beis belbin
bia bichard biro blairite bono boud bourdieu bourgass bowlby boxall brexit britain bronfenbrenner bsc
buttermarket byronic byw caesarean calderbank cambs canvas caparo caucasian causa cbe cft conveniens corbynite
coronavirus covid ctr cultagram culturagram cyngor cywilydd dagbani dail damocles danlos darwinian debrett
debretts decidendi decisis deepcut derealisation detainable dickensian diclemente dobash doli donabedian dup
durkheim dutch earlies engestrom european ex fagerstrom faustian femidom ferched festinger fishbone fonagy fori
foucault freudian friday froebel gardai gcses geiriau gillick glastonbury goffman gord gordian groupthink
gurage gypsy halsbury hansard hants herts hillsborough hindu hippocratic idvas incapax inquest ipsa ishikawa
isvas johari judice kafkaesque karpman kc keynesian kindoki kohlberg krathwohl kumon laming lancs lates leics
leninist leuven leveson lgbt likert lincs litem llp ltd machiavellian macpherson maghrib mareva marxist maslow
maxwellisation mbe meithrin mens mentalisation mentalising mersey mesher milgram misophonia mnaghten
montessori movember msc mutandis mutatis mwy nani nazi ndoki nessy nisi nolle northants notts novus numicon
obe occam ockham orwellian oxon pannick parens parentification pareto parte patriae pavlovian pennaeth
pharmacal phd piaget plc pocomania polish porges precontemplation prescribing prochaska prosequi pygmalion qc
quoracy rabone rara res responsibilisation rights ringfenced roget rorschach russell sabatier santeria
scientology scrooge sexting shakespearean shout sigma sisyphean sisyphus socratic spousal stalinist standi
stealthing strathclyde streisand subhanallah sundowning tarasoff thatcherite tuckman turpi tyne ubuntu vires
visayan voce voir volenti vygotsky walima wechsler wednesbury wellcomm welsh whooley winnicott woolmington
worcs xmas yarl zeanah zimbardo zimmer
`
