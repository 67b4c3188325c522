import type { Course } from './course'
import { OCSC } from './institutions'

export const OCSC00038: Course = {
  id: 'course-v1:OCSC+OCSC00038+2025_T1',
  code: 'OCSC00038',
  title: { th: 'การบริหารความเสี่ยงดิจิทัล', en: 'Managing digital risk' },
  institution: OCSC,
  summary: {
    th: 'รู้จักความเสี่ยงของข้อมูลและระบบที่ใช้ทุกวัน ประเมินว่าเรื่องใดควรทำก่อน และเตรียมรับมือก่อนเกิดเหตุ',
    en: 'Know the risks to the data and systems you use every day, judge which to treat first, and prepare before anything happens.',
  },
  category: 'technology',
  level: 'intermediate',
  language: 'th',
  hours: 5,
  certificate: true,
  outcomes: [
    { th: 'ประเมินความเสี่ยงจากโอกาสเกิดและผลกระทบ', en: 'Assess a risk by its likelihood and its impact' },
    { th: 'สังเกตข้อความหลอกลวงและหน้าเว็บปลอม', en: 'Recognise phishing messages and fake pages' },
    {
      th: 'ป้องกันบัญชีของตนด้วยการยืนยันตัวตนหลายปัจจัย',
      en: 'Protect your accounts with multi-factor authentication',
    },
    { th: 'รายงานเหตุผิดปกติตามขั้นตอนของหน่วยงาน', en: 'Report an incident by your agency’s procedure' },
  ],
  structure: [
    { title: { th: 'ความเสี่ยงคืออะไรและวัดอย่างไร', en: 'What risk is and how to measure it' }, hours: 1 },
    { title: { th: 'การหลอกลวงทางออนไลน์', en: 'Deception online' }, hours: 1 },
    { title: { th: 'บัญชี รหัสผ่าน และ OTP', en: 'Accounts, passwords and one-time codes' }, hours: 1 },
    { title: { th: 'ข้อมูลส่วนบุคคลในงานราชการ', en: 'Personal data in public service' }, hours: 1 },
    { title: { th: 'เมื่อเกิดเหตุ: หยุด แจ้ง กู้คืน', en: 'When it happens: stop, report, recover' }, hours: 1 },
  ],
  instructors: [{ th: 'คณะวิทยากรสมมติด้านความมั่นคงปลอดภัยดิจิทัล', en: 'Invented faculty of digital security' }],
  audience: {
    th: 'เจ้าหน้าที่ของรัฐที่ใช้คอมพิวเตอร์หรือโทรศัพท์ในการทำงาน ไม่ต้องมีพื้นฐานด้านเทคนิค',
    en: 'Officials who work with a computer or telephone; no technical background needed',
  },
  assessment: {
    th: 'ทำแบบทดสอบท้ายรายวิชาได้ร้อยละ 70 ขึ้นไป ทำซ้ำได้ 3 ครั้ง',
    en: 'At least 70 per cent in the final test; three attempts',
  },
  lessons: [
    {
      title: { th: 'มองความเสี่ยงให้เป็นตาราง', en: 'Seeing risk as a grid' },
      paragraphs: [
        {
          th: 'ความเสี่ยงคือเหตุการณ์ที่ยังไม่เกิด แต่หากเกิดแล้วจะกระทบต่อเป้าหมาย เราประเมินความเสี่ยงจากสองเรื่อง คือโอกาสที่จะเกิดและผลกระทบเมื่อเกิด เช่น การได้รับอีเมลหลอกลวงมีโอกาสเกิดสูงมาก ส่วนห้องเครื่องแม่ข่ายน้ำท่วมมีโอกาสเกิดน้อยแต่ผลกระทบรุนแรง เมื่อนำทั้งสองเรื่องมาวางเป็นตาราง จะเห็นได้ทันทีว่าควรใช้เวลาและงบประมาณกับเรื่องใดก่อน',
          en: 'A risk is an event that has not happened yet but would affect your goals if it did. We judge it by two things: how likely it is, and how much it would hurt. A phishing mail is very likely; a flooded server room is unlikely but severe. Set the two out as a grid and it becomes plain where time and money should go first.',
        },
        {
          th: 'เมื่อรู้ว่าเรื่องใดสำคัญ ก็เลือกวิธีจัดการได้สี่ทาง ทางแรกคือหลีกเลี่ยง เช่น ไม่เก็บสำเนาบัตรประจำตัวประชาชนเมื่อไม่จำเป็น ทางที่สองคือลด เช่น เปิดใช้การยืนยันตัวตนสองขั้น ทางที่สามคือถ่ายโอน เช่น ใช้บริการที่มีผู้ดูแลระบบรับผิดชอบตามสัญญา และทางสุดท้ายคือยอมรับ เมื่อผลกระทบน้อยกว่าค่าใช้จ่ายในการป้องกัน โดยต้องมีผู้มีอำนาจรับทราบและบันทึกไว้',
          en: 'Once you know what matters, there are four ways to deal with it. Avoid it: do not keep copies of identity cards you do not need. Reduce it: switch on two-step sign-in. Transfer it: use a service whose operator answers for it by contract. Or accept it, when the harm is smaller than the cost of prevention; but then someone with the authority must know of it, and it must be written down.',
        },
        {
          th: 'ความเสี่ยงที่พบบ่อยที่สุดสำหรับเจ้าหน้าที่คือการถูกหลอกให้บอกรหัส รหัส OTP มีไว้ให้เจ้าของบัญชีกรอกในหน้าเว็บที่ตนเปิดเองเท่านั้น ไม่มีหน่วยงานใดจำเป็นต้องโทรมาขอ ก่อนกรอกให้ดูสามอย่าง คือชื่อเว็บไซต์บนแถบที่อยู่ ท่านเป็นผู้เริ่มรายการนั้นเองหรือไม่ และรหัสอ้างอิงในจดหมายตรงกับบนหน้าจอหรือไม่ หากข้อใดไม่ตรง ให้หยุดแล้วแจ้งผู้ดูแลระบบ',
          en: 'The commonest risk for an officer is being tricked into giving away a code. A one-time code is only for the account’s owner to type into a page they opened themselves; no agency needs to telephone for it. Before typing, check three things: the site’s name in the address bar, whether you started this yourself, and whether the reference in the mail matches the one on the screen. If any differs, stop and tell your administrator.',
        },
      ],
      question: {
        prompt: {
          th: 'มีผู้โทรมาอ้างว่าเป็นเจ้าหน้าที่ดูแลระบบ และขอรหัส OTP ที่เพิ่งส่งเข้าอีเมลของท่าน ท่านควรทำอย่างไร',
          en: 'A caller says they are from system support and asks for the one-time code just mailed to you. What do you do?',
        },
        options: [
          { th: 'บอกรหัส เพราะรหัสหมดอายุเร็วอยู่แล้ว', en: 'Give it; it expires soon anyway' },
          { th: 'บอกเฉพาะสามหลักแรก', en: 'Give only the first three digits' },
          { th: 'ขอเบอร์โทรกลับ แล้วจึงบอกรหัส', en: 'Ask for a number, call back, then give it' },
          {
            th: 'ไม่บอก วางสาย แล้วแจ้งผู้ดูแลระบบของหน่วยงาน',
            en: 'Refuse, hang up, and tell your agency’s administrator',
          },
        ],
        correctIndex: 3,
        explanation: {
          th: 'ผู้ดูแลระบบตัวจริงไม่ต้องใช้รหัส OTP ของท่าน และการที่มีรหัสส่งมาโดยท่านไม่ได้ขอ แปลว่าอาจมีผู้กำลังพยายามเข้าบัญชีของท่าน จึงควรแจ้งทันที',
          en: 'Real support never needs your code. A code you did not ask for may mean that someone is trying to get into your account, so report it at once.',
        },
      },
    },
  ],
  popular: true,
  addedOn: '2025-06-09',
}
