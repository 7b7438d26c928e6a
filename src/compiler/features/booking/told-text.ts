/** `told-routes.ts`: the routes of bookings where people are told at their bell. */
import { code, use, useType, type Code } from '../../print/code.ts';
import { printModule } from '../../print/print-module.ts';

const folder = 'features/booking';

export const toldFile = `${folder}/told-routes.ts`;

export function toldText(isManaged: boolean): string {
  const body = code`
${told('toldBookingRoutes', use(`${folder}/routes.ts`, 'bookingRoutes'))}
${isManaged && told('toldManagedBookingRoutes', use(`${folder}/managed-routes.ts`, 'managedBookingRoutes'))}`;
  return printModule(toldFile, 'The API of bookings, which tells people at their bell what became of theirs.', body);
}

function told(name: string, routes: Code): Code {
  const tell = use('features/notifications/tell-of-booking.ts', 'tellOfBooking');
  return code`
export function ${name}(services: ${useType('server/app.ts', 'Services')}): ${useType('hono', 'Hono')} {
return ${routes}(services, (number, event) => ${tell}(services.database, number, event));
}`;
}
