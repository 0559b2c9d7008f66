export { linearRgb, type LinearRgb } from './colour/linear-rgb.js';
export { COLOUR_VISIONS, type ColourVision, seeAs, VISION_MODELS, type VisionModel } from './colour/see-as.js';
export { LUMINANCE } from './colour/to-lab.js';
export { Background, type BackgroundProps } from './components/background/background.js';
export { BACKGROUND_KINDS, type BackgroundKind } from './components/background/background-kinds.js';
export { backgroundTones, type BackgroundTones } from './components/background/background-tones.js';
export { Badge, type BadgeProps } from './components/badge/badge.js';
export { claimsOf } from './components/badge/claims-of.js';
export { BodyText, type BodyTextProps } from './components/body-text/body-text.js';
export { BubbleTail, type BubbleTailProps } from './components/chat-bubbles/bubble-tail.js';
export { ChatBubble, type ChatBubbleProps } from './components/chat-bubbles/chat-bubble.js';
export { ChatBubbles, type ChatBubblesProps } from './components/chat-bubbles/chat-bubbles.js';
export { type Dialogue, dialogueOf } from './components/chat-bubbles/dialogue-of.js';
export { partSentence } from './components/chat-bubbles/part-sentence.js';
export { DeterrenceSheet, type DeterrenceSheetProps } from './components/deterrence-sheet/deterrence-sheet.js';
export { DraftEdge, type DraftEdgeProps } from './components/draft-mark/draft-mark.js';
export { EasyReadLine, type EasyReadLineProps, type EasyReadSizes, type EasyReadStep } from './components/easy-read-line/easy-read-line.js';
export { EasyReadPanels, type EasyReadPanelsProps } from './components/easy-read-line/easy-read-panels.js';
export { panelTones, type PanelTones } from './components/easy-read-line/panel-tones.js';
export { Fact, type FactProps } from './components/fact/fact.js';
export { FootBand, type FootBandProps } from './components/foot/foot-band.js';
export { Foot, type FootProps } from './components/foot/foot.js';
export { Headline, type HeadlineProps } from './components/headline/headline.js';
export { HelpAndSteps, type HelpAndStepsProps } from './components/help-bar/help-and-steps.js';
export { HelpBar, type HelpBarProps } from './components/help-bar/help-bar.js';
export { standsInHalf } from './components/help-bar/stands-in-half.js';
export { LONG_NUMBER } from './components/help-block/arrange.js';
export { HelpBlock, type HelpBlockProps } from './components/help-block/help-block.js';
export { DoorPost, type DoorPostProps } from './components/help-rows/door-post.js';
export { HelpRows, type HelpRowsProps } from './components/help-rows/help-rows.js';
export { HelpColumn, type HelpColumnProps } from './components/help-surface/help-column.js';
export { HelpFloor, type HelpFloorProps } from './components/help-surface/help-floor.js';
export { HelpSurface, type HelpSurfaceProps } from './components/help-surface/help-surface.js';
export { LawBlock, type LawBlockProps } from './components/law-block/law-block.js';
export { LightSurface, type LightSurfaceProps } from './components/light-surface/light-surface.js';
export { NoteRow, type NoteRowProps, NoteRule } from './components/note-lines/note-row.js';
export { NotePaper, type NotePaperProps, type NoteSheet } from './components/note-lines/note-sheet.js';
export { Quote, type QuoteProps } from './components/quote/quote.js';
export { PageDots, type PageDotsProps } from './components/page-dots/page-dots.js';
export { QrCode, type QrCodeProps, QUIET_SHARE } from './components/qr-code/qr-code.js';
export { CardSheet, type CardSheetProps } from './components/sheet/card-sheet.js';
export { Sheet, type SheetProps } from './components/sheet/sheet.js';
export { isSmallShape } from './components/small-sheet/is-small-shape.js';
export { SmallSheet } from './components/small-sheet/small-sheet.js';
export { Steps, type StepsProps } from './components/steps/steps.js';
export { StripFoot, type StripFootProps, stripFootPx } from './components/strip-sheet/strip-foot.js';
export { StripHelp, type StripHelpProps } from './components/strip-sheet/strip-help.js';
export { StripSheet, type StripSheetProps } from './components/strip-sheet/strip-sheet.js';
export { type StripSizes, stripSizesFor } from './components/strip-sheet/strip-sizes.js';
export { SupportAndCode, type SupportAndCodeProps } from './components/support/support-and-code.js';
export { Support, type SupportProps } from './components/support/support.js';
export { tabLengthPx, TearOffStrip, type TearOffStripProps } from './components/tear-off-strip/tear-off-strip.js';
export { drawingColours } from './drawing-colours.js';
export { dressLook, type DressedLook } from './dress/dress-look.js';
export { handColours, type HandColours } from './hand-colours.js';
export { type Illustration, type IllustrationColours } from './illustration.js';
export { illustrations } from './illustrations/_registry.js';
export { looks, tokens } from './_tokens.js';
export { type LookFigures, measureLook, type Pairing } from './measure-look.js';
export { mix } from './mix.js';
export { oneColourLook } from './one-colour-look.js';
export { type Scale, scaleFor } from './scale.js';
export {
  ART_SLOT,
  ArtSlot,
  type ArtSlotProps,
  Box,
  type BoxProps,
  type Canvas,
  type StartBox,
  TEXT_SLOT,
  TextSlot,
  type TextSlotProps,
} from './slots.js';
export { topMarginPx } from './top-margin.js';
