import type { HelpEntry } from '@campaignkit/model';

/** A longer claim is a sentence, and stands in the note. */
const LONGEST = 22;
const MOST = 2;

/** What the record of a contact claims in a word or two: "free", "day and night". Empty where it claims nothing that is this short. */
export function claimsOf({ note }: Pick<HelpEntry, 'note'>): readonly string[] {
  return note
    .split(' · ')
    .map((claim) => claim.trim())
    .filter((claim) => claim !== '' && claim.length <= LONGEST)
    .slice(0, MOST);
}
