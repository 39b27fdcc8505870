/** Words by which the elements of many items are given. */

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DAY = `\\b${MONTH}\\.?\\s{0,6}\\d{1,2}(?!\\d)|\\b\\d{1,2}(?:st|nd|rd|th)?\\s{1,6}(?:day\\s{1,3}of\\s{1,3})?${MONTH}\\b|\\b\\d{1,2}[/-]\\d{1,2}[/-]\\d{2,4}\\b|\\b\\d{4}-\\d{2}-\\d{2}\\b`;

/** A day: "May 3, 2024", "3 May", "5/3/24", "today", "the date of this report". A month and year name no day. */
export const DATE = new RegExp(
  `${DAY}|\\b(?:today|yesterday|earlier\\s{1,3}(?:this|today)|(?:the|this)\\s{1,3}date\\s{1,3}(?:hereof|of\\s{1,3}this))\\b`,
  'i',
);

/** A day that is not the end of a period nor that of a paper: "the quarter ended March 31", "as of June 30". */
export const EVENT_DATE = new RegExp(
  `\\b(?=[\\djfmasond])(?<!\\b(?:end(?:ed|ing|s)?|as\\s{1,3}of|through|until)\\s{0,3}(?:on\\s{1,3})?)(?:${DAY})|\\b(?:today|yesterday|this\\s{1,3}(?:morning|afternoon)|earlier\\s{1,3}(?:this|today)|(?:the|this)\\s{1,3}date\\s{1,3}(?:hereof|of\\s{1,3}this))\\b`,
  'i',
);

/** Money, a count of shares or a share of something. */
export const AMOUNT =
  /[$\u20ac\u00a3\u00a5]\s{0,2}\d|\b(?:USD|EUR|GBP|CAD|JPY|RMB|NIS|Rs\.?)\s{0,2}\d|\d\s{0,2}(?:dollars|euros?|million|billion|thousand|cents?|%|percent|per\s{1,2}cent|shares|units|yen|pounds)\b|\d%|\b(?:hundred|thousand|million|billion)\s{1,3}(?:[a-z]{1,12}\s{1,3}){0,3}(?:dollars|shares|euros)\b/i;

/** Capitals that open no name of somebody. */
const NO_NAME =
  '(?!(?:Items?|Exhibits?|Form|Current|Section|Securities|Exchange|Commission|SEC|Rule|January|February|March|April|May|June|July|August|September|October|November|December)\\b)';
const CLASS =
  '(?:officers?|directors?|employees?|executives?|lenders?|holders?|purchasers?|investors?|(?:share|stock|note|bond|debenture)holders?|underwriters?|sellers?|buyers?|banks?|part(?:y|ies)|subsidiar(?:y|ies)|affiliates?|landlord|lessors?|lessees?|licensors?|licensees?|consultants?|trustee|members?|customers?|suppliers?|agents?|founders?|owners?|partners?|sponsors?|managers?)';

/** Somebody on the other side: a name behind "with", "between", "from" and the like, or a class of persons. */
export const PARTY = new RegExp(
  `\\b(?:[Ww]ith|[Bb]etween|[Aa]mong(?:st)?|[Ff]rom|[Tt]o|[Bb]y|[Oo]f|[Aa]nd|[Ff]or)\\s{1,3}(?:(?:[a-z][\\w'-]{0,16}|[a-z]{1,3}\\.)\\s{1,3}){0,5}["']?(?:${NO_NAME}[A-Z0-9][\\w&.'-]{0,30}|${CLASS}\\b)|\\b(?:with|to|from|by)\\s{1,3}(?:us|(?:the|our)\\s{1,3}(?:company|registrant))\\b`,
);
