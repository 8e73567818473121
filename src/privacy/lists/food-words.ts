/** Food and drink of many kitchens, and what is worn. */
export const foodWords = `
abaya abayas ackee agbada airfryer armagnac barfi barmcake bergenbier bibimbap bigos bobotie bolognese borek
bortsch boti brinjal bulgogi bunda cabernet callaloo calvados cawl chablis challah chapati chapatis chapatti
chapattis chappati chardonnay churros colcannon cozonac daal dastar debowe dhansak dhokla dholl dosa dosas
dupatta dupattas edamame egusi empanadas eskimo fattoush fufu fusilli galamansi garri gele ghee goreng gouda
grigio gutkha halloumi halva hamburger harira idli injera iskender jalabiya jalebi jalfrezi jamun jilbab
jollof kachera kangha kefir kelewele kenkey kente kewra khat khimar kibbeh kielbasa kimchi kippah kippot
kirpan kirsch kofte kufi kulfi lahmacun laksa lassi latkes lehenga lehengas limoncello lokum lomza lumpia
lungi mandazi matoke mehndi mezcal meze mezze mici miraa mishti mithai moimoi mooli naan naans niqab niqabs
nshima nyama obeah oggie paan paczki palinka paneer pannacotta paratha parathas parmesan patka pavlova pelau
pho pierogi pierogies pinot piri poori qat ragu raki rakija ramen rasgulla rasmalai rendang riesling roti
rotis sadza sambal sambusa sancerre sarmale sauvignon seekh semillon shawarma sherwani simit simnel skordalia
sliwowica soju souvlaki stollen tallit taqiyah tequila thobe tichel timisoreana topi tuica ugali ursus waakye
warka wodka wonton yorkshires zeera zilch zinfandel zubr
`
