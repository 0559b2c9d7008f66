import { Box, DoorPost, Foot, Headline, HelpRows, scaleFor, Sheet, Steps, topMarginPx } from '@campaignkit/design-system';
import type { Frame, PieceView, Shape } from '@campaignkit/model';
import type { ReactElement } from 'react';

/** By shape, in u: the post, most room for the headline, between the plates, inside them, least height of the first and of the others. */
const MEASURES = {
  poster: { postU: 17, headlineU: 34, gapU: 2.6, paddingU: 4, leastU: [26, 17] },
  portrait: { postU: 16, headlineU: 27, gapU: 2.4, paddingU: 3.6, leastU: [24, 15] },
  square: { postU: 15, headlineU: 24, gapU: 2, paddingU: 3.2, leastU: [20, 13] },
  tall: { postU: 17, headlineU: 34, gapU: 2.6, paddingU: 4, leastU: [24, 16] },
} as const;

/** An only plate holds the steps, too, and leaves the headline more room. */
const ALONE = 1.25;

/** Where the words are long, a square leaves the source to the description. */
const TIGHT = 0.7;

/** Where the words are long, the QR code gives way, as it does where words need the whole plate; the page stands there in words. */
const ROOMY = 0.75;
const HAS_QR: ReadonlySet<Shape> = new Set(['poster', 'portrait']);

/** The post runs from edge to edge at the start; everything else hangs beside it on one edge. */
export function Upright(view: PieceView): ReactElement {
  const { copy, frame, look, brand } = view;
  const scale = scaleFor(frame);
  const { u, safe, squeeze, shape } = frame;
  const { postU, headlineU, gapU, paddingU, leastU } = MEASURES[shape as keyof typeof MEASURES];
  const isSquare = shape === 'square';
  const tight = Math.max(isSquare ? 0.56 : 0.7, squeeze);
  const postPx = postU * u;
  const paddingPx = paddingU * u;
  const platePx = frame.widthPx - postPx - scale.margin;
  const wordsPx = platePx - paddingPx;
  const topPx = topMarginPx(frame);
  const isAlone = copy.help.length === 1;
  const [firstU, otherU] = leastU;
  const start = { marginInlineStart: postPx + paddingPx };
  return (
    <Sheet frame={frame} colour={look.colours.field}>
      <DoorPost look={look} unitPx={u} startPx={0} widthPx={postPx} speakerPx={topPx} />
      <Headline
        look={look}
        text={copy.headline}
        colour={look.colours.ink}
        maxPx={scale.headline * (isAlone ? ALONE : 1)}
        minPx={scale.headlineSmallest * (isSquare ? 0.75 : 0.85)}
        maxLines={5}
        heightPx={headlineU * (isAlone ? ALONE : 1) * u * Math.max(isSquare ? 0.6 : 0.72, squeeze)}
        widthPx={wordsPx}
        style={{ marginTop: topPx, ...start }}
      />
      <Box style={{ flexGrow: isAlone ? 1 : 0, minHeight: (isSquare ? 4 : 5) * u * Math.max(0.8, squeeze) }} />
      <HelpRows
        frame={frame}
        look={look}
        copy={isSquare ? { ...copy, support: null } : copy}
        widthPx={platePx}
        gapPx={gapU * u * tight}
        paddingPx={paddingPx}
        leastPx={[firstU * u * tight, otherU * u * tight]}
        showQr={HAS_QR.has(shape) && squeeze >= ROOMY && copy.help[0].headline.kind !== 'words'}
        showSteps={isAlone}
        style={{ flexGrow: isAlone ? 0 : 1, marginInlineStart: postPx }}
      />
      {!isAlone && hasSteps(view) ? (
        <Steps
          tips={copy.tips}
          colour={look.colours.ink}
          sizePx={scale.tip}
          minPx={Math.min(scale.tip, scale.body)}
          widthPx={wordsPx}
          gapPx={0.5 * u * squeeze}
          style={{ marginTop: 3.4 * u * tight, ...start }}
        />
      ) : null}
      <Foot
        frame={frame}
        copy={copy}
        brand={brand}
        colour={look.colours.ink}
        stacked
        showSource={!isSquare || squeeze >= TIGHT}
        widthPx={wordsPx}
        style={{ marginTop: 2.8 * u * Math.max(0.8, squeeze), marginBottom: Math.max((isSquare ? 3.4 : 4) * u, safe.bottom + u), ...start }}
      />
    </Sheet>
  );
}

/** A square with many plates or long words leaves the steps to the description. */
const MOST_PLATES = 2;
const LEAST: Readonly<Record<'square' | 'other', number>> = { square: 0.75, other: 0.6 };

function hasSteps({ copy, frame: { shape, squeeze } }: { readonly copy: PieceView['copy']; readonly frame: Frame }): boolean {
  const isSquare = shape === 'square';
  if (copy.tips.length === 0 || (isSquare && copy.help.length > MOST_PLATES)) return false;
  return squeeze >= LEAST[isSquare ? 'square' : 'other'];
}
