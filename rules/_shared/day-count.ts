/** "one day", "9 days". */
export function dayCount(days: number): string {
  return days === 1 ? 'one day' : `${days} days`;
}
