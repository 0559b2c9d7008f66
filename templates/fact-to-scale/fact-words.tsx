import { BodyText, scaleFor, TextSlot } from '@campaignkit/design-system';
import type { PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';

export interface FactWordsProps extends Pick<PieceView, 'copy' | 'frame'> {
  readonly colour: string;
  readonly widthPx: number;
}

/** What is counted, where, and for how long: as large as its room allows. It stands outside of the squares, which are the picture. */
export function Explanation({ copy, frame, colour, widthPx, heightPx }: FactWordsProps & { readonly heightPx: number }): ReactElement {
  const { body } = scaleFor(frame);
  return (
    <TextSlot
      slot="body"
      text={copy.body}
      role="body"
      voice="text"
      weight={400}
      sizePx={body * 1.2}
      fit={{ minPx: Math.min(body, scaleFor({ ...frame, squeeze: 0 }).body), maxLines: MOST_LINES, heightPx }}
      colour={colour}
      widthPx={widthPx}
      lineHeight={1.36}
    />
  );
}

const MOST_LINES = 16;

/** Smallest letters of a source that stands beside its figure, in u. */
const SOURCE_U = 1.9;

/** How it is drawn, and who counted, in the same view as the figure. */
export function ScaleAndSource({ copy, frame, colour, widthPx }: FactWordsProps): ReactElement {
  const sizePx = Math.max(SOURCE_U * frame.u, scaleFor(frame).version);
  const common = { colour, sizePx, widthPx, lineHeight: 1.3 } as const;
  return (
    <>
      {copy.figuresNote === null ? null : <BodyText {...common} slot="note-scale" text={isolate(copy.figuresNote)} weight={600} />}
      {copy.source === '' ? null : <BodyText {...common} slot="source" text={copy.source} />}
    </>
  );
}

/** The words may stand in for a language that is written the other way: their full stop stays at their own end. */
function isolate(words: string): string {
  return `\u2068${words}\u2069`;
}
