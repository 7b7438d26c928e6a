// /api/calculator: results with their steps, and each person's history.
import { Hono, type Context } from 'hono';
import type { Services } from '../../server/app.ts';
import { HttpError, notFound, readBody, readId } from '../../server/errors.ts';
import { currentUser, requireUser } from '../account/current-user.ts';
import { verdictOn, type Calculation } from './calculator.ts';
import { calculators } from './calculators.ts';
import { formatStep } from './format-step.ts';
import { clearCalculations, deleteCalculation, listCalculations, saveCalculation } from './history.ts';
import { inputSchema, numbersOf, optionsOf, shownInputs } from './run.ts';

export function calculatorRoutes({ database }: Services): Hono {
  const routes = new Hono();

  routes.get('/history', (context) => context.json(listCalculations(database, requireUser(context).id)));

  routes.delete('/history', (context) => {
    clearCalculations(database, requireUser(context).id);
    return context.body(null, 204);
  });

  routes.delete('/history/:id', (context) => {
    const user = requireUser(context);
    if (!deleteCalculation(database, user.id, readId(context, 'Calculation'))) throw notFound('Calculation');
    return context.body(null, 204);
  });

  routes.get('/:calculator/options', (context) => context.json(optionsOf(database, calculatorOf(context))));

  routes.post('/:calculator/results', async (context) => {
    const calculator = calculatorOf(context);
    const options = optionsOf(database, calculator);
    const entered = await readBody(context, inputSchema(calculator, options));
    const steps = calculator.compute(numbersOf(calculator, entered, options));
    const result = steps.at(-1);
    if (!result || !steps.every((step) => Number.isFinite(step.value)))
      throw new HttpError(422, 'These numbers give no result: somewhere there is a division by zero.');
    const user = currentUser(context);
    if (user) {
      const inputs = shownInputs(calculator, entered, options);
      const shown = { label: result.label, shown: formatStep(result) };
      saveCalculation(database, user.id, { calculatorId: calculator.id, inputs, result: shown }, new Date());
    }
    const answer: Calculation = { steps, verdict: verdictOn(calculator, result.value), isSaved: user !== null };
    return context.json(answer);
  });

  function calculatorOf(context: Context) {
    const calculator = calculators.find((each) => each.id === context.req.param('calculator'));
    if (!calculator) throw notFound('Calculator');
    return calculator;
  }

  return routes;
}
