import type { Copy, Piece, Template } from '@campaignkit/model';
import { expect, it } from 'vitest';
import type { PieceOrder } from '../choose-piece.js';
import { reportFields } from './report-fields.js';

it('says of each text whether this shape prints it, and how it is set', () => {
  const template = { prints: (shape: string) => (shape === 'strip' ? ['headline'] : ['headline', 'tips']) } as unknown as Template;
  const order = { job: { template, format: { shape: 'strip' } } } as unknown as PieceOrder;
  const own = { locale: 'ar', headline: 'قف.', body: 'تنفس.', tips: ['١'], quote: null, support: null } as unknown as Copy;
  const run = (slot: string, lines: number, fontSizePx: number) => ({ slot, lines: Array(lines).fill(''), fontSizePx });
  const text = [run('headline-first', 1, 120), run('headline-second', 2, 60), run('number', 1, 90)] as unknown as Piece['text'];
  expect(reportFields({ order, own, dir: 'rtl', piece: { text, widthPx: 8000, heightPx: 1000 } })).toEqual([
    { name: 'headline', own: 'قف.', lang: 'ar', dir: 'rtl', isPrinted: true, setting: '3 lines of 12.0 and 6.0 u' },
    { name: 'body', own: 'تنفس.', lang: 'ar', dir: 'rtl', isPrinted: false, setting: '' },
    { name: 'tip1', own: '١', lang: 'ar', dir: 'rtl', isPrinted: false, setting: '' },
  ]);
});
