import { type Format, SHAPES, SLOTS, type Template } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { nameFormat } from '../name-format.js';

export interface ShapeTableProps {
  readonly template: Template;
  readonly formats: readonly Format[];
}

/** Every shape there is: the formats that have it, and the parts of a message that the template prints there. */
export function ShapeTable({ template, formats }: ShapeTableProps): ReactElement {
  return (
    <div className="page-scroll" tabIndex={0} role="region" aria-label="Shapes">
      <table>
        <thead>
          <tr>
            <th scope="col">Shape</th>
            <th scope="col">Formats</th>
            {SLOTS.map((slot) => (
              <th key={slot} scope="col">
                {slot}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {SHAPES.map((shape) => {
            const isTaken = template.shapes.includes(shape);
            const prints = isTaken ? template.prints(shape) : [];
            const names = [...new Set(formats.filter((format) => format.shape === shape).map(nameFormat))];
            return (
              <tr key={shape} className={isTaken ? undefined : 'page-refused'}>
                <th scope="row">{shape}</th>
                <td>{isTaken ? names.join(', ') || 'none yet' : 'refused'}</td>
                {SLOTS.map((slot) => (
                  <td key={slot}>{isTaken ? prints.includes(slot) ? 'yes' : <span className="page-no">no</span> : ''}</td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
