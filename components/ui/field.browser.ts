/** The button beside a secret that shows and hides it. Its words say what a press does, so it is no pressed button too. */
import { onClick } from './on'

onClick('button[data-reveal]', button => {
  const field = document.getElementById(button.getAttribute('aria-controls') ?? '')
  const [said] = button.children
  if (!(field instanceof HTMLInputElement) || !said) return
  field.type = field.type === 'password' ? 'text' : 'password'
  const words = said.textContent ?? ''
  said.textContent = button.dataset.reveal ?? ''
  button.dataset.reveal = words
})
