/** Illnesses, signs and shops called after somebody, as they stand without a noun: “Hashimoto’s was ruled out”. */
export const eponymWords = `
alports apleys bartters basedows battens behcets bouchards brudzinskis buergers charcots chiaris chvosteks dariers dercums dresslers fabrys
fanconis feltys finkelsteins fortnums foyles friedreichs gauchers goodpastures hamleys harrods hashimotos hoffmanns homans hurlers kawasakis kienbocks
krabbes lachmans lebers lhermittes marfans mcburneys menetriers menkes niemanns oslers pagets pataus perthes peyronies pompes prinzmetals
quinckes reiters retts rovsings scheuermanns sjogrens stargardts steinerts sydenhams takayasus tietzes trousseaus waardenburgs wegeners zellwegers
`
