import type { Copy, HelpEntry, HelpHeadline } from '@campaignkit/model';

/** A way to help that nobody can reach: its number starts with 555, its address is an example. For looking only. */
const entry = (label: string, kind: HelpHeadline['kind'], text: string, note = ''): HelpEntry => ({
  placeholder: 'childLine',
  label,
  headline: { kind, text },
  name: null,
  note,
  address: kind === 'number' ? 'example.org/help' : null,
  url: kind === 'words' ? null : 'https://example.org/help',
  contact: null,
});

const TALK = entry('Talk now', 'number', '555 0100', 'free · day and night');
const DANGER = entry('In danger now', 'number', '555');
const REMOVE = entry('Have a picture removed', 'address', 'example.org/remove');

/** What a help block may have to hold. */
export const HELP_SAMPLES: readonly { readonly name: string; readonly help: Copy['help'] }[] = [
  { name: 'A number', help: [TALK] },
  { name: 'A page', help: [REMOVE] },
  { name: 'Words', help: [entry('Talk now', 'words', 'Talk to an adult you trust')] },
  { name: 'Two contacts', help: [TALK, DANGER] },
  { name: 'Three contacts', help: [TALK, DANGER, REMOVE] },
];

/** Words of the draft mark, as the source language has them. */
const DRAFT: Copy['draft'] = { tag: 'DRAFT', edge: 'DRAFT · number not verified · do not print', unverified: 'This is a draft.' };

/** A copy that says nothing but its help. */
export function composeHelpCopy(help: Copy['help'], isDraft: boolean): Copy {
  return {
    locale: 'en',
    headline: '',
    body: '',
    tips: [],
    quote: null,
    figures: [],
    figuresNote: null,
    support: null,
    help,
    law: null,
    source: '',
    version: '',
    draftTranslation: null,
    draft: isDraft ? DRAFT : null,
    artwork: '',
  };
}
