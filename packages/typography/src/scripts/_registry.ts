// Written by scripts/gen-registry.mjs. Do not edit.
import type { Script } from '../script.js';
import Adlm from './Adlm.js';
import Arab from './Arab.js';
import Aran from './Aran.js';
import Armn from './Armn.js';
import Bali from './Bali.js';
import Beng from './Beng.js';
import Cakm from './Cakm.js';
import Cans from './Cans.js';
import Cham from './Cham.js';
import Cher from './Cher.js';
import Cyrl from './Cyrl.js';
import Deva from './Deva.js';
import Ethi from './Ethi.js';
import Geor from './Geor.js';
import Grek from './Grek.js';
import Gujr from './Gujr.js';
import Guru from './Guru.js';
import Hans from './Hans.js';
import Hant from './Hant.js';
import Hebr from './Hebr.js';
import Java from './Java.js';
import Jpan from './Jpan.js';
import Khmr from './Khmr.js';
import Knda from './Knda.js';
import Kore from './Kore.js';
import Laoo from './Laoo.js';
import Latn from './Latn.js';
import Lisu from './Lisu.js';
import Mlym from './Mlym.js';
import Mong from './Mong.js';
import Mtei from './Mtei.js';
import Mymr from './Mymr.js';
import Nkoo from './Nkoo.js';
import Olck from './Olck.js';
import Orya from './Orya.js';
import Rohg from './Rohg.js';
import Sinh from './Sinh.js';
import Syrc from './Syrc.js';
import Taml from './Taml.js';
import Telu from './Telu.js';
import Tfng from './Tfng.js';
import Thaa from './Thaa.js';
import Thai from './Thai.js';
import Tibt from './Tibt.js';
import Vaii from './Vaii.js';
import Yiii from './Yiii.js';
import Zsym from './Zsym.js';

export const scripts = {
  Adlm: Adlm,
  Arab: Arab,
  Aran: Aran,
  Armn: Armn,
  Bali: Bali,
  Beng: Beng,
  Cakm: Cakm,
  Cans: Cans,
  Cham: Cham,
  Cher: Cher,
  Cyrl: Cyrl,
  Deva: Deva,
  Ethi: Ethi,
  Geor: Geor,
  Grek: Grek,
  Gujr: Gujr,
  Guru: Guru,
  Hans: Hans,
  Hant: Hant,
  Hebr: Hebr,
  Java: Java,
  Jpan: Jpan,
  Khmr: Khmr,
  Knda: Knda,
  Kore: Kore,
  Laoo: Laoo,
  Latn: Latn,
  Lisu: Lisu,
  Mlym: Mlym,
  Mong: Mong,
  Mtei: Mtei,
  Mymr: Mymr,
  Nkoo: Nkoo,
  Olck: Olck,
  Orya: Orya,
  Rohg: Rohg,
  Sinh: Sinh,
  Syrc: Syrc,
  Taml: Taml,
  Telu: Telu,
  Tfng: Tfng,
  Thaa: Thaa,
  Thai: Thai,
  Tibt: Tibt,
  Vaii: Vaii,
  Yiii: Yiii,
  Zsym: Zsym,
} as const satisfies Readonly<Record<string, Script>>;
