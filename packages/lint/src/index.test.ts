import { expect, it } from 'vitest';
import * as lint from './index.js';

it('exports these names and no others', () => {
  expect(Object.keys(lint).sort()).toEqual(['checkArtwork', 'checkLocaleFile', 'checkMessages', 'rules']);
});
