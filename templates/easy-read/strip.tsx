import {
  Box,
  EasyReadLine,
  EasyReadPanels,
  type EasyReadStep,
  type Illustration,
  illustrations,
  panelTones,
  scaleFor,
} from '@campaignkit/design-system';
import type { PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';

/** Every step with its picture and the tones of its panel. */
export function stepsOf({ copy, look, message }: PieceView): readonly EasyReadStep[] {
  const last = copy.tips.length - 1;
  return copy.tips.map((text, index) => ({
    step: index + 1,
    text,
    picture: pictureOf(message.pictures?.[index]),
    tones: panelTones(look, index, index === last),
  }));
}

function pictureOf(id: string | undefined): Illustration | undefined {
  return (illustrations as Readonly<Record<string, Illustration>>)[id ?? ''];
}

/** Between two grounds of one tone, in u. */
const GAP_U = 1.2;

/** Room between the grounds of two steps: none where their tones differ. */
export function gapPxOf({ frame, look }: PieceView): number {
  return look.colours.object === look.colours.slab ? GAP_U * frame.u : 0;
}

export interface PanelsProps {
  readonly view: PieceView;
  readonly steps: readonly EasyReadStep[];
  readonly widthPx: number;
  readonly paddingPx: number;
  /** In u: height of the panels at least, picture at least, largest words. */
  readonly sizes: { readonly panelU: number; readonly pictureU: number; readonly wordsU: number };
}

/** Where the words are long, the picture gives them room down to this share. */
const LEAST = 0.76;

/** Under it a long word has no room in a column: the steps then stand under each other. */
const NARROW = 0.7;

/** Steps side by side, each picture over its sentence; they fill the room that they are given. */
export function Panels({ view, steps, widthPx, paddingPx, sizes: { panelU, pictureU, wordsU } }: PanelsProps): ReactElement {
  const { frame, look } = view;
  const { u, squeeze } = frame;
  const picturePx = pictureU * u * squeeze;
  const heightPx = panelU * u * Math.max(LEAST, squeeze);
  const common = { look, widthPx, maxPx: wordsU * u, minPx: scaleFor(frame).body };
  const startPx = scaleFor(frame).margin;
  const fill = { flexGrow: 1, flexShrink: 1, flexBasis: 0 } as const;
  if (squeeze < NARROW) {
    const linePx = heightPx / steps.length;
    return (
      <Box style={{ ...fill, flexDirection: 'column', width: widthPx, minHeight: heightPx }}>
        {steps.map((step, index) => (
          <EasyReadLine
            key={step.step}
            {...common}
            {...step}
            picturePx={linePx}
            paddingPx={paddingPx}
            textHeightPx={linePx * 0.86}
            style={{ ...fill, marginTop: index === 0 ? 0 : gapPxOf(view) }}
          />
        ))}
      </Box>
    );
  }
  return (
    <EasyReadPanels
      {...common}
      steps={steps}
      picturePx={picturePx}
      paddingPx={paddingPx * squeeze}
      startPx={startPx}
      endPx={0.8 * paddingPx}
      textHeightPx={panelU * u - picturePx - 5 * u}
      gapPx={gapPxOf(view)}
      style={{ ...fill, minHeight: heightPx }}
    />
  );
}
