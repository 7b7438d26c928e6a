// The features of this product: their API and their first records.
import { Hono } from 'hono';
import { advertisementRoutes } from '../features/advertisements/routes.ts';
import { insertFirstAdvertisements } from '../features/advertisements/seed.ts';
import { advertisingRoutes } from '../features/advertising/routes.ts';
import { bakerRoutes } from '../features/bakers/routes.ts';
import { insertFirstBakers } from '../features/bakers/seed.ts';
import { contactRoutes } from '../features/contact/routes.ts';
import { newsletterRoutes } from '../features/newsletter/routes.ts';
import { productRoutes } from '../features/products/routes.ts';
import { insertFirstProducts } from '../features/products/seed.ts';
import { reviewRoutes } from '../features/reviews/routes.ts';
import { insertFirstReviews } from '../features/reviews/seed.ts';
import { siteSearchRoutes } from '../features/site-search/routes.ts';
import { trashRoutes } from '../features/trash/routes.ts';
import { uploadedPictureRoutes } from '../features/uploaded-pictures/routes.ts';
import type { Services } from './app.ts';
import type { Database } from './db.ts';
import { insertOnce } from './first-records.ts';

export function featureRoutes(services: Services): Hono {
  const api = new Hono();
  api.route('/advertisements', advertisementRoutes(services));
  api.route('/advertising', advertisingRoutes(services));
  api.route('/products', productRoutes(services));
  api.route('/uploaded-pictures', uploadedPictureRoutes(services));
  api.route('/trash', trashRoutes(services));
  api.route('/site-search', siteSearchRoutes(services));
  api.route('/bakers', bakerRoutes(services));
  api.route('/reviews', reviewRoutes(services));
  api.route('/contact', contactRoutes(services));
  api.route('/newsletter', newsletterRoutes(services));
  return api;
}

/** Fills a new database; dates are relative to `now`. */
export function seed(database: Database, now: Date) {
  insertOnce(database, () => {
    insertFirstBakers(database);
    insertFirstProducts(database, now);
    insertFirstReviews(database);
    insertFirstAdvertisements(database, now);
  });
}
