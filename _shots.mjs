import { chromium } from '@playwright/test'
import { existsSync, mkdirSync } from 'node:fs'
const O=process.env.O||'http://localhost:4333'
const out='/tmp/shots'; mkdirSync(out,{recursive:true})
const only=process.env.ONLY?.split(',')
const exe=process.env.CHROMIUM_PATH||['/usr/bin/chromium','/usr/bin/chromium-browser'].find(existsSync)
const b=await chromium.launch({executablePath:exe})
for (const lang of (process.env.LANGS||'th,en').split(',')) {
  const r=await (await fetch(O+'/api/v1/rooms',{method:'POST',headers:{'content-type':'application/json'},body:JSON.stringify({pace:'fast',locale:lang})})).json()
  const room=r.id??r.room?.id, token=r.token
  const s=await (await fetch(`${O}/api/v1/rooms/${room}/sessions`,{method:'POST',headers:{'content-type':'application/json',authorization:'Bearer '+token},body:JSON.stringify({citizenId:'1999900000013',site:'mooc'})})).json()
  const ctx=await b.newContext({viewport:{width:360,height:740}})
  const p=await ctx.newPage()
  p.on('console',m=>{if(m.type()==='error')console.log('CONSOLE',m.text())})
  const shot=async(n)=>{ if(only&&!only.some(o=>n.startsWith(o)))return
    for(const [w,h] of [[360,740],[1280,800]]){await p.setViewportSize({width:w,height:h});await p.screenshot({path:`${out}/${n}-${lang}-${w}.png`,fullPage:true})}
    await p.setViewportSize({width:360,height:740})}
  await p.goto(s.url??s.startUrl??s.address)
  const M=`${O}/r/${room}/mooc`
  await p.goto(M); await shot('catalogue')
  await p.goto(M+'/courses/REH00006'); await shot('course-new')
  await p.getByTestId('start-course').click(); await p.waitForURL(/learn\/REH00006/)
  for(let i=1;i<=5;i++){ await shot('lesson'+i); if(i===4){await p.goto(M+'/dashboard'); await shot('dashboard-part'); await p.goto(M+'/courses/REH00006'); await shot('course-part'); await p.goto(M+'/learn/REH00006/lessons/4')} await p.getByTestId('finish-lesson').click(); await p.waitForLoadState() }
  await shot('quiz')
  const right=[1,2,3,0,2,1,0,2,1,3]
  for(let i=0;i<8;i++) await p.locator(`input[name=q${i+1}]`).nth(right[i]).check()
  await p.getByTestId('send-quiz').click(); await p.waitForLoadState(); await shot('quiz-errors')
  await p.locator('input[name=q1]').nth(0).check(); await p.locator('input[name=q3]').nth(0).check(); await p.locator('input[name=q9]').nth(0).check(); await p.locator('input[name=q10]').nth(0).check()
  await p.getByTestId('send-quiz').click(); await p.waitForURL(/result/); await shot('result-notyet')
  await p.goto(M+'/learn/REH00006/quiz')
  for(let i=0;i<10;i++) await p.locator(`input[name=q${i+1}]`).nth(i===4?0:right[i]).check()
  await p.getByTestId('send-quiz').click(); await p.waitForURL(/result/); await shot('result-passed')
  await p.goto(M+'/learn/REH00006/certificate'); await shot('certificate')
  await p.pdf({path:`${out}/certificate-${lang}.pdf`,preferCSSPageSize:true})
  const code=(await p.locator('.certificate-code').textContent()).trim()
  await p.goto(M+'/certificates'); await shot('verify')
  await p.getByTestId('code').fill('zzzz'); await p.getByTestId('verify-certificate').click(); await p.waitForLoadState(); await shot('verify-slip')
  await p.getByTestId('code').fill(code.toLowerCase()); await p.getByTestId('verify-certificate').click(); await p.waitForLoadState(); await shot('verify-valid')
  await p.goto(M+'/dashboard'); await shot('dashboard-done')
  await ctx.close()
}
await b.close()
