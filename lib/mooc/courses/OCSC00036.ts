import type { Course } from './course'
import { OCSC } from './institutions'

export const OCSC00036: Course = {
  id: 'course-v1:OCSC+OCSC00036+2025_T1',
  code: 'OCSC00036',
  title: { th: 'ภาวะผู้นำกับความรับผิดชอบต่อหน้าที่', en: 'Leadership and responsibility for one’s duty' },
  institution: OCSC,
  summary: {
    th: 'ภาวะผู้นำไม่ได้ขึ้นกับตำแหน่ง รายวิชานี้ชวนฝึกรับผิดชอบงานในมือ ตัดสินใจโดยมีเหตุผล และทำให้ทีมไว้วางใจ',
    en: 'Leadership does not depend on rank. Practise owning your work, deciding with reasons, and earning your team’s trust.',
  },
  category: 'business',
  level: 'intermediate',
  language: 'th',
  hours: 6,
  certificate: true,
  outcomes: [
    { th: 'อธิบายความต่างระหว่างภาวะผู้นำกับตำแหน่งผู้นำ', en: 'Tell leadership apart from holding a leader’s post' },
    {
      th: 'ระบุขอบเขตความรับผิดชอบของตนในงานหนึ่งงานได้ชัดเจน',
      en: 'State clearly what you answer for in a piece of work',
    },
    { th: 'รายงานความผิดพลาดพร้อมทางแก้ได้อย่างทันเวลา', en: 'Report a mistake in time, together with a remedy' },
    {
      th: 'มอบหมายงานโดยให้ทั้งเป้าหมาย อำนาจ และข้อมูลที่จำเป็น',
      en: 'Delegate with the goal, the authority and the information needed',
    },
  ],
  structure: [
    { title: { th: 'ภาวะผู้นำเริ่มที่ตนเอง', en: 'Leadership begins with yourself' }, hours: 1 },
    { title: { th: 'ความรับผิดชอบที่ตรวจสอบได้', en: 'Responsibility that can be checked' }, hours: 1.5 },
    { title: { th: 'การตัดสินใจเมื่อข้อมูลไม่ครบ', en: 'Deciding with incomplete information' }, hours: 1.5 },
    { title: { th: 'การมอบหมายและติดตามงาน', en: 'Delegating and following up' }, hours: 1 },
    { title: { th: 'การเรียนรู้จากความผิดพลาด', en: 'Learning from mistakes' }, hours: 1 },
  ],
  instructors: [{ th: 'คณะวิทยากรสมมติด้านภาวะผู้นำ', en: 'Invented faculty of leadership' }],
  audience: {
    th: 'ข้าราชการและเจ้าหน้าที่ของรัฐทุกระดับ โดยเฉพาะผู้ที่เริ่มดูแลงานหรือทีม',
    en: 'Public officials of every level, above all those who have begun to look after work or a team',
  },
  assessment: {
    th: 'ทำแบบทดสอบท้ายรายวิชาได้ร้อยละ 70 ขึ้นไป และส่งบันทึกการเรียนรู้ 1 ครั้ง',
    en: 'At least 70 per cent in the final test, and one learning log',
  },
  lessons: [
    {
      title: { th: 'ผู้นำโดยไม่ต้องมีตำแหน่ง', en: 'Leading without a title' },
      paragraphs: [
        {
          th: 'หลายคนคิดว่าภาวะผู้นำเป็นเรื่องของหัวหน้าเท่านั้น แต่ในงานจริง คนที่พาเรื่องให้เดินหน้าอาจเป็นเจ้าหน้าที่ที่รับโทรศัพท์จากประชาชน แล้วตามเรื่องต่อจนได้คำตอบ ตำแหน่งให้อำนาจสั่งการ ส่วนภาวะผู้นำคือการทำให้ผู้อื่นเห็นเป้าหมายเดียวกันและอยากช่วยกันไปให้ถึง ทั้งสองอย่างมาด้วยกันได้ แต่ไม่จำเป็นต้องมาพร้อมกัน และอย่างหลังฝึกได้ตั้งแต่วันแรกที่เข้าทำงาน',
          en: 'Many people think leadership is only for heads of units. In real work, the one who moves a matter forward may be the officer who takes a citizen’s call and follows it up until there is an answer. A post gives the power to order; leadership helps others see the same goal and want to reach it. The two can come together but need not, and the second can be practised from the first day.',
        },
        {
          th: 'ความรับผิดชอบต่อหน้าที่มีสองด้าน ด้านแรกคือทำงานที่ได้รับมอบหมายให้เสร็จตามกำหนดและได้คุณภาพ ด้านที่สองคือพร้อมอธิบายว่าทำไมจึงตัดสินใจอย่างนั้น และยอมรับผลที่ตามมา วิธีฝึกที่ง่ายคือก่อนเริ่มงานให้เขียนไว้สามข้อ ได้แก่ ใครได้ประโยชน์จากงานนี้ ผลสำเร็จหน้าตาเป็นอย่างไร และเรื่องใดที่ท่านตัดสินใจเองได้ หากตอบข้อใดไม่ได้ ให้ถามผู้มอบหมายตั้งแต่ต้น',
          en: 'Responsibility has two sides. One is to finish what you were given, on time and well. The other is to be ready to explain why you decided as you did, and to accept what follows. A simple exercise: before starting, write down who benefits, what success looks like, and what you may decide on your own. If you cannot answer one of them, ask whoever gave you the work at the outset.',
        },
        {
          th: 'เมื่อเกิดความผิดพลาด ผู้ที่มีภาวะผู้นำจะรายงานเร็ว เพราะเวลาคือสิ่งเดียวที่ซื้อคืนไม่ได้ รายงานที่ดีสั้นและมีสี่ส่วน คือเกิดอะไรขึ้น กระทบใครบ้าง ได้ทำอะไรไปแล้ว และเสนอให้ทำอะไรต่อ การบอกเร็วไม่ได้ทำให้ความผิดหายไป แต่ช่วยจำกัดความเสียหาย และทำให้เพื่อนร่วมงานเชื่อใจว่าครั้งต่อไปท่านก็จะไม่ปิดบัง ความไว้วางใจเช่นนี้เองที่ทำให้คนพร้อมเดินตาม',
          en: 'When something goes wrong, a leader reports early, because time is the one thing that cannot be bought back. A good report is short and has four parts: what happened, who is affected, what has been done, and what you propose next. Telling early does not undo the mistake, but it limits the damage and shows colleagues that you will not hide the next one. That trust is why people follow.',
        },
      ],
      question: {
        prompt: {
          th: 'ท่านพบว่าหนังสือที่ส่งออกไปแล้วเมื่อเช้าระบุวันประชุมผิด ท่านควรทำอย่างไรก่อน',
          en: 'You find that a letter sent this morning gives the wrong meeting date. What do you do first?',
        },
        options: [
          { th: 'รอดูว่ามีผู้รับทักท้วงหรือไม่', en: 'Wait to see whether a recipient objects' },
          {
            th: 'แจ้งหัวหน้าทันที พร้อมรายชื่อผู้รับและร่างหนังสือแก้ไข',
            en: 'Tell your head at once, with the list of recipients and a draft correction',
          },
          { th: 'แก้ไขสำเนาในแฟ้มให้ถูกต้อง', en: 'Correct the copy in the file' },
          { th: 'หาว่าใครเป็นผู้พิมพ์ผิด', en: 'Find out who mistyped it' },
        ],
        correctIndex: 1,
        explanation: {
          th: 'การแจ้งเร็วพร้อมทางแก้ช่วยจำกัดผลกระทบต่อผู้รับหนังสือ ส่วนการหาสาเหตุทำได้ภายหลัง เมื่อผู้รับทุกรายได้วันที่ถูกต้องแล้ว',
          en: 'Telling early, with a remedy, limits the effect on the recipients. The cause can be looked into later, once everyone has the right date.',
        },
      },
    },
  ],
  popular: true,
  addedOn: '2025-03-03',
}
