import { defineWordingRule } from '../wording-rule.js';

export default defineWordingRule({
  id: 'no-operational-detail',
  severity: 'error',
  why: 'A poster must teach nobody how to find, pay for or hide abuse.',
  source: 'Rule book OP1: the sources describe methods that must not reach copy.',
  says: 'names a tool, a search or a price',
  fix: 'Leave the method out: "Some people try to hide. Police find them."',
  wordings: {
    en: {
      avoid: [
        'vpn|vpns|tor|darkweb|darknet|p2p|encrypt*|decrypt*|cryptocurrency|cryptocurrencies|crypto|bitcoin|bitcoins|torrent|torrents',
        'dark web|net',
        'burner ?phone|phones|account|accounts',
        'onion site|sites|link|links|address|addresses|service|services',
        'peer to peer',
        'search|type|look ?for "',
        'abuse|stream|streams|show|shows|video|videos|image|images ~6 for|cost|costs|price|pay|pays ~2 $|€|£ #',
        'abuse|stream|streams|show|shows|video|videos|image|images ~6 for|cost|costs|price|pay|pays ~2 # $|€|£|dollars|euros|pounds',
      ],
      except: ['peer to peer support|help|education|learning|mentoring'],
      pass: [
        'Some people try to hide. Police find them.',
        'Do not pay. Save the chat.',
        'Peer-to-peer support for teens',
        'Ask: “what do you like there?”',
      ],
      report: ['They use the dark web and a VPN.', 'It is encrypted.', 'Type “secret word” there.', 'A stream that costs only 20 dollars'],
    },
    fr: {
      avoid: [
        'vpn|tor|darkweb|darknet|p2p|bitcoin|bitcoins|cryptomonnaie|cryptomonnaies',
        'dark web|net',
        'pair a pair',
        'chiffrement|chiffrer|chiffré|chiffrée|chiffrés|chiffrées|crypter|crypté|cryptée|cryptés|cryptage',
        'abus|direct|stream|streams|video|videos|image|images ~6 pour|coute|coutent|prix ~2 # €|euro|euros|$|dollar|dollars',
      ],
      pass: ['Certains se cachent. La police les trouve.', 'Les chiffres viennent du registre.', 'Ne paie pas.'],
      report: ['Ils utilisent un VPN.', 'Des messages chiffrés', 'Une vidéo pour seulement 10 €'],
    },
    es: {
      avoid: [
        'vpn|tor|darkweb|darknet|p2p|cifrado|cifrada|cifrados|cifradas|cifrar|bitcoin|bitcoins|criptomoneda|criptomonedas',
        'dark|deep web',
        'web oscura|profunda',
      ],
      pass: ['Algunas personas se esconden. La policía las encuentra.', 'Las cifras tienen fuente.'],
      report: ['Usan la dark web.', 'Un chat cifrado'],
    },
    pt: {
      avoid: [
        'vpn|tor|darkweb|darknet|p2p|criptografia|criptografado|criptografada|criptografados|criptomoeda|criptomoedas|encriptado|encriptada|bitcoin|bitcoins',
        'dark|deep web',
      ],
      pass: ['Algumas pessoas se escondem. A polícia as encontra.'],
      report: ['Usam uma VPN.', 'Um chat criptografado'],
    },
    de: {
      avoid: ['vpn|darknet*|p2p|verschlüssel*|bitcoin|bitcoins|kryptowährung*', 'tor netzwerk|browser', 'dark web'],
      pass: ['Manche verstecken sich. Die Polizei findet sie.', 'Ein Tor steht offen.'],
      report: ['Sie nutzen das Darknet.', 'Über das Tor-Netzwerk', 'Verschlüsselte Chats'],
    },
    ar: {
      avoid: ['إنترنت مظلم', 'تشفير|مشفر|مشفرة', 'بيتكوين'],
      pass: ['بعض الناس يختبئون، والشرطة تجدهم.'],
      report: ['الإنترنت المظلم', 'رسائل مشفرة'],
    },
    ru: {
      avoid: ['vpn|впн|даркнет*|шифрован*|зашифрован*|биткоин*|биткойн*|криптовалют*', 'тор|tor'],
      pass: ['Некоторые прячутся. Полиция их находит.'],
      report: ['Они используют даркнет.', 'Зашифрованный чат'],
    },
  },
});
