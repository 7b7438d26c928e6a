// The people who have an account, for those who manage them.
import { placeOf, type ListPage } from '../../server/list-page.ts';
import type { Database } from '../../server/db.ts';
import { roles, type Role } from '../account/roles.ts';
import type { Count } from './counts.ts';
import type { Person } from './person.ts';

type PersonRow = Omit<Person, 'isActive'> & { isActive: number };

const select = 'SELECT id, name, email, role, phone, is_active AS isActive, created_at AS createdAt FROM user';
const matching = `
  WHERE instr(lower(name || ' ' || email), lower(:q)) > 0
    AND (:role IS NULL OR role = :role)`;
const pageSize = 12;

interface PeopleQuery {
  q: string;
  role?: Role;
  page: number;
}

export function listPeople(database: Database, query: PeopleQuery): ListPage<Person> {
  const parameters = { q: query.q, role: query.role ?? null };
  const total =
    database.get<{ count: number }>(`SELECT count(*) AS count FROM user ${matching}`, parameters)?.count ?? 0;
  const { page, pageCount, limit, offset } = placeOf({ page: query.page, total, size: pageSize });
  const rows = database.all<PersonRow>(
    `${select} ${matching} ORDER BY name COLLATE NOCASE, id LIMIT :limit OFFSET :offset`,
    {
      ...parameters,
      limit,
      offset,
    },
  );
  return { items: rows.map(toPerson), total, page, pageCount, first: offset + 1 };
}

export function findPerson(database: Database, id: number): Person | undefined {
  const row = database.get<PersonRow>(`${select} WHERE id = ?`, [id]);
  return row && toPerson(row);
}

export function newestPeople(database: Database, count: number): Person[] {
  return database.all<PersonRow>(`${select} ORDER BY created_at DESC, id DESC LIMIT ?`, [count]).map(toPerson);
}

export function countByRole(database: Database): Count[] {
  const counts = database.all<Count>('SELECT role AS label, count(*) AS value FROM user GROUP BY role');
  return roles.map((role) => ({ label: role, value: counts.find(({ label }) => label === role)?.value ?? 0 }));
}

export function updatePerson(
  database: Database,
  id: number,
  person: Pick<Person, 'name' | 'email' | 'role' | 'phone'>,
) {
  database.run('UPDATE user SET name = :name, email = :email, role = :role, phone = :phone WHERE id = :id', {
    id,
    ...person,
  });
}

export function setActive(database: Database, id: number, isActive: boolean) {
  database.run('UPDATE user SET is_active = ? WHERE id = ?', [isActive ? 1 : 0, id]);
}

function toPerson(row: PersonRow): Person {
  return { ...row, isActive: row.isActive === 1 };
}
