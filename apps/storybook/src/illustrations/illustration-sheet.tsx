import { type Illustration, illustrations } from '@campaignkit/design-system';
import type { Look } from '@campaignkit/model';
import { type ReactElement, useEffect, useMemo, useState } from 'react';
import type { Workshop } from '../create-workshop.js';
import { composeReport, type Report } from '../report.js';
import { attempt } from '../stage/attempt.js';
import { Choice } from '../stage/choice.js';
import { FaultCard } from '../stage/fault-card.js';
import { DrawnIllustration } from './drawn-illustration.js';
import './illustrations.css';

export interface IllustrationSheetProps {
  readonly workshop: Workshop;
  readonly onReport: (report: Report) => void;
}

const DIRECTIONS = [
  { value: 'ltr', label: 'From the left', hint: 'As it stands beside text that runs from the left' },
  { value: 'rtl', label: 'From the right', hint: 'As it stands beside text that runs from the right' },
] as const;
type Direction = (typeof DIRECTIONS)[number]['value'];

const drawings = Object.values<Illustration>(illustrations);

/** Every drawing on the field of every look, large and as small as it may be. */
export function IllustrationSheet({ workshop, onReport }: IllustrationSheetProps): ReactElement {
  const [direction, setDirection] = useState<Direction>('ltr');
  const looks = Object.values<Look>(workshop.looks);
  const words = useMemo(() => attempt(() => workshop.translator().catalog.locales.get('en')?.words.get('toolkit')), [workshop]);
  const report = useMemo(() => ('fault' in words ? composeReport('error', [], [words.fault]) : composeReport('ready', [], [])), [words]);
  useEffect(() => onReport(report), [report, onReport]);

  return (
    <main className="stage" data-state={report.state}>
      <header className="bar">
        <div className="bar-title">
          <h1>All illustrations</h1>
          <p role="status">
            {drawings.length} drawings on the fields of {looks.length} looks, at 240 and 64 px
          </p>
        </div>
        <div className="bar-tools" role="toolbar" aria-label="Canvas">
          <Choice label="Text" value={direction} options={DIRECTIONS} onChoose={setDirection} />
        </div>
      </header>
      {'fault' in words ? (
        <FaultCard fault={words.fault} formats={[]} onFormat={() => undefined} />
      ) : (
        <div className="drawings" tabIndex={0} role="region" aria-label="Drawings">
          {drawings.map((illustration) => (
            <DrawnIllustration
              key={illustration.id}
              illustration={illustration}
              alt={words.value?.get(`illustration.${illustration.id}`) ?? ''}
              looks={looks}
              isMirrored={direction === 'rtl' && illustration.mirrors}
            />
          ))}
        </div>
      )}
    </main>
  );
}
