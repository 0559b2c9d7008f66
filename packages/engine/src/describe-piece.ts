import { type Copy, type HelpEntry, type Job, labelled, parseTarget, spokenTag } from '@campaignkit/model';

export interface Description {
  readonly alt: string;
  readonly longDescription: string;
}

/** What a screen reader says: first the drawing, the headline and the way to help; then everything, in reading order. */
export function describePiece(job: Job, copy: Copy): Description {
  const [first] = copy.help;
  const lang = parseTarget(spokenTag(job.target, copy.locale)).language;
  const prints = new Set(job.template.prints(job.format.shape, job.page));
  const headline = asSentence(copy.headline, lang);
  const line = (entry: HelpEntry) => helpLine(entry, lang);
  const paragraphs = [
    copy.draft?.edge,
    copy.draft?.unverified,
    copy.artwork,
    headline,
    copy.body,
    copy.quote,
    ...copy.figures.map(({ text, label }) => labelled(label, text, lang)),
    copy.figuresNote,
    copy.support,
    copy.law && labelled(copy.law.heading, copy.law.text, lang),
    copy.law && labelled(copy.law.consequenceHeading, copy.law.consequence, lang),
    ...copy.tips.map((tip, index) => `${index + 1}. ${tip}`),
    ...copy.help.map((entry) =>
      [line(entry), entry.name, entry.note, entry.headline.kind === 'number' ? entry.address : null].filter(Boolean).join(' · '),
    ),
    ...(prints.has('qr') && first.url ? [labelled('QR', first.url, lang)] : []),
    copy.source,
    copy.version,
    copy.draftTranslation,
  ];
  return {
    alt: plainNumbers([copy.draft?.unverified, copy.artwork, headline, line(first)].filter(Boolean).join(' ')),
    longDescription: plainNumbers(paragraphs.filter(Boolean).join('\n')),
  };
}

function helpLine({ headline: { kind, text }, label, address }: HelpEntry, lang: string): string {
  return labelled(label, kind === 'words' ? [text, address].filter(Boolean).join(' · ') : text, lang);
}

/** A headline often stands without its full stop; read aloud it needs one. Thai has none, and ends with a space. */
function asSentence(headline: string, lang: string): string {
  const flat = headline.replace(/\s+/g, ' ');
  if (lang === 'th' || /[.?!…؟。！？।॥]["'”’»)]*$/u.test(flat)) return flat;
  return `${flat}${lang === 'hi' ? '।' : '.'}`;
}

/** Numbers that people copy and search have plain spaces, whatever holds them together on the sheet. */
function plainNumbers(text: string): string {
  return text.replace(/(?<=\d)\u00a0(?=\d)/g, ' ');
}
