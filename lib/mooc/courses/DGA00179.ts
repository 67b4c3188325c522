import type { Course } from './course'
import { DGA } from './institutions'

export const DGA00179: Course = {
  id: 'course-v1:DGA+DGA00179+2025_T2',
  code: 'DGA00179',
  title: { th: 'การเปลี่ยนผ่านสู่องค์กรดิจิทัล', en: 'Becoming a digital organisation' },
  institution: DGA,
  summary: {
    th: 'เปลี่ยนองค์กรทีละส่วนด้วยคน กระบวนงาน และข้อมูล พร้อมวิธีเลือกโครงการแรกที่เห็นผลจริง',
    en: 'Change an organisation piece by piece, through people, processes and data, and choose a first project that shows results.',
  },
  category: 'technology',
  level: 'intermediate',
  language: 'th',
  hours: 8,
  certificate: true,
  outcomes: [
    { th: 'ประเมินความพร้อมขององค์กรในสามด้าน', en: 'Assess an organisation’s readiness in three respects' },
    { th: 'เลือกกระบวนงานแรกที่ควรเปลี่ยน', en: 'Choose which process to change first' },
    { th: 'วางแผนดูแลคนระหว่างการเปลี่ยนแปลง', en: 'Plan for people during the change' },
    { th: 'กำหนดตัวชี้วัดที่บอกว่างานดีขึ้น', en: 'Set measures that tell whether work got better' },
  ],
  structure: [
    { title: { th: 'องค์กรดิจิทัลหมายถึงอะไร', en: 'What a digital organisation is' }, hours: 1 },
    { title: { th: 'คนและทักษะ', en: 'People and skills' }, hours: 1.5 },
    { title: { th: 'กระบวนงานที่ออกแบบใหม่', en: 'Processes redesigned' }, hours: 2 },
    { title: { th: 'ข้อมูลเป็นของส่วนรวม', en: 'Data as a shared good' }, hours: 1.5 },
    { title: { th: 'เลือกและจัดหาเทคโนโลยี', en: 'Choosing and procuring technology' }, hours: 1 },
    { title: { th: 'รักษาแรงส่ง', en: 'Keeping up the momentum' }, hours: 1 },
  ],
  instructors: [{ th: 'คณะวิทยากรสมมติด้านการพัฒนาองค์กรดิจิทัล', en: 'Invented faculty of digital organisation' }],
  audience: {
    th: 'ผู้บริหารระดับต้น หัวหน้าโครงการ และคณะทำงานดิจิทัลของหน่วยงาน',
    en: 'First-line managers, project leads and agencies’ digital teams',
  },
  assessment: {
    th: 'ทำแบบทดสอบท้ายบทได้ร้อยละ 70 ขึ้นไป และส่งแผนปรับปรุงกระบวนงาน 1 ฉบับ',
    en: 'At least 70 per cent in the quizzes, and one process improvement plan',
  },
  lessons: [
    {
      title: { th: 'เริ่มที่งาน ไม่ใช่ที่เครื่อง', en: 'Begin with the work, not the machine' },
      paragraphs: [
        {
          th: 'องค์กรดิจิทัลไม่ได้วัดจากจำนวนระบบที่มี แต่วัดจากว่าคนทำงานได้ข้อมูลที่ต้องใช้ในเวลาที่ต้องใช้หรือไม่ หลายหน่วยงานซื้อระบบใหม่แล้วยังพิมพ์ผลลัพธ์ออกมาเสนอแฟ้มเช่นเดิม เพราะไม่เคยออกแบบกระบวนงานใหม่ ก่อนคิดเรื่องเทคโนโลยีจึงควรวาดงานปัจจุบันลงกระดาษหนึ่งแผ่น ว่าเรื่องเข้าทางไหน ผ่านใคร รออะไร และออกเป็นผลลัพธ์ใด',
          en: 'A digital organisation is not measured by how many systems it owns but by whether people have the information they need when they need it. Many agencies buy a system and still print its output to circulate in a folder, because the process was never redesigned. So before thinking of technology, draw today’s work on one sheet: where a matter comes in, whom it passes, what it waits for, and what comes out.',
        },
        {
          th: 'จากนั้นดูความพร้อมสามด้าน ด้านคน ผู้ปฏิบัติมีทักษะและเวลาเรียนรู้หรือไม่ ด้านกระบวนงาน มีขั้นตอนใดที่ทำซ้ำหรือรอโดยไม่เกิดผล ด้านข้อมูล มีการกรอกเรื่องเดียวกันกี่แห่ง และแห่งใดถือเป็นข้อมูลหลัก โครงการแรกควรเป็นงานที่มีคนใช้มาก ปัญหาเห็นชัด และทำเสร็จได้ในไม่กี่เดือน เพื่อให้ทีมได้เรียนรู้และมีผลให้ผู้อื่นเห็น',
          en: 'Then look at readiness in three respects. People: do they have the skills, and time to learn? Processes: which steps are repeated, or wait to no purpose? Data: in how many places is the same thing typed, and which of them counts as the master? A first project should be something many people use, with a plain problem, that can be done in a few months, so the team learns and others see a result.',
        },
        {
          th: 'การเปลี่ยนแปลงมักสะดุดที่ความรู้สึกมากกว่าที่เครื่องมือ ผู้ที่ทำงานแบบเดิมได้คล่องย่อมกังวลว่าจะกลายเป็นมือใหม่ ผู้นำโครงการจึงควรชวนผู้ปฏิบัติมาออกแบบตั้งแต่ต้น ให้ซ้อมในระบบทดลองที่ผิดพลาดได้โดยไม่เกิดความเสียหาย และมีช่วงที่ใช้ของเดิมควบคู่กันโดยกำหนดวันเลิกไว้ชัดเจน เมื่อครบกำหนดให้เลิกจริง มิฉะนั้นทุกคนจะต้องทำงานสองเท่าไปเรื่อย ๆ',
          en: 'Change stumbles over feelings more often than over tools. People fluent in the old way fear becoming beginners. So invite them to design from the start, let them rehearse in a trial system where mistakes do no harm, and run old and new side by side for a period with a fixed end. When that day comes, do end it; otherwise everyone goes on doing the work twice.',
        },
      ],
      question: {
        prompt: {
          th: 'หน่วยงานควรเลือกงานใดเป็นโครงการแรกของการเปลี่ยนผ่าน',
          en: 'Which work makes the best first project?',
        },
        options: [
          { th: 'งานที่ซับซ้อนที่สุดและเกี่ยวข้องกับทุกกอง', en: 'The most complex, touching every division' },
          {
            th: 'งานที่มีผู้ใช้มาก ปัญหาชัด และทำเสร็จในไม่กี่เดือน',
            en: 'One with many users and a plain problem, done in a few months',
          },
          { th: 'งานที่ไม่มีใครใช้ เพื่อลดความเสี่ยง', en: 'One that nobody uses, to lower the risk' },
          { th: 'งานใดก็ได้ที่ผู้ขายเสนอราคาต่ำที่สุด', en: 'Whatever the cheapest vendor offers' },
        ],
        correctIndex: 1,
        explanation: {
          th: 'โครงการแรกมีหน้าที่สร้างการเรียนรู้และความเชื่อมั่น งานที่มีผู้ใช้มากและเสร็จเร็วทำให้เห็นผลจริง โดยความเสี่ยงยังอยู่ในระดับที่ดูแลได้',
          en: 'A first project has to build learning and confidence. Many users and a short time make the result visible while the risk stays manageable.',
        },
      },
    },
  ],
  popular: false,
  addedOn: '2025-09-01',
}
