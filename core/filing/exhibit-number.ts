/** Whether two spellings name one exhibit: 99 is 99.1, 99.01 is 99.1, case and brackets do not matter. */
export function isSameExhibit(one: string, other: string): boolean {
  const [first, second] = [plainNumber(one), plainNumber(other)];
  return first === second || first === `${second}.1` || second === `${first}.1`;
}

/** "EX-99.01" is "99.1". */
export function plainNumber(number: string): string {
  const [family = '', part] = number
    .toLowerCase()
    .replace(/^ex-?/, '')
    .replace(/[^a-z0-9.]/g, '')
    .split('.');
  return part === undefined ? family : `${family}.${part.replace(/^0+(?=\d)/, '')}`;
}
