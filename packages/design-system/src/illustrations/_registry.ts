// Written by scripts/gen-registry.mjs. Do not edit.
import type { Illustration } from '../illustration.js';
import bankCardStop from './bank-card-stop.js';
import bubbles from './bubbles.js';
import busStop from './bus-stop.js';
import calendarDay from './calendar-day.js';
import cameraOff from './camera-off.js';
import chairBeside from './chair-beside.js';
import clipboardNote from './clipboard-note.js';
import closeCross from './close-cross.js';
import coinBubble from './coin-bubble.js';
import compass from './compass.js';
import deskLamp from './desk-lamp.js';
import doorAjar from './door-ajar.js';
import doorbell from './doorbell.js';
import eraser from './eraser.js';
import firstLine from './first-line.js';
import flagPlayer from './flag-player.js';
import gamePad from './game-pad.js';
import handList from './hand-list.js';
import handPhone from './hand-phone.js';
import key from './key.js';
import kitchenTable from './kitchen-table.js';
import leaveChat from './leave-chat.js';
import letterEnvelope from './letter-envelope.js';
import lidClosing from './lid-closing.js';
import lifeRing from './life-ring.js';
import listening from './listening.js';
import luggageTag from './luggage-tag.js';
import mugPair from './mug-pair.js';
import noticeBoard from './notice-board.js';
import pauseLive from './pause-live.js';
import phoneDominoes from './phone-dominoes.js';
import schoolDesk from './school-desk.js';
import staircaseLight from './staircase-light.js';
import stopHand from './stop-hand.js';
import tearOff from './tear-off.js';
import tentLight from './tent-light.js';
import threadKnot from './thread-knot.js';
import twoFriends from './two-friends.js';
import umbrellaTwo from './umbrella-two.js';
import windowNight from './window-night.js';

export const illustrations = {
  'bank-card-stop': bankCardStop,
  bubbles: bubbles,
  'bus-stop': busStop,
  'calendar-day': calendarDay,
  'camera-off': cameraOff,
  'chair-beside': chairBeside,
  'clipboard-note': clipboardNote,
  'close-cross': closeCross,
  'coin-bubble': coinBubble,
  compass: compass,
  'desk-lamp': deskLamp,
  'door-ajar': doorAjar,
  doorbell: doorbell,
  eraser: eraser,
  'first-line': firstLine,
  'flag-player': flagPlayer,
  'game-pad': gamePad,
  'hand-list': handList,
  'hand-phone': handPhone,
  key: key,
  'kitchen-table': kitchenTable,
  'leave-chat': leaveChat,
  'letter-envelope': letterEnvelope,
  'lid-closing': lidClosing,
  'life-ring': lifeRing,
  listening: listening,
  'luggage-tag': luggageTag,
  'mug-pair': mugPair,
  'notice-board': noticeBoard,
  'pause-live': pauseLive,
  'phone-dominoes': phoneDominoes,
  'school-desk': schoolDesk,
  'staircase-light': staircaseLight,
  'stop-hand': stopHand,
  'tear-off': tearOff,
  'tent-light': tentLight,
  'thread-knot': threadKnot,
  'two-friends': twoFriends,
  'umbrella-two': umbrellaTwo,
  'window-night': windowNight,
} as const satisfies Readonly<Record<string, Illustration>>;
