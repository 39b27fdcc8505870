/** How a reader calls the families of the rule book; the key is the first part of a rule's id. */
const NAMES: Readonly<Record<string, string>> = {
  signature: 'Signature',
  dates: 'Dates and deadline',
  'safe-harbor': 'Safe harbor and legends',
  items: 'Items',
  exhibits: 'Exhibits',
  cover: 'Cover page',
  ixbrl: 'Inline XBRL cover',
  content: 'Content of the items',
  amendment: 'Amendments',
  consistency: 'Consistency',
  placeholders: 'Placeholders',
  edgar: 'EDGAR',
  eligibility: 'Eligibility',
};

/** "exhibits" of "exhibits/index-missing". */
export function familyOf(ruleId: string): string {
  return ruleId.split('/', 1)[0] ?? ruleId;
}

export function familyName(family: string): string {
  return NAMES[family] ?? family;
}
