import type { Catalog } from '@campaignkit/messages';
import { type Example, type Format, type Template, type Templates, whyFormatRefused } from '@campaignkit/model';
import { choosePiece, countPages, type PieceOrder, type Shelves, type Wishes } from '../choose-piece.js';
import { nameFormat, sizeOf } from '../name-format.js';
import { nameTarget, offerTargets } from '../name-target.js';
import { nameTemplate } from '../name-template.js';
import { soundCampaigns } from '../read-campaigns.js';
import { type Attempt, attempt } from '../stage/attempt.js';

/** What hangs side by side: one template in all targets, one message in all templates, one piece in all formats, or everything there is. */
export const WALL_KINDS = ['formats', 'targets', 'templates', 'everything'] as const;
export type WallKind = (typeof WALL_KINDS)[number];

/** A place on the wall: a piece, or why there is none. */
export interface WallPlace {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly template: Template;
  /** Width to height. */
  readonly ratio: number;
  readonly choice: Attempt<PieceOrder>;
}

export interface WallMaterial extends Shelves {
  readonly templates: Templates;
  readonly catalog: Catalog;
}

/** What the wall is of: a template, and the example that stands for it. */
export interface WallSubject {
  readonly template: Template;
  readonly example: Example;
}

/** Every place of a wall, in the order of the registries. The toolbar decides whatever the kind of the wall leaves open. */
export function chooseWall(kind: WallKind, { template, example }: WallSubject, wishes: Wishes, material: WallMaterial): WallPlace[] {
  const { formats, templates, catalog, campaigns } = material;
  const place = (of: Template, wish: Wishes, name: string, about: string, as = exampleOf(of, example)): WallPlace => {
    const choice = attempt(() => choosePiece(of, as, wish, material));
    const format = 'value' in choice ? choice.value.job.format : formats[wish.format ?? as.format ?? ''];
    const page = 'value' in choice ? (choice.value.job.page ?? 1) : 1;
    const ratio = format ? format.widthPx / format.heightPx : 1;
    return { id: [of.id, wish.target, wish.format, page].join(' '), name, about, template: of, ratio, choice };
  };
  switch (kind) {
    case 'formats':
      return Object.values<Format>(formats).flatMap((format) =>
        pagesOf(template, format).map((page) => {
          const about = [sizeOf(format), ...(page > 1 || pagesOf(template, format).length > 1 ? [`page ${page}`] : [])].join(', ');
          return place(template, { ...wishes, format: format.id, page }, nameFormat(format), about, example);
        }),
      );
    case 'targets':
      return offerTargets(soundCampaigns(campaigns), catalog).map((target) =>
        place(template, { ...wishes, target }, nameTarget(target), target, example),
      );
    case 'templates': {
      // One message is one language: where the toolbar names no target, that of the example.
      const said = { ...wishes, message: wishes.message ?? example.message, target: wishes.target ?? example.target };
      return Object.values<Template>(templates).map((each) => place(each, said, nameTemplate(each.id), formatOf(each, wishes, formats)));
    }
    case 'everything':
      return Object.values<Template>(templates).flatMap((each) =>
        offerTargets(soundCampaigns(campaigns), catalog).map((target) => place(each, { ...wishes, target }, nameTemplate(each.id), target)),
      );
    default:
      return kind satisfies never;
  }
}

/** The example that stands for a template; a template without any is shown with the words of another one. */
export function exampleOf({ examples }: Template, fallback: Example): Example {
  return examples.find(({ hidden }) => !hidden) ?? fallback;
}

function pagesOf(template: Template, format: Format): number[] {
  const count = whyFormatRefused(format, template) === null ? countPages(template, format) : 1;
  return Array.from({ length: count }, (_, index) => index + 1);
}

function formatOf({ examples }: Template, wishes: Wishes, formats: Shelves['formats']): string {
  const format = formats[wishes.format ?? examples.find(({ hidden }) => !hidden)?.format ?? ''];
  return format ? nameFormat(format) : '';
}
