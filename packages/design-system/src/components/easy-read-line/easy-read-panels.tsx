import type { CSSProperties, ReactElement } from 'react';
import { Box } from '../../slots.js';
import type { EasyReadSizes, EasyReadStep } from './easy-read-line.js';
import { Numeral } from './numeral.js';
import { Picture } from './picture.js';
import { Words } from './words.js';

export interface EasyReadPanelsProps extends EasyReadSizes {
  readonly steps: readonly EasyReadStep[];
  /** Before the first panel's words: they stand on the margin of the sheet. @default as before the others */
  readonly startPx?: number;
  /** After the words of a panel. */
  readonly endPx: number;
  /** Between two panels. */
  readonly gapPx: number;
  readonly style?: CSSProperties;
}

/** Grounds of one panel lie over each other by so much, so that no seam shows. */
const SEAM_PX = 3;

/** Pictures side by side, each over its sentence; the sentences begin on one line. */
export function EasyReadPanels({
  look,
  steps,
  widthPx,
  picturePx,
  maxPx,
  minPx,
  paddingPx,
  textHeightPx,
  startPx = paddingPx,
  endPx,
  gapPx,
  style,
}: EasyReadPanelsProps): ReactElement {
  const panelPx = (widthPx - (steps.length - 1) * gapPx) / steps.length;
  const panel = (index: number, ground: string) =>
    ({ width: panelPx, backgroundColor: ground, ...(index === 0 ? {} : { marginInlineStart: gapPx }) }) as const;
  const numeralPx = maxPx * 1.2;
  const beforePx = (index: number) => (index === 0 ? startPx : paddingPx);
  return (
    <Box style={{ flexDirection: 'column', width: widthPx, ...style }}>
      <Box style={{ flexDirection: 'row', width: widthPx, minHeight: picturePx, flexGrow: 1, flexShrink: 1, flexBasis: 0 }}>
        {steps.map(({ step, picture, tones }, index) => (
          <Box
            key={step}
            style={{ ...panel(index, tones.ground), height: '100%', paddingTop: paddingPx * 0.7, paddingInlineStart: beforePx(index) }}
          >
            <Box style={{ position: 'absolute', top: 0, insetInlineStart: 0, width: panelPx - 0.4 * paddingPx, height: '100%' }}>
              <Picture
                look={look}
                step={step}
                picture={picture}
                tones={tones}
                sidePx={picturePx}
                free={{ startPx: beforePx(index), widthPx: beforePx(index) + numeralPx * 0.8, heightPx: paddingPx * 0.7 + numeralPx }}
              />
            </Box>
            {picture ? <Numeral look={look} step={step} colour={tones.text} sizePx={numeralPx} widthPx={numeralPx * 0.8} /> : null}
          </Box>
        ))}
      </Box>
      <Box style={{ flexDirection: 'row', width: widthPx }}>
        {steps.map(({ step, text, tones }, index) => (
          <Box
            key={step}
            style={{
              ...panel(index, tones.ground),
              paddingInlineStart: beforePx(index),
              marginTop: -SEAM_PX,
              paddingTop: paddingPx * 0.3 + SEAM_PX,
              paddingBottom: paddingPx * 0.9,
            }}
          >
            <Words
              look={look}
              step={step}
              text={text}
              colour={tones.text}
              maxPx={maxPx}
              minPx={minPx}
              heightPx={textHeightPx}
              widthPx={panelPx - beforePx(index) - endPx}
            />
          </Box>
        ))}
      </Box>
    </Box>
  );
}
