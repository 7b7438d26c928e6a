/** That the records of everybody are closed to people who do not look after them: in a browser and over HTTP. */
import type { Scenario } from '../../../blueprint/scenario.ts';
import { code, type Code } from '../../print/code.ts';
import type { ProductModel } from '../../product-model.ts';
import { outsiderOf } from '../../proof/acting-as.ts';
import { assert, test } from '../../proof/test-pieces.ts';
import type { Staff } from './staff-text.ts';

/** `things` are e.g. "orders". The demo user stands before the closed page; none where that is one of the staff. */
export function closedPage(id: string, things: string, staff: Staff, model: ProductModel): Scenario[] {
  if (outsiderOf(staff, model)?.person.index !== 0) return [];
  return [
    {
      id: `${id}-staff-only`,
      title: `The ${things} of everybody are closed to other people`,
      given: { step: 'open', path: staff.path },
      when: [],
      then: [{ step: 'see-heading', text: 'This page is for others' }],
    },
  ];
}

/** @param change path below `list` and body of a change, as code. */
export function closedOverHttp(
  things: string,
  { list, change }: { list: string; change: string },
  staff: Staff,
  model: ProductModel,
): Code | undefined {
  const outsider = outsiderOf(staff, model);
  return (
    outsider &&
    test(`the ${things} of everybody are closed to other roles and to those who are not signed in`, [
      ...outsider.statements,
      code`const list = await server.request('GET', '${list}');`,
      code`const change = await server.request('PUT', ${change});`,
      code`${assert}.deepEqual([list.status, change.status], [403, 403]);`,
      code`server.signOut();`,
      code`${assert}.equal((await server.request('GET', '${list}')).status, 401);`,
    ])
  );
}
