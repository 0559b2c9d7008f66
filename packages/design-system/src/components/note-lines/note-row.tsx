import type { Look } from '@campaignkit/model';
import type { CSSProperties, ReactElement, ReactNode } from 'react';
import { drawingColours } from '../../drawing-colours.js';
import { mix } from '../../mix.js';
import { Box, TextSlot } from '../../slots.js';
import type { NoteSheet } from './note-sheet.js';

export interface NoteRowProps {
  readonly look: Look;
  readonly sheet: NoteSheet;
  /** Name of the row's box, unique in the piece. */
  readonly name: string;
  /** Stands in the margin: the number of a step. */
  readonly mark?: { readonly text: string; readonly sizePx: number };
  /** Lit rows wear the light from the margin rule to the end edge. @default false */
  readonly isLit?: boolean;
  readonly style?: CSSProperties;
  readonly children?: ReactNode;
}

/** One line of a ruled sheet: what is written stands on the rule, which runs from edge to edge. At least one pitch high. */
export function NoteRow({ look, sheet, name, mark, isLit = false, style, children }: NoteRowProps): ReactElement {
  const { pitchPx, marginPx, textPx } = sheet;
  return (
    <Box name={name} style={{ width: '100%', minHeight: pitchPx, flexDirection: 'row', alignItems: 'stretch', ...style }}>
      {isLit ? (
        <Box
          style={{
            position: 'absolute',
            top: 0,
            bottom: 0,
            insetInlineStart: marginPx,
            insetInlineEnd: 0,
            backgroundColor: look.colours.light,
          }}
        />
      ) : null}
      <NoteRule look={look} sheet={sheet} />
      <Box style={{ width: marginPx, justifyContent: 'flex-end', alignItems: 'center', paddingInlineEnd: pitchPx * 0.32 }}>
        {mark === undefined ? null : (
          <TextSlot
            slot={`mark-${mark.text}`}
            text={mark.text}
            role="head"
            voice={look.voice}
            weight={look.headlineWeight}
            sizePx={mark.sizePx}
            colour={look.colours.ink}
            widthPx={marginPx * 0.5}
            align="end"
            trim="ink"
            isLatin
            hug
          />
        )}
      </Box>
      <Box
        style={{
          flexGrow: 1,
          flexShrink: 1,
          flexBasis: 0,
          flexDirection: 'column',
          justifyContent: 'center',
          paddingTop: pitchPx * 0.06,
          paddingBottom: pitchPx * 0.09,
          paddingInlineStart: textPx - marginPx,
        }}
      >
        {children}
      </Box>
    </Box>
  );
}

/** The rule on which a box of the sheet stands, from edge to edge. */
export function NoteRule({ look, sheet: { rulePx } }: Pick<NoteRowProps, 'look' | 'sheet'>): ReactElement {
  return (
    <Box
      style={{ position: 'absolute', bottom: 0, insetInlineStart: 0, width: '100%', height: rulePx, backgroundColor: ruleColour(look) }}
    />
  );
}

/** Seen on the field and on the light, and never as strong as what is written. */
export function ruleColour({ colours }: Look): string {
  return mix(colours.field, drawingColours(colours).object, 0.55);
}
