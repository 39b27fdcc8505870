/** Whether two spellings name one exhibit: 99 is 99.1, 99.01 is 99.1, case and brackets do not matter. */
export function isSameExhibit(one: string, other: string): boolean {
  const [first, second] = [plainNumber(one), plainNumber(other)];
  return first === second || isFamilyOf(first, second) || isFamilyOf(second, first);
}

/** A number without a part stands for the first of its kind: 99 is 99.1, yet 2.1 is not 2.1.1. */
function isFamilyOf(family: string, number: string): boolean {
  return !family.includes('.') && number === `${family}.1`;
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
