import type { Course, CourseModule, Lesson } from './course'
import { REHEARSAL_INSTITUTE } from './institutions'
import {
  codeIsYours,
  firstTenMinutes,
  readAnAddress,
  sharedMachines,
  whatNumbersOpen,
} from './REH00006-lessons'
import { quiz } from './REH00006-quiz'

const minutes = (count: number) => count / 60
const lessons = [whatNumbersOpen, codeIsYours, readAnAddress, sharedMachines, firstTenMinutes] as const
const readIn = ({ title }: Lesson): CourseModule => ({ title, hours: minutes(4) })

export const REH00006: Course = {
  id: 'course-v1:REH+REH00006+2026_T1',
  code: 'REH00006',
  title: { th: 'ปกป้องเลขบัตรและ OTP', en: 'Keep your ID number and OTP safe' },
  institution: REHEARSAL_INSTITUTE,
  summary: {
    th: 'ห้าบทสั้น ๆ ว่าเลขบนบัตรเปิดอะไรได้ รหัส OTP เป็นของใคร อ่านที่อยู่เว็บไซต์อย่างไร ออกจากเครื่องร่วมอย่างไร และทำอะไรในสิบนาทีแรกเมื่อพลาดไปแล้ว จบแล้วทำแบบทดสอบ 10 ข้อ และรับใบรับรอง',
    en: 'Five short lessons: what the numbers on your card open, whose a one-time code is, how to read a web address, how to leave a shared machine, and what to do in the first ten minutes when it has gone wrong. Ten questions at the end, and a certificate.',
  },
  category: 'technology',
  level: 'beginner',
  language: 'th-en',
  hours: 0.5,
  certificate: true,
  outcomes: [
    {
      th: 'บอกได้ว่าเลข 13 หลักและ Laser Code ใช้ทำอะไร และกรอกที่ใดได้',
      en: 'Say what the thirteen digits and the Laser Code are for, and where to type them',
    },
    { th: 'รักษารหัส OTP ไว้กับตน แม้ถูกเร่งให้บอก', en: 'Keep a one-time code to yourself, even when hurried' },
    { th: 'อ่านที่อยู่เว็บไซต์แล้วรู้ว่าเป็นของใคร', en: 'Read a web address and tell whose it is' },
    {
      th: 'ทำตามลำดับในสิบนาทีแรกเมื่อบอกหรือกรอกข้อมูลไปแล้ว',
      en: 'Take the right steps in the first ten minutes after a slip',
    },
  ],
  structure: [
    readIn(whatNumbersOpen),
    readIn(codeIsYours),
    readIn(readAnAddress),
    readIn(sharedMachines),
    readIn(firstTenMinutes),
    { title: { th: 'แบบทดสอบ 10 ข้อ', en: 'Quiz of ten questions' }, hours: minutes(10) },
  ],
  instructors: [{ th: 'คณะวิทยากรสมมติด้านความปลอดภัยของบัญชี', en: 'Invented faculty of account safety' }],
  audience: {
    th: 'เจ้าหน้าที่ทุกคนที่ลงชื่อเข้าใช้ด้วยเลขประจำตัวประชาชนและรหัส OTP ไม่ต้องมีพื้นฐานด้านเทคนิค',
    en: 'Everybody who signs in with a citizen ID and a one-time code; no technical background needed',
  },
  assessment: {
    th: 'ตอบแบบทดสอบถูกตั้งแต่ 8 ข้อใน 10 ข้อ ทำกี่ครั้งก็ได้ ไม่จำกัดเวลา',
    en: 'At least 8 of 10 questions right; as many attempts as you like, without a time limit',
  },
  lessons,
  quiz,
  popular: false,
  addedOn: '2026-01-05',
}
