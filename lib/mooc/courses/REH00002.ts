import type { Course } from './course'
import { REHEARSAL_INSTITUTE } from './institutions'

export const REH00002: Course = {
  id: 'course-v1:REH+REH00002+2025_T2',
  code: 'REH00002',
  title: { th: 'นั่งทำงานอย่างไรไม่ให้ปวด', en: 'Desk work without the ache' },
  institution: REHEARSAL_INSTITUTE,
  summary: {
    th: 'จัดโต๊ะ เก้าอี้ และจอภาพให้พอดีตัว พร้อมท่าพักสั้น ๆ ที่ทำได้ระหว่างวัน เพื่อลดอาการปวดคอ บ่า และหลัง',
    en: 'Fit desk, chair and screen to your body, and take short breaks through the day, to ease neck, shoulder and back pain.',
  },
  category: 'health',
  level: 'beginner',
  language: 'th',
  hours: 2,
  certificate: false,
  outcomes: [
    { th: 'ปรับเก้าอี้ โต๊ะ และจอภาพให้เหมาะกับร่างกาย', en: 'Adjust chair, desk and screen to your body' },
    { th: 'วางจังหวะพักสายตาและเปลี่ยนอิริยาบถ', en: 'Plan breaks for your eyes and changes of posture' },
    { th: 'รู้สัญญาณที่ควรพบแพทย์', en: 'Know the signs that call for a doctor' },
  ],
  structure: [
    { title: { th: 'จัดสถานีงานให้พอดีตัว', en: 'Fitting the workstation to yourself' }, hours: 0.5 },
    { title: { th: 'ดูแลสายตา', en: 'Looking after your eyes' }, hours: 0.5 },
    { title: { th: 'เคลื่อนไหวระหว่างวัน', en: 'Moving through the day' }, hours: 0.5 },
    { title: { th: 'เมื่อปวดแล้วควรทำอย่างไร', en: 'What to do when it hurts' }, hours: 0.5 },
  ],
  instructors: [{ th: 'คณะวิทยากรสมมติด้านอาชีวอนามัย', en: 'Invented faculty of occupational health' }],
  audience: { th: 'ผู้ที่ทำงานหน้าจอวันละหลายชั่วโมง', en: 'Anyone who spends hours a day at a screen' },
  assessment: {
    th: 'เรียนครบทุกบท และส่งแบบตรวจสถานีงานของตน 1 ครั้ง ไม่มีใบรับรอง',
    en: 'All modules completed, and one checklist of your own workstation; no certificate',
  },
  lessons: [
    {
      title: { th: 'ห้าจุดที่ควรปรับก่อนเริ่มงาน', en: 'Five things to adjust before you start' },
      paragraphs: [
        {
          th: 'เริ่มจากเก้าอี้ ปรับความสูงให้เท้าวางราบกับพื้นและเข่าอยู่ระดับเดียวกับสะโพกหรือต่ำกว่าเล็กน้อย หากเท้าลอยให้ใช้ที่วางเท้า นั่งให้ก้นชิดพนักและให้หลังส่วนล่างมีที่รองรับ ใช้ผ้าม้วนแทนหมอนรองหลังก็ได้ จากนั้นเลื่อนเก้าอี้เข้าหาโต๊ะจนข้อศอกอยู่ข้างลำตัว งอประมาณมุมฉาก และไหล่ไม่ยก หากต้องยกไหล่แสดงว่าโต๊ะสูงเกินไป',
          en: 'Begin with the chair. Set its height so that your feet are flat on the floor and your knees level with, or slightly below, your hips; use a footrest if they dangle. Sit well back with your lower back supported; a rolled towel will do. Then pull in until your elbows are by your sides at about a right angle and your shoulders are not raised. If they have to rise, the desk is too high.',
        },
        {
          th: 'ต่อไปคือจอภาพ ขอบบนของจอควรอยู่ระดับสายตาหรือต่ำกว่าเล็กน้อย และห่างประมาณหนึ่งช่วงแขน วางจอให้ตั้งฉากกับหน้าต่างเพื่อลดแสงสะท้อน ผู้ที่ใช้คอมพิวเตอร์พกพานาน ๆ ควรหนุนเครื่องให้สูงขึ้นและต่อแป้นพิมพ์กับเมาส์แยก เพราะหากจอต่ำ คอจะก้มทั้งวัน ผู้ที่ใช้แว่นสองชั้นหรือแว่นโปรเกรสซีฟอาจต้องลดจอลงอีก เพื่อไม่ต้องเงยหน้ามองผ่านเลนส์ส่วนล่าง',
          en: 'Next the screen. Its top edge should be at or slightly below eye level, about an arm’s length away, and at right angles to the window to cut glare. If you use a laptop for long, raise it and attach a separate keyboard and mouse; a low screen keeps your neck bent all day. With multifocal glasses you may need it lower still, so as not to tilt your head back to look through the lower part.',
        },
        {
          th: 'แม้จัดท่าได้ดีที่สุด การอยู่ท่าเดียวนาน ๆ ก็ยังทำให้ปวด จึงควรลุกหรือขยับทุกครึ่งชั่วโมง เช่น ยืนรับโทรศัพท์หรือเดินไปเติมน้ำ ส่วนดวงตาให้ใช้หลัก 20-20-20 คือทุก 20 นาที มองไกลประมาณ 20 ฟุตหรือ 6 เมตร นาน 20 วินาที หากมีอาการชา อ่อนแรง หรือปวดจนรบกวนการนอน ไม่ควรฝืนยืดเอง ให้พบแพทย์',
          en: 'Even the best posture hurts if kept too long, so get up or move every half hour: stand for a call, walk to refill your glass. For the eyes use the 20-20-20 rule: every 20 minutes look at something about 20 feet (6 metres) away for 20 seconds. If you notice numbness, weakness, or pain that disturbs your sleep, do not try to stretch it away; see a doctor.',
        },
      ],
      question: {
        prompt: {
          th: 'ท่านใช้คอมพิวเตอร์พกพาทั้งวันและปวดต้นคอ ควรเริ่มปรับอะไรก่อน',
          en: 'You use a laptop all day and your neck aches. What should you change first?',
        },
        options: [
          { th: 'ลดความสว่างของจอให้ต่ำที่สุด', en: 'Turn the brightness right down' },
          { th: 'หนุนจอให้สูงขึ้น และใช้แป้นพิมพ์แยก', en: 'Raise the screen and use a separate keyboard' },
          { th: 'นั่งนิ่งในท่าตรงโดยไม่ขยับทั้งวัน', en: 'Sit upright without moving all day' },
        ],
        correctIndex: 1,
        explanation: {
          th: 'จอที่ต่ำทำให้คอก้มตลอดเวลา การหนุนจอช่วยให้มองตรง และแป้นพิมพ์แยกช่วยให้แขนยังอยู่ในระดับที่สบาย ส่วนการนั่งนิ่งแม้ท่าจะดีก็ยังทำให้ปวดได้',
          en: 'A low screen keeps the neck bent. Raising it lets you look straight ahead, and a separate keyboard keeps your arms at a comfortable height. Sitting still hurts however good the posture.',
        },
      },
    },
  ],
  popular: false,
  addedOn: '2025-10-20',
}
