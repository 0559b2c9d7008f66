import type { PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { Box, TextSlot } from '../../slots.js';
import { Badge } from '../badge/badge.js';
import { claimsOf } from '../badge/claims-of.js';
import { DraftTag } from '../draft-mark/draft-mark.js';
import { BigLine } from '../help-block/big-line.js';
import { SMALLEST_PX, type StripSizes } from './strip-sizes.js';

export interface StripHelpProps {
  readonly view: Pick<PieceView, 'copy' | 'look'>;
  readonly sizes: StripSizes;
  readonly widthPx: number;
  /** Under the page, what the record claims in a word or two, where it is legible. @default false */
  readonly showClaims?: boolean;
}

/** A page steps down to 0.65 of the least size of a number, and stays legible. */
const LEAST = { number: 1, address: 1.7, words: 1 } as const;

/** Size of a claim, in that of the label. */
const CLAIM = 0.72;

/** One contact and its page: label, number, address. */
export function StripHelp({ view: { copy, look }, sizes, widthPx, showClaims = false }: StripHelpProps): ReactElement {
  const [entry] = copy.help;
  const { label, headline, address } = entry;
  const { labelPx, numberPx, gapPx } = sizes;
  const claimPx = labelPx * CLAIM;
  const claims = showClaims && claimPx >= SMALLEST_PX ? claimsOf(entry) : [];
  const tagPx = Math.max(7, labelPx * 0.6);
  const tagWidthPx = copy.draft ? tagPx * (0.68 * copy.draft.tag.length + 1.6) : 0;
  const page = headline.kind === 'address' ? null : address;
  return (
    <Box style={{ flexDirection: 'column', width: widthPx }}>
      <Box name="help-column" style={{ flexDirection: 'column', width: widthPx }}>
        <Box style={{ flexDirection: 'row', alignItems: 'center', width: widthPx }}>
          <TextSlot
            slot="label"
            text={label}
            role="body"
            voice="text"
            weight={600}
            sizePx={labelPx}
            fit={{ minPx: Math.max(SMALLEST_PX, labelPx * 0.8), maxLines: 3, heightPx: labelPx * 6 }}
            colour={look.colours.onLight}
            widthPx={widthPx - tagWidthPx}
            hug
            lineHeight={1.2}
          />
          {copy.draft ? (
            <Box style={{ marginInlineStart: tagPx * 0.7 }}>
              <DraftTag text={copy.draft.tag} look={look} sizePx={tagPx} />
            </Box>
          ) : null}
        </Box>
        <Box style={{ marginTop: gapPx }}>
          <BigLine
            look={look}
            copy={copy}
            widthPx={widthPx}
            maxPx={numberPx}
            minPx={SMALLEST_PX * LEAST[headline.kind]}
            wordsMinPx={SMALLEST_PX}
            isRoomy={false}
          />
        </Box>
      </Box>
      {page === null ? null : (
        <TextSlot
          slot="page"
          text={page}
          role="body"
          voice="text"
          weight={600}
          sizePx={labelPx}
          fit={{ minPx: SMALLEST_PX, maxLines: 3, heightPx: labelPx * 6 }}
          colour={look.colours.onLight}
          widthPx={widthPx}
          hug
          isLatin
          lineHeight={1.2}
          style={{ marginTop: gapPx }}
        />
      )}
      {claims.length === 0 ? null : (
        <Box style={{ flexDirection: 'row', marginTop: 2.6 * gapPx }}>
          {claims.map((claim, index) => (
            <Badge
              key={claim}
              slot={`claim-${index + 1}`}
              text={claim}
              colour={look.colours.field}
              textColour={look.colours.ink}
              sizePx={claimPx}
              style={{ marginInlineEnd: 1.8 * gapPx }}
            />
          ))}
        </Box>
      )}
    </Box>
  );
}
