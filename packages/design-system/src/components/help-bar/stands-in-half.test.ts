import type { Copy, HelpHeadline } from '@campaignkit/model';
import { expect, test } from 'vitest';
import { standsInHalf } from './stands-in-half.js';

function helpWith(headline: HelpHeadline): Pick<Copy, 'help'> {
  return { help: [{ headline }] } as unknown as Pick<Copy, 'help'>;
}

test.each([
  { headline: { kind: 'number', text: '0800 1111' }, stands: true },
  { headline: { kind: 'number', text: '0808 800 5000' }, stands: false },
  { headline: { kind: 'words', text: 'Tell an adult you trust' }, stands: true },
  { headline: { kind: 'address', text: 'example.org' }, stands: false },
] satisfies { headline: HelpHeadline; stands: boolean }[])('"$headline.text" in half of the width: $stands', ({ headline, stands }) => {
  expect(standsInHalf(helpWith(headline))).toBe(stands);
});
