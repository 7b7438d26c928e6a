// /api/outbox/book: whom one writes to, and texts that are used again.
import { Hono } from 'hono';
import type { Services } from '../../server/app.ts';
import { notFound, readBody, readId } from '../../server/errors.ts';
import { requireUser } from '../account/current-user.ts';
import {
  deleteContact,
  deleteTemplate,
  findTemplate,
  insertContact,
  insertTemplate,
  listContacts,
  listTemplates,
  updateContact,
  updateTemplate,
} from './address-book.ts';
import { contactSchema, templateSchema } from './schema.ts';

export function bookRoutes({ database }: Services): Hono {
  const routes = new Hono();

  routes.get('/contacts', (context) => context.json(listContacts(database, requireUser(context).id)));

  routes.post('/contacts', async (context) => {
    const user = requireUser(context);
    const id = insertContact(database, user.id, await readBody(context, contactSchema));
    return context.json({ id }, 201);
  });

  routes.put('/contacts/:id', async (context) => {
    const user = requireUser(context);
    const contact = { ...(await readBody(context, contactSchema)), id: readId(context, 'Recipient') };
    if (!updateContact(database, user.id, contact)) throw notFound('Recipient');
    return context.json(contact);
  });

  routes.delete('/contacts/:id', (context) => {
    if (!deleteContact(database, requireUser(context).id, readId(context, 'Recipient'))) throw notFound('Recipient');
    return context.body(null, 204);
  });

  routes.get('/templates', (context) => context.json(listTemplates(database, requireUser(context).id)));

  routes.get('/templates/:id', (context) => {
    const template = findTemplate(database, requireUser(context).id, readId(context, 'Template'));
    if (!template) throw notFound('Template');
    return context.json(template);
  });

  routes.post('/templates', async (context) => {
    const user = requireUser(context);
    const { name, subject, body } = await readBody(context, templateSchema);
    const template = { name, subject: subject ?? '', body };
    return context.json({ id: insertTemplate(database, user.id, template, new Date().toISOString()) }, 201);
  });

  routes.put('/templates/:id', async (context) => {
    const id = readId(context, 'Template');
    if (!findTemplate(database, requireUser(context).id, id)) throw notFound('Template');
    const { name, subject, body } = await readBody(context, templateSchema);
    updateTemplate(database, id, { name, subject: subject ?? '', body }, new Date().toISOString());
    return context.json({ id });
  });

  routes.delete('/templates/:id', (context) => {
    const id = readId(context, 'Template');
    if (!findTemplate(database, requireUser(context).id, id)) throw notFound('Template');
    deleteTemplate(database, id);
    return context.body(null, 204);
  });

  return routes;
}
