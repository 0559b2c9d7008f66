import { renderPiece } from '@campaignkit/engine';
import { type Look, type Message, parseTarget, type Piece } from '@campaignkit/model';
import type { FontLibrary } from '@campaignkit/typography';
import { composeHelpCopy, HELP_SAMPLES } from '../help-blocks/help-samples.js';
import { NO_BRAND } from '../read-brands.js';
import { composePartTemplate, type Part, PART_FORMATS, type PartFormat } from './part-template.js';
import type { PartWords } from './part-words.js';

export interface PartOrder {
  readonly part: Part;
  readonly look: Look;
  readonly words: PartWords;
  readonly format: PartFormat;
}

/** A part as the engine draws it in every piece. */
export function makePart({ part, look, words, format }: PartOrder, fonts: FontLibrary): Promise<Piece> {
  const message = { id: 'part', theme: 'T01', audience: 'A2', type: 'protect', look: look.id } as Message;
  const job = {
    id: `${look.id}/${part}/${words.locale}/${format}`,
    campaign: 'part',
    message,
    template: composePartTemplate(part, words),
    format: PART_FORMATS[format],
    target: parseTarget(`${words.locale}-GB`),
  };
  const [{ help }] = HELP_SAMPLES as readonly [(typeof HELP_SAMPLES)[number]];
  const copy = { ...composeHelpCopy(help, false), locale: words.locale };
  return renderPiece({ job, copy, dress: { look, brand: NO_BRAND }, dir: words.dir, fonts, facts: [], law: null });
}
