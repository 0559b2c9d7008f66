import { type ReactElement, useCallback, useEffect, useMemo } from 'react';
import type { Workshop } from '../create-workshop.js';
import type { Report } from '../report.js';
import { attempt } from '../stage/attempt.js';
import { Choice } from '../stage/choice.js';
import { FaultCard } from '../stage/fault-card.js';
import { type Outcome, useMade } from '../stage/use-made.js';
import type { ChangeView, TileSize, View } from '../stage/view.js';
import { readSpecimens, type Samples, type Specimen } from './read-specimens.js';
import { reportSpecimens } from './report-specimens.js';
import { type SetSpecimen, setSpecimen, type SpecimenOrder } from './set-specimen.js';
import { describeFonts, describeLineHeight, describeScript, describeStatus } from './describe-locale.js';
import { SpecimenText } from './specimen-text.js';
import './specimens.css';

export interface SpecimenSheetProps {
  readonly samples: Samples;
  readonly workshop: Workshop;
  readonly view: View;
  readonly onView: ChangeView;
  /** Shows one language alone. */
  readonly onOpen: (specimen: Specimen) => void;
  readonly onReport: (report: Report) => void;
}

const SIZES: Readonly<Record<TileSize, { readonly widthPx: number; readonly headPx: number; readonly bodyPx: number }>> = {
  small: { widthPx: 220, headPx: 21, bodyPx: 12.5 },
  medium: { widthPx: 288, headPx: 27, bodyPx: 15 },
  large: { widthPx: 600, headPx: 48, bodyPx: 26 },
};
const TILE_SIZES = [
  { value: 'small', label: 'S', hint: 'Narrow columns, small type' },
  { value: 'medium', label: 'M', hint: 'Medium columns and type' },
  { value: 'large', label: 'L', hint: 'Wide columns, large type' },
] as const;
const NOTHING: readonly SpecimenOrder[] = [];

/** Every language side by side, set by the engine: the same two texts in each. */
export function SpecimenSheet({ samples, workshop, view, onView, onOpen, onReport }: SpecimenSheetProps): ReactElement {
  const choice = useMemo(() => attempt(() => readSpecimens(samples, workshop.translator().catalog)), [samples, workshop]);
  const orders = useMemo(
    () => ('value' in choice ? choice.value.map((specimen) => toOrder(specimen, view.tiles)) : NOTHING),
    [choice, view.tiles],
  );
  const make = useCallback((order: SpecimenOrder) => setSpecimen(order, workshop.fonts), [workshop]);
  const outcomes = useMade(orders, make);
  const isReady = outcomes.size === orders.length;
  const report = useMemo(
    () => reportSpecimens(isReady, [...outcomes.values()], 'fault' in choice ? choice.fault : undefined),
    [isReady, outcomes, choice],
  );
  useEffect(() => onReport(report), [report, onReport]);

  return (
    <main className="stage" data-state={report.state}>
      <header className="bar">
        <div className="bar-title">
          <h1>All scripts</h1>
          <p role="status">
            {isReady
              ? `${orders.length} languages, with sample texts that are not for print`
              : `Setting ${outcomes.size + 1} of ${orders.length} …`}
          </p>
        </div>
        <div className="bar-tools" role="toolbar" aria-label="Canvas">
          <Choice label="Size" value={view.tiles} options={TILE_SIZES} onChoose={(tiles) => onView({ tiles })} />
        </div>
      </header>
      {'fault' in choice ? (
        <FaultCard fault={choice.fault} />
      ) : (
        <ul className="specimens">
          {orders.map((order) => (
            <SpecimenTile key={order.specimen.locale.tag} order={order} outcome={outcomes.get(order)} workshop={workshop} onOpen={onOpen} />
          ))}
        </ul>
      )}
    </main>
  );
}

function toOrder(specimen: Specimen, size: TileSize): SpecimenOrder {
  const { widthPx, headPx, bodyPx } = SIZES[size];
  const { headline, body } = specimen.sample;
  return {
    specimen,
    widthPx,
    lines: [
      { part: 'headline', text: headline, fontSizePx: headPx, fontWeight: 700, role: 'head' },
      { part: 'body', text: body, fontSizePx: bodyPx, fontWeight: 400, role: 'body' },
    ],
  };
}

/** Of the paper, as in specimens.css. */
const PADDING_PX = 20;

interface SpecimenTileProps {
  readonly order: SpecimenOrder;
  readonly outcome: Outcome<SetSpecimen> | undefined;
  readonly workshop: Workshop;
  readonly onOpen: (specimen: Specimen) => void;
}

function SpecimenTile({ order, outcome, workshop, onOpen }: SpecimenTileProps): ReactElement {
  const { specimen } = order;
  const { locale } = specimen;
  return (
    <li className="specimen" style={{ inlineSize: order.widthPx + 2 * PADDING_PX }}>
      <div className="specimen-paper" aria-busy={!outcome}>
        {outcome && 'fault' in outcome ? <FaultCard fault={outcome.fault} /> : null}
        {outcome && 'made' in outcome
          ? outcome.made.lines.map((line) => <SpecimenText key={line.part} locale={locale} line={line} />)
          : null}
      </div>
      <h2>
        <button type="button" className="specimen-open" title={`Show ${locale.englishName} alone`} onClick={() => onOpen(specimen)}>
          {locale.englishName}
        </button>{' '}
        {locale.tag}
      </h2>
      <p>
        {describeScript(locale)} · {describeLineHeight(locale)}
      </p>
      <p>{describeFonts(locale)}</p>
      <p>{describeStatus(locale, workshop.translator().catalog, [...workshop.campaigns.keys()])}</p>
    </li>
  );
}
