// Storybook bundles the frame with the classic JSX runtime, which needs the name.
import * as React from 'react';
import { styled } from 'storybook/theming';
import type { Report } from '../../src/report.js';
import type { ReportedField } from '../../src/words/report-fields.js';
import { Empty, Filter, Filters, Panel } from './parts.js';
import { useEditedWords } from './use-edited-words.js';
import { useReport } from './use-report.js';

/** The texts of the piece, to be rewritten; the piece follows. */
export function ControlsPanel(): React.ReactElement {
  const report = useReport();
  const [words, change] = useEditedWords();
  const kept = useKept(report);
  if (kept.length === 0) {
    return (
      <Panel aria-label="Controls">
        <Empty role="status">
          {report === undefined || report.state === 'busy' ? 'Drawing …' : 'Open one piece alone to rewrite its words.'}
        </Empty>
      </Panel>
    );
  }
  const count = Object.keys(words).length;
  return (
    <Panel aria-label="Controls">
      <Filters>
        <Filter type="button" disabled={count === 0} onClick={() => change({})}>
          {count === 0 ? 'As in the message' : `Reset ${count === 1 ? 'one text' : `${count} texts`}`}
        </Filter>
      </Filters>
      {kept.map((field) => (
        <Field
          key={field.name}
          field={field}
          edited={words[field.name]}
          onEdit={(text) => {
            const { [field.name]: _, ...others } = words;
            change(text === undefined || text === field.own ? others : { ...others, [field.name]: text });
          }}
        />
      ))}
      <Empty>Contacts, numbers and laws come from records and cannot be written here.</Empty>
    </Panel>
  );
}

/** While a piece is drawn anew, or cannot be drawn, what somebody types in stays where it is. */
function useKept(report: Report | undefined): readonly ReportedField[] {
  const fields = report?.pieces.length === 1 ? (report.pieces[0]?.fields ?? NOTHING) : NOTHING;
  const isUndrawn = report?.pieces.length === 0 && report.state !== 'ready';
  const [kept, keep] = React.useState(fields);
  if (!isUndrawn && fields !== kept) keep(fields);
  return isUndrawn ? kept : fields;
}

const NOTHING: readonly ReportedField[] = [];

interface FieldProps {
  readonly field: ReportedField;
  /** Undefined: as in the message. */
  readonly edited: string | undefined;
  readonly onEdit: (text: string | undefined) => void;
}

function Field({ field, edited, onEdit }: FieldProps): React.ReactElement {
  const { name, own, lang, dir, isPrinted, setting } = field;
  const shown = edited ?? own;
  const id = `control-${name}`;
  return (
    <Place>
      <Head>
        <label htmlFor={id}>{labelOf(name)}</label>
        <span>{isPrinted ? setting : 'only for screen readers in this shape'}</span>
        {edited === undefined ? null : (
          <Filter type="button" aria-label={`Reset ${labelOf(name)}`} onClick={() => onEdit(undefined)}>
            Reset
          </Filter>
        )}
      </Head>
      <Text
        id={id}
        name={name}
        lang={lang}
        dir={dir}
        rows={rowsFor(shown)}
        value={shown}
        onChange={(event) => onEdit(event.target.value)}
      />
    </Place>
  );
}

function labelOf(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1).replace(/(\d)/, ' $1');
}

function rowsFor(text: string): number {
  return Math.min(8, Math.max(1, Math.ceil(text.length / 42) + (text.split('\n').length - 1)));
}

const Place = styled.div({ padding: '10px 16px 4px' });
const Head = styled.div({
  display: 'flex',
  alignItems: 'center',
  gap: 10,
  minHeight: 28,
  label: { fontWeight: 600 },
  span: { flex: 1, fontSize: 12, color: '#5b574f' },
});
const Text = styled.textarea({
  display: 'block',
  boxSizing: 'border-box',
  width: '100%',
  padding: '7px 10px',
  font: 'inherit',
  lineHeight: 1.45,
  color: '#1b1a17',
  background: '#fbfaf7',
  border: '1px solid #8d887d',
  borderRadius: 0,
  resize: 'vertical',
  '&:focus-visible': { outline: '2px solid #0d3a33', outlineOffset: 1 },
});
