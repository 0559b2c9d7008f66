import { ArtSlot, Box, Headline, HelpBlock, LightSurface, looks, Sheet } from '@campaignkit/design-system';
import {
  type Campaign,
  type Copy,
  defineTemplate,
  formats,
  type Job,
  type LoadedBrand,
  parseTarget,
  type PieceView,
  type Template,
} from '@campaignkit/model';
import { createFontLibrary } from '@campaignkit/typography';
import { readFont } from '@campaignkit/typography/node';
import { createElement, type ReactElement } from 'react';

/** Everything here is fictional; the number is reserved for fiction (Ofcom). */
export const fonts = createFontLibrary({ load: readFont });

const BRAND: LoadedBrand = { id: 'none', name: 'None', fictional: true, colours: {}, logos: [] };

export const COPY: Copy = {
  locale: 'en',
  headline: 'Something feels wrong? Tell someone.',
  body: 'You did nothing wrong.',
  tips: ['Stop', 'Go to someone you trust', 'Tell what happened'],
  quote: null,
  figures: [],
  figuresNote: null,
  support: null,
  help: [
    {
      placeholder: 'childLine',
      label: 'Talk now',
      headline: { kind: 'number', text: '01632 960 961' },
      name: 'Lantern Line',
      note: 'free',
      address: 'example.org/lantern',
      url: 'https://example.org/lantern',
      contact: null,
    },
  ],
  law: null,
  source: 'Source: Example Institute, 2020',
  version: 'M90 · en-XA · v1.0 · 2026-11 · CC BY 4.0 · example.org/kit',
  draftTranslation: null,
  draft: { tag: 'DRAFT', edge: 'DRAFT · do not print', unverified: 'The number is not verified.' },
  artwork: 'Drawing: a lamp.',
};

export function template(render: (view: PieceView) => ReactElement, changes: Partial<Template> = {}): Template {
  return defineTemplate({
    id: 'sample',
    idea: 'A lamp is lit.',
    shapes: ['poster', 'square', 'wide'],
    refuses: 'it was not drawn for them.',
    prints: () => ['headline', 'help', 'qr'],
    artwork: 'Drawing: a lamp.',
    examples: [],
    render,
    ...changes,
  });
}

/** A headline, a drawing that takes what is left, and the light. */
export const LAMP = template(({ frame, look, copy }) => {
  const widthPx = frame.widthPx - 14 * frame.u;
  return createElement(
    Sheet,
    { frame, colour: look.colours.field },
    createElement(
      Box,
      { style: { paddingTop: 7 * frame.u, paddingInlineStart: 7 * frame.u } },
      createElement(Headline, {
        look,
        text: copy.headline,
        colour: look.colours.ink,
        maxPx: 12 * frame.u * frame.squeeze,
        minPx: 4 * frame.u,
        maxLines: 4,
        heightPx: 40 * frame.u * frame.squeeze,
        widthPx,
      }),
    ),
    createElement(
      Box,
      { style: { flexGrow: 1, flexShrink: 1, flexBasis: 0, minHeight: 4 * frame.u } },
      createElement(ArtSlot, {
        slot: 'lamp',
        style: { width: '100%', height: '100%', flexGrow: 1 },
        draw: ({ widthPx: width, heightPx, box }) =>
          createElement('path', {
            d: `M0 0H${width}V${heightPx}Z`,
            id: 'lamp',
            'data-light': Math.round(box('light')?.startPx ?? -1),
          } as object),
      }),
    ),
    createElement(
      LightSurface,
      {
        look,
        isDraft: copy.draft !== null,
        unitPx: frame.u,
        style: { width: 70 * frame.u, paddingTop: 4 * frame.u, paddingBottom: 5 * frame.u, paddingInlineStart: 7 * frame.u },
      },
      createElement(HelpBlock, { frame, look, copy, widthPx: 58 * frame.u }),
    ),
  );
});

export const CAMPAIGN: Campaign = {
  id: 'lantern',
  title: 'Lantern',
  summary: 'A fictional campaign.',
  version: '1.0',
  issued: '2026-11',
  licence: 'CC BY 4.0',
  kitUrl: 'example.org/kit',
  messages: [
    { id: 'm90', theme: 'T01', audience: 'A4', type: 'crisis', look: 'teens', facts: [] },
    { id: 'm91', theme: 'T25', audience: 'A14', type: 'deterrence', look: 'deterrence', facts: [], templates: ['sober'] },
  ],
  templates: ['sample'],
  formats: ['a4', 'link-1200x630'],
  targets: ['en-GB', 'fr-BE'],
};

export function job(target = 'en-GB', format: keyof typeof formats = 'square-1080', design: Template = LAMP): Job {
  return {
    id: `${target}/m90/sample.${format}`,
    campaign: 'lantern',
    message: CAMPAIGN.messages[0] as Job['message'],
    template: design,
    format: formats[format],
    target: parseTarget(target),
  };
}

export const DRESS = { look: looks.teens, brand: BRAND };
