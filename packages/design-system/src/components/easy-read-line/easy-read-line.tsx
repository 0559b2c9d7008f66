import type { Look } from '@campaignkit/model';
import type { CSSProperties, ReactElement } from 'react';
import type { Illustration } from '../../illustration.js';
import { Box } from '../../slots.js';
import { Numeral } from './numeral.js';
import type { PanelTones } from './panel-tones.js';
import { Picture } from './picture.js';
import { Words } from './words.js';

/** One step of an easy-read strip. */
export interface EasyReadStep {
  /** From 1. */
  readonly step: number;
  readonly text: string;
  /** Absent: the number of the step stands large in its place. */
  readonly picture: Illustration | undefined;
  readonly tones: PanelTones;
}

/** Sizes that all steps of a piece share. */
export interface EasyReadSizes {
  readonly look: Look;
  readonly widthPx: number;
  /** Side of a picture's box. */
  readonly picturePx: number;
  /** Largest and smallest words; all lines of a piece take the same size. */
  readonly maxPx: number;
  readonly minPx: number;
  /** Before picture, number and words at the start edge. */
  readonly paddingPx: number;
  /** Room for the words of one step. */
  readonly textHeightPx: number;
}

export interface EasyReadLineProps extends EasyReadSizes, EasyReadStep {
  /** False where the picture stands elsewhere. @default true */
  readonly hasPicture?: boolean;
  readonly style?: CSSProperties;
}

/** One short sentence with its picture before it, on a ground of their own from edge to edge: one thing at a time. */
export function EasyReadLine({
  look,
  step,
  text,
  picture,
  tones,
  widthPx,
  picturePx,
  maxPx,
  minPx,
  paddingPx,
  textHeightPx,
  hasPicture = true,
  style,
}: EasyReadLineProps): ReactElement {
  const numberPx = picture || !hasPicture ? maxPx : 0;
  const placePx = hasPicture ? picturePx + paddingPx * 0.6 : 0;
  return (
    <Box
      style={{
        flexDirection: 'row',
        alignItems: 'center',
        width: widthPx,
        paddingInlineStart: paddingPx,
        backgroundColor: tones.ground,
        ...style,
      }}
    >
      {hasPicture ? (
        <Box style={{ width: picturePx, height: '100%', marginInlineEnd: paddingPx * 0.6 }}>
          <Picture look={look} step={step} picture={picture} tones={tones} sidePx={picturePx} isStanding />
        </Box>
      ) : null}
      <Box style={{ flexDirection: 'row', alignItems: 'flex-start' }}>
        {numberPx > 0 ? <Numeral look={look} step={step} colour={tones.text} sizePx={maxPx * 1.1} widthPx={numberPx} /> : null}
        <Words
          look={look}
          step={step}
          text={text}
          colour={tones.text}
          maxPx={maxPx}
          minPx={minPx}
          heightPx={textHeightPx}
          widthPx={widthPx - 2 * paddingPx - placePx - numberPx}
        />
      </Box>
    </Box>
  );
}
