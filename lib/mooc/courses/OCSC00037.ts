import type { Course } from './course'
import { OCSC } from './institutions'

export const OCSC00037: Course = {
  id: 'course-v1:OCSC+OCSC00037+2025_T1',
  code: 'OCSC00037',
  title: { th: 'การสื่อสารและการประสานงาน', en: 'Communication and coordination' },
  institution: OCSC,
  summary: {
    th: 'สื่อสารให้ผู้รับเข้าใจตรงกัน และประสานงานข้ามหน่วยงานให้งานเสร็จ ด้วยวิธีที่ใช้ได้ทันทีกับโทรศัพท์ อีเมล และการประชุม',
    en: 'Make yourself understood and get work done across agencies, with methods you can use today by phone, e-mail and in meetings.',
  },
  category: 'language',
  level: 'beginner',
  language: 'th',
  hours: 4,
  certificate: true,
  outcomes: [
    {
      th: 'เรียบเรียงสารโดยขึ้นต้นด้วยเรื่องที่ผู้รับต้องทำ',
      en: 'Compose a message that opens with what the reader must do',
    },
    {
      th: 'เลือกช่องทางสื่อสารให้เหมาะกับความเร่งด่วนและความซับซ้อน',
      en: 'Choose a channel that fits urgency and complexity',
    },
    { th: 'ฟังและทวนความเข้าใจก่อนตกลงงาน', en: 'Listen and check understanding before agreeing on work' },
    { th: 'สรุปข้อตกลงเป็นใคร ทำอะไร ภายในเมื่อใด', en: 'Record an agreement as who does what by when' },
  ],
  structure: [
    { title: { th: 'สารที่ดีมีเรื่องเดียว', en: 'A good message has one point' }, hours: 1 },
    { title: { th: 'การฟังและการทวนความ', en: 'Listening and restating' }, hours: 1 },
    { title: { th: 'การประสานงานข้ามหน่วยงาน', en: 'Working across agencies' }, hours: 1 },
    { title: { th: 'เมื่อความเห็นไม่ตรงกัน', en: 'When views differ' }, hours: 1 },
  ],
  instructors: [{ th: 'คณะวิทยากรสมมติด้านการสื่อสาร', en: 'Invented faculty of communication' }],
  audience: {
    th: 'ข้าราชการและเจ้าหน้าที่ของรัฐที่ต้องติดต่อกับหน่วยงานอื่นหรือประชาชน',
    en: 'Public officials who deal with other agencies or with citizens',
  },
  assessment: {
    th: 'ทำแบบทดสอบท้ายบทครบทุกบท และได้คะแนนรวมร้อยละ 60 ขึ้นไป',
    en: 'Every end-of-module quiz taken, with at least 60 per cent overall',
  },
  lessons: [
    {
      title: { th: 'ขึ้นต้นด้วยสิ่งที่ต้องการ', en: 'Open with what you need' },
      paragraphs: [
        {
          th: 'ผู้รับสารส่วนใหญ่อ่านอีเมลระหว่างทำงานอื่น จึงมักเห็นเพียงหัวเรื่องกับสองบรรทัดแรก หากสองบรรทัดนั้นเป็นความเป็นมา ผู้รับจะยังไม่รู้ว่าต้องทำอะไร วิธีที่ได้ผลคือขึ้นต้นด้วยสิ่งที่ขอและกำหนดเวลา เช่น ขอรายชื่อผู้เข้าอบรมของกองท่านภายในวันศุกร์ แล้วจึงตามด้วยเหตุผลและรายละเอียด ผู้ที่ต้องการเพียงคำตอบจะหยุดอ่านได้ทันที ส่วนผู้ที่สงสัยก็อ่านต่อได้',
          en: 'Most readers look at e-mail in the middle of other work, so they see the subject and the first two lines. If those lines are background, the reader still does not know what to do. Open with the request and its deadline, for example: please send your division’s list of trainees by Friday. Then give the reason and the details. Those who need only the request can stop; those with doubts can read on.',
        },
        {
          th: 'ช่องทางแต่ละแบบเหมาะกับงานต่างกัน เรื่องด่วนที่ต้องการคำตอบภายในชั่วโมงควรโทรศัพท์ เรื่องที่ต้องมีหลักฐานหรือมีตัวเลขควรเขียน เรื่องที่มีหลายฝ่ายและความเห็นยังไม่ตรงกันควรนัดคุย เพราะการเขียนโต้ตอบกันยาวมักทำให้เข้าใจผิดมากขึ้น เมื่อคุยทางโทรศัพท์หรือในที่ประชุมแล้ว ให้ส่งข้อความสรุปสั้น ๆ ตามไปด้วย เพื่อให้ทุกฝ่ายจำข้อตกลงตรงกัน',
          en: 'Each channel suits a different job. Something urgent that needs an answer within the hour calls for the telephone. Something with figures, or that must leave a record, should be written. Something with several parties who do not yet agree deserves a conversation, since long written exchanges tend to deepen misunderstanding. After a call or meeting, send a short summary so that everyone remembers the same agreement.',
        },
        {
          th: 'การประสานงานที่ล้มเหลวมักไม่ได้เกิดจากความไม่เต็มใจ แต่เกิดจากข้อตกลงที่ไม่ชัด คำว่าเดี๋ยวจัดการให้ หรือโดยเร็ว ไม่ได้บอกว่าใครทำและเสร็จเมื่อใด ก่อนจบการสนทนาจึงควรทวนสามอย่าง คือใครเป็นผู้ทำ ทำอะไร และส่งภายในวันใด แล้วถามว่าเข้าใจตรงกันหรือไม่ การทวนใช้เวลาไม่ถึงหนึ่งนาที แต่ลดการทวงถามภายหลังได้มาก',
          en: 'Coordination seldom fails for want of good will; it fails because the agreement was vague. “We will see to it” and “as soon as possible” name neither a person nor a date. Before ending a conversation, restate three things: who will act, what they will do, and by which day. Then ask whether all understand the same. It takes less than a minute and saves many reminders later.',
        },
      ],
      question: {
        prompt: {
          th: 'ประโยคเปิดอีเมลข้อใดช่วยให้ผู้รับทำงานต่อได้เร็วที่สุด',
          en: 'Which opening line lets the reader act soonest?',
        },
        options: [
          { th: 'ตามที่ได้มีการประชุมเมื่อเดือนที่แล้วนั้น', en: 'With reference to the meeting held last month' },
          { th: 'ขอเรียนสอบถามเรื่องสำคัญบางประการ', en: 'I would like to ask about some important matters' },
          {
            th: 'ขอให้ท่านยืนยันจำนวนผู้เข้าอบรมภายในวันพุธที่ 14',
            en: 'Please confirm the number of trainees by Wednesday the 14th',
          },
        ],
        correctIndex: 2,
        explanation: {
          th: 'ข้อนี้บอกทั้งสิ่งที่ขอและกำหนดเวลาตั้งแต่บรรทัดแรก ผู้รับจึงรู้ทันทีว่าต้องทำอะไร ส่วนความเป็นมาตามมาภายหลังได้',
          en: 'It gives the request and the deadline in the first line, so the reader knows at once what to do. Background can follow.',
        },
      },
    },
  ],
  popular: true,
  addedOn: '2025-03-17',
}
