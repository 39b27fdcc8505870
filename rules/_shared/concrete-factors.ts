/**
 * Words of which boilerplate is made. A phrase that has no other word names no factor of this business: "general economic
 * and business conditions", "competitive pressures", "other risks detailed from time to time in our filings with the SEC".
 */
const STOCK = new Set(
  `a about above actual actually additional adverse adversely affect affecting affected after all also among an and annual
  another any anticipate anticipated are as assumption assumptions at be because been before being belief beliefs believe
  believed below beyond both business businesses but by can cannot cause caused causes caution cautionary cautioned certain
  change changed changes changing circumstance circumstances commission company companies comparable compete competing
  competition competitive competitor competitors condition conditions consider considered contain contained contains contemplated
  control corporation could current currently customary date dated described description detail detailed details developments
  differ difference different differing disclosed discussed discussion do document documents does due e during each economic
  economy edgar effect effects either ended estimate estimated estimates etc event events exchange exhibit expect expectation
  expectations expected express expressed extent factor factors file filed filing filings filer financial fiscal following
  for force forecast forecasts form forth forward found from further furthermore future general generally
  given global greater has have heading headed herein hereof however if impact impacted implied important in include included
  includes including indicated indicate industries industry information intend intended international into investor investors
  involve involves involving is it item its itself known k latest later law laws less level levels limitation limited list listed
  looking made major make management many market markets material materially matter matters may might more most must named
  no not number numerous obligation of on one operate operates operating operation operations or other others otherwise our
  out outcome outcomes over particular past performance period periodic periods place plan plans political potential predict predicted
  predictions present presentation press pressure pressures prior private project projected projections prospects public
  publicly q quarter quarterly reader readers recent recently reform refer reference reform registrant registration regarding regulation
  regulations regulatory related relating release reliance rely relied report reported reports respect result results reviewed
  risk risks s sec section securities see set several shareholders significant significantly similar since so some speak speaks
  specific specifically statement statements stockholders subject subsequent substantial substantially such
  suggested t than that the their them then there therefore these they third this those through time times to
  trends two uncertain uncertainties uncertainty under undertake undertakes undue unanticipated unexpected unforeseen unknown unless until update
  updated upon urged us use various vary varies volatility was we well were what when where whether which while will with without
  within words would year years you your achievements accuracy add advised assurance assurances based basis care conclude consequence
  consequences depending depends directly disclaim disclaims discussions elsewhere entirely foregoing guarantee guarantees harbor hereby
  inherent inherently instance level likely limits line mentioned nature numbers occur october november december january february march april
  june july august september order own part parties person persons possible previously primarily principal reasonable reasonably reform
  relevant reliance safe same section should sources standards state states time today turn type types ultimately united
  unpredictable variety versions way ways identified identifies communications news releases intentions intention caption captions
  analysis underlying prove incorrect inaccurate materialize materializes made only analyst analysts website websites available copies new`.split(
    /\s+/,
  ),
);

/** What leads to the factors: "including", "such as", "because", "the following:". */
const LEADS =
  /\b(?:includ(?:e|es|ed|ing)|such as|because(?: of)?|due to|owing to|as a result of|caused by|arising from|resulting from|related to|relating to|associated with|inherent in|depend(?:s|ence|ent|ing)? (?:up)?on|(?:in)?ability (?:of|to)|failure (?:of|to)|risks? (?:of|that|from)|uncertainties (?:of|in|as to|regarding|about|concerning)|affected by|subject to|factors (?:are|is|in|like))\b|:/i;
/** Clauses that speak of the legend itself, of other papers or of the calendar: no factor stands in them. */
const ASIDE =
  /\b(?:10-?[KQ]|8-?K|20-F|sec|commission|filings?|prospectus|annual reports?|quarterly reports?|obligation|duty|undertakes?|update|forward|undue|safe harbor|litigation reform|section (?:27A|21E)|risk factors|www|http|known and unknown|actual results|statements?|those (?:identified|described|discussed)|other companies)\b/i;

/** How many factors of this business the passages name; three is as good as thirty, so that counting ends there. */
export function concreteFactors(passages: readonly string[]): number {
  let factors = 0;
  for (const passage of passages) {
    const lead = LEADS.exec(passage);
    const list = lead ? passage.slice(lead.index + lead[0].length) : passage;
    const needed = lead || isListLine(passage) ? 1 : WORDS_OF_A_SENTENCE;
    factors += list
      .split(/[,;:()]|\s(?:and|or|as well as)\s/)
      .filter((phrase) => isConcrete(phrase, needed)).length;
    if (factors >= 3) return 3;
  }
  return factors;
}

/** A sentence without a lead is a factor of its own only where it has so many words of its own. */
const WORDS_OF_A_SENTENCE = 3;

function isListLine(passage: string): boolean {
  return /^(?:[a-z(*-]|\d{1,2}[.)])|[;,]$/.test(passage);
}

function isConcrete(phrase: string, needed: number): boolean {
  if (ASIDE.test(phrase)) return false;
  const words = phrase.toLowerCase().match(/[a-z][a-z'-]{2,}/g) ?? [];
  return words.filter((word) => !STOCK.has(word.replace(/'s?$/, ''))).length >= needed;
}
