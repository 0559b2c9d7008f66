// What the list says in words and a record must say in its fields. Keyed by country and the name as listed, so that a
// changed list fails loudly instead of being corrected by accident.

/** Records whose own words contradict the kind they are listed under. */
export const KINDS = {
  'CZ Rodičovská linka (parents)': ['parent-advice', 'the name says that the line is for parents'],
  'DE Hilfe-Telefon Sexueller Missbrauch (UBSKM / N.I.N.A.)': [
    'survivor-support',
    'the note says that it serves those affected, relatives and professionals',
  ],
  'GB NSPCC Helpline (adults worried about a child)': ['parent-advice', 'the name says that it serves adults worried about a child'],
  'GB Report Remove (Childline/IWF) for under-18s': ['removal-tool', "the note calls it a removal tool for a child's own image"],
  'PT Quebrar o Silêncio (men and boys, victims)': ['survivor-support', 'the name says that it serves men and boys who were victims'],
  'ZZ Take It Down (NCMEC) – removal/hash service for images of under-18s': ['removal-tool', 'the name calls it a removal service'],
};

/** Records that nobody may print until a person has found the current address. */
export const WITHHELD = {
  'BE Child Focus civil reporting point':
    'The page is of 2015, and its address holds a discouraged word. The current address must be found.',
};

/** Names without the list maker's remarks, claims and second numbers: a piece prints the name, and the remark stays in the notes. */
export const NAMES = {
  'AR Línea 137 – Las Víctimas contra las Violencias (grooming team)': 'Línea 137 – Las Víctimas contra las Violencias',
  'AT Stopline (INHOPE)': 'Stopline',
  'AU ACCCE – report abuse': 'ACCCE',
  'AU eSafety Commissioner – report': 'eSafety Commissioner',
  'BE Awel (Dutch-speaking)': 'Awel',
  'BE Child Focus (missing / sexually exploited children; sextortion advice)': 'Child Focus',
  'BE Child Focus civil reporting point': 'Child Focus',
  'BE SéOS (Wallonie-Bruxelles)': 'SéOS',
  'BE Stop it Now! Vlaanderen (UFC)': 'Stop it Now! Vlaanderen',
  'BE eCops (2015 police reporting page)': 'eCops',
  'BE Écoute-Enfants (French-speaking)': 'Écoute-Enfants',
  'CH DIS NO (Romandie)': 'DIS NO',
  'CH clickandstop.ch (Kinderschutz Schweiz / Guido Fluri)': 'clickandstop.ch',
  'CO Te Protejo (INHOPE, Red PaPaz)': 'Te Protejo (Red PaPaz)',
  'CZ Rodičovská linka (parents)': 'Rodičovská linka',
  'DE Hilfe-Telefon Sexueller Missbrauch (UBSKM / N.I.N.A.)': 'Hilfe-Telefon Sexueller Missbrauch',
  'DE Internet-Beschwerdestelle (eco/FSM) / jugendschutz.net': 'Internet-Beschwerdestelle',
  'DE Kein Täter werden (prevention network)': 'Kein Täter werden',
  'EG خط نجدة الطفل (NCCM)': 'خط نجدة الطفل',
  'ES Emergency': '112',
  'ES INCIBE 017 – Tu Ayuda en Ciberseguridad (incl. minors)': 'INCIBE 017 – Tu Ayuda en Ciberseguridad',
  'ES INCIBE hotline (since Jan 2021)': 'INCIBE',
  'EU EU single emergency number': '112',
  'FR 3018 – digital violence / protection of minors online': '3018',
  'FR PHAROS – internet-signalement': 'PHAROS',
  'FR Point de Contact (INHOPE)': 'Point de Contact',
  'FR Police/Gendarmerie, SMS for deaf 114': 'Police / Gendarmerie',
  'GB CEOP Safety Centre (NCA) – report online sexual abuse/grooming': 'CEOP Safety Centre',
  'GB Internet Watch Foundation – anonymous report': 'Internet Watch Foundation',
  'GB NSPCC Helpline (adults worried about a child)': 'NSPCC Helpline',
  'GB Report Remove (Childline/IWF) for under-18s': 'Report Remove (Childline / IWF)',
  'GR SOS 1056 (The Smile of the Child)': 'SOS 1056',
  'ID Police': '110',
  'IE Stop It Now (calls from Ireland)': 'Stop It Now',
  'IN National Cyber Crime Reporting Portal / 1930': 'National Cyber Crime Reporting Portal',
  'IT 114 Emergenza Infanzia (Presidency of the Council / Telefono Azzurro)': '114 Emergenza Infanzia',
  'IT Telefono Azzurro 1.96.96': 'Telefono Azzurro',
  'JO Family & child protection (JRF / police line per list)': 'Family & child protection',
  'MY Talian Kasih (general welfare, incl. children)': 'Talian Kasih',
  'NG Cece Yara Foundation 24-hour child helpline': 'Cece Yara Foundation child helpline',
  'NL Helpwanted (Offlimits): online abuse/sextortion helpline': 'Helpwanted (Offlimits)',
  'NL Politie (non-urgent) / Meld Misdaad Anoniem': 'Politie',
  'NO Police': '112',
  'NZ Netsafe (online harm)': 'Netsafe',
  'NZ Safe to talk – sexual harm helpline (also for harmful behaviour)': 'Safe to talk',
  'PH 1343 Actionline (human trafficking, IACAT)': '1343 Actionline',
  'PT Quebrar o Silêncio (men and boys, victims)': 'Quebrar o Silêncio',
  'RS Net patrola (INHOPE)': 'Net patrola',
  'SE Preventell (Karolinska/Anova)': 'Preventell',
  'US Childhelp National Child Abuse Hotline (call or text)': 'Childhelp National Child Abuse Hotline',
  'US Emergency / suicide & crisis lifeline': 'Emergency',
  'US Help Wanted (Johns Hopkins) – course for people attracted to younger children': 'Help Wanted (Johns Hopkins)',
  'US Stop It Now (USA)': 'Stop It Now',
  'ZZ Child Helpline International – member directory': 'Child Helpline International',
  'ZZ Get Help / Stop It Now online self-help (Lucy Faithfull Foundation)': 'Stop It Now (Lucy Faithfull Foundation)',
  'ZZ INHOPE – find your national hotline': 'INHOPE',
  'ZZ ReDirection self-help (Protect Children, Finland)': 'ReDirection (Protect Children)',
  'ZZ Self-help programme for sexual interest in children (Mielenterveystalo.fi / HUS)': 'Mielenterveystalo.fi (HUS)',
  'ZZ Take It Down (NCMEC) – removal/hash service for images of under-18s': 'Take It Down (NCMEC)',
  'ZZ Troubled Desire (Charité Berlin), anonymous self-help online': 'Troubled Desire (Charité Berlin)',
};

/** Names of sign languages in the list, as BCP 47. */
export const LANGUAGES = { DGS: 'gsg', Libras: 'bzs' };
