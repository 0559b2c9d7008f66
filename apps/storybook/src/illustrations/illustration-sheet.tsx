import { type Illustration, illustrations } from '@campaignkit/design-system';
import { type ReactElement, useEffect, useMemo, useState } from 'react';
import { chooseLooks } from '../choose-looks.js';
import type { Wishes } from '../choose-piece.js';
import type { Workshop } from '../create-workshop.js';
import { composeReport, type Report } from '../report.js';
import { attempt } from '../stage/attempt.js';
import { Choice } from '../stage/choice.js';
import { FaultCard } from '../stage/fault-card.js';
import type { DrawingsView } from './drawings-view.js';
import { DrawnIllustration } from './drawn-illustration.js';
import { IllustrationsAtAGlance } from './illustrations-at-a-glance.js';
import '../stage/tiles.css';
import './illustrations.css';

export interface IllustrationSheetProps {
  readonly workshop: Workshop;
  /** Its look and colours. */
  readonly wishes: Wishes;
  readonly view: DrawingsView;
  readonly onView: (change: Partial<DrawingsView>) => void;
  readonly onReport: (report: Report) => void;
}

const ARRANGEMENT_CHOICE = [
  { value: 'glance', label: 'At a glance', hint: 'Every drawing once' },
  { value: 'looks', label: 'In every look', hint: 'Each drawing on the field of every look, at 240 and 64 px' },
] as const;

const READING_CHOICE = [
  { value: 'ltr', label: 'From the left', hint: 'As it stands beside text that runs from the left' },
  { value: 'rtl', label: 'From the right', hint: 'As it stands beside text that runs from the right' },
] as const;

const drawings = Object.values<Illustration>(illustrations);

/** Every drawing: once, to choose one, or on the field of every look, large and as small as it may be. */
export function IllustrationSheet({ workshop, wishes, view, onView, onReport }: IllustrationSheetProps): ReactElement {
  const looks = chooseLooks(workshop.looks, wishes);
  const [first, ...others] = looks;
  const words = useMemo(() => attempt(() => workshop.translator().catalog.locales.get('en')?.words.get('toolkit')), [workshop]);
  const report = useMemo(() => ('fault' in words ? composeReport('error', [], [words.fault]) : composeReport('ready', [], [])), [words]);
  useEffect(() => onReport(report), [report, onReport]);
  const [opened, setOpened] = useState<string | undefined>(undefined);
  useEffect(() => {
    if (opened !== undefined && view.drawings === 'looks') document.getElementById(`drawing-${opened}`)?.scrollIntoView();
  }, [opened, view.drawings]);

  const altOf = ({ id }: Illustration) => ('value' in words ? (words.value?.get(`illustration.${id}`) ?? '') : '');
  const isMirrored = ({ mirrors }: Illustration) => view.reading === 'rtl' && mirrors;
  const open = ({ id }: Illustration) => {
    setOpened(id);
    onView({ drawings: 'looks' });
  };

  return (
    <main className="stage" data-state={report.state}>
      <header className="bar">
        <div className="bar-title">
          <h1>All illustrations</h1>
          <p role="status">
            {drawings.length} drawings, {looks.length === 1 ? `on the field of ${first?.name}` : `on the fields of ${looks.length} looks`}
          </p>
        </div>
        <div className="bar-tools" role="toolbar" aria-label="Canvas">
          <Choice
            label="Arrangement"
            value={view.drawings}
            options={ARRANGEMENT_CHOICE}
            onChoose={(chosen) => onView({ drawings: chosen })}
          />
          <Choice label="Text" value={view.reading} options={READING_CHOICE} onChoose={(reading) => onView({ reading })} />
        </div>
      </header>
      {'fault' in words ? (
        <FaultCard fault={words.fault} />
      ) : (
        <div className="drawings" tabIndex={0} role="region" aria-label="Drawings">
          {view.drawings === 'glance' && first ? (
            <IllustrationsAtAGlance
              illustrations={drawings}
              looks={[first, ...others]}
              altOf={altOf}
              isMirrored={isMirrored}
              onOpen={open}
            />
          ) : (
            drawings.map((illustration) => (
              <DrawnIllustration
                key={illustration.id}
                illustration={illustration}
                alt={altOf(illustration)}
                looks={looks}
                isMirrored={isMirrored(illustration)}
              />
            ))
          )}
        </div>
      )}
    </main>
  );
}
