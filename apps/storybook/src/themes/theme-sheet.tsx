import type { Catalog } from '@campaignkit/messages';
import type { Look } from '@campaignkit/model';
import { type ReactElement, useCallback, useEffect, useMemo } from 'react';
import type { Workshop } from '../create-workshop.js';
import { composeReport, gatherFindings, type Report } from '../report.js';
import { attempt } from '../stage/attempt.js';
import { FaultCard } from '../stage/fault-card.js';
import { type Outcome, useMade } from '../stage/use-made.js';
import { setTheme, type SetTheme, type ThemeOrder } from './set-theme.js';
import { ThemeFigures } from './theme-figures.js';
import { ThemePoster } from './theme-poster.js';
import { THEME_WORDS } from './theme-words.js';
import './themes.css';

export interface ThemeSheetProps {
  readonly workshop: Workshop;
  readonly onReport: (report: Report) => void;
}

const NOTHING: readonly ThemeOrder[] = [];

/** Every theme in its voice and in five writing systems, with the contrasts that are computed of its colours. */
export function ThemeSheet({ workshop, onReport }: ThemeSheetProps): ReactElement {
  const choice = useMemo(() => attempt(() => toOrders(Object.values(workshop.looks), workshop.translator().catalog)), [workshop]);
  const orders = 'value' in choice ? choice.value : NOTHING;
  const make = useCallback((order: ThemeOrder) => setTheme(order, workshop.fonts), [workshop]);
  const outcomes = useMade(orders, make);
  const isReady = outcomes.size === orders.length;
  const fault = 'fault' in choice ? choice.fault : undefined;
  const report = useMemo(() => reportThemes(isReady, [...outcomes.values()], fault), [isReady, outcomes, fault]);
  useEffect(() => onReport(report), [report, onReport]);

  return (
    <main className="stage" data-state={report.state}>
      <header className="bar">
        <div className="bar-title">
          <h1>All themes</h1>
          <p role="status">
            {isReady
              ? `${orders.length} audiences in their voices, with sample texts that are not for print`
              : `Setting ${outcomes.size + 1} of ${orders.length} …`}
          </p>
          <p>
            Texts need 4.5 : 1 (WCAG 2.2). L* is how far apart two greys are in a photocopy, ΔE the smallest difference that colour-blind
            eyes see: 10 is the floor.
          </p>
        </div>
      </header>
      {fault === undefined ? (
        <div className="themes" tabIndex={0} role="region" aria-label="Themes">
          {orders.map((order) => (
            <Theme key={order.look.id} order={order} outcome={outcomes.get(order)} />
          ))}
        </div>
      ) : (
        <FaultCard fault={fault} />
      )}
    </main>
  );
}

function toOrders(looks: readonly Look[], catalog: Catalog): ThemeOrder[] {
  const words = THEME_WORDS.flatMap(({ tag, headline }) => {
    const locale = catalog.locales.get(tag)?.locale;
    return locale ? [{ locale, headline }] : [];
  });
  return looks.map((look) => ({ look, words }));
}

/** What the panels are told: no pieces, but everything that was found while the texts were set. */
function reportThemes(isReady: boolean, outcomes: readonly Outcome<SetTheme>[], fault: unknown): Report {
  const faults = [fault, ...outcomes.map((outcome) => ('fault' in outcome ? outcome.fault : undefined))].filter(
    (each) => each !== undefined,
  );
  const found = outcomes.flatMap((outcome) => ('made' in outcome ? outcome.made.diagnostics : []));
  const report = composeReport(faults.length > 0 ? 'error' : isReady ? 'ready' : 'busy', [], faults);
  return { ...report, findings: [...report.findings, ...gatherFindings(found)] };
}

interface ThemeProps {
  readonly order: ThemeOrder;
  readonly outcome: Outcome<SetTheme> | undefined;
}

function Theme({ order: { look }, outcome }: ThemeProps): ReactElement {
  const posters = outcome && 'made' in outcome ? outcome.made.posters : [];
  const [first] = posters;
  return (
    <section className="theme" aria-labelledby={`theme-${look.id}`}>
      <h2 id={`theme-${look.id}`}>{look.name}</h2>
      <p>
        <code>{look.id}</code> · {look.voice} voice, headlines {look.headlineWeight}
      </p>
      {outcome && 'fault' in outcome ? <FaultCard fault={outcome.fault} /> : null}
      <div className="theme-posters" aria-busy={!outcome}>
        {posters.map((poster) => (
          <ThemePoster key={poster.locale.tag} look={look} poster={poster} />
        ))}
        {first ? <ThemePoster look={look} poster={first} isPhotocopy /> : null}
      </div>
      <ThemeFigures look={look} />
    </section>
  );
}
