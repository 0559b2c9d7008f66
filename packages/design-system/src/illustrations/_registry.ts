// Written by scripts/gen-registry.mjs. Do not edit.
import type { Illustration } from '../illustration.js';
import bubbles from './bubbles.js';
import closeCross from './close-cross.js';
import coinBubble from './coin-bubble.js';
import compass from './compass.js';
import deskLamp from './desk-lamp.js';
import doorAjar from './door-ajar.js';
import doorbell from './doorbell.js';
import firstLine from './first-line.js';
import gamePad from './game-pad.js';
import handList from './hand-list.js';
import handPhone from './hand-phone.js';
import key from './key.js';
import kitchenTable from './kitchen-table.js';
import lidClosing from './lid-closing.js';
import listening from './listening.js';
import luggageTag from './luggage-tag.js';
import phoneDominoes from './phone-dominoes.js';
import stopHand from './stop-hand.js';
import tearOff from './tear-off.js';
import threadKnot from './thread-knot.js';
import twoFriends from './two-friends.js';
import windowNight from './window-night.js';

export const illustrations = {
  bubbles: bubbles,
  'close-cross': closeCross,
  'coin-bubble': coinBubble,
  compass: compass,
  'desk-lamp': deskLamp,
  'door-ajar': doorAjar,
  doorbell: doorbell,
  'first-line': firstLine,
  'game-pad': gamePad,
  'hand-list': handList,
  'hand-phone': handPhone,
  key: key,
  'kitchen-table': kitchenTable,
  'lid-closing': lidClosing,
  listening: listening,
  'luggage-tag': luggageTag,
  'phone-dominoes': phoneDominoes,
  'stop-hand': stopHand,
  'tear-off': tearOff,
  'thread-knot': threadKnot,
  'two-friends': twoFriends,
  'window-night': windowNight,
} as const satisfies Readonly<Record<string, Illustration>>;
