import { drawingColours, type Illustration } from '@campaignkit/design-system';
import type { Look } from '@campaignkit/model';
import type { ReactElement } from 'react';

export interface DrawnIllustrationProps {
  readonly illustration: Illustration;
  readonly alt: string;
  readonly looks: readonly Look[];
  readonly isMirrored: boolean;
}

/** One drawing with its words, once for each look. */
export function DrawnIllustration({ illustration, alt, looks, isMirrored }: DrawnIllustrationProps): ReactElement {
  const { id, purpose, mirrors } = illustration;
  return (
    <article className="drawing">
      <h2>
        <code>{id}</code>
      </h2>
      <p>{purpose}</p>
      <p className="drawing-note">Alt text: “{alt}”</p>
      <p className="drawing-note">{mirrors ? 'Turns round with the direction of the text.' : 'Stays as it is in every direction.'}</p>
      <ul>
        {looks.map((look, at) => (
          <li key={look.id}>
            <div className="drawing-field" data-artwork style={{ background: look.colours.field }}>
              {/* Read aloud once: the others show the same. */}
              <Picture illustration={illustration} look={look} sizePx={240} alt={at === 0 ? alt : ''} isMirrored={isMirrored} />
              <Picture illustration={illustration} look={look} sizePx={64} alt="" isMirrored={isMirrored} />
            </div>
            <p>{look.name}</p>
          </li>
        ))}
      </ul>
    </article>
  );
}

interface PictureProps {
  readonly illustration: Illustration;
  readonly look: Look;
  readonly sizePx: number;
  /** Empty for what only repeats. */
  readonly alt: string;
  readonly isMirrored: boolean;
}

function Picture({ illustration, look, sizePx, alt, isMirrored }: PictureProps): ReactElement {
  const voice = alt === '' ? ({ 'aria-hidden': true } as const) : ({ role: 'img', 'aria-label': alt } as const);
  return (
    <svg {...voice} width={sizePx} height={sizePx} viewBox="0 0 240 240">
      <g transform={isMirrored ? 'matrix(-1 0 0 1 240 0)' : undefined}>{illustration.draw(drawingColours(look.colours))}</g>
    </svg>
  );
}
