import type { StateCode } from './states.ts';

/**
 * First three digits of the ZIP codes of each state, from the first to the last that the Postal Service gives it.
 * Source: Domestic Mail Manual, Labeling List L002 (3-digit ZIP Code prefix matrix), https://pe.usps.com/text/dmm300/L002.htm.
 * Prefixes between two of one state that are not in use count as that state's; a prefix that serves two states stands
 * under both.
 */
const PREFIXES: Record<StateCode, readonly (readonly [first: number, last: number])[]> = {
  AL: [[350, 369]], AK: [[995, 999]], AZ: [[850, 865]], AR: [[716, 729], [755, 755]], CA: [[900, 961]],
  CO: [[800, 816]], CT: [[60, 69]], DE: [[197, 199]], DC: [[200, 205], [569, 569]], FL: [[320, 349]],
  GA: [[300, 319], [398, 399]], GU: [[969, 969]], HI: [[967, 968]], ID: [[832, 838]], IL: [[600, 629]],
  IN: [[460, 479]], IA: [[500, 528]], KS: [[660, 679]], KY: [[400, 427]], LA: [[700, 714]], ME: [[39, 49]],
  MD: [[206, 219]], MA: [[10, 27], [55, 55]], MI: [[480, 499]], MN: [[550, 567]], MS: [[386, 397]],
  MO: [[630, 658]], MT: [[590, 599]], NE: [[680, 693]], NV: [[889, 898]], NH: [[30, 38]], NJ: [[70, 89]],
  NM: [[870, 884]], NY: [[5, 5], [63, 63], [100, 149]], NC: [[270, 289]], ND: [[580, 588]], OH: [[430, 459]],
  OK: [[730, 732], [734, 749]], OR: [[970, 979]], PA: [[150, 196]], PR: [[6, 7], [9, 9]], RI: [[28, 29]],
  SC: [[290, 299]], SD: [[570, 577]], TN: [[370, 385]], TX: [[733, 733], [750, 799], [885, 885]], UT: [[840, 847]],
  VT: [[50, 59]], VI: [[8, 8]], VA: [[201, 201], [220, 246]], WA: [[980, 994]], WV: [[247, 268]],
  WI: [[530, 549]], WY: [[820, 831], [834, 834]],
}; // prettier-ignore

/** Whether a ZIP code ("01886", "01886-4312") can be of the state. */
export function isZipOfState(zip: string, state: StateCode): boolean {
  const prefix = Number(zip.slice(0, 3));
  return PREFIXES[state].some(([first, last]) => first <= prefix && prefix <= last);
}
