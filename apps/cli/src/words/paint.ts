/** Colours for a terminal; without one, the same words plain. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly green: (text: string) => string;
  readonly blue: (text: string) => string;
}

export function createPaint(isColourful: boolean): Paint {
  const style = (on: number, off: number) => (text: string) => (isColourful && text !== '' ? `\u001B[${on}m${text}\u001B[${off}m` : text);
  return { bold: style(1, 22), dim: style(2, 22), red: style(31, 39), yellow: style(33, 39), green: style(32, 39), blue: style(34, 39) };
}
