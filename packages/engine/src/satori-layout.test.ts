import { expect, test } from 'vitest';
import type { HostElement } from './host-element.js';
import { satoriLayout } from './satori-layout.js';

const STYLE = { display: 'flex' };

/** Elements in each other; the last but one has the name. */
function nested(depth: number, key: string | null = null): HostElement {
  let element: HostElement = { type: 'div', key: null, props: { style: STYLE, children: [] } };
  for (let level = 2; level <= depth; level++)
    element = { type: 'div', key: level === 2 ? key : null, props: { style: STYLE, children: [element] } };
  return element;
}

test('a template nested too deep is refused before it can spoil the layout engine: how deep, where, how to mend it', async () => {
  await expect(satoriLayout(nested(64), 10, 10)).resolves.toBeDefined();
  await expect(satoriLayout(nested(65), 10, 10)).rejects.toMatchObject({
    code: 'LAYOUT_FAILED',
    message: 'The template nests elements 65 deep. Expected at most 64.',
    detail: { fix: 'Flatten the template: let one box hold several, instead of one in another.' },
  });
  await expect(satoriLayout(nested(5000, 'steps'), 10, 10)).rejects.toThrow('5000 deep, deepest in "steps"');
  await expect(satoriLayout(nested(3), 10, 10)).resolves.toBeDefined();
});

test('the deepest place is told by the names on the way to it, whatever stands beside it', async () => {
  const sheet: HostElement = { type: 'div', key: 'sheet', props: { children: [nested(3), nested(90, 'list'), nested(80, 'foot')] } };
  await expect(satoriLayout(sheet, 10, 10)).rejects.toThrow('91 deep, deepest in "sheet › list"');
});

test('what Satori refuses is named, with what it said', async () => {
  const root: HostElement = { type: 'div', key: null, props: { style: { transform: 'lean(3)' }, children: [] } };
  await expect(satoriLayout(root, 10, 10)).rejects.toMatchObject({
    code: 'LAYOUT_FAILED',
    message: expect.stringContaining('Satori could not lay out the template'),
  });
});
