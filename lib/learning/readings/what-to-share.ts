import type { Reading } from './reading'

export const whatToShare: Reading = {
  id: 'what-to-share',
  minutes: 4,
  title: { th: 'ก่อนกดอนุญาต: ขอเท่าที่จำเป็น', en: 'Before you allow: only what is needed' },
  summary: {
    th: 'อ่านรายการที่เว็บไซต์ขออย่างไร และหลักขอเท่าที่จำเป็นในกฎหมายคุ้มครองข้อมูลส่วนบุคคล',
    en: 'How to read what a site asks for, and the law’s rule of asking for no more than is needed.',
  },
  paragraphs: [
    {
      th: 'หน้าจอที่ถามว่าจะอนุญาตหรือไม่ เป็นหน้าจอที่คนมักกดผ่านเร็วที่สุด ทั้งที่เป็นหน้าจอเดียวที่ท่านเป็นผู้ตัดสิน รายการในหน้าจอนั้นบอกว่าเว็บไซต์จะได้ข้อมูลใดของท่าน ข้อมูลที่ไม่อยู่ในรายการ เว็บไซต์จะไม่ได้รับจาก ETDA Connect',
      en: 'The page that asks for permission is the one most quickly clicked away, though it is the only one where you decide. Its list says what the site will learn. What is not on the list, the site does not receive from ETDA Connect.',
    },
    {
      th: 'ลองถามทีละข้อว่าเว็บไซต์นี้ต้องใช้สิ่งนี้ทำอะไร ชื่อใช้เรียกและพิมพ์ในบันทึก เลขประจำตัวประชาชนใช้ผูกผลการเรียนเข้ากับทะเบียนของท่าน แต่เลขเดียวกันนี้ก็ใช้โยงข้อมูลของท่านข้ามเว็บไซต์ได้ด้วย ส่วนวันเดือนปีเกิดและอีเมล ห้องอ่านนี้ไม่ต้องใช้ จึงไม่ขอ',
      en: 'Ask of each item what the site needs it for. A name is for addressing you and for the record. The citizen ID ties your results to your own register entry; the same number can also tie together what different sites know of you. Your birth date and e-mail this reading room has no use for, so it does not ask.',
    },
    {
      th: 'กฎหมายคุ้มครองข้อมูลส่วนบุคคลให้หน่วยงานเก็บข้อมูลได้เท่าที่จำเป็นตามวัตถุประสงค์ที่แจ้งไว้ และให้เจ้าของข้อมูลถอนความยินยอมได้ง่ายเท่ากับตอนที่ให้ หน้าการลงชื่อเข้าใช้ที่ประตูยืนยันตัวตนจึงมีปุ่มถอนความยินยอมของแต่ละเว็บไซต์',
      en: 'The data protection law lets an agency collect only what its stated purpose needs, and makes withdrawing consent as easy as giving it. That is why the sign-in page at the identity gateway has a button for each site to withdraw it.',
    },
    {
      th: 'เมื่อถอนแล้ว เว็บไซต์จะขอข้อมูลใหม่ไม่ได้จนกว่าท่านจะอนุญาตอีกครั้ง แต่สิ่งที่เว็บไซต์บันทึกไว้ก่อนหน้า ต้องแจ้งเว็บไซต์นั้นเองหากประสงค์ให้ลบ',
      en: 'Once withdrawn, the site can fetch nothing new until you allow it again. What it wrote down earlier, you must ask that site itself to delete.',
    },
  ],
  takeaway: {
    th: 'ถ้าตอบไม่ได้ว่าเว็บไซต์ต้องใช้ข้อมูลข้อใดทำอะไร ให้กดไม่อนุญาตไว้ก่อน แล้วสอบถามหน่วยงาน',
    en: 'If you cannot say what a site needs an item for, do not allow it yet, and ask the agency.',
  },
}
