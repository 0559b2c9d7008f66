import { type LookFigures, measureLook, type Pairing } from '@campaignkit/design-system';
import type { Look } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { gradeArea, gradeText } from './grade-contrast.js';
import '../tokens/tokens.css';
import './colours.css';

/** Every pair of colours of every look, measured, with a mark of what it passes. */
export function ColourTable({ looks }: { readonly looks: readonly Look[] }): ReactElement {
  const rows = looks.map((look) => ({ look, figures: measureLook(look) }));
  const failed = rows.flatMap(({ figures }) => figures.texts.filter(({ ratio }) => gradeText(ratio).mark === 'fails'));
  const [first] = rows;
  return (
    <main className="stage" data-state="ready">
      <header className="bar">
        <div className="bar-title">
          <h1>Colours and contrast</h1>
          <p role="status">
            {looks.length} looks, {rows.reduce((sum, { figures }) => sum + figures.texts.length, 0)} texts on their grounds.{' '}
            {failed.length === 0 ? 'All pass 4.5 : 1 (WCAG 2.2 AA).' : `${failed.length} fail 4.5 : 1 (WCAG 2.2 AA).`}
          </p>
        </div>
      </header>
      <div className="sheet-pages" tabIndex={0} role="region" aria-label="Colours">
        {first ? (
          <>
            <Texts rows={rows} names={first.figures.texts.map(({ name }) => name)} />
            <Areas rows={rows} names={first.figures.areas.map(({ name }) => name)} />
          </>
        ) : null}
      </div>
    </main>
  );
}

interface TableProps {
  readonly rows: readonly { readonly look: Look; readonly figures: LookFigures }[];
  readonly names: readonly string[];
}

function Texts({ rows, names }: TableProps): ReactElement {
  return (
    <table className="colour-table">
      <caption>Texts on their grounds: contrast ratio (WCAG 2.2), and how far apart their greys are in a photocopy (L*)</caption>
      <Head names={names} />
      <tbody>
        {rows.map(({ look, figures }) => (
          <tr key={look.id}>
            <th scope="row">{look.name}</th>
            {figures.texts.map((pair) => {
              const { mark, sign } = gradeText(pair.ratio);
              return (
                <td key={pair.name} data-mark={mark}>
                  <Swatch pair={pair}>Aa</Swatch>
                  <span>
                    <b>{pair.ratio.toFixed(1)}</b> {sign} {mark}
                    <small>{pair.greys.toFixed(0)} L*</small>
                  </span>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Areas({ rows, names }: TableProps): ReactElement {
  return (
    <table className="colour-table">
      <caption>
        Areas beside each other: the smallest difference that people with protan, deutan and tritan vision see (ΔE, 10 is the floor for the
        light), and the greys of a photocopy (L*)
      </caption>
      <Head names={names} />
      <tbody>
        {rows.map(({ look, figures }) => (
          <tr key={look.id}>
            <th scope="row">{look.name}</th>
            {figures.areas.map((pair) => {
              const { mark, sign } = gradeArea(pair.colourBlind);
              return (
                <td key={pair.name} data-mark={mark}>
                  <Swatch pair={pair} />
                  <span>
                    <b>ΔE {pair.colourBlind.toFixed(0)}</b> {sign} {mark}
                    <small>{pair.greys.toFixed(0)} L*</small>
                  </span>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Head({ names }: { readonly names: readonly string[] }): ReactElement {
  return (
    <thead>
      <tr>
        <th scope="col">Look</th>
        {names.map((name) => (
          <th key={name} scope="col">
            {name}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Swatch({ pair: { colour, ground }, children }: { readonly pair: Pairing; readonly children?: string }): ReactElement {
  return (
    <i
      className="colour-swatch"
      data-artwork
      style={{ background: ground, color: colour }}
      aria-hidden="true"
      title={`${colour} on ${ground}`}
    >
      {children ?? <i style={{ background: colour }} />}
    </i>
  );
}
