import { formats, type Format, type Template } from '@campaignkit/model';
import { expect, test } from 'vitest';
import { templates } from '../_registry.js';
import { renderExample } from './render-example.js';

/** Left to right, right to left, stacked, no spaces, and words that run a third longer. */
const TARGETS = ['en-GB', 'ar-EG', 'hi-IN', 'th-TH', 'es-MX'];

/** What does not fit yet, and why; a piece that has come to fit leaves the list. */
const TOO_TIGHT: Readonly<Record<string, string>> = {
  'hand-list on a6': 'es-MX: letters in points leave a postcard too little beside the page of the helpline',
  'law-and-help on a6': 'hi-IN: letters in points leave a postcard too little for the line of support',
};

const cases = Object.values<Template>(templates).flatMap((template) =>
  Object.values<Format>(formats).flatMap((format) =>
    template.shapes.includes(format.shape) ? [{ template, format, name: `${template.id} on ${format.id}` }] : [],
  ),
);

test.each(cases)('$name holds every rule of a finished piece', async ({ template, format, name }) => {
  const [example] = template.examples;
  if (!example) throw new Error(`${template.id} has no example.`);
  const errors: string[] = [];
  for (const target of TARGETS) {
    const { findings } = await renderExample({ template, message: example.message, target, format: format.id });
    const found = findings.filter(({ severity }) => severity === 'error');
    errors.push(...found.map(({ rule, at, message }) => `${target} ${rule} ${at.slot}: ${message}`));
  }
  if (TOO_TIGHT[name]) expect(errors, `${name} fits: take it off the list`).not.toEqual([]);
  else expect(errors).toEqual([]);
});

test.each(Object.values<Template>(templates))('$id says what it is for', (template) => {
  expect(template.idea).toMatch(/^[A-Z].+\.$/);
  expect(template.refuses).not.toBe('');
  expect(template.artwork).toMatch(/^Drawing: /);
  expect(template.examples.length).toBeGreaterThan(1);
  for (const shape of template.shapes) expect(template.prints(shape)).toEqual(expect.arrayContaining(['headline', 'help']));
});

test.each(Object.values<Template>(templates))('$id mirrors with the direction, and its number does not', async (template) => {
  const [example] = template.examples;
  if (!example) throw new Error(`${template.id} has no example.`);
  const format = 'portrait-1080x1350';
  const ltr = await renderExample({ template, message: example.message, target: 'en-GB', format });
  const rtl = await renderExample({ template, message: example.message, target: 'ar-EG', format });
  const fromStart = ({ piece }: typeof ltr, dir: 'ltr' | 'rtl') => {
    const box = piece.text.find(({ slot }) => slot.startsWith('headline'))?.box;
    if (!box) throw new Error(`${template.id} prints no headline.`);
    return dir === 'ltr' ? box.xPx : piece.widthPx - box.xPx - box.widthPx;
  };
  expect(Math.abs(fromStart(ltr, 'ltr') - fromStart(rtl, 'rtl'))).toBeLessThan(twoU(ltr.piece.widthPx));
  const number = rtl.piece.text.find(({ slot }) => slot === 'number');
  if (number) expect(number.digits).toBe(rtl.copy.help[0].contact?.phone?.replace(/\D/g, ''));
});

/** Two u: a bubble's padding steps down when its words are longer. */
function twoU(widthPx: number): number {
  return widthPx / 50;
}
