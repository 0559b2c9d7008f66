import { CampaignError, type Diagnostic } from '@campaignkit/model';
import { expect, it } from 'vitest';
import type { MadePiece } from './make-piece.js';
import { composeReport } from './report.js';

const piece = (target: string, diagnostics: readonly Diagnostic[]) =>
  ({
    order: { job: { target: { tag: target }, format: { id: 'a4' }, template: { prints: () => [] } } },
    piece: {
      id: `${target}/m90/door.a4`,
      alt: 'A door.',
      longDescription: 'A door.\nCall.',
      qr: [],
      boxes: {},
      facts: [],
      text: [
        { slot: 'headline', digits: '24', lines: [], fontSizePx: 1 },
        { slot: 'number', digits: '5550100' },
        { slot: 'contact-2', digits: '112' },
        { slot: 'contact-3', digits: '' },
      ],
    },
    copy: {
      help: [{ label: 'Talk', headline: { kind: 'words', text: 'An adult you trust' }, name: null, note: '', url: null, contact: null }],
    },
    own: { locale: 'fr', headline: '', body: '', tips: [], quote: null, support: null },
    dir: 'ltr',
    diagnostics,
  }) as unknown as MadePiece;
const finding = (severity: Diagnostic['severity'], target: string, slot: string): Diagnostic => ({
  rule: 'CONTACT_MISSING',
  severity,
  at: { target, format: 'a4', message: 'm90', slot, file: 'packages/knowledge/contacts/XA.json' },
  message: 'No record.',
  fix: 'Add one.',
});

it('says a finding once, with every piece that has it, and the worst first', () => {
  const made = ['fr-BE', 'nl-BE'].map((target) =>
    piece(target, [finding('warning', target, 'childLine'), finding('error', target, 'police')]),
  );
  expect(composeReport('ready', made, []).findings).toEqual([
    expect.objectContaining({ severity: 'error', spot: 'police', pieces: ['fr-BE · a4 · m90', 'nl-BE · a4 · m90'] }),
    expect.objectContaining({ severity: 'warning', spot: 'childLine', pieces: ['fr-BE · a4 · m90', 'nl-BE · a4 · m90'] }),
  ]);
});

it('keeps the same words apart where they stand in different places', () => {
  const made = [piece('fr-BE', [finding('warning', 'fr-BE', 'childLine'), finding('warning', 'fr-BE', 'parentLine')])];
  expect(composeReport('ready', made, []).findings.map(({ spot }) => spot)).toEqual(['childLine', 'parentLine']);
});

it('tells of each number the digits that were read from the drawing, and of a missing contact that words stand in', () => {
  const [report] = composeReport('ready', [piece('fr-BE', [])], []).pieces;
  expect(report?.digits).toEqual([
    { slot: 'number', digits: '5550100' },
    { slot: 'contact-2', digits: '112' },
  ]);
  expect(report?.contacts).toEqual([
    { label: 'Talk', shown: 'An adult you trust', name: null, note: '', page: null, record: null, verifiedOn: null },
  ]);
});

it('makes a finding of what kept a piece from being drawn, and of a refusal no error', () => {
  const known = new CampaignError('IMAGE_INVALID', 'The logo shows nothing.', { fix: 'Export it again.' });
  const refused = new CampaignError('SHAPE_REFUSED', 'No strip.', { fix: 'Choose a4.' });
  const { findings, pieces } = composeReport('error', [], [refused, known, new TypeError('x is undefined')]);
  expect(pieces).toEqual([]);
  expect(findings.map(({ rule, severity, message }) => [rule, severity, message])).toEqual([
    ['IMAGE_INVALID', 'error', 'The logo shows nothing.'],
    ['UNEXPECTED', 'error', 'x is undefined'],
    ['SHAPE_REFUSED', 'info', 'No strip.'],
  ]);
});
