import type { ReactElement } from 'react';
import { useGlobals } from 'storybook/preview-api';
import { readWishes } from '../.storybook/read-globals.js';
import { tellPanels } from '../.storybook/tell-panels.js';
import { workshop } from '../.storybook/workshop.js';
import { PartSheet, type PartSheetProps } from '../src/parts/part-sheet.js';
import { PARTS } from '../src/parts/part-template.js';
import { PART_WORDS } from '../src/parts/part-words.js';

/** Parts that templates share. */
export default { title: 'Parts' };

type Samples = PartSheetProps['samples'];

const BUBBLES: Samples = PART_WORDS.map((words) => ({ part: 'chat-bubbles', words, format: 'sheet' }));
const BADGES: Samples = PART_WORDS.map((words) => ({ part: 'badges', words, format: 'sheet' }));
const GROUNDS = PARTS.filter((part) => part.startsWith('background'));
/** Left to right and right to left, and then one very long box of each. */
const BACKGROUNDS: Samples = [
  ...GROUNDS.flatMap((part) => PART_WORDS.slice(0, 2).map((words) => ({ part, words, format: 'sheet' }) as const)),
  ...GROUNDS.flatMap((part) => PART_WORDS.slice(0, 1).map((words) => ({ part, words, format: 'thread' }) as const)),
];

/** The hook belongs to Storybook: only a story itself may call it. */
const show = (shown: Pick<PartSheetProps, 'title' | 'about' | 'samples'>) =>
  function ShowParts(): ReactElement {
    const [globals] = useGlobals();
    return <PartSheet workshop={workshop} wishes={readWishes(globals)} onReport={tellPanels} {...shown} />;
  };

export const ChatBubbles = {
  name: 'Chat bubbles',
  render: show({
    title: 'Chat bubbles',
    about: 'What somebody says: it grows from bubble to bubble, and the answer comes from the other side.',
    samples: BUBBLES,
  }),
};

export const Badges = {
  name: 'Badges',
  render: show({
    title: 'Badges',
    about: 'One or two words of the record or the message. Without words there is no badge.',
    samples: BADGES,
  }),
};

export const Backgrounds = {
  name: 'Backgrounds',
  render: show({
    title: 'Backgrounds',
    about: 'Grounds without photos, in shades of the field. Words stand on one shade, and only help wears the light.',
    samples: BACKGROUNDS,
  }),
};
