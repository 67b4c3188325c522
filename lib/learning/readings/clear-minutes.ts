import type { Reading } from './reading'

export const clearMinutes: Reading = {
  id: 'clear-minutes',
  minutes: 3,
  title: { th: 'ประชุมให้สั้น จดให้ใช้งานต่อได้', en: 'Shorter meetings, minutes that are used' },
  summary: {
    th: 'สิ่งที่ควรส่งก่อนประชุม และรูปแบบมติที่ไม่มีใครต้องถามซ้ำ',
    en: 'What to send before a meeting, and a form of decision that nobody has to ask about again.',
  },
  paragraphs: [
    {
      th: 'การประชุมที่ยาวมักเป็นการอ่านเอกสารด้วยกัน หากส่งเอกสารล่วงหน้าสองวันพร้อมคำถามที่ต้องการคำตอบ เวลาในห้องจะเหลือไว้สำหรับการตัดสินใจ',
      en: 'Long meetings are often documents read together. Send them two days ahead with the question that needs an answer, and the time in the room is left for deciding.',
    },
    {
      th: 'ระเบียบวาระแต่ละข้อควรเป็นคำถาม ไม่ใช่หัวเรื่อง คำว่า งบประมาณฝึกอบรม ไม่บอกว่าต้องทำอะไร ส่วนคำว่า จะจัดอบรมรุ่นที่สามในไตรมาสใด บอกทันทีว่าจบเมื่อใด',
      en: 'Make each agenda item a question, not a heading. “Training budget” says nothing of what is to be done; “In which quarter shall the third course be held?” says at once when the item is finished.',
    },
    {
      th: 'มติที่ใช้งานได้มีสามส่วน คือใครทำ ทำอะไร และเสร็จเมื่อใด มติที่ลงท้ายว่า ที่ประชุมรับทราบ โดยไม่มีผู้รับผิดชอบ มักกลับมาเป็นวาระเดิมในเดือนถัดไป',
      en: 'A usable decision has three parts: who, what and by when. One that ends in “noted by the meeting”, with nobody responsible, tends to come back as the same item next month.',
    },
  ],
  takeaway: {
    th: 'จดมติเป็นประโยคเดียว: ใคร ทำอะไร เสร็จวันใด แล้วอ่านให้ที่ประชุมฟังก่อนเลิก',
    en: 'Write each decision as one sentence, who does what by when, and read it out before closing.',
  },
}
