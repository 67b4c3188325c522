import { expect, test } from 'vitest'
import { columnsWithoutValue } from '@/scripts/setup/columns-without-value.mjs'

test('a column that rows of a database in use would have no value for is named', () => {
  const sql = `ALTER TABLE "ConnectPerson" ADD COLUMN     "agency" TEXT NOT NULL,
ADD COLUMN     "position" TEXT NOT NULL,
ADD COLUMN     "phone" TEXT,
ADD COLUMN     "tries" INTEGER NOT NULL DEFAULT 0;
CREATE TABLE "Progress" ("roomId" TEXT NOT NULL);`
  expect(columnsWithoutValue(sql)).toEqual(['agency', 'position'])
})
