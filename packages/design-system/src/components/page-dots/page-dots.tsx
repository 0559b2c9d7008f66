import type { CSSProperties, ReactElement } from 'react';
import { Box } from '../../slots.js';

export interface PageDotsProps {
  /** From 1. */
  readonly page: number;
  readonly count: number;
  /** Diameter of a dot. */
  readonly sizePx: number;
  /** Of the page that is seen; the others wear `quiet`. */
  readonly colour: string;
  readonly quiet: string;
  readonly style?: CSSProperties;
}

/** How many cards there are, and which one this is. */
export function PageDots({ page, count, sizePx, colour, quiet, style }: PageDotsProps): ReactElement {
  return (
    <Box name="page-dots" style={{ flexDirection: 'row', alignItems: 'center', ...style }}>
      {Array.from({ length: count }, (_, index) => (
        <Box
          key={index}
          style={{
            width: index + 1 === page ? 3 * sizePx : sizePx,
            height: sizePx,
            borderRadius: sizePx / 2,
            backgroundColor: index + 1 === page ? colour : quiet,
            marginInlineStart: index === 0 ? 0 : sizePx * 0.8,
          }}
        />
      ))}
    </Box>
  );
}
