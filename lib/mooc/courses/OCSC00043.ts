import type { Course } from './course'
import { OCSC } from './institutions'

export const OCSC00043: Course = {
  id: 'course-v1:OCSC+OCSC00043+2025_T1',
  code: 'OCSC00043',
  title: { th: 'การคิดเชิงวิพากษ์และการจัดการปัญหา', en: 'Critical thinking and problem solving' },
  institution: OCSC,
  summary: {
    th: 'แยกข้อเท็จจริงออกจากความเห็น หาสาเหตุที่แท้จริง และเลือกทางแก้อย่างมีเหตุผล ด้วยเครื่องมือที่ใช้กระดาษแผ่นเดียว',
    en: 'Separate facts from opinions, find real causes and choose remedies by reason, with tools that fit on one sheet of paper.',
  },
  category: 'business',
  level: 'advanced',
  language: 'th',
  hours: 7,
  certificate: true,
  outcomes: [
    { th: 'เขียนโจทย์ปัญหาที่วัดได้', en: 'Write a problem statement that can be measured' },
    { th: 'แยกข้อเท็จจริง การตีความ และความเห็น', en: 'Separate fact, interpretation and opinion' },
    { th: 'ใช้คำถามทำไมเพื่อหาสาเหตุที่แท้จริง', en: 'Use “why” to find the real cause' },
    { th: 'เปรียบเทียบทางเลือกด้วยเกณฑ์ที่ตกลงไว้ก่อน', en: 'Compare options by criteria agreed in advance' },
  ],
  structure: [
    { title: { th: 'ตั้งโจทย์ให้ถูก', en: 'Putting the right question' }, hours: 1.5 },
    { title: { th: 'หลักฐานและอคติ', en: 'Evidence and bias' }, hours: 1.5 },
    { title: { th: 'หาสาเหตุที่แท้จริง', en: 'Finding the real cause' }, hours: 1.5 },
    { title: { th: 'สร้างและเลือกทางแก้', en: 'Making and choosing remedies' }, hours: 1.5 },
    { title: { th: 'ทดลองและทบทวน', en: 'Trying out and reviewing' }, hours: 1 },
  ],
  instructors: [{ th: 'คณะวิทยากรสมมติด้านการคิดวิเคราะห์', en: 'Invented faculty of analytical thinking' }],
  audience: {
    th: 'ข้าราชการที่ต้องวิเคราะห์ เสนอความเห็น หรือแก้ปัญหาร่วมกับผู้อื่น',
    en: 'Officials who analyse, advise, or solve problems with others',
  },
  assessment: {
    th: 'ทำแบบทดสอบท้ายรายวิชาได้ร้อยละ 70 ขึ้นไป และส่งกรณีศึกษา 1 เรื่อง',
    en: 'At least 70 per cent in the final test, and one case study',
  },
  lessons: [
    {
      title: { th: 'ตั้งโจทย์ก่อนหาคำตอบ', en: 'The question before the answer' },
      paragraphs: [
        {
          th: 'ปัญหาที่แก้ไม่ตกหลายเรื่องเริ่มจากโจทย์ที่มีคำตอบแฝงอยู่แล้ว เช่น เราขาดคน จึงต้องขออัตราเพิ่ม ประโยคนี้ข้ามคำถามสำคัญไปว่าเกิดอะไรขึ้นกันแน่ โจทย์ที่ดีควรบอกสิ่งที่สังเกตได้ เทียบกับสิ่งที่ควรเป็น เช่น คำขอร้อยละสามสิบใช้เวลาเกินสิบวัน ทั้งที่ประกาศไว้ห้าวัน เมื่อเขียนอย่างนี้ ทางแก้จะเปิดกว้างขึ้น และภายหลังก็วัดได้ว่าดีขึ้นจริงหรือไม่',
          en: 'Many stubborn problems begin with a question that already hides its answer: we are short of staff, so we need more posts. That skips what is really happening. A good problem statement sets what is observed against what should be: thirty per cent of applications take over ten days although five were announced. Put like this, more remedies come into view, and later you can measure whether things improved.',
        },
        {
          th: 'ต่อมาคือแยกสิ่งที่รู้ออกเป็นสามกอง กองแรกคือข้อเท็จจริงที่ตรวจสอบได้ กองที่สองคือการตีความจากข้อเท็จจริง และกองที่สามคือความเห็นหรือความรู้สึก ทั้งสามกองมีประโยชน์ แต่ใช้แทนกันไม่ได้ เมื่อได้ยินว่าประชาชนไม่พอใจ ให้ถามว่ารู้จากอะไร จำนวนเรื่องร้องเรียนเท่าไร เทียบกับช่วงใด และมีข้อมูลใดที่ชี้ไปทางตรงข้าม คำถามสุดท้ายช่วยกันไม่ให้เราเลือกดูเฉพาะหลักฐานที่ถูกใจ',
          en: 'Next, sort what you know into three heaps: facts that can be checked, interpretations of those facts, and opinions or feelings. All three are useful but they do not replace one another. When told that the public is dissatisfied, ask how we know, how many complaints there were, compared with which period, and whether anything points the other way. That last question keeps us from seeing only the evidence we like.',
        },
        {
          th: 'เมื่อโจทย์ชัดและมีข้อเท็จจริงแล้ว จึงหาสาเหตุด้วยการถามว่าทำไมซ้ำไปทีละชั้น คำขอล่าช้าเพราะเอกสารไม่ครบ เอกสารไม่ครบเพราะผู้ยื่นไม่รู้ว่าต้องใช้อะไร ผู้ยื่นไม่รู้เพราะรายการในเว็บไซต์ไม่ตรงกับที่หน้าเคาน์เตอร์ใช้ ถึงตรงนี้จะเห็นว่าการแก้หน้าเว็บหนึ่งหน้าอาจได้ผลกว่าการเพิ่มคน ให้หยุดถามเมื่อถึงสาเหตุที่หน่วยงานลงมือแก้ได้เอง',
          en: 'With a clear question and facts in hand, look for the cause by asking why, one layer at a time. Applications are late because papers are missing; papers are missing because applicants do not know what is needed; they do not know because the list on the website differs from the one used at the counter. Now it appears that mending one web page may do more than hiring. Stop at a cause the agency itself can act upon.',
        },
      ],
      question: {
        prompt: { th: 'ข้อใดเป็นโจทย์ปัญหาที่ดีที่สุด', en: 'Which is the best problem statement?' },
        options: [
          { th: 'หน่วยงานควรซื้อระบบคิวใหม่', en: 'The agency should buy a new queue system' },
          { th: 'เจ้าหน้าที่ทำงานช้า', en: 'The staff are slow' },
          {
            th: 'ช่วงเช้าวันจันทร์ ผู้รับบริการรอเฉลี่ย 55 นาที ขณะที่เป้าหมายคือ 20 นาที',
            en: 'On Monday mornings people wait 55 minutes on average; the target is 20',
          },
          { th: 'ประชาชนไม่พอใจการให้บริการ', en: 'The public is dissatisfied with the service' },
        ],
        correctIndex: 2,
        explanation: {
          th: 'ข้อนี้บอกสิ่งที่สังเกตได้เทียบกับเป้าหมาย และไม่แฝงทางแก้ไว้ ข้ออื่นเป็นทางแก้ การตีความ หรือความเห็น ซึ่งยังวัดไม่ได้',
          en: 'It sets an observation against a target and hides no remedy. The others are a remedy, an interpretation or an opinion, none of which can be measured yet.',
        },
      },
    },
  ],
  popular: true,
  addedOn: '2025-07-14',
}
