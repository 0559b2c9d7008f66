import type { Illustration } from '@campaignkit/design-system';
import type { Look } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { IllustrationPicture } from './illustration-picture.js';

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
    <article className="drawing" id={`drawing-${id}`}>
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
              <IllustrationPicture illustration={illustration} look={look} sizePx={240} alt={at === 0 ? alt : ''} isMirrored={isMirrored} />
              <IllustrationPicture illustration={illustration} look={look} sizePx={64} alt="" isMirrored={isMirrored} />
            </div>
            <p>{look.name}</p>
          </li>
        ))}
      </ul>
    </article>
  );
}
