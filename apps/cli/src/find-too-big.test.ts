import { type Format, formats, type Job, parseTarget } from '@campaignkit/model';
import { expect, it } from 'vitest';
import { findTooBig } from './find-too-big.js';

const jobIn = (format: Format) =>
  ({ format, message: { id: 'm90' }, template: { id: 'door' }, target: parseTarget('en-GB') }) as unknown as Job;
const file = (extension: string, bytes: number) => ({ bytes: new Uint8Array(bytes), mediaType: `image/${extension}`, extension });

it('names each file that passes the limit of its format, with both sizes', () => {
  expect(findTooBig([file('svg', 100_001), file('jpg', 100_000)], jobIn(formats['forward-1080']))).toEqual([
    {
      rule: 'FILE_TOO_BIG',
      severity: 'warning',
      at: { target: 'en-GB', message: 'm90', template: 'door', format: 'forward-1080' },
      message: 'The svg file has 101 kB. Format "forward-1080" allows 100 kB.',
      fix: 'Use --as webp or --as jpg, or a template with a simpler drawing.',
    },
  ]);
});

it('is silent where a format sets no limit', () => {
  expect(findTooBig([file('png', 9_000_000)], jobIn(formats.a4))).toEqual([]);
});
