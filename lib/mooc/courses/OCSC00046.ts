import type { Course } from './course'
import { OCSC } from './institutions'

export const OCSC00046: Course = {
  id: 'course-v1:OCSC+OCSC00046+2025_T1',
  code: 'OCSC00046',
  title: { th: 'ระบบราชการไทย', en: 'The Thai public administration' },
  institution: OCSC,
  summary: {
    th: 'ทำความรู้จักส่วนกลาง ส่วนภูมิภาค และส่วนท้องถิ่น ว่าใครทำอะไร มีอำนาจจากไหน และทำงานร่วมกันอย่างไร',
    en: 'Central, provincial and local administration: who does what, where the power comes from, and how they work together.',
  },
  category: 'business',
  level: 'beginner',
  language: 'th',
  hours: 4,
  certificate: true,
  outcomes: [
    { th: 'อธิบายการจัดระเบียบบริหารราชการสามส่วน', en: 'Explain the three parts of the administration' },
    {
      th: 'แยกการรวมอำนาจ การแบ่งอำนาจ และการกระจายอำนาจ',
      en: 'Tell centralisation, deconcentration and decentralisation apart',
    },
    { th: 'หาหน่วยงานที่รับผิดชอบเรื่องของประชาชนได้ถูกต้อง', en: 'Find the body responsible for a citizen’s matter' },
  ],
  structure: [
    { title: { th: 'ภาพรวมการบริหารราชการแผ่นดิน', en: 'The administration at a glance' }, hours: 1 },
    { title: { th: 'ส่วนกลาง: กระทรวงและกรม', en: 'Central: ministries and departments' }, hours: 1 },
    { title: { th: 'ส่วนภูมิภาค: จังหวัดและอำเภอ', en: 'Provincial: provinces and districts' }, hours: 1 },
    { title: { th: 'ส่วนท้องถิ่นและหน่วยงานรูปแบบอื่น', en: 'Local and other public bodies' }, hours: 1 },
  ],
  instructors: [{ th: 'คณะวิทยากรสมมติด้านการบริหารราชการ', en: 'Invented faculty of public administration' }],
  audience: {
    th: 'ข้าราชการบรรจุใหม่ นักศึกษา และประชาชนที่สนใจ',
    en: 'New civil servants, students, and anyone interested',
  },
  assessment: {
    th: 'ทำแบบทดสอบท้ายบทครบทุกบท และได้คะแนนรวมร้อยละ 60 ขึ้นไป',
    en: 'Every end-of-module quiz taken, with at least 60 per cent overall',
  },
  lessons: [
    {
      title: { th: 'สามส่วน สามหลักการ', en: 'Three parts, three principles' },
      paragraphs: [
        {
          th: 'พระราชบัญญัติระเบียบบริหารราชการแผ่นดิน พ.ศ. 2534 แบ่งการบริหารออกเป็นสามส่วน ส่วนกลางคือกระทรวง ทบวง กรม ซึ่งใช้หลักการรวมอำนาจ การตัดสินใจสำคัญอยู่ที่ศูนย์กลางเพื่อให้ทั้งประเทศเป็นไปในทางเดียวกัน เช่น การต่างประเทศและการคลัง ข้อดีคือมีเอกภาพ ส่วนข้อควรระวังคืออาจตัดสินใจห่างจากพื้นที่และใช้เวลานาน',
          en: 'The State Administration Act, B.E. 2534 (1991), divides the administration into three parts. The central part, ministries and departments, rests on centralisation: important decisions are taken at the centre so that the whole country moves the same way, as in foreign affairs and finance. Its merit is unity; its danger is that decisions are taken far from the place concerned, and slowly.',
        },
        {
          th: 'ส่วนภูมิภาคคือจังหวัดและอำเภอ ใช้หลักการแบ่งอำนาจ หมายความว่าส่วนกลางมอบอำนาจบางส่วนให้เจ้าหน้าที่ของตนที่ไปประจำในพื้นที่ ผู้ว่าราชการจังหวัดและนายอำเภอจึงยังเป็นข้าราชการที่ส่วนกลางแต่งตั้ง ตัดสินใจได้ใกล้ชิดประชาชนขึ้น แต่ยังอยู่ใต้การบังคับบัญชาตามลำดับ กรุงเทพมหานครไม่ใช่จังหวัดในความหมายนี้ เพราะเป็นองค์กรปกครองส่วนท้องถิ่นรูปแบบพิเศษ',
          en: 'The provincial part, provinces and districts, rests on deconcentration: the centre hands some of its power to its own officers stationed in the area. Governors and district chiefs are thus still officers appointed by the centre. They decide closer to the people but remain within the chain of command. Bangkok is not a province in this sense; it is a special form of local government.',
        },
        {
          th: 'ส่วนท้องถิ่นใช้หลักการกระจายอำนาจ รัฐให้ประชาชนในพื้นที่เลือกผู้บริหารและสภาของตนเอง มีงบประมาณและอำนาจตามกฎหมาย โดยส่วนกลางทำหน้าที่กำกับดูแลเท่าที่กฎหมายกำหนด ไม่ใช่สั่งการ รูปแบบที่พบคือองค์การบริหารส่วนจังหวัด เทศบาล องค์การบริหารส่วนตำบล กรุงเทพมหานคร และเมืองพัทยา เมื่อประชาชนถามเรื่องเก็บขยะหรือไฟถนน คำตอบจึงมักอยู่ที่ท้องถิ่น ไม่ใช่ที่อำเภอ',
          en: 'The local part rests on decentralisation: people in the area elect their own executives and councils, which have a budget and powers by law. The centre supervises only as far as the law says; it does not command. The forms are provincial administrative organisations, municipalities, subdistrict administrative organisations, Bangkok and Pattaya City. So questions about refuse or street lights usually belong to local government, not to the district office.',
        },
      ],
      question: {
        prompt: {
          th: 'ผู้ว่าราชการจังหวัดที่ส่วนกลางแต่งตั้งไปประจำในพื้นที่ เป็นตัวอย่างของหลักการใด',
          en: 'A governor appointed by the centre and stationed in a province is an example of which principle?',
        },
        options: [
          { th: 'การรวมอำนาจ', en: 'Centralisation' },
          { th: 'การแบ่งอำนาจ', en: 'Deconcentration' },
          { th: 'การกระจายอำนาจ', en: 'Decentralisation' },
        ],
        correctIndex: 1,
        explanation: {
          th: 'ส่วนกลางแบ่งอำนาจบางส่วนให้เจ้าหน้าที่ของตนไปใช้ในพื้นที่ และยังอยู่ในสายบังคับบัญชา จึงเป็นการแบ่งอำนาจ หากประชาชนเลือกผู้บริหารเองจึงจะเป็นการกระจายอำนาจ',
          en: 'The centre lends part of its power to its own officer in the area, who stays in the chain of command. It would be decentralisation if the people elected the executive themselves.',
        },
      },
    },
  ],
  popular: false,
  addedOn: '2025-05-12',
}
