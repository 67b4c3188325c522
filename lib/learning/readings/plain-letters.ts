import type { Reading } from './reading'

export const plainLetters: Reading = {
  id: 'plain-letters',
  minutes: 4,
  title: { th: 'เขียนหนังสือให้อ่านรอบเดียวเข้าใจ', en: 'Writing that is understood at one reading' },
  summary: {
    th: 'สามคำถามก่อนเขียน และวิธีจัดย่อหน้าให้ผู้อ่านรู้ว่าต้องทำอะไร',
    en: 'Three questions before writing, and how to order paragraphs so that the reader knows what to do.',
  },
  paragraphs: [
    {
      th: 'ผู้รับหนังสือส่วนใหญ่อ่านระหว่างทำงานอื่น เขาอยากรู้สามเรื่อง คือเรื่องนี้เกี่ยวกับตนอย่างไร ต้องทำอะไร และภายในเมื่อใด หนังสือที่ตอบสามข้อนี้ในย่อหน้าแรก จะได้รับการปฏิบัติเร็วกว่าหนังสือที่เก็บคำขอไว้ท้ายหน้า',
      en: 'Most people read a letter between other tasks. They want to know three things: what it has to do with them, what they must do, and by when. A letter that answers these in its first paragraph is acted on sooner than one that saves its request for the end.',
    },
    {
      th: 'ประโยคที่ยาวเกินสามบรรทัดมักมีสองเรื่องอยู่ข้างใน ลองแยกออก แล้วอ่านออกเสียง หากต้องหายใจกลางประโยค ผู้อ่านก็ต้องย้อนอ่านเช่นกัน',
      en: 'A sentence of more than three lines usually holds two matters. Separate them and read aloud. If you have to breathe in the middle, your reader will have to go back.',
    },
    {
      th: 'คำที่ใช้กันเฉพาะในหน่วยงานควรเขียนเต็มในครั้งแรก และใช้คำเดิมตลอดทั้งฉบับ การเปลี่ยนคำเพื่อความไพเราะทำให้ผู้อ่านสงสัยว่าหมายถึงคนละเรื่องหรือไม่',
      en: 'Spell out words that only your agency uses when they first appear, and keep to one word throughout. Varying it for elegance makes the reader wonder whether something else is meant.',
    },
    {
      th: 'ก่อนส่ง ให้คนที่ไม่รู้เรื่องมาก่อนอ่านหนึ่งรอบ แล้วถามเขาว่าต้องทำอะไร ถ้าคำตอบตรงกับที่ตั้งใจ หนังสือฉบับนั้นพร้อมส่ง',
      en: 'Before sending, let somebody who knows nothing of the matter read it once, and ask what they would have to do. If the answer is what you meant, the letter is ready.',
    },
  ],
  takeaway: {
    th: 'ย่อหน้าแรกต้องตอบได้ว่า เกี่ยวกับใคร ต้องทำอะไร ภายในเมื่อใด',
    en: 'The first paragraph says whom it concerns, what to do, and by when.',
  },
}
