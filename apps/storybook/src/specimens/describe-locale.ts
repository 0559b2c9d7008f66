import { type Catalog, completeness } from '@campaignkit/messages';
import type { Locale } from '@campaignkit/model';
import { scriptOf } from '@campaignkit/typography';
import { lineHeightOf } from './set-specimen.js';

/** How far a locale is translated: "draft, 100 % of the words", "no words yet". */
export function describeStatus({ tag, status }: Locale, catalog: Catalog, campaigns: readonly string[]): string {
  const counts = ['toolkit', ...campaigns].map((file) => completeness(catalog, tag, file));
  const sum = (key: 'translated' | 'total') => counts.reduce((total, count) => total + count[key], 0);
  if (sum('translated') === 0) return 'no words yet';
  return `${status}, ${Math.floor((sum('translated') / sum('total')) * 100)} % of the words`;
}

/** "1.3 / 1.6 em" */
export function describeLineHeight(locale: Locale): string {
  const { head, body } = lineHeightOf(locale);
  return `${head} / ${body} em`.replaceAll(' ', '\u00a0');
}

/** "Noto Sans Thai, Noto Sans" */
export function describeFonts({ tag, fonts }: Locale): string {
  return (fonts ?? scriptOf(tag).families.text.map(({ id }) => id)).map(nameFamily).join(', ');
}

/** "Khmer (Khmr)"; CLDR says "Simplified" alone, which needs its noun. */
export function describeScript({ script }: Locale): string {
  const name = new Intl.DisplayNames(['en'], { type: 'script', fallback: 'none' }).of(script);
  return name === undefined ? script : `${name}${/^Han[st]$/.test(script) ? ' Han' : ''} (${script})`;
}

function nameFamily(id: string): string {
  return id
    .split('-')
    .map((word) => (/^(?:sc|tc|jp|kr)$/.test(word) ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ');
}
