/** A name that says "8-K": "d8k.htm", "form8-k.docx", "b70205e8vk.htm", "fy2018_q4x8kxcover.htm". */
export function saysForm(path: string): boolean {
  return /8[-_ ]?[vx]?[-_ ]?k/i.test(path.slice(path.lastIndexOf('/') + 1));
}
