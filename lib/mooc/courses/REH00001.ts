import type { Course } from './course'
import { REHEARSAL_INSTITUTE } from './institutions'

export const REH00001: Course = {
  id: 'course-v1:REH+REH00001+2025_T2',
  code: 'REH00001',
  title: { th: 'การช่วยชีวิตขั้นพื้นฐานในที่ทำงาน', en: 'Basic life support at work' },
  institution: REHEARSAL_INSTITUTE,
  summary: {
    th: 'รู้ว่าต้องทำอะไรใน 10 นาทีแรกเมื่อเพื่อนร่วมงานหมดสติ ตั้งแต่การโทรขอความช่วยเหลือจนถึงการใช้เครื่อง AED',
    en: 'What to do in the first ten minutes when a colleague collapses, from calling for help to using an AED.',
  },
  category: 'health',
  level: 'beginner',
  language: 'th',
  hours: 3,
  certificate: true,
  outcomes: [
    {
      th: 'ประเมินผู้หมดสติและขอความช่วยเหลืออย่างถูกลำดับ',
      en: 'Check a collapsed person and call for help in the right order',
    },
    { th: 'อธิบายวิธีกดหน้าอกที่มีประสิทธิภาพ', en: 'Describe effective chest compressions' },
    { th: 'บอกขั้นตอนการใช้เครื่อง AED', en: 'State the steps for using an AED' },
  ],
  structure: [
    { title: { th: 'สิบนาทีแรก', en: 'The first ten minutes' }, hours: 0.5 },
    { title: { th: 'การกดหน้าอก', en: 'Chest compressions' }, hours: 1 },
    { title: { th: 'เครื่อง AED', en: 'The AED' }, hours: 0.5 },
    { title: { th: 'การสำลักและการจัดท่าพักฟื้น', en: 'Choking and the recovery position' }, hours: 1 },
  ],
  instructors: [{ th: 'คณะวิทยากรสมมติด้านการปฐมพยาบาล', en: 'Invented faculty of first aid' }],
  audience: {
    th: 'เจ้าหน้าที่ทุกคน ไม่ต้องมีพื้นฐานด้านการแพทย์',
    en: 'Everyone at work; no medical background needed',
  },
  assessment: {
    th: 'ทำแบบทดสอบท้ายรายวิชาได้ร้อยละ 80 ขึ้นไป การฝึกกับหุ่นต้องเรียนกับหน่วยที่จัดอบรมจริง',
    en: 'At least 80 per cent in the final test. Practice on a manikin must be learned from a real training provider',
  },
  lessons: [
    {
      title: { th: 'ปลุก โทร กด ช็อก', en: 'Check, call, compress, shock' },
      paragraphs: [
        {
          th: 'เมื่อพบคนล้มหมดสติ ให้ดูก่อนว่าบริเวณนั้นปลอดภัยสำหรับท่าน เช่น ไม่มีสายไฟรั่วหรือรถวิ่ง จากนั้นตบไหล่และเรียกเสียงดัง หากไม่ตอบสนอง ให้ตะโกนขอความช่วยเหลือ มอบให้คนหนึ่งโทร 1669 และอีกคนไปหยิบเครื่อง AED ระบุตัวผู้ช่วยให้ชัด เพราะหากพูดลอย ๆ ทุกคนอาจคิดว่ามีผู้อื่นทำแล้ว เมื่อโทรให้บอกสถานที่ อาการ และเปิดลำโพงไว้เพื่อฟังคำแนะนำ',
          en: 'When you find someone collapsed, first see that the place is safe for you: no bare wires, no traffic. Tap the shoulders and call out loudly. If there is no response, shout for help; have one person call 1669 (Thailand’s emergency medical line) and another fetch the AED. Name them, or everyone may think somebody else has done it. On the call give the place and the condition, and leave the speaker on to hear instructions.',
        },
        {
          th: 'ดูว่าหน้าอกขยับขึ้นลงหรือไม่ ไม่เกินสิบวินาที หากไม่หายใจหรือหายใจเฮือก ให้เริ่มกดหน้าอกทันที วางส้นมือข้างหนึ่งกลางหน้าอกบริเวณครึ่งล่างของกระดูกหน้าอก ประสานมืออีกข้างทับ แขนเหยียดตรง สำหรับผู้ใหญ่ กดลึกอย่างน้อย 5 เซนติเมตรแต่ไม่เกิน 6 เซนติเมตร ด้วยความเร็ว 100 ถึง 120 ครั้งต่อนาที และปล่อยให้หน้าอกคืนตัวสุดทุกครั้ง ผู้ที่ไม่ได้ฝึกเป่าปากให้กดหน้าอกอย่างเดียวได้',
          en: 'See whether the chest rises and falls, for no more than ten seconds. If there is no breathing, or only gasping, start compressions at once. Put the heel of one hand on the middle of the chest, on the lower half of the breastbone, the other hand over it, arms straight. For an adult press at least 5 but not more than 6 centimetres, 100 to 120 times a minute, letting the chest rise fully each time. Without training in rescue breaths, compressions alone are right.',
        },
        {
          th: 'เมื่อเครื่อง AED มาถึง ให้เปิดเครื่องและทำตามเสียง ติดแผ่นหนึ่งใต้กระดูกไหปลาร้าขวา อีกแผ่นที่ชายโครงซ้ายใต้รักแร้ เช็ดหน้าอกให้แห้งก่อนติด ระหว่างเครื่องวิเคราะห์และปล่อยกระแสไฟ ห้ามผู้ใดแตะตัวผู้ป่วย แล้วกลับมากดหน้าอกต่อทันทีที่เครื่องบอก หากมีหลายคนให้สลับกันกดทุกสองนาที เพราะแรงกดจะลดลงเมื่อเหนื่อย ทำต่อไปจนกว่าทีมแพทย์จะมารับช่วง',
          en: 'When the AED arrives, switch it on and do as it says. One pad goes below the right collarbone, the other on the left side below the armpit; wipe the chest dry first. While it analyses and shocks, nobody may touch the person; then go back to compressions as soon as it says. With several helpers change over every two minutes, since tired arms press less deeply. Keep on until the medical team takes over.',
        },
      ],
      question: {
        prompt: {
          th: 'ผู้ใหญ่หมดสติ ไม่ตอบสนอง และหายใจเฮือกเป็นครั้งคราว เมื่อมีคนโทร 1669 แล้ว ท่านควรทำอย่างไร',
          en: 'An adult is unconscious, unresponsive and gasping now and then. Someone has called 1669. What do you do?',
        },
        options: [
          { th: 'เริ่มกดหน้าอกทันที', en: 'Start chest compressions at once' },
          { th: 'รอดูอาการจนกว่าจะหยุดหายใจสนิท', en: 'Wait until breathing stops altogether' },
          { th: 'ให้ดื่มน้ำหรือดมยาดม', en: 'Give water or smelling salts' },
          { th: 'พยุงให้นั่งพิงกำแพง', en: 'Prop the person up against a wall' },
        ],
        correctIndex: 0,
        explanation: {
          th: 'การหายใจเฮือกไม่ใช่การหายใจปกติ แต่เป็นสัญญาณของหัวใจหยุดเต้น ทุกนาทีที่ไม่ได้กดหน้าอกโอกาสรอดจะลดลง จึงต้องเริ่มทันที',
          en: 'Gasping is not normal breathing; it is a sign of cardiac arrest. Every minute without compressions lowers the chance of survival, so start at once.',
        },
      },
    },
  ],
  popular: true,
  addedOn: '2025-10-06',
}
