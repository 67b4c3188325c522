import type { Course } from './course'
import { OCSC } from './institutions'

export const OCSC00044: Course = {
  id: 'course-v1:OCSC+OCSC00044+2025_T1',
  code: 'OCSC00044',
  title: { th: 'วินัยและจรรยาข้าราชการ', en: 'Discipline and ethics of civil servants' },
  institution: OCSC,
  summary: {
    th: 'เข้าใจเส้นแบ่งระหว่างวินัยกับจรรยา รู้ทันผลประโยชน์ทับซ้อน และตัดสินใจได้เมื่อพบเรื่องที่ไม่มีคำตอบสำเร็จรูป',
    en: 'Tell discipline from ethics, notice conflicts of interest, and decide when there is no ready answer.',
  },
  category: 'business',
  level: 'beginner',
  language: 'th',
  hours: 5,
  certificate: true,
  outcomes: [
    {
      th: 'แยกวินัยออกจากจรรยาและบอกผลของการฝ่าฝืนแต่ละอย่าง',
      en: 'Tell discipline from ethics, and what follows from a breach of each',
    },
    { th: 'ระบุสถานการณ์ที่มีผลประโยชน์ทับซ้อน', en: 'Recognise a conflict of interest' },
    { th: 'ปฏิบัติตนอย่างเหมาะสมเมื่อมีผู้มอบของขวัญ', en: 'Act properly when offered a gift' },
  ],
  structure: [
    { title: { th: 'วินัยคืออะไร', en: 'What discipline is' }, hours: 1 },
    { title: { th: 'โทษและการอุทธรณ์', en: 'Penalties and appeal' }, hours: 1 },
    { title: { th: 'มาตรฐานทางจริยธรรม', en: 'Ethical standards' }, hours: 1 },
    { title: { th: 'ผลประโยชน์ทับซ้อนและของขวัญ', en: 'Conflicts of interest and gifts' }, hours: 1 },
    { title: { th: 'ฝึกตัดสินใจจากกรณีตัวอย่าง', en: 'Practice on cases' }, hours: 1 },
  ],
  instructors: [{ th: 'คณะวิทยากรสมมติด้านวินัยและจริยธรรม', en: 'Invented faculty of discipline and ethics' }],
  audience: { th: 'ข้าราชการพลเรือนสามัญทุกประเภทตำแหน่ง', en: 'Civil servants in every type of position' },
  assessment: {
    th: 'ทำแบบทดสอบท้ายรายวิชาได้ร้อยละ 80 ขึ้นไป ทำซ้ำได้ 3 ครั้ง',
    en: 'At least 80 per cent in the final test; three attempts',
  },
  lessons: [
    {
      title: { th: 'เส้นที่ห้ามข้าม กับสิ่งที่ควรเป็น', en: 'Lines not to cross, and what to live up to' },
      paragraphs: [
        {
          th: 'วินัยคือข้อกำหนดว่าข้าราชการต้องทำอะไรและห้ามทำอะไร เช่น ต้องปฏิบัติหน้าที่ด้วยความซื่อสัตย์สุจริต ต้องรักษาความลับของทางราชการ และห้ามอาศัยตำแหน่งหาประโยชน์แก่ตนเองหรือผู้อื่น ผู้ฝ่าฝืนมีความผิดทางวินัย พระราชบัญญัติระเบียบข้าราชการพลเรือน พ.ศ. 2551 กำหนดโทษไว้ห้าสถาน คือ ภาคทัณฑ์ ตัดเงินเดือน ลดเงินเดือน ปลดออก และไล่ออก สองสถานหลังใช้กับความผิดอย่างร้ายแรง',
          en: 'Discipline says what a civil servant must and must not do: perform one’s duty honestly, keep official secrets, never use one’s position for one’s own or another’s gain. A breach is a disciplinary offence. The Civil Service Act, B.E. 2551 (2008), names five penalties: written reprimand, deduction from salary, reduction of salary, discharge, and dismissal. The last two are for grave offences.',
        },
        {
          th: 'จรรยาและจริยธรรมบอกว่าข้าราชการที่ดีควรเป็นอย่างไร พระราชบัญญัติมาตรฐานทางจริยธรรม พ.ศ. 2562 วางมาตรฐานไว้เจ็ดข้อ มีทั้งความซื่อสัตย์สุจริต การกล้าตัดสินใจและทำในสิ่งที่ถูกต้อง การคิดถึงประโยชน์ส่วนรวมก่อนประโยชน์ส่วนตัว การมุ่งผลสัมฤทธิ์ และการปฏิบัติหน้าที่อย่างเป็นธรรม การไม่ทำตามจรรยาอาจไม่เป็นความผิดวินัยทุกครั้ง แต่ผู้บังคับบัญชานำไปตักเตือน ประกอบการพิจารณาแต่งตั้ง หรือสั่งให้พัฒนาตนเองได้',
          en: 'Ethics says what a good civil servant should be. The Ethical Standards Act, B.E. 2562 (2019), lays down seven standards, among them honesty, the courage to decide and do what is right, the common good before one’s own, aiming at results, and fairness in one’s duty. A lapse is not always a disciplinary offence, but a superior may caution the officer, weigh it in appointments, or order further training.',
        },
        {
          th: 'ผลประโยชน์ทับซ้อนเกิดเมื่อเรื่องส่วนตัวอาจมีผลต่อการตัดสินใจในหน้าที่ เช่น ญาติของท่านยื่นซองประกวดราคากับหน่วยงาน แม้ท่านตั้งใจจะเป็นกลาง ผู้อื่นก็มีเหตุให้สงสัย ทางออกคือเปิดเผยเรื่องนั้นต่อผู้บังคับบัญชาเป็นหนังสือ และถอนตัวจากการพิจารณา เมื่อไม่แน่ใจให้ถามตนเองว่า ถ้าเรื่องนี้เป็นข่าวในวันพรุ่งนี้ ท่านอธิบายต่อประชาชนได้อย่างสบายใจหรือไม่',
          en: 'A conflict of interest arises when a private matter may sway an official decision: a relative of yours submits a tender to your agency. However neutral you mean to be, others have cause for doubt. The way out is to disclose it to your superior in writing and to withdraw from the decision. When unsure, ask yourself whether you could explain it to the public with an easy mind if it were news tomorrow.',
        },
      ],
      question: {
        prompt: {
          th: 'ท่านเป็นกรรมการจัดซื้อ และพบว่าผู้ยื่นข้อเสนอรายหนึ่งเป็นบริษัทของพี่สาว ควรทำอย่างไร',
          en: 'You sit on a procurement committee and find that one bidder is your sister’s company. What should you do?',
        },
        options: [
          { th: 'ให้คะแนนบริษัทนั้นต่ำไว้ก่อน เพื่อไม่ให้ถูกครหา', en: 'Score it low, to be above suspicion' },
          { th: 'พิจารณาต่อ เพราะตั้งใจเป็นกลางอยู่แล้ว', en: 'Carry on; you mean to be neutral' },
          { th: 'ขอให้พี่สาวถอนข้อเสนอ', en: 'Ask your sister to withdraw' },
          {
            th: 'แจ้งผู้บังคับบัญชาเป็นหนังสือและถอนตัวจากการพิจารณา',
            en: 'Tell your superior in writing and withdraw from the decision',
          },
        ],
        correctIndex: 3,
        explanation: {
          th: 'การเปิดเผยและถอนตัวทำให้การพิจารณาเป็นธรรมต่อผู้ยื่นทุกราย ส่วนการให้คะแนนต่ำหรือขอให้ถอนข้อเสนอก็เป็นการใช้ตำแหน่งแทรกแซงเช่นกัน',
          en: 'Disclosing and withdrawing keeps the decision fair to all bidders. Scoring low or asking for a withdrawal would also be interference by virtue of your position.',
        },
      },
    },
  ],
  popular: false,
  addedOn: '2025-04-07',
}
