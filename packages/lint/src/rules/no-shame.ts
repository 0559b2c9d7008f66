import { defineWordingRule } from '../wording-rule.js';

export default defineWordingRule({
  id: 'no-shame',
  severity: 'error',
  why: 'Words that take away humanity keep people from asking for help, and make children look for monsters instead of the adult they know.',
  source: 'Rule book SH1: dont-offend.org quality standard; WPGA §05 (isolation, less help-seeking).',
  says: 'shames or dehumanises',
  fix: 'Name what was done, not what somebody is: "Some adults use chats to abuse children."',
  wordings: {
    en: {
      avoid: [
        'monster|monsters|pervert|perverts|predator|predators|creep|creeps|sicko|sickos',
        'is|are|these|those|such|like ?an ?a animal|animals|beast|beasts|evil',
        'shame on you|him|her|them',
        'damaged goods',
        'damaged for life',
        'ruin|ruins|ruined|destroyed her|his|their|your life|lives',
      ],
      except: ["not|never|no|isn't|aren't ~1 monster|monsters|pervert|animal|animals|evil"],
      pass: ['Some adults use chats to abuse children.', 'You are not a monster. You can stop.', 'Feed the animals in the game together.'],
      report: ['Monsters are hiding in your child’s phone.', 'Shame on you.', 'They are animals.', 'He ruined her life.'],
    },
    fr: {
      avoid: [
        'monstre|monstres|pervers|perverse|perverses|predateur|predateurs|predatrice|detraque*|ordure|ordures',
        'bete|betes immonde|immondes',
        'honte à|sur toi|vous|lui|eux|elle',
        'vie|vies détruite*|gâchée*|brisée*',
      ],
      except: ['pas|jamais|ni ~1 monstre|monstres|pervers', 'effet|effets pervers'],
      pass: ['Tu n’es pas un monstre.', 'Certains adultes abusent d’enfants en ligne.'],
      report: ['Un prédateur se cache derrière l’écran.', 'Honte à vous.', 'Une vie brisée.'],
    },
    es: {
      avoid: [
        'monstruo|monstruos|pervertido|pervertidos|depredador|depredadores|depredadora|degenerado|degenerados',
        'vida|vidas destrozada|destrozadas|arruinada|arruinadas',
      ],
      except: ['no|nunca ~2 monstruo|monstruos'],
      pass: ['No eres un monstruo.', 'Algunas personas adultas hacen daño en línea.'],
      report: ['Hay depredadores en su móvil.', 'Una vida destrozada.'],
    },
    pt: {
      avoid: [
        'monstro|monstros|pervertido|pervertidos|predador|predadores|tarado|tarados',
        'vida|vidas destruída|destruídas|destruida|destruidas|arruinada|arruinadas',
      ],
      except: ['nao|nunca ~2 monstro|monstros'],
      pass: ['Você não é um monstro.', 'Alguns adultos usam chats para fazer mal.'],
      report: ['Há predadores na internet.', 'Uma vida arruinada.'],
    },
    de: {
      avoid: ['monster|monstern|monsters|pervers|perverse|perverser|bestie|bestien|triebtäter*|raubtier*', 'leben zerstört|ruiniert'],
      except: ['kein|keine|nicht ~1 monster'],
      pass: ['Du bist kein Monster.', 'Manche Erwachsene missbrauchen Kinder im Chat.'],
      report: ['Monster lauern im Netz.', 'Ihr Leben ist zerstört. Das Leben ruiniert.'],
    },
    ar: {
      avoid: ['وحش|وحشا|وحوش', 'ذئب|ذئاب بشري*', 'منحرف*'],
      except: ['لست|ليس|ليسوا ~1 وحش|وحشا|وحوش|منحرف*'],
      pass: ['لستَ وحشاً. يمكنك أن تتوقف.', 'بعض البالغين يؤذون الأطفال.'],
      report: ['الوحوش تختبئ في الهاتف.', 'ذئاب بشرية'],
    },
    ru: {
      avoid: ['монстр*|извращен*|маньяк*|хищник*|нелюд*'],
      except: ['не монстр*'],
      pass: ['Ты не монстр. Ты можешь остановиться.', 'Некоторые взрослые причиняют вред детям.'],
      report: ['Монстры прячутся в телефоне.', 'Хищники в сети'],
    },
  },
});
