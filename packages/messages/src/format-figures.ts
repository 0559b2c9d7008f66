import type { Fact, Target } from '@campaignkit/model';

/** A figure of a fact, as the target writes it. */
export interface FormattedFigure {
  readonly name: string;
  readonly value: number;
  readonly text: string;
}

/** Figures of facts in the target's own way (CLDR): sums without cents, Latin digits as everywhere on a sheet. */
export function formatFigures(facts: readonly Fact[], target: Pick<Target, 'tag'>): FormattedFigure[] {
  return facts.flatMap(({ figures = [] }) =>
    figures.map(({ name, value, currency }) => ({
      name,
      value,
      text: new Intl.NumberFormat(`${target.tag}-u-nu-latn`, {
        maximumFractionDigits: 0,
        ...(currency === undefined ? {} : { style: 'currency', currency }),
      }).format(value),
    })),
  );
}
