import type { Example, Template } from '@campaignkit/model';
import { storyNameFromExport, toId } from 'storybook/internal/csf';
import { nameTemplate } from '../src/name-template.js';
import type { WallKind } from '../src/wall/choose-wall.js';

const WALL_EXPORTS: Readonly<Record<WallKind, string>> = {
  formats: 'Formats',
  targets: 'Languages',
  templates: 'Templates',
  everything: 'Everything',
};

/** Story of pages/wall.stories.tsx. */
export function wallStoryId(kind: WallKind): string {
  return toId('Wall', storyNameFromExport(WALL_EXPORTS[kind]));
}

/** Story of an example, or of all shapes of its template, as `scripts/gen-stories.mjs` names them. */
export function templateStoryId({ id }: Pick<Template, 'id'>, example: Pick<Example, 'name'> | undefined): string {
  return toId(`Templates/${nameTemplate(id)}`, storyNameFromExport(example ? exportNameOf(example.name) : 'AllShapes'));
}

function exportNameOf(name: string): string {
  const joined = name.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
  return /^\d/.test(joined) ? `Example${joined}` : joined;
}
