import type { Course } from './course'
import { OCSC } from './institutions'

export const OCSC00041: Course = {
  id: 'course-v1:OCSC+OCSC00041+2025_T1',
  code: 'OCSC00041',
  title: { th: 'การบริหารกิจการบ้านเมืองที่ดี', en: 'Good governance' },
  institution: OCSC,
  summary: {
    th: 'นำหลักการบริหารกิจการบ้านเมืองที่ดีจากตัวบทมาใช้กับงานประจำวัน เพื่อให้บริการเร็ว คุ้มค่า และตรวจสอบได้',
    en: 'Bring the principles of good governance from the text of the law into daily work: quick, worthwhile, and open to scrutiny.',
  },
  category: 'business',
  level: 'beginner',
  language: 'th',
  hours: 5,
  certificate: true,
  outcomes: [
    { th: 'บอกเป้าหมายของการบริหารกิจการบ้านเมืองที่ดี', en: 'State the aims of good governance' },
    { th: 'ชี้ขั้นตอนที่เกินความจำเป็นในงานของตน', en: 'Point out needless steps in your own work' },
    { th: 'เปิดเผยข้อมูลแก่ประชาชนอย่างเหมาะสม', en: 'Disclose information to the public properly' },
  ],
  structure: [
    { title: { th: 'ที่มาและเป้าหมาย', en: 'Origins and aims' }, hours: 1 },
    { title: { th: 'ประสิทธิภาพและความคุ้มค่า', en: 'Efficiency and value' }, hours: 1 },
    { title: { th: 'ลดขั้นตอน อำนวยความสะดวก', en: 'Fewer steps, more convenience' }, hours: 1 },
    { title: { th: 'ความโปร่งใสและการมีส่วนร่วม', en: 'Transparency and participation' }, hours: 1 },
    { title: { th: 'การประเมินผล', en: 'Evaluation' }, hours: 1 },
  ],
  instructors: [{ th: 'คณะวิทยากรสมมติด้านธรรมาภิบาล', en: 'Invented faculty of governance' }],
  audience: { th: 'ข้าราชการและเจ้าหน้าที่ของรัฐทุกระดับ', en: 'Public officials of every level' },
  assessment: {
    th: 'ทำแบบทดสอบท้ายรายวิชาได้ร้อยละ 60 ขึ้นไป',
    en: 'At least 60 per cent in the final test',
  },
  lessons: [
    {
      title: { th: 'เจ็ดเป้าหมายที่ใช้ตรวจงานได้', en: 'Seven aims to check your work by' },
      paragraphs: [
        {
          th: 'พระราชกฤษฎีกาว่าด้วยหลักเกณฑ์และวิธีการบริหารกิจการบ้านเมืองที่ดี พ.ศ. 2546 กำหนดเป้าหมายไว้เจ็ดข้อ สรุปให้จำง่ายคือ เกิดประโยชน์สุขแก่ประชาชน เกิดผลสัมฤทธิ์ มีประสิทธิภาพและคุ้มค่า ไม่มีขั้นตอนเกินจำเป็น ปรับปรุงงานให้ทันสถานการณ์ ประชาชนได้รับความสะดวกและได้รับการตอบสนอง และประเมินผลอย่างสม่ำเสมอ ทั้งเจ็ดข้อไม่ได้แยกกันอยู่ แต่ใช้เป็นคำถามตรวจงานชิ้นเดียวกันได้',
          en: 'The Royal Decree on Criteria and Procedures for Good Governance, B.E. 2546 (2003), sets seven aims. In short: benefit and well-being for the people; results; efficiency and value; no needless steps; work kept up with the times; convenience for the people and an answer to their needs; and regular evaluation. The seven do not stand apart; they are questions to put to one and the same piece of work.',
        },
        {
          th: 'ลองใช้กับงานออกหนังสือรับรองหนึ่งฉบับ ถามว่าประชาชนต้องการหนังสือนี้ไปทำอะไร และมีทางให้เขาได้ผลโดยไม่ต้องใช้หนังสือหรือไม่ จากนั้นนับขั้นตอนตั้งแต่ยื่นจนได้รับ ขั้นตอนใดมีเพียงเพื่อส่งต่อเอกสารโดยไม่มีใครตัดสินใจ ขั้นตอนนั้นน่าจะตัดได้ แล้วดูเวลาที่ใช้จริงเทียบกับเวลาที่ประกาศไว้ ความต่างระหว่างสองตัวเลขคือจุดเริ่มต้นของการปรับปรุง',
          en: 'Try them on a single certificate. What does the citizen need it for, and could they get there without it? Next count the steps from application to delivery. A step where papers are only passed on and nobody decides anything can probably go. Then compare the time it truly takes with the time announced. The gap between those two numbers is where improvement starts.',
        },
        {
          th: 'ความโปร่งใสไม่ได้หมายถึงการเปิดเผยทุกอย่าง แต่หมายถึงการทำให้ผู้อื่นตรวจสอบเหตุผลของการตัดสินใจได้ ข้อมูลข่าวสารของราชการควรเปิดเผยเป็นหลัก ส่วนที่ปกปิดต้องมีเหตุตามกฎหมาย เช่น ข้อมูลส่วนบุคคลของผู้อื่น เจ้าหน้าที่จึงควรบันทึกเหตุผลไว้พร้อมเรื่อง ใช้เกณฑ์เดียวกันกับทุกราย และแจ้งผลพร้อมช่องทางโต้แย้งเสมอ เมื่อทำเช่นนี้ ความโปร่งใสจะคุ้มครองทั้งประชาชนและตัวเจ้าหน้าที่เอง',
          en: 'Transparency does not mean revealing everything; it means that others can examine the reasons for a decision. Official information is open in principle, and what is withheld needs a ground in law, such as another person’s data. So record your reasons with the case, use one set of criteria for all, and always give the result together with the way to contest it. Done so, transparency protects citizens and officers alike.',
        },
      ],
      question: {
        prompt: {
          th: 'งานหนึ่งต้องผ่านโต๊ะสี่โต๊ะ แต่มีเพียงโต๊ะสุดท้ายที่ตัดสินใจ การปรับปรุงข้อใดตรงกับหลักการมากที่สุด',
          en: 'A case passes four desks but only the last decides anything. Which change fits the principles best?',
        },
        options: [
          { th: 'เพิ่มทะเบียนคุมการส่งต่อทุกโต๊ะ', en: 'Add a register at every desk to control the hand-overs' },
          {
            th: 'ส่งเรื่องตรงถึงโต๊ะที่ตัดสินใจ และรายงานผลให้โต๊ะอื่นทราบ',
            en: 'Send it straight to the deciding desk and inform the others of the result',
          },
          { th: 'เพิ่มเจ้าหน้าที่ให้โต๊ะละสองคน', en: 'Put two officers at each desk' },
          { th: 'ขยายเวลาที่ประกาศให้ยาวขึ้น', en: 'Announce a longer processing time' },
        ],
        correctIndex: 1,
        explanation: {
          th: 'ขั้นตอนที่ไม่มีการตัดสินใจคือขั้นตอนเกินจำเป็น การตัดขั้นตอนนั้นช่วยให้ประชาชนได้ผลเร็วขึ้นโดยไม่ต้องเพิ่มคน และยังมีผู้รับผิดชอบชัดเจน',
          en: 'A step where nothing is decided is needless. Without it the citizen gets the result sooner, no one needs to be hired, and it stays clear who answers for it.',
        },
      },
    },
  ],
  popular: false,
  addedOn: '2025-02-24',
}
