import { CampaignError } from '@campaignkit/model';
import type { FitRequest, SetTextRequest } from './set-text.types.js';

/** No page holds more, and the work grows with it. */
const LONGEST_TEXT = 20_000;

/** @throws {CampaignError} ARGUMENT_INVALID, TEXT_TOO_LONG */
export function checkRequest(request: SetTextRequest): void {
  const { lang, widthPx, fontSizePx, fit, maxLines, lineHeight, letterSpacingEm = 0, wordSpacingEm = 0 } = request;
  const spans = request.spans ?? [];
  const texts: readonly unknown[] = request.text === undefined ? spans.map(({ text }) => text) : [request.text];
  for (const text of texts) requireThat(typeof text === 'string', 'text', 'a string', text);
  requireThat(typeof lang === 'string', 'lang', 'a language tag (BCP 47)', lang);
  requirePositive('widthPx', widthPx);
  if (fit) checkFit(fit);
  else requirePositive('fontSizePx', fontSizePx);
  if (lineHeight !== undefined) requirePositive('lineHeight', lineHeight);
  if (maxLines !== undefined) requireThat(Number.isInteger(maxLines) && maxLines > 0, 'maxLines', 'a whole number from 1', maxLines);
  requireThat(Number.isFinite(letterSpacingEm), 'letterSpacingEm', 'a number', letterSpacingEm);
  requireThat(Number.isFinite(wordSpacingEm), 'wordSpacingEm', 'a number', wordSpacingEm);
  for (const { fontWeight = 400, colour = '#000000' } of [request, ...spans]) {
    requireThat(fontWeight >= 1 && fontWeight <= 1000, 'fontWeight', 'from 1 to 1000', fontWeight);
    requireThat(/^#[0-9a-f]{6}$/i.test(colour), 'colour', 'like "#102030"', `"${colour}"`);
  }
  checkLength(texts.join('').length);
}

function checkFit({ minPx, maxPx, maxLines, heightPx, senseShare = 0 }: FitRequest): void {
  requirePositive('fit.minPx', minPx);
  requirePositive('fit.maxPx', maxPx);
  requirePositive('fit.maxLines', maxLines);
  requirePositive('fit.heightPx', heightPx);
  requireThat(maxPx >= minPx, 'fit.maxPx', `at least fit.minPx (${minPx})`, maxPx);
  requireThat(senseShare >= 0 && senseShare < 1, 'fit.senseShare', 'from 0 to below 1', senseShare);
}

function checkLength(length: number): void {
  if (length <= LONGEST_TEXT) return;
  throw new CampaignError('TEXT_TOO_LONG', `setText: expected at most ${LONGEST_TEXT} UTF-16 units, received ${length}.`, {
    fix: 'Set it paragraph by paragraph.',
  });
}

function requirePositive(name: string, value: number): void {
  requireThat(value > 0 && Number.isFinite(value), name, 'a positive number', value);
}

function requireThat(isRight: boolean, name: string, expected: string, received: unknown): void {
  if (isRight) return;
  throw new CampaignError('ARGUMENT_INVALID', `setText: expected "${name}" to be ${expected}, received ${String(received)}.`, {
    fix: `Correct "${name}" in the request.`,
  });
}
