import { ART_SLOT, type ArtSlotProps, type Canvas } from '@campaignkit/design-system';
import type { Box, Frame, TextRun } from '@campaignkit/model';
import { createElement, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { mapHost } from '../host-element.js';
import { markerElement, replaceMarkers } from '../marker.js';
import { satoriLayout } from '../satori-layout.js';
import type { SetElement, SetText } from './set-text.js';

/** A text as it was laid out; what it stands on is seen when the piece is drawn. */
export type LaidOutRun = Omit<TextRun, 'grounds' | 'contrast' | 'coveredShare'>;

export interface LaidOut {
  readonly boxes: Readonly<Record<string, Box>>;
  readonly text: readonly LaidOutRun[];
  /** Draws every text and drawing where its box came to stand, each in a group with its name. Asked only of the layout that fits. */
  readonly draw: () => string;
}

/** Lays out the boxes of a tree whose texts are set. */
export async function layoutSvg({ element, texts }: SetElement, frame: Frame): Promise<LaidOut> {
  const arts: ArtSlotProps[] = [];
  const marked = mapHost(element, (host) => {
    if (host.type !== ART_SLOT) return undefined;
    const props = host.props as unknown as ArtSlotProps;
    arts.push(props);
    return markerElement(texts.length + arts.length - 1, props.slot, { ...props.style });
  });
  const { svg, boxes } = await satoriLayout(marked, frame.widthPx, frame.heightPx);
  return {
    boxes,
    text: texts.map((text) => toRun(text, boxes[text.props.slot])),
    draw: () =>
      replaceMarkers(svg, texts.length + arts.length, (index, box) => {
        const text = texts[index];
        const art = arts[index - texts.length];
        return text ? drawText(text, box) : art ? drawArt(art, box, boxes, frame) : '';
      }),
  };
}

function drawText(text: SetText, { xPx, yPx }: Box): string {
  return `<g data-text="${text.props.slot}" transform="translate(${xPx} ${yPx})">${text.svg}</g>`;
}

function drawArt(art: ArtSlotProps, own: Box, boxes: Readonly<Record<string, Box>>, frame: Frame): string {
  const isMirrored = frame.dir === 'rtl' && art.mirrors !== false;
  const canvas: Canvas = {
    widthPx: own.widthPx,
    heightPx: own.heightPx,
    box: (name) => {
      const box = boxes[name];
      if (!box) return undefined;
      const startPx = frame.dir === 'rtl' ? own.xPx + own.widthPx - (box.xPx + box.widthPx) : box.xPx - own.xPx;
      return { startPx, topPx: box.yPx - own.yPx, widthPx: box.widthPx, heightPx: box.heightPx };
    },
  };
  const drawing = markup(art.draw(canvas));
  const place = isMirrored ? `translate(${own.xPx + own.widthPx} ${own.yPx}) scale(-1 1)` : `translate(${own.xPx} ${own.yPx})`;
  return `<g data-art="${art.slot}" transform="${place}">${drawing}</g>`;
}

function toRun({ props, block }: SetText, box: Box | undefined): LaidOutRun {
  return {
    slot: props.slot,
    text: typeof props.text === 'string' ? props.text : props.text.map((span) => span.text).join(''),
    lines: block.lines.map((line) => line.text),
    digits: block.lines.map((line) => line.visual.join('').replace(/\D/g, '')).join(''),
    box: box ?? { xPx: 0, yPx: 0, widthPx: 0, heightPx: 0 },
    fontSizePx: block.fontSizePx,
    colour: props.colour,
  };
}

/** The drawing's own markup. React knows the names of SVG only inside an `<svg>`; two decimals are a hundredth of a pixel. */
function markup(drawing: ReactElement): string {
  return renderToStaticMarkup(createElement('svg', null, drawing))
    .replace(/^<svg>|<\/svg>$/g, '')
    .replace(/-?\d+\.\d{3,}/g, (number) => String(Math.round(Number(number) * 100) / 100));
}
