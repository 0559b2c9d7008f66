/** Keeps a number or an address whole and left-to-right inside right-to-left text (UAX #9, LRI … PDI). */
export function isolate(text: string, direction: 'ltr' | 'rtl'): string {
  return direction === 'rtl' && text !== '' ? `\u2066${text}\u2069` : text;
}
