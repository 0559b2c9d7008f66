// Written by scripts/gen-registry.mjs. Do not edit.
import AE from './AE.json';
import AL from './AL.json';
import AR from './AR.json';
import AT from './AT.json';
import AU from './AU.json';
import BD from './BD.json';
import BE from './BE.json';
import BG from './BG.json';
import BN from './BN.json';
import BR from './BR.json';
import BT from './BT.json';
import CA from './CA.json';
import CH from './CH.json';
import CL from './CL.json';
import CO from './CO.json';
import CY from './CY.json';
import CZ from './CZ.json';
import DE from './DE.json';
import DK from './DK.json';
import EE from './EE.json';
import EG from './EG.json';
import ES from './ES.json';
import EU from './EU.json';
import FI from './FI.json';
import FR from './FR.json';
import GB from './GB.json';
import GH from './GH.json';
import GI from './GI.json';
import GM from './GM.json';
import GR from './GR.json';
import HK from './HK.json';
import HR from './HR.json';
import HU from './HU.json';
import ID from './ID.json';
import IE from './IE.json';
import IL from './IL.json';
import IN from './IN.json';
import IT from './IT.json';
import JO from './JO.json';
import JP from './JP.json';
import KE from './KE.json';
import KH from './KH.json';
import KR from './KR.json';
import LA from './LA.json';
import LK from './LK.json';
import LR from './LR.json';
import LT from './LT.json';
import LU from './LU.json';
import LV from './LV.json';
import MD from './MD.json';
import MW from './MW.json';
import MY from './MY.json';
import NA from './NA.json';
import NG from './NG.json';
import NL from './NL.json';
import NO from './NO.json';
import NP from './NP.json';
import NZ from './NZ.json';
import PE from './PE.json';
import PH from './PH.json';
import PK from './PK.json';
import PL from './PL.json';
import PT from './PT.json';
import RO from './RO.json';
import RS from './RS.json';
import RU from './RU.json';
import SA from './SA.json';
import SE from './SE.json';
import SK from './SK.json';
import SN from './SN.json';
import TH from './TH.json';
import TR from './TR.json';
import TT from './TT.json';
import TZ from './TZ.json';
import UA from './UA.json';
import UG from './UG.json';
import US from './US.json';
import VN from './VN.json';
import ZA from './ZA.json';
import ZW from './ZW.json';
import ZZ from './ZZ.json';

export const contactFiles: Readonly<Record<string, unknown>> = {
  'packages/knowledge/contacts/AE.json': AE,
  'packages/knowledge/contacts/AL.json': AL,
  'packages/knowledge/contacts/AR.json': AR,
  'packages/knowledge/contacts/AT.json': AT,
  'packages/knowledge/contacts/AU.json': AU,
  'packages/knowledge/contacts/BD.json': BD,
  'packages/knowledge/contacts/BE.json': BE,
  'packages/knowledge/contacts/BG.json': BG,
  'packages/knowledge/contacts/BN.json': BN,
  'packages/knowledge/contacts/BR.json': BR,
  'packages/knowledge/contacts/BT.json': BT,
  'packages/knowledge/contacts/CA.json': CA,
  'packages/knowledge/contacts/CH.json': CH,
  'packages/knowledge/contacts/CL.json': CL,
  'packages/knowledge/contacts/CO.json': CO,
  'packages/knowledge/contacts/CY.json': CY,
  'packages/knowledge/contacts/CZ.json': CZ,
  'packages/knowledge/contacts/DE.json': DE,
  'packages/knowledge/contacts/DK.json': DK,
  'packages/knowledge/contacts/EE.json': EE,
  'packages/knowledge/contacts/EG.json': EG,
  'packages/knowledge/contacts/ES.json': ES,
  'packages/knowledge/contacts/EU.json': EU,
  'packages/knowledge/contacts/FI.json': FI,
  'packages/knowledge/contacts/FR.json': FR,
  'packages/knowledge/contacts/GB.json': GB,
  'packages/knowledge/contacts/GH.json': GH,
  'packages/knowledge/contacts/GI.json': GI,
  'packages/knowledge/contacts/GM.json': GM,
  'packages/knowledge/contacts/GR.json': GR,
  'packages/knowledge/contacts/HK.json': HK,
  'packages/knowledge/contacts/HR.json': HR,
  'packages/knowledge/contacts/HU.json': HU,
  'packages/knowledge/contacts/ID.json': ID,
  'packages/knowledge/contacts/IE.json': IE,
  'packages/knowledge/contacts/IL.json': IL,
  'packages/knowledge/contacts/IN.json': IN,
  'packages/knowledge/contacts/IT.json': IT,
  'packages/knowledge/contacts/JO.json': JO,
  'packages/knowledge/contacts/JP.json': JP,
  'packages/knowledge/contacts/KE.json': KE,
  'packages/knowledge/contacts/KH.json': KH,
  'packages/knowledge/contacts/KR.json': KR,
  'packages/knowledge/contacts/LA.json': LA,
  'packages/knowledge/contacts/LK.json': LK,
  'packages/knowledge/contacts/LR.json': LR,
  'packages/knowledge/contacts/LT.json': LT,
  'packages/knowledge/contacts/LU.json': LU,
  'packages/knowledge/contacts/LV.json': LV,
  'packages/knowledge/contacts/MD.json': MD,
  'packages/knowledge/contacts/MW.json': MW,
  'packages/knowledge/contacts/MY.json': MY,
  'packages/knowledge/contacts/NA.json': NA,
  'packages/knowledge/contacts/NG.json': NG,
  'packages/knowledge/contacts/NL.json': NL,
  'packages/knowledge/contacts/NO.json': NO,
  'packages/knowledge/contacts/NP.json': NP,
  'packages/knowledge/contacts/NZ.json': NZ,
  'packages/knowledge/contacts/PE.json': PE,
  'packages/knowledge/contacts/PH.json': PH,
  'packages/knowledge/contacts/PK.json': PK,
  'packages/knowledge/contacts/PL.json': PL,
  'packages/knowledge/contacts/PT.json': PT,
  'packages/knowledge/contacts/RO.json': RO,
  'packages/knowledge/contacts/RS.json': RS,
  'packages/knowledge/contacts/RU.json': RU,
  'packages/knowledge/contacts/SA.json': SA,
  'packages/knowledge/contacts/SE.json': SE,
  'packages/knowledge/contacts/SK.json': SK,
  'packages/knowledge/contacts/SN.json': SN,
  'packages/knowledge/contacts/TH.json': TH,
  'packages/knowledge/contacts/TR.json': TR,
  'packages/knowledge/contacts/TT.json': TT,
  'packages/knowledge/contacts/TZ.json': TZ,
  'packages/knowledge/contacts/UA.json': UA,
  'packages/knowledge/contacts/UG.json': UG,
  'packages/knowledge/contacts/US.json': US,
  'packages/knowledge/contacts/VN.json': VN,
  'packages/knowledge/contacts/ZA.json': ZA,
  'packages/knowledge/contacts/ZW.json': ZW,
  'packages/knowledge/contacts/ZZ.json': ZZ,
};
