import type { Copy, HelpEntry, HelpHeadline, Look } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { Box, TextSlot } from '../../slots.js';

export interface BigLineProps {
  readonly look: Look;
  readonly copy: Copy;
  readonly widthPx: number;
  readonly maxPx: number;
  readonly minPx: number;
  /** Smallest size of words that stand for a number. @default 0.7 of the number's */
  readonly wordsMinPx?: number;
  /** Whether a short code may stand larger than a full number. */
  readonly isRoomy: boolean;
  /** A contact as urgent as the first, and the name of its slot. @default the first, "number" */
  readonly other?: { readonly entry: HelpEntry; readonly name: string };
  /** Slots of one group take one size. */
  readonly group?: string;
}

/** Emergency and helpline codes: so few figures that they have room to stand larger than a full number. */
const SHORT_CODE = 5;

export function isShortCode({ kind, text }: HelpHeadline): boolean {
  return kind === 'number' && text.length <= SHORT_CODE;
}

/** Digits, page or words: what the eye finds second. The number is a headline in one heavy face, never broken. */
export function BigLine({
  look,
  copy,
  widthPx,
  maxPx,
  minPx,
  wordsMinPx = minPx * 0.7,
  isRoomy,
  other,
  group,
}: BigLineProps): ReactElement {
  const { headline } = other?.entry ?? copy.help[0];
  const { kind, text } = headline;
  const isRound = look.voice === 'round';
  const common = { text, role: 'head', colour: look.colours.onLight, widthPx, trim: 'ink', hug: true, hang: true } as const;
  if (kind === 'words') {
    return (
      <TextSlot
        {...common}
        slot={other ? `trusted-${other.name}` : 'trusted'}
        voice={look.voice}
        weight={look.headlineWeight}
        sizePx={maxPx * 0.72}
        fit={{ minPx: wordsMinPx, maxLines: 4, heightPx: maxPx * 2.1 }}
        balance
        hyphenate
      />
    );
  }
  const latin = { ...common, voice: isRound ? 'round' : 'straight', trackingEm: -0.03, wordSpacingEm: 0.06, isLatin: true } as const;
  if (kind === 'address') {
    return (
      <TextSlot
        {...latin}
        slot={other ? `${other.name}-page` : 'address'}
        weight={isRound ? 800 : 700}
        sizePx={maxPx * 0.64}
        fit={{ minPx: minPx * 0.65, maxLines: 2, heightPx: maxPx * 1.6 }}
      />
    );
  }
  return (
    <Box>
      <TextSlot
        {...latin}
        slot={other?.name ?? 'number'}
        {...(group ? { group } : {})}
        weight={isRound ? 800 : 900}
        sizePx={isRoomy && isShortCode(headline) ? maxPx * (text.length <= 3 ? 1.35 : 1.2) : maxPx}
        fit={{ minPx, maxLines: 1, heightPx: maxPx * 2 }}
      />
      {copy.draft ? (
        <Box
          name="draft-strike"
          style={{
            position: 'absolute',
            top: '48%',
            insetInlineStart: 0,
            width: '100%',
            height: minPx * 0.11,
            backgroundColor: look.colours.light,
          }}
        />
      ) : null}
    </Box>
  );
}
