import type { Reading } from './reading'

export const oneSignIn: Reading = {
  id: 'one-sign-in',
  minutes: 3,
  title: { th: 'ลงชื่อเข้าใช้ครั้งเดียว เปิดได้หลายเว็บไซต์', en: 'Sign in once, open many sites' },
  summary: {
    th: 'เหตุใดเว็บไซต์ที่สองจึงไม่ถามเลขและรหัสอีก และเว็บไซต์ทั้งสองรู้อะไรของกันและกัน',
    en: 'Why the second site does not ask for your ID and code again, and what the two sites know of each other.',
  },
  paragraphs: [
    {
      th: 'ลองนึกถึงอาคารสำนักงานที่มีหลายหน่วยงาน ท่านแลกบัตรที่โต๊ะหน้าอาคารเพียงครั้งเดียว จากนั้นไปติดต่อห้องใด เจ้าหน้าที่เพียงโทรถามโต๊ะหน้าอาคารว่าท่านผ่านการตรวจแล้วหรือยัง ไม่มีห้องใดขอดูบัตรของท่านซ้ำ',
      en: 'Think of an office building with many agencies. You show your card once at the front desk. Whichever room you visit after that, the officer only calls the desk to ask whether you were checked. No room asks to see your card again.',
    },
    {
      th: 'ประตูยืนยันตัวตนกลางทำหน้าที่เป็นโต๊ะหน้าอาคาร เมื่อท่านกรอกเลขประจำตัวประชาชนและรหัสจากจดหมายแล้ว จุดนี้จะจำเบราว์เซอร์ของท่านไว้ช่วงหนึ่ง เว็บไซต์ที่สองส่งท่านไปที่เดียวกัน เจ้าหน้าที่จุดแลกบัตรจำท่านได้ จึงถามเพียงว่าจะอนุญาตให้เว็บไซต์นี้รู้อะไร',
      en: 'The central identity gateway is that front desk. Once you have typed your ID and the code from the letter, the desk remembers your browser for a while. The second site sends you to the same desk. It sees that it knows you, and asks only what this site may learn.',
    },
    {
      th: 'เว็บไซต์ทั้งสองไม่ได้ติดต่อกันเอง แต่ละแห่งได้รหัสประจำตัวของท่านคนละรหัส จึงใช้รหัสนี้เทียบรายชื่อผู้ใช้กันไม่ได้ แต่ข้อมูลอื่นที่ท่านอนุญาตยังเทียบกันได้ เช่น ชื่อ หรือเลขประจำตัวประชาชนซึ่งห้องอ่านนี้ขอ ไม่มีเว็บไซต์ใดเห็นรหัส OTP ที่ท่านกรอก สิ่งที่เว็บไซต์ได้รับคือข้อความที่ลงลายเซ็นดิจิทัลว่าท่านเป็นใครและตรวจแล้ว ส่วนตรวจเมื่อใด เว็บไซต์จะรู้เมื่อขอไว้ หรือขอให้ตรวจใหม่เท่านั้น',
      en: 'The two sites never talk to each other. Each receives a different identifier for you, so their lists of users cannot be compared by it. By other things that you allow they still can: your name, or the citizen ID, which this reading room asks for. Neither sees the code you typed. What a site receives is a digitally signed note of who you are and that the desk has checked you; when it did, a site learns only if it asked for that, or had you checked anew.',
    },
    {
      th: 'ความสะดวกนี้มีอีกด้านหนึ่ง ผู้ที่ใช้เครื่องต่อจากท่านจะพบว่าประตูยืนยันตัวตนยังจำท่านอยู่ การออกจากระบบจึงสำคัญพอ ๆ กับการเข้า',
      en: 'The convenience has another side. Whoever uses the device after you finds a gateway that still remembers you. Signing out matters as much as signing in.',
    },
  ],
  takeaway: {
    th: 'เมื่อลงชื่อเข้าใช้ด้วย ETDA Connect ให้กรอกเลขประจำตัวประชาชนและรหัส OTP ที่หน้า ETDA Connect เท่านั้น ถ้าเว็บไซต์อื่นให้กรอก ให้หยุดและตรวจที่อยู่เว็บก่อน',
    en: 'When you sign in with ETDA Connect, type your citizen ID and the code on ETDA Connect’s own page only. If another site has you type them, stop and check its address.',
  },
}
