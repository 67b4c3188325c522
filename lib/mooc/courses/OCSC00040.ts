import type { Course } from './course'
import { OCSC } from './institutions'

export const OCSC00040: Course = {
  id: 'course-v1:OCSC+OCSC00040+2025_T1',
  code: 'OCSC00040',
  title: { th: 'การเป็นข้าราชการ', en: 'Being a civil servant' },
  institution: OCSC,
  summary: {
    th: 'ก้าวแรกของผู้เข้ารับราชการใหม่ ตั้งแต่สิทธิ หน้าที่ เส้นทางความก้าวหน้า ไปจนถึงข้อมูลประวัติที่ควรดูแลให้ถูกต้อง',
    en: 'First steps for those new to the service: rights, duties, career paths, and the record you should keep correct.',
  },
  category: 'business',
  level: 'beginner',
  language: 'th',
  hours: 4,
  certificate: true,
  outcomes: [
    { th: 'บอกสิทธิและหน้าที่พื้นฐานของข้าราชการพลเรือน', en: 'Name a civil servant’s basic rights and duties' },
    { th: 'จำแนกประเภทตำแหน่งทั้งสี่ประเภท', en: 'Tell the four types of position apart' },
    { th: 'เตรียมตัวสำหรับการทดลองปฏิบัติหน้าที่ราชการ', en: 'Prepare for the probation period' },
    { th: 'ตรวจสอบข้อมูลใน ก.พ.๗ ของตนเองได้', en: 'Check your own Kor Por 7 record' },
  ],
  structure: [
    { title: { th: 'รู้จักงานราชการพลเรือน', en: 'Getting to know the civil service' }, hours: 1 },
    { title: { th: 'ประเภทตำแหน่งและเส้นทางความก้าวหน้า', en: 'Types of position and career paths' }, hours: 1 },
    { title: { th: 'การทดลองปฏิบัติหน้าที่ราชการ', en: 'Probation' }, hours: 1 },
    { title: { th: 'ทะเบียนประวัติและสิทธิประโยชน์', en: 'The personnel record and benefits' }, hours: 1 },
  ],
  instructors: [
    { th: 'คณะวิทยากรสมมติด้านการพัฒนาข้าราชการ', en: 'Invented faculty of civil service development' },
  ],
  audience: {
    th: 'ข้าราชการพลเรือนสามัญที่บรรจุใหม่ และผู้ที่สนใจเข้ารับราชการ',
    en: 'Newly appointed civil servants, and anyone thinking of joining',
  },
  assessment: {
    th: 'เรียนครบทุกบท และทำแบบทดสอบท้ายรายวิชาได้ร้อยละ 60 ขึ้นไป',
    en: 'All modules completed, and at least 60 per cent in the final test',
  },
  lessons: [
    {
      title: { th: 'วันแรกกับสิ่งที่ควรรู้', en: 'The first day and what to know' },
      paragraphs: [
        {
          th: 'ข้าราชการพลเรือนสามัญทำงานภายใต้พระราชบัญญัติระเบียบข้าราชการพลเรือน พ.ศ. 2551 ซึ่งแบ่งตำแหน่งเป็นสี่ประเภท คือ บริหาร อำนวยการ วิชาการ และทั่วไป ผู้ที่บรรจุใหม่ด้วยวุฒิปริญญามักเริ่มที่ประเภทวิชาการ ระดับปฏิบัติการ ส่วนสายงานที่ใช้วุฒิต่ำกว่าปริญญามักเริ่มที่ประเภททั่วไป ระดับปฏิบัติงาน ชื่อเต็มของตำแหน่งจึงบอกทั้งสายงานและระดับ เช่น นักวิชาการคอมพิวเตอร์ปฏิบัติการ',
          en: 'Ordinary civil servants work under the Civil Service Act, B.E. 2551 (2008), which has four types of position: executive, managerial, knowledge worker and general. Those appointed with a degree usually start as knowledge workers at practitioner level; lines of work that ask for less than a degree usually start in the general type at operational level. A full title thus names both the line of work and the level.',
        },
        {
          th: 'ผู้บรรจุใหม่ต้องทดลองปฏิบัติหน้าที่ราชการตามระยะเวลาที่กฎ ก.พ. กำหนด ระหว่างนี้หน่วยงานจะมอบหมายงาน มีผู้ดูแลคอยสอนงาน และประเมินทั้งผลงานกับพฤติกรรม ท่านควรขอคุยกับผู้ดูแลตั้งแต่สัปดาห์แรกว่าจะประเมินเรื่องใดบ้าง จดงานที่ทำและสิ่งที่ได้เรียนรู้ไว้เป็นระยะ และถามเมื่อไม่แน่ใจ การถามในช่วงนี้เป็นเรื่องปกติ และทำให้ผู้ดูแลรู้ว่าควรสอนอะไรเพิ่ม',
          en: 'New appointees serve a probation period set by regulation. During it the agency gives you work, someone coaches you, and both results and conduct are assessed. In your first week, ask your coach what will be assessed. Keep notes on what you did and learned, and ask when unsure. Questions are expected at this time, and they show your coach what to teach next.',
        },
        {
          th: 'ทะเบียนประวัติข้าราชการหรือ ก.พ.๗ บันทึกเรื่องสำคัญตลอดชีวิตราชการ ตั้งแต่วันเกิด วันบรรจุ ตำแหน่ง เงินเดือน ไปจนถึงคำสั่งต่าง ๆ ข้อมูลนี้ใช้คำนวณสิทธิประโยชน์และใช้ยืนยันตัวตนในระบบอิเล็กทรอนิกส์ด้วย ท่านควรตรวจตั้งแต่ปีแรกว่าชื่อ วันเกิด อีเมล และหมายเลขโทรศัพท์ถูกต้อง หากพบข้อมูลผิด ให้แจ้งฝ่ายการเจ้าหน้าที่พร้อมหลักฐาน เพราะการแก้ตอนใกล้เกษียณยุ่งยากกว่ามาก',
          en: 'The personnel record, ก.พ.๗, keeps the important facts of a whole career: birth, appointment, positions, salary and orders. Benefits are computed from it, and electronic systems use it to confirm who you are. In your first year, check that your name, birth date, e-mail and telephone are right. If something is wrong, tell your personnel office with evidence; correcting it near retirement is far more trouble.',
        },
      ],
      question: {
        prompt: {
          th: 'ท่านตรวจ ก.พ.๗ แล้วพบว่าอีเมลเป็นของหน่วยงานเดิม ควรทำอย่างไร',
          en: 'Your ก.พ.๗ record still shows an e-mail address of your former agency. What should you do?',
        },
        options: [
          {
            th: 'แก้ไขให้เป็นอีเมลปัจจุบันตามขั้นตอนของระบบ',
            en: 'Change it to your current address by the system’s procedure',
          },
          {
            th: 'ปล่อยไว้ เพราะอีเมลไม่เกี่ยวกับสิทธิประโยชน์',
            en: 'Leave it; e-mail has nothing to do with benefits',
          },
          {
            th: 'ขอให้เพื่อนที่หน่วยงานเดิมช่วยอ่านจดหมายให้',
            en: 'Ask a friend at the old agency to read the mail for you',
          },
        ],
        correctIndex: 0,
        explanation: {
          th: 'รหัสสำหรับยืนยันตัวตนจะส่งไปที่อีเมลในทะเบียนประวัติ หากอีเมลไม่เป็นปัจจุบัน ท่านจะไม่ได้รับรหัส และผู้อื่นอาจได้รับแทน',
          en: 'Codes that confirm who you are go to the address on the record. If it is out of date you will not get them, and someone else might.',
        },
      },
    },
  ],
  popular: true,
  addedOn: '2025-02-10',
}
