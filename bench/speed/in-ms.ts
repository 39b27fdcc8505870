/** "5.02 ms", "55.4 ms". */
export function inMs(ms: number): string {
  return `${ms.toFixed(ms < 10 ? 2 : 1)} ms`;
}
