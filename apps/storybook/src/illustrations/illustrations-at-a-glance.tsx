import type { Illustration } from '@campaignkit/design-system';
import type { Look } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { IllustrationPicture } from './illustration-picture.js';

export interface IllustrationsAtAGlanceProps {
  readonly illustrations: readonly Illustration[];
  /** Each drawing stands on the field of one of them, in turn. */
  readonly looks: readonly [Look, ...Look[]];
  readonly altOf: (illustration: Illustration) => string;
  readonly isMirrored: (illustration: Illustration) => boolean;
  /** Shows one on the fields of all looks. */
  readonly onOpen: (illustration: Illustration) => void;
}

/** Every drawing once, to find the one that fits. */
export function IllustrationsAtAGlance(props: IllustrationsAtAGlanceProps): ReactElement {
  const { illustrations, looks, altOf, isMirrored, onOpen } = props;
  return (
    <ul className="glance">
      {illustrations.map((illustration, index) => {
        const look = looks[index % looks.length] ?? looks[0];
        const { id, purpose } = illustration;
        return (
          <li key={id}>
            <button type="button" className="tile-open" title={`Show ${id} in every look`} onClick={() => onOpen(illustration)}>
              <span className="glance-field" data-artwork style={{ background: look.colours.field }}>
                <IllustrationPicture
                  illustration={illustration}
                  look={look}
                  alt={altOf(illustration)}
                  isMirrored={isMirrored(illustration)}
                />
              </span>
              <b>{id}</b>
            </button>
            <p>{purpose}</p>
          </li>
        );
      })}
    </ul>
  );
}
