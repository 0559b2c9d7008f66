import { expect, it } from 'vitest';
import { resolveEncoders } from './resolve-encoders.js';

it('finds each type once, in the order asked, by any of its names', () => {
  expect(resolveEncoders(['webp', 'JPEG', 'jpg', ' png']).map(({ id }) => id)).toEqual(['webp', 'jpg', 'png']);
});

it.each(['pdf', 'wepb', 'constructor', ''])('refuses "%s" and lists what exists', (type) => {
  expect(() => resolveEncoders([type])).toThrow(
    expect.objectContaining({
      code: 'FILE_TYPE_UNKNOWN',
      message: `"${type}" is not a file type.`,
      detail: { fix: 'Use one of avif, jpg, png, svg, webp.' },
    }),
  );
});

it('refuses an empty list', () => {
  expect(() => resolveEncoders([])).toThrow(expect.objectContaining({ code: 'ARGUMENT_INVALID' }));
});
