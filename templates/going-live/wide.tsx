import { ArtSlot, Box, type Canvas, Foot, Headline, HelpBlock, LightSurface, scaleFor, Sheet } from '@campaignkit/design-system';
import type { Look, PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { clothTones, HoldingHand, handTone } from './curtain.js';

const ROD_U = 1.8;
/** How far the gathered cloth reaches over the start of the light. */
const CLOTH_U = 15;
const FOLDS = 5;

/** The arm reaches over the whole start of the sheet to hold the curtain; the stage stands open at the end. */
export function Wide({ copy, frame, look, brand }: PieceView): ReactElement {
  const scale = scaleFor(frame);
  const roomy = scaleFor({ ...frame, squeeze: 1 });
  const { u, squeeze } = frame;
  const lightPx = Math.max(0.44 * frame.widthPx, 84 * u);
  const startPx = frame.widthPx - lightPx;
  const paddingPx = (CLOTH_U + 5) * u;
  const innerPx = lightPx - paddingPx - 6.4 * u;
  return (
    <Sheet frame={frame} colour={look.colours.field} style={{ flexDirection: 'row' }}>
      <Box
        style={{
          flexDirection: 'column',
          justifyContent: 'space-between',
          width: startPx,
          height: '100%',
          paddingTop: scale.margin,
          paddingBottom: 5 * u,
          paddingInlineStart: scale.margin,
        }}
      >
        <Headline
          look={look}
          text={copy.headline}
          colour={look.colours.ink}
          maxPx={roomy.headline * 1.05}
          minPx={scale.headlineSmallest * 0.9}
          maxLines={5}
          heightPx={54 * u}
          widthPx={startPx - scale.margin - 9 * u}
        />
        <Foot frame={frame} copy={copy} brand={brand} colour={look.colours.ink} mostLogos={2} widthPx={startPx - scale.margin - 7 * u} />
      </Box>
      <Box style={{ flexDirection: 'column', width: lightPx, height: '100%', paddingTop: ROD_U * u + 5 * u }}>
        <LightSurface
          look={look}
          isDraft={copy.draft !== null}
          unitPx={u}
          style={{
            flexGrow: 1,
            justifyContent: 'center',
            paddingTop: 4 * u * squeeze,
            paddingBottom: 4.4 * u * squeeze,
            paddingInlineStart: paddingPx,
          }}
        >
          <HelpBlock frame={frame} look={look} copy={copy} widthPx={innerPx} showQr={false} showSteps />
        </LightSurface>
      </Box>
      <ArtSlot
        slot="curtain"
        style={{ position: 'absolute', top: 0, insetInlineStart: 0, width: frame.widthPx, height: frame.heightPx }}
        draw={(canvas) => drawCurtain(canvas, look, u)}
      />
    </Sheet>
  );
}

/** A narrow curtain over the start of the light, and the arm that holds it. */
function drawCurtain({ widthPx, heightPx, box }: Canvas, look: Look, u: number): ReactElement {
  const light = box('light') ?? { startPx: 0, topPx: 0, widthPx, heightPx };
  const { drape, shade } = clothTones(look);
  const { startPx, topPx } = light;
  const gatherY = 0.72 * heightPx;
  const edge = (share: number) => {
    const [from, held, to] = [
      startPx - 5 * u + share * (CLOTH_U + 5) * u,
      startPx - 1 * u + share * 9 * u,
      startPx - 4 * u + share * (CLOTH_U + 1) * u,
    ];
    return {
      from,
      curve: `C${from} ${gatherY - 22 * u} ${held} ${gatherY - 16 * u} ${held} ${gatherY}C${held} ${gatherY + 9 * u} ${to} ${gatherY + 10 * u} ${to} ${heightPx}`,
    };
  };
  const [first, last] = [edge(0), edge(1)];
  const backwards = `H${startPx - 4 * u}C${startPx - 4 * u} ${gatherY + 10 * u} ${startPx - u} ${gatherY + 9 * u} ${startPx - u} ${gatherY}C${startPx - u} ${gatherY - 16 * u} ${first.from} ${gatherY - 22 * u} ${first.from} ${topPx}Z`;
  return (
    <>
      <path d={`M${startPx - 9 * u} ${topPx - ROD_U * u}H${widthPx + 1}V${topPx}H${startPx - 9 * u}Z`} fill={look.colours.slab} />
      <path d={`M${last.from} ${topPx}${last.curve}${backwards}`} fill={drape} />
      <g fill="none" stroke={shade} strokeWidth={0.9 * u}>
        {Array.from({ length: FOLDS - 1 }, (_, index) => {
          const { from, curve } = edge((index + 1) / FOLDS);
          return <path key={index} d={`M${from} ${topPx}${curve}`} />;
        })}
      </g>
      <HoldingHand x={startPx + 8 * u} y={gatherY} u={u} hand={handTone(look)} cloth={drape} />
    </>
  );
}
