/** The five lessons of REH00006. Addresses in them are reserved names (RFC 2606 §2): nobody has them. */
import type { Lesson } from './course'

export const whatNumbersOpen: Lesson = {
  title: { th: 'เลขบนบัตรเปิดอะไรได้บ้าง', en: 'What the numbers on your card open' },
  idea: {
    th: 'เลขประจำตัวประชาชนบอกว่าท่านคือใคร แต่ไม่ได้พิสูจน์ว่าผู้ที่กรอกหรือพูดเลขนั้นคือท่าน',
    en: 'A citizen ID says who you are. It does not prove that whoever types or speaks it is you.',
  },
  drawing: '/drawings/lessons/REH00006-1.svg',
  paragraphs: [
    {
      th: 'เลขประจำตัวประชาชน 13 หลักอยู่กับท่านไปตลอด เปลี่ยนใหม่เหมือนรหัสผ่านไม่ได้ หน่วยงานต่าง ๆ ใช้เลขนี้ค้นหาข้อมูลของท่าน เช่น ทะเบียนประวัติ สิทธิรักษาพยาบาล และภาษี ผู้ที่รู้เพียงเลขยังลงชื่อเข้าใช้แทนท่านไม่ได้ แต่นำไปใช้ประกอบการหลอกลวงได้ เช่น โทรมาอ่านเลขให้ท่านฟัง เพื่อให้ท่านเชื่อว่าเป็นเจ้าหน้าที่จริง การรู้เลขของท่านจึงไม่ใช่หลักฐานว่าผู้โทรเป็นใคร',
      en: 'The thirteen digits stay with you for life and cannot be changed as a password can. Agencies use them to find what they hold about you: your service record, your health entitlement, your taxes. Somebody who knows the digits alone cannot sign in as you, but can use them to deceive: they may read them out over the telephone so that you believe they are an officer. Knowing your number is no proof of who is calling.',
    },
    {
      th: 'ด้านหลังบัตรมีรหัสอีกชุดหนึ่ง เรียกว่า Laser Code เป็นตัวอักษรอังกฤษสองตัวตามด้วยตัวเลขสิบหลัก รหัสนี้เป็นของบัตรใบนั้น ระบบใช้คู่กับเลข 13 หลัก ชื่อ ชื่อสกุล และวันเกิด เพื่อตรวจว่าผู้กรอกมีบัตรอยู่ในมือ ผู้ที่มีภาพบัตรทั้งสองด้านจึงทำรายการที่ถามเพียงข้อมูลบนบัตรแทนท่านได้ เช่น ขอเพิ่มอีเมลในทะเบียน ภาพด้านหลังบัตรจึงต้องเก็บรักษาเหมือนรหัสผ่าน',
      en: 'On the back of the card stands another code, the Laser Code: two letters and ten digits. It belongs to that one card. Systems ask for it together with the thirteen digits, your name and your birth date, to see that you have the card in your hand. Whoever has pictures of both sides can therefore do in your name whatever asks for nothing but the card, such as adding an e-mail address to the register. Keep a picture of the back as you would a password.',
    },
    {
      th: 'กรอกเลขและ Laser Code เฉพาะในระบบที่ท่านเปิดเอง และรู้ว่ากรอกเพื่อสิ่งใด เช่น ETDA Connect ถามเลข 13 หลักเพื่อส่งรหัส OTP ส่วน SEIS ถาม Laser Code เมื่อในทะเบียนยังไม่มีอีเมล สิ่งที่ไม่ควรทำคือส่งภาพบัตรทางแชต กรอกเลขในแบบสำรวจ หรือบอกทางโทรศัพท์แก่ผู้ที่โทรมาหาท่าน แม้ผู้นั้นจะบอกว่าเป็นเรื่องเร่งด่วน หากจำเป็นจริง ท่านติดต่อหน่วยงานนั้นเองได้เสมอ',
      en: 'Type the digits and the Laser Code only into systems that you opened yourself, and when you know what for: ETDA Connect asks for the digits to send you a one-time code; SEIS asks for the Laser Code when the register has no e-mail address for you. Do not send pictures of your card in a chat, type the number into a survey, or tell it to somebody who calls you, however urgent they say it is. If it is really needed, you can always contact the agency yourself.',
    },
    {
      th: 'หากหน่วยงานขอสำเนาบัตร ให้ถามก่อนว่าจำเป็นหรือไม่ และใช้เฉพาะด้านหน้าได้หรือไม่ แล้วเขียนบนสำเนาว่าใช้เพื่อเรื่องใด ที่หน่วยงานใด และวันที่เท่าใด โดยไม่บังข้อมูลที่ต้องใช้ สำเนาที่มีข้อความเช่นนี้นำไปใช้เรื่องอื่นได้ยาก หากท่านเป็นฝ่ายรับสำเนาของประชาชน ให้ขอเท่าที่ต้องใช้ เก็บในที่ที่ผู้ไม่เกี่ยวข้องเปิดไม่ได้ และทำลายเมื่อหมดความจำเป็น',
      en: 'If an agency wants a copy of your card, ask first whether it is needed and whether the front alone will do. Then write on the copy what it is for, for which agency, and the date, without covering what has to be read. Such a copy is hard to use for anything else. If you are the one who receives copies from citizens, ask for no more than you need, keep them where nobody else can open them, and destroy them when they are no longer needed.',
    },
  ],
  points: [
    { th: 'เลข 13 หลักไม่ใช่หลักฐานว่าผู้พูดเป็นใคร', en: 'The thirteen digits are no proof of who is speaking.' },
    { th: 'เก็บ Laser Code หลังบัตรเหมือนรหัสผ่าน', en: 'Keep the Laser Code on the back like a password.' },
    {
      th: 'กรอกเฉพาะในระบบที่ท่านเปิดเอง และรู้ว่ากรอกเพื่อสิ่งใด',
      en: 'Type them only where you went yourself, and when you know what for.',
    },
  ],
  trial: {
    text: {
      th: 'เปิด “บัตรซ้อม” ที่แถบห้องซ้อม ดูว่าเลข 13 หลักและ Laser Code อยู่ด้านใดของบัตร โดยไม่ต้องหยิบบัตรจริงออกมา',
      en: 'Open “Practice card” in the practice bar and see on which side the thirteen digits and the Laser Code are. Leave your real card where it is.',
    },
  },
}

export const codeIsYours: Lesson = {
  title: { th: 'รหัส OTP เป็นของท่านผู้เดียว', en: 'A one-time code is yours alone' },
  idea: {
    th: 'ผู้ที่กรอกรหัส OTP ถูก ระบบถือว่าเป็นท่าน จึงไม่มีผู้ใดควรได้รหัสนี้นอกจากท่าน',
    en: 'Whoever types the right code is you, as far as the system can tell. So nobody but you should have it.',
  },
  drawing: '/drawings/lessons/REH00006-2.svg',
  paragraphs: [
    {
      th: 'รหัส OTP เป็นรหัสที่ใช้ได้ครั้งเดียว ระบบส่งไปที่อีเมลซึ่งอยู่ในทะเบียนของท่าน เพื่อดูว่าผู้ที่กรอกเลขประจำตัวประชาชนเปิดกล่องจดหมายของท่านได้จริง เมื่อรหัสถูก ระบบถือว่าท่านเป็นผู้ทำรายการ ไม่ว่าผู้กรอกจะเป็นใคร การบอกรหัสแก่ผู้อื่นจึงเท่ากับให้ผู้นั้นลงชื่อเข้าใช้เป็นท่าน และสิ่งที่ทำหลังจากนั้นจะบันทึกไว้ในชื่อของท่าน',
      en: 'A one-time code (OTP) works once. It is sent to the e-mail address that the register has for you, to see that whoever typed the citizen ID can open your mailbox. When the code is right, the system takes it that you are the one acting, whoever typed it. To tell somebody the code is therefore to let them sign in as you, and what they do then is recorded under your name.',
    },
    {
      th: 'จดหมายที่มีรหัสจะมีรหัสอ้างอิงอยู่ด้วย มักเป็นตัวอักษรสี่ตัว รหัสอ้างอิงไม่ใช่ความลับ มีไว้ให้เทียบว่าจดหมายฉบับใดเป็นของหน้าจอที่ท่านเปิดอยู่ หากขอรหัสหลายครั้ง จดหมายอาจมาถึงสลับกัน ให้ใช้รหัสจากฉบับที่รหัสอ้างอิงตรงกับหน้าจอ รหัสมีอายุสั้น มักใช้ได้เพียง 5 นาที หากหมดเวลาก็ขอใหม่ได้ จึงไม่ต้องรีบจนไม่ได้อ่าน',
      en: 'The letter with the code also has a reference, often of four letters. The reference is no secret: it is there so that you can see which letter belongs to the screen before you. If you ask more than once, letters may arrive in another order; use the code of the one whose reference is on the screen. A code is short-lived, often five minutes. If it runs out, ask for another, so there is no need to hurry and not read.',
    },
    {
      th: 'เจ้าหน้าที่ตัวจริงไม่ต้องใช้รหัส OTP ของท่าน ผู้ดูแลระบบช่วยท่านได้โดยไม่ต้องรู้รหัสนี้ ผู้ที่โทรมา ส่งข้อความ หรือส่งจดหมายมาขอรหัส จึงไม่ใช่ผู้ที่ควรได้รหัส ไม่ว่าจะอ้างชื่อหน่วยงานใด รู้ชื่อและเลขของท่านหรือไม่ หรือบอกว่าบัญชีจะถูกระงับในไม่กี่นาที ความเร่งด่วนทำให้ท่านไม่มีเวลาคิด คำตอบที่ใช้ได้เสมอคือไม่บอก แล้ววางสายหรือปิดข้อความนั้น',
      en: 'A real officer does not need your code; an administrator can help you without knowing it. So whoever calls, texts or writes to ask for it is not somebody who should have it, whatever agency they name, whether or not they know your name and number, and even if they say your account will be suspended in minutes. Urgency is there to leave you no time to think. One answer always works: do not tell it, and hang up or close the message.',
    },
    {
      th: 'หากมีรหัสส่งมาโดยที่ท่านไม่ได้ขอ แปลว่ามีผู้กรอกเลขของท่าน อาจเป็นผู้ที่พิมพ์เลขพลาด หรือเป็นผู้ที่กำลังลองเข้าใช้แทนท่าน หากไม่มีใครได้รหัส ผู้นั้นก็ยังเข้าใช้ไม่ได้ ท่านไม่ต้องตอบจดหมายและไม่ต้องกดลิงก์ใด หากมีมาอีกให้แจ้งผู้ดูแลระบบของหน่วยงาน และเปลี่ยนรหัสผ่านของอีเมล เพราะผู้ที่เปิดกล่องจดหมายของท่านได้ย่อมอ่านรหัสได้ทุกฉบับ',
      en: 'A code that you did not ask for means that somebody typed your number: perhaps by a slip, perhaps to try to get in as you. As long as nobody has the code, they cannot. You need not answer the letter or press any link. If it happens again, tell your agency’s administrator and change the password of your e-mail, for whoever can open your mailbox can read every code.',
    },
  ],
  points: [
    { th: 'ไม่บอกรหัส OTP แก่ผู้ใด ไม่ว่าจะอ้างว่าเป็นใคร', en: 'Tell nobody the code, whoever they say they are.' },
    { th: 'เทียบรหัสอ้างอิงกับหน้าจอก่อนกรอก', en: 'Compare the reference with the screen before you type.' },
    {
      th: 'มีรหัสมาโดยไม่ได้ขอ ไม่ต้องตอบ หากมีมาอีกให้แจ้งผู้ดูแลระบบ',
      en: 'A code you did not ask for: do not answer; if it comes again, tell your administrator.',
    },
  ],
  trial: {
    text: {
      th: 'ทำแบบฝึกหัด “จดหมายที่ขอรหัส OTP” ดูว่าจดหมายหลอกเร่งท่านอย่างไร และจดหมายจริงเขียนต่างกันอย่างไร',
      en: 'Do the exercise “The letter that asks for your OTP”: see how the false letter hurries you, and how a real one reads.',
    },
    exercise: 'false-letter',
  },
}

export const readAnAddress: Lesson = {
  title: { th: 'อ่านที่อยู่เว็บไซต์ให้เป็น', en: 'How to read a web address' },
  idea: {
    th: 'ดูชื่อที่อยู่หน้าเครื่องหมายทับตัวแรก แล้วอ่านจากท้ายชื่อย้อนมาข้างหน้า',
    en: 'Look at the name before the first slash, and read it from its end.',
  },
  drawing: '/drawings/lessons/REH00006-3.svg',
  paragraphs: [
    {
      th: 'ที่อยู่เว็บไซต์มักยาว แต่ส่วนที่บอกว่าเป็นของใครมีส่วนเดียว คือชื่อหลัง https:// ไปจนถึงเครื่องหมายทับ (/) ตัวแรก สิ่งที่อยู่หลังจากนั้นจะเขียนว่าอะไรก็ได้ ให้อ่านชื่อจากท้ายย้อนมาข้างหน้า เช่น https://login.agency.example/mooc ชื่อลงท้ายด้วย agency.example จึงเป็นของผู้ที่จดชื่อนี้ไว้ ส่วนคำว่า login ข้างหน้าเป็นชื่อย่อยที่เจ้าของตั้งเอง',
      en: 'Web addresses are often long, but one part alone says whose they are: the name after https:// up to the first slash (/). Anything may stand behind that. Read the name from its end. In https://login.agency.example/mooc it ends with agency.example, so it belongs to whoever registered that name; “login” in front of it is a name that the owner chose.',
    },
    {
      th: 'ผู้หลอกลวงตั้งชื่อให้ตาอ่านผ่านไป เช่น สลับตัวอักษรเป็น agnecy.example เติมคำเป็น agency-login.example หรือเอาชื่อที่ท่านคุ้นไปไว้ข้างหน้า เช่น agency.example.account.example ซึ่งลงท้ายด้วย account.example จึงเป็นของผู้อื่น อีกวิธีหนึ่งคือเอาชื่อจริงไปไว้หลังเครื่องหมายทับ เช่น check.example/agency.example หน้าตาของหน้าเว็บบอกอะไรไม่ได้ เพราะลอกให้เหมือนของจริงได้ทุกจุด',
      en: 'Deceivers choose names that the eye slips over: letters exchanged, agnecy.example; a word added, agency-login.example; or the name you know put in front, as in agency.example.account.example, which ends with account.example and is somebody else’s. Or the real name stands behind the slash: check.example/agency.example. The look of the page tells you nothing; every detail of it can be copied.',
    },
    {
      th: 'รูปแม่กุญแจและคำว่า https บอกว่าข้อมูลเข้ารหัสระหว่างทาง ผู้อื่นจึงแอบอ่านไม่ได้ แต่ไม่ได้บอกว่าผู้รับปลายทางซื่อสัตย์ เว็บไซต์ปลอมก็มี https ได้ เพราะขอได้ภายในไม่กี่นาที จึงต้องดูชื่อด้วยทุกครั้ง หากเบราว์เซอร์เตือนว่าการเชื่อมต่อไม่ปลอดภัย ให้ปิดหน้านั้น ไม่กดข้ามคำเตือน และไม่กรอกเลขหรือรหัสใด',
      en: 'The padlock and https say that what you send is encrypted on its way, so that others cannot read it. They do not say that whoever receives it is honest. A false site can have https too; it takes minutes to get. So look at the name every time. If the browser warns that the connection is not secure, close the page: do not press past the warning, and type no number and no code.',
    },
    {
      th: 'ข้อความบนลิงก์กับที่อยู่ที่ลิงก์พาไปเป็นคนละสิ่งกัน ลิงก์ที่เขียนว่า ETDA Connect อาจพาไปที่ใดก็ได้ คิวอาร์โค้ดก็เช่นกัน วิธีที่ปลอดภัยคือไม่เข้าจากลิงก์ในจดหมายหรือข้อความ แต่พิมพ์ที่อยู่เอง หรือเลือกจากรายการที่บันทึกไว้ เมื่อหน้าเปิดแล้วให้ดูแถบที่อยู่อีกครั้งก่อนกรอก บนโทรศัพท์ให้แตะแถบที่อยู่เพื่อดูชื่อจนถึงท้าย',
      en: 'The words of a link and the address it leads to are two things. A link that says ETDA Connect may lead anywhere, and so may a QR code. The safe way is not to follow links in letters and messages, but to type the address yourself or choose it from your bookmarks. When the page has opened, look at the address bar once more before you type. On a phone, tap the bar to see the name to its end.',
    },
  ],
  points: [
    {
      th: 'ชื่อที่นับคือชื่อหน้าเครื่องหมายทับตัวแรก อ่านจากท้าย',
      en: 'The name that counts stands before the first slash; read it from its end.',
    },
    { th: 'https บอกว่าเข้ารหัส ไม่ได้บอกว่าซื่อสัตย์', en: 'https says encrypted, not honest.' },
    { th: 'พิมพ์ที่อยู่เอง ไม่เข้าจากลิงก์', en: 'Type the address yourself; do not follow links.' },
  ],
  trial: {
    text: {
      th: 'ทำแบบฝึกหัด “ที่อยู่เว็บที่ไม่ใช่ของจริง” ดูแถบที่อยู่สี่ภาพ แล้วบอกว่าภาพใดเป็นของจริง',
      en: 'Do the exercise “The wrong web address”: four address bars, one of them real.',
    },
    exercise: 'web-address',
  },
}

export const sharedMachines: Lesson = {
  title: { th: 'เครื่องที่ใช้ร่วมกัน และโทรศัพท์ที่หาย', en: 'Shared machines, and a lost phone' },
  idea: {
    th: 'ลงชื่อเข้าใช้ครั้งเดียวเปิดได้หลายเว็บไซต์ เมื่อเลิกใช้เครื่องที่ไม่ใช่ของท่าน จึงต้องออกให้ครบทุกแห่ง',
    en: 'One sign-in opens many sites. So when you leave a machine that is not yours, sign out of them all.',
  },
  drawing: '/drawings/lessons/REH00006-4.svg',
  paragraphs: [
    {
      th: 'ระบบที่ลงชื่อเข้าใช้ครั้งเดียวแล้วใช้ได้หลายเว็บไซต์ เช่น ETDA Connect อาจจำท่านไว้ในเบราว์เซอร์ เพื่อให้เข้าเว็บไซต์ถัดไปโดยไม่ต้องกรอกเลขและรหัสอีก บนเครื่องของท่านสิ่งนี้สะดวก แต่บนเครื่องในห้องอบรมหรือเครื่องที่ยืมมา ผู้ใช้คนถัดไปอาจเปิดเว็บไซต์ในชื่อของท่านได้ การปิดแท็บหรือปิดจอไม่ใช่การออกจากระบบ เพราะเบราว์เซอร์ยังเก็บการลงชื่อเข้าใช้ไว้',
      en: 'A system with which one sign-in opens many sites, such as ETDA Connect, may remember you in the browser, so that the next site needs no digits and no code. On your own machine that is convenient. On one in a training room, or one you borrowed, the next person may open sites in your name. To close the tab or switch off the screen is not to sign out: the browser still keeps the sign-in.',
    },
    {
      th: 'เมื่อใช้เครื่องร่วมกับผู้อื่นเสร็จ ให้กด “ออกจากระบบ” แล้วเลือก “ออกจากทุกเว็บไซต์” เว็บไซต์ที่รับแจ้งได้จะนำท่านออกด้วย จากนั้นเปิดเว็บไซต์เดิมอีกครั้ง เพื่อดูว่าถามให้ลงชื่อเข้าใช้ใหม่ หากใช้เครื่องร่วมบ่อย ให้ใช้หน้าต่างส่วนตัวของเบราว์เซอร์ และปิดทุกหน้าต่างเมื่อเสร็จ ไม่ให้เบราว์เซอร์จำรหัสผ่าน และไม่เก็บภาพบัตรหรือจดหมายที่มีรหัสไว้ในเครื่อง',
      en: 'When you have finished on a shared machine, press “Sign out” and choose “Sign out everywhere”; the sites that can be told sign you out as well. Then open the site again to see that it asks you to sign in. If you often share machines, use the browser’s private window and close every window when you are done. Do not let the browser remember passwords, and leave no picture of your card and no letter with a code on the machine.',
    },
    {
      th: 'กล่องจดหมายเป็นกุญแจของรหัส OTP ทุกรหัส ผู้ที่เปิดได้ก็อ่านรหัสได้ จึงควรใช้รหัสผ่านที่ยาวและไม่ซ้ำกับที่อื่น เปิดการยืนยันตัวตนสองขั้นตอนของอีเมล และออกจากอีเมลบนเครื่องที่เลิกใช้แล้ว บนโทรศัพท์ให้ตั้งรหัสเปิดเครื่อง และตั้งไม่ให้แสดงเนื้อหาจดหมายขณะที่ยังไม่ได้เปิดเครื่อง เพื่อไม่ให้ผู้ที่หยิบโทรศัพท์ไปอ่านรหัสได้',
      en: 'Your mailbox is the key to every one-time code: whoever can open it can read them. Give it a long password that you use nowhere else, switch on its two-step verification, and sign out of it on machines that you no longer use. Set a code that opens your phone, and have it show nothing of your letters while it is closed, so that nobody who picks it up can read a code.',
    },
    {
      th: 'หากโทรศัพท์หาย ให้ใช้เครื่องอื่นที่ไว้ใจได้เปลี่ยนรหัสผ่านของอีเมล และสั่งให้อีเมลออกจากระบบทุกเครื่อง แล้วแจ้งผู้ให้บริการเครือข่ายให้ระงับซิม แจ้งธนาคารหากมีแอปของธนาคารในเครื่อง และแจ้งผู้ดูแลระบบของหน่วยงาน ไม่ต้องรอดูก่อนว่าจะพบเครื่องหรือไม่ เพราะทุกอย่างตั้งใหม่ได้ หากเปลี่ยนอีเมล ให้แก้ในทะเบียนด้วย มิฉะนั้นรหัสจะยังส่งไปที่เดิม',
      en: 'If your phone is lost, take another machine that you trust, change the password of your e-mail, and have it sign out on every machine. Then have your network operator suspend the SIM, tell your bank if its app is on the phone, and tell your agency’s administrator. Do not wait to see whether the phone turns up; all of it can be set up again. If you change your e-mail address, change it in the register too, or codes will still go to the old one.',
    },
  ],
  points: [
    {
      th: 'เครื่องร่วม: กด “ออกจากทุกเว็บไซต์” แล้วเปิดดูอีกครั้ง',
      en: 'Shared machine: sign out everywhere, then look again.',
    },
    { th: 'กล่องจดหมายเป็นกุญแจของรหัส OTP', en: 'Your mailbox is the key to your codes.' },
    { th: 'โทรศัพท์หาย เปลี่ยนรหัสผ่านของอีเมลก่อน', en: 'Phone lost: first change the password of your e-mail.' },
  ],
  trial: {
    text: {
      th: 'กด “ออกจากระบบ” ที่ด้านบนของหน้านี้ อ่านทางเลือกสองทาง แล้วลงชื่อเข้าใช้อีกครั้ง บทที่เรียนแล้วยังอยู่ครบ',
      en: 'Press “Sign out” at the top of this page, read the two choices, and sign in again. What you have learned is still marked.',
    },
  },
}

export const firstTenMinutes: Lesson = {
  title: { th: 'เมื่อพลาดไปแล้ว: สิบนาทีแรก', en: 'When it has happened: the first ten minutes' },
  idea: {
    th: 'ยิ่งแจ้งเร็ว ความเสียหายยิ่งน้อย และผู้ที่แจ้งคือผู้ที่ช่วยคนอื่นไว้ด้วย',
    en: 'The sooner you tell, the smaller the harm; and whoever tells protects others too.',
  },
  drawing: '/drawings/lessons/REH00006-5.svg',
  paragraphs: [
    {
      th: 'ผู้ที่ระวังตัวดีก็พลาดได้ เพราะผู้หลอกลวงทำเรื่องนี้ทุกวัน หากนึกได้ว่าบอกรหัส OTP ไปแล้ว หรือกรอกเลขและรหัสในเว็บไซต์ปลอม ให้หยุดคุยหรือปิดหน้านั้นก่อน ไม่ต้องโต้ตอบ และไม่ลบสิ่งใด ถ่ายภาพหน้าจอไว้ จดเวลา เบอร์โทร ที่อยู่เว็บไซต์ และสิ่งที่บอกหรือกรอกไป บันทึกนี้ช่วยให้ผู้รับแจ้งทำงานได้เร็ว ความอายทำให้แจ้งช้า ซึ่งเป็นสิ่งที่ผู้หลอกลวงต้องการ',
      en: 'Careful people are deceived too; deceivers do this every day. If you find that you told a code, or typed your number and a code into a false site, first stop talking or close the page. Do not argue, and delete nothing. Take a picture of the screen and note the time, the telephone number, the web address, and what you said or typed. These notes let those you tell work fast. Shame makes people tell late, which is what deceivers hope for.',
    },
    {
      th: 'จากนั้นทำตามลำดับ หนึ่ง เปลี่ยนรหัสผ่านของอีเมลจากเครื่องที่ไว้ใจได้ และสั่งให้ออกจากระบบทุกเครื่อง สอง เปิดเว็บไซต์จริงโดยพิมพ์ที่อยู่เอง แล้วออกจากทุกเว็บไซต์ สาม แจ้งผู้ดูแลระบบตามช่องทางที่หน่วยงานของท่านประกาศ เพื่อให้ตรวจและระงับการใช้งานที่ไม่ใช่ของท่าน หากอีเมลหรือข้อมูลในทะเบียนถูกเปลี่ยน ให้แจ้งฝ่ายการเจ้าหน้าที่ของหน่วยงานด้วย',
      en: 'Then, in this order: one, change the password of your e-mail from a machine that you trust, and have it sign out on every machine. Two, open the real site by typing its address, and sign out everywhere. Three, tell your administrator, by the channel that your agency has announced, so that they can check and stop whatever is not yours. If an address or anything else in the register was changed, tell your personnel office as well.',
    },
    // The Anti Online Scam Operation Center of the Ministry of Digital Economy and Society, at any hour since 2023-11-01.
    {
      th: 'หากเกี่ยวกับเงิน เช่น บอกข้อมูลบัตรของธนาคารหรือโอนเงินไปแล้ว ให้โทรหาธนาคารก่อนเรื่องอื่น โดยใช้เบอร์หลังบัตรหรือในแอปของธนาคาร ขอให้ระงับรายการ หรือโทรสายด่วน 1441 ซึ่งรับแจ้งเหตุหลอกลวงทางออนไลน์ตลอด 24 ชั่วโมง แล้วแจ้งความกับตำรวจ จดเลขรับแจ้งไว้ทุกครั้ง และระวังผู้ที่ติดต่อมาเองเพื่อเสนอตามเงินคืน เพราะมักเป็นการหลอกซ้ำ',
      en: 'If money is concerned, because you gave the data of a bank card or made a transfer, call your bank before anything else, on the number printed on the card or shown in the bank’s app, and ask them to stop the payment; or call 1441, Thailand’s hotline for online fraud, at any hour. Then report it to the police. Note the reference of every report. Beware of anybody who comes to you and offers to get your money back: that is often the second deception.',
    },
    // Personal Data Protection Act, B.E. 2562 (2019), section 37 (4).
    {
      th: 'หากท่านดูแลข้อมูลของผู้อื่น และเหตุนี้อาจทำให้ข้อมูลนั้นรั่วไหล ให้แจ้งผู้รับผิดชอบการคุ้มครองข้อมูลส่วนบุคคลของหน่วยงานทันที เพราะกฎหมายให้หน่วยงานแจ้งเหตุที่มีความเสี่ยงต่อสำนักงานคณะกรรมการคุ้มครองข้อมูลส่วนบุคคลโดยไม่ชักช้า ภายใน 72 ชั่วโมงนับแต่ทราบเหตุเท่าที่จะทำได้ ท่านไม่ต้องตัดสินเองว่าเสี่ยงหรือไม่ เพียงบอกให้เร็วและบอกให้ครบ',
      en: 'If you look after other people’s data, and this may have let it out, tell whoever answers for personal data in your agency at once: the law has the agency report a breach that carries a risk to the Office of the Personal Data Protection Committee without delay, where feasible within 72 hours of learning of it. You need not judge the risk yourself. Just tell them soon, and tell them everything.',
    },
  ],
  points: [
    { th: 'หยุด จดและถ่ายภาพไว้ ไม่ลบสิ่งใด', en: 'Stop, note it and take pictures, delete nothing.' },
    {
      th: 'เปลี่ยนรหัสผ่านของอีเมล ออกจากทุกเว็บไซต์ แจ้งผู้ดูแลระบบ',
      en: 'Change the password of your e-mail, sign out everywhere, tell your administrator.',
    },
    {
      th: 'เกี่ยวกับเงิน โทรหาธนาคารหรือ 1441 ก่อนเรื่องอื่น',
      en: 'Where money is concerned, your bank or 1441 comes first.',
    },
  ],
  trial: {
    text: {
      th: 'ทำแบบฝึกหัด “ถูกพักการใช้งาน” ดูว่าระบบบอกอะไรเมื่อมีการลองรหัสหลายครั้ง แล้วหาช่องทางแจ้งเหตุของหน่วยงานท่าน จดไว้ในที่ที่หาพบได้แม้เปิดคอมพิวเตอร์ไม่ได้',
      en: 'Do the exercise “The paused sign-in”: see what the system says when codes were tried too often. Then find out where your agency wants incidents reported, and write it down where you will find it with the computer off.',
    },
    exercise: 'locked-account',
  },
}
