// The dictionary splits compounds into their parts; at headline size a line must not end between them.
const LEADS = segments('ความ การ ผู้ นัก ของ ที่ ใน และ หรือ กับ จาก เพื่อ ไม่ อย่า ขอ ทาง จะ สัก ก็');
const FOLLOWERS = segments('เหลือ ละเมิด เอง นี้ นั้น กัน กว่า ด้วย แล้ว ไหน ใคร');
const PAIRS = segments(`หน้าจอ หลักฐาน จุดเริ่ม เริ่มต้น ตัวตาย ตัวเอง คนเดียว คนรัก โอนเงิน จ่ายเงิน ส่งเงิน เอาเงิน เรียกเงิน แจ้งความ รับฟัง ตั้งสติ
  เกิดขึ้น ส่งต่อ ลบรูป ขอรูป ส่งรูป คลิปวิดีโอ เบอร์โทร สายด่วน ช่วยเหลือ อายุต่ำ`);

/** True where two dictionary words of Thai make one word or phrase. */
export function isInsideThaiCompound(before: string, after: string): boolean {
  return LEADS.has(before) || FOLLOWERS.has(after) || PAIRS.has(before + after);
}

function segments(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}
