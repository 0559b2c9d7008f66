import { spokenTag } from '@campaignkit/model';
import type { MadePiece } from '../make-piece.js';

/** What a file says about itself, so that it can be understood when it travels alone: the same as in the files of the command line. */
export function describeFile({ piece, copy, order }: MadePiece) {
  return {
    id: piece.id,
    title: copy.headline.replace(/\s+/g, ' '),
    alt: piece.alt,
    longDescription: piece.longDescription,
    language: spokenTag(order.job.target, copy.locale),
    licence: order.campaign.licence,
    source: copy.source,
    version: copy.version,
    contacts: copy.help.map(({ name, headline, url }) => [name, headline.text, url].filter(Boolean).join(' · ')),
    status: copy.draft ? ('draft' as const) : ('final' as const),
  };
}
