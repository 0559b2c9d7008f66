import type { Copy, HelpEntry, Job } from '@campaignkit/model';

export interface Description {
  readonly alt: string;
  readonly longDescription: string;
}

/** What a screen reader says: first the drawing, the headline and the way to help; then everything, in reading order. */
export function describePiece(job: Job, copy: Copy): Description {
  const [first] = copy.help;
  const prints = new Set(job.template.prints(job.format.shape));
  const paragraphs = [
    copy.artwork,
    flat(copy.headline),
    copy.body,
    copy.support,
    copy.law && `${copy.law.heading}: ${copy.law.text}`,
    copy.law && `${copy.law.consequenceHeading}: ${copy.law.consequence}`,
    ...copy.tips.map((tip, index) => `${index + 1}. ${tip}`),
    ...copy.help.map((entry) => helpLine(entry)),
    ...(prints.has('qr') && first.url ? [`QR: ${first.url}`] : []),
    copy.source,
    copy.version,
    copy.draftTranslation,
  ];
  return {
    alt: plainNumbers([copy.artwork, flat(copy.headline), helpLine(first, true)].filter(Boolean).join(' ')),
    longDescription: plainNumbers(paragraphs.filter(Boolean).join('\n')),
  };
}

function helpLine(entry: HelpEntry, isShort = false): string {
  const { kind, text } = entry.headline;
  const parts = [entry.label, kind === 'number' || kind === 'address' ? text : undefined].filter(Boolean).join(': ');
  if (kind === 'words') return [text, entry.address].filter(Boolean).join(' · ');
  return isShort ? parts : [parts, entry.name, entry.note, kind === 'address' ? null : entry.address].filter(Boolean).join(' · ');
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** Numbers that people copy and search have plain spaces, whatever holds them together on the sheet. */
function plainNumbers(text: string): string {
  return text.replace(/(?<=\d)\u00a0(?=\d)/g, ' ');
}
