import { CampaignError } from '@campaignkit/model';
import type { SetTextRequest } from './set-text.types.js';

/** No page holds more, and the work grows with it. */
const LONGEST_TEXT = 20_000;

export function checkRequest(request: SetTextRequest): void {
  const { widthPx, fontSizePx, fit, maxLines } = request;
  requirePositive('widthPx', widthPx);
  if (!fit) requirePositive('fontSizePx', fontSizePx);
  if (maxLines !== undefined) requirePositive('maxLines', maxLines);
  if (fit) {
    requirePositive('fit.minPx', fit.minPx);
    requirePositive('fit.maxLines', fit.maxLines);
    requirePositive('fit.heightPx', fit.heightPx);
    if (!(fit.maxPx >= fit.minPx)) throw invalid('fit.maxPx', `at least fit.minPx (${fit.minPx})`, fit.maxPx);
  }
  const length = (request.text ?? '').length + (request.spans ?? []).reduce((sum, { text }) => sum + text.length, 0);
  if (length > LONGEST_TEXT) {
    throw new CampaignError('TEXT_TOO_LONG', `setText: expected at most ${LONGEST_TEXT} UTF-16 units, received ${length}.`, {
      fix: 'Set it paragraph by paragraph.',
    });
  }
  const share = fit?.senseShare ?? 0;
  if (!(share >= 0 && share < 1)) throw invalid('fit.senseShare', 'from 0 to below 1', share);
  for (const colour of [request.colour, ...(request.spans ?? []).map((span) => span.colour)]) {
    if (colour !== undefined && !/^#[0-9a-f]{6}$/i.test(colour)) throw invalid('colour', 'like "#102030"', `"${colour}"`);
  }
}

function requirePositive(name: string, value: number): void {
  if (!(value > 0 && Number.isFinite(value))) throw invalid(name, 'a positive number', value);
}

function invalid(name: string, expected: string, received: unknown): CampaignError {
  return new CampaignError('ARGUMENT_INVALID', `setText: expected "${name}" to be ${expected}, received ${String(received)}.`, {
    fix: `Correct "${name}" in the request.`,
  });
}
