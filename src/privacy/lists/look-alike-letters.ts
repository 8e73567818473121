// Written by scripts/compile-words.mjs.

/** Letters of other alphabets and, at the same place in the second line, the Latin letters that they look like. */
export const lookAlikeLetters = {
  from: 'ͿΑΒΕΖΗΙΚΜΝΟΡΤΥΧαγηικνορστυωϜϳϺЅІЈАВЕКМНОРСТУХЬавгезкмнорстухєѕіјѡѴѵҮүһҽӀӏԁԌԛԜԝՍՏՕագզհոռսցքօᎠᎡᎢᎥᎩᎪᎫᎬᎳᎷᎻᎽᏀᏂᏃᏏᏒᏔᏕᏙᏚᏞᏟᏢᏦᏧᏳᏴᴦⲅⲎⲒⲔⲘⲚⲞⲟⲢⲣⲤⲥⲦⲨⲬⳐꓐꓑꓒꓓꓔꓖꓗꓙꓚꓜꓝꓟꓠꓡꓢꓣꓦꓧꓪꓫꓬꓮꓰꓲꓳꓴꙇꭵꮁꮃꮓꮩꮪꮯ𝈍𝈓𝈖𝈪',
  to: 'JABEZHIKMNOPTYXaynikvopotuwFjMSIJABEKMHOPCTYXbabrezkmhopctyxesijwVvYyheIidGqWwUSOwqqhnnugfoDRTiYAJEWMHYGhZbRWSVSLCPKdGBrrHIKMNOoPpCcTYXLBPdDTGKJCZFMNLSRVHWXYAElOUiirwzvscVFRL',
}
