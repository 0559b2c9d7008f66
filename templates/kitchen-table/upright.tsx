import { Box, Headline, QUIET_SHARE, scaleFor, Sheet, topMarginPx } from '@campaignkit/design-system';
import type { PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { Napkin } from './napkin.js';
import { Plate } from './plate.js';
import { LAID } from './settings.js';
import { Rim, Table } from './table.js';

/** How far the plate lies on the napkin, in u. */
const ON_NAPKIN_U = 2;

/** The plate keeps its size until nothing else can give way. */
const TIGHTEST = 0.6;

/** The more contacts, the smaller the plate at last. */
const CROWDED: readonly number[] = [1, 0.92];

/** Between the headline and the table. */
const CLEAR_U = 3;

/** Headline, the plate on its table, and the napkin under the plate; the table of a story goes on through the app's bar. */
export function Upright(view: PieceView): ReactElement {
  const { copy, frame, look } = view;
  const scale = scaleFor(frame);
  const { u, safe, squeeze, shape } = frame;
  const laid = LAID[shape] ?? LAID.poster;
  if (!laid) return <Sheet frame={frame} colour={look.colours.field} />;
  const { headlineU, plateU, middleU, fullPlate, leastPlate, napkinU, setting } = laid;
  const crowded = CROWDED[copy.help.length - 1] ?? 0.78;
  const platePx = plateU * u * (squeeze < TIGHTEST ? leastPlate * crowded : Math.max(fullPlate, squeeze));
  const boardPx = (setting.table.radius - setting.table.middle[1] - 1) * (platePx / 2);
  const barPx = Math.max(0, safe.bottom - 2 * u);
  const isPoster = shape === 'poster';
  const napkinPx = napkinU * u;
  return (
    <Sheet frame={frame} colour={look.colours.field}>
      <Table look={look} setting={setting} barPx={barPx} />
      <Box
        style={{
          flexDirection: 'column',
          flexGrow: 1,
          flexShrink: 1,
          flexBasis: 0,
          paddingTop: topMarginPx(frame),
          paddingInlineStart: scale.margin,
        }}
      >
        <Headline
          look={look}
          text={copy.headline}
          colour={look.colours.ink}
          maxPx={scale.headline * 1.1}
          minPx={scale.headlineSmallest * 0.72}
          maxLines={3}
          heightPx={headlineU * u * Math.max(0.84, squeeze)}
          widthPx={frame.widthPx - 2 * scale.margin}
        />
      </Box>
      <Plate
        copy={copy}
        look={look}
        scale={scale}
        sizePx={platePx}
        frame={frame}
        style={{ marginInlineStart: middleU * u - platePx / 2, marginTop: boardPx + CLEAR_U * u * Math.max(0.7, squeeze) }}
      />
      <Napkin
        view={view}
        widthPx={napkinPx}
        innerPx={napkinPx - scale.margin - 4 * u}
        style={{
          marginTop: -ON_NAPKIN_U * u,
          marginBottom: barPx,
          paddingTop: (ON_NAPKIN_U + 2.8) * u,
          paddingBottom: isPoster ? Math.max(4.6 * u, 3.2 * u + scale.qr * QUIET_SHARE) : 3.2 * u,
        }}
      />
      <Rim look={look} unitPx={u} />
    </Sheet>
  );
}
