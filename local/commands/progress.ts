/** Fewer drafts than this are done before a reader could read the count. */
const WORTH_COUNTING = 20;

/** "137 of 1,000" on one line of stderr, on a terminal only; the line is wiped before anything else is printed. */
export class Progress {
  readonly #total: number;
  readonly #shown: boolean;
  #line = '';

  constructor(total: number) {
    this.#total = total;
    this.#shown = process.stderr.isTTY === true && total >= WORTH_COUNTING;
  }

  show(done: number): void {
    if (!this.#shown) return;
    this.#line = `${done.toLocaleString('en-US')} of ${this.#total.toLocaleString('en-US')}`;
    process.stderr.write(`\r${this.#line}`);
  }

  wipe(): void {
    if (this.#line === '') return;
    process.stderr.write(`\r${' '.repeat(this.#line.length)}\r`);
    this.#line = '';
  }
}
