import type { Copy, Slot } from '@campaignkit/model';

/** Words that somebody wrote over those of a message, by field: `headline`, `tip2`. What is absent stays as it is. */
export type EditedWords = Readonly<Record<string, string>>;

/** One text of a piece that can be rewritten. Contacts and laws come from records and cannot. */
export interface WordField {
  /** `headline`, `tip2` */
  readonly name: string;
  /** Part of the message that a template prints or leaves out. */
  readonly slot: Slot;
  /** As the message says it. */
  readonly own: string;
}

/** Every text that a template could let somebody rewrite; a message may have fewer tips than these. */
export const WORD_FIELDS: readonly { readonly name: string; readonly slot: Slot }[] = [
  { name: 'headline', slot: 'headline' },
  { name: 'body', slot: 'body' },
  ...Array.from({ length: 8 }, (_, index) => ({ name: `tip${index + 1}`, slot: 'tips' as const })),
  { name: 'quote', slot: 'quote' },
  { name: 'support', slot: 'support' },
];

/** The texts of a piece that can be rewritten, in the order in which they are read. */
export function listFields(copy: Copy): WordField[] {
  return [
    { name: 'headline', slot: 'headline', own: copy.headline },
    { name: 'body', slot: 'body', own: copy.body },
    ...copy.tips.map((own, index): WordField => ({ name: `tip${index + 1}`, slot: 'tips', own })),
    ...(copy.quote === null ? [] : [{ name: 'quote', slot: 'quote', own: copy.quote } as const]),
    ...(copy.support === null ? [] : [{ name: 'support', slot: 'support', own: copy.support } as const]),
  ];
}

/** The words as edited. A tip or a support that was emptied is left out; a headline that was emptied is a fault that the checks report. */
export function applyEdits(copy: Copy, edited: EditedWords): Copy {
  return {
    ...copy,
    headline: edited['headline'] ?? copy.headline,
    body: edited['body'] ?? copy.body,
    tips: copy.tips.map((tip, index) => edited[`tip${index + 1}`] ?? tip).filter((tip) => tip.trim() !== ''),
    quote: copy.quote === null ? null : (edited['quote'] ?? copy.quote) || null,
    support: copy.support === null ? null : (edited['support'] ?? copy.support) || null,
  };
}
