import { onClick } from '@/components/ui/on'

onClick('button[data-prints]', () => print())
