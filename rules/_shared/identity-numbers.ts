/** "001-38417", "1-38417" and "0-38417"… the way numbers are told apart: without spaces and without leading zeros. */
export function foldFileNumber(number: string): string {
  return number
    .replace(/\s/g, '')
    .split('-')
    .map((part) => part.replace(/^0+(?=\d)/, ''))
    .join('-');
}

/** Nine digits of an employer's number, however they are set. */
export function foldEin(number: string): string {
  return number.replace(/\D/g, '');
}

/** Numbers of registrants under the Exchange Act have five digits at most, those of registration statements six. */
const FILE_NUMBER =
  /^(?:0{0,2}[0-2]-(?:\d{1,5}|\d{4,5}-\d{2})|(?:0?33|333|811|814|024)-(?:\d{1,6}|\d{4,6}-\d{2}))$/;

export function isFileNumber(words: string): boolean {
  return FILE_NUMBER.test(words.replace(/\s/g, ''));
}

export function isEin(words: string): boolean {
  return /^\d{2}-?\d{7}$/.test(words.replace(/\s/g, ''));
}
