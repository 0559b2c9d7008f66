import type { Language } from '../language.js';

export default {
  tag: 'th',
  leaningWords: {
    onNext: `ใน และ หรือ กับ จาก เพื่อ ไม่ ไม่ใช่ อย่า ขอ มา ไป ให้ ว่า มี เมื่อ ถ้า แต่ โดย ตั้งแต่ ต้อง กำลัง เคย อยาก ทุก หลาย ถูก เรื่อง อายุ
      จะ ค่อย`,
    predicates: 'เป็น คือ',
    ties: 'ของ ที่',
    onBefore: 'ได้ ไว้ นะ ไหม เลย อีก แล้ว ก่อน ด้วย เสมอ นี้ นั้น ก็',
  },
} as const satisfies Language;
