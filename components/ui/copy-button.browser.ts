/** Copies text. On plain http there may be no clipboard: then the text is selected and the button says so. */
import { onClick } from './on'

onClick('button[data-copies]', async button => {
  const { copies = '', strip = '', copied, selected } = button.dataset
  const element = document.getElementById(copies)
  if (!element) return
  let text = element.textContent ?? ''
  for (const sign of strip) text = text.replaceAll(sign, '')
  const isCopied = await navigator.clipboard?.writeText(text).then(
    () => true,
    () => false,
  )
  if (!isCopied) getSelection()?.selectAllChildren(element)
  const words = (isCopied ? copied : selected) ?? ''
  button.textContent = words
  const said = button.nextElementSibling
  if (said) said.textContent = words
})
