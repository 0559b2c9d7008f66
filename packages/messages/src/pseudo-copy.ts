import type { Copy, HelpEntry, HelpHeadline, LawWords } from '@campaignkit/model';

/** Letters with an accent that still read as themselves; CLDR's pseudo-locale en-XA does the same. */
const PLAIN = 'abcdefghijklmnoprstuvwxyzABCDEFGHIJKLMNOPRSTUVWXYZ';
const ACCENTED = 'åƀçðéƒĝĥîĵķļɱñöþŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞŔŠŢÛṼŴẊÝŽ';
/** How much longer a translation may become: from English, IBM and W3C count 40 to 60 % for 31 to 50 signs, and 30 % over 70. */
const LONGER_BY = 0.4;
const FILLER = ['öñé', 'ţŵö', 'ţĥŕéé', 'ƒöûŕ', 'ƒîṽé', 'šîẋ'];
/** Numbers, addresses and what holds them together stay: they are records, not words. */
const RECORD = /\S*\d\S*|[\w-]+(?:\.[\w-]+)+(?:\/\S*)?/;

/**
 * The words of a piece in the pseudo-locale: accents on every letter, and 40 % longer, so that a design shows before any translation
 * exists where words are cut, hard-coded or cramped. Digits, addresses, names of services and the version line stay as they are.
 */
export function pseudoCopy(copy: Copy): Copy {
  const [first, ...rest] = copy.help;
  return {
    ...copy,
    headline: pseudo(copy.headline),
    body: pseudo(copy.body),
    tips: copy.tips.map(pseudo),
    quote: copy.quote === null ? null : pseudo(copy.quote),
    figures: copy.figures.map((figure) => ({ ...figure, label: pseudo(figure.label) })),
    figuresNote: copy.figuresNote === null ? null : pseudo(copy.figuresNote),
    support: copy.support === null ? null : pseudo(copy.support),
    help: [pseudoEntry(first), ...rest.map(pseudoEntry)],
    law: copy.law && pseudoLaw(copy.law),
    source: pseudo(copy.source),
    artwork: pseudo(copy.artwork),
  };
}

function pseudoEntry(entry: HelpEntry): HelpEntry {
  return { ...entry, label: pseudo(entry.label), note: pseudo(entry.note), headline: pseudoHeadline(entry.headline) };
}

function pseudoHeadline(headline: HelpHeadline): HelpHeadline {
  return headline.kind === 'words' ? { ...headline, text: pseudo(headline.text) } : headline;
}

function pseudoLaw(law: LawWords): LawWords {
  return {
    ...law,
    heading: pseudo(law.heading),
    text: pseudo(law.text),
    consequenceHeading: pseudo(law.consequenceHeading),
    consequence: pseudo(law.consequence),
  };
}

/** Line by line, so that a break which the words ask for stays where it is. */
function pseudo(text: string): string {
  return text.split('\n').map(pseudoLine).join('\n');
}

function pseudoLine(line: string): string {
  if (line.trim() === '') return line;
  const accented = line
    .split(/(\s+)/)
    .map((part) => (RECORD.test(part) ? part : [...part].map(accent).join('')))
    .join('');
  const [, words = accented, closing = ''] = /^(.*?)([.!?…:]*)$/su.exec(accented) ?? [];
  return `${words}${filler(Math.ceil([...line].length * LONGER_BY))}${closing}`;
}

function filler(length: number): string {
  let text = '';
  for (let index = 0; text.length < length; index++) text += ` ${FILLER[index % FILLER.length]}`;
  return text;
}

function accent(letter: string): string {
  return ACCENTED[PLAIN.indexOf(letter)] ?? letter;
}
