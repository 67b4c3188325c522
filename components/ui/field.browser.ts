/** The button beside a secret that shows and hides it. */
import { onClick } from './on'

onClick('button[data-reveal]', button => {
  const field = document.getElementById(button.getAttribute('aria-controls') ?? '')
  if (!(field instanceof HTMLInputElement)) return
  const isShown = field.type === 'password'
  field.type = isShown ? 'text' : 'password'
  button.setAttribute('aria-pressed', String(isShown))
  const words = button.textContent ?? ''
  button.textContent = button.dataset.reveal ?? ''
  button.dataset.reveal = words
})
