import { type Format, type Shape, SHAPES, type Template, whyFormatRefused, whyRefused } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { nameFormat } from '../name-format.js';

export interface ShapeTableProps {
  readonly template: Template;
  readonly formats: readonly Format[];
}

/** Every shape there is: the formats that have it, how many pages it takes there, or why the template refuses it. */
export function ShapeTable({ template, formats }: ShapeTableProps): ReactElement {
  return (
    <div className="page-scroll" tabIndex={0} role="region" aria-label="Shapes">
      <table>
        <thead>
          <tr>
            <th scope="col">Shape</th>
            <th scope="col">Taken</th>
            <th scope="col">Formats, or why not</th>
          </tr>
        </thead>
        <tbody>
          {SHAPES.map((shape) => {
            const ofShape = formats.filter((format) => format.shape === shape);
            const taken = ofShape.filter((format) => whyFormatRefused(format, template) === null);
            const isTaken = template.shapes.includes(shape);
            const refused = ofShape.filter((format) => !taken.includes(format));
            return (
              <tr key={shape} className={isTaken ? undefined : 'page-refused'}>
                <th scope="row">{shape}</th>
                <td>{isTaken ? countOf(template, shape) : 'refused'}</td>
                <td>
                  {isTaken ? namesOf(taken) || 'no format yet' : whyRefused(shape, template)}
                  {isTaken && refused[0] ? `. Not ${namesOf(refused)}: ${whyFormatRefused(refused[0], template)}` : ''}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function namesOf(formats: readonly Format[]): string {
  return [...new Set(formats.map(nameFormat))].join(', ');
}

function countOf({ pages }: Template, shape: Shape): string {
  const count = pages?.(shape) ?? 1;
  return count === 1 ? 'yes' : `${count} pages`;
}
