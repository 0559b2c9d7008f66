import type { Catalog } from '@campaignkit/messages';
import type { Locale } from '@campaignkit/model';
import type { ReactElement, ReactNode } from 'react';
import { describeFonts, describeLineHeight, describeScript, describeStatus } from './describe-locale.js';
import type { SetLine } from './set-specimen.js';
import { SpecimenText } from './specimen-text.js';

export interface SpecimenFactsProps {
  readonly locale: Locale;
  /** The parts `name` and `digits`, set: the browser may have no font for them. */
  readonly drawn: readonly SetLine[];
  readonly catalog: Catalog;
  readonly campaigns: readonly string[];
}

/** What `locale.json` says, in words. */
export function SpecimenFacts({ locale, drawn, catalog, campaigns }: SpecimenFactsProps): ReactElement {
  const draw = (part: string) =>
    drawn.filter((line) => line.part === part).map((line) => <SpecimenText key={part} locale={locale} line={line} isHugged />);
  const facts: readonly (readonly [string, ReactNode])[] = [
    ['Its name, in its quotation marks', draw('name')],
    ['Its digits, as in running text', draw('digits')],
    ['Script', describeScript(locale)],
    ['Direction', locale.direction === 'rtl' ? 'right to left' : 'left to right'],
    ['Fonts', describeFonts(locale)],
    ['Line height, headline / body', describeLineHeight(locale)],
    ['Translation', describeStatus(locale, catalog, campaigns)],
    ['File', <code key="file">{`locales/${locale.tag}/locale.json`}</code>],
  ];
  return (
    <dl className="specimen-facts">
      {facts.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
