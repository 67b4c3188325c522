import type { Reading } from './reading'

export const sharedDevices: Reading = {
  id: 'shared-devices',
  minutes: 3,
  title: { th: 'ออกจากระบบบนเครื่องที่ใช้ร่วมกัน', en: 'Signing out on a shared device' },
  summary: {
    th: 'ออกจากเว็บเดียวกับออกจากทุกเว็บต่างกันอย่างไร และควรเลือกแบบใดเมื่อใด',
    en: 'How leaving one site differs from leaving them all, and which to choose when.',
  },
  paragraphs: [
    {
      th: 'เครื่องในห้องอบรม ห้องสมุด หรือโต๊ะที่ผลัดกันใช้ มักไม่มีใครล้างให้ระหว่างคน ผู้ใช้คนถัดไปจึงอาจพบหน้าจอที่ยังเป็นชื่อของท่าน โดยไม่มีใครตั้งใจ',
      en: 'Nobody clears the machine between people in a training room, a library or at a desk used in turns. The next person may find a screen that is still yours, without anybody meaning it.',
    },
    {
      th: 'การออกจากเว็บเดียวปิดเฉพาะเว็บนั้น ประตูยืนยันตัวตนกลางยังจำท่านอยู่ เพื่อให้เว็บอื่นที่เปิดค้างไว้ใช้งานต่อได้ เหมาะกับโทรศัพท์หรือเครื่องของท่านเอง',
      en: 'Leaving one site closes that site only. The identity gateway still remembers you, so that the other sites you have open go on working. That suits your own phone or computer.',
    },
    {
      th: 'การออกจากทุกเว็บเริ่มที่ประตูยืนยันตัวตนกลาง ประตูนั้นลืมท่าน แล้วส่งข้อความที่ลงลายมือชื่อไปบอกทุกเว็บที่ท่านเข้าไว้ว่าให้ปิดด้วย ข้อความนี้ไม่ผ่านเบราว์เซอร์ แม้ท่านปิดหน้าต่างไปแล้วก็ยังถึง',
      en: 'Leaving everywhere begins at the identity gateway. It forgets you, and sends every site you entered a signed message to close too. The message does not pass through the browser, so it arrives even if the windows are closed.',
    },
    {
      th: 'ถ้าเว็บใดไม่ตอบในขณะนั้น การออกของท่านไม่ต้องรอ แต่เว็บนั้นอาจยังเปิดชื่อท่านค้างอยู่ จึงควรเหลือบดูหน้าเว็บที่เปิดไว้อีกครั้งก่อนลุกจากเครื่อง',
      en: 'If a site does not answer at that moment, your sign-out does not wait for it, but that site may still show your name. Glance at the pages you had open before you leave the machine.',
    },
  ],
  takeaway: {
    th: 'เครื่องของตนเอง ออกจากเว็บเดียวก็พอ เครื่องที่ใช้ร่วมกัน ให้ออกจากทุกเว็บเสมอ',
    en: 'On your own device, leaving one site is enough. On a shared one, always leave them all.',
  },
}
