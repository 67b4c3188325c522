import type { Course } from './course'
import { OCSC } from './institutions'

export const OCSC00039: Course = {
  id: 'course-v1:OCSC+OCSC00039+2025_T1',
  code: 'OCSC00039',
  title: {
    th: 'การขับเคลื่อนการเปลี่ยนผ่านสู่รัฐบาลดิจิทัล',
    en: 'Driving the transition to digital government',
  },
  institution: OCSC,
  summary: {
    th: 'เข้าใจว่ารัฐบาลดิจิทัลคือการออกแบบบริการใหม่ ไม่ใช่การนำแบบฟอร์มเดิมขึ้นเว็บไซต์ พร้อมแนวทางเริ่มจากงานของท่านเอง',
    en: 'Digital government means redesigning services, not putting old forms on the web. Learn how to start from your own work.',
  },
  category: 'technology',
  level: 'intermediate',
  language: 'th',
  hours: 6,
  certificate: true,
  outcomes: [
    { th: 'อธิบายหลักการให้ข้อมูลครั้งเดียว', en: 'Explain the once-only principle' },
    { th: 'เขียนเส้นทางของผู้รับบริการและหาจุดที่ติดขัด', en: 'Map a user’s journey and find where it sticks' },
    { th: 'เสนอการปรับปรุงบริการเป็นขั้นเล็กที่วัดผลได้', en: 'Propose small, measurable improvements' },
    {
      th: 'รู้จักกฎหมายหลักที่รองรับงานราชการทางอิเล็กทรอนิกส์',
      en: 'Know the main laws behind electronic public service',
    },
  ],
  structure: [
    { title: { th: 'จากกระดาษสู่บริการดิจิทัล', en: 'From paper to digital service' }, hours: 1.5 },
    { title: { th: 'ออกแบบจากผู้รับบริการ', en: 'Designing from the user' }, hours: 1.5 },
    { title: { th: 'ข้อมูลที่แลกเปลี่ยนกันได้', en: 'Data that can be exchanged' }, hours: 1 },
    { title: { th: 'ตัวตนดิจิทัลและการลงชื่อเข้าใช้ครั้งเดียว', en: 'Digital identity and single sign-on' }, hours: 1 },
    { title: { th: 'วัดผลและปรับปรุง', en: 'Measure and improve' }, hours: 1 },
  ],
  instructors: [{ th: 'คณะวิทยากรสมมติด้านรัฐบาลดิจิทัล', en: 'Invented faculty of digital government' }],
  audience: {
    th: 'ข้าราชการที่ร่วมปรับปรุงกระบวนงานหรือบริการของหน่วยงาน',
    en: 'Officials who take part in improving their agency’s processes or services',
  },
  assessment: {
    th: 'ทำแบบทดสอบท้ายรายวิชาได้ร้อยละ 70 ขึ้นไป และส่งแผนผังเส้นทางผู้รับบริการ 1 ชิ้น',
    en: 'At least 70 per cent in the final test, and one user journey map',
  },
  lessons: [
    {
      title: { th: 'ถามประชาชนเพียงครั้งเดียว', en: 'Ask the citizen only once' },
      paragraphs: [
        {
          th: 'การนำแบบฟอร์มกระดาษมาทำเป็นไฟล์ให้ดาวน์โหลดยังไม่ใช่บริการดิจิทัล เพราะประชาชนยังต้องพิมพ์ กรอก ลงนาม และเดินทางมายื่นเหมือนเดิม บริการดิจิทัลเริ่มจากคำถามว่า ผู้รับบริการต้องการผลลัพธ์อะไร และหน่วยงานจำเป็นต้องรู้อะไรจริง ๆ เพื่อให้ผลนั้น หลายครั้งคำตอบคือข้อมูลที่รัฐมีอยู่แล้ว จึงไม่ควรขอซ้ำจากประชาชนอีก',
          en: 'A paper form turned into a file to download is not yet a digital service: people still have to print, fill in, sign and travel to hand it in. A digital service starts from two questions: what result does the person want, and what does the agency truly need to know to give it? Often the answer is data that the state already holds, so it should not be asked for again.',
        },
        {
          th: 'หลักการให้ข้อมูลครั้งเดียวหมายความว่า เมื่อประชาชนให้ข้อมูลแก่หน่วยงานหนึ่งแล้ว หน่วยงานอื่นที่มีอำนาจควรขอใช้จากหน่วยงานนั้น แทนการให้ประชาชนถ่ายสำเนามายื่นใหม่ พระราชบัญญัติการบริหารงานและการให้บริการภาครัฐผ่านระบบดิจิทัล พ.ศ. 2562 วางหลักให้หน่วยงานของรัฐเชื่อมโยงและแลกเปลี่ยนข้อมูลกัน แต่ต้องทำเท่าที่จำเป็น มีผู้รับผิดชอบ และคุ้มครองข้อมูลส่วนบุคคล',
          en: 'The once-only principle says that when a person has given data to one agency, another with the legal power should ask that agency for it, instead of having the person hand in copies again. The Act on Public Administration and Services through Digital Systems, B.E. 2562 (2019), lays down that agencies link and exchange data; but only as far as needed, with someone responsible, and with personal data protected.',
        },
        {
          th: 'การลงชื่อเข้าใช้ครั้งเดียวเป็นตัวอย่างที่เห็นได้ชัด แทนที่แต่ละเว็บไซต์จะเก็บรหัสผ่านของท่านเอง เว็บไซต์จะส่งท่านไปให้ผู้ให้บริการยืนยันตัวตนตรวจสอบ แล้วรับกลับมาเพียงคำยืนยันกับข้อมูลเท่าที่ท่านอนุญาต ท่านจึงจำรหัสน้อยลง เว็บไซต์ไม่ต้องดูแลรหัสผ่าน และเมื่อท่านย้ายหน่วยงานหรือเปลี่ยนอีเมล ก็แก้ข้อมูลที่ต้นทางเพียงแห่งเดียว',
          en: 'Single sign-on is a clear example. Instead of every site keeping a password for you, the site sends you to an identity provider that checks who you are, and gets back only a confirmation and the data you allowed. You have fewer secrets to remember, the site has no password to look after, and when you move agency or change e-mail, you correct it in one place, at the source.',
        },
      ],
      question: {
        prompt: {
          th: 'ข้อใดตรงกับหลักการให้ข้อมูลครั้งเดียวมากที่สุด',
          en: 'Which fits the once-only principle best?',
        },
        options: [
          {
            th: 'ขอสำเนาทะเบียนบ้านทุกครั้งเพื่อความรอบคอบ',
            en: 'Ask for a copy of the house registration every time, to be safe',
          },
          {
            th: 'ตรวจข้อมูลจากหน่วยงานเจ้าของข้อมูลตามอำนาจ แทนการขอสำเนา',
            en: 'Check with the agency that owns the data, as the law allows, instead of asking for copies',
          },
          {
            th: 'เก็บข้อมูลของประชาชนทุกอย่างไว้ เผื่อได้ใช้ภายหลัง',
            en: 'Keep everything about the citizen in case it is useful later',
          },
        ],
        correctIndex: 1,
        explanation: {
          th: 'หลักการนี้ลดภาระของประชาชนด้วยการใช้ข้อมูลจากเจ้าของข้อมูลตามอำนาจหน้าที่ และใช้เท่าที่จำเป็น ไม่ใช่การเก็บข้อมูลไว้ให้มากที่สุด',
          en: 'It lightens the citizen’s burden by using the owner’s data within one’s legal powers and only as needed; it does not mean keeping as much as possible.',
        },
      },
    },
  ],
  popular: false,
  addedOn: '2025-08-04',
}
