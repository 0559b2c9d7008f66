import { measureLook } from '@campaignkit/design-system';
import type { Look } from '@campaignkit/model';
import type { ReactElement } from 'react';

/** Each pair of colours that a theme allows, as a swatch with what is computed of it. */
export function ThemeFigures({ look }: { readonly look: Look }): ReactElement {
  const { texts, areas } = measureLook(look);
  return (
    <ul className="theme-figures">
      {texts.map(({ name, colour, ground, ratio, greys }) => (
        <li key={name}>
          <span className="theme-swatch" style={{ background: ground, color: colour }} aria-hidden="true">
            Aa
          </span>
          <b>{name}</b>
          <span>
            {ratio.toFixed(1)} : 1, {greys.toFixed(0)} L*
          </span>
          <code>
            {colour} on {ground}
          </code>
        </li>
      ))}
      {areas.map(({ name, colour, ground, ratio, greys, colourBlind }) => (
        <li key={name}>
          <span className="theme-swatch theme-swatch-halves" style={{ background: ground }} aria-hidden="true">
            <i style={{ background: colour }} />
          </span>
          <b>{name}</b>
          <span>
            {ratio.toFixed(1)} : 1, {greys.toFixed(0)} L*, ΔE {colourBlind.toFixed(0)}
          </span>
          <code>
            {colour} on {ground}
          </code>
        </li>
      ))}
    </ul>
  );
}
