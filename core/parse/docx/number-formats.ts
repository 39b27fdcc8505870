/** How a number of a list is written out (ECMA-376, part 1, 17.18.59); what is not known here is written in figures. */
export function numberIn(format: string, number: number): string {
  switch (format) {
    case 'none':
    case 'bullet':
      return '';
    case 'decimalZero':
      return String(number).padStart(2, '0');
    case 'upperRoman':
      return roman(number);
    case 'lowerRoman':
      return roman(number).toLowerCase();
    case 'upperLetter':
      return letters(number);
    case 'lowerLetter':
      return letters(number).toLowerCase();
    case 'ordinal':
      return ordinal(number);
    case 'cardinalText':
      return capital(CARDINALS[number] ?? String(number));
    case 'ordinalText':
      return capital(ORDINALS[number] ?? ordinal(number));
    default:
      return String(number);
  }
}

const ROMAN: readonly [number, string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];
/** There is no Roman figure beyond it. */
const LARGEST_ROMAN = 3_999;

function roman(number: number): string {
  if (number < 1 || number > LARGEST_ROMAN) return String(number);
  let rest = number;
  let written = '';
  for (const [value, sign] of ROMAN) {
    while (rest >= value) {
      written += sign;
      rest -= value;
    }
  }
  return written;
}

/** A to Z, then AA, BB and so on, as Word counts. */
function letters(number: number): string {
  const times = Math.ceil(number / 26);
  if (number < 1 || times > 10) return String(number);
  return String.fromCharCode(65 + ((number - 1) % 26)).repeat(times);
}

function ordinal(number: number): string {
  const teens = number % 100 > 10 && number % 100 < 14;
  return `${number}${teens ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')}`;
}

const CARDINALS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
