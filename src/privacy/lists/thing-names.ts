import { wordSet } from '../../support/word-set.ts'
/** Systems, storms and brands with the name of a person: somebody only after a relative or before a surname. */
export const thingNames = wordSet(`
adastra alexa athena bronze calais carenotes cerner charm delius everton gatwick gold grenfell heathrow hermes holyrood iris klarna lorenzo marvelon merlin mirena monzo mosaic
natwest paddington rio santander silver siri socrates stansted storm strasbourg uber wikipedia yasmin
`)

/** Signs, scales and theories that stand after the name of whoever thought of them: “X’s alpha”. */
export const eponyms = wordSet(`
alpha beta continuum correction exact contractions contracture criteria cycle disease hierarchy kappa ladder manoeuvre model oesophagus palsy sarcoma scale sign syndrome taxonomy theory
triad triangle typology
`)
