import type { Course } from './course'
import { REHEARSAL_INSTITUTE } from './institutions'

export const REH00004: Course = {
  id: 'course-v1:REH+REH00004+2025_T2',
  code: 'REH00004',
  title: { th: 'เขียนหนังสือราชการให้อ่านง่าย', en: 'Official letters in plain Thai' },
  institution: REHEARSAL_INSTITUTE,
  summary: {
    th: 'เขียนหนังสือราชการให้ถูกแบบแผนและเข้าใจได้ในครั้งเดียว ด้วยโครงสร้างสามส่วน ประโยคสั้น และคำที่ใช้กันจริง',
    en: 'Write official letters that follow the form and are understood at first reading: three parts, short sentences, everyday words.',
  },
  category: 'language',
  level: 'intermediate',
  language: 'th',
  hours: 5,
  certificate: true,
  outcomes: [
    { th: 'วางโครงหนังสือเป็นเหตุ ความประสงค์ และการปิดท้าย', en: 'Build a letter of cause, purpose and close' },
    { th: 'ตัดคำฟุ่มเฟือยโดยไม่เสียความสุภาพ', en: 'Cut needless words without losing courtesy' },
    { th: 'ตรวจทานหนังสือด้วยรายการตรวจของตนเอง', en: 'Proofread by a checklist of your own' },
  ],
  structure: [
    { title: { th: 'แบบแผนและเหตุผลของแบบแผน', en: 'The form and its reasons' }, hours: 1 },
    { title: { th: 'โครงสร้างสามส่วน', en: 'Three parts' }, hours: 1 },
    { title: { th: 'ประโยคสั้น คำชัด', en: 'Short sentences, clear words' }, hours: 1.5 },
    { title: { th: 'บันทึกเสนอผู้บังคับบัญชา', en: 'Memoranda to superiors' }, hours: 1 },
    { title: { th: 'การตรวจทาน', en: 'Proofreading' }, hours: 0.5 },
  ],
  instructors: [{ th: 'คณะวิทยากรสมมติด้านภาษาไทยเพื่อราชการ', en: 'Invented faculty of official Thai' }],
  audience: { th: 'ผู้ร่างและผู้ตรวจหนังสือราชการ', en: 'Those who draft and check official letters' },
  assessment: {
    th: 'ทำแบบทดสอบท้ายรายวิชาได้ร้อยละ 60 ขึ้นไป และส่งหนังสือที่เรียบเรียงใหม่ 1 ฉบับ',
    en: 'At least 60 per cent in the final test, and one letter rewritten',
  },
  lessons: [
    {
      title: { th: 'ผู้อ่านมีเวลาสองนาที', en: 'Your reader has two minutes' },
      paragraphs: [
        {
          th: 'หนังสือราชการมีแบบแผนตามระเบียบงานสารบรรณ แบบแผนช่วยให้ผู้รับหาข้อมูลได้เร็ว เพราะรู้ว่าเลขที่ วันที่ เรื่อง และผู้ลงนาม อยู่ตรงไหน แต่แบบแผนไม่ได้บังคับให้เขียนยาวหรือใช้คำยาก ผู้อ่านหนังสือหนึ่งฉบับมักมีเวลาไม่เกินสองนาที และมีคำถามเพียงสามข้อ คือเรื่องนี้เกี่ยวกับอะไร ต้องทำอะไร และเมื่อใด หนังสือที่ดีตอบสามข้อนี้ได้โดยไม่ต้องอ่านซ้ำ',
          en: 'Official letters follow the form set by the regulations on correspondence. The form helps readers find things, since they know where to look for the number, date, subject and signature. It does not oblige anyone to write at length or in hard words. A reader has perhaps two minutes and three questions: what is it about, what must I do, and by when? A good letter answers them without a second reading.',
        },
        {
          th: 'เนื้อความแบ่งเป็นสามส่วน ส่วนแรกคือเหตุที่มีหนังสือ เขียนเท่าที่ผู้รับจำเป็นต้องรู้ ส่วนที่สองคือความประสงค์ บอกว่าขอให้ทำอะไร ภายในวันใด และส่งที่ใด ส่วนสุดท้ายคือปิดท้ายให้สอดคล้องกับเรื่อง เช่น จึงเรียนมาเพื่อโปรดทราบ ใช้เมื่อไม่ต้องการให้ดำเนินการ หากต้องการให้ทำ ให้ใช้ว่าเพื่อโปรดพิจารณา หรือเพื่อโปรดดำเนินการ คำปิดที่ผิดทำให้ผู้รับเก็บเรื่องเข้าแฟ้มโดยไม่ทำอะไร',
          en: 'The body has three parts. First the cause, no more than the reader needs. Second the purpose: what is asked, by which day, to be sent where. Last a close that fits: “for your information” when nothing need be done; “for your consideration” or “for your action” when something must. With the wrong close, the letter goes into the file and nothing happens.',
        },
        {
          th: 'เมื่อร่างเสร็จ ให้อ่านออกเสียงหนึ่งรอบ ประโยคใดต้องหายใจกลางคันควรแบ่งเป็นสองประโยค แล้วขีดฆ่าคำที่ตัดแล้วความหมายไม่เปลี่ยน เช่น ทำการตรวจสอบ ใช้ว่า ตรวจสอบ และ มีความจำเป็นที่จะต้อง ใช้ว่า จำเป็นต้อง ความสุภาพอยู่ที่คำขอและคำขอบคุณ ไม่ได้อยู่ที่ความยาว สุดท้ายตรวจตัวเลข วันที่ ชื่อคน และสิ่งที่ส่งมาด้วย เพราะความผิดในสี่จุดนี้แก้ยากที่สุดเมื่อหนังสือออกไปแล้ว',
          en: 'When the draft is done, read it aloud. A sentence that makes you draw breath half-way should become two. Strike out words whose loss changes nothing: “carry out an examination of” is “examine”. Courtesy lies in asking and thanking, not in length. Last, check figures, dates, names and enclosures, for mistakes in these four are hardest to mend once the letter is out.',
        },
      ],
      question: {
        prompt: {
          th: 'หนังสือที่ขอให้หน่วยงานส่งรายชื่อภายในวันที่กำหนด ควรปิดท้ายอย่างไร',
          en: 'A letter asks an agency to send a list of names by a date. How should it close?',
        },
        options: [
          { th: 'จึงเรียนมาเพื่อโปรดทราบ', en: 'For your information' },
          { th: 'จึงเรียนมาเพื่อโปรดดำเนินการ', en: 'For your action' },
          { th: 'ไม่ต้องมีคำปิดท้าย', en: 'No close is needed' },
        ],
        correctIndex: 1,
        explanation: {
          th: 'เมื่อต้องการให้ผู้รับทำสิ่งใด คำปิดท้ายต้องบอกเช่นนั้น หากใช้เพื่อโปรดทราบ ผู้รับอาจเข้าใจว่าไม่ต้องดำเนินการ',
          en: 'When the reader has to do something, the close must say so. “For your information” may be read as needing no action.',
        },
      },
    },
  ],
  popular: false,
  addedOn: '2025-11-10',
}
