/** Lets a limited number through at once; the others wait in the order they came. */
export class Turnstile {
  #free: number;
  readonly #waiting: (() => void)[] = [];

  constructor(places: number) {
    this.#free = places;
  }

  async enter(): Promise<void> {
    if (this.#free > 0) {
      this.#free -= 1;
      return;
    }
    await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  leave(): void {
    const next = this.#waiting.shift();
    if (next) next();
    else this.#free += 1;
  }

  /** Runs `work` inside and leaves when it is over, however it ends. */
  async through<T>(work: () => Promise<T>): Promise<T> {
    await this.enter();
    try {
      return await work();
    } finally {
      this.leave();
    }
  }
}

/** One visitor's place behind one or more turnstiles, taken and given back in turn. */
export class Place {
  readonly #turnstiles: readonly Turnstile[];
  #held = false;
  #over = false;

  constructor(...turnstiles: Turnstile[]) {
    this.#turnstiles = turnstiles;
  }

  async take(): Promise<void> {
    if (this.#held || this.#over) return;
    for (const turnstile of this.#turnstiles) await turnstile.enter();
    this.#held = true;
    if (this.#over) this.give();
  }

  give(): void {
    if (!this.#held) return;
    this.#held = false;
    for (const turnstile of this.#turnstiles) turnstile.leave();
  }

  /** Gives the place back for good. */
  end(): void {
    this.#over = true;
    this.give();
  }
}
