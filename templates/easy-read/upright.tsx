import { Box, EasyReadLine, Headline, HelpFloor, scaleFor, Sheet } from '@campaignkit/design-system';
import type { PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { gapPxOf, Panels, stepsOf } from './strip.js';

/** By shape, in u: most room for the headline, height of a row of panels at least, picture at least, largest words. */
const SIZES = {
  poster: { headlineU: 24, panelU: 36, pictureU: 21, wordsU: 5.2 },
  portrait: { headlineU: 21, panelU: 40, pictureU: 20, wordsU: 4.4 },
  square: { headlineU: 17, panelU: 36, pictureU: 17, wordsU: 4 },
} as const;

/** Of the last step of a high sheet, which goes from edge to edge, in u. */
const LINE_U = { high: 29, picture: 31 } as const;

/** Where the words are long, the QR code gives way; the page stands there in words. */
const ROOMY = 0.7;
/** A number of so many figures leaves a low sheet no room for a code beside it. */
const LONG_NUMBER = 10;

/** Headline, the strip, and the light from edge to edge under its last picture. */
export function Upright(view: PieceView): ReactElement {
  const { copy, frame, look, brand } = view;
  const scale = scaleFor(frame);
  const { u, squeeze, shape } = frame;
  const isLow = shape === 'square';
  const [{ headline }] = copy.help;
  const isLong = headline.kind === 'number' && headline.text.replace(/\D/g, '').length >= LONG_NUMBER;
  return (
    <Sheet frame={frame} colour={look.colours.field}>
      <Headline
        look={look}
        text={copy.headline}
        colour={look.colours.ink}
        maxPx={scale.headline * 0.95}
        minPx={scale.headlineSmallest * 0.75}
        maxLines={3}
        heightPx={SIZES[shape as keyof typeof SIZES].headlineU * u * Math.max(0.8, squeeze)}
        widthPx={frame.widthPx - 2 * scale.margin}
        style={{
          marginTop: scale.margin,
          marginBottom: (isLow ? 2 : 3) * u * Math.max(0.8, squeeze),
          marginInlineStart: scale.margin,
        }}
      />
      <Strip {...view} />
      <HelpFloor
        frame={frame}
        look={look}
        copy={copy}
        brand={brand}
        paddingTopPx={(isLow ? 3.4 : 4) * u * Math.max(0.8, squeeze)}
        footGapPx={(isLow ? 2 : 2.6) * u * squeeze}
        showQr={squeeze >= ROOMY && !(isLow && isLong)}
      />
    </Sheet>
  );
}

/** A high sheet sets two steps side by side and the odd last one from edge to edge; a lower one sets all in one row. */
function Strip(view: PieceView): ReactElement {
  const { frame, look } = view;
  const scale = scaleFor(frame);
  const { u, squeeze, shape, widthPx } = frame;
  const sizes = SIZES[shape as keyof typeof SIZES];
  const steps = stepsOf(view);
  if (shape !== 'poster') return <Panels view={view} steps={steps} widthPx={widthPx} paddingPx={5.2 * u} sizes={sizes} />;
  const last = steps.length % 2 === 1 ? steps.at(-1) : undefined;
  const paired = last ? steps.slice(0, -1) : steps;
  const rows = paired.flatMap((step, index) => (index % 2 === 0 ? [paired.slice(index, index + 2)] : []));
  const linePx = LINE_U.high * u * Math.max(0.76, squeeze);
  return (
    <Box style={{ flexDirection: 'column', flexGrow: 1, width: widthPx }}>
      {rows.map((row) => (
        <Panels key={row[0]?.step} view={view} steps={row} widthPx={widthPx} paddingPx={scale.margin} sizes={sizes} />
      ))}
      {last ? (
        <EasyReadLine
          {...last}
          look={look}
          widthPx={widthPx}
          picturePx={LINE_U.picture * u}
          maxPx={sizes.wordsU * u}
          minPx={scale.body}
          paddingPx={scale.margin}
          textHeightPx={linePx * 0.8}
          style={{ height: linePx, marginTop: gapPxOf(view) }}
        />
      ) : null}
    </Box>
  );
}
