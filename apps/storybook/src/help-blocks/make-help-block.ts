import { renderPiece } from '@campaignkit/engine';
import { type Copy, type Look, type Message, parseTarget, type Piece } from '@campaignkit/model';
import type { FontLibrary } from '@campaignkit/typography';
import { NO_BRAND } from '../read-brands.js';
import { HELP_FORMAT, helpBlockTemplate } from './help-block-template.js';
import { composeHelpCopy } from './help-samples.js';

export interface HelpOrder {
  readonly look: Look;
  readonly name: string;
  readonly help: Copy['help'];
  readonly isDraft: boolean;
}

/** A help block as the engine draws it in every piece. */
export function makeHelpBlock({ look, name, help, isDraft }: HelpOrder, fonts: FontLibrary): Promise<Piece> {
  const message = { id: 'help', theme: 'T01', audience: 'A2', type: 'protect', look: look.id } as Message;
  const target = parseTarget('en-GB');
  const id = `${look.id}/${name}`;
  const job = { id, campaign: 'help', message, template: helpBlockTemplate, format: HELP_FORMAT, target };
  return renderPiece({
    job,
    copy: composeHelpCopy(help, isDraft),
    dress: { look, brand: NO_BRAND },
    dir: 'ltr',
    fonts,
    facts: [],
    law: null,
  });
}
