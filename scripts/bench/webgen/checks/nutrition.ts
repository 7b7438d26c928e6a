/** Food labels, their analysis and packages. */
import { no, partial, reads, yes } from '../expectations.ts';
import type { Checks } from '../families.ts';
import { complete, fill, formInFront, send } from '../form.ts';
import { openItem, walk } from '../moves.ts';
import { searchField, searching } from '../searching.ts';
import { type Words, mainText } from '../visitor.ts';

const analysis: Words = ['nutrition analysis', 'analysis', 'analyze', 'analyse', 'calculator', 'calculate'];
const nutrition = /calories|energy/i;

export const nutritionChecks: Checks = {
  'webgen-000063#1': [
    'find',
    async (visitor) => {
      const there = await visitor.find(['search'], { roles: ['field'] });
      const result = await searching({
        ...(there ? {} : { to: ['product search', 'products', 'search', 'foods'] as const }),
        term: 'apple',
      })(visitor);
      if (result.points === 0) return result;
      const shows = async (): Promise<number> => {
        const text = mainText(await visitor.look());
        return [
          /nutrition facts|valeur nutritive/i,
          nutrition,
          /\bfat\b|lipides/i,
          /carbohydrate/i,
          /protein/i,
          /sodium/i,
          /% ?(dv|daily value)|daily value/i,
        ].filter((part) => part.test(text)).length;
      };
      let parts = await shows();
      if (parts < 5) {
        await openItem(visitor, /apple/i);
        parts = await shows();
      }
      return parts >= 6
        ? yes('a whole label for apple')
        : parts >= 3
          ? partial('a label for apple with parts missing')
          : no('apple is found, but without its label');
    },
  ],
  'webgen-000063#2': [
    'kits',
    async (visitor) => {
      const lost = await walk(visitor, analysis);
      if (lost !== null) return no(lost);
      const form = formInFront(await visitor.look(), [[/ingredient|food/i, '']]);
      const many = form.find((field) => /ingredient|food/i.test(field.name));
      if (!many) return no('there is no field for ingredients');
      const foods = ['chicken', 'rice', 'broccoli'];
      if (many.type === 'textarea' || form.filter((field) => /ingredient|food/i.test(field.name)).length === 1) {
        if (many.type === 'select') {
          for (const food of foods) {
            await fill(visitor, [
              [/ingredient|food/i, new RegExp(food, 'i')],
              [/serving|size|amount|gram|quantity/i, '100'],
            ]);
            await send(visitor, ['add', 'calculate', 'analy']);
          }
        } else {
          await complete(
            visitor,
            [
              [/ingredient|food/i, foods.join(', ')],
              [/serving|size|amount|gram|quantity/i, '100'],
            ],
            { words: ['calculate', 'analy', 'add'] },
          );
        }
      } else {
        await fill(
          visitor,
          foods.flatMap(
            (food) =>
              [
                [/ingredient|food/i, food],
                [/serving|size|amount|gram|quantity/i, '100'],
              ] as const,
          ),
        );
      }
      const press = await visitor.find(['calculate', 'analyze', 'analyse', 'show'], {
        roles: ['button'],
        region: 'main',
      });
      if (press && !nutrition.test(mainText(await visitor.look()))) await visitor.click(press);
      const text = mainText(await visitor.look());
      const values = [
        /(calories|energy)[^\n]{0,20}\n?\s*[1-9]\d*/i,
        /protein[^\n]{0,20}\n?\s*[1-9]\d*/i,
        /fat[^\n]{0,20}\n?\s*\d+/i,
      ].filter((part) => part.test(text)).length;
      const named = foods.filter((food) => text.toLowerCase().includes(food)).length;
      return values >= 2 && named === 3
        ? yes('values for all three')
        : values >= 2 && named > 0
          ? partial(`values, but only ${named} of three foods are named`)
          : no('no nutritional values are shown');
    },
  ],
  'webgen-000063#3': [
    'kits',
    async (visitor) => {
      const lost = await walk(visitor, ['packaging design', 'packaging', 'package', 'design']);
      if (lost !== null) return no(lost);
      let form = formInFront(await visitor.look());
      if (form.length < 2) {
        await visitor.press(['new design', 'start', 'new package', 'create', 'add', 'design', 'new'], {
          region: 'main',
          longest: 45,
        });
        form = formInFront(await visitor.look());
      }
      if (form.length < 2) return no('no design can be begun');
      const text = `${mainText(await visitor.look())} ${form.map((field) => field.name).join(' ')}`;
      const rules = [
        /bilingual|french/i,
        /ingredient/i,
        /allergen|contains/i,
        /net (quantity|weight|contents)/i,
        /nutrition facts/i,
        /best before/i,
        /regulation|canadian|cfia|health canada/i,
      ].filter((rule) => rule.test(text)).length;
      return rules >= 3
        ? yes(`a design with ${rules} of the rules' parts`)
        : partial(`a design form, but only ${rules} parts that the rules ask for`);
    },
  ],
  'webgen-000063#4': [
    'kits',
    async (visitor) => {
      const lost = await walk(visitor, analysis);
      if (lost !== null) return no(lost);
      let form = formInFront(await visitor.look(), [[/ingredient|food/i, '']]);
      if (!form.some((field) => /ingredient|food/i.test(field.name))) {
        await visitor.press(['new', 'add', 'start', 'analy', 'calculate'], {
          region: 'main',
          longest: 45,
          roles: ['button', 'link'],
        });
        form = formInFront(await visitor.look(), [[/ingredient|food/i, '']]);
      }
      const hasFood = form.some((field) => /ingredient|food/i.test(field.name));
      const hasSize = form.some((field) => /serving|size|amount|gram|quantity|weight/i.test(field.name));
      if (!hasFood) return no('there is no field for ingredients');
      return hasSize ? yes('fields for ingredients and serving sizes') : partial('no field for the serving size');
    },
  ],
  'webgen-000063#5': [
    'find',
    async (visitor) => {
      let field = await visitor.find(['search'], { roles: ['field'] });
      if (!field && (await visitor.go(['product search', 'products', 'search', 'foods'])))
        field = await searchField(visitor);
      if (!field) return no('there is nothing to search with');
      await visitor.remember();
      await visitor.type(field, 'xyz123');
      if (
        !(await reads(
          visitor,
          /\b(no|0|nothing|not)\b[^\n]{0,40}\b(results?|found|match\w*|products?|foods?|labels?|yet)\b|couldn.t find/i,
        ))
      )
        return no('nothing says that there are no results');
      const { lines } = await visitor.look();
      return lines.some((line) => line.text.includes('xyz123'))
        ? yes('it says that nothing was found for the word')
        : partial('it says that nothing was found, without the word');
    },
  ],
  'webgen-000063#6': [
    'pages',
    async (visitor) => {
      const { controls } = await visitor.look();
      const reached = new Set<string>();
      for (let turn = 0; turn < controls.length + 12; turn += 1) {
        // Tabs are one action for the one who looks: only the last picture is judged.
        await visitor.page.keyboard.press('Tab');
        reached.add(String(await visitor.page.evaluate('document.activeElement?.getAttribute("data-seen") ?? ""')));
      }
      await visitor.act(() => visitor.page.keyboard.press('Tab'));
      const inSet = controls.filter((one) => one.type !== 'radio' && !reached.has(String(one.index)));
      if (controls.length < 3) return no('there is hardly anything to reach');
      return inSet.length === 0
        ? yes(`${controls.length} controls reached with Tab`)
        : inSet.length <= controls.length / 10
          ? partial(`not reached: ${inSet[0]?.name}`)
          : no(`${inSet.length} controls are not reached`);
    },
  ],
};
