import type { Reading } from './reading'

export const oneSignIn: Reading = {
  id: 'one-sign-in',
  minutes: 3,
  title: { th: 'ลงชื่อเข้าใช้ครั้งเดียว เปิดได้หลายเว็บ', en: 'Sign in once, open many sites' },
  summary: {
    th: 'เหตุใดเว็บที่สองจึงไม่ถามเลขและรหัสอีก และเว็บทั้งสองรู้อะไรของกันและกัน',
    en: 'Why the second site does not ask for your ID and code again, and what the two sites know of each other.',
  },
  paragraphs: [
    {
      th: 'ลองนึกถึงอาคารสำนักงานที่มีหลายหน่วยงาน ท่านแลกบัตรที่โต๊ะหน้าอาคารเพียงครั้งเดียว จากนั้นไปติดต่อห้องใด เจ้าหน้าที่เพียงโทรถามโต๊ะหน้าอาคารว่าท่านผ่านการตรวจแล้วหรือยัง ไม่มีห้องใดขอดูบัตรของท่านซ้ำ',
      en: 'Think of an office building with many agencies. You show your card once at the front desk. Whichever room you visit after that, the officer only calls the desk to ask whether you were checked. No room asks to see your card again.',
    },
    {
      th: 'ประตูยืนยันตัวตนกลางทำหน้าที่เป็นโต๊ะหน้าอาคาร เมื่อท่านกรอกเลขประจำตัวและรหัสจากอีเมลแล้ว โต๊ะนี้จะจำเบราว์เซอร์ของท่านไว้ช่วงหนึ่ง เว็บที่สองส่งท่านไปที่โต๊ะเดียวกัน โต๊ะเห็นว่ารู้จักท่านแล้ว จึงถามเพียงว่าจะอนุญาตให้เว็บนี้รู้อะไร',
      en: 'The central identity gateway is that front desk. Once you have typed your ID and the code from your mail, the desk remembers your browser for a while. The second site sends you to the same desk. It sees that it knows you, and asks only what this site may learn.',
    },
    {
      th: 'เว็บทั้งสองไม่ได้คุยกันเอง แต่ละเว็บได้รหัสประจำตัวของท่านคนละตัว จึงเอารายชื่อผู้ใช้มาเทียบกันไม่ได้ และไม่มีเว็บใดเห็นรหัส OTP ที่ท่านกรอก สิ่งที่เว็บได้รับคือใบรับรองที่ลงลายมือชื่อดิจิทัลว่าโต๊ะตรวจท่านแล้วเมื่อใด',
      en: 'The two sites never talk to each other. Each receives a different identifier for you, so their lists of users cannot be compared, and neither sees the code you typed. What a site receives is a digitally signed note that the desk has checked you, and when.',
    },
    {
      th: 'ความสะดวกนี้มีอีกด้านหนึ่ง ใครที่นั่งหน้าเครื่องต่อจากท่านก็พบโต๊ะที่ยังจำท่านอยู่ การออกจากระบบจึงสำคัญพอ ๆ กับการเข้า',
      en: 'The convenience has another side. Whoever sits down at the device after you finds a desk that still remembers you. Signing out matters as much as signing in.',
    },
  ],
  takeaway: {
    th: 'จุดเดียวที่ควรเห็นเลขและรหัสของท่านคือประตูยืนยันตัวตน ถ้าเว็บปลายทางขอให้กรอกเอง ให้หยุดและตรวจที่อยู่เว็บก่อน',
    en: 'Only the identity gateway should ever see your ID and code. If another site asks for them itself, stop and check its address.',
  },
}
