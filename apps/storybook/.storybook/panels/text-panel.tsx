// Storybook bundles the frame with the classic JSX runtime, which needs the name.
import * as React from 'react';
import { styled } from 'storybook/theming';
import type { ContactReport, PieceReport } from '../../src/report.js';
import { CopyButton } from './copy-button.js';
import { Empty, Panel } from './parts.js';
import { useReport } from './use-report.js';

/** What the piece says to people who cannot see it, and the contacts that it prints. */
export function TextPanel(): React.ReactElement {
  const report = useReport();
  const pieces = report?.pieces ?? [];
  const [only] = pieces;
  if (!only) {
    return (
      <Panel aria-label="Text">
        <Empty role="status">{report && report.state !== 'busy' ? 'There is no piece, so there is no text.' : 'Drawing …'}</Empty>
      </Panel>
    );
  }
  return (
    <Panel aria-label="Text">
      {pieces.length === 1 ? <PieceText piece={only} /> : pieces.map((piece) => <FoldedText key={piece.id} piece={piece} />)}
    </Panel>
  );
}

function FoldedText({ piece }: { readonly piece: PieceReport }): React.ReactElement {
  return (
    <Fold>
      <summary>
        <b>{piece.target}</b> {piece.format}
      </summary>
      <PieceText piece={piece} />
    </Fold>
  );
}

function PieceText({ piece }: { readonly piece: PieceReport }): React.ReactElement {
  const { target, dir, alt, longDescription, contacts, digits, qr } = piece;
  return (
    <Body aria-label={`Text of ${piece.id}`}>
      <Heading>
        <h3>Alternative text</h3> <CopyButton text={alt} what="the alternative text" />
      </Heading>
      <Words lang={target} dir={dir}>
        {alt}
      </Words>
      <Heading>
        <h3>Long description</h3> <CopyButton text={longDescription} what="the long description" />
      </Heading>
      <Words lang={target} dir={dir}>
        {longDescription}
      </Words>
      <Heading>
        <h3>Contacts</h3>
      </Heading>
      {contacts.map((contact) => (
        <Contact key={`${contact.label} ${contact.shown}`} contact={contact} piece={piece} />
      ))}
      <Heading>
        <h3>Digits, as read from the artwork</h3>
      </Heading>
      {digits.length > 0 ? (
        <Facts>
          {digits.map(({ slot, digits: read }) => (
            <div key={slot}>
              <dt>{slot}</dt>
              <dd>
                <bdi dir="ltr">{read}</bdi>
              </dd>
            </div>
          ))}
        </Facts>
      ) : (
        <p>This piece prints no number to dial.</p>
      )}
      <Heading>
        <h3>QR code</h3>
      </Heading>
      <p>{qr.length > 0 ? qr.join(', ') : 'This piece prints none.'}</p>
    </Body>
  );
}

function Contact({ contact, piece }: { readonly contact: ContactReport; readonly piece: PieceReport }): React.ReactElement {
  const { label, shown, name, note, page, record, verifiedOn } = contact;
  return (
    <Facts>
      <div>
        <dt lang={piece.target} dir={piece.dir}>
          {label}
        </dt>
        <dd>
          <b>
            <bdi>{shown}</bdi>
          </b>
        </dd>
      </div>
      {[
        ['Service', name],
        ['Says', note],
        ['Page', page],
      ].map(([term, value]) =>
        value ? (
          <div key={term}>
            <dt>{term}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ) : null,
      )}
      <div>
        <dt>Record</dt>
        <dd>{record ? `${record}, ${verifiedOn ? `verified on ${verifiedOn}` : 'not verified'}` : 'none: words stand in for it'}</dd>
      </div>
    </Facts>
  );
}

const Body = styled.section({
  padding: '4px 16px 24px',
  fontSize: 13,
  lineHeight: 1.5,
  color: '#1b1a17',
  p: { margin: '4px 0 0', overflowWrap: 'anywhere' },
});
const Heading = styled.div({
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'space-between',
  minHeight: 28,
  margin: '16px 0 2px',
  h3: { margin: 0, fontSize: 13, fontWeight: 600 },
});
const Words = styled.div({ padding: '8px 12px', whiteSpace: 'pre-line', overflowWrap: 'anywhere', background: '#eae7e0' });
const Facts = styled.dl({
  margin: '0 0 8px',
  padding: '8px 12px',
  background: '#eae7e0',
  div: { display: 'flex', gap: 12, padding: '1px 0' },
  dt: { flex: '0 0 92px', color: '#4d4941', overflowWrap: 'anywhere' },
  dd: { flex: 1, minWidth: 0, margin: 0, overflowWrap: 'anywhere' },
});
const Fold = styled.details({
  borderBottom: '1px solid #d3cfc6',
  summary: { padding: '8px 16px', cursor: 'pointer', '&:focus-visible': { outline: '2px solid #0d3a33', outlineOffset: -2 } },
});
