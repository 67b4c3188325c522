import { chromium } from '@playwright/test'
import { existsSync, readFileSync } from 'node:fs'
const [,, out, ...files]=process.argv
const exe=['/usr/bin/chromium','/usr/bin/chromium-browser'].find(existsSync)
const b=await chromium.launch({executablePath:process.env.CHROMIUM_PATH||exe})
const p=await b.newPage({viewport:{width:files.length*370,height:1500}})
await p.setContent('<body style="margin:0;display:flex;gap:10px;background:#888">'+files.map(f=>{const [n,off='0']=f.split('@');return `<div style="width:360px;height:1500px;overflow:hidden;flex-shrink:0"><img style="display:block;margin-top:-${off}px" src="data:image/png;base64,${readFileSync('/tmp/shots/'+n+'.png').toString('base64')}"></div>`}).join(''))
await p.screenshot({path:out}); await b.close()
