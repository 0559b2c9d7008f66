/** A label, a colon and what it names, as the language writes it: French keeps a space before a colon. `In danger now: the police` */
export function labelled(label: string, text: string, locale: string): string {
  return `${label}${/^fr\b/.test(locale) ? '\u00a0' : ''}: ${text}`;
}
