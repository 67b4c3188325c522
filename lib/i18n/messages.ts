/**
 * Every message file, by locale and namespace. A namespace is a word of the project. A text that one language has and
 * the other has not does not compile; a test compares the rest.
 */
import aboutEn from '@/messages/en/about.json'
import classroomEn from '@/messages/en/classroom.json'
import connectEn from '@/messages/en/connect.json'
import exercisesEn from '@/messages/en/exercises.json'
import faultsEn from '@/messages/en/faults.json'
import identityEn from '@/messages/en/identity.json'
import learningEn from '@/messages/en/learning.json'
import lobbyEn from '@/messages/en/lobby.json'
import lookEn from '@/messages/en/look.json'
import mailEn from '@/messages/en/mail.json'
import moocEn from '@/messages/en/mooc.json'
import ownSiteEn from '@/messages/en/own-site.json'
import practiceEn from '@/messages/en/practice.json'
import presenterEn from '@/messages/en/presenter.json'
import progressEn from '@/messages/en/progress.json'
import scenesEn from '@/messages/en/scenes.json'
import seisEn from '@/messages/en/seis.json'
import siteEn from '@/messages/en/site.json'
import traceEn from '@/messages/en/trace.json'
import aboutTh from '@/messages/th/about.json'
import classroomTh from '@/messages/th/classroom.json'
import connectTh from '@/messages/th/connect.json'
import exercisesTh from '@/messages/th/exercises.json'
import faultsTh from '@/messages/th/faults.json'
import identityTh from '@/messages/th/identity.json'
import learningTh from '@/messages/th/learning.json'
import lobbyTh from '@/messages/th/lobby.json'
import lookTh from '@/messages/th/look.json'
import mailTh from '@/messages/th/mail.json'
import moocTh from '@/messages/th/mooc.json'
import ownSiteTh from '@/messages/th/own-site.json'
import practiceTh from '@/messages/th/practice.json'
import presenterTh from '@/messages/th/presenter.json'
import progressTh from '@/messages/th/progress.json'
import scenesTh from '@/messages/th/scenes.json'
import seisTh from '@/messages/th/seis.json'
import siteTh from '@/messages/th/site.json'
import traceTh from '@/messages/th/trace.json'

const th = {
  about: aboutTh,
  classroom: classroomTh,
  connect: connectTh,
  exercises: exercisesTh,
  faults: faultsTh,
  identity: identityTh,
  learning: learningTh,
  lobby: lobbyTh,
  look: lookTh,
  mail: mailTh,
  mooc: moocTh,
  'own-site': ownSiteTh,
  practice: practiceTh,
  presenter: presenterTh,
  scenes: scenesTh,
  progress: progressTh,
  seis: seisTh,
  site: siteTh,
  trace: traceTh,
}

const en = {
  about: aboutEn,
  classroom: classroomEn,
  connect: connectEn,
  exercises: exercisesEn,
  faults: faultsEn,
  identity: identityEn,
  learning: learningEn,
  lobby: lobbyEn,
  look: lookEn,
  mail: mailEn,
  mooc: moocEn,
  'own-site': ownSiteEn,
  practice: practiceEn,
  presenter: presenterEn,
  scenes: scenesEn,
  progress: progressEn,
  seis: seisEn,
  site: siteEn,
  trace: traceEn,
} satisfies typeof th

export const messages = { th, en } satisfies { th: typeof en; en: typeof th }
export type Messages = typeof th
export type Namespace = keyof Messages
