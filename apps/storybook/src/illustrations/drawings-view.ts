const ARRANGEMENTS = ['glance', 'looks'] as const;
type Arrangement = (typeof ARRANGEMENTS)[number];

const READINGS = ['ltr', 'rtl'] as const;
type Reading = (typeof READINGS)[number];

/** How drawings are looked at; it stands in the address. */
export interface DrawingsView {
  /** All on one sheet, or each on the field of every look. */
  readonly drawings: Arrangement;
  /** Direction of the text that they stand beside. */
  readonly reading: Reading;
}

/** Addresses written by hand may hold anything. */
export function readDrawingsView({ drawings, reading }: Readonly<Record<string, unknown>>): DrawingsView {
  return {
    drawings: ARRANGEMENTS.find((each) => each === drawings) ?? 'glance',
    reading: READINGS.find((each) => each === reading) ?? 'ltr',
  };
}
