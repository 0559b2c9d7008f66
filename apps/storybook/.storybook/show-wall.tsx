import type { Template } from '@campaignkit/model';
import { templates } from '@campaignkit/templates';
import type { ReactElement } from 'react';
import type { PieceOrder } from '../src/choose-piece.js';
import { exampleOf, type WallKind } from '../src/wall/choose-wall.js';
import { readTileSize, Wall } from '../src/wall/wall.js';
import { openStoryWith } from './open-story.js';
import { type Globals, messageGlobal, readWishes } from './read-globals.js';
import { templateStoryId, wallStoryId } from './story-ids.js';
import { tellPanels } from './tell-panels.js';
import { workshop } from './workshop.js';

export interface ShownWall {
  readonly kind: WallKind;
  readonly templateId: string;
  /** A story of that template, which cannot show another one. */
  readonly isOfTemplate: boolean;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly globals: Globals;
  readonly updateGlobals: (change: Globals) => void;
}

const shelf: Readonly<Record<string, Template>> = templates;
/** Stands for templates that have no example of their own yet. */
const anyExample = Object.values(shelf).flatMap(({ examples }) => examples)[0];

/** Draws a wall. What it is of and how large it hangs stands in the address, as everything that the toolbar says. */
export function showWall({ kind, templateId, isOfTemplate, today, globals, updateGlobals }: ShownWall): ReactElement {
  const template = shelf[templateId] ?? Object.values(shelf)[0];
  if (!template || !anyExample) return <main className="stage" data-state="error" />;
  const wishes = readWishes(globals);
  const openKind = (next: WallKind, id = template.id) => {
    if (next === kind && !isOfTemplate) updateGlobals({ template: id });
    else openStoryWith({ template: id }, wallStoryId(next));
  };
  return (
    <Wall
      key={kind}
      kind={kind}
      subject={{ template, example: exampleOf(template, anyExample) }}
      wishes={wishes}
      templates={shelf}
      workshop={workshop}
      today={today}
      size={readTileSize(globals['tile'])}
      onlyProblems={String(globals['problems']) === 'true'}
      onSize={(tile) => updateGlobals({ tile })}
      onOnlyProblems={(problems) => updateGlobals({ problems })}
      onKind={openKind}
      onTemplate={(id) => openKind(kind, id)}
      onMessage={(path) => updateGlobals({ message: messageGlobal(path) })}
      onOpen={openAlone}
      onReport={tellPanels}
    />
  );
}

/** In the story of its message, if the template has one; else in the first one, with the message changed. */
function openAlone({ job, campaign }: PieceOrder): void {
  const path = `${campaign.id}/${job.message.id}`;
  const stories = job.template.examples.filter(({ hidden }) => !hidden);
  const own = stories.find(({ message, slots }) => message === path && slots === undefined);
  const message = own ? undefined : messageGlobal(path);
  openStoryWith(
    { target: job.target.tag, format: job.format.id, page: job.page ?? 1, message },
    templateStoryId(job.template, own ?? stories[0]),
  );
}
