import { change, put, SMALL, YAML, type WrongInput } from './wrong-input.js';

const bomb = [
  'a: &a [x, x, x, x, x, x, x, x, x]',
  ...'bcdefgh'.split('').map((key, index) => `${key}: &${key} [${Array(9).fill(`*${'abcdefg'[index]}`).join(', ')}]`),
].join('\n');

export const wrongCampaignFiles: readonly WrongInput[] = [
  {
    name: 'broken YAML',
    spoil: change(YAML, 'messages:', 'messages: ['),
    command: `check ${SMALL}`,
    code: 2,
    says: ['CAMPAIGN_INVALID', `${YAML} cannot be read as YAML`, 'line '],
  },
  { name: 'YAML that explodes', spoil: put(YAML, bomb), command: `check ${SMALL}`, code: 2, says: ['CAMPAIGN_INVALID', 'alias'] },
  { name: 'YAML nested without end', spoil: put(YAML, '['.repeat(20_000)), command: `check ${SMALL}`, code: 2, says: ['nested too deep'] },
  {
    name: 'YAML with a tag',
    spoil: change(YAML, /^title: .*$/m, 'title: !!js/function "x"'),
    command: `check ${SMALL}`,
    code: 2,
    says: ['CAMPAIGN_INVALID', 'tag', 'line 2'],
  },
  {
    name: 'YAML with a key twice',
    spoil: change(YAML, 'title:', 'id: other\ntitle:'),
    command: `check ${SMALL}`,
    code: 2,
    says: ['CAMPAIGN_INVALID', 'unique', 'line '],
  },
  {
    name: 'a number where words belong',
    spoil: change(YAML, /^version: .*$/m, 'version: 1.0'),
    command: `check ${SMALL}`,
    code: 2,
    says: ['version (line ', 'received 1)'],
  },
  {
    name: 'a day where a month belongs',
    spoil: change(YAML, /^issued: .*$/m, 'issued: 2026-11-22'),
    command: `check ${SMALL}`,
    code: 2,
    says: ['issued (line ', 'Expected year and month'],
  },
  {
    name: 'a key that nobody knows',
    spoil: change(YAML, 'title:', 'titel: x\ntitle:'),
    command: `check ${SMALL}`,
    code: 2,
    says: ['CAMPAIGN_INVALID', '"titel"'],
  },
  {
    name: 'a message twice',
    spoil: change(
      YAML,
      /( {2}- id: m03[\s\S]*?)(?=\ntemplates)/,
      [
        '  - {id: m03, theme: T22, audience: A2, type: protect, look: children}',
        '  - {id: m03, theme: T22, audience: A2, type: protect, look: children}',
      ].join('\n'),
    ),
    command: `check ${SMALL}`,
    code: 2,
    says: ['"m03" is listed twice'],
  },
  {
    name: 'an id that is not the folder',
    spoil: change(YAML, /^id: .*$/m, 'id: other'),
    command: `check ${SMALL}`,
    code: 2,
    says: ['Expected "body-and-secrets", as the folder is called (received "other")'],
  },
  {
    name: 'a look that nobody knows',
    spoil: change(YAML, 'look: children', 'look: childrn'),
    command: `check ${SMALL}`,
    code: 2,
    says: ['No look "childrn"', 'messages.0.look, line ', 'Did you mean "children"?'],
  },
  {
    name: 'a template in the file that nobody knows',
    spoil: change(YAML, 'hand-list', 'hand-lst'),
    command: `check ${SMALL}`,
    code: 2,
    says: ['TEMPLATE_UNKNOWN', 'line ', 'Did you mean "hand-list"?'],
  },
  {
    name: 'a format in the file that nobody knows',
    spoil: change(YAML, 'square-1080', 'square-108'),
    command: `check ${SMALL}`,
    code: 2,
    says: ['FORMAT_UNKNOWN', 'formats.2, line ', 'Did you mean "square-1080"?'],
  },
  {
    name: 'a target in the file without a region',
    spoil: change(YAML, 'fr-BE', 'fr'),
    command: `check ${SMALL}`,
    code: 2,
    says: ['TARGET_UNKNOWN', 'targets.1, line ', 'Add the region'],
  },
  {
    name: 'an empty campaign file',
    spoil: put(YAML, ''),
    command: `check ${SMALL}`,
    code: 2,
    says: ['CAMPAIGN_INVALID', '(whole file)', 'received null'],
  },
  {
    name: 'a huge campaign file',
    spoil: put(YAML, `# ${'x'.repeat(300_000)}`),
    command: `check ${SMALL}`,
    code: 2,
    says: ['FILE_UNREADABLE', 'has 293 KB. Expected at most 256 KB'],
  },
  {
    name: 'a campaign file that is no text',
    spoil: put(YAML, new Uint8Array([0x69, 0xff, 0xfe, 0x00])),
    command: `check ${SMALL}`,
    code: 2,
    says: ['FILE_UNREADABLE', 'Expected UTF-8'],
  },
];
