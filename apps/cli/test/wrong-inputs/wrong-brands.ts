import { createHash } from 'node:crypto';
import { change, put, remove, SMALL, type WrongInput } from './wrong-input.js';

const BRAND = 'campaigns/body-and-secrets/brand.json';
const FONT = 'campaigns/body-and-secrets/fonts/nunito-800-latin.woff2';

export const wrongBrands: readonly WrongInput[] = [
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
    spoil: change(BRAND, '"colours": {', '"colours": { "field": "green", '),
    command: `render ${SMALL}`,
    code: 2,
    says: ['BRAND_INVALID', 'colours.field', '"green"'],
  },
  {
    name: 'a brand that sets the light',
    spoil: change(BRAND, '"colours": {', '"colours": { "light": "#FF0000", '),
    command: `render ${SMALL}`,
    code: 2,
    says: ['BRAND_INVALID', 'colours.light: the light is the way out', 'Take it out'],
  },
  {
    name: 'a font that is not the one that was checked',
    spoil: put(FONT, 'another font'),
    command: `render ${SMALL}`,
    code: 2,
    says: ['FONT_INVALID', `${FONT} is another file than ${BRAND} says`, 'Expected sha256 dfdb9ff1', 'headlineFont.sha256'],
  },
  {
    name: 'a font that cannot be read',
    spoil: async (folder) => {
      await put(FONT, 'another font')(folder);
      await change(BRAND, /"sha256": "\w+"/, `"sha256": "${createHash('sha256').update('another font').digest('hex')}"`)(folder);
    },
    command: `render ${SMALL}`,
    code: 2,
    says: ['FONT_INVALID', `${FONT}: The font`, 'received 12 bytes', 'Export it again'],
  },
  {
    name: 'a font that is not there',
    spoil: remove(FONT),
    command: `render ${SMALL}`,
    code: 2,
    says: ['FILE_UNREADABLE', `${FONT} does not exist`],
  },
  {
    name: 'a logo that is not there',
    spoil: change(BRAND, 'logos/northlight-trust.svg', 'logos/other.svg'),
    command: `render ${SMALL}`,
    code: 2,
    says: ['FILE_UNREADABLE', 'logos/other.svg does not exist', 'brand.json › logos.0.file'],
  },
  {
    name: 'a logo that is no picture',
    spoil: put('campaigns/body-and-secrets/logos/northlight-trust.svg', 'hello'),
    command: `render ${SMALL}`,
    code: 2,
    says: ['IMAGE_INVALID', 'logos/northlight-trust.svg', 'is no picture'],
  },
];
