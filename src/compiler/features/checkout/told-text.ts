/** `told-routes.ts`: the routes of orders where people are told at their bell. */
import type { FeatureOf } from '../../../blueprint/schema.ts';
import { code, use, useType, type Code } from '../../print/code.ts';
import { printModule } from '../../print/print-module.ts';

const folder = 'features/checkout';

export const toldFile = `${folder}/told-routes.ts`;

export function toldText({ path, staff }: FeatureOf<'checkout'>): string {
  const body = code`
${told('toldCheckoutRoutes', use(`${folder}/routes.ts`, 'checkoutRoutes'), path)}
${staff && told('toldManagedOrderRoutes', use(`${folder}/managed-routes.ts`, 'managedOrderRoutes'), path)}`;
  return printModule(toldFile, 'The API of orders, which tells people at their bell how far theirs are.', body);
}

function told(name: string, routes: Code, path: string): Code {
  const tell = use('features/notifications/tell-of-order.ts', 'tellOfOrder');
  return code`
export function ${name}(services: ${useType('server/app.ts', 'Services')}): ${useType('hono', 'Hono')} {
return ${routes}(services, (number) => ${tell}(services.database, number, '${path}'));
}`;
}
