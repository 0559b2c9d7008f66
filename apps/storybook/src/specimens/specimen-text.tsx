import type { Locale } from '@campaignkit/model';
import type { ReactElement } from 'react';
import type { SetLine } from './set-specimen.js';

export interface SpecimenTextProps {
  readonly locale: Locale;
  readonly line: SetLine;
  /** Only as wide as the text, instead of as wide as the column. */
  readonly isHugged?: boolean;
}

/** A text as the engine drew it. Its ink may reach out of its box, as Nastaliq and Tibetan do. */
export function SpecimenText({ locale, line, isHugged = false }: SpecimenTextProps): ReactElement {
  const { block } = line;
  const leftPx = isHugged ? Math.floor(Math.min(...block.lines.map(({ xPx }) => xPx))) : 0;
  const widthPx = isHugged ? Math.ceil(block.widthPx) + 1 : line.widthPx;
  const heightPx = Math.ceil(block.heightPx);
  return (
    <svg
      className="specimen-text"
      data-part={line.part}
      role="img"
      aria-label={line.text}
      lang={locale.tag}
      width={widthPx}
      height={heightPx}
      viewBox={`${leftPx} 0 ${widthPx} ${heightPx}`}
      dangerouslySetInnerHTML={{ __html: block.svg }}
    />
  );
}
