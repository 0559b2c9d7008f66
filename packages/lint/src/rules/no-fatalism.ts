import { defineWordingRule } from '../wording-rule.js';

export default defineWordingRule({
  id: 'no-fatalism',
  severity: 'error',
  why: 'A child who reads that nothing can be undone sees no reason to ask for help. Images are found and taken down every day.',
  source: 'Rule book FO1: NCMEC ("out there forever – it’s not true"); WPGA §08 on the fear of permanence.',
  says: 'says that nothing can be undone',
  fix: 'Say what can be done: "Images can be taken down. Ask early."',
  wordings: {
    en: {
      avoid: [
        "online|there|internet|web|it's|stays forever",
        'it|that is|stays forever',
        'never ?be|get ?fully deleted|removed|erased|disappear|disappears',
        'no way back',
      ],
      except: ["not|never|isn't|aren't|doesn't|don't|no|nothing ~3 forever"],
      pass: ['Images can be taken down. Ask early.', 'It is not online forever.', 'Nothing stays online forever.', 'There is a way back.'],
      report: ['Once sent, it is online forever.', 'It will never be deleted.', 'There is no way back.'],
    },
    fr: {
      avoid: ['pour toujours', 'à jamais', 'indelebile|indelebiles', 'disparait|disparaitra|disparaitront jamais'],
      except: ['pas|jamais ~2 pour toujours', 'pas ~1 indelebile|indelebiles'],
      pass: ['Une image peut être retirée. Demande tôt.', 'Ce n’est pas pour toujours.', 'Il n’y a jamais de mauvaise question.'],
      report: ['Une photo reste en ligne pour toujours.', 'Elle ne disparaîtra jamais.', 'Perdue à jamais.'],
    },
    es: {
      avoid: ['para siempre', 'nunca|jamas se borra|borran|borrara|elimina'],
      except: ['no ~3 para siempre'],
      pass: ['Las imágenes se pueden retirar.', 'No es para siempre.'],
      report: ['Queda en la red para siempre.', 'Nunca se borra.'],
    },
    pt: {
      avoid: ['para|pra sempre', 'nunca desaparece|desaparecem|desaparecera', 'nunca se apaga'],
      except: ['nao ~3 para|pra sempre'],
      pass: ['As imagens podem ser retiradas.', 'Não é para sempre.'],
      report: ['Fica na internet para sempre.', 'Nunca desaparece.'],
    },
    de: {
      avoid: ['für immer', 'nie wieder|mehr weg|gelöscht|verschwunden', 'netz|internet vergisst nie|nichts'],
      except: ['nicht|nie ~3 für immer'],
      pass: ['Bilder können gelöscht werden. Frag früh.', 'Das bleibt nicht für immer im Netz.'],
      report: ['Das Bild ist für immer im Netz.', 'Das Netz vergisst nie.'],
    },
    ar: {
      avoid: ['إلى الأبد'],
      except: ['ليس|ليست|لن|لا ~4 إلى الأبد'],
      pass: ['يمكن إزالة الصور. اطلب المساعدة مبكراً.', 'لن تبقى الصورة هناك إلى الأبد.'],
      report: ['تبقى الصورة إلى الأبد.'],
    },
    ru: {
      avoid: ['навсегда', 'никогда не удал*|исчезн*|исчеза*'],
      except: ['не ~2 навсегда'],
      pass: ['Снимки можно удалить. Обратись за помощью.', 'Это не навсегда.'],
      report: ['Фото останется в сети навсегда.', 'Это никогда не удалить.'],
    },
  },
});
