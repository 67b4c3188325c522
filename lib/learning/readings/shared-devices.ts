import type { Reading } from './reading'

export const sharedDevices: Reading = {
  id: 'shared-devices',
  minutes: 3,
  title: { th: 'ออกจากระบบบนเครื่องที่ใช้ร่วมกัน', en: 'Signing out on a shared device' },
  summary: {
    th: 'ออกจากเว็บไซต์เดียวกับออกจากทุกเว็บไซต์ต่างกันอย่างไร และควรเลือกแบบใดเมื่อใด',
    en: 'How leaving one site differs from leaving them all, and which to choose when.',
  },
  paragraphs: [
    {
      th: 'เครื่องในห้องอบรม ห้องสมุด หรือโต๊ะที่ผลัดกันใช้ มักไม่มีใครล้างข้อมูลให้ก่อนเปลี่ยนผู้ใช้ ผู้ใช้คนถัดไปจึงอาจพบหน้าจอที่ยังเป็นชื่อของท่าน โดยไม่มีใครตั้งใจ',
      en: 'Nobody clears the machine between people in a training room, a library or at a desk used in turns. The next person may find a screen that is still yours, without anybody meaning it.',
    },
    {
      th: 'การออกจากเว็บไซต์เดียวจบเฉพาะเว็บไซต์นั้น ประตูยืนยันตัวตนกลางยังจำท่านอยู่ เพื่อให้เว็บไซต์อื่นที่เปิดค้างไว้ใช้งานต่อได้ เหมาะกับโทรศัพท์หรือเครื่องของท่านเอง',
      en: 'Leaving one site closes that site only. The identity gateway still remembers you, so that the other sites you have open go on working. That suits your own phone or computer.',
    },
    {
      th: 'การออกจากทุกเว็บไซต์เริ่มที่ประตูยืนยันตัวตนกลาง ประตูนั้นเลิกจำท่าน แล้วส่งข้อความที่ลงลายเซ็นดิจิทัลแจ้งเว็บไซต์ที่ท่านเข้าไว้ให้จบการลงชื่อเข้าใช้ด้วย ข้อความนี้ไม่ผ่านเบราว์เซอร์ จึงถึงได้แม้ท่านปิดหน้าต่างไปแล้ว แต่แจ้งได้เฉพาะเว็บไซต์ที่ลงทะเบียนที่อยู่สำหรับรับข้อความไว้ เว็บไซต์ในห้องซ้อมนี้ลงทะเบียนไว้ทุกแห่ง',
      en: 'Leaving everywhere begins at the identity gateway. It forgets you, and sends the sites you entered a signed message to end your session too. The message does not pass through the browser, so it can arrive even if the windows are closed; but it goes only to sites that registered an address for it. Every site of this rehearsal did.',
    },
    {
      th: 'ถ้าเว็บไซต์ใดไม่รับแจ้ง หรือไม่ตอบในขณะนั้น การออกของท่านไม่ต้องรอ แต่เว็บไซต์นั้นอาจยังเปิดชื่อท่านค้างอยู่ จึงควรดูหน้าเว็บที่เปิดไว้อีกครั้งก่อนลุกจากเครื่อง',
      en: 'If a site takes no such message, or does not answer at that moment, your sign-out does not wait for it, but that site may still show your name. Glance at the pages you had open before you leave the machine.',
    },
  ],
  takeaway: {
    th: 'เครื่องของตนเอง ออกจากเว็บไซต์เดียวก็พอ เครื่องที่ใช้ร่วมกัน ให้ออกจากทุกเว็บไซต์เสมอ',
    en: 'On your own device, leaving one site is enough. On a shared one, always leave them all.',
  },
}
