/** Dashboards: figures and charts computed by SQL from the records. */
import type { FeatureModule } from '../../feature-module.ts';
import { dashboardModel } from './dashboard-model.ts';
import { dashboardScenarios } from './dashboard-scenarios.ts';
import { pageText } from './page-text.ts';
import { figuresText, routesText } from './server-text.ts';
import { testText } from './test-text.ts';

export const dashboardFeature: FeatureModule<'dashboard'> = {
  kind: 'dashboard',
  contribute(feature, model) {
    const dashboard = dashboardModel(feature, model);
    const { files } = dashboard;
    return {
      files: new Map([
        [files.figures, figuresText(dashboard)],
        [files.routes, routesText(dashboard)],
        [files.page, pageText(dashboard)],
        [files.test, testText(dashboard)],
      ]),
      routes: [{ path: dashboard.apiPath.replace('/api', ''), file: files.routes, name: dashboard.routesName }],
      pages: [{ path: feature.path, file: files.page, name: dashboard.pageName }],
      navigation: [{ label: feature.title, path: feature.path, placement: 'header', signedIn: dashboard.isPrivate }],
    };
  },
  scenarios: dashboardScenarios,
};
