/** Whether two spellings name one exhibit: 99 is 99.1, 99.01 is 99.1, case and brackets do not matter. */
export function isSameExhibit(one: string, other: string): boolean {
  return meantNumber(one) === meantNumber(other);
}

/**
 * One spelling for all that name the same exhibit, by which long lists are looked up: a number without a part stands for the first of
 * its kind, so that "99" is "99.1", yet "2.1" is not "2.1.1".
 */
export function meantNumber(number: string): string {
  const plain = plainNumber(number);
  return plain.includes('.') ? plain : `${plain}.1`;
}

/** "EX-99.01" is "99.1". */
export function plainNumber(number: string): string {
  const [family = '', ...parts] = number
    .toLowerCase()
    .replace(/^ex-?/, '')
    .replace(/[^a-z0-9.]/g, '')
    .split('.');
  return [family, ...parts.map((part) => part.replace(/^0+(?=\d)/, ''))].join('.');
}
