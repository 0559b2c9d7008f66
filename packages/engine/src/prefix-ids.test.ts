import { expect, test } from 'vitest';
import { prefixIds } from './prefix-ids.js';

test('definitions and everything that points at them get the name of the piece', () => {
  expect(prefixIds('<g id="edge"/><use href="#edge"/><rect mask="url(#edge)"/><image href="data:x"/>', 'fr-BE/m06/coin-row.a4')).toBe(
    '<g id="fr-BE_m06_coin-row_a4_edge"/><use href="#fr-BE_m06_coin-row_a4_edge"/><rect mask="url(#fr-BE_m06_coin-row_a4_edge)"/><image href="data:x"/>',
  );
});
