// “My favourites”: what the signed-in person has marked.
import { LinkButton } from '../../web/ui/button.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { EmptyState, Loaded } from '../../web/ui/states.tsx';
import { useResource } from '../../web/use-resource.ts';
import { SignedInOnly } from '../account/signed-in-only.tsx';
import { useMarks } from '../marks/use-marks.ts';
import { QuestionList } from '../questions/question-list.tsx';
import type { Question } from '../questions/schema.ts';
import { RecipeList } from '../recipes/recipe-list.tsx';
import type { Recipe } from '../recipes/schema.ts';

export function FavouritesPage() {
  return (
    <SignedInOnly>
      <PageHeader title="My favourites" />
      <div className="grid gap-12">
        <MarkedRecipes />
        <MarkedQuestions />
      </div>
    </SignedInOnly>
  );
}

function MarkedRecipes() {
  const resource = useResource<Recipe[]>('/api/favourites/recipes/records');
  const { ids } = useMarks('/api/favourites/recipes');
  return (
    <section aria-label="Recipes">
      <h2 className="mb-4 text-2xl font-semibold">Recipes</h2>
      <Loaded resource={resource} shape="rows">
        {(all) => {
          // What was just unmarked leaves the page at once.
          const recipes = all.filter(({ id }) => !ids || ids.has(id));
          return recipes.length === 0 ? (
            <EmptyState title="No recipes here yet" action={<LinkButton to="/recipes">Browse recipes</LinkButton>} />
          ) : (
            <RecipeList recipes={recipes} />
          );
        }}
      </Loaded>
    </section>
  );
}

function MarkedQuestions() {
  const resource = useResource<Question[]>('/api/favourites/questions/records');
  const { ids } = useMarks('/api/favourites/questions');
  return (
    <section aria-label="Questions">
      <h2 className="mb-4 text-2xl font-semibold">Questions</h2>
      <Loaded resource={resource} shape="rows">
        {(all) => {
          // What was just unmarked leaves the page at once.
          const questions = all.filter(({ id }) => !ids || ids.has(id));
          return questions.length === 0 ? (
            <EmptyState
              title="No questions here yet"
              action={<LinkButton to="/questions">Browse questions</LinkButton>}
            />
          ) : (
            <QuestionList questions={questions} />
          );
        }}
      </Loaded>
    </section>
  );
}
