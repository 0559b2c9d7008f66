const [TAB_TO_SPACE, PLUS, COMMA, MINUS, DOT, ZERO, NINE, CAPITAL_E, SMALL_E] = [32, 43, 44, 45, 46, 48, 57, 69, 101];

/** Reads the letters and numbers of a path's `d` one after another (SVG 2, 9.3.9). By hand: a sheet of text is 100 kB of them. */
export class PathNumbers {
  readonly #d: string;
  #at = 0;

  constructor(d: string) {
    this.#d = d;
  }

  /** The next command letter; the empty string where numbers follow instead; undefined at the end. */
  command(): string | undefined {
    const code = this.#next();
    if (Number.isNaN(code)) return undefined;
    if (isDigit(code) || code === DOT || code === MINUS || code === PLUS) return '';
    this.#at += 1;
    return this.#d[this.#at - 1];
  }

  /** NaN where none stands. */
  number(): number {
    const first = this.#next();
    const start = this.#at;
    if (first === MINUS || first === PLUS) this.#at += 1;
    const digitsFrom = this.#at;
    let value = this.#digits();
    if (this.#d.charCodeAt(this.#at) === DOT) {
      this.#at += 1;
      const from = this.#at;
      value += this.#digits() / 10 ** (this.#at - from);
    }
    if (this.#at === digitsFrom) return Number.NaN;
    const code = this.#d.charCodeAt(this.#at);
    if (code === SMALL_E || code === CAPITAL_E) return this.#withExponent(start);
    return first === MINUS ? -value : value;
  }

  /** `0` or `1` of an arc, which may stand without a space before what follows. */
  flag(): boolean {
    const code = this.#next();
    this.#at += 1;
    return code === ZERO + 1;
  }

  #withExponent(start: number): number {
    const [text = ''] = /^[-+.\d]+[eE][-+]?\d+/.exec(this.#d.slice(start, start + 40)) ?? [];
    this.#at = start + text.length;
    return Number(text || Number.NaN);
  }

  #digits(): number {
    let value = 0;
    for (let code = this.#d.charCodeAt(this.#at); isDigit(code); code = this.#d.charCodeAt(this.#at)) {
      value = value * 10 + code - ZERO;
      this.#at += 1;
    }
    return value;
  }

  #next(): number {
    let code = this.#d.charCodeAt(this.#at);
    while (code <= TAB_TO_SPACE || code === COMMA) {
      this.#at += 1;
      code = this.#d.charCodeAt(this.#at);
    }
    return code;
  }
}

function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}
