// The dictionary splits compounds into their parts; at headline size a line must not end between them.
const LEADS = /(?:ความ|การ|ผู้|นัก|ของ|ที่|ใน|และ|หรือ|กับ|จาก|เพื่อ|ไม่|อย่า|ขอ)$/u;
const FOLLOWERS = /^(?:เหลือ|ละเมิด|เอง|นี้|นั้น|กัน|กว่า|ด้วย|แล้ว|ไหน|ใคร)/u;

/** True where two dictionary words of Thai make one word or phrase. */
export function isInsideThaiCompound(before: string, after: string): boolean {
  return LEADS.test(before) || FOLLOWERS.test(after);
}
