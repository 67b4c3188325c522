import type { Course } from './course'
import { SILPAKORN } from './institutions'

export const SU00688: Course = {
  id: 'course-v1:SU+SU00688+2025_T2',
  code: 'SU00688',
  title: { th: 'พลเมืองดิจิทัล', en: 'Digital citizenship' },
  institution: SILPAKORN,
  summary: {
    th: 'ใช้ชีวิตออนไลน์อย่างรู้สิทธิ รู้เท่าทัน และเคารพผู้อื่น ตั้งแต่การตรวจข่าวจนถึงการดูแลรอยเท้าดิจิทัลของตน',
    en: 'Live online knowing your rights, with your eyes open and with respect: from checking news to minding your digital footprint.',
  },
  category: 'technology',
  level: 'beginner',
  language: 'th',
  hours: 5,
  certificate: true,
  outcomes: [
    { th: 'ตรวจสอบที่มาของข่าวก่อนส่งต่อ', en: 'Check where news comes from before passing it on' },
    { th: 'จัดการรอยเท้าดิจิทัลและความเป็นส่วนตัวของตน', en: 'Manage your digital footprint and privacy' },
    { th: 'บอกสิทธิของเจ้าของข้อมูลส่วนบุคคล', en: 'Name the rights of a data subject' },
    { th: 'สื่อสารออนไลน์โดยเคารพผู้อื่น', en: 'Communicate online with respect' },
  ],
  structure: [
    { title: { th: 'รอยเท้าดิจิทัล', en: 'The digital footprint' }, hours: 1 },
    { title: { th: 'ข่าวจริง ข่าวลวง', en: 'True news, false news' }, hours: 1 },
    { title: { th: 'สิทธิในข้อมูลส่วนบุคคล', en: 'Rights over personal data' }, hours: 1 },
    { title: { th: 'มารยาทและการกลั่นแกล้งออนไลน์', en: 'Manners and bullying online' }, hours: 1 },
    { title: { th: 'การมีส่วนร่วมทางดิจิทัล', en: 'Taking part digitally' }, hours: 1 },
  ],
  instructors: [{ th: 'คณะวิทยากรสมมติด้านการรู้เท่าทันดิจิทัล', en: 'Invented faculty of digital literacy' }],
  audience: { th: 'ประชาชนทั่วไป นักศึกษา และเจ้าหน้าที่ของรัฐ', en: 'The general public, students and officials' },
  assessment: {
    th: 'ทำแบบทดสอบท้ายรายวิชาได้ร้อยละ 60 ขึ้นไป',
    en: 'At least 60 per cent in the final test',
  },
  lessons: [
    {
      title: { th: 'รอยเท้าที่ลบยาก', en: 'Footprints that are hard to wipe away' },
      paragraphs: [
        {
          th: 'ทุกครั้งที่ท่านค้นหา กดถูกใจ หรือเปิดตำแหน่งที่ตั้ง จะมีข้อมูลเกิดขึ้นเสมอ ข้อมูลบางส่วนท่านตั้งใจเผยแพร่ เช่น รูปถ่ายและความเห็น บางส่วนระบบเก็บเองโดยท่านไม่ทันสังเกต เช่น เวลาที่ใช้งานและอุปกรณ์ที่ใช้ ทั้งหมดรวมกันเรียกว่ารอยเท้าดิจิทัล เมื่อนำชิ้นเล็ก ๆ มาต่อกัน ผู้อื่นอาจรู้ที่ทำงาน เส้นทางกลับบ้าน และช่วงเวลาที่ไม่มีใครอยู่บ้านได้',
          en: 'Every time you search, like a post or switch on your location, data comes into being. Some you publish on purpose, such as pictures and comments; some is collected without your noticing, such as the time and the device. Together they are your digital footprint. Put the small pieces side by side and others may learn where you work, your way home, and when nobody is in the house.',
        },
        {
          th: 'การดูแลรอยเท้าไม่ได้แปลว่าต้องเลิกใช้สื่อออนไลน์ แต่คือการเลือกอย่างรู้ตัว ก่อนเผยแพร่ให้ถามว่าใครเห็นได้บ้าง มีข้อมูลของผู้อื่นติดไปด้วยหรือไม่ และอีกห้าปียังอยากให้คนเห็นอยู่หรือไม่ ภาพที่ควรระวังเป็นพิเศษคือบัตรประจำตัว ตั๋วโดยสาร และหน้าจอคอมพิวเตอร์ที่ทำงาน เพราะมักมีเลขหรือข้อมูลที่ผู้ไม่หวังดีนำไปใช้ต่อได้',
          en: 'Minding your footprint does not mean leaving social media; it means choosing knowingly. Before publishing ask who can see it, whether someone else’s data goes along, and whether you would still want it seen in five years. Be most careful with pictures of identity cards, tickets and your screen at work, since they often show numbers or details that others can misuse.',
        },
        {
          th: 'พระราชบัญญัติคุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562 ให้สิทธิแก่เจ้าของข้อมูลหลายประการ เช่น สิทธิได้รับแจ้งว่าจะนำข้อมูลไปใช้ทำอะไร สิทธิขอเข้าถึงและขอสำเนา สิทธิขอแก้ไขให้ถูกต้อง และสิทธิถอนความยินยอม สิทธิบางข้อมีข้อยกเว้นเมื่อหน่วยงานต้องเก็บข้อมูลตามกฎหมาย ก่อนกดยินยอมจึงควรอ่านว่าผู้ขอคือใคร ขอข้อมูลใด และใช้เพื่ออะไร หากไม่เห็นด้วย ท่านมีสิทธิปฏิเสธ',
          en: 'The Personal Data Protection Act, B.E. 2562 (2019), gives people several rights: to be told what their data will be used for, to see it and get a copy, to have it corrected, and to withdraw consent. Some have exceptions where an agency must keep data by law. So before you press agree, read who is asking, for which data, and what for. If you do not agree, you may say no.',
        },
      ],
      question: {
        prompt: {
          th: 'ก่อนกดอนุญาตให้เว็บไซต์หนึ่งรับข้อมูลของท่าน ควรดูเรื่องใด',
          en: 'Before you allow a site to receive your data, what should you look at?',
        },
        options: [
          { th: 'ความสวยงามของหน้าเว็บ', en: 'How well designed the page is' },
          { th: 'จำนวนผู้ใช้ที่กดอนุญาตไปแล้ว', en: 'How many users have already agreed' },
          { th: 'ผู้ขอคือใคร ขอข้อมูลใด และใช้เพื่ออะไร', en: 'Who is asking, for which data, and what for' },
        ],
        correctIndex: 2,
        explanation: {
          th: 'สามเรื่องนี้คือสิ่งที่เจ้าของข้อมูลมีสิทธิรู้ก่อนตัดสินใจ ความสวยงามหรือจำนวนผู้ใช้ไม่ได้ยืนยันว่าจะมีการใช้ข้อมูลอย่างถูกต้อง',
          en: 'These are what a person has the right to know before deciding. Looks and numbers do not show that the data will be used properly.',
        },
      },
    },
  ],
  popular: true,
  addedOn: '2025-09-15',
}
