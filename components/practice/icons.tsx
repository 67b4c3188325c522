/** The bar's signs: one line weight, drawn by us; the words stand beside them. */
const Icon = ({ path }: { path: string }) => (
  <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" className="shrink-0">
    <path d={path} fill="none" stroke="currentColor" strokeWidth="2" strokeLinejoin="round" />
  </svg>
)

export const MailIcon = () => <Icon path="M3 5h18v14H3zM3 6l9 7 9-7" />
export const CardIcon = () => <Icon path="M2 5h20v14H2zM6 9h4v5H6zM13 10h5M13 14h5" />
export const HintIcon = () => <Icon path="M9 18h6M10 21h4M12 3a6 6 0 0 0-3 11v2h6v-2a6 6 0 0 0-3-11z" />
export const HomeIcon = () => <Icon path="M3 11l9-7 9 7M6 9v11h12V9M10 20v-6h4v6" />
