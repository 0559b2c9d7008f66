import { Box, DraftEdge } from '@campaignkit/design-system';
import type { Copy, Frame, Job, LoadedBrand, Look } from '@campaignkit/model';
import { createElement, type ReactElement } from 'react';
import { requireWords } from './require-words.js';

/** What a piece wears; the look is dressed in the colours of the brand before. */
export interface Dress {
  readonly look: Look;
  readonly brand: LoadedBrand;
}

/**
 * The template's element for one job, with its words, and the edge print of a draft around it.
 * @throws {CampaignError} WORDS_MISSING
 */
export function composeElement(job: Job, copy: Copy, { look, brand }: Dress, frame: Frame): ReactElement {
  requireWords(job, copy);
  const { id, type, audience, pictures } = job.message;
  const sheet = job.template.render({ copy, frame, look, brand, message: { id, type, audience, pictures }, page: job.page ?? 1 });
  const edge = copy.draft ? createElement(DraftEdge, { key: 'edge', frame, look, text: copy.draft.edge }) : null;
  return createElement(
    Box,
    { style: { position: 'relative', width: frame.widthPx, height: frame.heightPx, direction: frame.dir } },
    sheet,
    edge,
  );
}
