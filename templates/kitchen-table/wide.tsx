import { Headline, scaleFor, Sheet } from '@campaignkit/design-system';
import type { PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { Napkin } from './napkin.js';
import { Plate } from './plate.js';
import { WIDE } from './settings.js';
import { Rim, Table } from './table.js';

/** Headline and napkin at the start, the table at the end. */
export function Wide(view: PieceView): ReactElement {
  const { copy, frame, look } = view;
  const scale = scaleFor(frame);
  const roomy = scaleFor({ ...frame, squeeze: 1 });
  const { u } = frame;
  const platePx = 66 * u;
  const boardPx = (WIDE.table.radius - 1) * (platePx / 2);
  const plateStartPx = frame.widthPx - platePx - 9.5 * u;
  return (
    <Sheet frame={frame} colour={look.colours.field} style={{ justifyContent: 'space-between' }}>
      <Table look={look} setting={WIDE} />
      <Headline
        look={look}
        text={copy.headline}
        colour={look.colours.ink}
        maxPx={roomy.headline * 1.1}
        minPx={scale.headlineSmallest}
        maxLines={4}
        heightPx={42 * u}
        widthPx={plateStartPx - boardPx - scale.margin - 3 * u}
        style={{ marginTop: scale.margin, marginInlineStart: scale.margin }}
      />
      <Plate
        copy={copy}
        look={look}
        scale={scale}
        sizePx={platePx}
        frame={frame}
        style={{ position: 'absolute', top: (frame.heightPx - platePx) / 2 + 3 * u, insetInlineStart: plateStartPx }}
      />
      <Napkin
        view={view}
        widthPx={plateStartPx + 8 * u}
        innerPx={plateStartPx - scale.margin - 4 * u}
        style={{ paddingTop: 4 * u, paddingBottom: 4 * u }}
      />
      <Rim look={look} unitPx={u} />
    </Sheet>
  );
}
