import type { Fact } from '@campaignkit/model';
import type { Speaker } from './create-speaker.js';
import { isolate } from './isolate.js';

/** "Source: Internet Watch Foundation, 2019", each organisation and year once; empty without facts. */
export function composeSourceLine(facts: readonly Fact[], direction: 'ltr' | 'rtl', speaker: Speaker): string {
  const sources = facts.map(({ organisation, year }) =>
    speaker.say('toolkit', 'source.item', {
      organisation: isolate(organisation, direction),
      year: year === null ? speaker.say('toolkit', 'source.undated', {}) : String(year),
    }),
  );
  return sources.length === 0 ? '' : speaker.say('toolkit', 'source.line', { sources: [...new Set(sources)].join(' · ') });
}
