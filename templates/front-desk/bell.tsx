import { ArtSlot, drawingColours } from '@campaignkit/design-system';
import type { Look } from '@campaignkit/model';
import type { ReactElement } from 'react';

/** Width to height of the bell with its foot and its button. */
const WIDTH_TO_HEIGHT = 1.5;

export interface BellProps {
  readonly look: Look;
  readonly widthPx: number;
}

/** A bell that is pressed on top: button, dome, foot. It stands with its foot on the lower edge of its box. */
export function Bell({ look, widthPx }: BellProps): ReactElement {
  const heightPx = widthPx / WIDTH_TO_HEIGHT;
  const { object } = drawingColours(look.colours);
  return (
    <ArtSlot
      slot="bell"
      mirrors={false}
      style={{ width: widthPx, height: heightPx }}
      draw={(canvas) => {
        const centre = canvas.widthPx / 2;
        const unit = canvas.widthPx / 100;
        const floor = canvas.heightPx;
        const radius = 42 * unit;
        const dome = floor - 13 * unit;
        const top = dome - radius;
        return (
          <>
            <rect x={centre - 50 * unit} y={floor - 9 * unit} width={100 * unit} height={9 * unit} rx={3 * unit} fill={object} />
            <path d={`M${centre - radius} ${dome}A${radius} ${radius} 0 0 1 ${centre + radius} ${dome}Z`} fill={object} />
            <path
              d={`M${centre - 28 * unit} ${dome - 9 * unit}A${28 * unit} ${28 * unit} 0 0 1 ${centre - 9 * unit} ${dome - 27.5 * unit}`}
              fill="none"
              stroke={look.colours.field}
              strokeWidth={4 * unit}
              strokeLinecap="round"
            />
            <rect x={centre - 3.4 * unit} y={top - 5 * unit} width={6.8 * unit} height={7 * unit} fill={object} />
            <rect
              x={centre - 10 * unit}
              y={top - 11.6 * unit}
              width={20 * unit}
              height={7 * unit}
              rx={3.5 * unit}
              fill={look.colours.light}
            />
          </>
        );
      }}
    />
  );
}
