import type { Copy } from '@campaignkit/model';
import { LONG_NUMBER } from '../help-block/arrange.js';

/** Whether what helps is words, or a number of so few figures that it stands large in half of the width. */
export function standsInHalf({ help: [{ headline }] }: Pick<Copy, 'help'>): boolean {
  const { kind, text } = headline;
  return kind === 'words' || (kind === 'number' && text.replace(/\D/g, '').length < LONG_NUMBER);
}
