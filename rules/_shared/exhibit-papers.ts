import type { PaperKind } from '../../core/standards/exhibit-table.ts';

/** Words that stand before the name of a paper: "Form of", "Third Amended and Restated", "Amendment No. 2 to the". */
const LEAD =
  '^\\W{0,4}(?:(?:the|an?|form|copy|text|of|corrected|amended|and|restated|second|third|fourth|fifth|sixth|seventh|first|composite|amendment|addendum|no\\.?|number|\\d{1,4}|one|two|to|executed)\\W{1,3}){0,8}';
/** A few words more: the company's name, or the name of a plan. */
const NAME = "(?:[\\w&.,'()/-]{1,30}\\s){0,8}?";

/** By which words a description tells its kind; the one that stands first decides. The hint, in small letters, saves a search. */
const KINDS: readonly (readonly [kind: PaperKind, hint: RegExp, words: RegExp])[] = [
  ['announcement', /rel|state|announ|present|slide|deck|transcript/, /\b(?:press|news|earnings|media)\s(?:release[ds]?|statement|announcement)\b|\b(?:investor|earnings|slide|company)\s(?:presentation|slides?|deck)\b|\btranscript\sof\b|^text\sof\sannouncement\b/i],
  ['financial-statements', /audited|pro forma/, /^(?:the\s)?(?:un)?audited\s(?:[\w-]{1,20}\s){0,5}financial\sstatements\b|\bpro\sforma\s(?:[\w-]{1,20}\s){0,4}(?:financial|balance)\b/i],
  ['underwriting-agreement', /underwr/, new RegExp(`${LEAD}underwriting\\sagreement\\b(?!\\s(?:standard|basic))`, 'i')],
  ['merger-agreement', /plan of/, new RegExp(`${LEAD}(?:agreement\\sand\\s)?plan\\sof\\s(?:merger|reorganization\\sand\\smerger)\\b`, 'i')],
  ['charter', /certif|articles/, new RegExp(`${LEAD}(?:certificate|articles)\\sof\\s(?:incorporation|amendment|designations?|correction|restatement)\\b`, 'i')],
  ['by-laws', /laws/, new RegExp(`${LEAD}${NAME}by-?laws\\b`, 'i')],
  ['indenture', /indenture/, new RegExp(`${LEAD}(?:base\\s|senior\\s|subordinated\\s|supplemental\\s){0,2}indenture\\b`, 'i')],
  ['compensation', /employ|sever|control|salary|bonus|indemn|restricted|option|separation|incentive/, new RegExp(`${LEAD}${NAME}(?:employment|severance|change[\\s-]in[\\s-]control|salary\\scontinuation|stay\\sbonus|executive\\sbonus|indemnification|restricted\\sstock|stock\\soption|separation)\\s(?:award\\s|unit\\s)?(?:agreements?|plans?)\\b|${LEAD}${NAME}(?:equity|stock|long-term|omnibus|executive|performance)\\s(?:incentive|bonus)\\splan\\b`, 'i')],
  ['credit-agreement', /credit|loan/, new RegExp(`${LEAD}${NAME}(?:credit|term\\sloan|loan\\sand\\ssecurity)\\s(?:facility\\s)?agreement\\b`, 'i')],
  ['legal-opinion', /opinion/, /^opinion\sof\b.{0,80}?(?:\bl\.?l\.?p\b|\besq\b|\bcounsel\b|\bp\.?[ac]\b|\blegality\b|\bvalidity\b)/i],
  ['accountant-letter', /letter/, /^letter\b.{0,60}?\b(?:former\s(?:independent\s)?(?:accountants?|auditors?)|certifying\saccountants?)\b|^(?:.{0,60}\s)?letter\b.{0,20}?\b(?:re(?:garding)?|on|as\sto|concerning)\b.{0,10}?change\s(?:in|of)\s(?:certifying\s)?accountants?\b|^letter\s(?:from|of)\b.{0,80}?\b(?:l\.?l\.?p|cpas?|accountants?|auditors?)\b.{0,60}?\bsecurities\sand\sexchange\scommission\b/i],
  ['resignation-letter', /resign/, /^(?:letter\sof\sresignation|resignation\sletter)\b/i],
  ['consent', /consent/, /^consents?\sof\b.{0,80}?(?:\bl\.?l\.?p\b|\besq\b|\bcounsel\b|\b(?:independent|registered|certified)\b.{0,30}?\b(?:accountants?|auditors?|accounting\sfirm)\b)/i],
  ['power-of-attorney', /attorney/, /^powers?\sof\sattorney\b/i],
  ['code-of-ethics', /code of/, new RegExp(`${LEAD}${NAME}code\\sof\\s(?:business\\s)?(?:conduct|ethics)\\b`, 'i')],
  ['cover-data', /cover page/, /\bcover\spage\sinteractive\sdata\b/i],
]; // prettier-ignore

/** How much of a description tells what the paper is. */
const TELLING = 140;

/** What kind of paper a description in the list names, or null where its words do not say. */
export function paperOf(description: string): PaperKind | null {
  const words = description.slice(0, TELLING).replace(/\s+/g, ' ').trim();
  let first: { kind: PaperKind; end: number } | null = null;
  const small = words.toLowerCase();
  for (const [kind, hint, pattern] of KINDS) {
    const match = hint.test(small) ? pattern.exec(words) : null;
    const end = match ? match.index + match[0].length : Infinity;
    if (end < (first?.end ?? Infinity)) first = { kind, end };
  }
  return first?.kind ?? null;
}
