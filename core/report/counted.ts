/** "1 warning", "2 warnings", "1,000 drafts"; with a plural of its own "3 companies". */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? noun : plural}`;
}
