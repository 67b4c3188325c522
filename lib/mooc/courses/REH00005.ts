import type { Course } from './course'
import { REHEARSAL_INSTITUTE } from './institutions'

export const REH00005: Course = {
  id: 'course-v1:REH+REH00005+2025_T2',
  code: 'REH00005',
  title: { th: 'ภาษาอังกฤษหน้าเคาน์เตอร์บริการ', en: 'English at the service counter' },
  institution: REHEARSAL_INSTITUTE,
  summary: {
    th: 'ประโยคภาษาอังกฤษสั้น ๆ ที่ใช้ได้จริงเมื่อต้อนรับ สอบถาม อธิบายเอกสาร และปฏิเสธอย่างสุภาพ',
    en: 'Short English sentences that work for greeting, asking, explaining papers and declining politely.',
  },
  category: 'language',
  level: 'beginner',
  language: 'th-en',
  hours: 4,
  certificate: true,
  outcomes: [
    { th: 'ต้อนรับและถามความต้องการเป็นภาษาอังกฤษ', en: 'Greet and ask what is needed in English' },
    { th: 'ขอให้พูดช้าลงหรือทวนซ้ำอย่างสุภาพ', en: 'Ask politely for slower speech or a repeat' },
    { th: 'อธิบายเอกสารและขั้นตอนด้วยประโยคสั้น', en: 'Explain papers and steps in short sentences' },
    { th: 'ปฏิเสธพร้อมเสนอทางเลือก', en: 'Decline while offering another way' },
  ],
  structure: [
    { title: { th: 'คำทักทายและคำถามแรก', en: 'Greeting and first question' }, hours: 1 },
    { title: { th: 'เมื่อฟังไม่ทัน', en: 'When you cannot follow' }, hours: 1 },
    { title: { th: 'เอกสาร ค่าธรรมเนียม และเวลา', en: 'Papers, fees and times' }, hours: 1 },
    { title: { th: 'ปฏิเสธและส่งต่อ', en: 'Declining and referring' }, hours: 1 },
  ],
  instructors: [
    { th: 'คณะวิทยากรสมมติด้านภาษาอังกฤษเพื่อการบริการ', en: 'Invented faculty of English for service' },
  ],
  audience: {
    th: 'เจ้าหน้าที่ที่ให้บริการชาวต่างชาติ พื้นฐานภาษาอังกฤษระดับต้น',
    en: 'Officers who serve foreigners, with basic English',
  },
  assessment: {
    th: 'ทำแบบทดสอบท้ายบทครบทุกบท และได้คะแนนรวมร้อยละ 60 ขึ้นไป',
    en: 'Every end-of-module quiz taken, with at least 60 per cent overall',
  },
  lessons: [
    {
      title: { th: 'สามประโยคที่ใช้ได้ทุกวัน', en: 'Three sentences for every day' },
      paragraphs: [
        {
          th: 'ผู้มาติดต่อไม่ได้คาดหวังสำเนียงที่สมบูรณ์ แต่คาดหวังว่าจะได้รับความช่วยเหลือ ประโยคแรกที่ควรพูดได้คล่องคือ Good morning. How can I help you? ใช้ทักทายและถามความต้องการในคราวเดียว หลังเที่ยงเปลี่ยนเป็น Good afternoon เลี่ยงการถามว่า What do you want? แม้แปลตรงตัวได้ความเดียวกัน แต่ผู้ฟังจะรู้สึกว่าห้วน การยิ้มและสบตาขณะพูดช่วยได้มากกว่าศัพท์ยาก',
          en: 'Visitors do not expect a perfect accent; they expect help. The first sentence to have ready is: Good morning. How can I help you? It greets and asks at once. After noon say Good afternoon. Avoid “What do you want?” It means the same word for word but sounds curt. A smile and a look in the eye do more than difficult words.',
        },
        {
          th: 'เมื่อฟังไม่ทัน อย่าพยักหน้าไปก่อน เพราะความเข้าใจผิดเรื่องเอกสารทำให้เสียเวลาทั้งสองฝ่าย ให้พูดว่า Sorry, could you say that again, please? หากพูดเร็วเกินไปใช้ว่า Could you speak more slowly, please? แล้วทวนสิ่งที่เข้าใจด้วย So you need … Is that right? การทวนเป็นการตรวจว่าเข้าใจตรงกัน และให้โอกาสอีกฝ่ายแก้ไข คำว่า please ท้ายประโยคทำให้คำขอทุกแบบสุภาพขึ้น',
          en: 'When you cannot follow, do not just nod: a misunderstanding about papers costs both sides time. Say: Sorry, could you say that again, please? If it is too fast: Could you speak more slowly, please? Then repeat what you understood: So you need … Is that right? Repeating checks the meaning and gives the other a chance to correct it. A “please” at the end softens any request.',
        },
        {
          th: 'เมื่อต้องปฏิเสธ ให้บอกสิ่งที่ทำไม่ได้สั้น ๆ แล้วตามด้วยสิ่งที่ทำได้ เช่น I’m sorry, we can’t accept a photo of the document. You can bring the original this afternoon. โครงสร้างคือ I’m sorry, we can’t … ต่อด้วย You can … ผู้ฟังจะจำครึ่งหลังไปปฏิบัติ หากเรื่องนั้นเป็นของหน่วยงานอื่น ให้ใช้ Please go to … พร้อมเขียนชื่อสถานที่และแผนที่อย่างง่ายให้ จะช่วยได้ดีกว่าการอธิบายยาว',
          en: 'When you must decline, say briefly what is not possible, then what is: I’m sorry, we can’t accept a photo of the document. You can bring the original this afternoon. The pattern is: I’m sorry, we can’t … You can … Listeners act upon the second half. If the matter belongs elsewhere, say Please go to … and write the place down with a simple map, which helps more than a long explanation.',
        },
      ],
      question: {
        prompt: {
          th: 'ท่านฟังผู้มาติดต่อไม่ทัน ประโยคใดเหมาะที่สุด',
          en: 'You did not catch what the visitor said. Which sentence is best?',
        },
        options: [
          { th: 'What?', en: 'What?' },
          { th: 'Sorry, could you say that again, please?', en: 'Sorry, could you say that again, please?' },
          { th: 'Yes, yes, no problem.', en: 'Yes, yes, no problem.' },
          { th: 'You speak too fast.', en: 'You speak too fast.' },
        ],
        correctIndex: 1,
        explanation: {
          th: 'ประโยคนี้สุภาพและขอให้ทวนโดยตรง ส่วนการตอบรับทั้งที่ยังไม่เข้าใจอาจทำให้ผู้มาติดต่อเตรียมเอกสารผิด',
          en: 'It is polite and asks for exactly what you need. Saying yes without having understood may send the visitor away to prepare the wrong papers.',
        },
      },
    },
  ],
  popular: false,
  addedOn: '2025-11-17',
}
