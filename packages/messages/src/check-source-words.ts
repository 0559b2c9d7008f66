import { CONTACT_PLACEHOLDERS, type Diagnostic, isContactPlaceholder, useOneOf } from '@campaignkit/model';
import { type Catalog, SOURCE_LOCALE } from './build-catalog.js';
import { readMessage } from './read-message.js';

/** Everything that a message can say once. */
const SINGLE = [
  'headline',
  'body',
  'quote',
  'support',
  'law',
  'lawHeading',
  'lawWithoutArticle',
  'lawWithoutPenalty',
  'consequence',
  'consequenceHeading',
];
/** What it can say several times, counted from 1. */
const COUNTED = ['tip', 'cta', 'figure'];

const CALL_FORM = 'Write it as "You can call: {childLine}".';

type Finding = Pick<Diagnostic, 'rule' | 'severity' | 'message' | 'fix'>;

/**
 * What a message loses in its source words. They decide which help is asked for and how many steps there are, so a slip of the pen there leaves no
 * gap that anything else would notice: the piece is simply without that line.
 */
export function checkSourceWords(catalog: Catalog, campaign: string, message: string): Diagnostic[] {
  const texts = catalog.locales.get(SOURCE_LOCALE)?.words.get(campaign) ?? new Map<string, string>();
  const slots = new Map(
    [...texts].filter(([key]) => key.startsWith(`${message}.`)).map(([key, text]) => [key.slice(message.length + 1), text]),
  );
  const file = `locales/${SOURCE_LOCALE}/${campaign}.json`;
  return [...slots].flatMap(([slot, text]) =>
    judge(slot, text, slots).map(({ message: says, ...finding }) => ({
      ...finding,
      at: { message, locale: SOURCE_LOCALE, slot: `${message}.${slot}`, file },
      message: `"${message}.${slot}" in ${file} ${says}`,
    })),
  );
}

function judge(slot: string, text: string, slots: ReadonlyMap<string, string>): Finding[] {
  if (SINGLE.includes(slot)) return [];
  const [, family = '', digits = ''] = /^(\D+)([1-9]\d*)$/.exec(slot) ?? [];
  if (!COUNTED.includes(family)) return [unknownSlot(slot)];
  const number = Number(digits);
  if (number > 1 && !slots.has(`${family}${number - 1}`)) return [outOfCount(slot, `${family}${number - 1}`)];
  return family === 'cta' ? judgeCall(text) : [];
}

function judgeCall(text: string): Finding[] {
  const { variables, fault } = readMessage(text);
  if (fault !== null)
    return [{ rule: 'MESSAGE_SYNTAX', severity: 'error', message: `${fault}, so its help is not printed: ${text}`, fix: CALL_FORM }];
  if (variables.some((name) => name === 'kitUrl' || isContactPlaceholder(name))) return [];
  const received = variables.map((name) => `{${name}}`).join(' ') || 'no placeholder';
  return [
    {
      rule: 'MESSAGE_VARIABLE_MISSING',
      severity: 'error',
      message: `names no help, so none is printed. Expected a label, a colon and the placeholder of a contact, received ${received}.`,
      fix: `${CALL_FORM} ${useOneOf(variables[0] ?? '', [...Object.keys(CONTACT_PLACEHOLDERS), 'kitUrl'])}`,
    },
  ];
}

function outOfCount(slot: string, before: string): Finding {
  return {
    rule: 'MESSAGE_KEY_MISSING',
    severity: 'error',
    message: `is not printed, because there is no "${before}" before it.`,
    fix: `Write "${before}", or count without a gap.`,
  };
}

function unknownSlot(slot: string): Finding {
  return {
    rule: 'MESSAGE_KEY_UNKNOWN',
    severity: 'warning',
    message: 'is no text that a message has, so it is never printed.',
    fix: `Correct the key, or delete the line. ${useOneOf(slot, [...SINGLE, ...COUNTED.map((family) => `${family}1`)])}`,
  };
}
