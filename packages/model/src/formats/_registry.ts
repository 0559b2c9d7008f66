// Written by scripts/gen-registry.mjs. Do not edit.
import type { Format } from '../format.js';
import a2 from './a2.js';
import a3 from './a3.js';
import a4TearOff from './a4-tear-off.js';
import a4 from './a4.js';
import a5 from './a5.js';
import a6 from './a6.js';
import billboard970x250 from './billboard-970x250.js';
import callBackground1920x1080 from './call-background-1920x1080.js';
import emailHeader1200x400 from './email-header-1200x400.js';
import feed1200x675 from './feed-1200x675.js';
import forward1080 from './forward-1080.js';
import leaderboard728x90 from './leaderboard-728x90.js';
import letter from './letter.js';
import link1200x627 from './link-1200x627.js';
import link1200x630 from './link-1200x630.js';
import mobileBanner320x100 from './mobile-banner-320x100.js';
import portrait1080x1350 from './portrait-1080x1350.js';
import profileHeader1500x500 from './profile-header-1500x500.js';
import rectangle300x250 from './rectangle-300x250.js';
import signageLandscape3840x2160 from './signage-landscape-3840x2160.js';
import signagePortrait2160x3840 from './signage-portrait-2160x3840.js';
import skyscraper160x600 from './skyscraper-160x600.js';
import slide1920x1080 from './slide-1920x1080.js';
import square1080 from './square-1080.js';
import square800 from './square-800.js';
import story1080x1920 from './story-1080x1920.js';
import tabloid from './tabloid.js';
import walletCard from './wallet-card.js';

export const formats = {
  a2: a2,
  a3: a3,
  'a4-tear-off': a4TearOff,
  a4: a4,
  a5: a5,
  a6: a6,
  'billboard-970x250': billboard970x250,
  'call-background-1920x1080': callBackground1920x1080,
  'email-header-1200x400': emailHeader1200x400,
  'feed-1200x675': feed1200x675,
  'forward-1080': forward1080,
  'leaderboard-728x90': leaderboard728x90,
  letter: letter,
  'link-1200x627': link1200x627,
  'link-1200x630': link1200x630,
  'mobile-banner-320x100': mobileBanner320x100,
  'portrait-1080x1350': portrait1080x1350,
  'profile-header-1500x500': profileHeader1500x500,
  'rectangle-300x250': rectangle300x250,
  'signage-landscape-3840x2160': signageLandscape3840x2160,
  'signage-portrait-2160x3840': signagePortrait2160x3840,
  'skyscraper-160x600': skyscraper160x600,
  'slide-1920x1080': slide1920x1080,
  'square-1080': square1080,
  'square-800': square800,
  'story-1080x1920': story1080x1920,
  tabloid: tabloid,
  'wallet-card': walletCard,
} as const satisfies Readonly<Record<string, Format>>;
