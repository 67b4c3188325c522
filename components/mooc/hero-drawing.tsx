/** A stair of books under a lamp: our own drawing, two tones and one line weight. */
export function HeroDrawing() {
  return (
    <svg
      viewBox="0 0 360 240"
      width="360"
      height="240"
      aria-hidden="true"
      focusable="false"
      className="hidden w-full max-w-sm lg:block"
    >
      <circle cx="236" cy="104" r="92" fill="var(--white)" />
      <g stroke="var(--mooc-deep)" strokeWidth="3" strokeLinejoin="round" strokeLinecap="round">
        <rect x="28" y="188" width="150" height="28" rx="6" fill="var(--mooc-mid)" />
        <rect x="86" y="156" width="150" height="28" rx="6" fill="var(--white)" />
        <rect x="144" y="124" width="150" height="28" rx="6" fill="var(--mooc-mid)" />
        <path d="M48 188v28M106 156v28M164 124v28" fill="none" />
        <path d="M232 100c-14-10-30-12-46-10V36c16-2 32 0 46 10z" fill="var(--white)" />
        <path d="M232 100c14-10 30-12 46-10V36c-16-2-32 0-46 10z" fill="var(--mooc-soft)" />
        <path d="M198 54h22M198 68h22M244 54h22M244 68h22" fill="none" />
        <path d="M318 216V86m-14 130h28" fill="none" />
        <path d="M300 62h36l10 26h-56z" fill="var(--mooc-mid)" />
        <path d="m70 96 6 14 15 1-12 10 4 15-13-8-13 8 4-15-12-10 15-1z" fill="var(--white)" />
      </g>
    </svg>
  )
}
