import { wordSet } from '../../support/word-set.ts'
/** Countries and parts of the world that are somebody’s name too, somewhere. */
export const countriesAndNames = wordSet(
  'india china chad georgia kenya israel malta cuba cyprus dominica grenada ireland america asia africa',
)

/** Countries of one word after which nobody is named. */
export const countriesAlone = wordSet(`
afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain bangladesh barbados belarus belgium belize benin bhutan bolivia
bosnia botswana brazil brunei bulgaria burma burundi cambodia cameroon canada chile colombia congo croatia czechia denmark djibouti ecuador egypt
eritrea estonia ethiopia europe fiji finland france gabon gambia germany ghana greece guatemala guinea guyana haiti honduras hungary iceland
indonesia iran iraq italy jamaica japan kazakhstan kosovo kurdistan kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya lithuania luxembourg
madagascar malawi malaysia maldives mauritania mauritius mexico moldova mongolia montenegro morocco mozambique myanmar namibia nepal
netherlands nicaragua niger nigeria norway oman pakistan palestine panama paraguay peru philippines portugal qatar romania rwanda senegal
serbia singapore slovakia slovenia somalia somaliland sudan suriname sweden switzerland syria taiwan tajikistan tanzania thailand tibet togo trinidad tunisia
turkey turkmenistan uganda ukraine uruguay uzbekistan venezuela vietnam yemen zambia zimbabwe
`)
