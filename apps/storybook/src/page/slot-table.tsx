import { scaleFor } from '@campaignkit/design-system';
import { frameFor } from '@campaignkit/engine';
import { type Format, type Shape, SHAPES, type Slot, SLOTS, type Template } from '@campaignkit/model';
import type { ReactElement } from 'react';

export interface SlotTableProps {
  readonly template: Template;
  readonly formats: readonly Format[];
}

/** What each part of a message holds, for whoever writes it. */
const ABOUT: Readonly<Record<Slot, string>> = {
  headline: 'One thought, at most 60 signs',
  body: 'Two or three sentences, at most 240 signs',
  tips: 'Steps, at most 60 signs each',
  quote: 'Words to say, as they are spoken',
  figures: 'Figures of a fact, drawn to scale',
  help: 'Contacts, from records only',
  support: 'One sentence that reassures',
  law: 'Law and consequence, from records only',
  qr: 'The page of the first contact',
};

/** Sizes that belong to a part of a message: its usual or largest, and its smallest. */
const SIZES: Partial<
  Readonly<Record<Slot, readonly [largest: keyof ReturnType<typeof scaleFor>, smallest?: keyof ReturnType<typeof scaleFor>]>>
> = {
  headline: ['headline', 'headlineSmallest'],
  body: ['body'],
  tips: ['tip'],
  help: ['number', 'numberSmallest'],
};

/** Every part of a message: whether the template prints it, in which shapes, and at which sizes of the scale. */
export function SlotTable({ template, formats }: SlotTableProps): ReactElement {
  const shapes = SHAPES.filter((shape) => template.shapes.includes(shape));
  return (
    <div className="page-scroll" tabIndex={0} role="region" aria-label="Slots">
      <table>
        <thead>
          <tr>
            <th scope="col">Slot</th>
            <th scope="col">Holds</th>
            <th scope="col">Printed in</th>
            <th scope="col">Sizes, in u</th>
          </tr>
        </thead>
        <tbody>
          {SLOTS.map((slot) => {
            const printed = shapes.filter((shape) => isPrinted(template, shape, slot));
            return (
              <tr key={slot} className={printed.length === 0 ? 'page-refused' : undefined}>
                <th scope="row">{slot}</th>
                <td>{ABOUT[slot]}</td>
                <td>{printed.length === 0 ? 'no shape' : printed.length === shapes.length ? 'every shape' : printed.join(', ')}</td>
                <td>{sizesOf(slot, printed, formats)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function isPrinted({ prints, pages }: Template, shape: Shape, slot: Slot): boolean {
  return Array.from({ length: pages?.(shape) ?? 1 }, (_, index) => index + 1).some((page) => prints(shape, page).includes(slot));
}

/** The range of a slot over all formats of its shapes. */
function sizesOf(slot: Slot, shapes: readonly Shape[], formats: readonly Format[]): string {
  const [largest, smallest = largest] = SIZES[slot] ?? [];
  const scales = formats.filter(({ shape }) => shapes.includes(shape)).map((format) => inUnits(format));
  if (largest === undefined || smallest === undefined || scales.length === 0) return '';
  const to = Math.max(...scales.map((scale) => scale(largest)));
  const from = Math.min(...scales.map((scale) => scale(smallest)));
  return from.toFixed(1) === to.toFixed(1) ? from.toFixed(1) : `${from.toFixed(1)} to ${to.toFixed(1)}`;
}

function inUnits(format: Format): (size: keyof ReturnType<typeof scaleFor>) => number {
  const frame = frameFor(format, 'ltr', 1);
  const scale = scaleFor(frame);
  return (size) => scale[size] / frame.u;
}
