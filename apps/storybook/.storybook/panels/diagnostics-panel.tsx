// Storybook bundles the frame with the classic JSX runtime, which needs the name.
import * as React from 'react';
import { useStorybookApi } from 'storybook/manager-api';
import { styled } from 'storybook/theming';
import { FLASH } from '../../src/panel-events.js';
import type { Finding, Report } from '../../src/report.js';
import { Empty, Filter, Filters, List, Panel } from './parts.js';
import { Sentence } from './sentence.js';
import { useReport } from './use-report.js';

const NAMES = { error: 'Errors', warning: 'Warnings', info: 'Notes' } as const;
type Severity = keyof typeof NAMES;
const SEVERITIES = Object.keys(NAMES) as Severity[];

/** Name of the tab, with how much there is to look at. */
export function DiagnosticsTitle(): React.ReactElement {
  const report = useReport();
  const count = report?.findings.length ?? 0;
  return <span>Diagnostics {count > 0 ? <Count data-worst={report?.findings[0]?.severity}>{count}</Count> : null}</span>;
}

/** Every finding about what the canvas shows, with its fix. */
export function DiagnosticsPanel(): React.ReactElement {
  const report = useReport();
  const [only, setOnly] = React.useState<Severity | 'all'>('all');
  const findings = report?.findings ?? [];
  const listed = findings.filter(({ severity }) => only === 'all' || severity === only);
  return (
    <Panel aria-label="Diagnostics">
      <Filters role="group" aria-label="Show">
        <Filter type="button" aria-pressed={only === 'all'} onClick={() => setOnly('all')}>
          All {findings.length}
        </Filter>
        {SEVERITIES.map((severity) => (
          <Filter key={severity} type="button" aria-pressed={only === severity} onClick={() => setOnly(severity)}>
            {NAMES[severity]} {findings.filter((each) => each.severity === severity).length}
          </Filter>
        ))}
      </Filters>
      {listed.length > 0 ? (
        SEVERITIES.map((severity) => (
          <Group key={severity} severity={severity} findings={listed.filter((each) => each.severity === severity)} />
        ))
      ) : (
        <Empty role="status">{emptyWords(report, only)}</Empty>
      )}
    </Panel>
  );
}

/** The findings of one severity, under its name. */
function Group({ severity, findings }: { readonly severity: Severity; readonly findings: readonly Finding[] }): React.ReactElement | null {
  if (findings.length === 0) return null;
  return (
    <section aria-label={NAMES[severity]}>
      <Title>
        <Tag data-severity={severity}>{NAMES[severity]}</Tag> {findings.length}
      </Title>
      <List>
        {findings.map((finding) => (
          <FindingRow key={`${finding.rule} ${finding.spot} ${finding.message}`} finding={finding} />
        ))}
      </List>
    </section>
  );
}

function emptyWords(report: Report | undefined, only: Severity | 'all'): string {
  if (!report || report.state === 'busy') return 'Drawing …';
  if (only !== 'all' && report.findings.length > 0) return `No ${NAMES[only].toLowerCase()}.`;
  return 'Nothing found: records, words, text and picture are in order. A person still has to sign them.';
}

const MOST_PIECES = 2;

function FindingRow({ finding }: { readonly finding: Finding }): React.ReactElement {
  const { rule, message, fix, spot, file, pieces, boxes } = finding;
  const api = useStorybookApi();
  return (
    <Row>
      <Head>
        <Rule>{rule}</Rule>
        {boxes.length > 0 ? (
          <Show type="button" onClick={() => api.emit(FLASH, boxes)} aria-label={`Show on the piece: ${message}`}>
            Show
          </Show>
        ) : null}
      </Head>
      <p>
        <Sentence text={message} />
      </p>
      <p>
        <b>Fix</b> <Sentence text={fix} />
      </p>
      <Place>
        {[...pieces.slice(0, MOST_PIECES), ...(pieces.length > MOST_PIECES ? [`${pieces.length - MOST_PIECES} more`] : [])].join(', ')}
        {spot === '' ? null : `: ${spot}`}
        {file === '' ? null : (
          <Where>
            <Sentence text={file} />
          </Where>
        )}
      </Place>
    </Row>
  );
}

const Row = styled.li({
  position: 'relative',
  padding: '12px 16px 14px',
  borderBottom: '1px solid #d3cfc6',
  p: { margin: '4px 0 0', overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  '&:has(button):hover': { background: '#eae7e0' },
});
const Title = styled.h3({ margin: 0, padding: '14px 16px 0', fontSize: 12, fontWeight: 400, color: '#4d4941' });
const Show = styled(Filter)({ marginLeft: 'auto', minHeight: 24, '&::after': { content: '""', position: 'absolute', inset: 0 } });
const Head = styled.div({ display: 'flex', alignItems: 'baseline', gap: 8, flexWrap: 'wrap' });
const Rule = styled.code({ fontSize: 12, color: '#4d4941', overflowWrap: 'anywhere' });
const Place = styled.p({ fontSize: 12, color: '#5b574f' });
const Where = styled.span({ display: 'block' });
const TONES = {
  error: { background: '#7a2a1d', color: '#fff' },
  warning: { background: '#ffc94d', color: '#1b1a17' },
  info: { background: '#d3cfc6', color: '#1b1a17' },
};
const tones = Object.fromEntries(
  Object.entries(TONES).map(([severity, tone]) => [`&[data-severity="${severity}"], &[data-worst="${severity}"]`, tone]),
);
const Tag = styled.span({ padding: '0 6px', fontSize: 12, fontWeight: 600, lineHeight: '18px', ...tones });
const Count = styled.span({
  display: 'inline-block',
  minWidth: 18,
  marginLeft: 4,
  padding: '0 5px',
  fontSize: 11,
  fontWeight: 600,
  lineHeight: '17px',
  textAlign: 'center',
  ...tones,
});
