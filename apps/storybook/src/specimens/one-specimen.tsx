import { type ReactElement, useCallback, useEffect, useMemo } from 'react';
import type { Workshop } from '../create-workshop.js';
import type { Report } from '../report.js';
import { attempt } from '../stage/attempt.js';
import { FaultCard } from '../stage/fault-card.js';
import { useMade } from '../stage/use-made.js';
import { findSpecimen, type Samples, type Specimen } from './read-specimens.js';
import { reportSpecimens } from './report-specimens.js';
import { setSpecimen, type SpecimenLine, type SpecimenOrder } from './set-specimen.js';
import { SpecimenFacts } from './specimen-facts.js';
import { SpecimenText } from './specimen-text.js';
import './specimens.css';

export interface OneSpecimenProps {
  /** As the toolbar says. */
  readonly target: string | undefined;
  readonly samples: Samples;
  readonly workshop: Workshop;
  readonly onReport: (report: Report) => void;
}

const WIDTH_PX = 600;
const FIRST_TARGET = 'en-GB';
const NOTHING: readonly SpecimenOrder[] = [];

/** One language in every size that a piece needs, beside what its `locale.json` says. */
export function OneSpecimen({ target, samples, workshop, onReport }: OneSpecimenProps): ReactElement {
  const choice = useMemo(
    () => attempt(() => findSpecimen(target ?? FIRST_TARGET, samples, workshop.translator().catalog)),
    [target, samples, workshop],
  );
  const orders = useMemo(() => ('value' in choice ? [toOrder(choice.value)] : NOTHING), [choice]);
  const make = useCallback((order: SpecimenOrder) => setSpecimen(order, workshop.fonts), [workshop]);
  const outcomes = useMade(orders, make);
  const [order] = orders;
  const outcome = order && outcomes.get(order);
  const fault = 'fault' in choice ? choice.fault : outcome && 'fault' in outcome ? outcome.fault : undefined;
  const lines = outcome && 'made' in outcome ? outcome.made.lines : undefined;
  const report = useMemo(
    () => reportSpecimens(lines !== undefined, [...outcomes.values()], 'fault' in choice ? choice.fault : undefined),
    [lines, outcomes, choice],
  );
  useEffect(() => onReport(report), [report, onReport]);

  return (
    <main className="stage" data-state={report.state}>
      <header className="bar">
        <div className="bar-title">
          <h1>{order ? order.specimen.locale.englishName : 'No language'}</h1>
          <p>{target === undefined ? 'Choose another language in the bar above' : 'A sample text that is not for print'}</p>
        </div>
      </header>
      {order && fault === undefined ? (
        <div className="specimen-alone" tabIndex={0} role="region" aria-label="Specimen">
          <div className="specimen-paper" aria-busy={!lines}>
            {lines
              ?.filter(({ part }) => !FACTS.includes(part))
              .map((line) => (
                <SpecimenText key={line.part} locale={order.specimen.locale} line={line} />
              ))}
          </div>
          <SpecimenFacts
            locale={order.specimen.locale}
            drawn={lines?.filter(({ part }) => FACTS.includes(part)) ?? []}
            catalog={workshop.translator().catalog}
            campaigns={[...workshop.campaigns.keys()]}
          />
        </div>
      ) : (
        <FaultCard fault={fault} />
      )}
    </main>
  );
}

/** Lines that stand in the list of facts instead of on the paper. */
const FACTS: readonly string[] = ['name', 'digits'];

/** Sizes and weights of the corpus at this width. */
function toOrder(specimen: Specimen): SpecimenOrder {
  const { locale, sample } = specimen;
  const numbers = new Intl.NumberFormat(locale.tag, { useGrouping: false, ...(locale.digits ? { numberingSystem: locale.digits } : {}) });
  const body = (part: string, text: string, fontSizePx: number, fontWeight: number): SpecimenLine => ({
    part,
    text,
    fontSizePx,
    fontWeight,
    role: 'body',
  });
  return {
    specimen,
    widthPx: WIDTH_PX,
    lines: [
      { part: 'headline', text: sample.headline, fontSizePx: 48, fontWeight: 700, role: 'head' },
      body('body', sample.body, 28, 400),
      body('tip1', sample.tip1, 28, 400),
      body('tip2', sample.tip2, 28, 400),
      body('help', sample.help, 32, 700),
      body('source', sample.source, 20, 400),
      body('name', `${locale.quotes[0]}${locale.name}${locale.quotes[1]}`, 22, 400),
      body('digits', numbers.format(1234567890), 22, 400),
    ],
  };
}
