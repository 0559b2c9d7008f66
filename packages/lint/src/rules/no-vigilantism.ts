import { defineWordingRule } from '../wording-rule.js';

export default defineWordingRule({
  id: 'no-vigilantism',
  severity: 'error',
  why: 'Private hunts warn suspects, ruin evidence, hurt people who did nothing and show the child to everybody.',
  source: 'Rule book VG1: INTERPOL on viral outrage; private persons may not investigate.',
  says: 'calls for private pursuit or public naming',
  fix: 'Leave it to the police: "Report what you saw. Do not share it."',
  wordings: {
    en: {
      avoid: [
        'hunt|expose|unmask|catch|trap|track|chase ?down ?him|her|them|the|these|every|a|all|local predator|predators|offender|offenders|abuser|abusers|paedo*|pedo*|groomer|groomers|pervert|perverts',
        'hunt|track ?down them|him|her',
        'expose|unmask|trap them|him|her',
        'name and shame',
        'pose|pretend|posing as a child|kid|girl|boy|teen',
        'share|post|publish his|her|their face|name|photo|picture|address',
        'castrat*|lynch*',
        'death penalty',
        'beat him|her|them ?up',
      ],
      except: [
        "not|never|don't|doesn't|no|without|nor|or ~2 hunt|expose|unmask|catch|trap|track|chase|pose|pretend|share|post|publish|name",
        'police|investigators ~3 catch|track|unmask',
        'who|someone|somebody|people pose|pretend|share|post|publish',
      ],
      pass: [
        'Leave it to the police. Report what you saw.',
        'Don’t share their photo.',
        'Never expose the abuser yourself.',
        'Police track offenders across borders.',
      ],
      report: ['Help us expose the predators.', 'Hunt them down.', 'Share his face.', 'Pose as a child and wait.'],
    },
    fr: {
      avoid: [
        'traquez|traque|traquons|démasquez|démasque|démasquons|piégez|piège|piégeons|chassez|chassons|affichez|affichons le|la|les|ces|un|une|leurs|leur|des|son|sa pedo*|predateur|predateurs|agresseur|agresseurs|coupable|coupables|nom|noms|visage|visages',
        'faites|fais vous|toi passer pour un|une enfant|ado|fille|garcon',
        'partage|partagez|diffuse|diffusez|publie|publiez son|leur|sa|leurs visage|visages|nom|noms|photo|photos|adresse',
        'castrer|castration|castrez|lynch*',
      ],
      except: ['ne|jamais|sans|ni|qui|on|il|elle ~1 partage|diffuse|publie|partagez|diffusez|publiez|traque|démasque|piège'],
      pass: ['Laissez la police enquêter. Signalez ce que vous avez vu.', 'Ne partage jamais sa photo.', 'Ne traquez pas les agresseurs.'],
      report: ['Traquez les agresseurs.', 'Démasquons les coupables !', 'Partagez leur photo.', 'Faites-vous passer pour un enfant.'],
    },
    es: {
      avoid: [
        'caza|cacen|cacemos|cazar|desenmascara|desenmascaren|desenmascaremos|expón|expon|expongan|expongamos|exponer ?a ?los|las|el|al|un|una|estos|este agresor|agresores|depredador|depredadores|pederast*|pedofil*|pervertidos|culpable|culpables|abusador|abusadores',
        'hazte|hagase|haganse|haceos pasar por un|una niño|niña|menor|chica|chico',
        'comparte|compartan|difunde|difundan|publica|publiquen su foto|cara|rostro|nombre|direccion',
      ],
      except: ['no|nunca|sin|ni|que|quien ~1 comparte|compartan|difunde|difundan|publica|publiquen|cacen|cazar|exponer|expongan'],
      pass: ['Déjalo en manos de la policía.', 'No compartan su foto.'],
      report: ['Cacemos a los agresores.', 'Comparte su foto.', 'Hazte pasar por una menor.'],
    },
    pt: {
      avoid: [
        'cace|cacem|cacemos|caçar|desmascare|desmascarem|desmascarar|exponha|exponham|expor ?a ?os|o|um|as|uma|estes agressor|agressores|predador|predadores|pedofil*|abusador|abusadores|criminoso|criminosos|culpado|culpados',
        'faz|faca|façam te|se passar por',
        'partilha|partilhe|partilhem|compartilhe|compartilhem|divulgue|divulguem ?a|o foto|nome|rosto|cara dele|dela|deles',
      ],
      except: ['nao|nunca|sem|nem|que|quem ~1 partilha|partilhe|partilhem|compartilhe|compartilhem|divulgue|divulguem|exponha|expor|cacar'],
      pass: ['Deixe isso com a polícia.', 'Não compartilhe a foto dele.'],
      report: ['Exponha os agressores.', 'Compartilhe o rosto dele.', 'Faz-te passar por uma criança.'],
    },
    de: {
      avoid: [
        'jagt|jage|jagen|entlarvt|entlarve|entlarven|outet|oute ?wir die|den|diese|alle ~1 täter|täterin|tätern|pädo*|raubtiere',
        'gib|gebt dich|euch als kind|mädchen|junge|jugendliche* aus',
        'teile|teilt|poste|postet|veröffentlicht sein|ihr|seinen|ihren foto|bild|gesicht|namen|adresse',
      ],
      except: [
        'nicht|nie|niemals|wer|wenn ~2 jagt|jage|entlarvt|teile|teilt|poste|postet|veröffentlicht',
        'teile|teilt|poste|postet ~3 nicht|nie|niemals',
      ],
      pass: ['Überlasst das der Polizei.', 'Teile sein Bild nicht.', 'Die Polizei stellt die Täter.'],
      report: ['Jagt die Täter!', 'Teilt sein Foto.', 'Gib dich als Kind aus.'],
    },
    ar: {
      avoid: ['افضح*', 'اصطد|اصطادوا', 'طارد|طاردوا|طاردوهم'],
      pass: ['اترك الأمر للشرطة وأبلغ عما رأيت.', 'لا تنشر صورته.'],
      report: ['افضحوا المعتدين.', 'طاردوا المجرمين.'],
    },
    ru: {
      avoid: [
        'найди|найдите|найдем|разоблачи*|поймай|поймайте|поймаем его|их|ее|педофил*|насильник*|преступник*',
        'притворись|притворитесь ребенком|девочкой|мальчиком|подростком',
      ],
      except: ['не ~1 разоблачи*|поймай|поймайте'],
      pass: ['Предоставьте это полиции. Сообщите о том, что видели.'],
      report: ['Разоблачи их!', 'Поймайте преступников.', 'Притворись ребёнком.'],
    },
  },
});
