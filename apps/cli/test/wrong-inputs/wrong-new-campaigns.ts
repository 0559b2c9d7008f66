import { put, type WrongInput } from './wrong-input.js';

export const wrongNewCampaigns: readonly WrongInput[] = [
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
