import { change, put, remove, SMALL, type WrongInput } from './wrong-input.js';

const BRAND = 'campaigns/body-and-secrets/brand.json';

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
