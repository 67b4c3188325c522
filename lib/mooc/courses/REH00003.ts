import type { Course } from './course'
import { REHEARSAL_INSTITUTE } from './institutions'

export const REH00003: Course = {
  id: 'course-v1:REH+REH00003+2025_T2',
  code: 'REH00003',
  title: { th: 'ดูแลใจในวันที่งานหนัก', en: 'Looking after your mind when work is heavy' },
  institution: REHEARSAL_INSTITUTE,
  summary: {
    th: 'สังเกตสัญญาณความเครียดของตนเองและเพื่อนร่วมงาน ฝึกวิธีพักใจที่ทำได้จริง และรู้ว่าเมื่อใดควรขอความช่วยเหลือ',
    en: 'Notice the signs of stress in yourself and colleagues, practise ways to rest your mind, and know when to seek help.',
  },
  category: 'health',
  level: 'beginner',
  language: 'th',
  hours: 3,
  certificate: true,
  outcomes: [
    {
      th: 'สังเกตสัญญาณความเครียดทางกาย ใจ และพฤติกรรม',
      en: 'Notice signs of stress in body, mind and behaviour',
    },
    { th: 'ใช้การหายใจและการจัดลำดับงานเพื่อลดความเครียด', en: 'Use breathing and priorities to lower stress' },
    { th: 'รับฟังเพื่อนร่วมงานโดยไม่ตัดสิน', en: 'Listen to a colleague without judging' },
    { th: 'บอกช่องทางขอความช่วยเหลือ', en: 'Name where help can be found' },
  ],
  structure: [
    { title: { th: 'ความเครียดทำงานอย่างไร', en: 'How stress works' }, hours: 0.5 },
    { title: { th: 'พักใจในสามนาที', en: 'Resting your mind in three minutes' }, hours: 1 },
    { title: { th: 'จัดงานให้พอดีกับแรง', en: 'Fitting work to your strength' }, hours: 0.5 },
    { title: { th: 'ดูแลเพื่อนร่วมงาน', en: 'Looking after colleagues' }, hours: 1 },
  ],
  instructors: [{ th: 'คณะวิทยากรสมมติด้านสุขภาวะในที่ทำงาน', en: 'Invented faculty of workplace well-being' }],
  audience: { th: 'เจ้าหน้าที่ทุกระดับและหัวหน้างาน', en: 'Staff of every level, and those who lead them' },
  assessment: {
    th: 'ทำแบบทดสอบท้ายบทครบทุกบท โดยไม่กำหนดคะแนนขั้นต่ำ',
    en: 'Every end-of-module quiz taken; no minimum score',
  },
  lessons: [
    {
      title: { th: 'ฟังสัญญาณจากตัวเอง', en: 'Hearing your own signals' },
      paragraphs: [
        {
          th: 'ความเครียดเป็นปฏิกิริยาปกติเมื่อร่างกายเห็นว่าต้องรับมือกับเรื่องท้าทาย หัวใจเต้นเร็วขึ้นและสมองจดจ่อขึ้น ช่วงสั้น ๆ จึงช่วยให้ทำงานได้ดี แต่หากต่อเนื่องหลายสัปดาห์โดยไม่ได้พัก ร่างกายจะล้า สัญญาณที่พบบ่อยคือ นอนไม่หลับ ปวดศีรษะ หงุดหงิดง่าย สมาธิสั้นลง หรือเลี่ยงการพบผู้คน การรู้สัญญาณประจำตัวช่วยให้ดูแลตนเองได้ก่อนที่จะหมดแรง',
          en: 'Stress is a normal response when the body sees a challenge ahead: the heart beats faster and the mind narrows its focus. For a short while it helps. Over weeks without rest, it wears us out. Common signs are poor sleep, headaches, irritability, shorter attention, or keeping away from people. Knowing your own usual signs lets you act before your strength runs out.',
        },
        {
          th: 'วิธีพักใจที่ทำได้ที่โต๊ะคือการหายใจช้า ๆ วางเท้าราบกับพื้น หายใจเข้าทางจมูกนับหนึ่งถึงสี่ แล้วหายใจออกยาวนับหนึ่งถึงหก ทำซ้ำประมาณสามนาที ลมหายใจออกที่ยาวกว่าช่วยให้ร่างกายผ่อนคลาย จากนั้นเขียนงานทั้งหมดที่ค้างในใจลงกระดาษ แล้ววงเพียงเรื่องเดียวที่จะทำต่อไป สมองที่ไม่ต้องคอยจำทุกเรื่องพร้อมกันจะเบาลงอย่างเห็นได้ชัด',
          en: 'You can rest your mind at your desk by breathing slowly. Feet flat, breathe in through the nose to a count of four, and out to a count of six, for about three minutes; the longer out-breath helps the body relax. Then write down everything on your mind and circle the one thing you will do next. A mind that need not hold everything at once grows noticeably lighter.',
        },
        {
          th: 'เมื่อเพื่อนร่วมงานดูเปลี่ยนไป ให้ชวนคุยในที่เป็นส่วนตัวและถามตรง ๆ อย่างอ่อนโยน ฟังให้จบโดยไม่รีบแนะนำหรือเปรียบเทียบกับตนเอง แล้วถามว่าอยากให้ช่วยอะไร หากความทุกข์รบกวนชีวิตประจำวันนานเกินสองสัปดาห์ หรือมีความคิดทำร้ายตนเอง ควรขอความช่วยเหลือจากผู้เชี่ยวชาญทันที สายด่วนสุขภาพจิต 1323 ให้คำปรึกษาตลอด 24 ชั่วโมง และการขอความช่วยเหลือไม่ใช่ความอ่อนแอ',
          en: 'When a colleague seems changed, find a private place and ask, plainly and gently. Hear them out without hurrying to advise or compare, then ask what would help. If distress disturbs daily life for more than two weeks, or there are thoughts of self-harm, seek professional help at once. In Thailand the mental health line 1323 answers day and night. Asking for help is no weakness.',
        },
      ],
      question: {
        prompt: {
          th: 'เพื่อนร่วมงานเล่าว่านอนไม่หลับมาหลายคืนเพราะงาน ท่านควรตอบอย่างไร',
          en: 'A colleague tells you that work has kept them awake for many nights. How do you respond?',
        },
        options: [
          { th: 'ใคร ๆ ก็เหนื่อย เดี๋ยวก็ชิน', en: 'Everyone is tired; you will get used to it' },
          { th: 'เล่าเรื่องของท่านที่หนักกว่าให้ฟัง', en: 'Tell of something worse that happened to you' },
          { th: 'ฟังให้จบ แล้วถามว่าอยากให้ช่วยอะไร', en: 'Hear them out, then ask what would help' },
        ],
        correctIndex: 2,
        explanation: {
          th: 'การรับฟังโดยไม่ตัดสินทำให้อีกฝ่ายรู้สึกปลอดภัยและเห็นทางออกของตนเอง ส่วนการเปรียบเทียบหรือปลอบแบบรวบรัดมักทำให้เขาไม่กล้าเล่าอีก',
          en: 'Listening without judging makes the other feel safe and see a way of their own. Comparing, or a hasty word of comfort, often keeps them from speaking again.',
        },
      },
    },
  ],
  popular: false,
  addedOn: '2025-11-03',
}
