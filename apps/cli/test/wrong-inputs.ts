import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { edit } from './run-cli.js';

export interface WrongInput {
  readonly name: string;
  /** Makes the fault in a fresh workspace. */
  readonly spoil?: (folder: string) => Promise<unknown>;
  /** Words after `campaignkit`, with blanks between them. */
  readonly command: string;
  readonly code: number;
  /** Each must be printed. */
  readonly says: readonly string[];
}

const YAML = 'campaigns/body-and-secrets/campaign.yaml';
const BRAND = 'campaigns/body-and-secrets/brand.json';
const WORDS = 'locales/fr/body-and-secrets.json';
const SMALL = 'body-and-secrets --targets fr-BE --formats square-1080';

const put = (file: string, content: string | Uint8Array) => (folder: string) => writeFile(path.join(folder, file), content);
const change = (file: string, find: string | RegExp, replacement: string) => (folder: string) => edit(folder, file, find, replacement);
const remove = (file: string) => (folder: string) => rm(path.join(folder, file));

const bomb = [
  'a: &a [x, x, x, x, x, x, x, x, x]',
  ...'bcdefgh'.split('').map((key, index) => `${key}: &${key} [${Array(9).fill(`*${'abcdefg'[index]}`).join(', ')}]`),
].join('\n');

const usage: readonly WrongInput[] = [
  { name: 'a command that does not exist', command: 'rendr', code: 2, says: ["Unknown command 'rendr'", 'Did you mean "render"?'] },
  {
    name: 'an option that does not exist',
    command: 'render --frmats a4 body-and-secrets',
    code: 2,
    says: ["Unknown option '--frmats'", 'Did you mean "--formats"?'],
  },
  {
    name: 'an option without its value',
    command: 'render body-and-secrets --targets',
    code: 2,
    says: ["'--targets <list>' argument missing"],
  },
  { name: 'a list that does not exist', command: 'list tempates', code: 2, says: ['no list of "tempates"', 'Did you mean "templates"?'] },
  { name: 'no campaign', command: 'render', code: 2, says: ['No campaign was named', 'body-and-secrets, sextortion-for-money'] },
  {
    name: 'a campaign that does not exist',
    command: 'check sextorsion-for-money',
    code: 2,
    says: ['CAMPAIGN_UNKNOWN', 'Did you mean "sextortion-for-money"?'],
  },
  {
    name: 'a campaign id that leaves the folder',
    command: 'render ../../etc',
    code: 2,
    says: ['CAMPAIGN_UNKNOWN', 'The folder "../../etc" holds no campaign.yaml'],
  },
  {
    name: 'a campaign named twice',
    command: `render campaigns/body-and-secrets ${SMALL}`,
    code: 2,
    says: ['Campaign "body-and-secrets" is named twice'],
  },
  {
    name: 'an empty place in a list',
    command: 'render body-and-secrets --targets fr-BE,,ar-EG',
    code: 2,
    says: ['--targets has an empty place', '--targets fr-BE,ar-EG'],
  },
  {
    name: 'an unknown target',
    command: 'render body-and-secrets --targets fr-BX',
    code: 2,
    says: ['TARGET_UNKNOWN', '"BX" is no region', 'Did you mean "fr-BE"?'],
  },
  {
    name: 'a target written with an underscore',
    command: 'render body-and-secrets --targets fr_BE',
    code: 2,
    says: ['"fr_BE" is not a target', 'Did you mean "fr-BE"?'],
  },
  {
    name: 'an unknown template',
    command: 'check body-and-secrets --templates handlist',
    code: 2,
    says: ['TEMPLATE_UNKNOWN', 'Did you mean "hand-list"?'],
  },
  { name: 'an unknown format', command: 'check body-and-secrets --formats a44', code: 2, says: ['FORMAT_UNKNOWN', 'Did you mean "a4"?'] },
  {
    name: 'an unknown message',
    command: 'check body-and-secrets --messages m3',
    code: 2,
    says: ['MESSAGE_UNKNOWN', 'Did you mean "m03"?'],
  },
  {
    name: 'templates that refuse everything asked for',
    command: 'check body-and-secrets --templates law-and-help',
    code: 2,
    says: ['Nothing of campaign "body-and-secrets" is left to make'],
  },
  { name: 'a day that does not exist', command: `check ${SMALL} --today 2026-02-30`, code: 2, says: ['--today "2026-02-30" is not a day'] },
  { name: 'a day that is a word', command: `render ${SMALL} --today tomorrow`, code: 2, says: ['--today "tomorrow" is not a day'] },
  {
    name: 'a density that is no number',
    command: `render ${SMALL} --dpi high`,
    code: 2,
    says: ['--dpi "high" is not possible', 'from 36 to 1200'],
  },
  { name: 'a density that no printer has', command: `render ${SMALL} --dpi 5000`, code: 2, says: ['--dpi "5000" is not possible'] },
  {
    name: 'an unknown file type',
    command: `render ${SMALL} --as png,gif`,
    code: 2,
    says: ['"gif" is not a file type', 'avif, jpg, png, svg, webp'],
  },
  { name: 'no pieces at once', command: `render ${SMALL} --jobs 0`, code: 2, says: ['--jobs "0" is not possible'] },
];

const campaignFiles: readonly WrongInput[] = [
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

const words: readonly WrongInput[] = [
  {
    name: 'no words in the source language',
    spoil: remove('locales/en/body-and-secrets.json'),
    command: `check ${SMALL}`,
    code: 2,
    says: ['MESSAGE_UNKNOWN', 'locales/en/body-and-secrets.json has no words for message "m03"'],
  },
  {
    name: 'a locale that does not describe itself',
    spoil: remove('locales/fr/locale.json'),
    command: `check ${SMALL}`,
    code: 2,
    says: ['LOCALE_MISSING', 'locales/fr/locale.json'],
  },
  {
    name: 'words that are no JSON',
    spoil: put(WORDS, '{ "m03.headline": "Ton corps" '),
    command: `check ${SMALL}`,
    code: 2,
    says: ['CATALOG_INVALID', `${WORDS}:1:`],
  },
  { name: 'an empty file of words', spoil: put(WORDS, ''), command: `check ${SMALL}`, code: 2, says: ['CATALOG_INVALID', `${WORDS}:1:1`] },
  {
    name: 'a text twice',
    spoil: change(WORDS, '{', '{ "m03.headline": "Autre",'),
    command: `check ${SMALL}`,
    code: 2,
    says: ['CATALOG_INVALID', '"m03.headline" stands here for the second time'],
  },
  {
    name: 'a missing text',
    spoil: change(WORDS, /"m03\.headline": .*\n/, ''),
    command: `check ${SMALL}`,
    code: 1,
    says: ['MESSAGE_KEY_MISSING', '"m03.headline" is missing in locales/fr/body-and-secrets.json'],
  },
  {
    name: 'a key with a typing error',
    spoil: change(WORDS, '"m03.headline"', '"m03.haedline"'),
    command: `check ${SMALL}`,
    code: 1,
    says: ['MESSAGE_KEY_UNKNOWN', '"m03.haedline"', 'MESSAGE_KEY_MISSING'],
  },
  {
    name: 'a broken ICU message',
    spoil: change(WORDS, /"m03\.headline": .*,/, '"m03.headline": "Ton corps {",'),
    command: `render ${SMALL}`,
    code: 1,
    says: ['MESSAGE_SYNTAX', 'is not an ICU message'],
  },
  {
    name: 'a variable that nothing fills',
    spoil: change(WORDS, /"m03\.headline": .*,/, '"m03.headline": "Ton corps {corps}",'),
    command: `check ${SMALL}`,
    code: 1,
    says: ['MESSAGE_VARIABLE_MISSING', '{corps}'],
  },
  {
    name: 'a sign that no font has',
    spoil: change(WORDS, /"m03\.headline": .*,/, '"m03.headline": "Ton corps est à toi \u{1300E}",'),
    command: `check ${SMALL}`,
    code: 1,
    says: ['GLYPH_MISSING', 'U+1300E'],
  },
  {
    name: 'a headline of 400 characters',
    spoil: change(WORDS, /"m03\.headline": .*,/, `"m03.headline": "${'Ton corps est à toi, aussi en ligne. '.repeat(12).trim()}",`),
    command: `render ${SMALL}`,
    code: 1,
    says: ['TEXT_OVERFLOW'],
  },
  {
    name: 'a number typed into the words',
    spoil: change(WORDS, /"m03\.headline": .*,/, '"m03.headline": "Appelle le 0470 12 34 56",'),
    command: `check ${SMALL}`,
    code: 1,
    says: ['no-digits-in-copy', '0470 12 34 56'],
  },
];

const brands: readonly WrongInput[] = [
  {
    name: 'a brand that is not there',
    spoil: remove(BRAND),
    command: `render ${SMALL}`,
    code: 2,
    says: ['FILE_UNREADABLE', `${BRAND} does not exist`],
  },
  {
    name: 'a brand that is no JSON',
    spoil: put(BRAND, '{'),
    command: `render ${SMALL}`,
    code: 2,
    says: ['BRAND_INVALID', `${BRAND} is not JSON`],
  },
  {
    name: 'a brand with a colour in words',
    spoil: change(BRAND, '"colours": {', '"colours": { "field": "green"'),
    command: `render ${SMALL}`,
    code: 2,
    says: ['BRAND_INVALID', 'colours.field', '"green"'],
  },
  {
    name: 'a logo that is not there',
    spoil: change(BRAND, 'logos/northlight-trust.svg', 'logos/other.svg'),
    command: `render ${SMALL}`,
    code: 2,
    says: ['FILE_UNREADABLE', 'logos/other.svg does not exist'],
  },
  {
    name: 'a logo that is no picture',
    spoil: put('campaigns/body-and-secrets/logos/northlight-trust.svg', 'hello'),
    command: `render ${SMALL}`,
    code: 2,
    says: ['IMAGE_INVALID', 'logos/northlight-trust.svg', 'is no picture'],
  },
];

const outputs: readonly WrongInput[] = [
  {
    name: 'a file where the pack should go',
    spoil: put('taken', 'x'),
    command: `render ${SMALL} --out taken`,
    code: 73,
    says: ['WRITE_FAILED', 'A file stands where a folder is needed'],
  },
  {
    name: 'a place where nobody may write',
    command: `render ${SMALL} --out /proc/campaignkit`,
    code: 73,
    says: ['WRITE_FAILED', '/proc/campaignkit'],
  },
  {
    name: "somebody's page in the folder",
    spoil: async (folder) => {
      await mkdir(path.join(folder, 'site'));
      await put('site/index.html', '<h1>Ours</h1>')(folder);
    },
    command: `render ${SMALL} --out site`,
    code: 2,
    says: ['was not written by this toolkit'],
  },
  {
    name: 'a manifest that is none',
    spoil: async (folder) => {
      await mkdir(path.join(folder, 'pack'));
      await put('pack/manifest.json', '{}')(folder);
    },
    command: `render ${SMALL} --out pack`,
    code: 2,
    says: ['FILE_UNREADABLE', 'is not a manifest of this toolkit'],
  },
];

const news: readonly WrongInput[] = [
  { name: 'a new campaign without anything', command: 'new', code: 2, says: ['A new campaign needs an id and --from and --targets'] },
  {
    name: 'a new campaign from nothing',
    command: 'new mine --from body-and-secret --targets fr-BE',
    code: 2,
    says: ['CAMPAIGN_UNKNOWN', 'Did you mean "body-and-secrets"?'],
  },
  {
    name: 'a new campaign with a name that exists',
    command: 'new stop-and-get-help --from body-and-secrets --targets fr-BE',
    code: 2,
    says: ['CAMPAIGN_EXISTS', 'campaigns/stop-and-get-help exists already'],
  },
  {
    name: 'a new campaign whose words exist',
    spoil: put('locales/th/mine.json', '{}'),
    command: 'new mine --from body-and-secrets --targets fr-BE',
    code: 2,
    says: ['CAMPAIGN_EXISTS', 'locales/th/mine.json'],
  },
  {
    name: 'a new campaign with an id that is a path',
    command: 'new ../mine --from body-and-secrets --targets fr-BE',
    code: 2,
    says: ['"../mine" cannot be the id', 'such as "mine"'],
  },
  {
    name: 'a new campaign with the name of a file of the toolkit',
    command: 'new toolkit --from body-and-secrets --targets fr-BE',
    code: 2,
    says: ['"toolkit" cannot be the id'],
  },
  {
    name: 'a new campaign for nowhere',
    command: 'new mine --from body-and-secrets --targets fr-BE,xx-BE',
    code: 2,
    says: ['TARGET_UNKNOWN', 'no language is called "xx"'],
  },
];

/** Everything that people get wrong, with what they must be told. */
export const wrongInputs: readonly WrongInput[] = [...usage, ...campaignFiles, ...words, ...brands, ...outputs, ...news];
