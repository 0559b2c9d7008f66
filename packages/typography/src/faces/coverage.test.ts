import { expect, test } from 'vitest';
import { createFontLibrary } from './font-library.js';
import { readFont } from '../node.js';
import { scripts } from '../scripts/_registry.js';
import type { Script } from '../script.js';
import { setText } from '../set-text.js';

const fonts = createFontLibrary({ load: readFont });
const registry: Readonly<Record<string, Script>> = scripts;

// Letters, figures and punctuation of its own, and what every script borrows.
const SAMPLES: Readonly<Record<string, { readonly lang: string; readonly text: string }>> = {
  Adlm: { lang: 'ff-Adlm', text: '𞤀𞤣𞤤𞤢𞤥 𞤆𞤵𞤤𞤢𞤪 𞥐𞥑𞥒𞥓𞥔𞥕𞥖𞥗𞥘𞥙 𞥞𞥟' },
  Arab: { lang: 'ar', text: 'أبجد هوز حطي كلمن سعفص قرشت ثخذ ضظغ ءآةى پچژکگیۀ ڤ ٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹ ،؛؟٪٫٬' },
  Aran: { lang: 'ur', text: 'اردو پاکستان ٹڈڑں ھ ہ ے ئ چھ ۔ ، ؛ ؟ ۰۱۲۳۴۵۶۷۸۹' },
  Armn: { lang: 'hy', text: 'ԱԲԳԴԵԶ աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆև ՝՛՜՞։֊ ֏' },
  Bali: { lang: 'ban-Bali', text: 'ᬳᬦᬘᬭᬓ ᬤᬢᬲᬯᬮ ᬫᬕᬩᬗ ᬧᬚᬬᬜ ᬲᬓᬮᬸᬄ ᭐᭑᭒ ᭞᭟' },
  Beng: { lang: 'bn', text: 'অআইঈউঊঋএঐওঔ কখগঘঙ ড়ঢ়য় ৎ ক্ষ জ্ঞ ৰৱ ০১২৩৪৫৬৭৮৯ ।॥ ৳' },
  Cakm: { lang: 'ccp', text: '𑄇𑄈𑄉𑄊 𑄌𑄋𑄴𑄟𑄳𑄦 𑄶𑄷𑄸 𑅁𑅂' },
  Cans: { lang: 'iu', text: 'ᐃᓄᒃᑎᑐᑦ ᐱᔪᓐᓇᕐᓂᖅ ᓀᐦᐃᔭᐍᐏᐣ ᐊᓂᔑᓈᐯᒧᐎᓐ ᙮' },
  Cham: { lang: 'cjm-Cham', text: 'ꨀꨆꨇꨈ ꨌꩌ ꨚꨰꨆꩈ ꩐꩑꩒ ꩝' },
  Cher: { lang: 'chr', text: 'ᏣᎳᎩ ᎦᏬᏂᎯᏍᏗ ᏴᏫ ꮳꮃꭹ' },
  Cyrl: { lang: 'ru', text: 'АБВГДЕЁЖЗИЙ абвгдеёжзийклмнопрстуфхцчшщъыьэюя ґєіїў ђјљњћџ ѓќѕ әғқңөұүһі №₽₴' },
  Deva: { lang: 'hi', text: 'अआइईउऊऋएऐओऔ कखगघङ ड़ढ़ क्ष ज्ञ श्र ळ ॐ ०१२३४५६७८९ ।॥ ₹' },
  Ethi: { lang: 'am', text: 'ሀሁሂሃሄህሆ ኘኙ ጨጩ ፐፑ ቐቛ ፡።፣፤፥፦ ፩፪፫፲፻፼' },
  Geor: { lang: 'ka', text: 'აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ ᲐᲑᲒ ₾ „ასე“' },
  Grek: { lang: 'el', text: 'ΑΒΓΔΕ αβγδεζηθικλμνξοπρσςτυφχψω άέήίόύώϊϋΐΰ ᾶὕῷ ·;«»' },
  Gujr: { lang: 'gu', text: 'અઆઇઈઉઊઋએઐઓઔ કખગઘ ક્ષ જ્ઞ ૦૧૨૩૪૫૬૭૮૯ । ₹ ૱' },
  Guru: { lang: 'pa', text: 'ਅਆਇਈਉਊਏਐਓਔ ਕਖਗਘਙ ਸ਼ਖ਼ਗ਼ਜ਼ਫ਼ੜ ਪੱਕਾ ਮੰਗ ੴ ੦੧੨੩੪੫੬੭੮੯ ।' },
  Hans: { lang: 'zh-Hans', text: '我们帮助儿童安全上网，不要害怕。“说出来！”《法律》（2025）：①、；？￥ 囧龘' },
  Hant: { lang: 'zh-Hant', text: '我們幫助兒童安全上網，不要害怕。「說出來！」《法律》：喺嘅啲咗 ㄅㄆㄇ' },
  Hebr: { lang: 'he', text: 'אבגדהוזחטיכךלמםנןסעפףצץקרשת שָׁלוֹם ־׳״ ₪' },
  Java: { lang: 'jv-Java', text: 'ꦲꦤꦕꦫꦏ ꦢꦠꦱꦮꦭ ꧐꧑꧒꧓ ꧈꧉' },
  Jpan: { lang: 'ja', text: 'あいうえお がぎぐげご っゃゅょ アイウエオ ヴー ｶﾅ 漢字々〆 東京都渋谷区 髙﨑 「」『』、。・？！〜￥' },
  Khmr: { lang: 'km', text: 'កខគឃង ក្ក ស្ត្រី អាណាត្រៃ ០១២៣៤៥៦៧៨៩ ។៕ៗ៖ ៛' },
  Knda: { lang: 'kn', text: 'ಅಆಇಈಉಊಋಎಏಐಒಓಔ ಕಖಗಘ ಕ್ಷ ಜ್ಞ ೦೧೨೩೪೫೬೭೮೯' },
  Kore: { lang: 'ko', text: '가나다라마바사 뷁쀍 ㄱㄴㅏㅑ 大韓民國 “도움” ‘전화’ ₩' },
  Laoo: { lang: 'lo', text: 'ກຂຄງຈສຊຍດຕຖທນບປຜຝພຟມຢຣລວຫອຮ ໜໝ ໆ ຯ ໐໑໒໓໔໕໖໗໘໙ ₭' },
  Latn: { lang: 'en', text: 'ÀÉÎÕÜßœøåłđğışžżơư ẹ́ọ̀ ɗƙ ʻ ₦₱₫₹ “” ‘’ «» „“ – — … 116 111' },
  Lisu: { lang: 'lis', text: 'ꓐꓑꓒꓓꓔꓕ ꓮꓯꓰꓱ ꓸꓹꓺ ꓾꓿' },
  Mlym: { lang: 'ml', text: 'അആഇഈഉഊഋഎഏഐഒഓഔ കഖഗഘങ ൺൻർൽൾൿ ക്ഷ ന്റ ൦൧൨൩൪൫൬൭൮൯' },
  Mong: { lang: 'mn-Mong', text: 'ᠮᠣᠩᠭᠣᠯ ᠪᠢᠴᠢᠭ ᠐᠑᠒᠓᠔ ᠂᠃' },
  Mtei: { lang: 'mni-Mtei', text: 'ꯀꯁꯂꯃꯄ ꯃꯤꯇꯩ ꯃꯌꯦꯛ ꯰꯱꯲ ꯫' },
  Mymr: { lang: 'my', text: 'ကခဂဃင ကြွက်ဒြိန် ဣဤဥဩ ဿ ၀၁၂၃၄၅၆၇၈၉ ၊။ ၵၶၷ' },
  Nkoo: { lang: 'nqo', text: 'ߒߞߏ ߊߋߌߍߎߏߐ ߀߁߂߃߄߅߆߇߈߉ ߸߹' },
  Olck: { lang: 'sat', text: 'ᱚᱛᱜᱝᱞᱟ ᱥᱟᱱᱛᱟᱲᱤ ᱐᱑᱒ ᱾᱿' },
  Orya: { lang: 'or', text: 'ଅଆଇଈଉଊଋଏଐଓଔ କଖଗଘଙ ଡ଼ଢ଼ ୟ ୱ କ୍ଷ ଜ୍ଞ ୦୧୨୩୪୫୬୭୮୯ ।' },
  Rohg: { lang: 'rhg-Rohg', text: '𐴀𐴁𐴂𐴃 𐴌𐴗𐴥𐴝𐴙𐴚𐴒𐴙𐴝 𐴰𐴱𐴲' },
  Sinh: { lang: 'si', text: 'අආඇඈඉඊඋඌඑඒඔඕ කඛගඝඟ ශ්‍රී ක්ෂ ෆ ඤ ඳ' },
  Syrc: { lang: 'syr', text: 'ܐܒܓܕܗܘܙܚܛܝܟܠܡܢܣܥܦܨܩܪܫܬ ܀܁܂ ܫܠܳܡܳܐ' },
  Taml: { lang: 'ta', text: 'அஆஇஈஉஊஎஏஐஒஓஔஃ கஙசஜஞடணதநனபமயரறலளழவஷஸஹ ஸ்ரீ க்ஷ ௧௨௩ ௹' },
  Telu: { lang: 'te', text: 'అఆఇఈఉఊఋఎఏఐఒఓఔ కఖగఘఙ క్ష జ్ఞ ఱ ౦౧౨౩౪౫౬౭౮౯' },
  Tfng: { lang: 'zgh', text: 'ⴰⴱⴳⴷⴹⴻⴼⴽⵀⵃⵄⵅⵇⵉⵊⵍⵎⵏⵓⵔⵕⵖⵙⵚⵛⵜⵟⵡⵢⵣⵥⵯ' },
  Thaa: { lang: 'dv', text: 'ހށނރބޅކއވމފދތލގޏސޑޒޓޔޕޖޗ ހަހާހިހީހުހޫހެހޭހޮހޯހް ،؟' },
  Thai: { lang: 'th', text: 'กขฃคฅฆงจฉชซฌญฎฏฐฑฒณดต ผู้ใหญ่ น้ำ ฤๅ ๆ ฯ ๐๑๒๓๔๕๖๗๘๙ ฿' },
  Tibt: { lang: 'bo', text: 'ཀཁགང ཅཆཇཉ རྒྱུད་བསྒྲིགས་ཧཱུྃ ༄༅། །༎ ༠༡༢༣༤༥༦༧༨༩' },
  Vaii: { lang: 'vai', text: 'ꕙꔤ ꕉꕜꕮ ꘠꘡꘢ ꘍꘎꘏' },
  Yiii: { lang: 'ii', text: 'ꆈꌠꁱꂷ ꀀꀁꀂ ꒌꒉ' },
  Zsym: { lang: 'und-Zsym', text: '→ ← ↑ ↓ ① ⓘ ♪' },
};

test('every script has a sample', () => {
  expect(Object.keys(SAMPLES).sort()).toEqual(Object.keys(scripts).sort());
});

test.each(Object.entries(SAMPLES))('the text family of %s has its letters, figures and punctuation', async (id, { lang, text }) => {
  const family = registry[id]?.families.text[0];
  const face = family && (await fonts.face(family, 400));
  const lacking = Array.from(text.replace(/ /g, '')).filter((character) => !face?.codePoints.has(character.codePointAt(0) ?? 0));
  expect(lacking).toEqual([]);
  const block = await setText({ text, lang, widthPx: 2000, fontSizePx: 20 }, fonts);
  expect(block.diagnostics).toEqual([]);
});

test.each(Object.entries(SAMPLES))('the display faces of %s have most of its letters', async (id, { text }) => {
  const families = Object.values(registry[id]?.families ?? {}).flatMap(([best]) => (best ? [best] : []));
  const letters = Array.from(text).filter((character) => /\p{L}/u.test(character));
  for (const family of families) {
    const face = await fonts.face(family, 800);
    const drawn = letters.filter((letter) => face.codePoints.has(letter.codePointAt(0) ?? 0));
    expect(`${face.id} ${drawn.length >= 0.8 * letters.length}`).toBe(`${face.id} true`);
  }
});
