import { defineWordingRule } from '../wording-rule.js';

export default defineWordingRule({
  id: 'no-sure-promise',
  severity: 'error',
  why: 'Helplines must act when a child is in danger, and removal does not always work. A broken promise ends trust.',
  source: 'Rule book AN1 and PT1: pages of the services state their limits.',
  says: 'promises what no service can keep',
  fix: 'Say what happens: "You do not have to give your name. The adviser explains when they must act."',
  wordings: {
    en: {
      avoid: [
        '100 % anonymous|confidential|secret|private|untraceable',
        'totally|completely|absolutely|fully|entirely anonymous|confidential|secret|private|untraceable',
        'nobody|one will ever know|find',
        'we will delete|remove|find|catch it|them|him|her|every|all',
        "we'll delete|remove|find|catch it|them|him|her|every|all",
        'we will take ?it ?them down',
        "we'll take ?it ?them down",
        'guarantee|guarantees|guaranteed ~1 anonymity|removal|deletion|anonymous|confidential|confidentiality',
      ],
      except: ["no|not|never|isn't|aren't|can't|cannot|nothing ~5 100|totally|completely|absolutely|fully|entirely|guarantee|guaranteed"],
      pass: [
        'You do not have to give your name.',
        'No chat is 100 % anonymous.',
        'We cannot guarantee removal, but we try.',
        'Confidential help to stop',
      ],
      report: ['Totally anonymous.', 'Nobody will ever know.', 'It is 100% confidential.', 'We’ll remove them all.', 'Guaranteed removal'],
    },
    fr: {
      avoid: [
        '100 % anonyme|anonymes|confidentiel|confidentielle|confidentiels|secret|secrete',
        'totalement|entierement|absolument|completement|parfaitement anonyme|anonymes|confidentiel|confidentielle|confidentiels|secret|secrete',
        'personne ne ?le saura|saurait',
        "personne n'en saura",
        'nous|on allons|va ?tout supprimer ?tout',
        'nous supprimons|supprimerons tout|toutes|tous',
      ],
      except: ['pas|jamais|aucun|aucune|rien|ni ~4 100|totalement|entierement|absolument|completement|parfaitement'],
      pass: ['C’est gratuit, sans donner ton nom.', 'Rien n’est totalement anonyme en ligne.', 'Aide confidentielle pour arrêter'],
      report: ['100 % anonyme', 'Totalement confidentiel.', 'Personne ne le saura.', 'Nous supprimerons tout.'],
    },
    es: {
      avoid: [
        '100 % anonimo|anonima|confidencial|secreto|secreta',
        'totalmente|absolutamente|completamente anonimo|anonima|confidencial|secreto|secreta',
        'nadie ?lo sabra|sabran',
        'nadie se enterara',
      ],
      except: ['no|nunca|ningun|ninguna|nada ~4 100|totalmente|absolutamente|completamente'],
      pass: ['No hace falta dar tu nombre.', 'Ningún chat es totalmente anónimo.'],
      report: ['Totalmente anónimo.', 'Nadie lo sabrá.', '100 % confidencial'],
    },
    pt: {
      avoid: [
        '100 % anonimo|anonima|confidencial|sigiloso|sigilosa',
        'totalmente|absolutamente|completamente anonimo|anonima|confidencial|sigiloso|sigilosa',
        'ninguem vai saber',
        'ninguem ?o sabera',
      ],
      except: ['nao|nunca|nenhum|nenhuma|nada ~4 100|totalmente|absolutamente|completamente'],
      pass: ['Você não precisa dizer o seu nome.', 'Nenhum chat é totalmente anônimo.'],
      report: ['Totalmente anônimo.', 'Ninguém vai saber.', '100% sigiloso'],
    },
    de: {
      avoid: [
        '100 % anonym|vertraulich|geheim',
        'völlig|absolut|vollkommen|garantiert|hundertprozentig anonym|vertraulich|geheim',
        'niemand erfährt|erfahre',
        'niemand wird ~3 erfahren|wissen',
      ],
      except: ['nicht|nie|kein|keine|nichts ~3 100|völlig|absolut|vollkommen|garantiert|hundertprozentig'],
      pass: ['Du musst deinen Namen nicht sagen.', 'Kein Chat ist völlig anonym.', 'Niemand wird dich bestrafen.'],
      report: ['Völlig anonym.', 'Niemand erfährt davon.', 'Niemand wird es je erfahren.', '100 % vertraulich'],
    },
    ar: {
      avoid: ['سري* تام*|مطلق*', 'لن يعرف أحد'],
      except: ['ليس|ليست|لا ~2 سري* تام*|مطلق*'],
      pass: ['لا يلزم أن تذكر اسمك.', 'المساعدة سرية.'],
      report: ['بسرية تامة.', 'لن يعرف أحد.'],
    },
    ru: {
      avoid: [
        'полностью|абсолютно|совершенно анонимн*|конфиденциальн*|секретн*',
        '100 % анонимн*|конфиденциальн*',
        'никто ?никогда не узна*',
      ],
      except: ['не|нет ~2 полностью|абсолютно|совершенно|100'],
      pass: ['Имя называть не обязательно.', 'Чат не полностью анонимный.'],
      report: ['Абсолютно анонимно.', 'Никто никогда не узнает.', '100 % конфиденциально'],
    },
  },
});
