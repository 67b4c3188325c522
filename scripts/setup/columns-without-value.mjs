/**
 * Columns that a migration adds to a table that is there, without null and without a default: rows in it would have no
 * value, and a database in use refuses the migration. As PostgreSQL's statements say it, a column a line.
 * @param {string} sql
 */
export const columnsWithoutValue = sql =>
  sql
    .split('\n')
    .flatMap(line => line.split('ADD COLUMN').slice(1))
    .filter(column => column.includes('NOT NULL') && !column.includes('DEFAULT'))
    .map(column => column.split('"')[1])
