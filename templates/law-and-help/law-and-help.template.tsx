import { ArtSlot, BodyText, Box, Foot, Headline, HelpBlock, LightSurface, scaleFor, Sheet, TextSlot } from '@campaignkit/design-system';
import { defineTemplate, type PieceView } from '@campaignkit/model';
import type { CSSProperties, ReactElement } from 'react';

/** A window on a dark sheet is closed by a cross; law and consequence share one line of sight, help holds the foot. */
export default defineTemplate({
  id: 'law-and-help',
  idea: 'A bright cross closes the window, and the same light offers help.',
  shapes: ['poster', 'portrait', 'square', 'tall', 'wide'],
  refuses: 'a strip or a card cannot hold law, consequence and help in one view.',
  serves: ['deterrence'],
  prints: (shape) => (shape === 'wide' ? ['headline', 'law', 'support', 'help'] : ['headline', 'law', 'support', 'help', 'qr']),
  artwork: 'Drawing: a plain dark sheet with a bright cross that closes a window. The lower part is bright and offers help.',
  examples: [
    { name: 'poster', message: 'stop-and-get-help/m24', target: 'fr-BE', format: 'a4', golden: true },
    { name: 'square', message: 'stop-and-get-help/m24', target: 'ar-EG', format: 'square-1080' },
    { name: 'thoughts', message: 'stop-and-get-help/m25', target: 'en-GB', format: 'portrait-1080x1350' },
    { name: 'link', message: 'stop-and-get-help/m24', target: 'th-TH', format: 'link-1200x630' },
  ],
  render: (view) => (view.frame.shape === 'wide' ? <Wide {...view} /> : <Upright {...view} />),
});

function Upright({ copy, frame, look, brand }: PieceView): ReactElement {
  const scale = scaleFor(frame);
  const { u, safe, squeeze } = frame;
  const widthPx = frame.widthPx - 2 * scale.margin;
  const isFlat = frame.shape === 'square';
  const crossPx = { poster: 26, portrait: 17, square: 12, tall: 22 }[frame.shape as 'poster'] * u * squeeze;
  const topPx = Math.max(scale.margin, safe.top + 2 * u);
  return (
    <Sheet frame={frame} colour={look.colours.field}>
      <Cross look={look.colours.light} sizePx={crossPx} style={{ position: 'absolute', top: topPx, insetInlineEnd: scale.margin }} />
      <Box
        style={{
          flexDirection: 'column',
          flexGrow: 1,
          flexShrink: 1,
          flexBasis: 0,
          justifyContent: 'flex-end',
          paddingInlineStart: scale.margin,
          paddingTop: isFlat ? topPx : topPx + crossPx + 2 * u,
          paddingBottom: 4 * u * squeeze,
        }}
      >
        <Headline
          look={look}
          text={copy.headline}
          colour={look.colours.ink}
          maxPx={scale.headline * 0.82}
          minPx={scale.headlineSmallest * 0.75}
          maxLines={5}
          heightPx={Math.max(19.5, (isFlat ? 25 : 36) * squeeze) * u}
          widthPx={isFlat ? widthPx - crossPx - 4 * u : widthPx}
        />
        <LawBlock copy={copy} frame={frame} look={look} widthPx={widthPx} style={{ marginTop: (isFlat ? 3.4 : 5) * u * squeeze }} />
      </Box>
      <LightSurface
        look={look}
        isDraft={copy.draft !== null}
        unitPx={u}
        style={{
          paddingTop: (isFlat ? 3.4 : 4) * u * squeeze,
          paddingInlineStart: scale.margin,
          paddingBottom: Math.max((isFlat ? 3.3 : 4) * u, safe.bottom + u),
        }}
      >
        <Support copy={copy} look={look} frame={frame} widthPx={widthPx} style={{ marginBottom: 2.4 * u * squeeze }} />
        <HelpBlock frame={frame} look={look} copy={copy} widthPx={widthPx} />
        <Foot
          frame={frame}
          copy={copy}
          brand={brand}
          colour={look.colours.onLight}
          stacked={frame.shape !== 'poster'}
          mostLogos={frame.shape === 'tall' ? 1 : 3}
          widthPx={widthPx}
          style={{ marginTop: 2.6 * u * squeeze }}
        />
      </LightSurface>
    </Sheet>
  );
}

function Wide({ copy, frame, look, brand }: PieceView): ReactElement {
  const scale = scaleFor(frame);
  const roomy = scaleFor({ ...frame, squeeze: 1 });
  const { u, squeeze } = frame;
  const lightPx = frame.widthPx * 0.37;
  const startPx = frame.widthPx - lightPx;
  const paddingPx = 5.5 * u;
  const widthPx = startPx - scale.margin - paddingPx;
  return (
    <Sheet frame={frame} colour={look.colours.field} style={{ flexDirection: 'row' }}>
      <Box
        style={{
          flexDirection: 'column',
          justifyContent: 'space-between',
          width: startPx,
          height: '100%',
          paddingTop: scale.margin,
          paddingBottom: scale.margin,
          paddingInlineStart: scale.margin,
        }}
      >
        <Headline
          look={look}
          text={copy.headline}
          colour={look.colours.ink}
          maxPx={roomy.headline * 0.8}
          minPx={scale.headlineSmallest * 0.9}
          maxLines={4}
          heightPx={40 * u * squeeze}
          widthPx={widthPx}
        />
        <LawBlock copy={copy} frame={frame} look={look} widthPx={widthPx} style={{}} />
      </Box>
      <LightSurface
        look={look}
        isDraft={copy.draft !== null}
        unitPx={u}
        style={{
          width: lightPx,
          height: '100%',
          paddingTop: scale.margin,
          paddingInlineStart: paddingPx,
          paddingBottom: 5 * u,
          justifyContent: 'space-between',
        }}
      >
        <Support copy={copy} look={look} frame={frame} widthPx={lightPx - 2 * paddingPx} style={{}} />
        <Box style={{ flexDirection: 'column' }}>
          <HelpBlock frame={frame} look={look} copy={copy} widthPx={lightPx - 2 * paddingPx} showQr={false} />
          <Foot
            frame={frame}
            copy={copy}
            brand={brand}
            colour={look.colours.onLight}
            stacked
            mostLogos={1}
            widthPx={lightPx - 2 * paddingPx}
            style={{ marginTop: 5 * u * squeeze }}
          />
        </Box>
      </LightSurface>
    </Sheet>
  );
}

type Part = Pick<PieceView, 'copy' | 'frame' | 'look'> & { readonly widthPx: number; readonly style: CSSProperties };

/** Two columns under one rule: what the law says, what follows (DESIGN §6). */
function LawBlock({ copy, frame, look, widthPx, style }: Part): ReactElement | null {
  const { law } = copy;
  if (!law) return null;
  const { u } = frame;
  const scale = scaleFor(frame);
  const gutterPx = 4 * u;
  const columnPx = (widthPx - gutterPx) / 2;
  const column = (slot: string, heading: string, text: string) => (
    <Box style={{ flexDirection: 'column', width: columnPx }}>
      <TextSlot
        slot={`${slot}-heading`}
        text={heading}
        role="body"
        voice={look.voice}
        weight={700}
        sizePx={scale.label * 1.06}
        group="law-headings"
        fit={{ minPx: scale.body, maxLines: 2, heightPx: scale.label * 3 }}
        colour={look.colours.ink}
        widthPx={columnPx}
        lineHeight={1.2}
      />
      <BodyText slot={slot} text={text} colour={look.colours.ink} sizePx={scale.body} widthPx={columnPx} style={{ marginTop: 0.8 * u }} />
    </Box>
  );
  return (
    <Box name="law-block" style={{ flexDirection: 'column', width: widthPx, ...style }}>
      <Box style={{ height: 0.4 * u, width: widthPx, backgroundColor: look.colours.ink, marginBottom: 2.2 * u * frame.squeeze }} />
      <Box style={{ flexDirection: 'row', justifyContent: 'space-between' }}>
        {column('law', law.heading, law.check ? `${law.text}*` : law.text)}
        {column('consequence', law.consequenceHeading, law.consequence)}
      </Box>
    </Box>
  );
}

function Support({ copy, frame, look, widthPx, style }: Part): ReactElement | null {
  if (!copy.support) return null;
  const scale = scaleFor(frame);
  return (
    <Headline
      look={look}
      slot="support"
      text={copy.support}
      colour={look.colours.onLight}
      maxPx={scale.label * 1.65}
      minPx={scale.label * 1.1}
      maxLines={2}
      heightPx={scale.label * 5}
      widthPx={widthPx}
      style={style}
    />
  );
}

/** The cross that closes a window: two bars, the same both ways, so it never mirrors. */
function Cross({ look, sizePx, style }: { readonly look: string; readonly sizePx: number; readonly style: CSSProperties }): ReactElement {
  return (
    <ArtSlot
      slot="cross"
      mirrors={false}
      style={{ width: sizePx, height: sizePx, ...style }}
      draw={({ widthPx }) => {
        const inset = widthPx * 0.107;
        const far = widthPx - inset;
        return (
          <path
            d={`M${inset} ${inset}L${far} ${far}M${far} ${inset}L${inset} ${far}`}
            stroke={look}
            strokeWidth={widthPx * 0.303}
            fill="none"
          />
        );
      }}
    />
  );
}
