import { expect, it } from 'vitest';
import { readTokens } from './read-tokens.js';

const FILES = {
  'tokens/light.tokens.json': JSON.stringify({
    light: {
      $type: 'color',
      $description: 'The way out.',
      cream: { $value: { colorSpace: 'srgb', components: [1, 1, 0.9], hex: '#FFFFE6' }, $description: 'Pale.' },
    },
  }),
  'tokens/look.tokens.json': JSON.stringify({
    look: {
      boys: { light: { $value: '{light.cream}' }, lost: { $value: '{light.gone}' }, weight: { $type: 'fontWeight', $value: 900 } },
      line: { $type: 'dimension', thin: { $value: { value: 0.4, unit: 'px' } } },
    },
  }),
};

it('reads tokens group by group, with the type of their group and the value behind an alias', () => {
  const [light, look] = readTokens(FILES);
  expect(light?.groups).toEqual([
    {
      path: 'light',
      description: 'The way out.',
      tokens: [{ path: 'light.cream', type: 'color', description: 'Pale.', value: '#FFFFE6', alias: null }],
    },
  ]);
  expect(look?.groups.map(({ path }) => path)).toEqual(['look.boys', 'look.line']);
  expect(look?.groups[0]?.tokens).toEqual([
    { path: 'look.boys.light', type: 'color', description: '', value: '#FFFFE6', alias: 'light.cream' },
    { path: 'look.boys.lost', type: '', description: '', value: '{light.gone} leads nowhere', alias: 'light.gone' },
    { path: 'look.boys.weight', type: 'fontWeight', description: '', value: '900', alias: null },
  ]);
  expect(look?.groups[1]?.tokens[0]?.value).toBe('0.4 px');
});
