const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const RULE = /^(?:([A-Za-z,-]+) )?([0-9:,-]+)$/;
const SPAN = /^([01]\d|2[0-4]):([0-5]\d)-([01]\d|2[0-4]):([0-5]\d)$/;
/** Between a day and its time: the end of a line would part them into two claims. */
const NO_BREAK = '\u00a0';

export type FormattedHours =
  | { readonly kind: 'always' }
  | { readonly kind: 'hours'; readonly text: string }
  | { readonly kind: 'unreadable' };

/**
 * Opening hours in the words of a target: `Mo 14:00-16:00` → "Mon 14:00–16:00" or "Mon 2:00 PM–4:00 PM".
 * Reads the part of OpenStreetMap's opening_hours that the records use: days, lists and ranges of them, spans of time, `24/7`.
 */
export function formatHours(opening: string, targetTag: string): FormattedHours {
  if (opening === '24/7') return { kind: 'always' };
  const rules = opening.split('; ').map(readRule);
  if (!rules.every((rule) => rule !== null)) return { kind: 'unreadable' };
  const texts = rules.map((rule) =>
    [formatDays(rule.days, targetTag), rule.spans.map((span) => formatSpan(span, targetTag)).join(', ')].filter(Boolean).join(NO_BREAK),
  );
  const hasDayLists = rules.some(({ days }) => days.length > 1);
  return { kind: 'hours', text: hasDayLists ? texts.join('; ') : listOf(texts, targetTag) };
}

interface Rule {
  /** First and last day of each range; empty: every day. */
  readonly days: readonly (readonly [number, number])[];
  /** Minutes from midnight. */
  readonly spans: readonly (readonly [number, number])[];
}

function readRule(text: string): Rule | null {
  const parts = RULE.exec(text);
  if (!parts?.[2]) return null;
  const days = (parts[1] ?? 'Mo-Su').split(',').map(readDays);
  const spans = parts[2].split(',').map(readSpan);
  if (!days.every((range) => range !== null) || !spans.every((span) => span !== null)) return null;
  const isDaily = days.length === 1 && days[0]?.[0] === 0 && days[0][1] === 6;
  return { days: isDaily ? [] : days, spans };
}

function readDays(range: string): [number, number] | null {
  const [first = '', last = first, ...more] = range.split('-');
  const days: [number, number] = [DAYS.indexOf(first), DAYS.indexOf(last)];
  return more.length > 0 || days.includes(-1) ? null : days;
}

function readSpan(text: string): [number, number] | null {
  const parts = SPAN.exec(text);
  if (!parts) return null;
  const [from = 0, fromMinute = 0, to = 0, toMinute = 0] = parts.slice(1).map(Number);
  const span: [number, number] = [from * 60 + fromMinute, to * 60 + toMinute];
  return span[0] < span[1] && span[1] <= 1440 ? span : null;
}

function formatDays(ranges: Rule['days'], tag: string): string {
  const weekday = new Intl.DateTimeFormat(tag, { weekday: 'short', timeZone: 'UTC' });
  // 5 January 1970 was a Monday.
  const name = (day: number) => weekday.format(Date.UTC(1970, 0, 5 + day));
  return listOf(
    ranges.map(([first, last]) => (first === last ? name(first) : `${name(first)}–${name(last)}`)),
    tag,
  );
}

function formatSpan([from, to]: readonly [number, number], tag: string): string {
  const time = new Intl.DateTimeFormat(tag, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });
  return [from, to].map((minutes) => time.format(Date.UTC(1970, 0, 1, 0, minutes))).join('–');
}

function listOf(texts: readonly string[], tag: string): string {
  return new Intl.ListFormat(tag, { type: 'unit', style: 'short' }).format(texts);
}
