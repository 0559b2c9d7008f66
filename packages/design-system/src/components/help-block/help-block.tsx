import type { Copy, Frame, HelpEntry, Look } from '@campaignkit/model';
import type { CSSProperties, ReactElement } from 'react';
import { scaleFor } from '../../scale.js';
import { Box, TextSlot } from '../../slots.js';
import { BodyText } from '../body-text/body-text.js';
import { DraftTag } from '../draft-mark/draft-mark.js';
import { QrCode } from '../qr-code/qr-code.js';

export interface HelpBlockProps {
  readonly frame: Frame;
  readonly look: Look;
  readonly copy: Copy;
  readonly widthPx: number;
  /** Largest figure height. @default the scale of the shape */
  readonly numberPx?: number;
  /** @default true */
  readonly showQr?: boolean;
  /** Second and further contacts, each on one line. @default true */
  readonly showOthers?: boolean;
  /** QR code under the number instead of at the end edge. @default false */
  readonly stacked?: boolean;
  readonly style?: CSSProperties;
}

/** Label, number, claims, address and QR code of the first contact, then the others on one line each (DESIGN §6). */
export function HelpBlock({ frame, look, copy, widthPx, numberPx, showQr = true, showOthers = true, stacked = false, style }: HelpBlockProps): ReactElement {
  const scale = scaleFor(frame);
  const [first, ...others] = copy.help;
  const hasQr = showQr && first.url !== null;
  const qrGapPx = 3 * frame.u;
  const columnPx = hasQr && !stacked ? widthPx - scale.qr - qrGapPx : widthPx;
  return (
    <Box style={{ flexDirection: 'column', width: widthPx, ...style }}>
      <Box style={{ flexDirection: stacked ? 'column' : 'row', justifyContent: 'space-between', alignItems: 'flex-start' }}>
        <Box name="help-column" style={{ flexDirection: 'column', width: columnPx }}>
          <LabelRow frame={frame} look={look} copy={copy} entry={first} widthPx={columnPx} />
          <Box style={{ marginTop: 1.3 * frame.u }}>
            <BigLine look={look} copy={copy} entry={first} widthPx={columnPx} maxPx={numberPx ?? scale.number} minPx={scale.numberSmallest} />
          </Box>
          <Claims frame={frame} look={look} entry={first} widthPx={columnPx} showAddress={!hasQr || stacked} />
          {showOthers ? others.map((entry, index) => <OtherLine key={entry.placeholder} frame={frame} look={look} entry={entry} index={index} widthPx={columnPx} />) : null}
        </Box>
        {hasQr && first.url ? <QrColumn frame={frame} look={look} url={first.url} address={first.address ?? ''} stacked={stacked} /> : null}
      </Box>
    </Box>
  );
}

interface PartProps {
  readonly frame: Frame;
  readonly look: Look;
  readonly entry: HelpEntry;
  readonly widthPx: number;
}

function LabelRow({ frame, look, copy, entry, widthPx }: PartProps & { readonly copy: Copy }): ReactElement {
  const scale = scaleFor(frame);
  const tagPx = copy.draft ? scale.label * 5 : 0;
  return (
    <Box style={{ flexDirection: 'row', alignItems: 'center', justifyContent: 'flex-start' }}>
      <BodyText slot="label" text={entry.label} weight={600} colour={look.colours.onLight} sizePx={scale.label} widthPx={widthPx - tagPx} hug lineHeight={1.25} />
      {copy.draft ? (
        <Box style={{ marginInlineStart: scale.label * 0.7 }}>
          <DraftTag text={copy.draft.tag} look={look} sizePx={scale.label * 0.62} />
        </Box>
      ) : null}
    </Box>
  );
}

/** Digits, page or words: what the eye finds second. A draft strikes the digits through. */
function BigLine({ look, copy, entry, widthPx, maxPx, minPx }: { readonly look: Look; readonly copy: Copy; readonly entry: HelpEntry; readonly widthPx: number; readonly maxPx: number; readonly minPx: number }): ReactElement {
  const { kind, text } = entry.headline;
  const colour = look.colours.onLight;
  if (kind === 'words') {
    return <TextSlot slot="trusted" text={text} role="head" voice={look.voice} weight={look.headlineWeight} sizePx={maxPx * 0.72} fit={{ minPx: minPx * 0.8, maxLines: 3, heightPx: maxPx * 2.1 }} colour={colour} widthPx={widthPx} trim="ink" balance hang />;
  }
  const isNumber = kind === 'number';
  return (
    <Box style={{ position: 'relative' }}>
      <TextSlot
        slot={isNumber ? 'number' : 'address'}
        text={text}
        role="head"
        voice={look.voice === 'round' ? 'round' : 'straight'}
        weight={look.voice === 'round' ? 800 : isNumber ? 900 : 700}
        sizePx={isNumber ? maxPx : maxPx * 0.6}
        fit={{ minPx: isNumber ? minPx : minPx * 0.6, maxLines: isNumber ? 1 : 2, heightPx: maxPx * 2 }}
        colour={colour}
        widthPx={widthPx}
        trackingEm={-0.03}
        wordSpacingEm={0.06}
        trim="ink"
        hug
        hang
        isLatin
      />
      {copy.draft ? <Box style={{ position: 'absolute', top: '49%', insetInlineStart: 0, width: '100%', height: maxPx * 0.045, backgroundColor: look.colours.light }} /> : null}
    </Box>
  );
}

/** Claims made from the record: free, hours, languages. Left out when the record says nothing. */
function Claims({ frame, look, entry, widthPx, showAddress }: PartProps & { readonly showAddress: boolean }): ReactElement | null {
  const scale = scaleFor(frame);
  const address = showAddress && entry.headline.kind !== 'address' ? entry.address : null;
  if (entry.note === '' && address === null) return null;
  return (
    <Box style={{ flexDirection: 'column', marginTop: 1.3 * frame.u }}>
      {entry.note === '' ? null : <BodyText slot="note" text={entry.note} weight={400} colour={look.colours.onLight} sizePx={scale.note} widthPx={widthPx} hug lineHeight={1.3} />}
      {address === null ? null : (
        <TextSlot slot="page" text={address} role="body" voice="text" weight={600} sizePx={scale.note} colour={look.colours.onLight} widthPx={widthPx} hug isLatin lineHeight={1.3} />
      )}
    </Box>
  );
}

function OtherLine({ frame, look, entry, index, widthPx }: PartProps & { readonly index: number }): ReactElement {
  const scale = scaleFor(frame);
  const colour = look.colours.onLight;
  const labelPx = widthPx * 0.6;
  const name = `contact-${index + 2}`;
  if (entry.headline.kind === 'words') {
    return <BodyText slot={`${name}-label`} text={entry.headline.text} weight={600} colour={colour} sizePx={scale.label} widthPx={widthPx} hug lineHeight={1.25} style={{ marginTop: 1.2 * frame.u }} />;
  }
  return (
    <Box style={{ flexDirection: 'row', alignItems: 'baseline', marginTop: 1.2 * frame.u }}>
      <BodyText slot={`${name}-label`} text={entry.label} colour={colour} sizePx={scale.label * 0.9} widthPx={labelPx} hug lineHeight={1.25} />
      <TextSlot
        slot={entry.headline.kind === 'number' ? name : `${name}-page`}
        text={entry.headline.text}
        role="body"
        voice="text"
        weight={700}
        sizePx={entry.headline.kind === 'number' ? scale.second : scale.label * 0.9}
        colour={colour}
        widthPx={widthPx - labelPx}
        hug
        isLatin
        lineHeight={1.25}
        style={{ marginInlineStart: frame.u }}
      />
    </Box>
  );
}

function QrColumn({ frame, look, url, address, stacked }: { readonly frame: Frame; readonly look: Look; readonly url: string; readonly address: string; readonly stacked: boolean }): ReactElement {
  const scale = scaleFor(frame);
  return (
    <Box style={{ flexDirection: 'column', width: scale.qr, marginTop: stacked ? 2.4 * frame.u : 0, alignItems: 'flex-start' }}>
      <QrCode slot="qr" url={url} sizePx={scale.qr} colour={look.colours.onLight} ground={look.colours.light} />
      {stacked ? null : (
        <TextSlot slot="page" text={address} role="body" voice="text" weight={600} sizePx={Math.max(scale.version, scale.note * 0.75)} colour={look.colours.onLight} widthPx={scale.qr} isLatin align="start" lineHeight={1.2} style={{ marginTop: 0.9 * frame.u }} />
      )}
    </Box>
  );
}
