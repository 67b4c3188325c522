/** The ten questions of REH00006, two a lesson, in the words of the lessons. */
import type { Quiz } from './course'

export const quiz: Quiz = {
  passAt: 8,
  questions: [
    {
      lesson: 1,
      prompt: {
        th: 'ผู้ที่โทรมาอ่านเลขประจำตัวประชาชนของท่านได้ครบ 13 หลัก และบอกว่าเป็นเจ้าหน้าที่ ท่านควรคิดอย่างไร',
        en: 'A caller reads out all thirteen digits of your citizen ID and says they are an officer. What do you conclude?',
      },
      options: [
        {
          text: {
            th: 'เป็นเจ้าหน้าที่จริง เพราะผู้อื่นไม่น่ารู้เลขนี้',
            en: 'They are an officer; nobody else would know it',
          },
          why: {
            th: 'ผู้อื่นรู้เลขของท่านได้หลายทาง เช่น จากสำเนาบัตรที่เคยส่งไป การรู้เลขจึงไม่ใช่หลักฐาน',
            en: 'Others can know it in many ways, from a copy of your card for instance. Knowing it proves nothing.',
          },
        },
        {
          text: {
            th: 'ยังไม่รู้ว่าเป็นใคร จึงไม่ทำตามที่ขอ',
            en: 'I do not know who it is, so I do not do as they ask',
          },
          why: {
            th: 'เลขบอกว่าท่านคือใคร ไม่ได้บอกว่าผู้พูดคือใคร หากเป็นเรื่องจริง ท่านติดต่อหน่วยงานนั้นเองได้',
            en: 'The number says who you are, not who is speaking. If it is a real matter, you can contact the agency yourself.',
          },
        },
        {
          text: {
            th: 'เป็นเจ้าหน้าที่จริง หากรู้ชื่อและวันเกิดด้วย',
            en: 'They are an officer if they know my name and birth date too',
          },
          why: {
            th: 'ชื่อและวันเกิดอยู่บนบัตรใบเดียวกับเลข ผู้ที่มีสำเนาบัตรจึงรู้ทั้งหมด',
            en: 'Name and birth date stand on the same card. Whoever has a copy knows them all.',
          },
        },
      ],
      correctIndex: 1,
    },
    {
      lesson: 1,
      prompt: { th: 'ข้อใดต้องเก็บรักษาเหมือนรหัสผ่าน', en: 'Which of these must be kept like a password?' },
      options: [
        {
          text: { th: 'รหัสอ้างอิงในจดหมาย OTP', en: 'The reference in a letter with a code' },
          why: {
            th: 'รหัสอ้างอิงมีไว้ให้เทียบกับหน้าจอเท่านั้น ใช้ลงชื่อเข้าใช้ไม่ได้ จึงไม่ใช่ความลับ',
            en: 'The reference is only there to be compared with the screen. Nobody can sign in with it, so it is no secret.',
          },
        },
        {
          text: { th: 'ชื่อหน่วยงานที่ท่านสังกัด', en: 'The name of the agency you work for' },
          why: {
            th: 'ชื่อหน่วยงานเป็นข้อมูลที่เปิดเผยได้ และใช้ลงชื่อเข้าใช้แทนท่านไม่ได้',
            en: 'The name of your agency is public, and nobody can sign in as you with it.',
          },
        },
        {
          text: {
            th: 'ภาพด้านหลังบัตรที่เห็น Laser Code',
            en: 'A picture of the back of your card with the Laser Code',
          },
          why: {
            th: 'Laser Code ใช้คู่กับเลข 13 หลัก ชื่อ และวันเกิด เพื่อแสดงว่ามีบัตรอยู่ในมือ ผู้ที่มีภาพนี้จึงทำรายการแทนท่านได้',
            en: 'With the digits, the name and the birth date, the Laser Code shows that one has the card in hand. Whoever has this picture can act in your name.',
          },
        },
      ],
      correctIndex: 2,
    },
    {
      lesson: 2,
      prompt: {
        th: 'ผู้ที่บอกว่าเป็นผู้ดูแลระบบโทรมาขอรหัส OTP ที่เพิ่งส่งถึงท่าน เพื่อยกเลิกการระงับบัญชี ท่านควรทำอย่างไร',
        en: 'Somebody who says they are an administrator asks for the code just sent to you, so that your account is not suspended. What do you do?',
      },
      options: [
        {
          text: { th: 'บอกรหัส เพราะอีกไม่กี่นาทีก็หมดอายุ', en: 'Tell it; it expires in a few minutes anyway' },
          why: {
            th: 'ไม่กี่นาทีก็พอให้ผู้นั้นลงชื่อเข้าใช้เป็นท่าน แล้วเปลี่ยนข้อมูลได้',
            en: 'A few minutes are enough for them to sign in as you and change your data.',
          },
        },
        {
          text: { th: 'บอกเพียงสามตัวแรก', en: 'Tell only the first three digits' },
          why: {
            th: 'รหัสที่รู้ไปแล้วครึ่งหนึ่งเดาต่อได้ง่ายขึ้นมาก และผู้นั้นจะขอส่วนที่เหลือต่อไป',
            en: 'With half of it known the rest is far easier to guess, and they will go on to ask for it.',
          },
        },
        {
          text: { th: 'ขอเบอร์โทรกลับ แล้วจึงบอกรหัส', en: 'Ask for a number to call back, then tell it' },
          why: {
            th: 'เบอร์ที่ผู้โทรให้มาเป็นของผู้โทรเอง จึงไม่ได้พิสูจน์สิ่งใด และผู้ดูแลระบบไม่ต้องใช้รหัสของท่าน',
            en: 'The number they give is their own and proves nothing, and an administrator does not need your code.',
          },
        },
        {
          text: {
            th: 'ไม่บอก วางสาย แล้วแจ้งผู้ดูแลระบบของหน่วยงาน',
            en: 'Do not tell it, hang up, and tell your agency’s administrator',
          },
          why: {
            th: 'ผู้ดูแลระบบตัวจริงช่วยท่านได้โดยไม่ต้องรู้รหัส OTP และควรรู้ว่ามีผู้พยายามขอรหัสจากท่าน',
            en: 'A real administrator can help without your code, and should know that somebody tried to get it.',
          },
        },
      ],
      correctIndex: 3,
    },
    {
      lesson: 2,
      prompt: {
        th: 'ท่านขอรหัสสองครั้ง และมีจดหมายสองฉบับ ควรใช้รหัสจากฉบับใด',
        en: 'You asked for a code twice and have two letters. Whose code do you use?',
      },
      options: [
        {
          text: { th: 'ฉบับที่รหัสอ้างอิงตรงกับหน้าจอ', en: 'That of the letter whose reference is on the screen' },
          why: {
            th: 'รหัสอ้างอิงบอกว่าจดหมายฉบับใดเป็นของหน้าจอที่ท่านเปิดอยู่',
            en: 'The reference says which letter belongs to the screen before you.',
          },
        },
        {
          text: { th: 'ฉบับที่มาถึงหลังสุดเสมอ', en: 'Always that of the one that arrived last' },
          why: {
            th: 'จดหมายอาจมาถึงสลับกัน ฉบับที่มาถึงหลังสุดจึงอาจเป็นรหัสเก่า',
            en: 'Letters may arrive in another order, so the last to arrive may hold the older code.',
          },
        },
        {
          text: { th: 'ลองทีละฉบับจนใช้ได้', en: 'Try one after the other until one works' },
          why: {
            th: 'ระบบนับจำนวนครั้งที่รหัสไม่ตรง หากครบจำนวนจะพักการลงชื่อเข้าใช้ของท่าน',
            en: 'Codes that do not match are counted, and after a number of them your sign-in is paused.',
          },
        },
      ],
      correctIndex: 0,
    },
    {
      lesson: 3,
      prompt: {
        th: 'ที่อยู่ใดเป็นของผู้ที่จดชื่อ agency.example ไว้',
        en: 'Which address belongs to whoever registered agency.example?',
      },
      options: [
        {
          text: {
            th: 'https://agency.example.account.example/login',
            en: 'https://agency.example.account.example/login',
          },
          why: {
            th: 'ชื่อลงท้ายด้วย account.example ส่วน agency.example ข้างหน้าเป็นเพียงชื่อย่อยที่ใครก็ตั้งได้',
            en: 'The name ends with account.example; agency.example in front of it is a name that anybody can choose.',
          },
        },
        {
          text: {
            th: 'https://check.example/agency.example/login',
            en: 'https://check.example/agency.example/login',
          },
          why: {
            th: 'ชื่อหน้าเครื่องหมายทับตัวแรกคือ check.example สิ่งที่อยู่หลังเครื่องหมายทับจะเขียนว่าอะไรก็ได้',
            en: 'The name before the first slash is check.example; anything may stand behind the slash.',
          },
        },
        {
          text: { th: 'https://login.agency.example/mooc', en: 'https://login.agency.example/mooc' },
          why: {
            th: 'อ่านจากท้าย ชื่อหน้าเครื่องหมายทับตัวแรกลงท้ายด้วย agency.example ส่วน login เป็นชื่อย่อยของเจ้าของเดียวกัน',
            en: 'Read from its end, the name before the first slash ends with agency.example; “login” is the same owner’s.',
          },
        },
        {
          text: { th: 'https://agency-login.example/mooc', en: 'https://agency-login.example/mooc' },
          why: {
            th: 'agency-login.example เป็นอีกชื่อหนึ่ง ขีดทำให้เป็นคนละชื่อกับ agency.example',
            en: 'agency-login.example is another name: the hyphen makes it a different one.',
          },
        },
      ],
      correctIndex: 2,
    },
    {
      lesson: 3,
      prompt: {
        th: 'หน้าเว็บหนึ่งมีรูปแม่กุญแจ และที่อยู่ขึ้นต้นด้วย https สิ่งนี้บอกอะไร',
        en: 'A page has a padlock and its address begins with https. What does that tell you?',
      },
      options: [
        {
          text: { th: 'เป็นเว็บไซต์ของหน่วยงานจริง', en: 'It is the agency’s real site' },
          why: {
            th: 'เว็บไซต์ปลอมก็มี https ได้ ต้องดูชื่อบนแถบที่อยู่',
            en: 'A false site can have https too. Look at the name in the address bar.',
          },
        },
        {
          text: {
            th: 'ข้อมูลเข้ารหัสระหว่างทาง แต่ยังต้องดูชื่อ',
            en: 'What I send is encrypted on its way; I still look at the name',
          },
          why: {
            th: 'https กันผู้อื่นแอบอ่านระหว่างทาง ส่วนผู้รับปลายทางเป็นใครต้องดูจากชื่อ',
            en: 'https keeps others from reading on the way. Who receives it, the name alone says.',
          },
        },
        {
          text: { th: 'หน่วยงานของรัฐตรวจหน้านี้แล้ว', en: 'A state agency has inspected the page' },
          why: {
            th: 'ผู้ใดก็ขอ https ได้ภายในไม่กี่นาที โดยไม่มีหน่วยงานของรัฐตรวจเนื้อหาก่อน',
            en: 'Anybody can get https within minutes, and no state agency looks at the page first.',
          },
        },
      ],
      correctIndex: 1,
    },
    {
      lesson: 4,
      prompt: {
        th: 'ท่านใช้เครื่องในห้องอบรมเสร็จแล้ว ควรทำอย่างไรก่อนลุก',
        en: 'You have finished at a machine in a training room. What do you do before you leave?',
      },
      options: [
        {
          text: {
            th: 'กด “ออกจากระบบ” เลือก “ออกจากทุกเว็บไซต์” แล้วเปิดดูอีกครั้ง',
            en: 'Press “Sign out”, choose “Sign out everywhere”, and look again',
          },
          why: {
            th: 'ลงชื่อเข้าใช้ครั้งเดียวเปิดได้หลายเว็บไซต์ จึงออกให้ครบ แล้วดูว่าถามให้ลงชื่อเข้าใช้ใหม่',
            en: 'One sign-in opens many sites, so leave them all, and see that you are asked to sign in again.',
          },
        },
        {
          text: { th: 'ปิดแท็บของเว็บไซต์ที่ใช้', en: 'Close the site’s tab' },
          why: {
            th: 'ปิดแท็บแล้วเบราว์เซอร์ยังเก็บการลงชื่อเข้าใช้ไว้ ผู้ใช้คนถัดไปเปิดต่อได้',
            en: 'The browser keeps the sign-in when the tab is closed. The next person can open it again.',
          },
        },
        {
          text: { th: 'ปิดจอ', en: 'Switch off the screen' },
          why: {
            th: 'เมื่อเปิดจออีกครั้ง ทุกอย่างยังเปิดอยู่ในชื่อของท่าน',
            en: 'When the screen is on again, everything is still open in your name.',
          },
        },
      ],
      correctIndex: 0,
    },
    {
      lesson: 4,
      prompt: {
        th: 'โทรศัพท์ที่ใช้อ่านอีเมลหาย ควรทำสิ่งใดก่อน',
        en: 'The phone on which you read your e-mail is lost. What comes first?',
      },
      options: [
        {
          text: { th: 'รอหนึ่งวัน เผื่อมีผู้พบ', en: 'Wait a day, in case somebody finds it' },
          why: {
            th: 'ระหว่างรอ ผู้ที่ได้เครื่องไปอาจอ่านรหัส OTP จากกล่องจดหมายของท่าน ทุกอย่างตั้งใหม่ได้เมื่อพบเครื่อง',
            en: 'Meanwhile whoever has it may read your codes in your mailbox. All of it can be set up again if it is found.',
          },
        },
        {
          text: { th: 'ขอรหัส OTP ใหม่', en: 'Ask for a new code' },
          why: {
            th: 'รหัสใหม่จะส่งไปที่กล่องจดหมายเดิม ซึ่งเครื่องที่หายอาจยังเปิดอยู่',
            en: 'It would be sent to the same mailbox, which may still be open on the lost phone.',
          },
        },
        {
          text: {
            th: 'เปลี่ยนรหัสผ่านของอีเมลจากเครื่องอื่นที่ไว้ใจได้ และสั่งออกจากระบบทุกเครื่อง',
            en: 'From another machine that you trust, change the password of your e-mail and have it sign out everywhere',
          },
          why: {
            th: 'กล่องจดหมายเป็นกุญแจของรหัส OTP เมื่อปิดกุญแจนี้แล้ว จึงแจ้งผู้ให้บริการเครือข่าย ธนาคาร และผู้ดูแลระบบ',
            en: 'Your mailbox is the key to your codes. Once that is safe, tell your network operator, your bank and your administrator.',
          },
        },
      ],
      correctIndex: 2,
    },
    {
      lesson: 5,
      prompt: {
        th: 'ท่านนึกได้ว่าเพิ่งกรอกเลขและรหัส OTP ในเว็บไซต์ปลอม ควรทำอย่างไร',
        en: 'You notice that you have just typed your number and a code into a false site. What do you do?',
      },
      options: [
        {
          text: { th: 'ลบจดหมายและประวัติการใช้งานทั้งหมด', en: 'Delete the letters and the browser’s history' },
          why: {
            th: 'สิ่งที่ลบคือหลักฐานที่ช่วยให้ผู้รับแจ้งทำงานได้เร็ว ให้ถ่ายภาพและจดไว้แทน',
            en: 'You would delete what lets others help you fast. Take pictures and notes instead.',
          },
        },
        {
          text: {
            th: 'เปลี่ยนรหัสผ่านของอีเมล ออกจากทุกเว็บไซต์ แล้วแจ้งผู้ดูแลระบบทันที',
            en: 'Change the password of your e-mail, sign out everywhere, and tell your administrator at once',
          },
          why: {
            th: 'สามอย่างนี้ปิดทางที่ผู้หลอกลวงจะใช้ต่อ และยิ่งแจ้งเร็ว ความเสียหายยิ่งน้อย',
            en: 'These three close the ways on, and the sooner you tell, the smaller the harm.',
          },
        },
        {
          text: { th: 'รอดูก่อนว่ามีสิ่งผิดปกติหรือไม่', en: 'Wait and see whether anything happens' },
          why: {
            th: 'เมื่อเห็นสิ่งผิดปกติ ความเสียหายเกิดแล้ว สิบนาทีแรกจึงสำคัญที่สุด',
            en: 'By the time you see something, the harm is done. The first ten minutes matter most.',
          },
        },
      ],
      correctIndex: 1,
    },
    {
      lesson: 5,
      prompt: {
        th: 'ท่านโอนเงินตามที่ผู้หลอกลวงบอกไปแล้ว ควรทำสิ่งใดก่อน',
        en: 'You have transferred money as a deceiver told you. What comes first?',
      },
      options: [
        {
          text: { th: 'โทรกลับไปขอเงินคืนจากผู้ที่โทรมา', en: 'Call the caller back and ask for the money' },
          why: {
            th: 'ผู้หลอกลวงไม่คืนเงิน และการคุยต่อทำให้เสียเวลาที่ยังระงับเงินได้',
            en: 'They will not return it, and talking costs the time in which the payment can still be stopped.',
          },
        },
        {
          text: { th: 'จ้างผู้ที่ประกาศว่าตามเงินคืนได้', en: 'Pay somebody who says they can get it back' },
          why: {
            th: 'ผู้ที่เสนอตามเงินคืนมักเป็นการหลอกซ้ำ',
            en: 'Such offers are often the second deception.',
          },
        },
        {
          text: { th: 'ปรึกษาเพื่อนร่วมงานในวันทำการถัดไป', en: 'Ask colleagues on the next working day' },
          why: {
            th: 'เงินอาจถูกโอนต่อไปภายในไม่กี่นาที จึงรอถึงวันถัดไปไม่ได้',
            en: 'The money may be moved on within minutes. It cannot wait for the next day.',
          },
        },
        {
          text: {
            th: 'โทรหาธนาคารด้วยเบอร์หลังบัตรหรือในแอป หรือโทร 1441',
            en: 'Call my bank on the number on the card or in its app, or call 1441',
          },
          why: {
            th: 'ธนาคารและสายด่วน 1441 เริ่มระงับรายการได้ตลอด 24 ชั่วโมง แล้วจึงแจ้งความกับตำรวจ',
            en: 'The bank and the hotline 1441 can begin to stop the payment at any hour. Report it to the police after that.',
          },
        },
      ],
      correctIndex: 3,
    },
  ],
}
