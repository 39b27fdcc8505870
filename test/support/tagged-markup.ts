/** Axis and member of a context, by prefixed names: `{ 'dei:LegalEntityAxis': 'alp:AlderPowerMember' }`. */
type Members = Readonly<Record<string, string>>;

const CIK = '0001723580';

/** The tagged draft with one more context: of a co-registrant, of a class of securities. */
export function withContext(draft: string, id: string, members: Members, entity = CIK): string {
  const dimensions = Object.entries(members)
    .map(([axis, member]) => `<xbrldi:explicitMember dimension="${axis}">${member}</xbrldi:explicitMember>`)
    .join('');
  const context =
    `<xbrli:context id="${id}"><xbrli:entity><xbrli:identifier scheme="http://www.sec.gov/CIK">${entity}</xbrli:identifier>` +
    `<xbrli:segment>${dimensions}</xbrli:segment></xbrli:entity></xbrli:context>`;
  return exchanged(draft, '</ix:resources>', `${context}</ix:resources>`);
}

/** The tagged draft with one more fact out of sight, of that context. */
export function withHiddenFact(draft: string, name: string, value: string, context = 'c-1'): string {
  const fact = `<ix:nonNumeric contextRef="${context}" name="${name}">${value}</ix:nonNumeric>`;
  return exchanged(draft, '</ix:hidden>', `${fact}</ix:hidden>`);
}

/** The tagged draft with a fact of `dei` that is said to have no value. */
export function withNilFact(draft: string, name: string): string {
  const fact = `<ix:nonNumeric contextRef="c-1" name="dei:${name}" xsi:nil="true"></ix:nonNumeric>`;
  return exchanged(draft, '</ix:hidden>', `${fact}</ix:hidden>`);
}

/** The tagged draft with that fact of `dei` given another transformation. */
export function transformedBy(draft: string, name: string, format: string): string {
  const at = draft.indexOf(`name="dei:${name}"`);
  if (at < 0) throw new RangeError(`The draft has no fact ${name}`);
  const end = draft.indexOf('>', at);
  return `${draft.slice(0, at)}name="dei:${name}" format="${format}"${draft.slice(end)}`;
}

function exchanged(draft: string, from: string, to: string): string {
  if (!draft.includes(from)) throw new RangeError(`The draft has no ${from}`);
  return draft.replace(from, () => to);
}
